# ---
# title: {zh: 同客户沟通, en: Talking with customers}
# minutes: 50
# objectives: [customer.connection, customer.outage, customer.guidance, customer.price, customer.major, customer.case]
# cases: [customer-1, customer-2, customer-3, customer-4, customer-5, customer-6, customer-7, customer-8]
# ---
# %% [markdown] lang="zh" id="aims"
# # 同客户沟通
#
# 这一次约50分钟：开头和结尾，加上八个议题里离你岗位最近的四个；写作题写两道，所选议题里挑一道，另一道是单元最后的。其余四个议题留到第二次，约40分钟，计分练习也考到它们；余下的写作题每道四五分钟，可以慢慢写。选做的演练和选学另算。学完以后，你能够：
#
# - 报装一时办不成时，讲清差在哪里、怎样补；
# - 停电以前让最怕停电的客户有准备，停电以后听意见、改计划；
# - 让企业愿意节能、肯让人查隐患，并跟到改好为止；
# - 把电价、电表和交费讲到客户自己能核对；
# - 给大客户安排一个人，把话带回来，再把答复带回去；
# - 读案例时分清回应了什么、哪些成效有数字。
#
# 八个议题和案例出自手册的客户部分（第48至65页）。澄湾的人和事都是虚构的，对两种做法的评议由课程作出。
# %% [markdown] lang="en" id="aims"
# # Talking with customers
#
# About 50 minutes this time, for the opening, the end and those four of the eight topics that are nearest to your post. Of the writing tasks do two, one in a topic you have chosen and the last of the module. The other four topics are for a second sitting of about 40 minutes, as the scored exercise asks about them, too; the remaining writing tasks take four or five minutes each and can wait. The voluntary drill and the optional part are not counted. Afterwards you can:
#
# - tell an applicant who cannot be connected yet what is lacking and what would help;
# - prepare the customers whom an outage hurts most, and afterwards listen and improve the plan;
# - bring businesses to save energy and to let an inspector in, and follow up until it is done;
# - explain tariffs, meters and bills so that customers can check for themselves;
# - give a major customer one person who brings questions in and answers back;
# - see in a case what was answered, and which results have figures.
#
# The eight topics and their cases come from the handbook's part on customers (pages 48 to 65). People and events in Chengwan are invented, and the comparisons of two ways of working are the course's own.
# %% [markdown] lang="zh" id="scene"
# ## 一张单子，96次
#
# （虚构）星期一，营销部的周敏把客户上周来问的次数列成一张单子：报装41，停电23，电费和电表19，安全检查9，其他4，一共96。马主任看了看评价器：满意率98%。“那还讲什么？”
#
# 周敏在纸角上又写了个31。这31次，问的都是以前来问过的同一件事。
#
# 林岚翻出第一次的答复，念了三句：“资料不全，请补齐后再来。”“给您带来不便，敬请谅解。”“系统显示正常。”句句有礼貌，也没有一句是假的。可是客户听完，没有一件事能接着去做，只好再来。
#
# 八个议题各有各的难处，有一句问话处处可用：**客户听完这句话，能去做什么？** 这是课程的问法，手册里没有。
# %% [markdown] lang="en" id="scene"
# ## A slip of paper with 96 on it
#
# (Invented.) On Monday Zhou Min of Marketing notes on a slip of paper how often customers came with questions last week: connections 41, outages 23, bills and meters 19, safety checks 9, other 4, which makes 96. Director Ma looks at the rating terminals. Satisfied: 98%. “So what is there to discuss?”
#
# Zhou Min adds a 31 in the corner of her slip. These 31 asked about something they had asked about before.
#
# Lin Lan looks up the first answers and reads out three. “Papers incomplete, please come back with all of them.” “We apologise for any inconvenience.” “The system shows no fault.” All of them polite, none of them false. But there was nothing the customer could do next, except come again.
#
# The eight topics are hard in different ways, and one question helps with all of them: **having heard this, what can the customer do?** The question is the course's; it is not in the handbook.
# %% [markdown] lang="zh" id="common"
# ## 先说共同的
#
# 手册把客户归入A类（第25页）。八个议题里有七个由营销部牵头，停电计划由电力调度控制中心牵头；到了案例里，九江和无锡两件事又是运维检修部牵头的。客户只认一家公司，公司里却常要几个部门一起才答得全。
#
# 沟通方式也差不多：媒体宣传、营业厅、走访、电话、座谈会反复出现，后面不再逐个讲。
#
# 每个议题先看一遍阶段，再比较甲、乙两位同事。两人都认真，也都忙；表里的顺序不代表好坏。
# %% [markdown] lang="en" id="common"
# ## What they have in common
#
# The handbook puts customers in class A (page 25). Marketing leads on seven of the eight topics, and the Dispatch and Control Centre on outage plans; in the cases of Jiujiang and Wuxi, again, the Operations and Maintenance Department took the lead. To customers it is all one company, but inside it often takes several departments to answer in full.
#
# The channels are much the same, too. Media coverage, service halls, visits, telephone calls and discussion meetings return again and again and are not explained each time.
#
# For each topic, look through the stages first, then compare two colleagues, A and B. Both are conscientious and both are busy; the order of the columns says nothing about which is better.
# %% [markdown] lang="zh" id="c1"
# ## 提升业扩报装服务
#
# 客户只问一句：哪天能通电？答案却散在设计、供货、施工几家手里，公司管的只是其中几段。最难开口的是办不成的时候，一句“暂不具备条件”，客户听见的是“不给办”。
# %% [markdown] lang="en" id="c1"
# ## New connections and capacity increases: improving the service
#
# The customer asks one thing: on what day do I have power? The answer is scattered among designers, suppliers and builders, and the company holds only parts of it. It is hardest when the answer is no. Say that “conditions are not met at present”, and what the customer hears is “they won't”.
# %% id="playbook-1"
course.playbook("customer-1")
# %% [markdown] lang="zh" id="c1-two"
# ### 冷冻厂要增容
#
# （虚构）东渡区一家冷冻厂要增容300千伏安，想赶在开渔以前用上。勘查发现，这条线眼下只能再带150，新线路要到明年春天才有。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 受理 | 材料缺一份，请厂长补齐再来 | 把缺的那份写在纸上，同时约好勘查的日子 |
# | 答复 | 三天内出书面答复：暂不具备供电条件 | 带着数字上门：差150，差到明年春天 |
# | 厂长问怎么办 | “条件一具备，第一时间通知您。” | 一起算：先增150，两组速冻机错开用 |
# | 问找谁施工 | 推荐一支熟悉的队伍，手脚快 | 教他核对资质，由他自己选 |
# | 后来 | 厂长托人来打听了三次 | 开渔时一半冷库先用上了 |
# %% [markdown] lang="en" id="c1-two"
# ### The freezing plant wants more
#
# (Invented.) A freezing plant in Dongdu wants another 300 kVA before the fishing season opens. The survey shows that its line can carry only 150 more; a new line will not be there until next spring.
#
# | | A | B |
# | --- | --- | --- |
# | Application | One paper is missing; asks the manager to come back with it | Writes down which paper, and fixes the day of the survey at once |
# | Reply | Within three days, in writing: conditions for supply are not met | Goes to see him with the figures: 150 short, until next spring |
# | The manager asks what he can do | “We'll let you know the moment conditions allow.” | They work it out together: 150 now, with the two freezers running in turn |
# | He asks who could do the works | Recommends a team he knows to be fast | Shows him how to check qualifications; the choice is his |
# | Later | Three times the manager sends somebody to enquire | When the season opens, half of the cold store is running |
# %% id="ask-freezer"
course.ask("m09.freezer")
# %% id="ask-letter"
course.ask("m09.letter")
# %% [markdown] lang="zh" id="c1-own"
# 换成你遇到过的一次“办不成”。
# %% [markdown] lang="en" id="c1-own"
# Now one of your own times when the answer was “not yet”.
# %% id="ask-notyet"
course.ask("m09.notyet")
# %% id="case-1"
course.case("customer-1")
# %% id="ask-xiaoshan"
course.ask("m09.xiaoshan")
# %% [markdown] lang="zh" id="c2"
# ## 合理安排停电计划
#
# 在公司，停电是一条线、六个小时；在客户，是一炉货、一批鱼苗，或者一台透析机。通知发给一千户，最怕停电的那几户未必看得到，看到了也未必还来得及。
# %% [markdown] lang="en" id="c2"
# ## Outage plans: a sensible schedule
#
# To the company an outage is one line and six hours. To a customer it is a batch in the furnace, a pond of young fish or a dialysis machine. A notice may go to a thousand, and the few who fear it most may not see it, or see it when nothing can be done any more.
# %% id="playbook-2"
course.playbook("customer-2")
# %% [markdown] lang="zh" id="c2-two"
# ### 星期四停六小时
#
# （虚构）南浦区一条线要检修六小时，涉及860户，其中有一家禽蛋孵化场。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 定日子 | 先查客户资料，问了线上9家；孵化场星期四出雏，改到星期六 | 按检修力量排在星期四，核对了两遍 |
# | 通知 | 网站、广播、楼道都贴；9家逐一电话，帮孵化场定了发电机预案 | 提前七天，网站、报纸、短信一起发，860户没有漏 |
# | 停电中 | 现场进度随时给95598，上午问了孵化场两次 | 95598加了两个人，照通知耐心解释 |
# | 结束以后 | 请几家受影响的坐了一小时，记下各家怕停的日子 | 准时复电，写了总结：投诉2件，均已解释 |
# %% [markdown] lang="en" id="c2-two"
# ### Six hours on a Thursday
#
# (Invented.) A line in Nanpu is to be off for six hours. It supplies 860 customers, among them a poultry hatchery.
#
# | | A | B |
# | --- | --- | --- |
# | The day | Looks into customer records and asks 9 on the line; chicks hatch on Thursday, so it becomes Saturday | Thursday, when the crew is free; checks the plan twice |
# | The notice | Website, radio, posters; rings each of the 9 and settles a generator plan with the hatchery | Seven days ahead, by website, newspaper and text message; none of the 860 left out |
# | During | Gives 95598 the state of the work as it changes, asks the hatchery twice in the morning | Two more people at 95598, explaining patiently from the notice |
# | Afterwards | An hour with some of those affected; notes the days each of them fears | Power back on time; the report says 2 complaints, both explained |
# %% id="ask-hatchery"
course.ask("m09.hatchery")
# %% [markdown] lang="zh" id="c2-own"
# 想一次你们最近的计划停电，或者下个月要停的一次。
# %% [markdown] lang="en" id="c2-own"
# Think of a planned outage of yours, the latest one or the next.
# %% id="ask-beforehand"
course.ask("m09.beforehand")
# %% id="case-2"
course.case("customer-2")
# %% id="ask-jiujiang"
course.ask("m09.jiujiang")
# %% [markdown] lang="zh" id="c2-drill"
# ### 选做演练：赶集日停电
#
# 虚构的稻浦县柳津镇逢集那天，一张写错的停电通知惹出了事。你来管客户沟通，演练里的时钟走90分钟。想练就练一遍，也可以跳过；后面那道题不靠演练也能答。
# %% [markdown] lang="en" id="c2-drill"
# ### Voluntary drill: no power on market day
#
# In Liujin, a town in the invented county of Daopu, an outage notice with a mistake in it makes trouble on market day. You look after the customers; the clock of the drill runs for 90 minutes. Do it if you like, or skip it; the question below can be answered without it.
# %% id="drill"
course.simulate("planned-outage-complaint")
# %% id="ask-market"
course.ask("m09.market")
# %% [markdown] lang="zh" id="c3"
# ## 加强节约用电指导和服务
#
# 卖电的上门劝人少用电，人家先要想你图什么。改造的钱现在就要掏，省下的钱几年后才看得见；老板点头，多半是客气。
# %% [markdown] lang="en" id="c3"
# ## Saving electricity: better guidance and service
#
# When those who sell electricity come and ask you to use less, you wonder what they are after. The upgrade costs money now and the savings come over years. If the owner nods, he is probably just being polite.
# %% id="playbook-3"
course.playbook("customer-3")
# %% [markdown] lang="zh" id="c3-two"
# ### 毛巾厂的电费
#
# （虚构）北岭县一家毛巾厂，电费一年比一年高。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 上门以前 | 调出厂里一年的用电，先问了厂里的电工 | 备齐政策文件和外省的优秀案例 |
# | 头一次谈 | 问老板怕什么：怕停产，怕回不了本 | 讲节能的意义和政策，老板很客气 |
# | 留下什么 | 两页诊断：空压机漏气，一年多花约80000元，先堵漏 | 一本完整的方案，建议全厂改造 |
# | 请谁来做 | 几家服务商的名单，再带老板去看一家改好的厂 | 介绍一家信得过的，谈好了折扣 |
# | 三个月后 | 回来核对省了多少，老板问下一处 | 催过两次，老板说还在研究 |
# %% [markdown] lang="en" id="c3-two"
# ### The towel mill's bills
#
# (Invented.) At a towel mill in Beiling the electricity bill grows every year.
#
# | | A | B |
# | --- | --- | --- |
# | Before the visit | Looks up the mill's use over a year and talks to its electrician | Puts together the policies and good examples from other provinces |
# | The first talk | Asks what the owner fears: stopping production, not getting his money back | Explains the policy and why saving matters; the owner is very polite |
# | What is left behind | A diagnosis of two pages: leaking compressed air costs some 80,000 yuan a year; seal the leaks first | A complete plan that recommends upgrading the whole mill |
# | Who does the work | A list of several providers, and a visit to a plant that has done it | One provider who can be trusted, with a discount agreed |
# | Three months later | Comes back to check what was saved; the owner asks what is next | Has reminded him twice; the owner is still considering |
# %% id="ask-towels"
course.ask("m09.towels")
# %% id="ask-store"
course.ask("m09.store")
# %% [markdown] lang="zh" id="c3-own"
# 轮到你：一家企业，一笔它自己的账。
# %% [markdown] lang="en" id="c3-own"
# Your turn, with one business and one sum of its own.
# %% id="ask-saving"
course.ask("m09.saving")
# %% id="case-3"
course.case("customer-3")
# %% id="ask-changzhou"
course.ask("m09.changzhou")
# %% [markdown] lang="zh" id="c4"
# ## 执行国家电价政策
#
# 电价不由公司定，火气却由柜台来接。客户来问“这是什么政策”，想知道的往往是“我家怎么多交了”。答了前一句，后一句还在。
#
# 手册这里的三个阶段对着三种人：发电企业、高耗能企业、居民。下面只练居民这一段。
# %% [markdown] lang="en" id="c4"
# ## National tariff policy: putting it into effect
#
# The company does not set the tariff, but the counter takes the anger. “What sort of policy is this?” often means “why did my household pay more?” Answer the first and the second is still there.
#
# The handbook's three stages here speak to three kinds of customer: power producers, energy-intensive businesses and households. You practise with households only.
# %% id="playbook-4"
course.playbook("customer-4")
# %% [markdown] lang="zh" id="c4-two"
# ### 罗阿姨的账单
#
# （虚构）罗阿姨拿着电费单进了营业厅：“就多用了10度，全给我按高价算了！”
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 开口 | “阿姨，电价是国家定的，全国都一样。” | “您是担心前面那200度也按高价收了，对吗？” |
# | 拿出什么 | 宣传彩页，逐条讲政策的意义 | 两个月的账单并排摆开，照她家的用量列算式 |
# | 她还不信 | “系统算的，错不了。” | 教她在手机上查每天用了多少，回去自己对 |
# | 临走 | 道歉，一直送到门口 | 问家里有没有能享受优惠的人，给她三条省电的办法 |
# %% [markdown] lang="en" id="c4-two"
# ### Mrs Luo's bill
#
# (Invented.) Mrs Luo comes into the service hall with her bill. “10 kWh more, and you charge me the high price for all of it!”
#
# | | A | B |
# | --- | --- | --- |
# | First words | “The state sets the tariff, madam; it is the same everywhere.” | “You are worried that your first 200 kWh were charged at the high price as well, is that it?” |
# | What is shown | The leaflet, with the purpose of the policy point by point | Two months' bills side by side, and the sum worked out for her own use |
# | She is not convinced | “The system worked it out, it can't be wrong.” | Shows her how to look up each day's use on her phone and check at home |
# | As she leaves | Apologises and sees her to the door | Asks whether anybody at home is entitled to a reduction, and gives her three ways to save |
# %% id="ask-counter"
course.ask("m09.counter")
# %% id="ask-tiers"
course.ask("m09.tiers")
# %% [markdown] lang="zh" id="c4-own"
# 换成你自己的话。
# %% [markdown] lang="en" id="c4-own"
# Now in words of your own.
# %% id="ask-neighbour"
course.ask("m09.neighbour")
# %% id="case-4"
course.case("customer-4")
# %% id="ask-xianyang"
course.ask("m09.xianyang")
# %% [markdown] lang="zh" id="half"
# *前四个议题到这里。可以歇一歇，答案已经存好；后面只挑你这一次要做的议题，其余的留到第二次。*
# %% [markdown] lang="en" id="half"
# *These were the first four topics. Take a break if you like; your answers are saved. From here do only the topics you have chosen for this time and leave the others for the second sitting.*
# %% [markdown] lang="zh" id="c5"
# ## 用电安全检查与指导
#
# 不肯开门的企业，并非都不怕出事，有的是怕查出来要停产、要花钱。检查的人看见隐患，管生产的人看见交货期；两样不放在一张桌上谈，整改单签了也白签。
# %% [markdown] lang="en" id="c5"
# ## Safe use of power: inspection and guidance
#
# A business that will not let you in does not always think accidents happen to others. It may fear that you find something and it has to stop and pay. The inspector sees the hazard, the production manager the delivery date. Unless the two are discussed at one table, a signed repair order is worth little.
# %% id="playbook-5"
course.playbook("customer-5")
# %% [markdown] lang="zh" id="c5-two"
# ### 入夏以前查助剂厂
#
# （虚构）东渡区一家化工助剂厂，反应釜停不得电。两位同事前后两年各查过一次。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 约时间 | 提前三周发函，写明看哪几样、要不要停机，请厂里挑日子 | 提前一天电话：例行检查，不影响生产 |
# | 现场 | 同厂里的电工、安全员一起走，边看边讲为什么 | 带三位专家，查得细，列出11项 |
# | 厂长说没有钱 | 一起排先后：应急电源当天处理，老电缆排进大修，两种改法都估了价 | 讲清责任，请厂长在整改单上签字，15日内改完 |
# | 后来 | 复查两次，照日子看着最后一项改完 | 到期收到回执：11项已整改，归档 |
# %% [markdown] lang="en" id="c5-two"
# ### Checking the additives plant before summer
#
# (Invented.) A plant in Dongdu makes chemical additives, and its reactors must not lose power. Two colleagues have inspected it, one each year.
#
# | | A | B |
# | --- | --- | --- |
# | Fixing the date | Writes three weeks ahead what will be looked at and whether anything has to stop; the plant picks the day | Rings the day before: a routine check, no effect on production |
# | On site | Walks round with the plant's electrician and safety officer, explaining what for | Brings three experts, checks closely and lists 11 items |
# | The manager says there is no money | They agree on an order: emergency supply the same day, old cable during the overhaul, with prices for two ways of doing it | Explains the liability and has the manager sign the repair order, all due within 15 days |
# | Later | Comes back twice and sees the last item done on its date | On the date a form arrives: all 11 put right; it is filed |
# %% id="ask-additives"
course.ask("m09.additives")
# %% id="ask-hazard"
course.ask("m09.hazard")
# %% [markdown] lang="zh" id="c5-own"
# 想一家不太欢迎你们进门的客户。
# %% [markdown] lang="en" id="c5-own"
# Think of a customer who is not keen to let you in.
# %% id="ask-door"
course.ask("m09.door")
# %% id="case-5"
course.case("customer-5")
# %% id="ask-jining"
course.ask("m09.jining")
# %% [markdown] lang="zh" id="c6"
# ## 支持大客户发展
#
# 大客户认得公司里很多人，谁都肯答他一句。话多了，反而没有人把问题带回去；到年底座谈，他提的还是年初那几条。
# %% [markdown] lang="en" id="c6"
# ## Supporting major customers as they grow
#
# A major customer knows many people in the company, and each is glad to say something. With so much said, nobody takes the question back inside, and at the meeting in December he raises the same points as in January.
# %% id="playbook-6"
course.playbook("customer-6")
# %% [markdown] lang="zh" id="c6-two"
# ### 电池厂的第二路电源
#
# （虚构）南浦区一家电池厂要扩产，想知道第二路电源哪天能送电。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 平时 | 报装、检修、电费各有专人，随叫随到 | 一位客户经理每月上门，各专业的答复经他汇总 |
# | 座谈会 | 年底开，领导到场，12家发言，气氛很好 | 会前收题；共性的会上讲，个别的记下姓名和日子 |
# | 问到第二路电源 | 三个专业给了三个日子，各有道理 | “我答不了，星期五前给您。”星期五答复：年中，前提是路由批下来 |
# | 事情有变 | 厂里从施工队那里听说要拖 | 客户经理先打电话：推后两个月，为什么，这段时间怎么办 |
# %% [markdown] lang="en" id="c6-two"
# ### The battery plant's second supply
#
# (Invented.) A battery plant in Nanpu is expanding and wants to know when its second supply will be live.
#
# | | A | B |
# | --- | --- | --- |
# | Day to day | A specialist each for connections, maintenance and billing, ready whenever called | One account manager who visits every month and brings the specialists' answers together |
# | The meeting | In December, with senior managers; 12 customers speak, and the mood is good | Collects questions first; shared ones are answered there, single ones noted with name and date |
# | The second supply | Three specialists name three dates, each with good reasons | “I can't say. You will have it by Friday.” On Friday: mid-year, provided the route is approved |
# | Things change | The plant hears of the delay from the builders | The account manager rings first: two months later, why, and what to do until then |
# %% id="ask-battery"
course.ask("m09.battery")
# %% id="ask-minutes"
course.ask("m09.minutes")
# %% [markdown] lang="zh" id="c6-own"
# 写一位你们自己的大客户，写行业和事情就行，不写企业名称。
# %% [markdown] lang="en" id="c6-own"
# Write about a major customer of your own; the line of business and the matter will do, without the name.
# %% id="ask-contact"
course.ask("m09.contact")
# %% id="case-6"
course.case("customer-6")
# %% id="ask-jinghai"
course.ask("m09.jinghai")
# %% [markdown] lang="zh" id="c7"
# ## 解决电力设施故障
#
# 出了故障，客户要问两件事：几点来电，现在我该怎么办。前一件多半还答不了；后一件往往马上能答，却常被前一件拖着没有说。
#
# 坏的若是客户自己的设备，又要分清：哪一步是他的，哪一步公司能帮。
# %% [markdown] lang="en" id="c7"
# ## Dealing with faults in power facilities
#
# When something fails, customers ask two things: when will it be back, and what should I do now? The first can seldom be answered yet. The second mostly can, but is held back because the first is not ready.
#
# If the broken thing is the customer's own, there is more to keep apart: which step is his, and where the company can help.
# %% id="playbook-7"
course.playbook("customer-7")
# %% [markdown] lang="zh" id="c7-two"
# ### 夜里22:40，一条线跳了
#
# （虚构）线上有一家注塑厂，夜班正在生产。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 22:50 | 给6家重要客户打电话：在巡线，原因不明，至少停两小时；问各家缺什么 | 先等抢修班报原因，免得说错 |
# | 23:10 | 注塑厂怕料筒凝住，请它拉开总闸，用自备发电机先把料排空，约好23:40再通话 | 95598放录音：正在全力抢修，请耐心等待 |
# | 23:40 | 照约好的打：电缆头击穿，估计2:00，还会变，夜班留不留请厂里定 | 群里发布：电缆头击穿，1:30来电 |
# | 1:30 | 改到2:20，逐家再打 | 没有来电，群里没有人出来说 |
# | 过后 | 上门讲原因和整改，厂里想要一个夜间联系人 | 写进月度分析：四小时内复电 |
# %% [markdown] lang="en" id="c7-two"
# ### A line trips at 22:40
#
# (Invented.) On the line is an injection moulding plant with its night shift at work.
#
# | | A | B |
# | --- | --- | --- |
# | 22:50 | Rings 6 important customers: the line is being patrolled, cause unknown, at least two hours; asks what each needs | Waits for the crew to report the cause, so as to say nothing wrong |
# | 23:10 | The moulding plant fears for its barrels; asks it to open the main switch and empty them on its own generator, and promises a call at 23:40 | 95598 plays a recording: we are working flat out, please be patient |
# | 23:40 | Rings as promised: cable termination failed, 2:00 as an estimate that may change; whether the shift stays is for the plant to decide | Posts to the group: cable termination failed, power back at 1:30 |
# | 1:30 | Now 2:20; rings each again | No power, and nobody answers in the group |
# | Afterwards | Visits and explains cause and remedy; the plant would like a contact for the night | Writes in the monthly analysis: restored within four hours |
# %% id="ask-night"
course.ask("m09.night")
# %% id="ask-switchgear"
course.ask("m09.switchgear")
# %% [markdown] lang="zh" id="c7-own"
# 第一个电话最难打，因为知道的最少。写一个试试。
# %% [markdown] lang="en" id="c7-own"
# The first call is the hardest, because you know least. Try writing one.
# %% id="ask-firstcall"
course.ask("m09.firstcall")
# %% id="case-7"
course.case("customer-7")
# %% id="ask-wuxi"
course.ask("m09.wuxi")
# %% [markdown] lang="zh" id="c8"
# ## 推进准确便捷交费
#
# 交电费不难，难在各人怕的不一样：有人怕排队，有人怕手机上当，有人根本不信那块表。拿一种办法去办，总有人觉得你没有听见他的话。
# %% [markdown] lang="en" id="c8"
# ## Accurate metering and easy payment
#
# Paying a bill is not hard. What is hard is that people mind different things: one minds the queue, one is afraid of being cheated on the phone, one does not believe the meter. Deal with all of them in one way, and somebody will feel unheard.
# %% id="playbook-8"
course.playbook("customer-8")
# %% [markdown] lang="zh" id="c8-two"
# ### “新表走得快”
#
# （虚构）东渡区一个老小区换了智能电表，有人说新表走得快。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 接到反映 | 查系统，一切正常，当天短信答复 | 先问哪一期、同什么比，列出11户 |
# | 解释 | 楼道里贴出检定合格证 | 院里把一只旧表、一只新表接在同一把电水壶上，请居民自己读数 |
# | 还不信的 | 告诉他们怎样投诉 | 有3户要求检定，请第三方来测，结果当面拆封 |
# | 顺便 | 推手机交费，首次优惠10元 | 问各人想在哪里交，记下有老人想在菜场交 |
# | 一个月后 | 系统显示已办结 | 11户里9户不再问，2户说再看一期 |
# %% [markdown] lang="en" id="c8-two"
# ### “The new meter runs fast”
#
# (Invented.) An old estate in Dongdu has smart meters now, and some say that they run fast.
#
# | | A | B |
# | --- | --- | --- |
# | A complaint comes in | Looks it up, all is normal; answers by text message the same day | Asks which bill, compared with what; makes a list of 11 households |
# | Explaining | Puts up the meters' test certificates on the stairs | Connects an old and a new meter to the same kettle in the courtyard and lets residents read them |
# | Those still in doubt | Tells them how to make a complaint | 3 want a test; a third party measures, and the result is opened in front of them |
# | By the way | Promotes payment by phone, 10 yuan off the first time | Asks where each would like to pay, and notes that some older people would choose the market |
# | A month later | The system shows the matter as closed | Of the 11, 9 ask no more and 2 want to see another bill |
# %% id="ask-meters"
course.ask("m09.meters")
# %% id="ask-daily"
course.ask("m09.daily")
# %% [markdown] lang="zh" id="c8-own"
# 看看你们辖区里，有哪两种人眼下最不方便。
# %% [markdown] lang="en" id="c8-own"
# In the area you serve, who finds it hardest to pay at present?
# %% id="ask-paying"
course.ask("m09.paying")
# %% id="case-8"
course.case("customer-8")
# %% id="ask-pingliang"
course.ask("m09.pingliang")
# %% [markdown] lang="zh" id="across"
# ## 八个议题放在一起
#
# 客户不会说“我来谈第三个议题”。他只说一句话，属于哪一个议题、走到哪一步，要你自己听出来。有时两个议题还会撞在一起。题里有没学过的议题，先看一眼它的策略再分。
# %% [markdown] lang="en" id="across"
# ## The eight together
#
# No customer says “I have come about topic three”. You hear a sentence, and have to make out which topic it belongs to and how far that has got. And sometimes two topics collide. For topics you have not done, look at their strategy first.
# %% id="ask-voices"
course.ask("m09.voices")
# %% id="ask-early"
course.ask("m09.early")
# %% [markdown] lang="zh" id="analysis"
# ### 选学：客户议题用的沟通方式有什么不同
#
# 下表列出客户议题里用得最多的6种方式，按阶段的次序（1至4），看它们出现在百分之几的议题里；左半是客户议题，右半（Σ）是全部29个议题。比较第1列里“媒体宣传”和“座谈会”两行就够了，不看也不影响后面。
#
# 一开头就做媒体宣传的客户议题有5个，其余21个议题里一个也没有；反过来，一开头就开座谈会的客户议题只有1个，其余议题有15个。对客户，手册习惯先告诉；对别的相关方，多半先坐下来谈。要当心两点：有第4阶段的客户议题只有3个，那一列的百分数不稳；次序也只是表里的位置，第56页的三个阶段其实是三种人。
# %% [markdown] lang="en" id="analysis"
# ### Optional: what is different about channels for customers
#
# The table has the 6 channels most used with customers and shows, by the order of stages (1 to 4), in what percentage of topics each appears; on the left the customer topics, on the right (Σ) all 29. Comparing the rows for media coverage and discussion meetings in column 1 is enough, and you lose nothing by skipping it.
#
# Of the customer topics 5 open with media coverage, of the other 21 none; conversely, 1 customer topic opens with a discussion meeting, and 15 of the others do. With customers the handbook is in the habit of telling first; with others it mostly sits down to talk. Two cautions: only 3 customer topics have a stage 4, so its percentages are shaky; and order is only the place in a table, for the three stages of page 56 are really three kinds of customer.
# %% id="channels" tags=["analyst"]
import pandas as pd
rows = course.stages().query("number < 5").explode("channels")
share = lambda part: (100 * pd.crosstab(part.channels, part.number) / part.groupby("number").id.nunique()).round().astype(int)
ours = rows[rows.stakeholder_id == "customer"]
table = pd.concat({ours.stakeholder.iat[0]: share(ours), "Σ": share(rows)}, axis=1, join="inner")
table.loc[ours.channels.value_counts().index[:6]].rename_axis(index=None, columns=[None, None])
# %% [markdown] lang="zh" id="conclusion"
# ## 带回去用
#
# 纸角上的31次，要靠把话换掉才会变少。
# %% [markdown] lang="en" id="conclusion"
# ## Take it back to work
#
# The 31 in the corner of the slip will only go down when sentences are replaced.
# %% id="ask-mine"
course.ask("m09.mine")
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e09 换一批虚构的客户，全在一条要停电的线路上：
#
# - 停电定案以前，接好一个大客户的电话，判断谁的话该改变计划；
# - 听柜台前几位客户的话，看出疑问从哪里来，算一张账单；
# - 把一家工厂消除隐患的几步排好先后；
# - 在同事对客户说的话里，找出不该那样说的；
# - 看案例的做法回应谁的期望，哪些数案例没有给；
# - 写一份答复，由教师评阅。
#
# **记住三点。** 先问客户怕什么，再定日子、定办法；他听完要有事可做，也能自己核对；答应了哪天回话，哪天就回，没有结果也回。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e09 brings other invented customers, all on one line that is to be switched off:
#
# - before the outage is settled, answer a major customer's call and judge whose words should change the plan;
# - hear what some customers say at the counter, see where their doubts come from, and work out a bill;
# - put in order the steps by which a plant gets rid of its hazards;
# - find, in what colleagues told customers, what should not have been said;
# - see from the cases whose expectation a practice answers, and which figures a case does not give;
# - write a reply, read by your instructor.
#
# **Three things to keep.** Ask what the customer fears before you fix a date or a method; leave him with something to do and a way to check; and on the day for which you promised an answer, call, even if there is no result yet.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 本单元材料多，课堂上不必八个议题都讲。自学50分钟只够四个议题和两道写作题，其余的安排第二次；上课建议90分钟：
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 三句答复 | 每人写一句自己常说的客套话，两人互问“客户听完能做什么”，不评对错 |
# | 20 | 报装、停电 | 各自做完两节的比较题，再看全班的选择；争得最凶的一题当场辩 |
# | 25 | 分组做其余六个 | 每组两个议题，读表、答题、停在案例决定处，各讲三分钟 |
# | 20 | 角色练习 | 见下 |
# | 10 | 案例成效 | 全班一起做九江、咸阳两题，讲清“案例没有写” |
# | 5 | 收尾 | 每人写完最后一题的前两句 |
#
# **讨论题。**
#
# - *乙的停电通知早、广、没有漏，凭什么说不好？* 好的回答会指出日子是在问客户以前定的，通知再早也只是通知。常见的偏差是归到“渠道还不够多”。
# - *诚实地说“不知道”，客户会更满意吗？* 好的回答会加上两样：现在能做什么，几点再说。只说不知道，和录音里的“请耐心等待”差不多。
# - *大客户可以先知道停电日子吗？* 好的回答区分“先问”和“先告诉”：问是为了定计划，线上最怕停电的都要问到；单给一家定了的日子，是优待。常见的偏差是一律保密，或者谁熟就先告诉谁。
# - *没有数字的成效算不算成效？* 算，但写的时候不能替它补数字，也不能说成由某一项做法带来。
#
# **角色练习（20分钟）。** 三人一组：客户、柜台人员、旁听的。发给客户一张卡片，写明真正担心的事（例如“怕前200度也涨价”“怕查出问题不能按期交货”“怕手机交费被骗”），开口时不许直说。柜台人员五分钟内要让客户说出来，并留给他一件能做的事。旁听的只记两样：第几句问到了真正的担心，客户走的时候手里有什么。换人再来。容易走样的是客户演得太凶，练成了安抚情绪；提醒客户一旦被问到，就照实说。
#
# **看写作题。** 高的一档写得出数字、人和日子，读完知道客户下一步做什么；中间一档方向对，缺一个日子或者仍是公司的话（“将积极协调”）；低的一档只有态度。故障的第一个电话，凡是替抢修班许了来电时间的，不论文字多好，都要在评语里点出来。
#
# **演练（选做）。** 赶集日那一场可以两人合做，一人操作，一人记“对谁说、几点说、说错没有”。复盘只看三处：37家重要客户、唯一的一辆发电车、改到16:30那次更正。
#
# **进度不一时。** 慢的组只做停电、电价、故障三节，加最后两道综合题。快的组学毛巾厂那份诊断，替本单位一家客户也写两页；懂数据的做选学，再试着把客户换成社区，看结论变不变。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# There is a lot in this module, and a class need not cover all eight topics. Alone, 50 minutes are enough for four topics and two writing tasks; plan a second sitting for the rest. In class, allow 90 minutes:
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Stock answers | Everybody writes down a polite phrase of their own; in pairs they ask what the customer can do with it, without judging |
# | 20 | Connections, outages | Each does the comparisons of two sections, then the class looks at its choices and argues about the most disputed one |
# | 25 | The other six in groups | Two topics a group: read the table, answer, stop at the case's decision, report in three minutes |
# | 20 | Role play | See below |
# | 10 | Results in cases | Jiujiang and Xianyang together; make clear what “the case does not say” means |
# | 5 | Close | Everybody writes the first two sentences of the last task |
#
# **For discussion.**
#
# - *B's notice was early, wide and missed nobody. What is wrong with it?* A good answer sees that the day was fixed before anybody was asked; early notice is still only notice. The usual miss is to call for more channels.
# - *Does an honest “I don't know” leave customers happier?* A good answer adds two things, what they can do now and when you will speak again. On its own it is hardly better than the recording that asks for patience.
# - *May a major customer hear of the outage date first?* A good answer separates asking from telling. You ask in order to plan, and you ask all those on the line who fear it most; giving one of them a settled date is a favour. Usual misses are secrecy towards everybody, or telling whomever one knows best.
# - *Are results without figures results?* Yes, but nobody may supply the figures or credit a single measure.
#
# **Role play (20 minutes).** In threes: customer, counter, observer. The customer gets a card with the real worry (“the first 200 kWh have gone up as well”, “they will find something and I can't deliver”, “I'll be cheated if I pay by phone”) and may not begin with it. Within five minutes the counter has to bring it out and leave the customer with something to do. The observer notes two things: at which sentence the real worry was reached, and what the customer holds on leaving. Then change places. It goes wrong when customers play too angry and it becomes an exercise in calming; remind them to speak openly once they are asked.
#
# **Reading the written answers.** At the top there are figures, persons and dates, and you know what the customer does next. In the middle the direction is right, but a date is missing or the company is still talking to itself (“will actively coordinate”). At the bottom there is only attitude. In the first call about a fault, anybody who promises a time on the crew's behalf should read so in your comment, however good the text.
#
# **The drill (voluntary).** Market day can be done in pairs, one at the controls, one noting who was told, when, and whether it was right. Look back at three points only: the 37 important customers, the only generator van, and the correction to 16:30.
#
# **Behind or ahead.** A slow group does outages, tariffs and faults and the last two questions across the topics. A fast one follows the towel mill's diagnosis and writes two pages for a customer of its own; those who like data do the optional part and put communities in place of customers, to see whether the conclusion holds.
