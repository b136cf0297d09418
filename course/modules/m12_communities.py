# ---
# title: {zh: 与社区沟通, en: Talking with communities}
# minutes: 55
# objectives: [community.service, community.building, community.operation, community.welfare, community.case]
# cases: [community-1, community-2, community-3, community-4]
# ---
# %% [markdown] lang="zh" id="aims"
# # 与社区沟通
#
# 这一次约55分钟：四个议题都走到，五道写作题写一道，最好从写自己工作的三道里挑；其余四道留到第二次，约20分钟，或者下次进社区以前再写。想歇一歇，停在“电网运行中的环境保护”之前。自愿的演练和选学另算。学完以后，你能够：
#
# - 弄清居民的用电需求，安排便民服务，请社区一起发现和解决问题；
# - 在施工前、施工中、完工后，让居民知道环保做得怎样，也听到他们的话；
# - 用现场测量和亲眼看到的事实，回答对变电站和线路的疑虑；
# - 按真实的困难选公益项目，同社区一起办，事后回去问；
# - 读社区的案例，看出担心或需要是怎样发现的，又请了谁来办。
#
# 内容出自手册第88页起的社区沟通，四个议题从第90、92、94、96页开始，各带一个案例。澄湾的人和事都是虚构的。
# %% [markdown] lang="en" id="aims"
# # Talking with communities
#
# About 55 minutes this time for all four topics and one of the five writing tasks, best one of the three about your own work; the other four can wait for a second sitting of about 20 minutes, or for your next visit to a community. If you want a break, take it before “Protecting the environment while running the grid”. The voluntary drill and the optional part come on top. Afterwards you can:
#
# - learn what residents need, arrange services that suit them, and have the community help to find and solve problems;
# - let residents know before, during and after construction how the environment is protected, and hear them;
# - answer worries about substations and lines with measurements on the spot and with what people see for themselves;
# - choose charity work by real difficulties, do it together with the community, and go back to ask;
# - read the cases and see how a worry or need was discovered and who was brought in.
#
# It follows the handbook's chapter on communities from page 88; the four topics start on pages 90, 92, 94 and 96, each with a case. Chengwan, its people and what happens there are invented.
# %% [markdown] lang="zh" id="scene"
# ## 垫在西红柿下面的宣传单
#
# （虚构）星期六中午，林岚在潮音里收摊。带来的300份单子发得只剩40份，照片拍了，人数也记了，活动办得很圆满。
#
# 走到巷口，她看见菜摊上的西红柿底下整整齐齐垫着她的宣传单。摊主夸了一句：“你们这纸好，厚，不漏水。”旁边一位老太太等她把话说完，问：“姑娘，你们走了，我楼道那盏灯找谁？”
#
# 林岚翻了翻记录本。发了多少份、来了多少人都有，没有一行写着谁家缺什么。
#
# 政府可以约，记者会打来，大客户有专人盯着。居民没有义务听公司讲话，却要同变电站、表箱和楼道里那盏灯做几十年邻居。手册把社区归入A类（第25页起），给了四条策略，下面逐条来用。
# %% [markdown] lang="en" id="scene"
# ## What the tomatoes rest on
#
# (Invented.) Saturday noon in Chaoyin Lane, and Lin Lan is packing up. Of 300 leaflets only 40 are left. Photographs have been taken, visitors counted; the event has been a success.
#
# At the mouth of the lane she sees a vegetable stall whose tomatoes rest on her leaflets, neatly spread. “Good paper,” says the stallholder. “Thick. Keeps the wet out.” An old lady has waited for them to finish. “And when you have gone, miss, whom do I ask about the light on my stairs?”
#
# Lin Lan leafs through her notes. How many leaflets, how many people, all there. Not one line says what anybody needs.
#
# One can make an appointment with government, reporters ring up, and big customers have somebody to look after them. Residents owe the company no hearing, and yet they live for decades beside its substations, its meter boxes and that light on the stairs. The handbook puts communities in class A (from page 25) and gives four strategies. We use them one by one.
# %% [markdown] lang="zh" id="service"
# ## 提升社区用电服务
#
# 发了多少单子，当天就数得出；居民缺什么，当天数不出。上街的人容易碰到，卧床的、上夜班的碰不到，难处却常在他们那里。读策略时，看每个阶段是谁在说、谁在听。
# %% [markdown] lang="en" id="service"
# ## Better power service in communities
#
# How many leaflets went out can be counted the same day; what residents lack cannot. People in the street are easily met, those in bed or on night shift are not, and they often have the harder time. As you read the strategy, see in each stage who speaks and who listens.
# %% id="playbook-service"
course.playbook("community-1")
# %% [markdown] lang="zh" id="service-two"
# ### 潮音里的跳闸
#
# （虚构）潮音里有6栋老楼，入夏以后常跳闸，社区的乔书记打来了电话。营销部两位同事各有各的办法。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 先找 | 请乔书记借小广场，定在周六上午 | 请乔书记约6位楼长，问谁家跳得多、谁白天不在家 |
# | 先说 | 8块展板讲阶梯电价和安全用电，发300份单子 | 先不讲。两个晚上敲36户的门，问几点跳、当时开着什么 |
# | 回答 | 当场解答41人，其余请打服务热线 | 会的当场答；12件记下来，写明谁来、哪天来 |
# | 后来 | 周一交总结，周二傍晚3号楼又跳了 | 查出3号楼两个单元傍晚过载，报给运维检修部；两周后带展板来，专讲这几件事 |
# %% [markdown] lang="en" id="service-two"
# ### Tripping in Chaoyin Lane
#
# (Invented.) Chaoyin Lane has 6 old buildings whose power has been tripping since the summer began. Secretary Qiao of the residents' committee has rung, and two colleagues in Marketing each go about it in their own way.
#
# | | A | B |
# | --- | --- | --- |
# | Whom first | Asks Qiao for the small square on Saturday morning | Asks Qiao to bring the 6 block wardens; who trips most, and who is out by day? |
# | First words | 8 boards on the tiered tariff and safe use; 300 leaflets | Nothing yet. Two evenings at 36 doors, asking when it trips and what was on |
# | Answers | 41 people on the spot; the rest are given the hotline | What can be, at once; 12 points noted, with who comes and when |
# | Afterwards | Report on Monday; on Tuesday evening Building 3 trips again | Finds two entrances of Building 3 overloaded in the evening, reports it to Operations and Maintenance; two weeks later come boards on just this |
# %% id="ask-service"
course.ask("m12.service")
# %% [markdown] lang="zh" id="service-own"
# 换成你自己的小区。挑一件小事，小到去问就有答案。
# %% [markdown] lang="en" id="service-own"
# Now an estate of your own. Choose something small, so small that asking will bring an answer.
# %% id="ask-door"
course.ask("m12.door")
# %% [markdown] lang="zh" id="weihai"
# 威海文登区面对的是全区的老人。读到要作决定的地方先停下来选，再用案例的分法处理潮音里的一周。
# %% [markdown] lang="en" id="weihai"
# In Weihai's Wendeng District it was the elderly of a whole district. Stop at the decision and choose; then deal with a week in Chaoyin Lane as the case would.
# %% id="case-weihai"
course.case("community-1")
# %% id="ask-weihai"
course.ask("m12.weihai")
# %% [markdown] lang="zh" id="service-third"
# 策略的第三阶段请社区参与运营维护，问题发现得早，收费也顺当。请人帮忙到哪一步为止，手册没有写，公司自己要想清楚。
# %% [markdown] lang="en" id="service-third"
# The third stage has the community take part in running and maintaining the grid, so that problems are noticed early and bills are paid smoothly. How far one may go in asking, the handbook does not say; the company has to make up its own mind.
# %% id="ask-invite"
course.ask("m12.invite")
# %% [markdown] lang="zh" id="building"
# ## 电网建设中的环境保护
#
# 手续一样不缺，住在旁边的人却等围挡立起来才知道。这时候讲什么都像借口，哪怕句句属实。策略里有一个时间点容易滑过去：环评批复一到手就告诉周边，那时项目还在可行性研究阶段。
# %% [markdown] lang="en" id="building"
# ## Protecting the environment while building the grid
#
# Every paper is in order, and the people next door learn of it when the fence goes up. From then on all you say sounds like an excuse, though every word is true. One moment in the strategy is easily passed over. Neighbours are told as soon as the environmental approval is in hand, while the project is still a feasibility study.
# %% id="playbook-building"
course.playbook("community-2")
# %% [markdown] lang="zh" id="building-two"
# ### 朝着3号楼的风机
#
# （虚构）南浦区沙洲头要建望潮变电站，旁边有3栋楼。环评批复三月到手，九月开工。假如由甲来办，或者由乙来办：
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 三月 | 一周内贴到3个门厅，开两场座谈，一场放在晚上 | 按规定在网上和街道大厅公示，宣传留到开工前集中做 |
# | 听取 | 四月发96份问卷，收回58份：运土车同上学撞在一起，风机朝着3号楼 | 八月办开放日，来了120人，宣传册全部带走 |
# | 答复 | 7:00到8:30不走运土车；风机改朝河面；站址不动，讲明理由和由谁定 | 环保措施、监测要求、电磁知识逐项讲了一遍，讲得很专业 |
# | 十月 | 请各楼代表进工地，看车辆登记和风机的位置 | 有人问风机能不能换个方向，基础已经浇好了 |
# %% [markdown] lang="en" id="building-two"
# ### The fan that faces Building 3
#
# (Invented.) At Shazhoutou in Nanpu district the Wangchao substation is to be built beside 3 residential buildings. The environmental approval arrives in March, work begins in September. Suppose that A handles it, or B:
#
# | | A | B |
# | --- | --- | --- |
# | March | Up in 3 entrances within a week; two meetings, one in the evening | Published online and in the subdistrict's hall as required; publicity is kept for the weeks before work |
# | Listening | In April 96 forms go out and 58 come back: earth lorries meet schoolchildren, and the fan faces Building 3 | An open day in August draws 120 people, who take every booklet |
# | Answering | No earth lorries from 7:00 to 8:30; the fan will face the river; the site stays, with the reason and who decides | Goes through protective measures, monitoring and electromagnetic fields, point by point and expertly |
# | October | People from each building come in to see the vehicle log and where the fan is | Somebody asks whether the fan could be turned; its foundation has been poured |
# %% id="ask-building"
course.ask("m12.building")
# %% id="ask-order"
course.ask("m12.order")
# %% [markdown] lang="zh" id="building-own"
# 听意见不等于都照办，手册的说法是有选择地改进。难写的是不能改的那一条。
# %% [markdown] lang="en" id="building-own"
# To hear is not to grant everything; the handbook speaks of improving on selected points. The hard part to write is the one that stays as it is.
# %% id="ask-reply"
course.ask("m12.reply")
# %% [markdown] lang="zh" id="huangshan"
# 黄山要护的不止是居民的耳朵，还有古迹、老树和一座城的样子。
# %% [markdown] lang="en" id="huangshan"
# In Huangshan it was more than residents' ears that needed protecting. There were ancient sites, old trees and the look of a whole city.
# %% id="case-huangshan"
course.case("community-2")
# %% id="ask-huangshan"
course.ask("m12.huangshan")
# %% [markdown] lang="zh" id="running"
# ## 电网运行中的环境保护
#
# 电磁场看不见。站里的人天天进出不当回事，楼上的人夜里听见嗡嗡声，越想越睡不着。而最先被怀疑的，恰恰是公司自己报出来的数。
# %% [markdown] lang="en" id="running"
# ## Protecting the environment while running the grid
#
# A field cannot be seen. Those who go in and out of the station every day think nothing of it; those upstairs hear a hum at night, and the more they think the less they sleep. And what they doubt first is a figure that comes from the company.
# %% id="playbook-running"
course.playbook("community-3")
# %% [markdown] lang="zh" id="running-two"
# ### 双桅苑的一段视频
#
# （虚构）东渡区双桅苑旁边的渔灯变电站运行了4年。5号楼一位业主买了手持仪器，拍下读数发到群里，二十几户跟着问。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 先找 | 拍视频的业主和楼长，问在哪里测、最担心哪间屋 | 高校的专家，请他周日来讲一课 |
# | 先说 | “读数怎么来的我们也要查，测哪里请你们定” | “国家有标准，变电站符合标准，请大家放心” |
# | 依据 | 有资质的单位来测8处，业主定了6处，代表在场看着抄数 | 专家讲了90分钟，到场40人；展板上是公司上一年的监测数 |
# | 后来 | 报告贴进门厅，夜里的嗡嗡声另列一项；3个月后各楼再问一遍 | 公众号发了照片；没有轮到提问的12人留了电话 |
# %% [markdown] lang="en" id="running-two"
# ### A video from Shuangwei Court
#
# (Invented.) Beside Shuangwei Court in Dongdu district the Yudeng substation has run for 4 years. An owner in Building 5 has bought a handheld meter, filmed the reading and posted it to the group chat, and two dozen households want to know.
#
# | | A | B |
# | --- | --- | --- |
# | Whom first | The owner who filmed and the block wardens: where was it, which room worries you most? | A university expert, invited to lecture on Sunday |
# | First words | “How that reading came about we must find out, too. You choose where to measure” | “There is a national standard, the substation meets it, and you may rest easy” |
# | Evidence | A qualified body measures at 8 places, 6 of them the owners' choice, while representatives watch the figures being written down | The expert speaks for 90 minutes to 40 people; the boards show the company's figures of last year |
# | Afterwards | The report goes up in the entrances, the hum at night as a point of its own; 3 months later every building is asked again | Photographs on the official account; the 12 who had no turn to ask leave their numbers |
# %% id="ask-operation"
course.ask("m12.operation")
# %% id="ask-doorstep"
course.ask("m12.doorstep")
# %% [markdown] lang="zh" id="running-means"
# 居民问的话听起来都是“有没有事”，要的东西却不一样。策略的三个阶段，正好是三种答法。
# %% [markdown] lang="en" id="running-means"
# All residents' questions sound like “is it safe?”, but they ask for different things. The strategy's three stages are three ways of answering.
# %% id="ask-stages"
course.ask("m12.stages")
# %% id="ask-notice"
course.ask("m12.notice")
# %% [markdown] lang="zh" id="puyang"
# 濮阳的案例你也许在前面读过。这一次换个读法：把策略和案例并排放着，看案例的文字里有什么、缺什么。
# %% [markdown] lang="en" id="puyang"
# You may have met the case of Puyang before. Read it another way this time, with the strategy beside it, and see what the text of the case has and what it lacks.
# %% id="case-puyang"
course.case("community-3")
# %% id="ask-puyang"
course.ask("m12.puyang")
# %% [markdown] lang="zh" id="drill"
# ### 自愿演练：在建变电站的传言
#
# 有15分钟空闲，可以在虚构的鹤汀市当一上午危机沟通负责人。做不做都行，不计分；下面那道题不用演练也能答。
# %% [markdown] lang="en" id="drill"
# ### A drill, if you like: a rumour beside a substation
#
# With 15 minutes to spare you can lead crisis communication for a morning in Heting, an invented city. It is voluntary and not scored; the question below it can be answered without.
# %% id="drill-radiation"
course.simulate("radiation-rumour")
# %% id="ask-gate"
course.ask("m12.gate")
# %% [markdown] lang="zh" id="welfare"
# ## 开展社区公益活动
#
# 送东西容易，送到难处上难。手册从探寻真实需求开始，到听反馈、带动别人结束；赶着节日办的活动，丢掉的往往就是这一头一尾。
# %% [markdown] lang="en" id="welfare"
# ## Public welfare activities in communities
#
# Giving is easy; giving where it is needed is not. The handbook starts with finding real needs and ends with hearing feedback and drawing others in. What is done in a hurry before a festival tends to lose just these two ends.
# %% id="playbook-welfare"
course.playbook("community-4")
# %% [markdown] lang="zh" id="welfare-two"
# ### 重阳节的20000元
#
# （虚构）重阳节快到了，党群工作部有20000元给潮音里办公益。两位同事各写了一份安排。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 定题 | 参照去年：米、油、毛巾，200份 | 请乔书记约9位居民来坐坐，又去了两个傍晚：楼道没灯、屋顶漏水、放学后孩子没人管 |
# | 取舍 | 采购快，节前一天能送到 | 选楼道灯：用得上自己的本事，钱也够；漏水写成一页转给街道；孩子的事记下来 |
# | 动手 | 30名志愿者一上午送完，有照片 | 居民标灯位，五金店半价供灯，公司出电工，修好7个单元 |
# | 后来 | 3家媒体发了稿 | 两个月后再去，有2个单元又黑了：灯好着，电费没人交；同居民商量出轮流的办法 |
# %% [markdown] lang="en" id="welfare-two"
# ### 20,000 yuan for the Double Ninth
#
# (Invented.) The Double Ninth, the festival of the elderly, is near, and the Party-Masses Work Department has 20,000 yuan for Chaoyin Lane. Two colleagues have each written a plan.
#
# | | A | B |
# | --- | --- | --- |
# | The idea | As last year: rice, oil and towels, 200 bags | Qiao brings 9 residents together, and B goes there on two evenings: dark stairs, a leaking roof, children alone after school |
# | The choice | Quickly bought, delivered the day before | Stair lights, which the company knows how to do and can afford; the roof goes to the subdistrict on one page; the children are noted |
# | The doing | 30 volunteers in one morning, with photographs | Residents mark where lights go, an ironmonger sells lamps at half price, the company sends electricians; 7 stairways are lit |
# | Afterwards | 3 media outlets carry the story | Two months later 2 stairways are dark again: the lamps are fine, nobody pays for the power; with residents a rota is worked out |
# %% id="ask-gift"
course.ask("m12.gift")
# %% id="ask-wishes"
course.ask("m12.wishes")
# %% id="ask-project"
course.ask("m12.project")
# %% [markdown] lang="zh" id="beijing"
# 北京的公司原先也是自己办公益。看它请了谁，再看每一方带来了什么。
# %% [markdown] lang="en" id="beijing"
# Beijing's company, too, used to do its welfare work alone. See whom it brought in, and what each of them contributed.
# %% id="case-beijing"
course.case("community-4")
# %% id="ask-beijing"
course.ask("m12.beijing")
# %% [markdown] lang="zh" id="across"
# ## 自测：四条策略放在一起
#
# 四个案例都写清了做过什么，需求当初怎样发现的，却写得很少。威海靠片区的客户经理接老人的请求，黄山在完工后征求意见，濮阳同业主代表座谈，此外就只有笼统的话了。回去做自己的事，这一步要自己补。
#
# 下面四题跨着议题问，最后一题写你自己的。
# %% [markdown] lang="en" id="across"
# ## Test yourself: the four together
#
# All four cases tell clearly what was done, and hardly at all how the need was first discovered. In Weihai account managers received elderly people's requests, Huangshan asked residents after completion, Puyang talked with owners' representatives; beyond that the text stays general. Back at your own work, this is the step you have to supply.
#
# The next four questions cut across the topics, and in the last you write about your own work.
# %% id="ask-where"
course.ask("m12.where")
# %% id="ask-lead"
course.ask("m12.lead")
# %% id="ask-clash"
course.ask("m12.clash")
# %% id="ask-share"
course.ask("m12.share")
# %% id="ask-mine"
course.ask("m12.mine")
# %% [markdown] lang="zh" id="analyst"
# ### 选学：社区这一章用了哪些渠道
#
# 表里每行是一种渠道，每列是一个阶段，数字是有几个议题用到，空格是没有用到；total 是合计。看座谈会和调查问卷各出现在哪几个阶段，再找只在中间阶段出现的渠道。不看也不影响后面的学习。
# %% [markdown] lang="en" id="analyst"
# ### Optional: the channels of this chapter
#
# Each row is a channel, each column a stage, and the number says how many topics use it, a blank that none does; total is the sum. See in which stages discussion meetings and questionnaires occur, and which channels occur in the middle stage only. You lose nothing by skipping this.
# %% id="analyst-table" tags=["analyst"]
stages = course.stages()
community = stages[stages["stakeholder_id"] == "community"].explode("channels")
used = community.groupby(["channels", "number"]).size().unstack(fill_value=0).rename_axis(index=None, columns=None)
used.assign(total=used.sum(axis=1)).sort_values("total", ascending=False, kind="stable").replace(0, "")
# %% [markdown] lang="zh" id="analyst-reading"
# 12个阶段里，座谈会用了10次，几乎处处都有。调查问卷用了5次，全在第一和第三阶段，中间一次也没有：开头问需要什么，末尾问办得怎样。
# %% [markdown] lang="en" id="analyst-reading"
# Of the 12 stages 10 use discussion meetings, nearly all. Questionnaires occur 5 times, all in the first and third stages and never between. At the start they ask what is needed, at the end how it went.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e12 给你一个虚构的新社区，几件事同时压在手上：
#
# - 判断几件“就差最后一步”的事，各自真正缺哪一步；
# - 定下一个还没开工的变电站今晚怎样讲，再把查一处跳闸的几步排出先后；
# - 找出一份告知里今天不能贴出去的句子，说出毛病在哪里；
# - 读邻市寄来的经验，分清什么写明了、什么没有写，再定一笔公益钱怎么用；
# - 写一段贴在门厅的答复，由教师评阅。
#
# **记住三点。** 先问，问到平时碰不上的人；告诉居民要赶在还改得动的时候；办完以后回去，问的是事情解决了没有。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e12 is set in a new, invented community with several matters pressing at once:
#
# - for matters that are “all but finished”, say which step each really lacks;
# - decide what to say tonight about a substation not yet begun, and put the steps of looking into a fault in order;
# - find the sentences of a notice that cannot go up today, and say what is wrong with them;
# - read what a neighbouring company has sent, tell what is written from what is not, and decide on some welfare money;
# - write a reply for the entrances of an estate, read by your instructor.
#
# **Three things to keep.** Ask first, and ask those one does not usually meet. Tell residents while things can still be changed. Afterwards go back, and ask whether the matter is solved.
# %% [markdown] lang="zh" audience="instructor" id="guide"
# ## 带教指南
#
# 这一单元的毛病多半不是不懂，是忙。学员都知道该先问，也都办过先摆摊的活动。带的时候少讲道理，多让他们从自己办过的一场活动里找那一行没有记下的需求。
#
# | 分钟 | 做什么 | 怎样带 |
# | --- | --- | --- |
# | 5 | 开场 | 每人写下上一次进社区的两个数：见了多少人，记下多少件需求。不用念，自己看。 |
# | 25 | 四条策略 | 四组各领一个议题，读策略和甲乙对照，做对照题；每组用3分钟讲给别人听，重点讲是哪一步分的高下。 |
# | 15 | 案例 | 全班同走濮阳或黄山，到决定的地方举手表决，再揭晓；做“案例里有没有”的那一题。 |
# | 20 | 门口对话 | 见下。 |
# | 10 | 写自己的 | 选 m12.door、m12.project、m12.mine 之一，当堂写完，同桌互评一条。 |
# | 15 | 自愿演练 | 时间够才做；两人一台机器，一人操作，一人记下每次说出去的话有没有核实。 |
#
# **讨论题**
#
# 1. 重阳节那份总结，数字都是真的，主任为什么还是被误导了？好的回答分得清做了多少和解决了多少，并说出总结里该加哪一行。常见的偏差是骂甲作秀；甲很认真，只是动手以前少问了一句。
# 2. 环评批复刚到手，站址还可能变，这时告诉居民会不会自找麻烦？好的回答承认有代价，再算另一笔账：十月浇好的基础。有人会说“等定了再说”，请他指出定了以后居民还能改什么。
# 3. 居民要求“保证对健康没有影响”，能不能说？好的回答只说测到的、写明没有测到的，把病因交给医生。常见两头跑偏，一头拍胸脯，一头一句“不归我管”。
# 4. 公益能不能先紧着反对工程的小区？好的回答区分先去了解和拿来交换。这道题没有整齐的答案，允许分歧，但要请他设想第三个小区的人听见了会怎样。
#
# **看书面题**
#
# - m12.door：高分写得出一类平时碰不上的人和找到他们的办法；中间的写“发问卷、开座谈会”，对象是所有人，等于没有人；低分把“了解需求”写成“宣传需求”。
# - m12.reply：先看第三条。高分直说办不了、由谁定、还能找谁；中间的用“按规定”一句带过；低分答“我们会积极争取”，这是留给同事的债。
# - m12.doorstep：念出来听。高分前两句里就有一个问号；低分前两句是标准和限值。
# - m12.project：看困难的来源。没有去问过却写明打算问谁的，不扣分；替居民想出来的，再动人也是中间一档。
#
# **门口对话**：三人一组，业主、上门的同事、观察员各一，每轮4分钟，换三轮。业主的纸条上写着：你不是来闹的，你怕的是孩子，对方先问你就缓和，对方先讲标准你就翻脸。观察员只数三样：问了几句，下了几个没有核实的结论，给了几个时间。容易出的毛病是业主演得太凶，事先说好只许用一句重话；还有人一紧张就许愿，讲评时从许的那个愿倒着问：到了周四拿什么兑现？
#
# **进度**：落后的班，留下潮音里和双桅苑两节，案例只做一个，其余回去自学。超前的班，请他们把自己单位最近一份社区活动总结改写成半页：删去所有份数和人次，看还剩下什么。
#
# 提醒一句：濮阳在第二单元出现过，学员多半记得公司的选择。这里不要再问该选哪一项，问案例的文字缺了什么；缺了不等于没有做，不要让讨论变成挑那家公司的错。
# %% [markdown] lang="en" audience="instructor" id="guide"
# ## Facilitator's guide
#
# What goes wrong here is seldom ignorance and mostly haste. Everybody knows that one should ask first, and everybody has put up a stall first. Explain little; have them look in an event of their own for the need that nobody wrote down.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 5 | Opening | Each writes two figures from the last visit to a community: people met, needs noted. No reading aloud. |
# | 25 | Four strategies | Four groups take a topic each, read strategy and comparison, answer the question on it, and in 3 minutes tell the others which step made the difference. |
# | 15 | Case | All go through Puyang or Huangshan together, vote by hand at the decision, then uncover; do the question on what the case says and what it does not. |
# | 20 | At the door | See below. |
# | 10 | Own work | m12.door, m12.project or m12.mine, written in class; neighbours mark one criterion. |
# | 15 | Drill | Only if there is time; two to a machine, one acts, one notes for each statement whether it was verified. |
#
# **Questions to discuss**
#
# 1. All figures in the report on the Double Ninth are true. How was the director misled? A good answer tells how much was done from how much was solved and says which line the report lacks. What goes wrong is to scold A as a showman; A is conscientious and merely failed to ask before starting.
# 2. The approval has just come and the site may still move. Is telling residents not asking for trouble? A good answer grants the price and then does the other sum, the foundation poured in October. To those who would wait until all is settled, put the question what residents can change after that.
# 3. Residents want a guarantee that health is not affected. May one give it? A good answer says what was measured and what was not, and leaves illness to doctors. It goes wrong both ways, with a hand on the heart or with “not my department”.
# 4. Should welfare go first to estates that oppose a project? A good answer separates going there to learn from giving in exchange. There is no tidy answer; let them differ, but ask what people in a third estate would think.
#
# **Reading what they write**
#
# - m12.door: the best name a kind of people one usually misses and a way to find them. In the middle stand “questionnaires and meetings” for everybody, which is nobody. The weakest turn “learning needs” into “publicity on needs”.
# - m12.reply: look at the third point first. The best say no, who decides and where else to turn; the middle hides behind “the rules”; the weakest “will make every effort”, a debt left to colleagues.
# - m12.doorstep: read it aloud. In a good one there is a question mark within two sentences; in a weak one there are standards and limits.
# - m12.project: look where the difficulty comes from. Not having asked costs nothing if the text says who will be asked; a need thought up for residents is middling, however touching.
#
# **At the door**: in threes, an owner, a colleague who calls and an observer; 4 minutes a round, three rounds. The owner's slip reads: you have not come to make trouble, you fear for your child; if they ask first you soften, if they begin with standards you flare up. The observer counts only three things: questions asked, conclusions not verified, times given. Owners tend to overact, so agree on one harsh sentence at most. Others promise when nervous; in the debrief go back from the promise and ask what they would have in hand on Thursday.
#
# **Pace**: a group behind keeps Chaoyin Lane and Shuangwei Court and one case; the rest is homework. A group ahead rewrites its own unit's last report on a community event in half a page without any counts of leaflets or people, and sees what is left.
#
# One reminder. Puyang has appeared in module two, and most will remember what the company chose. Do not ask for the choice again but for what the text of the case lacks; what is not mentioned may still have been done, so keep this from becoming a search for that company's faults.
