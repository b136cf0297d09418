# ---
# title: {zh: 突发事件：头二十分钟，以及以后的几个小时, en: "Incidents: the first twenty minutes, and the hours after"}
# minutes: 55
# objectives: [incident.activate, incident.statement, incident.release, incident.answer, incident.close]
# cases: [government-8, media-1]
# ---
# %% [markdown] lang="zh" id="aims"
# # 突发事件：头二十分钟，以及以后的几个小时
#
# 约55分钟，其中演练占15分钟，选学不算在内。学完以后，你能够：
#
# - 事情一来，知道先叫谁，谁采集、谁把关、谁开口、谁盯着网上；
# - 把手里的消息分成核实了的、还没核实的和猜的，定出一份口径；
# - 在通常的时限内拟出首次发布，并排好后面的几次；
# - 把公众和记者的问题收拢，用到下一次发布里；
# - 好好收尾，把漏洞补进预案。
#
# 方法出自手册第8页起关于沟通程序的一节，案例所属的议题从第46页和第80页开始。讲评里没有标页码的理由，是课程的建议。
# %% [markdown] lang="en" id="aims"
# # Incidents: the first twenty minutes, and the hours after
#
# About 55 minutes, 15 of them for a drill. The optional part is not counted. Afterwards you can:
#
# - say at once whom to call, and who collects, who clears, who speaks and who watches the web;
# - sort what comes in into verified, not verified and guessed, and settle one statement;
# - draft a first release within the usual limit and plan those that follow;
# - gather what the public and reporters ask and put the answers into the next release;
# - close properly and mend the gaps in the emergency plan.
#
# The method comes from the handbook's section on procedures, from page 8; the topics of the cases start on pages 46 and 80. Where a reason cites no page, it is the course's own advice.
# %% [markdown] lang="zh" id="scene"
# ## 那份稿子走了44分钟
#
# （虚构）18:47，暴雨灌进澄湾市东渡区的一座开闭所，4300户停电，旁边的下穿通道没了排水泵。18:55，小唐写好三句话：哪里停了、人都在抢修、请绕开下穿通道。
#
# 稿子先给运维检修部看，改了一个词；再给分管领导看，加了一句；马主任在开会，等他出来又过了一刻钟。19:31，通报发出。
#
# 这44分钟里，业主群里转的是一段视频，配文说通道里有人触电。没有这回事。可等到通报发出来，大家已经不问几时来电，先问死了几个人。
#
# 三句话写得不差，差在它出门的路。
# %% [markdown] lang="en" id="scene"
# ## A draft that took 44 minutes
#
# (Invented.) At 18:47 a cloudburst floods a switching station in Chengwan's Dongdu district. 4300 homes lose power, and so do the pumps of the underpass beside it. By 18:55 Tang has three sentences: where power is out, that crews are at work, and that people should keep away from the underpass.
#
# Operations and Maintenance changes a word. The manager in charge adds a sentence. Director Ma is in a meeting, and a quarter of an hour goes by before he comes out. The release leaves the house at 19:31.
#
# In those 44 minutes the residents' groups pass round a video whose caption says that somebody was electrocuted in the underpass. It is not true. But when the release arrives, people no longer ask when power will be back. They ask how many are dead.
#
# There was little wrong with the three sentences. What was wrong was their way out of the door.
# %% [markdown] lang="zh" id="steps"
# ## 四步，前两步几乎同时
#
# 手册讲突发事件沟通，文字分成四段：启动预案、组成团队、统一口径；通常20分钟内首次发布，接着不断地发；实时汇总各方的问题，答复用到下一次；应急结束后总结收尾（第8页）。四步的名称和先后由课程推定，手册的文字没有编号。
#
# 20分钟从事情发生算起，不从你知道算起。所以团队还没到齐，稿子就该开始写了。
#
# 下面先走一遍另一个晚上，滨河路的电缆被挖断，看每一步由谁做、做出什么、哪一步晚了。
# %% [markdown] lang="en" id="steps"
# ## Four steps, the first two almost at once
#
# On incidents the handbook has four passages. Start the plan, form a team and agree on one statement; release within 20 minutes, as a rule, and keep releasing; gather everybody's questions in real time and use the answers in the next release; sum up and close when the emergency is over (page 8). The names and the order of the steps are inferred by the course, for the text has no numbers.
#
# The 20 minutes count from the event, not from when you hear of it. So the draft begins before the team is complete.
#
# First walk through another evening, on which a cable was cut on Binhe Road. See who does what, what comes of each step, and what was late.
# %% id="procedure"
course.procedure("incident")
# %% [markdown] lang="zh" id="clock"
# 回到那座进水的开闭所。下面几节把那个晚上重来一遍，这一次稿子赶得上。先算时间。
# %% [markdown] lang="en" id="clock"
# Back to the flooded switching station. The next sections take that evening again, and this time the draft can make it. First, the clock.
# %% id="ask-minutes"
course.ask("m07.minutes")
# %% [markdown] lang="zh" id="team"
# ## 四个人，四件事
#
# 手册要求马上组成专职团队：信息统一采集、统一把关，支撑发言人，联系记者，监测社会上在议论什么（第8页）。怎样分工手册没有细写。人手紧的县公司也许只来得了四个人，那就一人一件：采集，把关，写稿和发言，监测。说清楚，不要四个人都去接电话。
# %% [markdown] lang="en" id="team"
# ## Four people, four jobs
#
# The handbook wants a dedicated team at once, with information collected and checked in one place, support for the spokesperson, contact with reporters, and an eye on what is being said in public (page 8). How to divide this it leaves open. A small county company may get four people together; then each has one job, said out loud: collecting, clearing, drafting and speaking, watching. What must not happen is that all four answer the telephone.
# %% id="ask-team"
course.ask("m07.team")
# %% [markdown] lang="zh" id="statement"
# ## 知道什么，不知道什么
#
# 口径写在一张分成三栏的纸上就够：核实了的，还没核实的，不由我们说的。分栏是课程的办法，手册只要求统一甄别和加工（第8页）。核实，是指说得出谁看见、谁测过、几点。一个人转述另一个人的话，还在第二栏。
#
# 第二栏也有用。“还不知道有没有人受伤，正在逐户核对”是一句可以对外说的话，它比沉默强得多。
# %% [markdown] lang="en" id="statement"
# ## What is known and what is not
#
# For an agreed statement a sheet with three columns is enough: verified, not verified, not for us to say. The columns are the course's; the handbook asks that all information be sifted and worked up in one place (page 8). Verified means that somebody saw or measured it, and you can say who and when. One person's account of what another said is still in the second column.
#
# The second column has its use. “We do not know yet whether anybody is hurt; we are checking house by house” is a sentence fit for the public, and far better than silence.
# %% id="ask-verified"
course.ask("m07.verified")
# %% [markdown] lang="zh" id="draft"
# ## 改一份首次通报
#
# 首次通报回答三件事：出了什么事、现在在做什么、你该怎么办。再加一个时间：下次几点说。手册只要求前期发布要密（第8页），这三件事和下次几点，是课程的做法。
#
# 下面是另一份草稿，写得很有诚意，有三处不能放出去。
# %% [markdown] lang="en" id="draft"
# ## Mend a first release
#
# A first release answers three things: what has happened, what is being done, and what you should do. Then add when the next one comes. The handbook only asks for frequent releases early on (page 8); the three things and the time of the next are the course's practice.
#
# Here is another draft, written with the best of intentions. Three places in it must not go out.
# %% id="ask-draft"
course.ask("m07.draft")
# %% [markdown] lang="zh" id="door"
# 稿子改好了，还要出得了门。
# %% [markdown] lang="en" id="door"
# The draft is fit. It still has to get out of the door.
# %% id="ask-door"
course.ask("m07.door")
# %% [markdown] lang="zh" id="rhythm"
# ## 发了一次，才刚开始
#
# 手册要求发布连续、频繁、灵活，一直到危险状态结束；前期可以按小时或按天，后期放缓（第8页）。多久一次没有定数，看情况变得多快，也看人们多急。
#
# 课程再加一条：约了时间就要出现。到点没有新进展，也要说“还在修，卡在哪里”。
# %% [markdown] lang="en" id="rhythm"
# ## One release is only the beginning
#
# The handbook wants releases to be continuous, frequent and flexible until the danger has ended; by the hour or by the day early on, less often later (page 8). No interval fits all. Go by how fast things change and how anxious people are.
#
# The course adds one thing: if you named a time, be there. With nothing new to tell, say that work goes on and what holds it up.
# %% id="ask-rhythm"
course.ask("m07.rhythm")
# %% id="ask-nothing"
course.ask("m07.nothing")
# %% [markdown] lang="zh" id="questions"
# ## 下一次通报，别人替你出题
#
# 沟通要两个方向。热线、网上、记者各有各的问法，收到一张单子上，就看得出大家卡在哪里。答复定下来，先用进下一次通报，再发给每一个会被问到的人（第8页；发给每一个人，是课程补的）。
# %% [markdown] lang="en" id="questions"
# ## Others set the topics of your next release
#
# Communication goes both ways. The hotline, the web and reporters each ask in their own words; put on one list, the questions show where people are stuck. Once the answers are settled they go into the next release (page 8), and then to everybody who may be asked, which is the course's addition.
# %% id="ask-list"
course.ask("m07.list")
# %% id="ask-dead"
course.ask("m07.dead")
# %% [markdown] lang="zh" id="worked"
# ## 还没出事的时候：房山
#
# 20分钟里做得成的事，多半是平时备下的。北京房山春秋有暴风、夏天有暴雨、冬天有暴雪。公司推动政府建了信息平台，在上面加进电力抢修的模块；灾害天气里出了事故，现场的气象、地理信息同119、交通指挥汇到一起。它又同水务、气象等部门谈成互助，还同多地镇政府深谈，争取园林部门支持去除有隐患的树（第46页）。
#
# 这些都在发布以前，发布时手里有没有东西，就看它们。各帮上哪一步，归一归。
# %% [markdown] lang="en" id="worked"
# ## What was done before anything happened: Fangshan
#
# Most of what can be done in 20 minutes was prepared on quiet days. Fangshan in Beijing has windstorms in spring and autumn, rainstorms in summer, blizzards in winter. The company pressed for a government information platform and had a module for power repairs added; after an accident in severe weather, weather and map data from the scene come together with those of the fire command 119 and traffic control. It agreed on mutual aid with the water, weather and other services, and talked with town governments to win the landscaping authority's support for removing dangerous trees (page 46).
#
# All this comes before any release, and decides whether there is something to release. Which step does each of them help?
# %% id="ask-gov8"
course.ask("m07.gov8")
# %% [markdown] lang="zh" id="anshan"
# ## 一句话传错了：鞍山
#
# 在鞍山，没有停电，却有人说停了电。故事停在职工的报告刚到办公室的时候（第80页）。先选，写理由，再看公司怎么做。看完以后的那道题，把它搬到澄湾，情况差了一点点。
# %% [markdown] lang="en" id="anshan"
# ## A wrong word spreads: Anshan
#
# In Anshan there was no outage, only talk of one. The story stops as an employee's report reaches the General Office (page 80). Choose, give your reasons, then see what the company did. The question after it moves the matter to Chengwan, with one small difference.
# %% id="case-media"
course.case("media-1")
# %% id="ask-anshan"
course.ask("m07.anshan")
# %% [markdown] lang="zh" id="drill"
# ## 演练：变电站起火
#
# （虚构）现在换你值班。先用“不限时”走一遍，看清楚再决定；有兴趣再用“计时”走第二遍，把两次对照着看。中途可以停，关掉页面也不丢。
#
# 桌上有两只钟。一只对公众，通常20分钟；一只对主管部门，时限由演练设定。两只都在走。
# %% [markdown] lang="en" id="drill"
# ## Drill: fire in a substation
#
# (Invented.) Now you are on duty. Go through it untimed first, with leisure to decide; then, if you like, against the clock, and compare the two runs. You may stop at any point, and closing the page loses nothing.
#
# There are two clocks on the desk. One is for the public, usually 20 minutes; one for the authority, with a limit set by the drill. Both are running.
# %% id="simulate"
course.simulate("substation-fire")
# %% [markdown] lang="zh" id="drill-after"
# 走完以后，翻开自己的演练记录，写下面这一题。没有时间演练，也可以用那座进水的开闭所来写。
# %% [markdown] lang="en" id="drill-after"
# When you are through, open the log of your decisions and write the next answer. If there is no time for the drill, use the flooded switching station.
# %% id="ask-log"
course.ask("m07.log")
# %% [markdown] lang="zh" id="close"
# ## 收尾
#
# 应急状态结束，作一次总结性发布就可以停。接着趁记得清楚，评估这次沟通，补预案，也表扬做得好的人（第8页）。
#
# 复盘会最容易开成两种样子：一种追究是谁的错，一种大家都说辛苦了。两种都补不上漏洞。
# %% [markdown] lang="en" id="close"
# ## Closing
#
# When the emergency is over, a release that sums up may be the last. Then, while memories are fresh, evaluate the communication, mend the plan, and praise those who did well (page 8).
#
# Debriefs tend to go one of two ways. In one people look for the culprit, in the other everybody thanks everybody. Neither closes a gap.
# %% id="ask-debrief"
course.ask("m07.debrief")
# %% [markdown] lang="zh" id="own"
# ## 你自己的首次通报
#
# 想一件你们单位真有可能出的事：一台主变、一条跨街的线、一次系统故障。假定它发生在晚上7点，你只知道头10分钟会知道的那些。这份稿子留着，[最后一个单元](m15_capstone.ipynb)还要用。
# %% [markdown] lang="en" id="own"
# ## A first release of your own
#
# Think of something that might really happen in your unit: a transformer, a line across a street, a billing system. Suppose it happens at 7 in the evening, and you know only what one knows in the first 10 minutes. Keep the draft; [the last module](m15_capstone.ipynb) comes back to it.
# %% id="ask-own"
course.ask("m07.own")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 都是虚构的场面。前几题考事情刚来的时候，后几题考拖长了以后。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# All of these are invented. The first ones are about the beginning, the later ones about what happens as hours pass.
# %% id="ask-first"
course.ask("m07.first")
# %% id="ask-group"
course.ask("m07.group")
# %% id="ask-wrong"
course.ask("m07.wrong")
# %% id="ask-channels"
course.ask("m07.channels")
# %% id="ask-visit"
course.ask("m07.visit")
# %% id="ask-stop"
course.ask("m07.stop")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：应急时各用什么渠道
#
# 手册有三份策略讲突发事件和故障，对象是政府、客户和媒体。下表每列是一份策略的一个阶段，只列用过不止一次的渠道。看座谈会落在哪几个阶段。可以跳过。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: which channels in an emergency
#
# Three of the handbook's playbooks are about incidents and faults, for government, customers and the media. Every column is a stage of one of them, and only channels used more than once are listed. See in which stages discussion meetings occur. You may skip it.
# %% id="analyst" tags=["analyst"]
stages = course.stages()
urgent = stages[stages.playbook_id.isin(["government-8", "customer-7", "media-1"])].explode("channels")
counts = urgent.pivot_table(index="channels", columns=["stakeholder", "number"], aggfunc="size", fill_value=0, sort=False)
counts[counts.sum(axis=1) > 1]
# %% [markdown] lang="zh" id="analyst-after"
# 座谈会出现5次，都在出事以前或过去以后。正在处置的有5个阶段，座谈会一次也没有，电话用在其中3个。要坐下来谈的，赶在出事以前；真出了事，多半只来得及打电话。
# %% [markdown] lang="en" id="analyst-after"
# Discussion meetings occur 5 times, always before an incident or after it. In the 5 stages of handling it there are none; the telephone is used in 3 of these. What needs sitting down has to be talked over beforehand; once something has happened there is mostly time for a call.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e07 是另一座城市、另一件事，全部虚构：
#
# - 排出头一个小时的先后，算清两个时限；
# - 把零碎的消息分栏，定口径；
# - 找出一份初稿里不能放出去的话，说出毛病；
# - 从一张问题单里挑出下一次先答的，并说明凭什么；
# - 对着当晚的时间表收尾、复盘；
# - 走一场演练，由系统按规则计分；
# - 写最后一次通报和对预案的修改，由教师评阅。
#
# **记住三点。** 钟从事情发生的那一刻开始走；不知道的也是内容，写出来；约了时间就要出现。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e07 takes another town and another event, all invented:
#
# - put the first hour in order and reckon with two limits;
# - put scraps of news into columns and settle a statement;
# - find what must not go out in a draft, and say what is wrong with it;
# - choose from a list of questions those the next release answers first, and say on what grounds;
# - close and debrief from the log of the evening;
# - go through a drill, which is scored by rule;
# - write the last release and changes to the emergency plan, read by your instructor.
#
# **Three things to keep.** The clock starts when it happens; what you do not know is part of the news, so write it down; and if you named a time, be there.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版共120分钟，演练是主菜，前面的概念尽量让学员课前自学。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 开场：44分钟去了哪里 | 请学员在白板上把小唐那份稿子的路画出来，每一站估几分钟；再画自己单位的，写实数 |
# | 15 | 三栏纸 | 两人一组，把 m07.verified 的消息读出来，一个念一个放，争到的停下来讲 |
# | 20 | 改通报 | 先各自做 m07.draft，再把自己单位旧的一份通报拿来照样改 |
# | 45 | 分组演练 | 见下 |
# | 20 | 复盘 | 每组只准说一条漏洞、一个改法、一个日期 |
# | 10 | 收口 | 把各组的改法汇成一张预案修改单 |
#
# **讨论题，以及好的回答里有什么**
#
# 1. 首次通报由谁签发？好的回答说得出一个岗位、他不在时的替补、事后怎样补手续。常见的毛病是“按程序报批”，追问一句：那天晚上走完程序是几点？
# 2. 记者问有没有人伤亡，而你不知道。怎么说？好的回答把“不知道”说成一件正在做的事，并给出下次几点答。常见的毛病是“不便透露”，听的人会理解为有。
# 3. 领导要你在通报里写恢复时间，怎么办？好的回答给出条件（水排干、试验合格以后多久），不给钟点；并说明估错一次的代价。
# 4. 热线和业主群里的同事各说各的，从哪里管起？好的回答先给他们内容，再要求统一，而不是先禁言。
#
# **看书面回答时**
#
# - m07.own：三句话是底线（事、措施、该怎么办）。“事实”里有一处说不出来源的，最多2分；“不知道什么”只写“正在核实”的，1分。高分稿没有一个形容词；见到“高度重视、全力以赴”，请学员划掉再读一遍。
# - m07.log：要有钟点和自己当时的理由。只写“下次更快”算没有写；写出哪个动作、由谁、改成怎样，才算。
#
# **分组演练。** 四人一组，一台电脑：一人操作并读出消息，一人当值班领导拍板，一人写通报，一人记时间和理由。用“计时”，选最慢的一档，教师不提示。每组结束后先看自己的复盘，再同邻组摆在一起比。容易出的岔子：写通报的人一个人写到结束，其余三人闲着，所以规定通报必须念给全组听；有的组为了高分反复重来，第一遍的记录才用来复盘。
#
# 进度慢的班，演练只走到第一次通报后半小时；快的班，加做 `ice-storm`（在 m08），比较“几时来电”的承诺在两场里各惹了什么事。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 120 minutes. The drill is the main dish; have trainees read the concepts beforehand if you can.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Opening: where did 44 minutes go | Trainees draw the way of Tang's draft on the board and estimate the minutes at every stop; then that of their own unit, with real figures |
# | 15 | Three columns | In pairs, one reads out the messages of m07.verified, the other places them; stop where they disagree |
# | 20 | Mending a release | Everyone does m07.draft, then mends an old release of their own unit in the same way |
# | 45 | Drill in groups | See below |
# | 20 | Debrief | Each group may name one gap, one change, one date |
# | 10 | Close | Gather the changes on one sheet for the emergency plan |
#
# **Questions for discussion, and what a good answer contains**
#
# 1. Who signs the first release? A good answer names a post, a deputy, and how the paperwork follows later. The usual weak one is “by the approval procedure”; ask what time it would have been when that procedure was through.
# 2. A reporter asks whether anybody is hurt, and you do not know. What do you say? A good answer turns not knowing into something being done, and says when it will be answered. The usual weak one is “no comment”, which people hear as yes.
# 3. Your manager wants a time of restoration in the release. A good answer gives conditions (how long after the water is out and the tests are passed) and no clock time, and says what one wrong estimate costs.
# 4. Colleagues on the hotline and in residents' groups each say something else. Where do you begin? A good answer gives them content first and then asks for one line, rather than forbidding them to speak.
#
# **When you read the written answers**
#
# - m07.own: three sentences are the least (event, action, advice). One fact without a source, and “facts” earns 2 at most; only “details are being checked”, and “what is not known” earns 1. The best texts do without adjectives. Where you meet “attaching great importance” or “sparing no effort”, have trainees strike it out and read again.
# - m07.log: there must be clock times and the reasons they had then. “Faster next time” counts as nothing; which action, by whom, changed to what, counts.
#
# **The drill in groups.** Four to a computer: one operates and reads messages aloud, one is the duty manager and decides, one writes releases, one keeps times and reasons. Use timed mode at the slowest pace and give no hints. Each group reads its own debrief first, then compares with a neighbour. What goes wrong: the writer writes alone while three sit idle, so require every release to be read to the group; and some groups start over for a better score, so only the first run's log is debriefed.
#
# A slow group stops half an hour after the first release. A fast one adds `ice-storm` (in m08) and compares what a promised time of restoration led to in each.
