# ---
# title: {zh: 危机：先想受了损失的人, en: "Crises: think first of those who lost something"}
# minutes: 55
# objectives: [crisis.steps, crisis.respond, crisis.analyse, crisis.rules, crisis.parties, crisis.close]
# cases: [community-3, partner-5]
# ---
# %% [markdown] lang="zh" id="aims"
# # 危机：先想受了损失的人
#
# 约55分钟，演练在内。学完以后，你能够：
#
# - 把一团乱事理成七步，知道眼前在哪一步；
# - 事实还不全的时候，也能说出站得住的第一句话；
# - 从吵闹里听出对方真正要的是什么；
# - 用五条准则看出一句话错在哪里；
# - 对政府、媒体、伙伴、客户各谈各的，话不打架；
# - 把答应的办完，把漏洞补上。
#
# 方法出自手册第8页起关于沟通程序的一节；两个案例所属的议题从第94页和第76页开始。讲评里没有标页码的理由，是课程的建议。
# %% [markdown] lang="en" id="aims"
# # Crises: think first of those who lost something
#
# About 55 minutes, drill included. Afterwards you can:
#
# - sort a muddle into seven steps and say which of them you are in;
# - find a first sentence that stands up even before all facts are in;
# - hear through the noise what people actually want;
# - tell by five rules what is wrong with a statement;
# - talk with government, media, partners and customers, each to its own purpose, without contradicting yourself;
# - finish what was promised, and close the gap.
#
# The method comes from the handbook's section on procedures, from page 8; the topics of the two cases start on pages 94 and 76. Where a reason cites no page, it is the course's own advice.
# %% [markdown] lang="zh" id="scene"
# ## 三个树桩
#
# （虚构）星期六早上7:40，一张照片传开：澄湾市汀河路小学门口，三个新锯的树桩，旁边一排光秃秃的香樟。配文是“供电公司砍了孩子们的百年老树”。
#
# 8:10，林岚打开修剪许可：园林局批准修剪汀河路60棵树，防止碰线，一棵都没有批准砍。活儿是高经理的队伍昨天干的。电话里高经理说：“是你们让剪狠一点的。”
#
# 没有停电，没有人受伤，可校门口已经站了四十多个家长，有人在树桩上放了花。马主任的第一句话是：“树又不是我们的，为什么都来骂我们？”
# %% [markdown] lang="en" id="scene"
# ## Three stumps
#
# (Invented.) At 7:40 on a Saturday a picture goes round. In front of the primary school on Tinghe Road in Chengwan there are three freshly sawn stumps and a row of bare camphor trees. The caption says: the power company has cut down our children's hundred-year-old trees.
#
# At 8:10 Lin Lan opens the permit. The landscaping authority allowed 60 trees on Tinghe Road to be pruned away from the lines, and not one to be felled. Gao's crew did the work yesterday. On the telephone he says, “You people told us to cut hard.”
#
# No power is out and nobody is hurt. Yet more than forty parents stand at the school gate, and somebody has laid flowers on a stump. Director Ma's first words are, “They are not even our trees. Why does everybody shout at us?”
# %% [markdown] lang="zh" id="kind"
# ## 这算不算危机
#
# 手册为突发事件和危机各写了一套程序：突发事件有20分钟的通常时限，危机只说“黄金时间”，没有写多长（第8页）。怎样区分，手册没有讲，课程在[沟通为了什么，怎样才算到位](m01_framework.ipynb)里归成三问，这里用前两问：险情还在，照突发事件办；一群人受了损失、不再相信公司，照危机办。火灭了、电来了，发布就可以收；树长不回去，人要的是一个交代。
#
# 两者会连在一起。先判断手上这件是哪一种。
# %% [markdown] lang="en" id="kind"
# ## Is this a crisis?
#
# The handbook has a procedure for incidents and one for crises. For incidents it names 20 minutes as the usual limit; for crises it speaks of a “golden time” and gives no length (page 8). How to tell them apart it does not say; of the course's three questions in [What communication is for, and when it is done well](m01_framework.ipynb) the first two serve here. If there is still danger, treat it as an incident; if people have lost something and stopped trusting the company, as a crisis. Once the fire is out and power is back, releases may end. The trees will not grow back, and people want an account.
#
# The one may turn into the other. First tell which of them you have.
# %% id="ask-kind"
course.ask("m06.kind")
# %% [markdown] lang="zh" id="seven"
# ## 七步，走成一个圈
#
# 掌握情况，尽快回应，全面分析，制定方案，分别沟通，彻底解决，评估整改。手册的原图是一个循环，次序由课程推定，理由写在下面的讲解里。
#
# 走一遍“换表之后，电费翻倍”，留意哪一步晚了，晚了以后又多出哪些事。
# %% [markdown] lang="en" id="seven"
# ## Seven steps in a circle
#
# Get the facts, respond, analyse, plan, talk with each party, resolve, evaluate and put right. In the handbook's figure this was a cycle; the order is inferred by the course, and the reason is given in the walkthrough.
#
# Go through “New meters, double bills”. Notice which steps were late, and what that cost afterwards.
# %% id="procedure"
course.procedure("crisis")
# %% [markdown] lang="zh" id="order"
# 现在把汀河路的事排一排。
# %% [markdown] lang="en" id="order"
# Now put Tinghe Road in order.
# %% id="ask-steps"
course.ask("m06.steps")
# %% [markdown] lang="zh" id="first"
# ## 第一句话
#
# 回应要早，又要有事实作依据（第8页）。两样好像打架，其实第一句话用不着全部事实：承认看到了什么，说明关切和要解决的愿望，讲清接下来做什么、几时再说。
#
# 9:00，你知道的是：三棵树被砍，许可里没有；多少棵剪过了头，还在数。
# %% [markdown] lang="en" id="first"
# ## The first sentence
#
# A response should be early and rest on facts (page 8). The two seem to quarrel, but a first sentence does not need all the facts. Admit what anybody can see, show concern and the will to put it right, and say what comes next and when.
#
# At 9:00 you know that three trees were felled without permission. How many were pruned too hard is still being counted.
# %% id="ask-golden"
course.ask("m06.golden")
# %% [markdown] lang="zh" id="rules"
# ## 五条准则
#
# 手册给了五条（名称由课程归纳）：配合权威第三方，抓住黄金时间，把握分寸，坦诚，先想受害方（第8页）。
#
# 最容易误会的是“把握分寸”。它要公司适当冷处理，反应、承诺、诚实都不要过度；该说的说全、说快，不该说的不说。手册没有说明哪些该说、哪些不该说；课程的理解是，核实了的、对方需要知道的都说，没核实的、属于个人隐私的、依法保密的不说，并讲明为什么。拿它来遮事，就用错了。
#
# 下面是马主任口授、小唐记下的一份回应。标出坏了规矩的句子，并指出坏的是哪一条。
# %% [markdown] lang="en" id="rules"
# ## Five rules
#
# The handbook has five rules (the short names are the course's): work with authoritative third parties, use the golden time, keep a sense of measure, be candid, put those harmed first (page 8).
#
# The one most easily misread is measure. It wants a suitably low-key handling, with no overdone reactions, promises or honesty; say fully and quickly what should be said, and keep silent on what should not. The handbook does not say which is which. The course takes it that whatever is verified and others need to know is said, and that what is unverified, private or confidential by law is not, with the reason given. It is no excuse for hiding things.
#
# Here is a response that Director Ma dictated and Tang wrote down. Mark the sentences that break a rule, and say which one.
# %% id="ask-statement"
course.ask("m06.statement")
# %% [markdown] lang="zh" id="puyang"
# ## 换一个你认识的地方：濮阳
#
# 在[找准利益相关方](m02_stakeholders.ipynb)里，你看过濮阳的公司怎样面对居民对变电站电磁辐射的担心（第94页）。那件事还没有闹成危机，做法里却认得出几条准则。归一归，归法是课程的判断。
# %% [markdown] lang="en" id="puyang"
# ## A place you know: Puyang
#
# In [Find the stakeholders that matter](m02_stakeholders.ipynb) you saw how the company in Puyang met residents' fear of radiation from substations (page 94). It had not become a crisis, yet several rules can be recognised in what was done. Sort the steps; the sorting is the course's judgement.
# %% id="ask-puyang"
course.ask("m06.puyang")
# %% [markdown] lang="zh" id="analyse"
# ## 三个问题：为什么，要什么，多大
#
# 全面分析，手册问三件事：原因、核心诉求、影响范围（第8页）。原因在工单里找，诉求要当面听，范围要往外多走一步：同一支队伍、同一种做法，还在哪里干过？
# %% [markdown] lang="en" id="analyse"
# ## Three questions: why, what is wanted, how far
#
# The full analysis asks for the cause, the central demand and the reach (page 8). The cause is found in work orders, the demand by listening, and the reach by going one step further: where else has the same crew worked in the same way?
# %% id="ask-demand"
course.ask("m06.demand")
# %% id="ask-reach"
course.ask("m06.reach")
# %% [markdown] lang="zh" id="parties"
# ## 对四方，各有各的目的
#
# 对政府，配合它的行动；对媒体，接受监督；对伙伴，团结一致；对客户，做好疏导（第8页）。同一个事实，四种目的。“解释清楚”不是目的，对方听完以后会怎么做，才是。
#
# 先想想这件事里谁在矩阵的哪一格，再定目的。
# %% [markdown] lang="en" id="parties"
# ## Four parties, four purposes
#
# Cooperate with government, accept the media's scrutiny, keep partners on your side, ease customers' concerns (page 8). The facts are the same, the purposes are four. “To explain” is not one; what people will do once they have heard you is.
#
# First work out where everybody stands on the matrix, then settle the purposes.
# %% id="ask-who"
course.ask("m06.who")
# %% id="ask-purposes"
course.ask("m06.purposes")
# %% id="ask-partner"
course.ask("m06.partner")
# %% [markdown] lang="zh" id="shanghai"
# ## 没有发生的危机：上海
#
# 有的危机从来没有上过新闻，因为有人早替可能受损失的人想过。手册没有把这个案例当危机来写，只在成效里提到避开了舆情等风险（第76页）；放在这里，是课程的安排。它停在公司发现老办法不管用的时候。
# %% [markdown] lang="en" id="shanghai"
# ## The crisis that did not happen: Shanghai
#
# Some crises never make the news, because somebody thought in time of those who might lose. The handbook does not tell this case as a crisis; it only says among the results that risks, to public opinion among them, were avoided (page 76). It was the course that put it here. It stops where the company finds that the old measures do not help.
# %% id="case-partner"
course.case("partner-5")
# %% id="ask-shanghai"
course.ask("m06.shanghai")
# %% [markdown] lang="zh" id="drill"
# ## 演练：客户资料外泄的传言
#
# （虚构）这一场没有火光，只有一张50行的表和一部响个不停的电话。先用“不限时”走一遍，看完复盘，再决定要不要换一种做法走第二遍。
# %% [markdown] lang="en" id="drill"
# ## Drill: rumour of a data leak
#
# (Invented.) No flames in this one, only a table of 50 rows and a telephone that will not stop. Go through it untimed, read the debrief, and then decide whether to try another way.
# %% id="simulate"
course.simulate("customer-data-rumour")
# %% id="ask-drill"
course.ask("m06.drill")
# %% [markdown] lang="zh" id="close"
# ## 办完，才算完
#
# 补偿、兑现、恢复秩序、重建信任，是第六步；评估整改，是第七步（第8页）。外面的声音通常在第五步以后就小了，后两步最容易没人管。
# %% [markdown] lang="en" id="close"
# ## It is over when it is done
#
# Compensating, keeping promises, restoring order and rebuilding trust is the sixth step; evaluating and putting right the seventh (page 8). Outside, the noise usually drops after the fifth, and the last two are the first to be forgotten.
# %% id="ask-close"
course.ask("m06.close")
# %% [markdown] lang="zh" id="own"
# ## 你自己的那三个树桩
#
# 每个单位都有几件“还没出事”的事：一类老投诉、一个总在赶工的队伍、一张没有人看的表。写下一件，替它准备好第一句话。
# %% [markdown] lang="en" id="own"
# ## Three stumps of your own
#
# Every unit has matters in which nothing has happened yet: a complaint that keeps coming back, a crew that is always in a hurry, a table nobody reads. Write one down, and prepare the first sentence for it.
# %% id="ask-own"
course.ask("m06.own")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 几种常见的反应，看看错在哪里，或者对在哪里。情境都是虚构的。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# Some common reactions; see what is wrong with them, or right. All situations are invented.
# %% id="ask-deny"
course.ask("m06.deny")
# %% id="ask-privacy"
course.ask("m06.privacy")
# %% id="ask-promise"
course.ask("m06.promise")
# %% id="ask-third"
course.ask("m06.third")
# %% id="ask-quiet"
course.ask("m06.quiet")
# %% id="ask-second"
course.ask("m06.second")
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e06 是另一家公司、另一场危机，全部虚构：
#
# - 把要做的事按七步排出先后，选出连理由也站得住的第一步；
# - 判断一组话各坏了哪条准则；
# - 从几句话里听出核心诉求，算出还会波及多少户；
# - 给四方各定一个目的和一个人；
# - 三周以后，看还有什么该做；
# - 写一份回应和一张承诺清单，由教师评阅。
#
# **记住两点。** 第一句话不用全部事实，但只能用事实；外面安静了，答应的事还没有完。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e06 has another company and another crisis, all invented:
#
# - put what has to be done into the order of the seven steps, and choose a first move whose reason holds as well;
# - say which rule each of several remarks breaks;
# - hear the central demand in what people say, and reckon how many more are affected;
# - give each of four parties a purpose and a person;
# - see what still has to be done three weeks later;
# - write a response and a list of promises, read by your instructor.
#
# **Two things to keep.** A first sentence does not need all the facts, but it may use nothing else. And when it has gone quiet outside, what was promised is still to be done.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# 课堂版共120分钟。先让大家生一点气，再谈方法。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 三个树桩 | 念场景，请每个人写下马主任接下来会说的一句话，贴上墙；下课前回来看 |
# | 15 | 危机还是突发事件 | 请学员各讲一件本单位的事，全班举手判断；有分歧的，问“火灭了，这事完没完” |
# | 20 | 第一句话 | 两人一组，十分钟写出汀河路的回应，互换，用五条准则各挑一处毛病 |
# | 20 | 四方会 | 四组各扮一方（园林局、家长、高经理、何记者），每组先写自己最想要的一样东西，再听公司来谈 |
# | 40 | 演练 | 三人一组走“客户资料外泄的传言”，不限时；每到决定先各自写下选择再商量 |
# | 15 | 收口 | 回到墙上那些话，挑一句改好 |
#
# **讨论题**
#
# 1. “树不是我们的”这句话对不对？好的回答会说，产权上对，放在今天没有用：活儿是公司派的，受损失的是孩子和家长。跑偏的回答会一直争论责任比例。
# 2. 家长要求开除高经理，怎么办？好的回答把处理人和补救事分开，先说补种和复查，对人的处理按程序、按查明的事实。跑偏的回答要么当场答应，要么拿“合同关系”挡回去。
# 3. “诚实勿过度”会不会成为不说的借口？好的回答举得出该说的和不该说的各一例，并给得出不说的理由。
# 4. 外面安静以后，谁负责盯承诺清单？好的回答有岗位、有日期、有向谁销号。
#
# **看书面回答时**
#
# - m06.own：第一句话里有没有一个可核对的事实、一件正在做的事、一个时间。满篇“高度重视”的，请他换成一个动词。风险写得太大（“停电”“事故”）也不行，要具体到哪条街、哪张表。
# - m06.drill：看他有没有回到决定当时知道的事。写“应该更坦诚”不够，要写出哪一分钟、对谁、换成哪句话。
#
# **四方会怎样主持。** 公司一方两人：一个谈，一个记承诺。每次谈话限三分钟。结束后先请四方说“听完打算怎么做”，再看记下的承诺有没有互相打架，常见的是对家长说“全部补种”，对园林局说“按你们批的来”。扮家长的组不要演成闹事，给他们一张卡片：孩子每天在那几棵树下等车。
#
# 进度慢的班，演练只看一条路，由教师操作，全班投票；快的班，让他们用 `radiation-rumour`（在 m12）再比一次，看“不该说的”在两场里各是什么。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# The classroom version takes 120 minutes. Let people get a little angry first, then turn to method.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | Three stumps | Read the scene; everyone writes what Director Ma will say next and puts it on the wall; come back to it at the end |
# | 15 | Crisis or incident | Each tells of one event from their unit, the class votes; where it is split, ask whether it is over once the fire is out |
# | 20 | The first sentence | In pairs, ten minutes for a response on Tinghe Road; swap, and find one fault by each rule |
# | 20 | Four parties | Four groups play the landscaping authority, parents, Gao, and the reporter He; each first writes the one thing it wants, then hears the company |
# | 40 | Drill | In threes, “Rumour of a data leak”, untimed; each writes a choice before the group decides |
# | 15 | Close | Back to the wall; choose one sentence and mend it |
#
# **Questions for discussion**
#
# 1. “They are not our trees.” Is that right? A good answer says: true of ownership and of no use today; the company ordered the work, and children and parents lost something. A weak one goes on about shares of liability.
# 2. Parents want Gao dismissed. A good answer keeps people and remedies apart, speaks of replanting and rechecking first, and deals with persons by procedure and established facts. A weak one promises it on the spot, or hides behind the contract.
# 3. Can “do not overdo honesty” become an excuse? A good answer gives one thing that should be said and one that should not, with the reason for silence.
# 4. When it has gone quiet, who watches the list of promises? A good answer has a post, a date, and somebody to report each item to.
#
# **When you read the written answers**
#
# - m06.own: does the first sentence hold a fact that can be checked, something being done, a time? Where it says “attaches great importance”, ask for a verb. A risk that is too large (“an outage”, “an accident”) will not do either; it should be down to the street or the table.
# - m06.drill: do they go back to what they knew at that minute? “More candour” is not enough; which minute, to whom, which words instead.
#
# **Running the four parties.** Two play the company, one to talk and one to note promises. Three minutes each. Afterwards ask the four what they will do now, then see whether promises contradict each other; the usual pair is “we replant everything” to parents and “as you permit” to the authority. The parents should not play a mob; give them a card saying that their children wait for the bus under those trees every day.
#
# With a slow class, operate the drill yourself along one path and let them vote. A fast one compares with `radiation-rumour` (in m12) and looks for what should not be said in each.
