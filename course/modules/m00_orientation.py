# ---
# title: {zh: 开课：手册、课程和你的项目, en: "Getting started: the handbook, the course and your project"}
# minutes: 55
# objectives: [start.find, start.source, start.open, start.own]
# cases: [customer-1]
# ---
# %% [markdown] lang="zh" id="aims"
# # 开课：手册、课程和你的项目
#
# 约55分钟：前30分钟认路、选项目，后25分钟做一份课前测。可以分两次，课前测要在m01以前做完。学完以后，你能够：
#
# - 拿到一件事，知道该翻手册的哪一部分、哪一节；
# - 听一句话，分得清是手册写的、课程推定的，还是为练习虚构的；
# - 看出一件事里哪些情况该主动公开；
# - 选定一件自己的工作，带着它学完全课。
#
# 手册的目录在第2页前面，透明运营见第2页、第4页和第86页，案例所在的议题从第50页开始。怎样选项目是课程的主张，手册没有写。
# %% [markdown] lang="en" id="aims"
# # Getting started: the handbook, the course and your project
#
# About 55 minutes, of which 30 are for finding your way and choosing a project and 25 for a test before the course. You may take two sittings, as long as the test is done before m01. Afterwards you can:
#
# - tell which part and section of the handbook to open for a matter in hand;
# - hear whether a statement is the handbook's, inferred by the course, or invented for practice;
# - see what in a matter should be made public unasked;
# - name one piece of your own work that you will carry through the course.
#
# The handbook's contents stand just before page 2; for transparent operation see pages 2, 4 and 86; the topic of the case starts on page 50. How to choose a project is the course's advice and not in the handbook.
# %% [markdown] lang="zh" id="scene"
# ## 半小时，读到第8页
#
# （虚构）星期四下午，小唐到澄湾供电公司办公室刚满三个星期。马主任把手册放到他桌上：“明天上午，变电站旁边的居民要来问环保的事。你看看该照哪几页准备，半小时后告诉我。”
#
# 小唐从头读起：序、前言、目录、体系。读得认真，笔记记了两张纸。半小时到了，他读到第8页。居民明天会问什么，纸上一个字也没有。
#
# 马主任没有批评他，只把书翻到第94页：“这一节，一杯茶的工夫就读完了。”
# %% [markdown] lang="en" id="scene"
# ## Half an hour, as far as page 8
#
# (Invented.) On a Thursday afternoon Tang has been in the General Office of the Chengwan power company for just three weeks. Director Ma puts the handbook on his desk. “Tomorrow morning the people beside the substation are coming to ask about the environment. See which pages we need, and tell me in half an hour.”
#
# Tang begins at the beginning, with preface, foreword, contents and system. He reads with care and fills two sheets with notes. When the half hour is over he has come to page 8, and there is not a word on his sheets about what the residents will ask.
#
# The director does not scold. He opens the book at page 94. “This section takes as long as a cup of tea.”
# %% [markdown] lang="zh" id="where"
# ## 什么在哪里
#
# | 部分 | 页码 | 什么时候翻 |
# | --- | --- | --- |
# | 一、沟通体系建设 | 2–27 | 要办法的时候 |
# | 　其中：四种性质的沟通各怎么做 | 8起 | 定程序：日常、重大、危机、突发事件 |
# | 　其中：原则和四个精准 | 23起 | 检查沟通有没有走样 |
# | 　其中：三个工具 | 25起 | 找相关方、定议题、评效果 |
# | 二、沟通实践 | 30政府、48客户、66伙伴、78媒体、88社区 | 要对策的时候 |
# | 三、沟通工作推进 | 98–104 | 要在本单位推开的时候 |
#
# 第二部分的29个议题写法一样：目标、对象、对方的期望、沟通部门、分阶段的策略表、预期效果，最后是一个真实案例。
#
# 查手册有个省力的办法（课程的建议），先问两句：这件事是什么性质，按什么程序办？主要同谁谈，谈哪个议题？前一问到第一部分去找，后一问到第二部分去找。
# %% [markdown] lang="en" id="where"
# ## What stands where
#
# | Part | Pages | Open it when |
# | --- | --- | --- |
# | One: building the system | 2–27 | you need a method |
# | – four kinds of communication and how each is done | from 8 | you settle the procedure: daily, major, crisis, incident |
# | – principles and four precisions | from 23 | you check whether communication is still on course |
# | – three tools | from 25 | you look for stakeholders, choose topics, judge the effect |
# | Two: practice | 30 government, 48 customers, 66 partners, 78 media, 88 communities | you need tactics |
# | Three: carrying it out | 98–104 | you want your own unit to take it up |
#
# The 29 topics of part two are all set out alike: goal, audience, what the audience expects, department, a table of stages and tactics, expected effects, and at the end a real case.
#
# Two questions save effort (the course's advice). What kind of matter is it, and by which procedure is it handled? Whom do you mainly talk to, and on which topic? Part one answers the first, part two the second.
# %% id="ask-find"
course.ask("m00.find")
# %% [markdown] lang="zh" id="tour"
# ## 到案例库走一圈
#
# 下面收着手册的全部案例。先不急着读，走三步：按“牵头部门”选一次；看看列表，标题还没有露出来，因为标题往往把结局说破；再用“去掉全部条件”回到全部。
#
# 每个案例都停在公司要作决定的时候。你先选、写下理由、确定，才看得到实际的做法。选过就不能再改，所以随便点一个不划算。
# %% [markdown] lang="en" id="tour"
# ## A tour of the cases
#
# Here are all the handbook's cases. Do not read them yet; take three steps. Filter once by lead department. Look at the list and notice that the titles are closed, as they often give the ending away. Then go back to all of them with “Remove all filters”.
#
# Every case stops where the company had to decide. You choose, give your reasons and commit, and only then see what was done. A committed choice stays as it is, so opening one just to click is a waste.
# %% id="cases"
course.explore("cases")
# %% id="ask-count"
course.ask("m00.count")
# %% [markdown] lang="zh" id="voices"
# ## 三种话，分开听
#
# 课程里有三种话，用处不同。
#
# | 哪种话 | 怎样认出来 | 怎样用 |
# | --- | --- | --- |
# | 手册写的 | 注着印刷页码，没有别的说明 | 可以引用，写上页码 |
# | 课程推定或补充的 | 写着“课程推定”“课程的做法”，页码只说明依据在哪里 | 可以照用，别说成“手册规定” |
# | 虚构的 | 标着（虚构），多半发生在澄湾 | 拿来练手，不能当实例 |
#
# 还有几处原来是图，没有保留下来，只剩标题：沟通框架（第5页）、两种程序（第6、7页）、十项原则里的大部分（第23页）、资源保障（第102页）、落实机制（第104页）。课程写明缺了什么，不替它补一张图。课程自己补的，例如1至10分的量表、几个程序里步骤的先后，用到的时候也会说。
# %% [markdown] lang="en" id="voices"
# ## Three voices
#
# Three voices speak in this course, each for another use.
#
# | Voice | How to know it | How to use it |
# | --- | --- | --- |
# | The handbook's | A printed page and no further remark | Quote it, with the page |
# | Inferred or added by the course | “Inferred by the course”, “the course's advice”; the page only says where the grounds are | Follow it, but do not call it the handbook's rule |
# | Invented | Marked (Invented.), mostly set in Chengwan | Practise on it; it is no example |
#
# In some places the handbook had a figure that is lost, and only the heading is left: the framework (page 5), two procedures (pages 6 and 7), most of the ten principles (page 23), resources (page 102) and the implementation mechanism (page 104). There the course says what is missing and draws no figure in its place. What it has added itself, such as the scale from 1 to 10 or the order of steps in several procedures, it calls its own.
# %% id="ask-source"
course.ask("m00.source")
# %% [markdown] lang="zh" id="open"
# ## 透明运营：不等人问
#
# 手册开头就把透明运营同“四化”沟通体系放在一起（第2页），又说加强沟通是公司履行透明运营责任的重要内容（第4页）；前言还提到《电力企业信息披露规定》（前言没有页码）。媒体篇的“坚持透明运营”再加一条，主动接受社会监督（第86页）。
#
# 哪些话该不等人问就说，手册没有列单子。课程用三问来判断：会不会影响对方的生活、生产或决定？核实了没有？是不是别人的隐私、商业信息，或者依法要保密？前两问答“是”、后一问答“不是”，就早说。不能说的，也讲明为什么不能。
# %% [markdown] lang="en" id="open"
# ## Transparent operation: unasked
#
# On its opening page the handbook puts transparent operation beside the communication system of four pillars (page 2), and says that communicating is an important part of the company's duty to operate transparently (page 4); the foreword mentions the Rules on Information Disclosure by Power Enterprises (《电力企业信息披露规定》; the foreword has no page number). The topic on transparent operation in the chapter on the media adds that companies open themselves to public scrutiny (page 86).
#
# The handbook has no list of what to say unasked. The course goes by three questions. Does it affect how others live, work or decide? Has it been verified? Is it somebody's private or business information, or confidential by law? If the answers are yes, yes and no, say it early. If it cannot be told, say why.
# %% id="ask-unasked"
course.ask("m00.unasked")
# %% [markdown] lang="zh" id="stop"
# ## 第一个案例：萧山
#
# 国网萧山供电公司遇到的是报装（第50页）：一个工程经过设计、土建、供货、施工好几方，客户看不清。先作你的决定，再看公司公开了什么。
# %% [markdown] lang="en" id="stop"
# ## A first case: Xiaoshan
#
# What State Grid Xiaoshan Power Supply Company had to deal with was new connections (page 50). A project passes through designers, civil works contractors, suppliers and builders, and the customer cannot see through it. Decide first, then see what the company made visible.
# %% id="case-customer"
course.case("customer-1")
# %% id="ask-xiaoshan"
course.ask("m00.xiaoshan")
# %% id="ask-gap"
course.ask("m00.gap")
# %% [markdown] lang="zh" id="own"
# ## 选一件自己的事
#
# 这门课请你带一个项目学。后面放矩阵、选议题、写方案、备突发事件、评效果，都拿它来做，到m15交出一份能用的东西。选得好不好，四条可以对照（课程的主张）：
#
# - 正在办，三个月内有个日子；
# - 至少牵涉四方，有一方同公司想的不一样；
# - 眼下卡在一处；
# - 说得出去：不涉密，不写个人姓名。
# %% [markdown] lang="en" id="own"
# ## Choose a piece of your own work
#
# Bring a project to this course. You will place its people on the matrix, choose its topics, write its plan, prepare for an incident in it and judge the effect, and in m15 you hand in something that can be used. Four points help in choosing (the course's advice):
#
# - it is under way and has a date within three months;
# - it involves four parties at least, one of which does not see things as the company does;
# - it is stuck somewhere at present;
# - it can be told: nothing confidential, no names of persons.
# %% id="ask-pick"
course.ask("m00.pick")
# %% id="ask-stuck"
course.ask("m00.stuck")
# %% id="ask-own"
course.ask("m00.own")
# %% [markdown] lang="zh" id="work"
# ## 怎样学
#
# - 阅读版像一篇文章，不见代码；JupyterLab里是同一份笔记本，两边用同一份答案。
# - 填了就存，没有“保存”按钮。换一天再来，内容还在。
# - 从[课程地图](t00_start.ipynb)进各单元；[进度与复习](t02_progress.ipynb)告诉你今天做什么，答对的题过1天、7天、30天各回来一次；[工具箱](t01_toolbox.ipynb)里的工具，学完以后照样能用。
# - 答错不扣分。看清自己为什么选它，比一次选对有用。
# %% [markdown] lang="en" id="work"
# ## How to work
#
# - The reading view is like an article, without code; JupyterLab has the same notebook, and both use the same answers.
# - What you enter is saved at once; there is no button for it. Come back another day, and it is there.
# - Enter the modules from the [course map](t00_start.ipynb). [Progress and review](t02_progress.ipynb) tells you what to do today, and questions you got right come back after 1, 7 and 30 days. The tools in the [toolbox](t01_toolbox.ipynb) remain yours after the course.
# - A wrong answer costs nothing. Seeing why you chose it is worth more than being right the first time.
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 三题，不翻前文。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# Three questions, without looking back.
# %% id="ask-two"
course.ask("m00.two")
# %% id="ask-slip"
course.ask("m00.slip")
# %% id="ask-bad"
course.ask("m00.bad")
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 本单元没有自己的计分练习，由教师另发一份计分的“入学测验”：10题，约30分钟，讲一项虚构的迁线工程，也在m01以前做。它要交上去评分；下面的“课前测”不交给教师，只留给你自己看。从m01起，每个单元各有一份计分练习。
#
# **记住三点。** 先问性质和对象，再翻书；引用手册就写页码，补的就说是补的；选定的项目，从今天起每个单元都带上。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# This module has no exercise of its own. Instead your instructor hands out a scored “Entry test” of 10 questions, about 30 minutes, on moving power lines in an invented town; it, too, is done before m01. It goes to your instructor to be marked, whereas the “test before the course” below is for your own eyes. From m01 on, every module has a scored exercise.
#
# **Three things to keep.** Ask what kind of matter it is and whom it concerns, then open the book; quote the handbook with its page and call what was added an addition; and from today take your project into every module.
# %% [markdown] lang="zh" id="pretest"
# ## 课前测
#
# 下面18题，约25分钟，最好一次做完。全是虚构的情境，问的是你会怎么办，还没学到也没关系。
#
# 这不是考试：不计入任何成绩，也没有提示；做的时候不显示对错。答案先封存，等你学到m15、交了同样结构的课后测，两份才一起打开，看看自己变了多少。
#
# 所以请照你现在的判断来答，不必翻手册，也不要同旁边的人商量。实在拿不准的，选一个最像的。做完在最后交卷，只能交一次。
# %% [markdown] lang="en" id="pretest"
# ## The test before the course
#
# 18 questions, about 25 minutes, best done in one go. All situations are invented, and you are asked what you would do. It does not matter that you have not learnt it yet.
#
# This is no examination. It counts towards nothing, has no hints and does not show what is right. Your answers are sealed until you reach m15 and hand in its counterpart there; then both are opened together, and you see what has changed.
#
# So answer by your present judgement, without the handbook and without asking your neighbour. Where you are unsure, choose what seems nearest. Hand in at the end; it can be done once only.
# %% id="pre-kinds"
course.ask("pre.kinds")
# %% id="pre-place"
course.ask("pre.place")
# %% id="pre-keep"
course.ask("pre.keep")
# %% id="pre-value"
course.ask("pre.value")
# %% id="pre-visit"
course.ask("pre.visit")
# %% id="pre-check"
course.ask("pre.check")
# %% id="pre-change"
course.ask("pre.change")
# %% id="pre-steps"
course.ask("pre.steps")
# %% id="pre-say"
course.ask("pre.say")
# %% id="pre-release"
course.ask("pre.release")
# %% id="pre-known"
course.ask("pre.known")
# %% id="pre-lead"
course.ask("pre.lead")
# %% id="pre-outage"
course.ask("pre.outage")
# %% id="pre-crew"
course.ask("pre.crew")
# %% id="pre-reporter"
course.ask("pre.reporter")
# %% id="pre-neighbours"
course.ask("pre.neighbours")
# %% id="pre-scores"
course.ask("pre.scores")
# %% id="pre-year"
course.ask("pre.year")
# %% [markdown] lang="zh" id="handin"
# ### 交卷
#
# 看一眼还有没有空着的题。空着不得分，猜一个也不吃亏。
# %% [markdown] lang="en" id="handin"
# ### Hand in
#
# See whether anything is still blank. A blank earns nothing, so a guess does no harm.
# %% id="seal"
course.seal("pre")
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# ### 课堂时间（100分钟，休息另算）
#
# | 分钟 | 内容 | 怎样做 |
# | --- | --- | --- |
# | 10 | 开场和打开课程 | 每人打开阅读版，确认答案存得下：填一题、关掉、再打开 |
# | 15 | 找地方 | 每两人一本手册，教师报一件事，比谁先翻到；再做分篇那一题 |
# | 10 | 案例库 | 只做三步，不读案例 |
# | 15 | 三种话 | 个人做，再两人互查：“这句话你敢写进汇报吗？” |
# | 10 | 萧山 | 各自决定，举手统计，不评对错，再一起看做法 |
# | 15 | 写自己的项目 | 写8分钟，两人交换，只问“明天你去找谁” |
# | 25 | 课前测 | 安静、各做各的；做完交卷离开，不对答案 |
#
# 自测三题留作课后；计分的入学测验也在课外做。若分两次上，课前测放在第一次的末尾，一定要在进m01以前做完。
#
# ### 课前测怎样说
#
# 做以前说三句：不计分，不进人事档案；没学过，错得多很正常；答案封存，到m15同课后测一起打开。做的时候不答疑，只解释字面意思。交卷以后不讲题，也不在课上透露答案：课后测换了情境，但考的是同样的判断。
#
# 迟到和补学的人先补课前测，再进m01；已经学过几个单元的，不要补，增益就空着。两份卷子按同一份蓝图编写，逐题对应，但没有在大批人身上试过难度，所以一个人差一两分不说明什么；看一个班，用每项目标的前后变化，人数一起写。增益算法是（课后−课前）÷（满分−课前）。课前分很高的人，增益会大起大落，不要排名。
#
# ### 讨论题
#
# 1. *小唐的半小时，换成你会怎么用？* 好的回答会先问居民要问什么、是谁来，再翻那一节；常见的偏差是争论手册该不该从头读。
# 2. *“手册规定”和“建议”，领导更爱看哪一个？* 让大家说实话。要引到：引错一次，以后的引用都要被核对。
# 3. *南浦老街的那六条，哪一条你们单位不敢公开？为什么？* 听得出是隐私、商业信息，还是只是怕。后一种才值得谈。
# 4. *萧山的计划书，在你们那里谁来更新？* 没有人答得出，就知道代价在哪里。
#
# ### 怎样看书面的项目
#
# 看三处，每处2分。一、有没有日子和地方：都有的2分，日子含糊的1分，“加强”“提升”开头的0分，退回去改。二、对方是不是写到单位：四方都写到的2分，只有“政府、客户、媒体、社区”这样大类的1分。三、卡点能不能指到人：说得出谁、为什么、停在哪一步的2分；“居民不理解”是评语，不给分，请他补上是哪几户、怕什么。涉密或写了真名的，当场请他改掉。全班的项目记一张表，后面各单元分组时用：同类项目分开坐，不同部门搭着坐。
#
# ### 快慢不一
#
# 慢的组：萧山只作决定、不做后面两题；自测全放课后；项目先写两样，谁和卡在哪里，m02以前补齐。快的组：每人在手册里找一处“课程补的”和一处“已经缺失的”，拿给邻座猜；或替邻座的项目多找出两方没有出声的相关方。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# ### Time in class (100 minutes, breaks not counted)
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Opening, and opening the course | Everybody opens the reading view and sees that answers are kept: fill in one, close, open again |
# | 15 | Finding places | One handbook for every two; you call out a matter, who is there first? Then the question on chapters |
# | 10 | The cases | The three steps only, no reading |
# | 15 | Three voices | Alone, then in pairs: “Would you dare to put this into a report?” |
# | 10 | Xiaoshan | Decide alone, count hands, judge nothing, then look together |
# | 15 | One's own project | Write for 8 minutes, exchange, and ask only “whom will you see tomorrow?” |
# | 25 | Test before the course | Quiet and alone; hand in and leave; no comparing |
#
# The three questions of the self-test are for afterwards, and the scored entry test is done out of class. If you teach this in two sessions, put the test at the end of the first. It has to be done before anyone opens m01.
#
# ### What to say about the test
#
# Beforehand, three things. It counts for nothing and goes into no file; you have not learnt this, so many mistakes are normal; the answers are sealed and opened in m15 together with the second test. While it runs, explain words and nothing else. Once it is handed in, do not go through it or let answers slip; the second test has other situations but asks for the same judgement.
#
# Latecomers take it before m01. Those who have already done some modules should not make it up; their gain stays empty. The two tests follow one blueprint, item for item, but their difficulty has not been tried on large numbers of people. A point or two for one person therefore means nothing. For a class, look at the change objective by objective and give the number of people with it. The gain is (after − before) ÷ (full marks − before); for somebody who began high it jumps up and down, so make no ranking.
#
# ### Questions to discuss
#
# 1. *How would you have used Tang's half hour?* Good answers ask first who is coming and what about, then open that section. Often people argue instead about whether a handbook should be read from the start.
# 2. *“The handbook requires” or “we suggest”: which do your managers like better?* Let them be honest. Lead them to this: after one false quotation, all later ones get checked.
# 3. *Which of the six items about Nanpu's old street would your unit not dare to publish, and why?* Listen for privacy, business information, or mere fear. Only the last is worth the discussion.
# 4. *Who would keep Xiaoshan's plans up to date in your place?* If nobody can say, you have found the price.
#
# ### Reading the written projects
#
# Look in three places, with 2 points for each. First, is there a date and a place? Both earn 2, a vague date 1; whatever begins with “strengthen” or “improve” earns 0 and goes back. Second, are the parties named down to the office? All four earn 2, wide ones such as “government, customers, media, communities” 1. Third, can the obstacle be pointed at? Who, why and at which step earn 2; “residents do not understand” is a verdict and earns nothing, so ask which households and what they fear. Have anything confidential and any real name removed on the spot. Keep the projects of the class on one sheet for the groups of later modules, and seat like projects apart and different departments together.
#
# ### Slow and fast groups
#
# Slow: in Xiaoshan only decide and leave out the two questions after it; leave the self-test for afterwards; of the project write two things, who and where it is stuck, and the rest before m02. Fast: everyone finds one thing the course has added and one the handbook has lost, for the neighbour to guess; or finds two parties for the neighbour's project that have not spoken up.
