# ---
# title: {zh: 找准利益相关方, en: Find the stakeholders that matter}
# minutes: 50
# objectives: [stakeholder.criteria, stakeholder.matrix, stakeholder.judge, stakeholder.respond]
# cases: [government-6, customer-5, community-3]
# ---
# %% [markdown] lang="zh" id="aims"
# # 找准利益相关方
#
# 约50分钟，其中自测约15分钟，隔一两天再做更好。选学不算在内。学完以后，你能够：
#
# - 用六条标准判断一方算不算利益相关方；
# - 分别评影响力和重要性，把各方放进矩阵；
# - 用事实说明为什么这样评，情况变了就改；
# - 从类别和期望出发，决定先做什么、由谁去谈。
#
# 本单元的方法出自手册第25页起的“沟通工具”，三个案例所属的议题从第42、58、94页开始。只要点选和填写，答案随时自动保存。
# %% [markdown] lang="en" id="aims"
# # Find the stakeholders that matter
#
# About 50 minutes, of which some 15 are for the self-test, best left for another day. The optional part is not counted. Afterwards you can:
#
# - use six criteria to judge whether a party is a stakeholder;
# - rate influence and importance separately and place parties on the matrix;
# - support a rating with facts, and change it when the situation does;
# - decide from a party's class and expectations what to do first and who should do the talking.
#
# The method comes from the handbook's section on tools, from page 25; the topics of the three cases start on pages 42, 58 and 94. You only click and type, and your answers are saved as you go.
# %% [markdown] lang="zh" id="scene"
# ## 星期一，五个电话
#
# （虚构）澄湾供电公司要换一段老电缆。星期一上午，项目负责人老郑接了五个电话：住建局问占道方案，透析中心问停不停电，承包队问哪天进场，电台问能不能采访，还有一位居民说孩子在备考。
#
# 老郑按来电的先后一个个回。到了下午，还没有人想起郊外那户鱼塘。鱼塘主没有打电话来，可增氧机一停，鱼撑不过一夜。
#
# 谁的电话响，并不等于谁的事急。先把人找全，再排先后，这就是本单元的两步。
# %% [markdown] lang="en" id="scene"
# ## Five calls on a Monday
#
# (Invented.) The Chengwan power company is replacing an old cable. On Monday morning Zheng, who runs the project, takes five calls. The construction bureau asks about the road; a dialysis centre, whether its power will go off; the contractor, when to start; the radio, for an interview; and a resident says her child is studying for exams.
#
# He rings back in the order in which they called. By the afternoon nobody has thought of the fish farm outside town. Its owner did not call, but if his aerators stop, the fish will not live through the night.
#
# The matter that presses most is not always the one that rings. Find everybody first, then put them in order; these are the two steps of this module.
# %% [markdown] lang="zh" id="criteria"
# ## 第一步：把人找全
#
# 手册给了六条识别标准（第25页），用自己的话说就是：
#
# | 标准 | 问自己 |
# | --- | --- |
# | 责任 | 公司现在或以后，对它有没有法律、经济上的义务？ |
# | 影响 | 它能不能左右公司的目标或决定？ |
# | 接近 | 它是不是同公司来往最多、关系长久、日常工作离不开的一方？ |
# | 依赖 | 它是不是离不开公司？ |
# | 代表 | 按规定、习俗或文化，它有没有资格替一群人说话？ |
# | 政策与战略意图 | 它同公司的政策或战略有没有关系，能不能提前提醒新问题？ |
#
# 电话里的透析中心符合“依赖”，住建局符合“影响”。鱼塘主没有打电话，照样符合“依赖”。手册没有说要符合几条才算；课程的做法是，有一条说得通，就先列进名单。
#
# 拿六方练一练。
# %% [markdown] lang="en" id="criteria"
# ## Step one: find everybody
#
# The handbook gives six criteria (page 25). In plain words:
#
# | Criterion | Ask yourself |
# | --- | --- |
# | Responsibility | Does the company owe it anything in law or money, now or later? |
# | Influence | Can it sway the company's goals or decisions? |
# | Closeness | Is it one of those the company deals with most, over the years, and needs in its daily work? |
# | Dependence | Does it depend on the company? |
# | Representation | By rule, custom or culture, may it speak for a group of people? |
# | Policy and strategic intent | Is it tied to the company's policy or strategy, and can it warn of new problems early? |
#
# The dialysis centre on the phone meets dependence, the construction bureau influence. The fish farmer did not call and still meets dependence. The handbook does not say how many criteria are enough; the course puts a party on the list as soon as one of them holds.
#
# Try it on six parties.
# %% id="ask-criteria"
course.ask("m02.criteria")
# %% [markdown] lang="zh" id="axes"
# ## 第二步：分出先后
#
# 名单长了，人手有限。手册用两个问题来分（第25页）。
#
# - **影响力**（横轴，越往右越高）：它改变公司经营的能力有多大？
# - **重要性**（纵轴，越往上越高）：公司在多大程度上要优先满足它的诉求？
#
# 两条轴的方向不同。影响力看它能对公司做什么，重要性看公司该先为它做什么。鱼塘主左右不了工程，他的诉求却要排在前面：影响力低，重要性高。
#
# | 类别 | 影响力 | 重要性 | 怎样对待 |
# | --- | --- | --- | --- |
# | A 优先沟通 | 高 | 高 | 方案定稿前听意见，专人跟到底 |
# | B 稳定合作 | 高 | 低 | 先约定、按约办，有苗头就协商 |
# | C 及时回应 | 低 | 高 | 快答复，说法一致，主动送到 |
# | D 保持关注 | 低 | 低 | 不断联系，按时再评一次 |
#
# **哪些出自手册，哪些是课程补的。** 手册写了两条轴，也写了四类各是高还是低；矩阵图没有保留下来。“高—低”里影响力在前，是课程按矩阵的名称推定的。类别名称、对待办法和1至10分的量表（1至5为低，6至10为高），都由课程补充。
#
# 字母不是名次。C类的诉求要先满足，往后拖就错了。
# %% [markdown] lang="en" id="axes"
# ## Step two: put them in order
#
# The list gets long and hands are few. The handbook sorts it by two questions (page 25).
#
# - **Influence** (horizontal, higher to the right): how far is the party able to change the way the company operates?
# - **Importance** (vertical, higher upwards): how far must the company meet its needs before those of others?
#
# The two point in different directions. Influence is what the party can do to the company, importance what the company should do for the party first. The fish farmer cannot sway the works, yet his need belongs at the front: low influence, high importance.
#
# | Class | Influence | Importance | How to treat it |
# | --- | --- | --- | --- |
# | A Engage first | high | high | Hear them before the plan is settled; give each need an owner |
# | B Keep cooperation steady | high | low | Agree in advance and keep to it; talk at the first sign of trouble |
# | C Answer promptly | low | high | Reply fast, say the same everywhere, bring the facts to them |
# | D Keep in view | low | low | Stay in touch and rate again in time |
#
# **What the handbook says and what the course adds.** The handbook describes both axes and says which classes are high and low; the picture of the matrix is lost. That “high–low” puts influence first is inferred from the matrix's name. The class names, how to treat each class, and the scale from 1 to 10 (1 to 5 low, 6 to 10 high) were added by the course.
#
# The letters are no ranking. What class C needs comes early; to put it off would be a mistake.
# %% id="ask-try"
course.ask("m02.try")
# %% [markdown] lang="zh" id="five"
# ## 手册把五类相关方放在哪里
#
# 手册点了五类重要的外部利益相关方：政府、客户、合作伙伴、媒体、社区。先按你的经验放一放，放完再检查，留意哪一类与你想的不同。
# %% [markdown] lang="en" id="five"
# ## Where the handbook puts the five stakeholders
#
# The handbook names five important outside stakeholders: government, customers, partners, the media and communities. Place them by your own experience first, then check, and note which of them is not where you expected it.
# %% id="ask-place"
course.ask("m02.place")
# %% [markdown] lang="zh" id="general"
# 这是总体上的位置。你手上的每件事，牵涉的是具体的一个局、一家厂、一个小区，要按这件事的事实再评一次。再评一次是课程的主张，手册没有逐项写明；不过它在讲重大活动的方案时，要求针对每个议题识别相关方、分析期望和需求（所在一节从第8页开始），思路是一致的。
# %% [markdown] lang="en" id="general"
# These are positions in general. The matter on your desk involves one bureau, one plant, one estate, and each is rated again by the facts of that matter. Rating again is the course's advice, not spelled out in the handbook; yet for major events the handbook does want the plan to identify the stakeholders of every topic and to analyse what they expect and need (in the section that starts on page 8), which is the same idea.
# %% [markdown] lang="zh" id="walk"
# ## 从名单走到归类：果品批发市场
#
# 下面是一件虚构的事从头到尾怎样评：市场换变压器，占道12天，停电两夜。一步一步点过去，看两处：名单上有谁不会自己找来；冷库租户的影响力有人评8分，后来怎样定成4分。后半截的时间表可以不看。
#
# 手册给了标准和矩阵，没有编步骤，也没有给时间；分成三步是课程推定的，人和日子是为例子编的。
# %% [markdown] lang="en" id="walk"
# ## From the list to the classes: a fruit market
#
# Here is an invented matter rated from beginning to end. A market gets new transformers, the road is closed for 12 days, and two nights are without power. Click through the steps and look for two things: who on the list would never have come by themselves, and how an 8 for the cold stores' influence came to be settled at 4. The timetable in the second half can be left aside.
#
# The handbook gives the criteria and the matrix but numbers no steps and names no times. The three steps are inferred by the course; people and days are made up for the example.
# %% id="procedure"
course.procedure("stakeholders")
# %% [markdown] lang="zh" id="worked"
# ## 换到真事上：重庆
#
# 重庆有些小区没有物业管理（弃管小区），配电设备又旧又小，酷暑和严寒时常停电。设备产权不在公司，公司想及时修也难（第42页）。
#
# 下面的分数是课程的示范，不是手册给的。重点看“凭什么”。
#
# | 相关方 | 凭什么评影响力 | 凭什么评重要性 | 分数（影响力，重要性） | 类别 |
# | --- | --- | --- | --- | --- |
# | 市、区县政府 | 责任怎样划、公共资金怎样用，公司定不了，政府能推动 | 它期望供电有保障、社会稳定 | 9，8 | A |
# | 居民 | 供电矛盾会影响社会稳定，公司不能绕开他们 | 停电直接影响生活 | 6，9 | A |
# | 开发商 | 手册主张请它一起理清责任，它不来，问题就少一角 | 材料里看不到它有要先满足的诉求 | 6，3 | B |
# | 媒体 | 能让更多人知道，改不了产权 | 要有准确的情况可报道 | 4，6 | C |
#
# 居民的6分最难定。只看谁能拍板，会有人评5分，居民就落到C类。两种评法都要先回应居民；差别在于是否请他们参与定方案。遇到这种分数，把事实写在旁边，请同事来反驳。
#
# 轮到你了。故事停在公司要作决定的时候：先选，写下理由，再看实际的做法。
# %% [markdown] lang="en" id="worked"
# ## A real matter: Chongqing
#
# In Chongqing some residential estates had been left without property management (“unmanaged estates”). Their power equipment was old and too small, and failed in great heat and cold. The company did not own it and could hardly arrange repairs in time (page 42).
#
# The ratings below are the course's example, not the handbook's. Look at the grounds.
#
# | Party | Grounds for influence | Grounds for importance | Ratings (influence, importance) | Class |
# | --- | --- | --- | --- | --- |
# | City, district and county governments | The company cannot settle who is responsible or how public money is used; they can move this | They expect reliable supply and a stable society | 9, 8 | A |
# | Residents | Trouble over power affects social stability, and the company cannot go round them | Outages hit their daily life | 6, 9 | A |
# | Developers | The handbook wants them to help sort out who is responsible; without them a piece is missing | The text names no need of theirs that has to come first | 6, 3 | B |
# | Media | Can let more people know, cannot change who owns what | Need accurate facts to report | 4, 6 | C |
#
# The residents' 6 is the hardest. Looking only at who decides, some would give 5, and residents would fall into class C. Either way they are answered first; the difference is whether they take part in settling the plan. With a rating like this, write the fact beside it and ask colleagues to argue against it.
#
# Now you. The story stops where the company had to decide; choose first and give your reason, then see what was done.
# %% id="case-government"
course.case("government-6")
# %% [markdown] lang="zh" id="after-government"
# 看完实际的做法，再回到评分：案例里的哪些事实能说明影响力，哪些能说明重要性？
# %% [markdown] lang="en" id="after-government"
# Having seen what was done, return to the ratings. Which facts of the case speak for influence, and which for importance?
# %% id="ask-gov6"
course.ask("m02.gov6")
# %% [markdown] lang="zh" id="half"
# ## 评一半，留一半：济宁
#
# 国网济宁供电公司服务160多家煤矿、化工等高危企业（第58页）。重要性这一半先替你评好：突然停电可能伤人，也会打断生产，安全和排产的诉求等不得，重要性评9分。伤人和打断生产是课程按高危企业的特点补的说明。
#
# 影响力由你来评。先读到决定的地方，选好做法；看完结果，再找一条最有力的事实。
# %% [markdown] lang="en" id="half"
# ## Half of it is yours: Jining
#
# State Grid Jining Power Supply Company serves more than 160 coal mines, chemical works and other high-risk enterprises (page 58). Importance is rated for you. A sudden outage may hurt people and break off production; safety and time to plan will not wait, so importance is 9. That people may be hurt and production broken off is the course's explanation, from what high-risk enterprises are like.
#
# Influence is yours to rate. Read as far as the decision and choose; once you know the results, find the strongest fact.
# %% id="case-customer"
course.case("customer-5")
# %% id="ask-cust5"
course.ask("m02.cust5")
# %% [markdown] lang="zh" id="own"
# ## 换成你手上的事
#
# 就用你在m00选定的项目。还没有选的，想一件这个月要办的事，一次计划停电、一轮用电检查都行。写下4至8个具体的相关方，写到“哪个局、哪家厂、哪个小区”，不要只写“政府”“客户”。
#
# 放完以后自查两遍。第一遍沿着六条标准走，有没有漏掉不出声的一方？第二遍看有没有全挤在A格；如果都是A，先后就没有分出来。
# %% [markdown] lang="en" id="own"
# ## A matter of your own
#
# Take the project you chose in m00. If you have none yet, think of something due this month, such as a planned outage or a round of inspections. Enter 4 to 8 particular parties, down to which bureau, which plant, which estate; “government” or “customers” is too wide.
#
# Then check twice. Go through the six criteria: is anybody missing who does not speak up? And see whether they all crowd into A; if so, nothing has been put in order yet.
# %% id="ask-mine"
course.ask("m02.mine")
# %% id="ask-reason"
course.ask("m02.reason")
# %% [markdown] lang="zh" id="register-about"
# ### 登记下来
#
# 矩阵上是草稿，登记册才跟着你走完全课：m05写方案时从里面选人，m15拿它同方案对账。今天先登三方，一个A类、一个C类，再加上面最难评的那一方；其余的，用到再补。
#
# 期望一栏写对方说过的话。没有听到过，就空着，在备注里写下去问谁。
# %% [markdown] lang="en" id="register-about"
# ### Put it in the register
#
# The board is a draft; the register goes with you through the course. In m05 you choose people from it for your plan, and in m15 you hold the two against each other. Enter three parties today, one of class A, one of class C and the hardest one from above; the others can follow when you need them.
#
# Under expectations write what the party itself has said. If you have not heard it, leave the field blank and note whom you will ask.
# %% id="register"
course.register()
# %% [markdown] lang="zh" id="alone"
# ## 全部由你来：濮阳
#
# 国网濮阳供电公司遇到的，是居民对变电站电磁辐射的担心（第94页）。这一次没有示范。作选择以前，先在心里答三个问题：最担心的是谁？除了居民，还牵涉到谁？公司说的话，居民凭什么信？
# %% [markdown] lang="en" id="alone"
# ## All of it is yours: Puyang
#
# What State Grid Puyang Power Supply Company met was residents' fear of electromagnetic radiation from substations (page 94). There is no example this time. Before you choose, answer three questions for yourself. Who worries most? Whom does it concern besides residents? And why should residents believe what the company says?
# %% id="case-community"
course.case("community-3")
# %% id="ask-com3"
course.ask("m02.com3")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 下面有的是虚构的情境，有的追问方法本身。先作答，再翻前文。每个选项都说明理由；答错的，回头看看自己漏了哪条事实。
#
# 先看识别：谁该进名单，谁有资格说话。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# Some of these are invented situations, others go further into the method itself. Answer before you look anything up. Every option comes with its reason; where you were wrong, see which fact you missed.
#
# First, who belongs on the list, and who may speak for others.
# %% id="ask-counts"
course.ask("m02.counts")
# %% id="ask-speaks"
course.ask("m02.speaks")
# %% [markdown] lang="zh" id="test-rate"
# 再看评分：守住两条轴的含义，按事实放，不按单位的名头放。
# %% [markdown] lang="en" id="test-rate"
# Now the ratings: keep to the meaning of the axes, and place by facts, not by the name on the door.
# %% id="ask-axis"
course.ask("m02.axis")
# %% id="ask-issue"
course.ask("m02.issue")
# %% id="ask-boundary"
course.ask("m02.boundary")
# %% id="ask-missed"
course.ask("m02.missed")
# %% id="ask-raters"
course.ask("m02.raters")
# %% [markdown] lang="zh" id="test-act"
# 最后看用法：情况变了怎样改，两边都急怎样办，一张矩阵怎样把关。
# %% [markdown] lang="en" id="test-act"
# Last, putting it to use: what to change when things change, what to do when both sides press, how to check a matrix.
# %% id="ask-shift"
course.ask("m02.shift")
# %% id="ask-clash"
course.ask("m02.clash")
# %% id="ask-treat"
course.ask("m02.treat")
# %% id="ask-review"
course.ask("m02.review")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：手册把谁写细了，把谁写粗了
#
# 手册第二部分的29个议题，每个都写明沟通对象和沟通部门。下表每行一类相关方：title 是议题数，audience 是对象有几种写法，lead 是牵头的有几个部门。看 audience 最多的一行和最少的一行。可以跳过。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: whom the handbook names closely, and whom it does not
#
# Each of the 29 topics in part two names its audience and the department in charge. The table has a row for every stakeholder: title is the number of topics, audience how many different names the audience has, lead how many departments are in charge. See which row has the most under audience and which the fewest. You may skip this.
# %% id="analyst" tags=["analyst"]
books = course.playbooks().explode("audience").explode("lead")
books.groupby("stakeholder", sort=False)[["title", "audience", "lead"]].nunique()
# %% [markdown] lang="zh" id="analyst-after"
# 政府的8个议题里，对象有18种写法，细到规划局、房产局、气象局；客户也是8个议题，只有3种；媒体的4个议题从头到尾就是“媒体”两个字。哪个局该谈，手册替你想过了；哪家厂、哪个小区、哪家报纸，要靠你的登记册。
# %% [markdown] lang="en" id="analyst-after"
# In the 8 topics with government the audience has 18 different names, down to the bureaus for planning, housing and weather. Customers, with 8 topics as well, have 3, and the 4 topics with the media say “media” throughout. Which bureau to see the handbook has thought of for you; which plant, which estate and which newspaper is left to your register.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e02 给你一件虚构的电缆更换工程，全部是新的情境：
#
# - 把事实归到六条标准；
# - 把七方放到矩阵上；
# - 时间只够谈两场，选出先同谁谈；
# - 同事打分不一致时，判断用谁的分；
# - 写一份短笺，说明两方要求相冲突时怎么办，由教师评阅。
#
# 填在表单里就行。会用 pandas 的人，有一题可以另写几行代码，不写也能得满分。
#
# **记住三点。** 先把人找全，再分先后；两条轴分开问，各写一条事实；情况变了，再评一次。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e02 is about replacing a cable in an invented town. Everything in it is new:
#
# - sort facts under the six criteria;
# - place seven parties on the matrix;
# - with time for two talks only, choose whom to see first;
# - when colleagues' ratings disagree, judge whose to use;
# - write a short note on what to do when two parties' demands clash, read by your instructor.
#
# Filling in the form is all it takes. If you know pandas, one question has a second way with a few lines of code; you can have full marks without it.
#
# **Three things to keep.** Find everybody before you put them in order; rate the two axes one by one, with a fact for each; and rate again when things change.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# **课堂安排（110分钟）。** 学员课前做到“手册把五类相关方放在哪里”以前；三个案例课上只做重庆，自测留作课后。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 谁没打电话 | 每人写下本单位上一次计划停电：谁打来过电话，谁没打、却受了影响。后一种写上白板，各写一条标准 |
# | 20 | 五类相关方 | 检查以前先举手：媒体放哪一格？请放A和放C的各一位说理由，再看手册的归类 |
# | 15 | 果品批发市场 | 投屏走三步，停在三份评分表：冷库租户的8分，要不要平均掉？ |
# | 35 | 评分会 | 见下 |
# | 20 | 自己的事 | 放矩阵、写最难评的一方；邻座只许问一句：“这个分，凭什么？” |
# | 10 | 登记 | 登三方，把期望一栏念给邻座听：是对方的话，还是公司的话？ |
#
# **评分会怎样组织。** 用青石变电站增容那一题（m02.issue），先别让学员翻到自测。五人一组：三人评分，扮建设部、营销部、供电所；一人主持，一人记录。六方各写一张事实条，三个评分的人每人只拿两张，别人看不到。先不出声，各评六方，5分钟；同时亮分，主持人挑分差最大的一方，请各人只说事实，再定分，记下是哪条事实定的。第20分钟递一张新情况：“卫生站借到了冷藏车”，问哪条轴动、动几分。最后打开那一题核对，留5分钟讲分歧。
#
# 容易出的岔子：图快取平均；“政府嘛，当然高”；六方有五方评成A。约定一条：说不出事实的分，作废。
#
# **讨论题**
#
# 1. *鱼塘主没打电话，该由谁想到他？* 好的回答落到一个动作：沿六条标准过一遍、去现场走一圈、调出这条线上的用电户。常见的是“加强责任心”，追问明天谁先做哪一步。
# 2. *媒体影响力低，你服不服？* 好的回答分得开“传得广”和“能改变公司的经营”，举得出某次报道真让本单位改了安排，并且说那一次要单独评。常见的是拿一次舆情，把媒体永远放进A。
# 3. *领导亲自打过招呼的一方，评几分？* 好的回答把招呼当线索，去问对方能改变什么、急什么。常见的是跟着级别加分；反过来，赌气评低也不对。
# 4. *B类的施工队和C类的卫生站都要今天答复，先办谁？* 好的回答先替等不得的安排，再按约办有合同的，并说出什么情况会倒过来。把字母当名次的，请他再读一遍“重要性”是什么。
#
# **看书面题。** m02.reason 三项各2分。事实：两条轴都查得到的2分，只有一条的1分；“他们很敏感”“关系大”是看法，0分。两条轴：最常见的毛病是同一个理由用两次（“投诉多，所以影响大，所以重要”），0分，请他把一句拆成“它能让公司怎样”和“它等不等得”。改分的条件：写了事、写了哪条轴往哪边动，2分；只写“情况变化时”，0分。登记册不打分，只退两种：名称写成“政府”“客户”的；期望写成“理解”“支持”“配合”的，那是公司的愿望。
#
# **快慢不一。** 慢的组：评分会只评三方，登记册只登一方，济宁和濮阳留到课后，自测先做 m02.axis、m02.missed、m02.shift 三题。快的组：换一个部门的人看自己的矩阵，替对方找一方没出声的、一个没有事实的分；懂数据的做选学，再数一数客户的8个议题各写了谁。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# **In the classroom (110 minutes).** Trainees work beforehand as far as “Where the handbook puts the five stakeholders”. Of the three cases do Chongqing only in class; the self-test is for afterwards.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Who did not call | Everybody takes their unit's last planned outage: who rang, and who was affected without ringing? The latter go on the board, each with a criterion |
# | 20 | The five stakeholders | Hands up before anything is checked: in which quadrant are the media? One who said A and one who said C give reasons, then see the handbook's classes |
# | 15 | The fruit market | Go through the three steps on the screen and stop at the three rating sheets: should the cold stores' 8 be averaged away? |
# | 35 | A rating meeting | See below |
# | 20 | Their own matter | Board, then the hardest party in writing; neighbours may ask one thing only: “What is that rating based on?” |
# | 10 | The register | Enter three parties and read the expectations to your neighbour: their words or the company's? |
#
# **How to run the rating meeting.** Use the enlargement of Qingshi substation (m02.issue) and keep trainees away from the self-test until then. Groups of five: three rate, as Construction, Marketing and the service station; one chairs, one takes notes. Write the facts of each of the six parties on a slip. Each rater gets two slips and shows them to nobody. Without a word they rate all six, for 5 minutes, and show their ratings together. The chair picks the party with the widest gap, each says facts only, a rating is settled, and the notes say which fact settled it. In minute 20 pass in a slip, “The clinic has borrowed a refrigerated van”, and ask which axis moves and by how much. At the end open the question and compare, with 5 minutes left for the differences.
#
# What goes wrong: averaging to save time; “government, so high, of course”; five of six in A. Agree that a rating without a fact is void.
#
# **Questions for discussion**
#
# 1. *The fish farmer did not call. Who should have thought of him?* A good answer comes down to an action: going through the six criteria, walking round the site, listing the users on that line. The usual weak one is “more sense of responsibility”; ask who does what first tomorrow.
# 2. *The media have low influence. Do you agree?* A good answer keeps reach apart from changing how the company operates, can name a report that did make the unit change something, and says that it is rated by itself. The usual weak one takes a single uproar and puts the media in A for good.
# 3. *Your manager has put in a word for a party. How do you rate it?* A good answer takes that as a lead and asks what the party can change and what presses. The usual fault is adding points for rank; rating low out of spite is no better.
# 4. *A class B crew and a class C clinic both want an answer today. Which comes first?* A good answer sees first to the one that cannot wait and keeps what was agreed with the other, and can say what would reverse it. Whoever reads the letters as a ranking should read again what importance means.
#
# **Reading the written answers.** m02.reason has three lines of 2 points each. Facts: 2 if both axes have something that can be looked up, 1 for one of them; “they are sensitive” and “closely related” are opinions and earn 0. Axes: the commonest fault is one reason used twice (“many complaints, so high influence, so high importance”), which earns 0; have it split into what the party can do to the company and whether its need can wait. What would change the rating: 2 for an event with the axis and direction, 0 for “when circumstances change”. The register is not marked, but two things go back: names such as “government” or “customers”, and expectations such as “understanding”, “support” or “cooperation”, which are the company's wishes.
#
# **Slow and fast groups.** Slow: rate three parties only in the meeting, register one, leave Jining and Puyang for afterwards, and of the self-test do m02.axis, m02.missed and m02.shift first. Fast: show your board to somebody from another department, and find for each other one party that is silent and one rating without a fact; those who like data do the optional part and then see whom each of the 8 customer topics names.
