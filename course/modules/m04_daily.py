# ---
# title: {zh: 日常沟通：谁去，见谁，为了什么, en: "Daily communication: who goes, to whom, and what for"}
# minutes: 30
# objectives: [daily.purpose, daily.audience, daily.channel, daily.together, daily.own]
# cases: [customer-5, customer-4]
# ---
# %% [markdown] lang="zh" id="aims"
# # 日常沟通：谁去，见谁，为了什么
#
# 约30分钟，选学不算在内。学完以后，你能够：
#
# - 从一件事要达到的目的出发，判断该由哪个部门牵头；
# - 找准该谈的人，不漏，也不惊动无关的人；
# - 按目的和对象选渠道，说得出为什么不用另一种；
# - 几个部门见同一方时，安排好谁牵头、谁配合、说同样的话；
# - 拿本部门一个月的来往同手册对照，找出没人管的和几家重复做的。
#
# 六个部门的分工、对象和渠道出自手册第8页起的一节，案例所属的议题从第58页和第56页开始。怎样选渠道、几个部门怎样配合、怎样对照自己的部门，手册没有写，是课程的办法；讲评里没有标页码的理由也是。
# %% [markdown] lang="en" id="aims"
# # Daily communication: who goes, to whom, and what for
#
# About 30 minutes, not counting the optional part. Afterwards you can:
#
# - judge from what a matter is meant to achieve which department should lead;
# - find the right people, leaving out nobody who matters and troubling nobody who does not;
# - choose a channel by purpose and audience, and say why not another;
# - when several departments see the same party, settle who leads, who supports, and that all say the same;
# - compare a month of your own department's contacts with the handbook, and find what nobody looks after and what is done twice.
#
# The six departments with their audiences and channels come from the handbook's section from page 8; the topics of the cases start on pages 58 and 56. How to choose among channels, how departments work together and how to compare your own, the handbook does not say; that is the course's method, and so is any reason that cites no page.
# %% [markdown] lang="zh" id="scene"
# ## 门卫的登记本
#
# （虚构）澄湾市海棠染整厂的门卫有一本登记，来访、来电都记。上个星期，供电公司占了五行。
#
# | 日子 | 来的人 | 事由 |
# | --- | --- | --- |
# | 星期一 | 营销部 | 查用电安全 |
# | 星期二上午 | 运维检修部 | 看变压器 |
# | 星期二下午 | 建设部 | 商量借地放电缆盘 |
# | 星期四 | 调度，来电 | 问下月能停哪天 |
# | 星期五 | 营销部 | 送节能宣传册 |
#
# 五拨人都办成了自己的事，回去都写了“沟通顺畅”。只有厂里的设备科长不这么看。星期五他对送宣传册的小姑娘说：“你们公司到底谁说了算？运检说月底要停，调度说还没定，我车间排产听谁的？”
#
# 五拨人各有各的事由，公司里却没有一个人见过这五行。
# %% [markdown] lang="en" id="scene"
# ## The gatekeeper's book
#
# (Invented.) At the Haitang dyeing works in Chengwan the gatekeeper keeps a book of visits and calls. Last week the power company filled five lines of it.
#
# | Day | Who | About |
# | --- | --- | --- |
# | Monday | Marketing | Safety inspection |
# | Tuesday morning | Operations and Maintenance | A look at the transformer |
# | Tuesday afternoon | Construction | A place for cable drums |
# | Thursday | Dispatch, by telephone | Which day next month could be without power |
# | Friday | Marketing | Leaflets on saving energy |
#
# All five did what they came for, and all five noted that communication went smoothly. The works' head of equipment sees it differently. “Who decides at your company?” he asks the young woman with the leaflets. “Maintenance says power is off at the end of the month, Dispatch says nothing is settled. Which of you do I plan by?”
#
# Each of the five had reason to be there. But nobody at the power company had ever seen the five lines together.
# %% [markdown] lang="zh" id="purpose"
# ## 从目的倒着走
#
# 手册给六个部门各列了一张表，表头是沟通目的、对象、方式，一共24行（第8页起）。下面只留目的，字句由课程缩短。
#
# | 部门 | 日常沟通的目的 |
# | --- | --- |
# | 办公室 | 公务活动；突发事件；公共关系；品牌 |
# | 发展策划部 | 政府规划的变动；用地政策和预留；政府对电网规划的要求 |
# | 建设部 | 前期批件；赔偿；临时征地；基建项目 |
# | 运维检修部 | 帮客户消除缺陷；设备迁移和改造；快速修复故障 |
# | 电力调度控制中心 | 统一的停电计划；发电企业安全接入；保供电；“三公”调度 |
# | 营销部 | 突发事件应急；用电安全检查；节能改造；电价政策；银行代收；用电知识 |
#
# 动手以前先写目的。“去走访一次”还不是目的，走完了说不出多了什么；“弄清政府对电网规划有哪些具体要求”是，办成以后手里有一张清单。目的清楚了，对象和方式多半跟着出来。
# %% [markdown] lang="en" id="purpose"
# ## Backwards from the purpose
#
# For each of six departments the handbook has a table of purposes, audiences and channels, 24 rows in all (from page 8). Here are the purposes alone, shortened by the course.
#
# | Department | Purposes of daily communication |
# | --- | --- |
# | General Office | Official functions; incidents; public relations; the brand |
# | Development Planning | Changes in government planning; land policy and reserved land; what the government requires of the grid plan |
# | Construction | Permits; compensation; temporary land; construction projects |
# | Operations and Maintenance | Helping customers put defects right; moving and upgrading equipment; repairing faults quickly |
# | Dispatch and Control | One outage plan; safe connection of producers; safeguarding supply; open, fair and impartial dispatch |
# | Marketing | Emergency response to incidents; safety checks; energy upgrades; tariff policy; banks that collect bills; knowledge about electricity |
#
# Write down the purpose before you set out. “Pay a visit” is not yet one; when it is over nobody can say what was gained. “Find out exactly what the government requires of the grid plan” is one, for it ends with a list in hand. Once the purpose is clear, audience and channel mostly follow.
# %% id="ask-verb"
course.ask("m04.verb")
# %% id="ask-desk"
course.ask("m04.desk")
# %% [markdown] lang="zh" id="audience"
# ## 该见谁，不必见谁
#
# 对象漏了，事情会回头找你；对象多了，会惊动一群本来没事的人。手册的每一行都列了对象，不少以“等”字收尾：照抄不够，要按手上的事补齐。
# %% [markdown] lang="en" id="audience"
# ## Whom to see, and whom not
#
# Leave somebody out, and the matter comes back to you. Ask too many, and you worry people who had no worries. Every row names its audience, and many end in “and others”: copying will not do, the list has to be completed for the matter in hand.
# %% id="ask-who"
course.ask("m04.who")
# %% id="ask-missing"
course.ask("m04.missing")
# %% [markdown] lang="zh" id="channel"
# ## 渠道：看对方要做什么
#
# 选渠道，先想对方听完要做什么。要他知道，发通知就行；要他按时准备，得留下书面的时间；要他改变做法，多半要坐下来谈；要他相信，让他亲眼看。
#
# 手册的24行里，有14行列了电话。它快，也最不留痕。
# %% [markdown] lang="en" id="channel"
# ## Channels: think of what the other side is to do
#
# Before you choose a channel, think what the other side is to do once it has heard you. If it need only know, send a notice. If it must prepare by a date, leave the date in writing. If it is to change its ways, sit down together. If it is to believe you, let it see for itself.
#
# Of the handbook's 24 rows, 14 list the telephone. It is quick, and leaves the least behind.
# %% id="ask-channel"
course.ask("m04.channel")
# %% id="ask-sms"
course.ask("m04.sms")
# %% [markdown] lang="zh" id="worked"
# ## 看一件做得周全的：济宁
#
# 在[找准利益相关方](m02_stakeholders.ipynb)里评过济宁高危企业的影响力（第58页），这一次看渠道。公司的目的是查清隐患，也让企业愿意一起改。它做了五件事，每件换一种渠道：
#
# | 要企业做到的 | 渠道 |
# | --- | --- |
# | 明白为什么要查 | 请生产负责人和技术人员走进变电站，现场观摩 |
# | 提前排好生产 | 提前15个工作日送“健康诊断告知书” |
# | 有问题随时问得到 | 全市统一的高危企业信息平台，在线答疑 |
# | 平时记得安全 | 双方明确1名供电联络员，按健康档案发短信 |
# | 做得好的有面子 | 报给安监局，推动授牌 |
#
# 左边一栏是课程的归纳，右边是案例里的做法。短信排在第四，它提醒的是已经懂了的人。
# %% [markdown] lang="en" id="worked"
# ## A thorough one: Jining
#
# In [Find the stakeholders that matter](m02_stakeholders.ipynb) you rated the influence of Jining's high-risk enterprises (page 58). This time look at channels. The company wanted to find dangers, and to have the enterprises put them right willingly. It did five things, each through another channel.
#
# | What the enterprise should do | Channel |
# | --- | --- |
# | See why there is an inspection | Production heads and engineers visit a substation |
# | Plan production in time | A “health check” notice, 15 working days ahead |
# | Be able to ask at any time | One information platform for all the city's high-risk enterprises, with online answers |
# | Remember safety from day to day | 1 power liaison named by both sides, texted according to the health file |
# | Be seen to do well | Reported to the safety regulator for an award |
#
# The left column is the course's summary, the right what the case tells. The text message comes fourth; it reminds people who already understand.
# %% id="ask-jining"
course.ask("m04.jining")
# %% [markdown] lang="zh" id="xianyang"
# ## 轮到你：咸阳
#
# 营销部有一行是宣传国家电价政策。咸阳的公司要让居民明白阶梯电价，营业厅里已经有人在发火（第56页）。停在这里，你来安排。
# %% [markdown] lang="en" id="xianyang"
# ## Your turn: Xianyang
#
# One of Marketing's rows is about explaining national tariff policy. In Xianyang residents are to understand the tiered tariff, and some are already angry in the service hall (page 56). Here the story stops, and the arrangements are yours.
# %% id="case-xianyang"
course.case("customer-4")
# %% id="ask-xianyang"
course.ask("m04.xianyang")
# %% [markdown] lang="zh" id="together"
# ## 几家见同一方
#
# 海棠染整厂的五行登记，按手册分属四个部门。手册没有写几家怎样凑到一起，课程的办法有三条：一个相关方，有一个人记着全部来往；日子和数字只有一个出处；能一起去的，一起去。
# %% [markdown] lang="en" id="together"
# ## Several departments, one party
#
# By the handbook, the five lines at the dyeing works belong to four departments. How to bring them together it does not say. The course's method has three parts: one person keeps track of everything with one party; dates and figures have one source; and those who can go together do.
# %% id="ask-lines"
course.ask("m04.lines")
# %% id="ask-lead"
course.ask("m04.lead")
# %% id="ask-trip"
course.ask("m04.trip")
# %% id="ask-count"
course.ask("m04.count")
# %% [markdown] lang="zh" id="own"
# ## 翻一翻自己的登记本
#
# 找出本部门上个月对外的来往：走访、电话、会议、发出去的通知，十来条就够。对着前面表里你们部门的几项目的，一条一条对；部门不在表里的，挑业务最近的一行。没有对上的目的，是没人管的；出现两三次的同一方，想一想能不能并。
# %% [markdown] lang="en" id="own"
# ## Look into your own book
#
# Collect your department's contacts outside the company last month: visits, calls, meetings, notices. Ten entries are enough. Match them with your department's purposes in the table above; if it is not among the six, take the one nearest to your work. A purpose without an entry is something nobody looks after. A party that turns up two or three times might be seen once.
# %% id="ask-own"
course.ask("m04.own")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 都是虚构的平常日子，没有哪里着火，也没有谁上新闻。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# All invented, and ordinary days. Nothing burns, and nobody is in the news.
# %% id="ask-permit"
course.ask("m04.permit")
# %% id="ask-bank"
course.ask("m04.bank")
# %% id="ask-promise"
course.ask("m04.promise")
# %% id="ask-order"
course.ask("m04.order")
# %% id="ask-newcomer"
course.ask("m04.newcomer")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：24行里的渠道
#
# 下表只列至少3个部门用的渠道，nunique是几个部门用，count是出现在几行。先猜一猜有几种，再看表。可以跳过。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: the channels of the 24 rows
#
# The table lists only channels used by at least 3 departments; nunique is the number of departments, count the number of rows. Guess how many there are before you look. You may skip it.
# %% id="analyst" tags=["analyst"]
rows = course.departments().explode("channels")
used = rows.groupby("channels")["department"].agg(["nunique", "count"])
used.query("nunique >= 3").sort_values("count", ascending=False)
# %% [markdown] lang="zh" id="analyst-after"
# 手册列了27种渠道，至少3个部门用的只有这5种，六个部门都用的只有电话。其余22种只见于一两个部门：同一家客户，从不同部门听到的消息，多半走的不是同一条路。所以日子和数字更要有一个出处。
# %% [markdown] lang="en" id="analyst-after"
# Of 27 channels only these 5 are used by at least 3 departments, and only the telephone by all six. The other 22 belong to one or two. What a customer hears from different departments mostly comes by different ways, which is one more reason for a single source of dates and figures.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e04 是一家虚构的供电公司同一家大客户的一个月：
#
# - 把收到的来件分给牵头部门；
# - 停电的日子没定以前，想好先同谁谈，谁不必惊动；
# - 先写对方听完要做什么，再选渠道；
# - 从几个部门的来往记录里，找出让对方为难的话；
# - 从登记表算出对方搭进去的工夫，看出哪一项没有人做、怎样补；
# - 写一份几家一起去的安排，由教师评阅。
#
# 会用 pandas 的人，登记表那一题可以用代码算，用表单填也得一样的分。
#
# **带走三句话。** 先写目的，再写去不去；看对方听完要做什么，再选渠道；一个相关方，要有一个人看得见全部来往。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e04 is a month of an invented power company and one of its large customers:
#
# - assign what came in to the departments that lead;
# - before an outage has a date, decide whom to talk with and who need not be troubled;
# - say first what the other side is to do, then choose the channel;
# - find in the departments' notes what makes things hard for the other side;
# - work out from a register how much time the other side spent, see what nobody has done, and how to make up for it;
# - write an arrangement for a joint visit, read by your instructor.
#
# If you know pandas, you can do the sum on the register in code; filling in the form earns the same.
#
# **Three sentences to take along.** Write down the purpose before you decide to go. Choose the channel by what the other side is to do. And for each party, one person should see everything.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版90分钟。这一单元最怕开成“背分工”，请带着学员自己的登记本来上。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 登记本 | 念场景，问：五拨人里谁该道歉？记下答案，做完 m04.lines 再问一遍：有人替调度开了口，可根子是没有一个人看全|
# | 15 | 目的还是动作 | 每人写三条上周的对外来往，同桌把不是目的的改成目的 |
# | 20 | 分案 | 全班分成六个部门，教师念 m04.desk 的来件，抢答并说理由；抢重的当场商量谁牵头 |
# | 25 | 并走访 | 见下 |
# | 15 | 咸阳 | 先投票再看做法，讨论短信能代替哪一步 |
# | 5 | 收口 | 每人写一条下月不再单独去的走访 |
#
# **讨论题**
#
# 1. 营销部和办公室都有“处理突发事件”一行，怎么分？好的回答从对象看：营销部那一行的对象是政府和客户、渠道是电话、上门和热线；办公室那一行还有媒体和公众。跑偏的回答凭印象说“大事归办公室”。
# 2. 客户只认一个联系人，可业务分在四个部门，怎么办？好的回答说得出谁做那一个人、别的部门怎样把消息交给他、他不在怎么办。跑偏的回答是“建一个群”。
# 3. 有些走访没有目的，只是维护关系，算不算浪费？好的回答承认关系要平时养，再给它一个看得见的目的（例如弄清对方明年的用电打算）。
#
# **看书面回答时。** m04.own 里最有价值的是“没人管的那一项”：只点出来得1分，写出不做会怎样得2分；写“都做到了”的，请他拿出日期。并走访的，看有没有写清由谁去、另外几家要带什么话。改法停在“加强统筹”的，退回去补一个人、一个日子。
#
# **并走访怎样做。** 每组四人，各扮一个部门，教师事先按 m04.count 的次数编一张登记表：三家客户、九行来往，每行写部门、星期几、事由，其中一行是抢修。规则：每家客户每周最多一次，每次只能有一个人说日期，抢修除外。十分钟后各组报出一张联合走访单。常出的毛病：为了少跑，把急事也拖到周五；请他们把“不能并的”单列一栏。
#
# 进度慢的班，不做分案抢答，直接做并走访；快的班，请他们用自己单位真实的一周再做一遍。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 90 minutes. This module is in danger of becoming a lesson in who does what, so have trainees bring their own diaries.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | The book | Read the scene, ask which of the five should apologise, and note the answers; ask again after m04.lines. Some spoke for Dispatch, but the root of it is that nobody saw the whole |
# | 15 | Purpose or action | Each writes three contacts of last week; the neighbour turns what is no purpose into one |
# | 20 | Sorting the post | The class is six departments; read out the matters of m04.desk, the quickest claims it and says why; where two claim it, they settle who leads |
# | 25 | Joining visits | See below |
# | 15 | Xianyang | Vote first, then see what was done; discuss which step a text message could replace |
# | 5 | Close | Everyone writes down one visit they will not make alone next month |
#
# **Questions for discussion**
#
# 1. Marketing and the General Office both have a row on incidents. How do they divide it? A good answer looks at the audience: Marketing's row has government and customers, by telephone, visits and the hotline; the office's also has media and the public. A weak one says that large matters go to the office.
# 2. A customer wants one contact, and the work is spread over four departments. A good answer names that person, how others pass news on, and what happens in absence. A weak one is “set up a chat group”.
# 3. Some visits have no purpose but good relations. Are they a waste? A good answer grants that relations need tending, and gives the visit a purpose that can be seen, such as learning what the customer plans for next year.
#
# **When you read the written answers.** In m04.own the purpose nobody looks after is worth most: 1 point for naming it, 2 for what happens if it stays undone. Where it says that all is done, ask for the date. Where visits are joined, see whether it says who goes and what the others give them to say. A change that stops at “better coordination” goes back for a person and a day.
#
# **Joining visits.** Four to a group, one department each. Beforehand, make up a sheet with the numbers of m04.count: three customers, nine lines with department, weekday and reason, one of them an emergency repair. Rules: one visit to each customer a week, the repair excepted, and only one person may name dates. After ten minutes every group presents its list. The usual fault is to put off something urgent until Friday to save a journey; have them list apart what cannot be joined.
#
# With a slow class leave out sorting the post and go straight to the visits. A fast one does it again with a real week of their own.
