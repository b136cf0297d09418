# ---
# title: {zh: 沟通为了什么，怎样才算到位, en: "What communication is for, and when it is done well"}
# minutes: 45
# objectives: [framework.why, framework.pillars, framework.kinds, framework.principles, framework.precisions]
# cases: [media-2]
# ---
# %% [markdown] lang="zh" id="aims"
# # 沟通为了什么，怎样才算到位
#
# 约45分钟，选学不算在内。学完以后，你能够：
#
# - 说出一次沟通换来了什么，举得出自己部门的例子；
# - 拿“四化”看一个部门，指出缺的是哪一化；
# - 判断一件事该照日常、重大、危机还是突发事件来办；
# - 听一次谈话，看它有没有谈到要紧的事、对准要谈的人；
# - 用四个精准查一份材料，说出偏在哪里。
#
# 沟通的作用见第4页，“四化”见第2页，四种性质从第8页开始，原则和四个精准从第23页开始。例子里的萧山和停下来作决定的唐山，所属的议题从第50页和第82页开始。
# %% [markdown] lang="en" id="aims"
# # What communication is for, and when it is done well
#
# About 45 minutes, not counting the optional part. Afterwards you can:
#
# - say what a conversation has brought, with an example from your own department;
# - look at a department through the four pillars and name the one that is missing;
# - judge whether a matter calls for daily, major, crisis or incident communication;
# - tell whether a conversation deals with what matters and suits the people it is for;
# - check a text against the four precisions and say where it misses.
#
# What communication is for stands on page 4 and the four pillars on page 2; the four kinds begin on page 8, principles and precisions on page 23. The topics of Xiaoshan, the example, and of Tangshan, where you decide, start on pages 50 and 82.
# %% [markdown] lang="zh" id="scene"
# ## 砍一半会怎样
#
# （虚构）十一月的预算会上，财务的同事念到“对外沟通”那一栏，抬起头问：“明年砍一半，会怎样？”
#
# 林岚念了手里的数：发稿212篇，座谈会31场，宣传单30000份。念完她自己也听出来了，没有一个数答了这句话。
#
# 老郑平时开会不出声，这时忽然说：“别的我不懂，走访不要砍。去年四月，我在藕湾村坐了3个晚上，塔位往东挪了11米。到秋天架线，我们一天没停，隔壁标段停了26天。”
#
# 财务的同事拔开笔帽：“这26天值多少钱？你慢慢说。”
# %% [markdown] lang="en" id="scene"
# ## What if we halve it
#
# (Invented.) At the budget meeting in November the colleague from Finance comes to the line “outside communication” and looks up. “Suppose we halve it next year. What happens?”
#
# Lin Lan reads out her figures: 212 articles, 31 meetings, 30,000 leaflets. By the end she can hear it herself. None of them answers the question.
#
# Zheng, who never speaks in meetings, suddenly does. “I know nothing about the rest, but leave us the visits. Last April I sat in Ouwan village for 3 evenings, and a tower moved 11 metres east. When we strung the line in autumn we did not lose a day. The section next to ours lost 26.”
#
# Finance uncaps a pen. “What are 26 days worth? Take your time.”
# %% [markdown] lang="zh" id="purposes"
# ## 换来了什么
#
# 手册讲沟通的作用，归起来有四条（第4页；名称是课程取的）：
#
# - **尽到责任**：运营要透明，这是公司对各方应尽的责任，有没有好处都要做；
# - **赢得支持**：别人知道了、认可了，才会帮你把事办成；
# - **受人尊重**：一家公司在社会上有没有分量，也看它怎样同人说话；
# - **改善环境**：建电网、办企业的条件，靠一次次商量变好。
#
# 前言还讲了电这一行的道理：电从发出来到用掉只在一瞬间，哪一环不配合，整张网都受影响，所以特别要靠各方互相信任（前言没有页码）。
#
# 212篇稿子说的是公司做了多少。老郑的11米说的是对方那里变了什么。课程用后一种来问：**谈完以后，谁知道了、同意了、少等了、改了什么？**
# %% [markdown] lang="en" id="purposes"
# ## What it brings
#
# What the handbook says of the use of communication comes to four things (page 4; the short names are the course's):
#
# - **Meeting a duty.** The company owes everybody transparent operation, whether or not it gains by it.
# - **Winning support.** Only those who know and accept a thing will help to get it done.
# - **Earning respect.** What a company counts for in society depends on how it talks to people, too.
# - **Improving the conditions.** What it takes to build a grid and run a business gets better from one agreement to the next.
#
# The foreword adds a reason that belongs to this trade. Electricity is used in the same instant in which it is made; if one link fails to cooperate the whole grid feels it, so everybody depends on trust (the foreword has no page numbers).
#
# 212 articles tell how much the company did. Zheng's 11 metres tell what changed on the other side. The course asks in this second way. **When the talking is over, who knows, agrees, waits less or does something differently?**
# %% id="ask-worth"
course.ask("m01.worth")
# %% id="ask-purpose"
course.ask("m01.purpose")
# %% id="ask-why"
course.ask("m01.why")
# %% [markdown] lang="zh" id="pillars"
# ## 四化：看一个部门
#
# 手册在开头把透明运营和“四化”沟通体系写在一起（第2页）。透明运营在[开课](m00_orientation.ipynb)里练过，这里看四化。手册只列了四个名称，没有逐个解释；第5页的框架图也没有保留下来。下面的问法由课程根据手册别处的写法推定。
#
# | 名称 | 问自己 | 推定的依据 |
# | --- | --- | --- |
# | 系统化 | 要同谁谈、在哪一步谈，开头列全了没有？ | 第二部分的策略表把阶段、对象、方式排在一张表上 |
# | 规范化 | 换个人去说，事实和步骤还一样吗？ | 重大沟通方案有固定的十个部分，突发事件要统一口径（第8页起） |
# | 结构化 | 开口以前，把目标、对方的期望、分几步拆开想过没有？ | 29个议题都按同一个结构写 |
# | 制度化 | 换了人，还有人接着做吗？ | 第三部分要求订立制度、放进考核（第101页） |
#
# 拿你在开课时见过的萧山来看一遍（第50页）。案例里看不出来的，就写看不出，不替它补。
#
# | | 案例里看得见的 |
# | --- | --- |
# | 系统化 | 客户、设计、土建、供货、施工各方，从设计到施工的困惑，有一处能一起商量 |
# | 规范化 | 要定出标准的操作流程，每个业扩受电工程都编一份跟踪计划书 |
# | 结构化 | 一个工程拆成各方的责任边界和进度 |
# | 制度化 | 看不出。计划书由谁更新、算不算考核，案例没有写 |
# %% [markdown] lang="en" id="pillars"
# ## Four pillars: looking at a department
#
# On its opening page the handbook puts transparent operation beside a communication system of four pillars (page 2). You practised the first in [Getting started](m00_orientation.ipynb); here are the pillars. The handbook gives their names and does not explain them one by one, and the figure of the framework on page 5 is lost. The questions below are inferred by the course from what the handbook does elsewhere.
#
# | Pillar | Ask yourself | Inferred from |
# | --- | --- | --- |
# | Systematic | Was it listed at the outset with whom to talk, and at which step? | The tables of part two put stages, audiences and channels side by side |
# | Standardised | If somebody else goes, are facts and steps still the same? | A major plan has ten set sections, and an incident needs one agreed statement (from page 8) |
# | Structured | Before speaking, have goal, expectations and steps been thought through one by one? | All 29 topics are written to one structure |
# | Institutionalised | When people move on, does somebody carry on? | Part three wants rules, and a place in appraisal (page 101) |
#
# Try this on Xiaoshan, which you know from the first module (page 50). What the case does not show is called “not shown”; nothing is put in its place.
#
# | | What the case shows |
# | --- | --- |
# | Systematic | Customers, designers, civil works, suppliers and builders have a place to settle together what puzzles them, from design to construction |
# | Standardised | Standard operating procedures were to be set, and there is a tracking plan for every connection project |
# | Structured | A project is divided into each party's duties and dates |
# | Institutionalised | Not shown. Who keeps the plans up to date and whether it counts in appraisal, the case does not say |
# %% id="ask-missing"
course.ask("m01.missing")
# %% id="ask-rule"
course.ask("m01.rule")
# %% [markdown] lang="zh" id="kinds"
# ## 四种性质：先定走哪套程序
#
# 日常、重大、危机、突发事件，手册各讲一套办法（第8页起），没有讲一件事怎样归类。课程归纳成三问，按次序问：
#
# 1. 险情还在吗？在，先照突发事件办。
# 2. 有没有一群人受了损失或受了骗，不再相信公司？有，照危机办。
# 3. 有没有一个日子、几个节点，要几方合着办成？有，照重大沟通编方案。
#
# 三问都答“没有”，就是日常，由部门照常办好。归错了，人很忙，事不动，比如给一次催费投诉编方案，为一场球赛保电却只打几个电话。
#
# 性质会变，也会叠在一起。所以每次情况一变，从第一问重新问起。
# %% [markdown] lang="en" id="kinds"
# ## Four kinds: settle the procedure first
#
# For daily, major, crisis and incident communication the handbook has a method each (from page 8); how to tell which a matter calls for, it does not say. The course uses three questions, in this order:
#
# 1. Is there still danger? If so, treat it as an incident first.
# 2. Have a number of people lost something or been misled, and stopped trusting the company? If so, it is a crisis.
# 3. Is there a date, with stages on the way, and do several parties have to bring it off together? If so, write a plan for major communication.
#
# With no to all three it is daily business, and the department sees to it as usual. A wrong answer keeps people busy while nothing moves, as when one complaint about a reminder gets a plan, and a cup final is supplied on the strength of a few telephone calls.
#
# The kind may change, and two may overlap. Whenever something changes, begin again with the first question.
# %% id="ask-log"
course.ask("m01.log")
# %% id="ask-turns"
course.ask("m01.turns")
# %% [markdown] lang="zh" id="principles"
# ## 两项原则，八项空白
#
# 手册说沟通要坚持十项原则，文字点出实质性、针对性两项；其余八项在一张图里，图没有保留下来（第23页）。课程不去猜那八项。
#
# 这两项，手册在这里也只给了名称。课程的理解是：**实质性**，先谈对公司和对方真正要紧的事；**针对性**，对这个人谈他关心的，走他收得到的渠道。前一项管谈什么，后一项管对谁谈、怎么谈。
#
# 下面的开场白是小唐写的。老郑看完叠起来放进口袋，没有用。
# %% [markdown] lang="en" id="principles"
# ## Two principles, eight blanks
#
# The handbook says that communication follows ten principles. Its text names two, materiality and tailoring; the other eight stood in a figure that is lost (page 23). The course does not guess them.
#
# Even of these two it gives only the name here. The course reads them like this. **Materiality** is talking first about what really matters to the company and to the other side. **Tailoring** is talking with people about what concerns them, by a way that reaches them. The one settles what to talk about, the other with whom and how.
#
# Tang wrote the opening words below. Zheng read them, folded the sheet into his pocket and went without.
# %% id="ask-talk"
course.ask("m01.talk")
# %% id="ask-same"
course.ask("m01.same")
# %% [markdown] lang="zh" id="precisions"
# ## 四个精准
#
# 四个精准各分三段：先弄清什么，靠什么办法，定下什么（第23页起；名称是课程取的）。
#
# - **内容精准**：先弄清对方和社会要公司做什么、关心什么；靠结构化、规范化；定下谈什么。
# - **渠道精准**：先弄清他们习惯从哪里、怎样得到消息；靠系统化，还要有针对性；定下用什么方式、走哪条渠道。
# - **形象精准**：先弄清公司在他们心里是什么样子；靠品牌讲责任、责任做成品牌；定下做哪些重大的履责事件，树什么样的品牌。
# - **规律精准**：先弄清日常、重大、危机等各有什么规律；靠制度化，又留灵活的余地；定下各建哪一套体系。
#
# 四化在这里又出现了一遍，这回有了用处。常见的偏差是跳过第一段：渠道选得很热闹，没有人问过对方平时看什么。
# %% [markdown] lang="en" id="precisions"
# ## The four precisions
#
# Each precision has three parts: what to find out, by what means, and what is settled thereby (from page 23; the short names are the course's).
#
# - **The right content.** Find out what people want of the company and care about; work in a structured and standardised way; settle what to talk about.
# - **The right channels.** Find out where and how they usually get their information; work systematically and tailor it; settle the methods and channels.
# - **The right image.** Find out what the company looks like in their eyes; let the brand stand for responsibility and responsibility become the brand; settle which major events are to show it, and what brand they build.
# - **The right pattern.** Find out how daily, major, crisis and other communication each behave; have firm rules with room to adapt; settle which system each needs.
#
# Here the pillars come back, and have work to do. What is usually skipped is the first part. The channels are many and lively, and nobody has asked what people actually read.
# %% id="ask-reach"
course.ask("m01.reach")
# %% [markdown] lang="zh" id="tangshan"
# ## 停下来决定：唐山
#
# 国网唐山供电公司要讲的是一套新的用能理念（第82页）。先作你的决定、写下理由，再看公司怎么做。看的时候留心一件事：案例写明了什么，又有什么没有写。
# %% [markdown] lang="en" id="tangshan"
# ## Stop and decide: Tangshan
#
# State Grid Tangshan Power Supply Company had a new idea of using energy to explain (page 82). Decide and give your reasons, then see what it did. As you read, notice what the case tells and what it leaves untold.
# %% id="case-media"
course.case("media-2")
# %% id="ask-tangshan"
course.ask("m01.tangshan")
# %% [markdown] lang="zh" id="half"
# ## 看一半，补一半
#
# （虚构）北岭县的一个供电所，去年改了9个村的线路。开工前，所长带人挨村走线，逐户问过，记在一张表上，分三栏：哪几户离不开电，哪几段要占地，哪几个月不能停。停电通知统一用一张单子，范围、起止时间、电话一样不缺，发在微信群里。年底才知道，有3个村的老人多半不看手机，消息靠村里的广播。所里请村民打分，平均4.8分，打分的时候所长坐在旁边。所长明年要调走。
#
# 先评好两条。**系统化，有依据**：开工以前挨村走、逐户问，要谈的人先列全了。**规范化，有依据**：9个村用同一张单子，内容齐全。
#
# 剩下的由你评。材料里没有写的，不等于没有做，也不等于做了。
# %% [markdown] lang="en" id="half"
# ## Begun for you, yours to finish
#
# (Invented.) A supply station in Beiling county rebuilt the lines of 9 villages last year. Before work began the station head walked the lines village by village, asked at every house, and put the answers on a sheet with three columns: which homes cannot do without power, which stretches need land, which months are out of the question. Outage notices all used one form, complete with area, start, end and telephone number, and went out in chat groups. Only at the end of the year did it turn out that in 3 villages most of the old people do not look at telephones and hear the news from the village loudspeaker. Villagers were asked to rate the station; the average was 4.8, and the station head sat beside them while they did it. Next year he will be transferred.
#
# Two are judged for you. **Systematic: shown.** Before work began every village was walked and every house asked, so those to talk with were listed. **Standardised: shown.** All 9 villages got the same form, complete.
#
# The rest is yours. What the text does not say was not necessarily left undone, nor was it necessarily done.
# %% id="ask-half"
course.ask("m01.half")
# %% [markdown] lang="zh" id="own"
# ## 换成你的部门
#
# 把四化的四问和四个精准的第一段放在一起，一共八问，对着自己的部门过一遍。每答一个“有”，先找一张纸、一个日子或者一个人来证明；找不出来的，暂时算没有。
#
# 八问里多半有三四样站不住，这很平常。挑最要紧的写。
# %% [markdown] lang="en" id="own"
# ## Your own department
#
# Take the four questions of the pillars and the first part of each precision, eight in all, and go through them for your own department. Before you say yes to one, find a sheet of paper, a date or a person to prove it. Without any, count it as no for the time being.
#
# Three or four of the eight will probably not stand up, as in most departments. Write about the one that matters most.
# %% id="ask-own"
course.ask("m01.own")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 情境都是虚构的。先想清楚是哪一条，再看选项。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# All situations are invented. Make up your mind what is at stake before you look at the options.
# %% id="ask-excuse"
course.ask("m01.excuse")
# %% id="ask-agenda"
course.ask("m01.agenda")
# %% id="ask-plan"
course.ask("m01.plan")
# %% id="ask-prepare"
course.ask("m01.prepare")
# %% id="ask-image"
course.ask("m01.image")
# %% id="ask-regatta"
course.ask("m01.regatta")
# %% [markdown] lang="zh" id="analyst-about"
# ### 选学：哪个部门牵头几个议题
#
# 手册第二部分的29个议题，每个都写明了沟通部门。下表每行一个部门，每列一类相关方，格子里是它牵头的议题数；一个议题由几个部门一起牵头的，各行都算一次。先看谁牵头最多，再看有没有哪个部门只同一类人打交道。不看也不影响后面的学习。
# %% [markdown] lang="en" id="analyst-about"
# ### Optional: which department leads how many topics
#
# Each of the 29 topics in part two names the department in charge. The table has a row for every department and a column for every stakeholder, with the number of topics it leads; a topic led by several counts in each of their rows. See which row is fullest, and which departments deal with one kind of people only. You may skip it.
# %% id="analyst" tags=["analyst"]
books = course.playbooks().explode("lead")
led = books.groupby(["lead", "stakeholder"]).size().unstack(fill_value=0)
led.loc[led.sum(axis=1).sort_values(ascending=False).index]
# %% [markdown] lang="zh" id="analyst-after"
# 营销部牵头10个，其中7个对客户；媒体的4个议题，都由传媒部和办公室一起牵头。政府这一列分散得多，8个议题落在5行里。各家去的也许是同一座大楼，知不知道别人上周在那里谈了什么，正是“系统化”要问的。
# %% [markdown] lang="en" id="analyst-after"
# Marketing leads 10, of which 7 are for customers; the 4 topics for the media are all led by the Media Department and the General Office together. The government's column is much more scattered, 8 topics over 5 rows. They may well all go to the same building. Whether each knows what another said there last week is just what “systematic” asks.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e01 是另一家虚构的公司和它的一个部门：
#
# - 看一份年度总结，标出说不清换来了什么的句子；
# - 判断几条建议各补上哪一化，有没有白做的；
# - 给报来的几件事定性质，上午定一次，下午再定一次，再挑一件选第一步；
# - 从一次谈话的记录里，标出偏离两项原则的话；
# - 算一份通知来得及让几成人知道，想好改写以前先做什么；
# - 给自己的部门写一页“八问”，由教师评阅。
#
# **记住三点。** 沟通的账，记在对方变了什么上；先定性质，再选程序；动手选内容和渠道以前，先去问。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e01 takes another invented company and one of its departments:
#
# - mark in a yearly report the sentences that do not show what communication brought;
# - judge which pillar each of several proposals mends, if any;
# - settle the kind of several matters in the morning and again after lunch, and choose the first step in one of them;
# - mark in the record of a conversation what strays from the two principles;
# - work out how many people a notice reaches in time, and what comes before rewriting it;
# - write the eight questions for your own department on one page, read by your instructor.
#
# **Three things to keep.** Count what has changed on the other side; settle the kind before the procedure; and ask before you choose content and channels.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版共100分钟。这一单元最容易讲成名词解释，定义尽量不念，多看学员自己的材料。课前请每人带一份本部门的月报或年度总结。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 预算会 | 场景念到“明年砍一半，会怎样”停住；每人替自己部门写一句回答，收起来，下课前再看 |
# | 15 | 换来了什么 | 做 m01.worth；再在自己带来的总结上画出“对方变了什么”的句子，数一数有几句 |
# | 20 | 四化互查 | 三人一组，见下 |
# | 15 | 三问 | 教师报八件本地的事，学员伸一、二、三指或握拳表示第几问答“有”；有分歧就停下来讲 |
# | 10 | 口袋里的开场白 | 一人念小唐的稿子，其余扮村民，听到同自己无关的就转过身去 |
# | 15 | 唐山 | 各自决定，举手统计；做 m01.tangshan 时逐句问“案例哪里写的” |
# | 15 | 八问 | 写 m01.own，两人换看，只准问“凭什么这么说” |
#
# **讨论题**
#
# 1. 四条作用里，哪一条你们最爱写、最难证明？好的回答说得出可以去问谁来证实。常见的毛病是“四条都重要”，追问：上个月的哪件事？
# 2. 你们有没有一条规矩，护住的其实是自己？好的回答讲得出规矩本来要保护谁、在哪一种情况下反过来伤了他、条文怎么改。跑偏的会抱怨上级，请他只讲本部门能改的。
# 3. 回想一件从日常变成危机的事，最早的信号是什么？好的回答很小很具体：同一个人第二次来问，或者来问的人忽然不来了。“当初重视不够”不算信号。
# 4. 十项原则缺了八项，要不要我们自己补齐？好的回答会说，可以订自己的，写明是自己的，还要讲清楚补它派什么用场。从网上找来八条填进去的，请他指出手册在哪一页。
#
# **看书面回答时**
#
# - m01.why：2分的回答里，对方的变化旁人能去核对（挪了几米、少打了几个电话、签了字）；1分的只写公司做了什么；“增进了了解”是0分。“要是没有谈”这一项，写得克制的比写得惊险的可信。
# - m01.own：看他为“有”拿出的是一张纸、一个日子还是一个人。八问全“有”的，请他当场找出其中一样。第一步若要等别的部门点头，退回去，换成自己这周能做的。
#
# **四化互查。** 一人讲本部门的一项日常沟通，讲三分钟；一人按四问追问，只要证据；一人在纸上记，四行三列：有依据、看得出缺、要再问。七分钟一轮，轮换角色，做两轮。有两个坑：一是评起人来（“我们主任不重视”），记录的人有权打断，改成“哪件事没有人接着做”；二是上下级坐在一组，下级样样说有，分组时把他们拆开。
#
# 进度慢的班，三问和唐山二选一，自测留到课后；快的班，翻到第8页起本部门那一张沟通目的表，看哪几项目的答不出“谈完以后对方变了什么”，这也为 m04 开个头。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 100 minutes. This module turns into a lecture on terms more easily than any other; read out few definitions and look at the trainees' own papers instead. Ask everybody to bring their department's last monthly or yearly report.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | The budget meeting | Read the scene and stop at “What happens?”; everyone writes one sentence for their own department and puts it away until the end |
# | 15 | What it brings | Do m01.worth; then, in the reports they brought, underline sentences that tell what changed on the other side, and count them |
# | 20 | Four pillars in threes | See below |
# | 15 | Three questions | You name eight local matters; trainees show one, two or three fingers for the question they answer with yes, or a fist; stop where they differ |
# | 10 | The sheet in the pocket | One reads Tang's words, the others are villagers and turn their backs at whatever does not concern them |
# | 15 | Tangshan | Everyone decides, count hands; with m01.tangshan ask of each sentence where the case says so |
# | 15 | Eight questions | Write m01.own, exchange, and ask only “how do you know?” |
#
# **Questions for discussion**
#
# 1. Of the four uses, which does your unit like best to write about, and find hardest to prove? A good answer names somebody who could confirm it. The usual weak one says that all four matter; ask which event of last month is meant.
# 2. Do you have a rule that really protects yourselves? A good answer says whom it was meant to protect, in which case it hurts them instead, and how the wording should change. Those who complain of headquarters are asked for something their own department can change.
# 3. Think of a daily matter that became a crisis. What was the first sign? Good answers are small and exact: the same person asked a second time, or somebody who always asked stopped. “We did not take it seriously enough” is no sign.
# 4. Eight of the ten principles are lost. Should we fill them in? A good answer says that we may have principles of our own, under our own name, and what we need them for. Whoever brings eight from the web is asked for the page of the handbook.
#
# **When you read the written answers**
#
# - m01.why: for 2 points the change on the other side can be checked by others (moved so many metres, made fewer calls, signed); for 1 point there is only what the company did; “better understanding” is 0. As to what would have happened otherwise, the sober ones are more credible than the dramatic ones.
# - m01.own: is each “yes” backed by a sheet of paper, a date or a person? From someone with eight times yes, ask for one of them on the spot. A first step that waits for another department goes back; it should be something they can do this week.
#
# **Four pillars in threes.** One describes a piece of the department's daily communication for three minutes. One puts the four questions and accepts only evidence. One notes it on a sheet of four rows and three columns: shown, plainly missing, to be asked. Seven minutes a round, then change roles, two rounds in all. There are two pitfalls. People start judging persons (“our head does not care”); the one who notes may interrupt and turn it into “which work was not carried on”. And with a superior in the group juniors say yes to everything; seat them apart.
#
# A slow class takes either the three questions or Tangshan and does the self-test at home. A fast one opens the table of its own department, from page 8, and looks for purposes of which it cannot say what changes on the other side; this also opens m04.
