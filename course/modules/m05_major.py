# ---
# title: {zh: 重大沟通：写一份别人能照着办的方案, en: "Major communication: a plan that others can act on"}
# minutes: 40
# objectives: [major.needs, plan.sections, plan.consistent, major.monitor, major.improve]
# cases: [government-6, government-3]
# ---
# %% [markdown] lang="zh" id="aims"
# # 重大沟通：写一份别人能照着办的方案
#
# 约40分钟；填自己的方案另要15分钟，可以改天再做。学完以后，你能够：
#
# - 从一件大事的性质和内容，推出非谈不可的是什么；
# - 按十个部分写方案，写到别人接过去就能办；
# - 拿方案的前一半去对后一半，找出打架的地方；
# - 活动进行当中查执行，偏了就改，并让拿着旧版的人知道；
# - 事后分清是没照做、没见效还是没管好，把原因改在下一次。
#
# 四步和十个部分出自手册第8页起关于沟通程序的一节，两个案例所属的议题从第42页和第36页开始。怎样查矛盾、怎样监控，手册没有细写，本单元的办法是课程的。
# %% [markdown] lang="en" id="aims"
# # Major communication: a plan that others can act on
#
# About 40 minutes; a plan of your own takes 15 more, and can wait for another day. Afterwards you can:
#
# - derive from the nature and content of a large matter what has to be talked about;
# - write a plan in ten sections so that somebody else can take it over;
# - hold one half of a plan against the other and find where they disagree;
# - check while the event is under way, adjust what strays, and tell those who hold the old version;
# - see afterwards whether something was not done, had no effect or was badly run, and put it right the next time.
#
# The four steps and the ten sections come from the handbook's section on procedures, from page 8; the topics of the two cases start on pages 42 and 36. How to look for contradictions and how to monitor it does not say in detail; these are the course's ways.
# %% [markdown] lang="zh" id="scene"
# ## 用茶杯盖住标题
#
# （虚构）星期三上午，小唐把《开渔节保供电和渔港路线路入地沟通方案》放上马主任的桌子。十一页，十个部分，一个不缺。
#
# 马主任看了三分钟，用茶杯盖住标题，把纸推给刚进门的老郑：“猜猜，这是哪件事的？”
#
# 老郑翻到第四页：“滨海马拉松。你看，‘赛道沿线商户’。”再翻一页，“不对，怎么又冒出渔船来了？”
#
# 渔船是小唐新加的，冰他没有想到。开渔前几夜，全港的船等着两家制冰厂出冰，停电六个小时就误了船。十一页里没有一句错话，只是没有一句非写在这里不可。
# %% [markdown] lang="en" id="scene"
# ## A mug on the title
#
# (Invented.) On Wednesday morning Tang puts the communication plan on Director Ma's desk. It is for power during the fishing festival, and for putting Yugang Road's line underground. Eleven pages, ten sections, nothing missing.
#
# The director reads for three minutes, sets his mug on the title and pushes the plan across to Zheng, who has just come in. “Guess what this is for.”
#
# Zheng opens page four. “The coastal marathon. Here, ‘shops along the course’.” He turns a page. “No. Since when do they run with fishing boats?”
#
# Tang has added the boats. He has not thought of ice. In the nights before the season opens every boat in the harbour waits for two ice plants, and six hours without power would keep boats ashore. On eleven pages there is nothing wrong, and nothing that had to stand just here.
# %% [markdown] lang="zh" id="cycle"
# ## 四步，头尾相接
#
# 手册讲重大沟通：先弄清需求；策划活动的同时编方案；活动进行到哪个阶段，就同那个阶段的人谈，并监控执行；结束后评估，找原因，改进（第8页）。手册写了五段，先后由课程推定，评估和改进并作一步。
#
# 先走一遍另一件工程，老城区换电缆，看哪两件事办晚了，晚的那几天由谁来还。
# %% [markdown] lang="en" id="cycle"
# ## Four steps, end to end
#
# For major communication the handbook has you settle the needs; write the plan together with that of the event; talk with the people of each phase as it comes and monitor how the plan is kept; and afterwards evaluate, find causes and improve (page 8). The text has five passages. Their order is inferred by the course, which takes evaluating and improving as one step.
#
# First walk through another project, new cables for the old town. See which two things were done late, and who had to make up the days.
# %% id="procedure"
course.procedure("major")
# %% id="ask-moment"
course.ask("m05.moment")
# %% [markdown] lang="zh" id="needs"
# ## 不谈，会怎样
#
# 需求要从活动的性质和内容推出来（第8页）。课程的办法是反着问：不谈，会怎样？答得出谁、在哪一天、出什么事，需求才算找到。换电缆那张需求单分了三种，必须批、必须先安排、必须知道；渔港路也照这样分。
# %% [markdown] lang="en" id="needs"
# ## What if nobody talks
#
# Needs are derived from the nature and content of the event (page 8). The course's way is to ask it backwards. What happens if nobody talks? Once you can say who, on which day and what goes wrong, the need is found. The note for the old town's cables had three kinds: must be approved, must be arranged first, must be known. Do the same for Yugang Road.
# %% id="ask-needs"
course.ask("m05.needs")
# %% id="ask-brief"
course.ask("m05.brief")
# %% [markdown] lang="zh" id="sections"
# ## 十个部分，各写到哪里为止
#
# 十个部分的名称和次序是手册的（第8页），右边一栏把手册的要求压成一句，并加上课程的建议。
#
# | 部分 | 写到什么程度，别人才接得住 |
# | --- | --- |
# | 1 背景分析 | 换一件事就不成立的事实 |
# | 2 指导思想 | 两件事打架时先顾哪一件 |
# | 3 沟通目标 | 总体的一条；具体的几条，事后判得出 |
# | 4 沟通议题 | 从活动内容里来，一件事一条 |
# | 5 沟通对象 | 每个议题有谁，各盼什么 |
# | 6 沟通主体 | 谁牵头，谁配合，各做哪个动作 |
# | 7 沟通方式 | 对着议题和人来选，不比样数 |
# | 8 时间和地点 | 跟着关键节点；室外看人流、交通、场地、周围和观众 |
# | 9 风险与应对 | 谈的过程会出什么岔子，谁来办 |
# | 10 效果评估计划 | 量什么，谁量，按什么程序，给谁用 |
#
# 4至8这五行是一条链，前一格空着，后一格就只能抄。
# %% [markdown] lang="en" id="sections"
# ## Ten sections, and how far each has to go
#
# Names and order of the ten sections are the handbook's (page 8). The right column puts its requirement into a line, with the course's advice added.
#
# | Section | How far to go, so that others can take it up |
# | --- | --- |
# | 1 Background | Facts that would be untrue of any other matter |
# | 2 Guiding ideas | What comes first when two things clash |
# | 3 Goals | One overall; several specific ones that can be judged afterwards |
# | 4 Topics | From what the event involves, one matter each |
# | 5 Audience | Who is in each topic, and what each of them hopes for |
# | 6 Who communicates | Who leads, who helps, and which action is whose |
# | 7 Methods and channels | Chosen for the topic and the people, not for variety |
# | 8 Time and place | By the key dates; outdoors by flow, traffic, ground, surroundings and audience |
# | 9 Risks and responses | What may go wrong in the talking, and who acts |
# | 10 Evaluation | What is measured, by whom, in which procedure, and for whose use |
#
# The five lines from 4 to 8 are a chain. Where one is blank, the next can only be copied.
# %% id="ask-chain"
course.ask("m05.chain")
# %% [markdown] lang="zh" id="hard-parts"
# 有两部分最容易写成摆设：第6部分写成“各部门密切配合”，第8部分照抄会场。先看看别人会怎么写。
# %% [markdown] lang="en" id="hard-parts"
# Two sections are easily written for show. Section 6 becomes “close cooperation between departments”, and section 8 copies the address of the hall. See how others might write them.
# %% id="ask-lead"
course.ask("m05.lead")
# %% id="ask-place"
course.ask("m05.place")
# %% [markdown] lang="zh" id="worked"
# ## 从一个案例倒推方案：重庆
#
# 重庆改造弃管小区（第42页），你在[找准利益相关方](m02_stakeholders.ipynb)里见过。这一次当它是一份重大沟通方案，看案例的文字填得满哪几格。归到哪一格，是课程的判断。
#
# | 部分 | 案例里有的 | 案例里没有的 |
# | --- | --- | --- |
# | 1 背景 | 设备容量不够、年久失修，产权不在公司，停了电要等很久 | |
# | 2 指导思想 | 设备移交本着平等自愿 | 两件事打架时先顾什么 |
# | 3 目标 | 3年改完1424个小区 | 居民要知道到什么程度 |
# | 4 议题 | 谁出钱，每年改哪些，改好以后归谁管 | |
# | 5 对象 | 政府、发展改革委；受益的是居民 | 居民各有什么盼望 |
# | 6 主体 | 发展策划部牵头；每年的名单由市发展改革委、区县政府和公司一起定 | 公司里谁配合 |
# | 7、8 方式、时间地点 | 每年商定一次 | 在哪里谈，用什么方式 |
# | 9 风险 | 动工以前照样会坏：抢修和疏导先由公司承担，费用垫付 | |
# | 10 评估 | 完工的小区数，受益的户数 | 沟通本身评没评 |
#
# 空着的格子不等于重庆没有做，只是案例没有写。自己写方案时，空的恰恰常是这几格：指导思想、内部分工、沟通的指标。
# %% [markdown] lang="en" id="worked"
# ## A plan read backwards from a case: Chongqing
#
# In [Find the stakeholders that matter](m02_stakeholders.ipynb) you met Chongqing's unmanaged estates (page 42). This time take it as a plan for major communication and see which fields the text of the case can fill. What belongs in which is the course's judgement.
#
# | Section | In the case | Not in the case |
# | --- | --- | --- |
# | 1 Background | Equipment too small and neglected, not owned by the company; long waits after a failure | |
# | 2 Guiding ideas | Equipment handed over voluntarily, on equal terms | What comes first when two things clash |
# | 3 Goals | 1,424 estates upgraded in 3 years | How much residents were to know |
# | 4 Topics | Who pays, which estates each year, whose the equipment is afterwards | |
# | 5 Audience | Governments, the Development and Reform Commission; residents gain | What residents hoped for |
# | 6 Who | Development Planning leads; each year's list is settled with the commission and the district and county governments | Who helps inside the company |
# | 7, 8 Methods, time, place | Settled once a year | Where and how they talked |
# | 9 Risks | Equipment still fails before the work: the company takes on repairs and reassuring, and advances the cost | |
# | 10 Evaluation | Estates completed, households that gain | Whether communication itself was evaluated |
#
# A blank does not mean that Chongqing did nothing, only that the case does not tell. In plans of our own these are often the blank ones, too: guiding ideas, duties inside the company, indicators for communication.
# %% [markdown] lang="zh" id="clash"
# ## 七处容易打架的地方
#
# 方案多半是几个人分头写的，打架也就出在几个人中间。课程归纳了七处：议题、对象、主体、渠道、时间、风险、指标。查法只有一个笨办法，拿目标往后走一遍，再拿后面往前找一遍。
#
# 渔港路的方案后来重写过。前七部分先替你摘好，找四处；后三部分找三处。
# %% [markdown] lang="en" id="clash"
# ## Seven places where plans disagree
#
# A plan is mostly written by several people, and it disagrees where one stops and the next begins. The course counts seven places: topics, audience, owners, channels, times, risks, indicators. There is one plodding way to find them. Take the goals and walk forward, then take the later sections and look back.
#
# The Yugang Road plan has been rewritten. Here are extracts from the first seven sections, with four faults to find; the last three sections have three.
# %% id="ask-front"
course.ask("m05.front")
# %% id="ask-back"
course.ask("m05.back")
# %% id="ask-days"
course.ask("m05.days")
# %% [markdown] lang="zh" id="own"
# ## 你自己的方案
#
# 方案工具把十个部分都摆好了，每部分有说明，还有一份虚构的示例。用15分钟，从第3到第8部分填透一个议题；其余的以后接着填，结课时还要用。登记册里的人可以直接选，期望会跟过来。
#
# 日子倒排、A类漏了这样的矛盾，工具会列出来。期望回应得对不对、风险会不会撞上别人的日子，还是要人读。
# %% [markdown] lang="en" id="own"
# ## A plan of your own
#
# The plan builder has all ten sections laid out, with guidance for each and an invented example. Take 15 minutes to fill in one topic thoroughly, from section 3 to section 8; the rest can follow, and it is needed again in the capstone. People in your register can be chosen from a list, and their expectations come along.
#
# Dates in the wrong order or a class A party left out the tool will show you. Whether a response fits the expectation, or collides with somebody's dates, still needs a reader.
# %% id="plan"
course.plan()
# %% id="ask-own"
course.ask("m05.own")
# %% [markdown] lang="zh" id="ningde"
# ## 第6部分不够用：宁德
#
# 分工写得再细，也有推不动的时候。宁德的线路绕不开庙宇和祖坟，沟通不畅，群众阻工（第36页）。停在这里，你来定第一步。
# %% [markdown] lang="en" id="ningde"
# ## When section 6 is not enough: Ningde
#
# A plan may state every duty to the last detail and still get nowhere. Ningde's lines cannot avoid temples and ancestral graves; communication is poor, and local people stop the work (page 36). Here the story pauses, and the first step is yours.
# %% id="case-ningde"
course.case("government-3")
# %% id="ask-ningde"
course.ask("m05.ningde")
# %% [markdown] lang="zh" id="monitor"
# ## 方案开始走样的那一天
#
# 手册要求活动进行中监控方案的执行（第8页），没有写怎样监控。课程的做法：每周一次，拿方案逐条问三句。该做的做了没有？对方知道了没有？情况变了没有？
#
# 变了就改方案，改的当天告诉两种人：会因为旧版受损失的，和正拿着旧版替公司说话的。
# %% [markdown] lang="en" id="monitor"
# ## The day the plan begins to slip
#
# The handbook wants the plan monitored while it is carried out (page 8) and does not say how. The course's way is to go through it once a week with three questions. Was it done? Do they know? Has anything changed?
#
# What has changed is changed in the plan. On the same day two kinds of people are told: those who would lose by the old version, and those who are speaking for the company from it.
# %% id="ask-check"
course.ask("m05.check")
# %% id="ask-tell"
course.ask("m05.tell")
# %% [markdown] lang="zh" id="improve"
# ## 三本账，一个原因
#
# 结束以后，手册要求评三样：方案执行得怎样，沟通有没有成效，过程管得怎样；再由结果找出问题和原因，订改进、办到底（第8页）。
#
# 三本账要分开记。通知全送到了，对方照样可能不知道；对方都满意，方案也可能在桌上压了一周。记完以后，原因要找到一个动作上，找到“重视不够”还不算完。
# %% [markdown] lang="en" id="improve"
# ## Three accounts and a cause
#
# Afterwards the handbook has three things evaluated, how the plan was carried out, what effect the communication had, and how the process was managed; from the findings come problems and causes, and improvements that are made (page 8).
#
# Keep the three apart. Every notice may have been delivered, and still nobody knows. All may be satisfied, although the plan lay on a desk for a week. And look for the cause until you reach an action; “too little attention” is not the end of the search.
# %% id="ask-three"
course.ask("m05.three")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 还是渔港，都是虚构的。前三题写方案：定目标，认风险，选方式；后三题改方案：对不上的、找原因的、往上报的。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# The harbour again, all invented. Three questions are about writing: goals, risks, methods. Three are about mending: what does not agree, what was the cause, what to report.
# %% id="ask-goal"
course.ask("m05.goal")
# %% id="ask-risk"
course.ask("m05.risk")
# %% id="ask-channel"
course.ask("m05.channel")
# %% id="ask-late"
course.ask("m05.late")
# %% id="ask-cause"
course.ask("m05.cause")
# %% id="ask-praise"
course.ask("m05.praise")
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e05 是另一件大事，全部虚构：
#
# - 从活动的介绍里推出需求，分清要点头的、要安排的、要知道的；
# - 把从听意见到改进的几件事排出先后；
# - 在一份方案里找矛盾，选改哪一边；
# - 从一个日子倒推，算出最晚哪天动手；
# - 执行偏了，选做法和理由；评估完了，挑出真能改进下一次的；
# - 用方案工具写出十个部分，由机器评阅；
# - 日子临时改了，写一份当天照着办的单子，由教师评阅。
#
# **记住三点。** 盖住标题还认得出是哪件事，背景才算写好；时间从节点往回数，把审批那几天也数进去；改了方案，当天告诉拿着旧版的人。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e05 is another large matter, all invented:
#
# - derive needs from the description of an event, telling consent, arranging and knowing apart;
# - put in order what is done from hearing people to improving;
# - find contradictions in a plan and choose which side to change;
# - reckon back from a date to the last day on which to begin;
# - when the work strays from the plan, choose what to do and why; after the evaluation, pick what will really improve the next time;
# - write all ten sections in the plan builder, marked by machine;
# - when a date changes at short notice, write the list to act on that day, read by your instructor.
#
# **Three things to keep.** The background is good when one can tell the matter with the title covered. Times are counted back from a key date, days for approval included. And once the plan has changed, tell those who hold the old version on the same day.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版共120分钟。请每个组带一份本单位用过的沟通方案来，涉密的隐去名称；没有的用渔港路这一份。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 盖住标题 | 各组把带来的方案盖住标题，传给邻组猜；猜不出的，请邻组圈出一句“只有这件事才有”的话 |
# | 15 | 不谈会怎样 | 每人为自己的项目写一句需求，同桌把地名遮掉再读一遍，仍成立的退回重写 |
# | 20 | 找打架 | 先各做各的 m05.front，再两人对；m05.back 全班一起，先算日子 |
# | 40 | 方案接力 | 见下 |
# | 15 | 宁德 | 先投票后看做法；问：公司在每一级留下了什么人 |
# | 10 | 改期 | 教师念“西段改到9日夜”，给三分钟，各组列出当天要打的电话，再对 m05.tell |
# | 10 | 收口 | 每人把 m05.own 念给邻座听，补上他问的那一句 |
#
# **讨论题**
#
# 1. 方案批下来以后还能不能改？好的回答分得清哪些要重新报批（目标、口径），哪些当场就能改（日子、方式），说得出由谁点头。跑偏的回答是“灵活掌握”。
# 2. 指导思想是不是套话？请他们举一次真的两难：工期和住户的睡眠撞在一起，方案里有哪一句帮上了忙？举不出来，就当场替它写一句。
# 3. 成效拿什么量？好的回答先说目标，再说问谁；常见的毛病是把阅读量、场次、份数当成效。
# 4. 内部也有“没被通知到的人”吗？请讲一次热线或门卫比客户还晚知道的经历，再看改期那一题里热线放在哪一栏。
#
# **看书面回答时**
#
# - m05.own：先看有没有日子，再看这个日子是从哪个节点倒数来的；再数动词。写“做好沟通解释工作”的，请他把这句话演一遍，演不出来就明白了。最后一句“被问到的”最见功夫，没有的请他真的去念一次。
# - 借 m05.cause 问一遍他们自己的事：上一件大事里哪一步走了样，原因落到哪张表、哪道手续？说成某个人不认真的，再问：换个人，会不会还这样？
#
# **方案接力怎样做。** 四人一组，一个共同的项目（自己单位的，或渔港路）。甲写需求和目标，五分钟，传给乙；乙只许看纸，写一个议题的对象和期望；丙写主体和方式；丁写时间和风险，并给甲的目标配指标。不许说话，看不懂就在纸上打问号退回。走完一圈，把问号最多的那一格念出来。容易出的岔子：乙替甲补目标，丙凭自己的经验另起一套；遇到就停，请甲说原意，再问纸上哪里没写到。没有问号的组多半是互相客气，让邻组再读一遍。
#
# 进度慢的班：接力只走三棒，到主体和方式为止，m05.back 留作课后。进度快的班：把接力写成的方案录进方案工具，看它列出几处矛盾，再问：它没有列出来的还有哪几处？
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 120 minutes. Ask each group to bring a communication plan that their unit has used, with confidential names removed; those without one use Yugang Road.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | The mug | Groups cover the title of their plan and pass it on for others to guess; where they cannot, they ring one sentence that is true of this matter alone |
# | 15 | What if nobody talks | Everyone writes one need of their own project; the neighbour covers the place name and reads it again, and what is still true goes back |
# | 20 | Where it disagrees | m05.front alone, then in pairs; m05.back with the whole class, reckoning the days first |
# | 40 | Relay | See below |
# | 15 | Ningde | Vote, then see what was done; ask whom the company kept at each level |
# | 10 | The new date | Read out “the west moves to the night of the 9th”; in three minutes groups list the calls of the day, then compare with m05.tell |
# | 10 | Close | Everyone reads m05.own to a neighbour and adds what the neighbour asked |
#
# **Questions for discussion**
#
# 1. May a plan be changed once it is approved? A good answer tells what needs approval again (goals, the agreed line) from what can be changed on the spot (dates, methods), and says who agrees. A weak one is “flexibly”.
# 2. Are guiding ideas mere phrases? Ask for a real clash, the deadline against residents' sleep, say. Which sentence of the plan was of help? If there was none, write one now.
# 3. What measures effect? A good answer begins with the goal and then says whom to ask; a weak one takes readers, meetings and copies for effect.
# 4. Are there people inside who were not told? Ask for a time when the hotline or the gate knew later than the customer, then look where the hotline stands in the question on the new date.
#
# **When you read the written answers**
#
# - m05.own: look first for a date, then for the key date from which it was counted back; then count verbs. Where it says “explain and communicate well”, have them act it out, and they will see. The last line, what the listener asked, shows most; where it is missing, send them to read it to somebody.
# - With m05.cause in mind ask about their own work. Which step of the last large matter went astray, and which form or procedure was the cause? Where it is somebody's lack of care, ask whether another person would have done otherwise.
#
# **Running the relay.** Four to a group and one project for all, their own or Yugang Road. The first writes need and goals in five minutes and passes the sheet on; the second may look at nothing but the paper and writes the audience of one topic and what they hope for; the third writes who and how; the fourth writes times and risks and gives the first person's goals their indicators. No talking; whoever does not understand writes a question mark and sends it back. When it has gone round, read out the field with most question marks. What goes wrong: the second mends the first one's goal, the third follows experience instead of the sheet. Stop there, hear what was meant, and ask where the paper does not say it. A group without question marks has mostly been polite; let the neighbours read theirs.
#
# With a slow class run three legs, down to who and how, and leave m05.back for afterwards. A fast one enters its relay plan into the plan builder, sees how many conflicts it lists, and asks which there are besides.
