# ---
# title: {zh: 结课项目：从登记册到演练, en: "Capstone: from the register to the rehearsal"}
# minutes: 60
# objectives: [capstone.project, capstone.rehearse, capstone.review, capstone.share]
# cases: [customer-2, government-8]
# ---
# %% [markdown] lang="zh" id="aims"
# # 结课项目：从登记册到演练
#
# 今天约60分钟：看清项目还差什么，做完课后测。项目本身是后面几天的事，工具就在这一页上，快慢由你。
#
# | 什么时候 | 做什么 | 分钟 |
# | --- | --- | --- |
# | 今天 | 走一遍四样工具，看清各要带什么 | 25 |
# | 今天 | 课后测 | 25 |
# | 今天 | 看变了多少，定下后面的日子 | 10 |
# | 项目日 | 接起来、演练、评估、写一页纸，一天做一样 | 自己定 |
# | 项目日以后 | 本单元的计分练习，由教师另发 | 90 |
#
# 登记册、矩阵和方案，前面的单元里填过的都在；还空着的，今天照样走一遍，项目日再补。全部做完以后，你能够：
#
# - 让登记册、重点议题和方案前后对得上，对不上的地方自己找得出；
# - 为自己的项目备好一次突发事件的首次发布和分工，并演练一遍；
# - 请人用评估工具打分，说出下一次要改什么；
# - 写一页纸，让同事接着用。
#
# 方案的十个部分和突发事件的程序从第8页起，矩阵和评估工具从第25页起，成果宣传在第103页；两个案例所在的议题从第46、52页开始。把这几样放到一起对着查，是课程的办法，手册没有写。
# %% [markdown] lang="en" id="aims"
# # Capstone: from the register to the rehearsal
#
# About 60 minutes today, to see what your project still lacks and to take the test after the course. The project itself is for the days that follow, with the tools on this page and at your own pace.
#
# | When | What | Minutes |
# | --- | --- | --- |
# | Today | A walk through four tools, and what to bring to each | 25 |
# | Today | The test after the course | 25 |
# | Today | What has changed, and dates for the days to come | 10 |
# | Project days | Joining the papers, rehearsal, evaluation, the page: a day for each | Up to you |
# | After them | The scored exercise of this module, handed out by your instructor | 90 |
#
# What you entered in register, matrices and plan in earlier modules is still there. If they are blank, take the walk all the same and fill them in on a project day. When all is done you can:
#
# - make register, key topics and plan agree, and find by yourself where they do not;
# - prepare the first release and the duties for an incident in your own project, and rehearse them;
# - have your work rated with the evaluation tool and say what to change next time;
# - write one page with which colleagues can go on.
#
# The ten sections of a plan and the procedure for incidents begin on page 8, matrices and evaluation on page 25; making results known is on page 103; the topics of the two cases start on pages 46 and 52. Checking all these against one another is the course's method and not in the handbook.
# %% [markdown] lang="zh" id="scene"
# ## 打印机旁的十分钟
#
# （虚构）星期五17:10，方案订好了七份，星期一上会。林岚在打印机旁等最后一份，顺手翻开登记册。城南养老院，A类：电缆从它院里过，老人离不开电，停电要提前知道。她又翻方案的沟通对象，没有养老院。
#
# 再往下看，风险一栏写着“摊主误传时间”，应对是“加强宣传引导”。指标有三个，哪一个也说不出养老院知不知道。
#
# 登记册是老郑做的，方案是小唐写的，指标是她自己加的，每一份单独看都不差。毛病在它们之间，那里没有人负责。
# %% [markdown] lang="en" id="scene"
# ## Ten minutes beside the printer
#
# (Invented.) On Friday at 17:10 seven copies of the plan are bound for Monday's meeting. While the printer works on the last one, Lin Lan opens the register. Chengnan care home, class A: the cable crosses its yard, its people depend on power, and it wants to know of outages in advance. She looks at the plan's audience. There is no care home.
#
# Further down, one of the risks is stallholders passing on a wrong time, and the response is to step up publicity and guidance. There are three indicators, and none would show whether the home knows.
#
# Zheng made the register, Tang wrote the plan, and the indicators were her own. None of it is bad by itself. The faults lie in between, where nobody is responsible.
# %% [markdown] lang="zh" id="joints"
# ## 六个接头
#
# | 从 | 到 | 问一句 |
# | --- | --- | --- |
# | 登记册里的A类 | 方案的沟通对象 | 每一方都在吗？ |
# | 对方的期望 | 用什么来回应 | 有没有只写了期望、没有下文的？ |
# | 关键节点 | 各议题的时间 | 赶在前面吗？ |
# | 具体目标 | 指标 | 量的是目标本身吗，谁来量？ |
# | 风险 | 应对和负责人 | 换个人看了，明早知道做什么吗？ |
# | 最可能出的岔子 | 首次发布和分工 | 20分钟内拿得出来吗？ |
#
# 方案工具会替你查其中几处，例如A类漏了、时间赶不上、目标没有指标。回应得对不对路、应对是不是空话，它看不出，要人来读。
# %% [markdown] lang="en" id="joints"
# ## Six joints
#
# | From | To | Ask |
# | --- | --- | --- |
# | Class A of the register | Audience of the plan | Is everybody there? |
# | What they expect | What answers it | Is an expectation left hanging? |
# | Key dates | Times of the topics | Do they come before? |
# | Specific goals | Indicators | Do they measure the goal itself, and who does it? |
# | Risks | Responses and persons | Would a stranger know what to do tomorrow morning? |
# | What is likeliest to go wrong | First release and duties | Could you have them within 20 minutes? |
#
# The plan builder checks some of these for you, such as a class A party left out, a time that comes too late or a goal without an indicator. Whether an answer is to the point or a response is hollow it cannot see; that takes a reader.
# %% id="ask-pair"
course.ask("m15.pair")
# %% [markdown] lang="zh" id="worked"
# ## 看一遍怎样接：九江
#
# 国网九江供电公司的难题，是停电、复电的消息传不到、传不准（第52页）。案例里的做法和成效如下；哪项成效对着哪一方、还缺什么，是课程配的。
#
# | 谁，用什么送到 | 手册写的成效 | 做成指标还缺 |
# | --- | --- | --- |
# | 专变客户，同供电专业在一起：百人微信好友圈 | 客户满意度大幅提高 | 问了多少人，以前是多少 |
# | 社会公众：借社交媒体广播、解释，也照顾传统的看消息习惯 | 供电服务投诉总量大幅下降 | 少的是哪一类投诉 |
# | 网友和粉丝：官方微信、微博层层转发 | 没有单独写 | 看到的是不是准确消息 |
# | 公司内部各专业：50个朋友圈，市县和业务贯通 | 没有单独写 | 一条消息传到客服要几分钟 |
#
# 第一列接得很紧：谁习惯在哪里看，就送到哪里。后两列松。写自己的方案时，最后一列要在动手以前填好，事后补不出来。
# %% [markdown] lang="en" id="worked"
# ## Joined once: Jiujiang
#
# What troubled State Grid Jiujiang Power Supply Company was that news of outages and restoration missed people or reached them garbled (page 52). What it did and achieved is from the case; which result belongs to whom, and what is lacking, was added by the course.
#
# | Who, and how they are reached | Result in the handbook | Still needed for an indicator |
# | --- | --- | --- |
# | Customers with dedicated transformers, together with specialist staff, by a circle of a hundred WeChat contacts | Customers much more satisfied | How many were asked, and what it was before |
# | The public, by broadcasts and explanations on social media, with traditional habits in mind | Total complaints about the service fell sharply | Which kind of complaint fell |
# | Internet users and followers, by posts on official WeChat and Weibo, passed on and on | Not told apart | Whether what they saw was accurate |
# | The company's own fields of work, by 50 circles across city, counties and lines of business | Not told apart | How many minutes a message takes to customer service |
#
# The first column is tightly joined; news goes to where people look for it. The other two are loose. In your own plan fill in the last before you begin, because it cannot be made up afterwards.
# %% [markdown] lang="zh" id="register-step"
# ## 今天：走一遍四样工具
#
# 每一样看两分钟，答完题，记下项目日要带什么。看出毛病先记着，不用现在改。
#
# ### 第一样：登记册和矩阵
#
# 把登记册从头看到尾，只问三件事。有没有哪一方搬走了、换人了、装了备用电源？有没有哪一方从来没有出过声？期望那一栏，是对方的话还是你的话？
#
# **项目日带来：** 每个A类最近说过的一句原话，记着是谁、哪天听到的。
# %% [markdown] lang="en" id="register-step"
# ## Today: a walk through four tools
#
# Give each of them two minutes, answer its questions, and note what to bring on the project day. If you see a fault, write it down; there is no need to mend it now.
#
# ### First: register and matrices
#
# Read your register through and ask three things only. Has anybody moved away, changed or put in a backup? Is there anybody who has never spoken up? And in the field for expectations, are these their words or yours?
#
# **Bring on the day:** something each class A party has said lately, in its own words, with a note of who heard it and when.
# %% id="register"
course.register()
# %% id="ask-ready"
course.ask("m15.ready")
# %% [markdown] lang="zh" id="boards-step"
# 再看两张矩阵。相关方有没有换格？重点议题是不是还讲得透，数得过来？两张放在一起问一句：每个重点议题，A类里是谁在等？没有人等的重点，多半是公司自己的。
# %% [markdown] lang="en" id="boards-step"
# Now the two matrices. Has anybody moved to another quadrant? Are the key topics still few enough to be explained well? Lay the two side by side and ask, for each key topic, who of class A is waiting for it. A key topic that nobody waits for is most likely the company's own.
# %% id="board-people"
course.board("influence-importance")
# %% id="board-topics"
course.board("value-concern")
# %% id="ask-moved"
course.ask("m15.moved")
# %% [markdown] lang="zh" id="plan-step"
# ### 第二样：方案
#
# 打开方案，数一数各部分下面列出的“矛盾”和“建议”。矛盾到项目日逐条改掉；建议可以不听，但要说得出为什么不听。
#
# **项目日带来：** 项目的关键节点，还有风险一栏里每一条归谁负责，他本人点过头没有。
# %% [markdown] lang="en" id="plan-step"
# ### Second: the plan
#
# Open your plan and count the conflicts and the pieces of advice listed under its sections. On the project day the conflicts are mended one by one. Advice need not be followed, as long as you can say why.
#
# **Bring on the day:** the key dates of the project, and for each risk who is responsible and whether that person has agreed.
# %% id="plan"
course.plan()
# %% id="ask-empty"
course.ask("m15.empty")
# %% [markdown] lang="zh" id="own-incident"
# ### 第三样：演练
#
# 今天只做两题，挑准演哪一件，排好头二十分钟。下面这场是虚构的变电站起火，看一眼就行，项目日再开始。你的项目更像冰灾、传言、停电投诉的，到那天去[工具箱](t01_toolbox.ipynb)里另选一场。
#
# **项目日带来：** 能担起采集、把关、发言、监测的人，还有他们下班以后找得到的电话。
# %% [markdown] lang="en" id="own-incident"
# ### Third: the rehearsal
#
# Only two questions today, on choosing well what to rehearse and on the order of its first twenty minutes. The drill below is an invented fire in a substation; look at it and leave it for the project day. If your project is more like an ice storm, a rumour or complaints about an outage, choose another in the [toolbox](t01_toolbox.ipynb) on that day.
#
# **Bring on the day:** people who can collect, clear, speak and monitor, with numbers at which they can be reached after hours.
# %% id="ask-worst"
course.ask("m15.worst")
# %% id="ask-twenty"
course.ask("m15.twenty")
# %% id="drill"
course.simulate("substation-fire")
# %% [markdown] lang="zh" id="evaluate-step"
# ### 第四样：评估
#
# 把11个问题读一遍（第25页起），看看哪几题眼下只有公司自己答得出。手册问的是已经做过的沟通；项目还没有做到那里的，就评已经谈过的那几次，没谈过的题选“不清楚”，别猜。
#
# **项目日带来：** 三五个肯打分的人，至少一位是登记册里的外人。
# %% [markdown] lang="en" id="evaluate-step"
# ### Fourth: the evaluation
#
# Read the 11 questions through (from page 25) and see which of them only the company could answer at present. The handbook asks about communication that has taken place. If your project has not come so far, the talks there have been are rated, with “don't know” for the rest instead of a guess.
#
# **Bring on the day:** three or five people willing to rate, at least one of them an outsider from your register.
# %% id="evaluate"
course.evaluate()
# %% id="ask-lowest"
course.ask("m15.lowest")
# %% [markdown] lang="zh" id="share-step"
# ### 走完留下的：一页纸
#
# 手册的宣传发动里有成果宣传和树立典型（第103页）：在公司内部推广成功经验，把案例和技巧汇编起来。一页纸是课程建议的形式。能不能用，只有一个标准：同事看完，明天知道先做什么。
# %% [markdown] lang="en" id="share-step"
# ### What is left in the end: one page
#
# Among the handbook's steps of publicity are making results known and holding up good examples (page 103). What works is spread inside the company, and cases and skills are compiled. One page is the form the course suggests. There is one test for it. Does a colleague who has read it know what to do first tomorrow?
# %% id="ask-where"
course.ask("m15.where")
# %% [markdown] lang="zh" id="posttest"
# ## 今天：课后测
#
# 18题，约25分钟，最好一次做完。结构同课前测逐题相对，情境换过。规矩也一样：不计成绩，没有提示，不翻前文，做完交卷，只能交一次。教师另发的计分“结业测验”（10题，讲给水厂送电）要交上去评分，这一份只留给你自己看。
#
# 交卷以后，下面会打开两份测试：前后各得几分，每个目标变了多少，每一题的答案和理由。
# %% [markdown] lang="en" id="posttest"
# ## Today: the test after the course
#
# 18 questions, about 25 minutes, best done in one go. Item for item they match the test before the course, in other situations. The rules are the same. It counts towards nothing, has no hints, is done without looking back, and is handed in at the end, once only. The scored “Final test” (10 questions on power for the waterworks) goes to your instructor to be marked; this one is for your own eyes.
#
# After that, both tests open below, with your points before and after, the change in each objective, and every item with its answer and reasons.
# %% id="post-kinds"
course.ask("post.kinds")
# %% id="post-place"
course.ask("post.place")
# %% id="post-keep"
course.ask("post.keep")
# %% id="post-value"
course.ask("post.value")
# %% id="post-visit"
course.ask("post.visit")
# %% id="post-check"
course.ask("post.check")
# %% id="post-change"
course.ask("post.change")
# %% id="post-steps"
course.ask("post.steps")
# %% id="post-say"
course.ask("post.say")
# %% id="post-release"
course.ask("post.release")
# %% id="post-known"
course.ask("post.known")
# %% id="post-lead"
course.ask("post.lead")
# %% id="post-outage"
course.ask("post.outage")
# %% id="post-crew"
course.ask("post.crew")
# %% id="post-reporter"
course.ask("post.reporter")
# %% id="post-neighbours"
course.ask("post.neighbours")
# %% id="post-scores"
course.ask("post.scores")
# %% id="post-year"
course.ask("post.year")
# %% [markdown] lang="zh" id="handin"
# ### 交卷
#
# 空题不得分，先看一眼有没有漏的。
# %% [markdown] lang="en" id="handin"
# ### Hand in
#
# A blank earns nothing; see first whether you missed one.
# %% id="seal"
course.seal("post")
# %% [markdown] lang="zh" id="gained"
# ## 今天：变了多少
#
# 增益说的是：课前没拿到的分，学完补上了多少。两份卷子逐题对应，但没有在大批人身上试过难度，相差一两分不必当真。值得看的是表里没有动的目标，和两次都答错的题。
# %% [markdown] lang="en" id="gained"
# ## Today: what has changed
#
# The gain says how much of what you lacked before the course you have won since. The two tests match item by item, but their difficulty has not been tried on large numbers of people, so a point or two means little. Look instead at the objectives in the table that have not moved, and at items you got wrong both times.
# %% id="gain"
course.gain()
# %% [markdown] lang="zh" id="progress-step"
# ### 走到哪里了
# %% [markdown] lang="en" id="progress-step"
# ### How far you have come
# %% id="progress"
course.progress()
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e15 约90分钟，可以分几次做。大半跟着一个虚构的项目走，末尾两题写你自己的：
#
# - 放好六方，定三个重点议题，标出初稿同登记册对不上的地方；
# - 写一份十个部分的方案，虚构的项目或你自己的都行；
# - 演一场发生在别处的事，再定出事以后十分钟里做什么；
# - 比一比两边打的分，看复盘的哪几句写得进一页纸；
# - 写你自己项目里最要紧的一处改动，和交给同事的一页，由教师评阅。
#
# **记住三点。** 毛病多半在两份东西之间；演练练不出事先没有备下的东西；留给同事的，是他们明天能做的三件事。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e15 takes about 90 minutes, in several sittings if you like. Most of it follows an invented project; the last two questions are about your own:
#
# - place six parties, settle three key topics, and mark where a draft does not fit the register;
# - write a plan in ten sections, for the invented project or your own;
# - go through a drill on something that happened elsewhere, then settle what to do in the ten minutes after trouble;
# - compare ratings from both sides, and see which sentences of a review may go onto the page;
# - write of the change that mattered most in your own project, and the page for a colleague, read by your instructor.
#
# **Three things to keep.** Most faults lie between two papers; a rehearsal cannot bring out what nobody prepared; and what you leave to colleagues are three things they can do tomorrow.
# %% [markdown] lang="zh" id="onwards"
# ## 今天：接下来
#
# 今天还剩一件事，拿出日历写上四个日子。
#
# - 四个项目日：照下面的次序。打分的人最难约，先约他们。
# - 过1天、7天、30天：到[进度与复习](t02_progress.ipynb)，答对过的题会各回来一次。
# - 项目的下一个节点：登记册、方案和演练清单再照六个接头对一遍。[工具箱](t01_toolbox.ipynb)一直在那里。
# %% [markdown] lang="en" id="onwards"
# ## Today: from here
#
# One thing is left for today. Take your calendar and write down four dates.
#
# - For the four project days, go by the order below. Those who rate are hardest to get, so ask them first.
# - After 1, 7 and 30 days, go to [progress and review](t02_progress.ipynb), where questions you got right come back.
# - At your project's next key date, go through register, plan and rehearsal by the six joints again. The [toolbox](t01_toolbox.ipynb) stays where it is.
# %% [markdown] lang="zh" id="project-days"
# ## 项目日：自己的项目
#
# 今天到上面为止，下面的留给项目日。工具在“走一遍四样工具”里，填过的都在。
#
# | 哪一天 | 做什么 | 电脑前约几分钟 |
# | --- | --- | --- |
# | 第1天 | 登记册、矩阵、方案接起来 | 45 |
# | 第2天 | 备好最坏的二十分钟，演一遍 | 40 |
# | 第3天 | 请人打分，定下要改的两处 | 20 |
# | 第4天 | 写一页纸 | 20 |
#
# 找人谈、约人演、等人打分，时间另算。四天不必连着，第3天要等分数收齐。
#
# ### 第1天：接起来
#
# 先照对方的原话改登记册，再看矩阵有没有换格；换了格的，方案里的对象、议题和风险都跟着看一遍。然后把方案里的“矛盾”逐条改掉。
#
# 做完下面两题，挑一个A类，从登记册一路走到指标。一份方案通不通，走一遍最清楚。
# %% [markdown] lang="en" id="project-days"
# ## Project days: your own project
#
# Today ends above; what follows is for the project days. The tools are in the walk through four tools, with all you entered.
#
# | Day | What | Minutes at the screen |
# | --- | --- | --- |
# | 1 | Joining register, matrices and plan | 45 |
# | 2 | The worst twenty minutes, and a rehearsal | 40 |
# | 3 | Having it rated, and two things to change | 20 |
# | 4 | Writing the page | 20 |
#
# Talking to people, getting them together and waiting for their ratings come on top. The four days need not follow one another, and day 3 waits until the ratings are in.
#
# ### Day 1: joining
#
# First mend the register by what the parties really said, then see whether anybody moves on the matrix; for those who do, look again at audience, topics and risks in the plan. After that mend the conflicts in the plan one by one.
#
# Do the two questions below, then choose one class A party and follow it from the register to the indicator. Nothing shows better whether a plan holds together.
# %% id="ask-dropped"
course.ask("m15.dropped")
# %% id="ask-mend"
course.ask("m15.mend")
# %% id="ask-joined"
course.ask("m15.joined")
# %% [markdown] lang="zh" id="case-step"
# ### 第2天：备好最坏的二十分钟
#
# 国网北京房山供电公司要防的是极端天气（第46页）。读到决定的地方先选，看完再想：它的办法里，哪些必须在天晴的时候备好？
# %% [markdown] lang="en" id="case-step"
# ### Day 2: the worst twenty minutes
#
# State Grid Beijing Fangshan Power Supply Company had extreme weather to prepare for (page 46). Choose where the story stops. Then ask yourself which parts of its answer had to be ready while the sun was shining.
# %% id="case-government"
course.case("government-8")
# %% id="ask-fangshan"
course.ask("m15.fangshan")
# %% [markdown] lang="zh" id="drill-day"
# 现在开始上面那场演练，约15分钟；m07里做过的，看看这次能不能早几分钟发出去。演完别忙着关，在复盘里看首次发布是第几分钟发出的、哪一步丢的分最多，记下来，第3天要用。
#
# 下面两题练分工和看用时。最后写自己项目的首次发布（m07里写过一份的，从那份改起），同带来的人照着演一遍。
# %% [markdown] lang="en" id="drill-day"
# Now start the drill above, about 15 minutes; if you did it in m07, see whether your release goes out sooner. Do not close it at once. See in the debrief in which minute the first release went out and where most points were lost, and note both down for day 3.
#
# The two questions below are on duties and on reading the times. At the end write the first release of your own project, beginning from your draft of m07 if you kept one, and rehearse it with the people you brought.
# %% id="ask-duty"
course.ask("m15.duty")
# %% id="ask-debrief"
course.ask("m15.debrief")
# %% id="ask-release"
course.ask("m15.release")
# %% [markdown] lang="zh" id="evaluate-day"
# ### 第3天：请人打分
#
# 把方案和首次发布给请好的人看，请他们在上面的评估工具里各打各的分。眼下只有你一个人也行：先替自己打一遍，再写下去请谁。一个人的分只是一个人的看法。
# %% [markdown] lang="en" id="evaluate-day"
# ### Day 3: having it rated
#
# Show plan and release to the people you asked, and let each rate alone in the evaluation tool above. If you are alone for now, rate it yourself and write down whom you will ask. One person's score is one person's view.
# %% id="ask-act"
course.ask("m15.act")
# %% id="ask-next"
course.ask("m15.next")
# %% [markdown] lang="zh" id="share-day"
# ### 第4天：写一页纸
#
# 先在别人的草稿上动手删，再写自己的。写好了给两位同事看，请其中一位照着做一次。
#
# 四天做完，就可以做本单元的计分练习了。其中方案一题可以拿你自己的项目来写，最后两题只写你自己的项目。
# %% [markdown] lang="en" id="share-day"
# ### Day 4: writing the page
#
# Cut somebody else's draft first, then write your own. Show it to two colleagues and have one of them try it.
#
# After the four days you are ready for the scored exercise of this module. Its question on the plan may be answered with your own project; the last two are about your own project only.
# %% id="ask-cut"
course.ask("m15.cut")
# %% id="ask-share"
course.ask("m15.share")
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# ### 结课展示日（一天，12至16人）
#
# | 时间 | 内容 | 怎样做 |
# | --- | --- | --- |
# | 前1周 | 交材料 | 登记册、从方案工具导出的Word文件、首次发布、一页纸；登记册空着的，当天只讲一条链 |
# | 09:00，30分钟 | 开场 | 打印机旁的故事；两人一组做标毛病那一题，先各标各的，再对 |
# | 09:30，60分钟 | 交换核对 | 两人互换登记册和方案，照六个接头各找两处，当面说；原作者当场改一处 |
# | 10:40，115分钟 | 展示一 | 八个人，每人讲7分钟、答问5分钟、打分2分钟；有人举牌计时，到点就停 |
# | 13:30，115分钟 | 展示二 | 其余的人，办法相同 |
# | 15:30，50分钟 | 演练 | 选两个项目，各演头20分钟，再讲5分钟（办法见下） |
# | 16:20，20分钟 | 一页纸 | 全部上墙，每人三张贴纸，贴在自己明天会照做的那几页 |
# | 16:40，30分钟 | 课后测 | 安静、各做各的；交卷后自己看增益，不报分数 |
#
# 自学的人先做课后测、再做项目日；上课的班，项目日排在展示日以前的两三周里，课后测留到展示日末尾，让大家带着做完的项目去答。
#
# 只有半天：展示改成四人小组同时进行，每组一位评委；演练只演一个项目。
#
# ### 展示讲什么
#
# 三页以内，只讲四样：项目和卡在哪里；一个A类从登记册走到指标；最可能出的岔子和首次发布；下一次改哪两处。不讲公司概况，不讲意义。提问的人从六个接头里挑一个，例如：“你给晚报的时间，同目标对得上吗？”
#
# ### 怎样评
#
# | 看什么 | 3分 | 2分 | 1分 |
# | --- | --- | --- | --- |
# | 接得上 | 一条链走通，断处自己指出来 | 断了一处，被问才发现 | 各份材料各写各的 |
# | 有事实 | 评分、日期、人数都查得到 | 多数查得到 | 靠形容词 |
# | 首次发布 | 该说的有、不该说的没有，20分钟内拿得出 | 少一样，或多一处许诺 | 只有“高度重视” |
# | 肯改 | 说出两处，谁改、几号 | 说了改，缺人或缺日子 | “总体良好” |
#
# 三位评委：一位教师，一位业务部门负责人，一位外人，最好是登记册里常出现的那一类，例如社区或客户代表。各打各的分；同一项一个给3分、一个给1分的，两人各讲一句再定。外人的话单独念出来，不要平均掉。书面的四道题照题里的评分标准给分，展示分不替代它。课前、课后测的分数不算进来。
#
# ### 演练怎样带
#
# 材料：计时器，五张角色卡（采集、把关、发言、监测、来电的人），一叠写好的来电条子。岔子由项目的作者来定，但作者不当把关人；邻组的人演住户和记者。第0分钟教师读出岔子，第5、10、15分钟各递一张条子，其中一张是没有核实的伤情。第20分钟喊停，把稿子念出来，只问三句：有没有猜？受影响的人知道现在怎样做吗？下次几点？常见的毛病有两样：都去写稿，没人接电话；把关的人动手改文采。
#
# ### 讨论题
#
# 1. *六个接头里，你们单位哪一个没有人负责？* 好的回答说得出上一次断在哪里；“都有人管”多半是没有查过。
# 2. *首次发布写“正在核实”，领导会不会嫌不完整？* 请真的签过稿的人讲。引到：等来的那一样，首次发布是不是非有不可。
# 3. *谁给你的项目打了最低分，你去问过他吗？* 没有问的，当场约日子。
# 4. *你的一页纸里，哪一句同事读了会皱眉？* 读给邻座听，皱眉的那句先删。
#
# ### 怎样看书面的四题
#
# 走一条链：看回应对不对着期望，写“加强沟通”的退回去补一个动作。首次发布：先找猜测和许诺，再找“现在该怎样”。改进两处：没有人和日子的不给满分，把低分当原因的，那一项记0分。一页纸：只看最后一段能不能动手；没有写错处的，问一句“哪一步你不会再那样做”，改了再评。
#
# ### 快慢不一
#
# 慢的组：矩阵只看相关方那一张；评估先自评，留一周去请外人；项目日只做数漏了几方、演练计时两题，加上写作题。快的组：替邻座的项目设想第二件岔子；或者把工具箱里的另一场演练做两遍，比一比用时和得分。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# ### A day of presentations (12 to 16 people)
#
# | Time | What | How |
# | --- | --- | --- |
# | 1 week before | Papers handed in | Register, the Word file from the plan builder, first release, one page; those whose register is blank present one chain only |
# | 09:00, 30 minutes | Opening | The story beside the printer; in pairs the question on marking faults, alone first and then compared |
# | 09:30, 60 minutes | Exchange | Pairs swap register and plan, find two faults each by the six joints and say so; the author mends one at once |
# | 10:40, 115 minutes | Presentations, part one | Eight people, 7 minutes to speak, 5 for questions, 2 for marking; somebody holds up the time, and then it stops |
# | 13:30, 115 minutes | Presentations, part two | The others, in the same way |
# | 15:30, 50 minutes | Rehearsal | Two projects, the first 20 minutes of each and 5 to discuss it (see below) |
# | 16:20, 20 minutes | The pages | All on the wall; everybody has three stickers for the pages they would use tomorrow |
# | 16:40, 30 minutes | Test after the course | Quiet and alone; everybody looks at their own gain, and no scores are read out |
#
# Those who learn alone take the test first and the project days after it. A class has its project days in the two or three weeks before the presentations and takes the test at their end, with the project behind it.
#
# With half a day, let groups of four present at the same time with one judge each, and rehearse one project only.
#
# ### What to present
#
# Three pages at most and four things only: the project and where it is stuck; one class A party from register to indicator; what is likeliest to go wrong, with the first release; and two things to change next time. No company portrait, no significance. Whoever asks picks one of the six joints, for instance: “Does the time you give the Evening News fit the goal?”
#
# ### How to judge
#
# | What | 3 points | 2 points | 1 point |
# | --- | --- | --- | --- |
# | Joined | One chain holds, and the author names its break | One break, seen only when asked | Each paper goes its own way |
# | Facts | Ratings, dates and numbers can be checked | Most can | Adjectives |
# | First release | All that is needed, nothing that is not, ready within 20 minutes | One thing missing, or one promise too many | “We attach great importance” |
# | Ready to change | Two changes, with person and date | Changes without the person or the date | “On the whole satisfactory” |
#
# Three judges: an instructor, the head of a department, and somebody from outside, best of a kind that is often in the registers, such as a community or a customer. Each marks alone; where one gives 3 points and another 1 in the same line, both say a sentence before it is settled. What the outsider says is read out by itself and not averaged away. The four written questions are marked by their own rubrics, and the presentation does not replace them. Leave the scores of the two tests out of it.
#
# ### Running the rehearsal
#
# You need a timer, five role cards (collecting, clearing, speaking, monitoring, callers) and a pile of slips with calls. The project's author decides what goes wrong but does not clear; the group next door plays residents and reporters. In minute 0 you read out the event, and in minutes 5, 10 and 15 you pass in a slip, one of them an unverified injury. In minute 20 you stop it, have the release read aloud and ask three things. Is there a guess in it? Do those affected know what to do now? When is the next one? Two things often go wrong. All of them write and nobody takes the calls, or the person clearing polishes the style.
#
# ### Questions to discuss
#
# 1. *Which of the six joints has nobody responsible for it in your unit?* Good answers can say where it last broke; “all are looked after” mostly means that nobody has checked.
# 2. *Would your managers find “being checked” too incomplete for a first release?* Let somebody answer who has signed releases. Lead to the question whether what was waited for had to be in the first one.
# 3. *Who gave your project the lowest score, and have you asked them?* If not, fix a day on the spot.
# 4. *Which sentence of your page would make a colleague frown?* Read it to your neighbour and cut where the frown comes.
#
# ### Reading the four written questions
#
# The chain: see whether the answer meets the expectation; “better communication” goes back for an action. The release: look for guesses and promises first, then for what people should do now. The two changes: no full marks without person and date, and 0 in that line for taking the low score as the cause. The page: look only at whether one could begin from its last paragraph. Where no mistake is told, ask which step they would not take again, and mark it after that.
#
# ### Slow and fast groups
#
# Slow: of the matrices look at that of stakeholders only; let them rate themselves first, with a week to ask outsiders; on the project days do the question that counts missing parties, the one on the times of a rehearsal, and the written ones. Fast: imagine a second thing that goes wrong in the neighbour's project, or do another drill of the toolbox twice and compare times and scores.
