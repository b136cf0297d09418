# ---
# title: {zh: 推开：让一个单位都这样做, en: "Carrying it out: a whole unit that works this way"}
# minutes: 40
# objectives: [rollout.model, rollout.levers, rollout.leaders, rollout.year, rollout.indicators, rollout.mobilise]
# cases: [community-4]
# ---
# %% [markdown] lang="zh" id="aims"
# # 推开：让一个单位都这样做
#
# 约40分钟，选学不算在内。学完以后，你能够：
#
# - 用“三全”查出一个单位缺了谁、缺了哪项业务、缺了哪个环节；
# - 判断五个抓手里最缺哪一个；手册缺图的两个，自己补上并注明；
# - 给领导列出三件排得进日程的事；
# - 订出第一年的计划，每件有人、有月份、有东西交出来；
# - 提炼几项查得了、用对人、逼不出假的指标；
# - 用宣传发动的四步，把同事拉进来。
#
# 都出自手册第三部分，第98到104页。资源保障（第102页）和沟通落实机制（第104页）原来是图，课程用的文字里没有留下来。案例所属的议题从第96页开始。
# %% [markdown] lang="en" id="aims"
# # Carrying it out: a whole unit that works this way
#
# About 40 minutes, not counting the optional part. Afterwards you can:
#
# - use the three-all model to find which people, business or step a unit has left out;
# - judge which of the five levers it lacks most; for the two whose figures are lost, supply your own and say so;
# - ask a leader for three things that fit into a diary;
# - plan a first year in which each thing has a person, a month and a result;
# - distil indicators that can be checked, apply to the right people and do not invite cheating;
# - win colleagues over in the four steps of publicity and mobilisation.
#
# All of it is from part three of the handbook, pages 98 to 104. Resources (page 102) and the implementation mechanism (page 104) were figures and are not in the text the course rests on. The topic of the case starts on page 96.
# %% [markdown] lang="zh" id="scene"
# ## 两只没拆完的纸箱
#
# （虚构）十一月，办公室搬到三楼。林岚在旧库房翻出两只纸箱，是去年发剩的手册，六十本，五十八本还裹着塑料膜。
#
# 她记得去年的小结：“手册发放率100%，培训覆盖率100%。”签到表也在箱子里，后几页的名字是同一种笔迹。
#
# 拆了封的两本，一本在周敏那里，页边写满客户的名字；一本在调度台，翻到突发事件那一节，纸上印着一圈茶渍。
#
# 马主任翻了翻签到表：“去年推开的，是箱子。”林岚想的是另外那两本：没有人要求，它们是怎样用起来的？
# %% [markdown] lang="en" id="scene"
# ## Two boxes, hardly opened
#
# (Invented.) In November the General Office moves to the third floor. In the old storeroom Lin Lan finds two boxes of handbooks left over from last year, sixty copies, fifty-eight of them still in plastic.
#
# She remembers the report: “Handbooks handed out, 100%. Training coverage, 100%.” The attendance sheets are in the box as well, the names on the last pages all in one hand.
#
# Of the two opened copies Zhou Min has one, its margins full of customers' names. The other lies in the control room, open at incidents, with a ring of tea on the page.
#
# Director Ma looks through the sheets. “What we rolled out last year was boxes.” Lin Lan is thinking of the two copies. Nobody had asked for it. How did they come to be used?
# %% [markdown] lang="zh" id="model"
# ## 三全：查人、查事、查环节
#
# 手册提出“三全”推进模式：全员、全方位、全过程（第98页），那里只列了名称。课程用能力建设一节（第101页）来解释，当作一张检查表用。
#
# | 三全 | 查什么 |
# | --- | --- |
# | 全员 | 谁没有份？领导谈战略、重大和突发的事，部门谈业务，岗位谈手上的事 |
# | 全方位 | 哪项业务没有自己的沟通要点？ |
# | 全过程 | 从头到尾，哪一段没有人谈？ |
# %% [markdown] lang="en" id="model"
# ## Three-all: who, what, when
#
# The handbook proposes a three-all model of all staff, all fields and the whole process (page 98), and gives only the names there. The course explains them from the section on capability (page 101) and uses them as a checklist.
#
# | Three-all | What to check |
# | --- | --- |
# | All staff | Who has no part? Leaders speak of strategy, major matters and incidents, departments of operations, posts of what is in their hands |
# | All fields | Which business has no key points of its own? |
# | The whole process | From beginning to end, where does nobody talk? |
# %% id="ask-gap"
course.ask("m14.gap")
# %% id="ask-claim"
course.ask("m14.claim")
# %% [markdown] lang="zh" id="explore"
# ## 翻一翻：二十九个案例里，谁在牵头
#
# 打开下面的案例，先按牵头部门筛出你们部门的，看它们碰到了哪几类相关方；没有你们部门的，找一个对象最像的，勾上，同另一个并排对比。然后筛“建设部”，答下面的题。约五分钟，不用逐个读完。
# %% [markdown] lang="en" id="explore"
# ## A look round: who leads in the twenty-nine cases
#
# Open the cases below and choose your own department as the lead. Which stakeholders does it reach? If it leads none, find the case whose audience is most like yours, tick it and compare it with another. Then choose Construction and answer the question. Five minutes will do; there is no need to read them all.
# %% id="cases"
course.explore("cases")
# %% id="ask-reach"
course.ask("m14.reach")
# %% [markdown] lang="zh" id="levers"
# ## 五个抓手，三个有字，两个只剩标题
#
# | 抓手 | 页 | 手册的文字里有什么 |
# | --- | --- | --- |
# | 领导重视 | 100 | 明确表态，带头去做，参与部署 |
# | 能力建设 | 101 | 融入岗位、订立制度，培训计划，先试点再推广，纳入考核 |
# | 资源保障 | 102 | 原来是图，没有留下来 |
# | 宣传发动 | 103 | 调查摸底，全方位发动，成果宣传，树立典型 |
# | 沟通落实机制 | 104 | 原来是图，没有留下来 |
#
# 几条小标题是课程取的，宣传发动的四条除外。缺图的两个，课程不替手册编；你的单位照样要人、要钱、要有人盯，自己定，注明“本单位自定”。
# %% [markdown] lang="en" id="levers"
# ## Five levers: three with words, two with only a heading
#
# | Lever | Page | What the text has |
# | --- | --- | --- |
# | Leadership | 100 | Commit openly, set the example, take part in the work |
# | Capability | 101 | Into posts and rules, training plans, pilot first and then extend, part of appraisal |
# | Resources | 102 | A figure, which is lost |
# | Publicity and mobilisation | 103 | Find out where things stand, mobilise on all fronts, make results known, hold up good examples |
# | Implementation mechanism | 104 | A figure, which is lost |
#
# The short names are the course's, except for the four under publicity. The course makes nothing up for the two that are lost. Your unit needs people, money and somebody to keep watch all the same; settle it yourselves and mark it “our own”.
# %% id="ask-lost"
course.ask("m14.lost")
# %% [markdown] lang="zh" id="worked"
# ## 看一遍：案例里的抓手
#
# 案例没有按抓手来写。下面是课程从前几个单元的案例里找出来的，“资源”一行按字面理解；右边写照搬以前要想一想的事。
#
# | 抓手 | 案例里的事实 | 照搬以前 |
# | --- | --- | --- |
# | 领导：参与 | 眉山：总经理任工作小组组长（第40页） | 组长做了哪几件，案例没有写 |
# | 能力：试点 | 乌鲁木齐：先选开发区，用上社区已有的治安力量（第38页） | 试了多久、后来推到哪里，案例没有写 |
# | 能力：培训 | 张家口：先问清学历、经历、水平和需要，再订计划（第68页） | 学员是新能源企业的人；先问再教，对自己人也一样 |
# | 能力：考核 | 永川：推动电网建设列入政府和各镇的年度考评（第32页） | 考的是别人。考自己，要自己提炼 |
# | 宣传：成果 | 资阳：定期办沟通日，专栏同省公司内网联动（第84页） | 案例也说要加强相关方的感知评价，怎样评没有写 |
# | 资源：人 | 嘉兴：派一名骨干驻点市光伏产业发展办公室（第72页） | 抽走一个骨干，他原来的活给谁 |
#
# 每家只取了一处来看。你的第一年也不必五个抓手都动，先动最缺的。
# %% [markdown] lang="en" id="worked"
# ## See it done: levers in the cases
#
# The cases are not written by levers. These the course has found in those of earlier modules, with “resources” taken at face value; on the right stands what to think of before you copy them.
#
# | Lever | In the case | Before you copy it |
# | --- | --- | --- |
# | Leadership: taking part | Meishan: the general manager headed the working group (page 40) | What he did as its head the case does not say |
# | Capability: pilot | Urumqi: one development zone first, with the neighbourhood patrols it already had (page 38) | How long it was tried, and how far it spread, the case does not say |
# | Capability: training | Zhangjiakou: education, experience, level and needs were asked before planning (page 68) | The trainees were new-energy companies' people; asking first is as good for one's own |
# | Capability: appraisal | Yongchuan: grid construction entered the yearly appraisal of government and towns (page 32) | It appraises others. For yourselves you have to distil your own |
# | Publicity: results | Ziyang: regular communication days, and a column linked with the provincial intranet (page 84) | It also means to learn more of how stakeholders see it, but not how |
# | Resources: people | Jiaxing: one key employee was stationed at the city's office for the photovoltaic industry (page 72) | Who takes over the work of the one who is sent |
#
# From each company only one thing is taken. Nor need your first year move all five levers; begin with the one you lack most.
# %% [markdown] lang="zh" id="leaders"
# ## 请领导做的，写成三件事
#
# 手册说，打开局面靠领导，成败看领导带不带头（第100页）。“请领导重视”四个字，他没法排进星期二。要请，就请三件：公开说一句话，自己先做一次，过问一场会。议题筛选会是现成的一场，手册写明每年1至2次。
# %% [markdown] lang="en" id="leaders"
# ## What to ask of a leader, in three things
#
# By the handbook, leaders open the way, and success turns on their example (page 100). “Please attach importance” cannot be entered for Tuesday. Ask for three things: one sentence in public, one occasion to go first, one meeting to see to. A topic-screening meeting is there for the asking; the handbook has 1 or 2 a year.
# %% id="ask-ask"
course.ask("m14.ask")
# %% id="ask-three"
course.ask("m14.three")
# %% [markdown] lang="zh" id="beijing"
# ## 从办一阵子到年年有：北京
#
# 这个案例停在公司还单打独斗的时候（第96页）。选完看做法，再想：哪一样让它换了人也办得下去？
# %% [markdown] lang="en" id="beijing"
# ## From one spell to every year: Beijing
#
# The case stops when the company still did it all alone (page 96). Choose, see what was done, and ask yourself which part of it would keep it going with other people in charge.
# %% id="case-beijing"
course.case("community-4")
# %% id="ask-beijing"
course.ask("m14.beijing")
# %% [markdown] lang="zh" id="year"
# ## 第一年：先薄，再厚
#
# 手册的次序是各专业先普遍梳理，再选重点试点，检验、补充、完善以后视情况推广（第101页）。第一年最常见的毛病是倒过来：一月发文，二月考核，三月才问大家会不会。
#
# 办法先写两页，用半年，再添。
# %% [markdown] lang="en" id="year"
# ## The first year: thin, then thicker
#
# In the handbook every field first works out its key points; then priorities are chosen and tried, tested, added to and refined, and extended as circumstances allow (page 101). The commonest fault of a first year is to do it backwards: rules in January, appraisal in February, and in March somebody asks whether people know how.
#
# Write two pages of rules, use them for half a year, and add then.
# %% id="ask-pilot"
course.ask("m14.pilot")
# %% id="ask-year"
course.ask("m14.year")
# %% id="ask-calendar"
course.ask("m14.calendar")
# %% [markdown] lang="zh" id="indicators"
# ## 考什么，大家就做什么
#
# 手册要从沟通的要求里提炼关键绩效指标，有选择地放进考核（第101页），没有列是哪几项。课程建议每项过三关：查得了吗，用对人了吗，换成你，最省力的应付办法是什么？第三关最要紧，要想到有人会那样做。
# %% [markdown] lang="en" id="indicators"
# ## People do what is measured
#
# The handbook has key performance indicators distilled from what communication requires, and selected ones built into appraisal (page 101); it does not list them. The course puts each to three tests. Can it be checked? Does it apply to the right people? And if it were you, what would be the easiest way to satisfy it? The last matters most, because somebody will take that way.
# %% id="ask-sheet"
course.ask("m14.sheet")
# %% [markdown] lang="zh" id="mobilise"
# ## 宣传发动，从问开始
#
# 四步是调查摸底、全方位发动、成果宣传、树立典型（第103页），这是行文的次序，手册没有编号。有一点看得清楚：发动的计划要根据摸底来订。没有问过就发动，讲的是你以为大家不懂的。
# %% [markdown] lang="en" id="mobilise"
# ## Publicity begins with asking
#
# The four are finding out where things stand, mobilising on all fronts, making results known and holding up good examples (page 103). This is the order of the text; they have no numbers. One thing is plain: the plan for mobilising rests on what was found out. Those who do not ask first explain what they think others fail to understand.
# %% id="ask-steps"
course.ask("m14.steps")
# %% [markdown] lang="zh" id="own"
# ## 你们单位的第一年
#
# 一行一件，写六到九行，范围小一点也行，一个班组、一个所都可以。先写试点那一行，再往前补它要用的，往后补它交出来的；今天时间不够，先写这三行，其余的课后补。
# %% [markdown] lang="en" id="own"
# ## The first year of your own unit
#
# One thing to a line, six to nine lines. It may be small; a crew or a supply station will do. Write the line of the pilot first, then put before it what it needs and after it what comes of it. If time is short today, write these three and add the others later.
# %% id="ask-plan"
course.ask("m14.plan")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 都是推开一年里碰得到的事，都是虚构的：先动哪里，怎样开口，怎样用一份问卷，怎样定指标，树什么典型。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# Things one may meet in the first year, all invented: where to begin, how to ask, how to use a survey, how to set indicators, whom to hold up as an example.
# %% id="ask-first"
course.ask("m14.first")
# %% id="ask-request"
course.ask("m14.request")
# %% id="ask-survey"
course.ask("m14.survey")
# %% id="ask-pick"
course.ask("m14.pick")
# %% id="ask-game"
course.ask("m14.game")
# %% id="ask-hero"
course.ask("m14.hero")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：谁在策略里牵头，谁在案例里牵头
#
# 下面的表列出手册点到的13个部门和单位，三列依次是日常沟通的行数、牵头的议题数、牵头的案例数。看两种行：议题有、案例没有的，和反过来的。可以跳过。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: who leads in playbooks and who in cases
#
# The table takes the 13 departments and units the handbook names. Its three columns count rows of daily communication, playbooks led and cases led. Look for two kinds of rows, with playbooks and no case, and the other way round. You may skip it.
# %% id="analyst" tags=["analyst"]
daily = course.departments().department.value_counts().rename("daily")
books = course.playbooks().explode("lead").lead.value_counts().rename("playbooks")
cases = course.cases().explode("lead").lead.value_counts().rename("cases")
names = course.terms().query("kind == 'departments'").set_index("name")[[]].rename_axis(None)
names.join([daily, books, cases]).fillna(0).astype(int)
# %% [markdown] lang="zh" id="analyst-read"
# 有4行只在议题里牵头，一个案例也没有，其中传媒部牵头4个议题，案例里做这些事的是办公室和外联部；有2行只在案例里出现。名称不同，多半是各公司设置不同。更值得想的是表里没有的：管人事和财务的部门，手册现有的文字一次也没有点到，而培训、考核和经费都要它们点头。订计划的时候，第一个月就该去找。
# %% [markdown] lang="en" id="analyst-read"
# In 4 rows there are playbooks and not one case; among them the Media Department leads 4 playbooks, while in the cases the General Office and External Relations did this work. 2 rows appear in cases only. Mostly it will be that companies are organised differently. More telling is what is not in the table. The handbook's text never names the departments for personnel and finance, and training, appraisal and funds all need their consent. See them in the first month of your plan.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e14 给你一家虚构公司推行一年后的材料：
#
# - 从台账里看出三全缺了哪一全；
# - 照两种说法不一的原因，定一月先动什么，并算出要搭进多少工日；
# - 挑出便条上请领导做的事哪几句有毛病；
# - 排好下一个所的八步，定十二月先做的三件；
# - 定几项指标凭什么查、对谁用、留不留；
# - 写一页给总经理：先动什么、请他做什么、半年怎样走，由教师评阅。
#
# **记住三点。** 发了多少本、训了多少人，都还不是推开；请领导做的事，要排得进他的日程；先试一处，改好再推，最后才考。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e14 has papers from an invented company after a year:
#
# - see from logs which part of the three-all model is missing;
# - settle from two accounts of the causes what to move in January, and reckon the days of work it takes;
# - find the faulty sentences in a note on what to ask of a leader;
# - put eight steps for the next station in order, and choose three things for December;
# - settle how indicators are checked, whom they are for and whether they stay;
# - write one page for the general manager on what comes first, what you ask and how half a year goes, read by your instructor.
#
# **Three things to keep.** Copies handed out and people trained are not yet a rollout. What you ask of leaders must fit into their diary. And try it in one place, improve it, extend it, and appraise last.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版100分钟。最好请到一位管人事或绩效的同事坐在教室里，只坐半场也行。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 两只纸箱 | 念场景，请每人说一件本单位“发下去了、没有用起来”的东西，再说一件没人要求却用起来的，差别写上白板 |
# | 15 | 三全访谈 | 两人一组，各问对方三句：上月谁在外面被问住？哪项业务没有要点？哪一段没人谈？把回答归到三全 |
# | 15 | 案例里谁牵头 | 各自在电脑上筛，m14.reach 举手对答案；请筛不到本部门的人说说他们找了哪个案例代替 |
# | 15 | 指标拆招 | 见下 |
# | 30 | 第一年 | 先各写六行（m14.plan），再贴成一条时间线，全班只许做一件事：找“太早” |
# | 10 | 给领导的便条 | 互换 m14.three，扮一次领导：拿出日历，排不进去的退回 |
# | 5 | 收口 | 每人圈出自己计划里最没把握的一行，说给一个人听 |
#
# **讨论题**
#
# 1. 那两本拆了封的手册，靠什么用起来的？好的回答从用的人手上的事说起（客户的名字、值夜的时刻），引到：培训该从哪一页讲起。跑偏的回答是“个人素质高”。
# 2. 资源保障缺了图，该不该干脆不写？好的回答把出处和需要分开：出处如实写缺，需要照样算。请他们当场算一个试点三个月要几个人天。
# 3. 沟通要不要考核？允许吵。好的回答举得出一项考了会变坏的、一项考了会变好的，并说得出差在哪里。
# 4. 领导不表态，能不能先做？好的回答找一个小的试点，说清做到哪一步必须有他一句话。
#
# **指标拆招怎样做。** 三人一组：甲出一项指标，乙扮被考的人，用一分钟想出最省力又不违规的应付办法，丙改指标，使那个办法不管用；三轮换人。规则：应付办法要真有人会做。容易出的岔子：丙一味加凭证（签字、拍照、定位），把负担加到客户身上；提醒他们看 m14.game 的最后一项。三轮以后留下来的指标，问人事的同事一句：这个你肯用吗？
#
# **看书面回答时**
#
# - m14.plan：先看“太早”，再看人。写了九行、行行是宣传的，请他只留一行，改成试点。“本单位自定”那一行没有算法的，不给满分。最没有把握的一行写得越具体越好，写“领导重视程度”的退回。
# - m14.three：三件里多半有一件是“出席”。问一句：他去了，要定什么？
#
# 进度慢的班：不做拆招，只做 m14.sheet，全班逐条说应付办法。进度快的班：把各人的第一年交给邻座，改成只有一半人手的版本，看留下的是哪几行。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 100 minutes. If you can, have a colleague from personnel or performance management in the room, if only for half of it.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Two boxes | Read the scene; everyone names one thing in their unit that was handed out and never used, and one that nobody asked for and is used; put the difference on the board |
# | 15 | Three-all interviews | In pairs, three questions each: who was stopped and asked last month? which business has no key points? in which stretch does nobody talk? Sort the answers |
# | 15 | Who leads in the cases | All filter on their own screens and compare m14.reach; those who do not find their department tell which case they took instead |
# | 15 | Beating indicators | See below |
# | 30 | The first year | Six lines each (m14.plan), put up as one timeline; the class does one thing only, look for what is too early |
# | 10 | The note | Swap m14.three and play the leader with a diary; what does not fit goes back |
# | 5 | Close | Everyone rings the least certain line of their plan and tells somebody about it |
#
# **Questions for discussion**
#
# 1. What got the two copies opened? A good answer begins with the work of those who used them (customers' names, a night shift) and leads to where training should begin. A weak one is “able people”.
# 2. With the figure on resources lost, should a plan leave them out? A good answer keeps source and need apart; the source is reported as lost, the need is reckoned. Have them work out the person-days of a three-month pilot on the spot.
# 3. Should communication be appraised? Let them quarrel. A good answer has one thing that gets worse when measured and one that gets better, and can say why.
# 4. Can one begin without a word from the leader? A good answer finds a small pilot and says at which point the word is needed.
#
# **Beating indicators.** In threes. The first proposes an indicator, the second is measured by it and has a minute for the easiest way to satisfy it without breaking a rule, the third changes it so that this no longer works; three rounds, changing places. The way found must be one that people would really take. What goes wrong: the third piles up proof (signatures, pictures, locations) and burdens the customer; point to the last option of m14.game. Of the indicators that survive, ask your colleague from personnel whether they would use them.
#
# **When you read the written answers**
#
# - m14.plan: look first for what is too early, then for people. Where there are nine lines of publicity, have them keep one and turn it into a pilot. No full marks for an “our own” without a reckoning. The least certain line should be particular; “how much leaders care” goes back.
# - m14.three: one of the three is mostly “attend”. Ask what is to be decided there.
#
# With a slow class leave out beating indicators, do m14.sheet and let the class name the easiest way for each line. A fast one hands its first year to the neighbour, who cuts it to half the people, and sees which lines remain.
