# ---
# title: {zh: 选准沟通议题, en: Choose topics worth talking about}
# minutes: 40
# objectives: [topics.collect, topics.screen, topics.matrix, topics.decide]
# cases: [community-1]
# ---
# %% [markdown] lang="zh" id="aims"
# # 选准沟通议题
#
# 约40分钟，选学不算，打电话、翻工单去收议题的时间也另算。学完以后，你能够：
#
# - 用六种方式把议题收全，看得出漏了哪一路；
# - 对照五条标准初选，留下和放下都说得出理由；
# - 分开评价值创造和社会关注，把议题放进矩阵；
# - 定下讲得透的几个重点，其余的也有去处。
#
# 方法出自手册第25页起的“沟通工具”。停下来作决定的是威海，所属的议题从第90页开始；另一处用到的济宁，你在[找准利益相关方](m02_stakeholders.ipynb)里见过（第58页）。
# %% [markdown] lang="en" id="aims"
# # Choose topics worth talking about
#
# About 40 minutes, not counting the optional part, nor telephone calls and work orders for topics of your own. Afterwards you can:
#
# - collect topics in six ways and notice which of them has been left out;
# - make a first selection by five criteria and give a reason for each one kept or dropped;
# - rate value creation and social concern separately and place topics on the matrix;
# - settle as many key topics as can be explained well, and find a place for the rest.
#
# The method comes from the handbook's section on tools, from page 25. The case in which you decide is Weihai, whose topic starts on page 90; Jining, used in one place, you know from [Find the stakeholders that matter](m02_stakeholders.ipynb) (page 58).
# %% [markdown] lang="zh" id="scene"
# ## 四十分钟，一个问题
#
# （虚构）南浦工业园的客户座谈会，公司放了40分钟的片子：获了什么奖，投了多少钱，服务队去了哪里。片子放完，周敏请大家提问。
#
# 举手的只有罐头厂的电气工长。“我们车间每天下午三点，灯要暗一下，灌装线跟着重调。这是你们那边的事，还是我们自己的？”
#
# 台上坐着四个人，谁也没有带着答案来。
#
# 回来的车上，周敏问这次讲的几样是怎么定的。小唐老实说：“去年的单子，改了个年份。”
# %% [markdown] lang="en" id="scene"
# ## Forty minutes and one question
#
# (Invented.) At the customers' meeting in Nanpu's industrial park the company shows a film of 40 minutes: prizes won, money invested, places where its volunteers have been. Then Zhou Min asks for questions.
#
# One hand goes up. It belongs to the electrical foreman of the cannery. “At three every afternoon our lights dip, and the filling line has to be set again. Is that your side, or ours?”
#
# Four people sit on the platform, and none of them has come with an answer.
#
# On the way back Zhou Min asks how the subjects of the day were chosen. Tang is honest. “From last year's list, with a new date on it.”
# %% [markdown] lang="zh" id="steps"
# ## 三步
#
# 手册把定议题分成三步：收集，初选，确定重点（第25页起）。先后是手册写明的。它还要领导推动每年开1至2次议题筛选会（第100页），所以这不是办公室一家的事。
#
# 走一遍澄湾公司年底怎样定下一年的议题，留意两处：哪一路来得最晚，落选的议题去了哪里。
# %% [markdown] lang="en" id="steps"
# ## Three steps
#
# The handbook decides on topics in three steps: collecting, a first selection, and settling the key ones (from page 25). The order is its own. It also wants leaders to see to 1 or 2 topic-screening meetings a year (page 100), so this is not the General Office's business alone.
#
# Walk through how Chengwan chooses next year's topics. Watch for two things: which source came in last, and what became of the topics that were dropped.
# %% id="procedure"
course.procedure("topics")
# %% id="ask-late"
course.ask("m03.late")
# %% [markdown] lang="zh" id="collect"
# ## 第一步：六路收集
#
# 六种方式是手册的（第25页起）。右边两栏是课程的经验：每一路都有听得清的和听不见的，所以要六路都走。
#
# | 方式 | 容易听到 | 容易漏掉 |
# | --- | --- | --- |
# | 管理层提建议 | 全局的、上面布置的 | 一线天天碰到的小事 |
# | 公司内外的专家分析 | 趋势，还没有人问起的风险 | 眼下已经吵起来的 |
# | 向各家电网企业征集 | 别处先碰上、这里迟早要来的 | 只有本地才有的 |
# | 主要部门提出 | 工单和投诉里反复出现的 | 哪个部门都不管的 |
# | 听外部相关方说 | 人家真正想问的 | 不出声的人想问的 |
# | 对照社会责任标准 | 没有人替它开口的，如弱势的客户、环境 | 本地眼下急不急 |
#
# 罐头厂的那句话，从第五路最容易收到。去年的单子，没有哪一路走到过工长那里。
# %% [markdown] lang="en" id="collect"
# ## Step one: six sources
#
# The six ways are the handbook's (from page 25). The two columns on the right are the course's experience. Each way hears some things clearly and is deaf to others, so all six are needed.
#
# | Way | Hears easily | Easily misses |
# | --- | --- | --- |
# | Suggestions from management | What concerns the whole, what was ordered from above | Small things met with every day |
# | Experts inside and outside | Trends, and risks nobody has asked about yet | What is being quarrelled over now |
# | Topics from other grid companies | What others met first and is bound to come | What exists only here |
# | Proposals by main departments | What keeps recurring in orders and complaints | What no department looks after |
# | Listening to outside stakeholders | What people really want to ask | What those who keep quiet would ask |
# | Social responsibility standards | What nobody speaks up for, such as vulnerable customers or nature | Whether it presses here and now |
#
# The cannery's question comes in most easily by the fifth. Nobody who made last year's list had come anywhere near the foreman.
# %% id="ask-gap"
course.ask("m03.gap")
# %% id="ask-asking"
course.ask("m03.asking")
# %% [markdown] lang="zh" id="screen"
# ## 第二步：五条标准
#
# 单子收齐，先粗选一遍。五条标准是手册的（第25页起），证明的办法是课程补的。
#
# | 标准 | 拿什么证明 |
# | --- | --- |
# | 对综合价值创造的结果影响显著 | 谁得益，少停多少、省多少、安全了多少 |
# | 重要的外部相关方十分关注 | 谁、在哪里、问过几次 |
# | 社会上普遍关注 | 不止一处、不止一类人在谈，谈的是用电 |
# | 社会责任标准普遍强调 | 哪几份标准、哪一条 |
# | 电网企业特有，公司要重点沟通 | 别的行业说不清，公司已经列进计划 |
#
# 手册没有说要符合几条。课程的做法是，有一条拿得出证明就留下，到第三步再比高下；放下的也写一句理由，并告诉提的人。“领导提的”“大家都关心”“去年讲过”都不是标准。
# %% [markdown] lang="en" id="screen"
# ## Step two: five criteria
#
# Once the list is full it gets a first rough selection. The five criteria are the handbook's (from page 25); how to prove them was added by the course.
#
# | Criterion | What proves it |
# | --- | --- |
# | It clearly affects how much overall value is created | Who gains; fewer outages, less cost, more safety, and how much |
# | Key outside stakeholders care a great deal | Who asked, where, how often |
# | It is of general concern in society | More than one place and one kind of people speak of it, and what they speak of is electricity |
# | Social responsibility standards generally stress it | Which standards, which clause |
# | It is particular to grid companies, and a priority of this one | Others could not explain it, and it is in the company's plans |
#
# How many have to be met the handbook does not say. In the course one that can be proved is enough to stay, and the third step compares. What is dropped gets a line of reason, too, and whoever proposed it is told. “The director wants it”, “everybody cares” and “we had it last year” are no criteria.
# %% id="ask-minutes"
course.ask("m03.minutes")
# %% id="ask-proposer"
course.ask("m03.proposer")
# %% [markdown] lang="zh" id="matrix"
# ## 第三步：两条轴
#
# **价值创造**：议题同创造综合价值相不相关、重不重要、可不可行。评的时候，公司和外部相关方的资源、能力、优势要放在一起看；可行不可行，多半由这一条决定。**社会关注**：社会和外部相关方有多关心，社会责任标准有多重视也要充分考虑（第25页起）。
#
# 两条轴不能互相借分。问的人再多，办不到的价值还是低；办得再好，没有人知道的关注还是低。
#
# | 类别 | 价值创造 | 社会关注 | 怎样办 |
# | --- | --- | --- | --- |
# | A 重点沟通 | 高 | 高 | 列为重点，定牵头部门、时间和人手 |
# | B 主动说明 | 高 | 低 | 先讲清同对方有什么关系，再谈合作 |
# | C 回应关切 | 低 | 高 | 有人问就答，做得到哪一步、为什么到此为止 |
# | D 留存备查 | 低 | 低 | 留在单子上，下次再评 |
#
# **从哪里来。** 手册给了矩阵的名称和两条轴要评什么；矩阵图没有保留下来，文字里也没有分四类。哪条轴横放、四类和各自的办法、1至10分的量表（6分起算高），都是课程补的。
#
# 先拿罐头厂的那件事，把两条轴分开。
# %% [markdown] lang="en" id="matrix"
# ## Step three: two axes
#
# **Value creation.** Is the topic tied to creating overall value, does it matter, and is it feasible? In rating it, take the resources, abilities and strengths of the company and of outside stakeholders together; feasibility mostly turns on them. **Social concern.** How much do society and outside stakeholders care, with full regard to the weight it has in social responsibility standards (from page 25)?
#
# Neither axis lends points to the other. However many ask, what cannot be done is low in value; however well it works, what nobody knows of is low in concern.
#
# | Class | Value creation | Social concern | What to do |
# | --- | --- | --- | --- |
# | A Communicate first | high | high | Make it a key topic, with a lead department, time and people |
# | B Raise it yourselves | high | low | Explain what it has to do with the other side, then talk of working together |
# | C Answer concerns | low | high | Answer whoever asks: how far it goes, and why no further |
# | D Keep on file | low | low | Leave it on the list and rate it again next time |
#
# **Where it comes from.** The handbook gives the name of the matrix and what each axis assesses. The picture is lost, and the text has no four classes. Which axis lies across, the classes and what to do with them, and the scale from 1 to 10 (high from 6) were added by the course.
#
# Begin with the cannery, and keep the axes apart.
# %% id="ask-axes"
course.ask("m03.axes")
# %% id="ask-place"
course.ask("m03.place")
# %% [markdown] lang="zh" id="weihai"
# ## 停下来决定：威海
#
# 国网威海供电公司所在的地方，老人多，为老人做的事零零散散（第90页）。先决定怎样搭起这项服务，再看公司怎么做。看的时候替它收一收：这里头有几个议题，哪些公司办得了，哪些要靠别人。
# %% [markdown] lang="en" id="weihai"
# ## Stop and decide: Weihai
#
# Where State Grid Weihai Power Supply Company works, many people are old, and what was done for them was scattered (page 90). Decide how you would set up the service, then see what the company did. As you read, collect. How many topics are in it, which can the company deal with, and for which does it need others?
# %% id="case-community"
course.case("community-1")
# %% id="ask-weihai"
course.ask("m03.weihai")
# %% [markdown] lang="zh" id="worked"
# ## 把威海评一遍
#
# 案例没有写议题是怎样收来的，也没有评分。下面是课程的示范，重点看“凭什么”。
#
# | 议题（初选合哪条标准） | 价值，关注 | 凭什么 |
# | --- | --- | --- |
# | 老人家里的用电小故障（对综合价值影响显著） | 8，8 | 家里断了电，老人比谁都难；社区客户经理就能处理，大的转抢修；老龄化各界都关注 |
# | 护理和家务（社会普遍关注） | 只靠公司：3，8；同公益组织一起：7，8 | 不是供电公司的长处；区里有公益组织，也有会家政和护理的人 |
# | 整个老龄化怎样应对（社会普遍关注） | 4，9 | 没有人引领，也不是一家供电公司能办的 |
#
# 看第二行。事情没有变，把谁的能力算进来，价值就从低到高，类别也从C到了A。手册要求统筹考虑双方的资源和优势，就是这个意思。第三行是另一种情况：题目太大，评出来总是“人人关心，谁也办不了”。把它切成办得了的几块，再一块一块评。
# %% [markdown] lang="en" id="worked"
# ## Rating Weihai
#
# The case does not tell how its topics were collected and gives no ratings. What follows is the course's example. Look at the grounds.
#
# | Topic (and criterion met) | Value, concern | Grounds |
# | --- | --- | --- |
# | Small electrical faults in old people's homes (a clear effect on overall value) | 8, 8 | Being without power is hardest on the old; community account managers can deal with small faults and pass on larger ones; ageing is a concern of all parts of society |
# | Nursing and housework (of general concern) | By the company alone: 3, 8; together with charities: 7, 8 | Not what a power company is good at; the district has charities, and people skilled in both |
# | How to meet the ageing of society as a whole (of general concern) | 4, 9 | Nobody takes the lead, and it is beyond any power company |
#
# Look at the second row. The matter is the same, but with other people's abilities counted in, value goes from low to high and the class from C to A. That is what the handbook means by taking the resources and strengths of both sides together. The third row warns of something else. A topic that is too large always comes out as “everyone cares and nobody can do it”. Cut it into pieces that can be dealt with and rate the pieces.
# %% [markdown] lang="zh" id="half"
# ## 再看济宁，这回评议题
#
# 还记得济宁的高危企业。公司要排查隐患，先请企业的生产负责人和技术人员走进变电站，再提前15个工作日发出告知书，写明排查的价值、意义和时间（第58页）。
#
# 议题是“企业的用电隐患”。价值创造由课程替你评好：隐患不除，线路会跳闸，企业也受损；公司有技术，企业有人手，评9分。社会关注由你来评，评的是排查开始以前。
# %% [markdown] lang="en" id="half"
# ## Jining again, and a topic to rate
#
# You remember the high-risk enterprises of Jining. Before it looked for hidden dangers the company had their production and technical heads come into a substation, and then gave 15 working days' written notice of the inspection's value, meaning and time (page 58).
#
# The topic is “hidden electrical dangers on the enterprises' side”. Value creation the course has rated for you: unless they are removed, lines trip and the enterprises suffer too; the company has the technology and they have the people, so it is 9. Social concern is yours to rate, as it was before inspection began.
# %% id="ask-jining"
course.ask("m03.jining")
# %% [markdown] lang="zh" id="decide"
# ## 定几个，其余的去哪里
#
# 手册只说用矩阵确定重点，没有说取几个。课程的做法是倒过来算：讲透一个要多少人、多少天，手里有多少，除一除就知道了。
#
# 定下重点只是一半。落在B、C、D的每个议题都要有一句去处，否则明年它们还会原样出现在单子上。
# %% [markdown] lang="en" id="decide"
# ## How many, and what of the rest
#
# The handbook says that the matrix settles the key topics and not how many there are. The course works it out backwards. How many people and days does it take to explain one topic well, how many are there, and what is the one divided by the other?
#
# Settling the key topics is only half of it. Each topic in B, C and D needs a line on where it goes, or next year it will be on the list again just as it is.
# %% id="ask-capacity"
course.ask("m03.capacity")
# %% id="ask-seven"
course.ask("m03.seven")
# %% id="ask-rest"
course.ask("m03.rest")
# %% [markdown] lang="zh" id="own"
# ## 你自己的单子
#
# 用你在开课时选的项目，或者本部门明年的沟通。先走一趟六路，至少走三路，其中一路在公司外面：打两个电话，翻一个月的工单，查一份社会责任标准。
#
# 把收来的6至10个议题写进下面的矩阵，逐个评分。写得具体些，写到“哪里、哪样、问到哪一步”。全落在A格，多半是把两条轴评成了一条；一个也不在B格，多半是只收了别人已经在问的。
# %% [markdown] lang="en" id="own"
# ## Your own list
#
# Take the project you chose at the start, or your department's communication next year. First walk the six ways, three of them at least and one outside the company. Make two telephone calls, look through a month of work orders, open one social responsibility standard.
#
# Enter the 6 to 10 topics that come of it on the matrix below and rate each. Be particular: where, what, how far. If all of them are in A, the two axes were probably rated as one; if none is in B, you have probably collected only what others ask already.
# %% id="board"
course.board("value-concern")
# %% id="ask-own"
course.ask("m03.own")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 情境都是虚构的。最后一题像不像你们的单子，自己知道。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# All situations are invented. Whether the last of them looks like your own list, you will know.
# %% id="ask-word"
course.ask("m03.word")
# %% id="ask-standards"
course.ask("m03.standards")
# %% id="ask-order"
course.ask("m03.order")
# %% id="ask-letter"
course.ask("m03.letter")
# %% id="ask-check"
course.ask("m03.check")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：手册在哪一步用哪些渠道
#
# 29个议题共有94个阶段。下表每行一种渠道，列是这个阶段后面还剩几个阶段，0就是最后一个；格子里是用到它的阶段数，只列用得最多的8种。先找“调查问卷”那一行，看它集中在哪一列。不看也不影响后面的学习。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: at which step the handbook uses which channel
#
# The 29 topics have 94 stages. Each row below is a channel; the columns tell how many stages are still to come, 0 being the last one; the figures count the stages that use it. Only the 8 most frequent channels are shown. Find the row for questionnaires and see in which column they gather. You may skip it.
# %% id="analyst" tags=["analyst"]
stages = course.stages().explode("channels")
stages["left"] = stages.groupby("playbook_id").number.transform("max") - stages.number
counts = stages.groupby(["channels", "left"]).size().unstack(fill_value=0)
counts.loc[counts.sum(axis=1).nlargest(8).index]
# %% [markdown] lang="zh" id="analyst-after"
# 问卷用在14个阶段，其中10个是最后一个阶段；开头多用座谈会、电话和走访。手册多半用问卷来看做得怎样，很少用它来找议题。课程的建议是，收尾的那份问卷添一行“还有什么想问我们的”，明年的单子就多了一路。
# %% [markdown] lang="en" id="analyst-after"
# Questionnaires are used in 14 stages, of which 10 are the last; earlier on there are mostly discussion meetings, telephone calls and visits. The handbook uses questionnaires mainly to see how things went and seldom to find topics. The course suggests one more line on that last form, “What else would you like to ask us?”, and next year's list has a further source.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e03 给你一家虚构公司的一张旧单子和一叠来件：
#
# - 看单子漏了哪几路，再跑几趟补上；
# - 把来件登记成表，写明怎样来的、证明了哪条标准；
# - 从初选的记录里，标出理由站不住的；
# - 把六个议题放进矩阵；
# - 算出讲得透几个，在同一格的几个里取舍；
# - 写一段说明，讲清重点是哪几个、其余的去哪里，由教师评阅。
#
# **记住三点。** 公司想讲的，同别人想问的，要放在一张单子上；两条轴分开评，可行性要把别人的能力算进去；重点宁可少，其余的都要有回音。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e03 gives you an invented company's old list and a pile of incoming mail:
#
# - see which sources the list has missed, and choose the errands that cover them;
# - enter the mail in a table, with how each topic came and which criterion it proves;
# - mark in the record of a first selection the reasons that do not hold;
# - place six topics on the matrix;
# - work out how many can be explained well, and choose among several of one class;
# - write a note on the key topics and what becomes of the rest, read by your instructor.
#
# **Three things to keep.** What the company wants to say and what others want to ask belong on one list; rate the axes separately, and count in other people's abilities; have few key topics, and give all the others an answer.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版共120分钟。课前请每人做两件事：打一个电话给公司外面的人，只问“最近最想问我们什么”；带来本单位今年的议题清单，没有清单的带三份新闻稿。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 一个问题 | 读场景；每人把电话里听来的那句话写在一张纸条上，贴到墙上 |
# | 10 | 三步 | 一起走澄湾的议题，停在“外部来得最晚”和“落选的去处”两处 |
# | 15 | 六路 | 看自己带来的清单，给每个议题标上来路；数一数外部的占几成，写在黑板上 |
# | 20 | 初选 | 做 m03.minutes；再从墙上的纸条里选五张，全班逐条对照 |
# | 15 | 威海 | 各自决定；做 m03.weihai，接着看示范的第二行 |
# | 35 | 评分会 | 见下 |
# | 15 | 去处 | 每组给一个落选的议题写三句回信，互相扮提议的人来听 |
#
# **讨论题**
#
# 1. 你们清单上外部来的占几成？少，是因为没有人提，还是没有人问？好的回答说得出一个能问到的场合。常见的毛病是“客户提不出有质量的意见”，请他把 m03.asking 再做一遍。
# 2. 领导点了一个五条都对不上的题目，怎么办？好的回答不顶撞也不硬塞：先问他想解决什么，多半能换成一个对得上的写法。跑偏的回答是给它编一条理由。
# 3. 有没有价值高、没有人关心、你们却一直没有讲的事？好的回答讲得出同谁有什么关系、先对谁说。这类B格的议题，是这门课最容易带来新东西的地方。
# 4. 人手只够三个，第四个怎么对它的牵头部门交代？好的回答有季度、有条件（腾出谁的几天），不许愿。
#
# **评分会（35分钟）。** 五人一组，选一组墙上的纸条，凑成8个议题，名称统一写在工具里。先用10分钟各自评分，不商量；再用“多人评分”把几张表并到一起，只讨论标着“有分歧”的，每个限3分钟，先请最高和最低的各说一条事实；最后按人手定3个。材料：每人一张评分表，一张写着两条轴定义的卡片。容易出三种岔子。有人拿重要性代替可行性，追问“谁来做，缺什么”。有人看邻座打分，请他们背对背坐。议题写得太大，各人想的不是一件事，停下来改写再评。
#
# **看书面回答时**
#
# - m03.own：先看议题写到哪一步，能不能想象同谁坐下来谈。价值一轴要提到对方出什么，只写“意义重大”的给0分。“其余的”要有去处和日子，写成“持续关注”的请他改成一句能查的话。
# - 四格里只用了A和D的，请他说说哪一个议题是别人在问、公司办不到的，几乎每个部门都有。
#
# 进度慢的班，评分会只评5个议题，省去 m03.order 和 m03.check；快的班，把全班的外部纸条合成一张单子，试着改出本单位明年的前三个。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 120 minutes. Ask everybody for two things beforehand: one telephone call to somebody outside the company, asking only what they would most like to know from us; and this year's list of topics, or three press releases where there is no list.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | One question | Read the scene; everyone writes the sentence heard on the telephone on a slip and puts it on the wall |
# | 10 | Three steps | Walk through Chengwan's topics together; stop at “outside came last” and at “what became of those dropped” |
# | 15 | Six ways | Trainees mark each topic on their lists with its source; count the share from outside and write it on the board |
# | 20 | First selection | Do m03.minutes; then take five slips from the wall and go through the criteria together |
# | 15 | Weihai | Everyone decides; do m03.weihai, then look at the second row of the example |
# | 35 | Rating session | See below |
# | 15 | What of the rest | Each group writes three sentences to somebody whose topic was dropped; the neighbours listen as that person |
#
# **Questions for discussion**
#
# 1. What share of your list comes from outside? If it is small, did nobody say anything, or did nobody ask? A good answer names an occasion on which one could ask. Those who say that customers have nothing useful to offer go back to m03.asking.
# 2. The director wants a topic that meets none of the five. What now? A good answer neither defies nor forces it in but asks what the topic is to solve; usually another wording can be found that does meet one. A weak one makes up a reason.
# 3. Is there something of great value that nobody cares about and you have never told? A good answer says what it has to do with whom and who hears it first. These topics in B are where the course most often brings something new.
# 4. There are hands for three. What do you tell the department of the fourth? A good answer has a quarter and a condition (whose days have to become free) and makes no wish into a promise.
#
# **The rating session (35 minutes).** Groups of five take a set of slips from the wall, make 8 topics of them and enter the same names in the tool. For 10 minutes everyone rates alone, without talking. Then the sheets are put together under “Several raters”, and only what is marked as split is discussed, 3 minutes each, with a fact first from the highest and one from the lowest. At the end they settle 3 by the hands they have. Materials: a rating sheet each, and a card with the definitions of both axes. Three pitfalls: some take importance for feasibility (ask who would do it and what is lacking); some copy their neighbour (seat them back to back); and where a topic is too large the split means that people were thinking of different things (stop, rewrite it, rate again).
#
# **When you read the written answers**
#
# - m03.own: see first how particular the topics are; can you imagine sitting down with somebody over one? Value has to say what the other side brings; “of great significance” earns 0. The rest need a place and a date; have “will be watched” turned into something that can be checked.
# - Where only A and D are used, ask for the topic that others raise and the company cannot satisfy. Almost every department has one.
#
# A slow class rates 5 topics only and leaves out m03.order and m03.check. A fast one puts all slips on one list and tries to rewrite the first three topics of its own unit for next year.
