# ---
# title: {zh: 同媒体沟通, en: Talking with the media}
# minutes: 55
# objectives: [media.incident, media.image, media.cooperation, media.disclosure, media.case]
# cases: [media-1, media-2, media-3, media-4]
# ---
# %% [markdown] lang="zh" id="aims"
# # 同媒体沟通
#
# 这一次约55分钟：四个议题都走到，五道写作题写一道，选离你工作最近的。其余四道可以留到第二次，约20分钟，等手上有了这样的事再写更好。选学不算在内。学完以后，你能够：
#
# - 出了突发事件，把记者的问题一句句答稳，该更正的马上更正；
# - 从一线找到值得写的事，写成经得起核对的稿子，事后查它有没有用；
# - 知道报纸、电视和新媒体各要什么，谈成对双方都有用的合作；
# - 定好哪些运营信息按什么日子公开，受了批评也照样公开；
# - 读媒体的案例，看传播靠的是哪些事实，还缺哪些证据。
#
# 四个议题在手册第78页起的一章，分别从第80、82、84、86页开始。澄湾和何记者是虚构的，四个案例是真实的。
# %% [markdown] lang="en" id="aims"
# # Talking with the media
#
# About 55 minutes this time for all four topics and one of the five writing tasks, the one nearest to your work. The other four can wait for a second sitting of about 20 minutes, best when you have such a matter in hand. The optional part is not counted. Afterwards you can:
#
# - answer a reporter steadily, line by line, when something has happened, and correct at once what was wrong;
# - find what is worth telling in everyday work, write it so that it can be checked, and see later whether it did anything;
# - know what newspapers, television and new media each need, and arrange cooperation that serves both sides;
# - settle which operating information is disclosed on which day, and keep to it under criticism;
# - read the cases with the media for the facts that carried the message and the evidence that is missing.
#
# The four topics are in the chapter from page 78 of the handbook and start on pages 80, 82, 84 and 86. Chengwan and Reporter He are invented; the four cases are real.
# %% [markdown] lang="zh" id="scene"
# ## 离截稿75分钟
#
# （虚构）晚上9:15，《澄湾晚报》的何记者发来三句话：“南浦码头停了多少户？为什么停？几点来电？我10:30截稿。”
#
# 林岚打开小唐写好的稿子。1200字，第一段是领导高度重视，第二段是抢修队冲锋在前，读到最后，三个问题一个也没有答。小唐很委屈：这份稿子已经改过4遍，每一遍都有人加字。
#
# 何记者要的东西，写在纸上不到60个字。公司里知道这60个字的人，此刻都在现场，没有人想到要告诉办公室。
# %% [markdown] lang="en" id="scene"
# ## 75 minutes to deadline
#
# (Invented.) 9:15 in the evening. Reporter He, of the Chengwan Evening News, sends three lines. “How many households are out at the Nanpu docks? Why? When is it back? My deadline is 10:30.”
#
# Lin Lan opens the text that Tang has ready. It has 1,200 characters. First come the leaders, who attach great importance to the matter, then the repair crews, who never flinch, and at the end not one of the three questions has been answered. Tang is hurt: there have been 4 rounds of changes, and in each of them somebody added words.
#
# What the reporter needs would fit into 60 characters. Those in the company who know them are all on site, and it has occurred to nobody to tell the General Office.
# %% [markdown] lang="zh" id="class"
# 手册把媒体归入C类：影响力低，重要性高（第25页）。它改变不了抢修，可它要事实的那一刻等不得。
#
# 手册讲媒体，传播和监督一起讲（第78页），也用了“引导”“尺度”这样的词（第80页）。课程的理解是：引导靠事实先到、口径一致，用不着请记者少写；尺度只看核实了没有，难看也照说。
# %% [markdown] lang="en" id="class"
# The handbook puts the media in class C, low influence and high importance (page 25). They cannot change the repair, but when they need facts, they need them now.
#
# In the handbook the media report and also watch (page 78), and it uses words like “guide” and “judge how much to tell” (page 80). As the course reads them, guiding is done by facts that arrive first and by one agreed statement, and reporters need not be asked to leave anything out. What is held back is what has not been verified; what merely looks bad is told.
# %% [markdown] lang="zh" id="p1"
# ## 突发事件处理
#
# 难在手里的事实最少的时候，问题最多。手册把这件事拉成四段：平时就往来，一开始先把内部弄清，处理中不断地说，结束后道谢、听意见（第80页）。
# %% [markdown] lang="en" id="p1"
# ## Handling incidents
#
# The questions are most numerous just when facts are fewest. The handbook stretches the matter into four stages: be in touch beforehand, at the beginning get clear inside the company, keep talking while it is handled, and afterwards say thank you and listen (page 80).
# %% id="book-1"
course.playbook("media-1")
# %% [markdown] lang="zh" id="try-1"
# （虚构）19:40，东渡区老街一处电缆井冒烟，约2300户停电。19:52，何记者来电。设想接电话的是甲或乙，两人手里都只有：停电时间、户数，抢修队和消防到场，发电车已派往养老院，没有接到人员受伤的报告。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 接听 | 热情，说一定配合，请等公司的通稿 | 报了岗位，记下三个问题和截稿时间 |
# | 停电 | 说范围不小，正在全力抢修 | 19:40起，老街一带约2300户；发电车正送往养老院 |
# | 起因 | 再三追问之下：“多半是老化，你先别写” | “正在同消防一起查，现在说都是猜。查明以后由谁公布，我告诉您” |
# | 复电 | “放心，9点以前” | “调度还在估，20:30我打给您，没有进展也打” |
# | 之后 | 向马主任报告，记者来过电话 | 把同样的话发给另外三家，20:28拨了过去 |
# %% [markdown] lang="en" id="try-1"
# (Invented.) At 19:40 smoke rises from a cable pit in the old streets of Dongdu, and about 2,300 households lose power. At 19:52 Reporter He rings. Imagine the call is taken by A or by B. Both know only the time, the number of households, that the repair crew and the fire brigade are there, that a mobile generator has been sent to the care home, and that no injury has been reported.
#
# | | A | B |
# | --- | --- | --- |
# | Picking up | Is friendly, promises to help, asks the reporter to wait for the company's text | Gives the post, takes down the three questions and the deadline |
# | Outage | It is a large area, and everything is being done to repair it | Since 19:40, about 2,300 households in the old streets; a mobile generator is on its way to the care home |
# | Cause | When pressed: “Ageing, most likely. Don't write that yet” | “We are looking into it with the fire brigade; anything said now is a guess. I'll tell you who will announce the finding” |
# | Back when | “Before 9, don't worry” | “Dispatch is still estimating. I'll ring you at 20:30, news or no news” |
# | After the call | Reports to Director Ma that a reporter rang | Sends the same words to three other outlets, and rings back at 20:28 |
# %% id="ask-steady"
course.ask("m11.steady")
# %% id="ask-whose"
course.ask("m11.whose")
# %% [markdown] lang="zh" id="call"
# ### 20:28的这通电话
#
# 换一种可能：20:28拨电话的是小唐，林岚在旁边听。这时核实了的是：1500户已经送电，还有800户；抢修人员没有人受伤；受损的电缆接头正在换。韩工估计剩下的22:00前后送电，没有把握。起因还在查。一句一句看，哪几句该拦下来？
# %% [markdown] lang="en" id="call"
# ### The call at 20:28
#
# Suppose it is Tang who rings at 20:28, with Lin Lan listening. Verified by now: 1,500 households are back, 800 are not; nobody in the repair crew is hurt; a damaged cable joint is being replaced. Han estimates 22:00 or so for the rest, and is not sure. The cause is still being looked into. Go line by line. Which lines should have been stopped?
# %% id="ask-lines"
course.ask("m11.lines")
# %% id="ask-again"
course.ask("m11.again")
# %% [markdown] lang="zh" id="real-1"
# ### 鞍山：“停电”的说法从哪里来
#
# 公司听到的，是职工转述的一句客服的话。故事停在办公室接到报告的那一刻。
# %% [markdown] lang="en" id="real-1"
# ### Anshan: where the talk of an outage came from
#
# All that the company has heard is what an employee was told by somebody else's customer service. The story stops when the report reaches the General Office.
# %% id="case-1"
course.case("media-1")
# %% id="ask-anshan"
course.ask("m11.anshan")
# %% [markdown] lang="zh" id="p2"
# ## 企业形象宣传
#
# 公司想让人记住自己好在哪里，读者只想知道这事同自己有什么关系。两头碰得上的地方通常在一线，不在会议室。手册要求前期同媒体一起找，中期写得鲜活、及时，后期去查改变了多少（第82页）。
# %% [markdown] lang="en" id="p2"
# ## Promoting the company's image
#
# The company would like to be remembered for its merits; readers only want to know what it has to do with them. The two usually meet at the front line and not in a meeting room. The handbook wants material found together with the media beforehand, lively and timely reports during, and afterwards a look at how much has changed (page 82).
# %% id="book-2"
course.playbook("media-2")
# %% [markdown] lang="zh" id="try-2"
# （虚构）南浦区早市的早餐摊，有几家把煤炉换成了电炉灶。公司想宣传一下。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 主题 | 约何记者凌晨4点一起到摊上，看摊主生火、算账，听他们抱怨增容要等 | 办公室拟好主题“绿电惠民暖心间”，请领导审定 |
# | 写稿 | 记者写一位摊主的一个早晨，等增容的事也写了；公司答复以后一般几天办好 | 统一通稿，配领导视察的照片，发给11家媒体 |
# | 刊出 | 3家登了，一家用在社会版头条 | 9家登了，装订成册 |
# | 以后 | 数热线里问换电的来电，每周由4个变成31个；9家摊主递了申请；又请30位读者说说记住了什么 | 总阅读量46000次，写进年度总结 |
#
# 乙的那一册，马主任翻了两遍，没有说话。
# %% [markdown] lang="en" id="try-2"
# (Invented.) At the morning market in Nanpu some breakfast stalls have replaced their coal stoves by electric ones. The company would like to publicise it.
#
# | | A | B |
# | --- | --- | --- |
# | Theme | Goes to the stalls with Reporter He at 4 in the morning, sees them light fires and do their sums, hears them complain of the wait for a stronger supply | The General Office words a theme, “Green power warms hearts”, and has it approved |
# | Writing | The reporter writes one stallholder's morning, the wait included; the company says how many days it usually takes from now on | One text with a photograph of a leader's visit goes to 11 outlets |
# | In print | 3 outlets carry it, one at the top of its city page | 9 outlets carry it; bound into a volume |
# | Afterwards | Counts the hotline's calls about changing over: from 4 a week to 31; 9 stallholders have applied; asks 30 readers what they remember | 46,000 views in all, for the annual summary |
#
# Director Ma leafed through B's volume twice and said nothing.
# %% id="ask-stall"
course.ask("m11.stall")
# %% [markdown] lang="zh" id="draft"
# ### 给一份稿子做记号
#
# 小唐也想学甲，自己去早市转了一圈，写回来下面这一份。
# %% [markdown] lang="en" id="draft"
# ### Marking up a draft
#
# Tang wanted to do as A did, took a walk round the morning market, and came back with this.
# %% id="ask-draft"
course.ask("m11.draft")
# %% id="ask-release"
course.ask("m11.release")
# %% [markdown] lang="zh" id="real-2"
# ### 唐山：2500多次播放以后
#
# 理念是新的，听的人什么样的都有。先选，再看公司用了哪几样。
# %% [markdown] lang="en" id="real-2"
# ### Tangshan: after more than 2,500 showings
#
# The idea is new, and the listeners are of every sort. Choose first, then see what the company used.
# %% id="case-2"
course.case("media-2")
# %% id="ask-tangshan"
course.ask("m11.tangshan")
# %% [markdown] lang="zh" id="p3"
# ## 拓展媒体合作
#
# 发通稿容易，难的是让编辑来找你。编辑部每星期有选题会，有版面要填，有截稿的钟点；公司的素材往往在选题会之后才到。手册要求把工作往前挪，参与选题，再把合作的媒体种类和层次拓开（第84页）。
# %% [markdown] lang="en" id="p3"
# ## Widening cooperation with the media
#
# Sending a text round is easy; getting editors to come to you is not. They have a planning meeting every week, space to fill and a deadline, and the company's material tends to arrive after the meeting. The handbook wants work to begin earlier, with a part in the planning, and then more kinds and levels of media (page 84).
# %% id="book-3"
course.playbook("media-3")
# %% [markdown] lang="zh" id="try-3"
# （虚构）开学以前，公司查了12所中小学的用电安全。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 时机 | 查完的星期五下午 | 上一个星期三，先问各家下周的选题 |
# | 素材 | 800字的稿子，报纸、电视、公众号都是这一份 | 报纸：家长最常问的6个问题；电视：早上7点宿舍查线的现场；公众号：3张“别这样用插座”的图；行业报：查法和数字 |
# | 刊出 | 公众号全文，报纸登了一百来字 | 四家都用了；晚报另写了一篇，说一所学校的配电箱锈了 |
# | 工夫 | 半天 | 两天，还要同学校商量、请家长同意拍摄 |
#
# 配电箱那一篇见报的早上，乙接到了校长的电话。
# %% [markdown] lang="en" id="try-3"
# (Invented.) Before term begins, the company has checked the safety of the wiring in 12 schools.
#
# | | A | B |
# | --- | --- | --- |
# | Timing | On Friday afternoon, when the checks are done | On Wednesday of the week before, with a question about next week's themes |
# | Material | A text of 800 characters, the same for newspaper, television and the company's own account | The newspaper, 6 questions parents ask most; television, wiring being checked in a dormitory at 7 in the morning; the company's account, 3 pictures of how not to use a socket; the trade paper, method and figures |
# | In print | The whole text on the account, some hundred characters in the paper | All four use it; the evening paper adds a story about a rusty distribution box at one school |
# | Effort | Half a day | Two days, plus talks with schools and parents' consent to filming |
#
# On the morning when the box was in the paper, B had the headmaster on the phone.
# %% id="ask-rust"
course.ask("m11.rust")
# %% id="ask-lead"
course.ask("m11.lead")
# %% id="ask-three"
course.ask("m11.three")
# %% [markdown] lang="zh" id="real-3"
# ### 资阳：志愿服务怎样让更多人知道
#
# 素材不缺，缺的是传出去的路。选一种打开局面的办法。
# %% [markdown] lang="en" id="real-3"
# ### Ziyang: making volunteer work known
#
# There is enough to tell; what is missing is a way for it to travel. Choose how to begin.
# %% id="case-3"
course.case("media-3")
# %% id="ask-ziyang"
course.ask("m11.ziyang")
# %% [markdown] lang="zh" id="p4"
# ## 坚持透明运营
#
# 好看的数谁都愿意公布。考验在下个季度，数不好看，日子又到了。手册要求机制先立好，披露要全面、准确，评议的结果要收集，也要反馈回去（第86页）。
# %% [markdown] lang="en" id="p4"
# ## Keeping operation transparent
#
# Anybody will publish figures that look good. The test comes next quarter, when they do not and the day has come round again. The handbook wants the system first, disclosure that is full and accurate, and the results of appraisals collected and also reported back (page 86).
# %% id="book-4"
course.playbook("media-4")
# %% [markdown] lang="zh" id="try-4"
# （虚构）第二季度，澄湾有3次计划停电没有按时送电。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 公布 | 每季首月15日，同一张表，12项；这一季“超时3次”也在里面 | 先放一放，等第三季度好转了一起公布；官网上换成一条“用户满意率99%” |
# | 追问 | 给何记者逐次列出日期、超了多久、原因，请他到调度看一次停送电怎样排 | 问“99%是问了多少人”，答“有关部门在统计” |
# | 直播 | 经理坐一小时，来电不筛；7个问题当场答了4个，3个说明哪天回话 | 来电先由办公室挑过，答得很流畅 |
# | 以后 | 下季同一天公布：3次各怎样改的，热线的7个问题办到哪一步 | 没有再提 |
# %% [markdown] lang="en" id="try-4"
# (Invented.) In the second quarter, power in Chengwan came back late after 3 planned outages.
#
# | | A | B |
# | --- | --- | --- |
# | Figures | On the 15th of each quarter's first month, the same table with 12 items; “late: 3” is in it this time | Puts it off to be published with a better third quarter; the website shows “99% of users satisfied” instead |
# | Pressed | Gives Reporter He date, delay and cause of each, and an invitation to dispatch to see how outages are timed | To “99% of how many?” the answer is that the department is working on it |
# | Phone-in | The manager sits for an hour, calls unscreened; of 7 questions 4 are answered at once, 3 get a day for the answer | The General Office has picked the calls, and the answers come smoothly |
# | Afterwards | On the same day next quarter: what was done about each of the 3, and how far the 7 questions have got | Not mentioned again |
# %% id="ask-table"
course.ask("m11.table")
# %% id="ask-open"
course.ask("m11.open")
# %% id="ask-disclose"
course.ask("m11.disclose")
# %% [markdown] lang="zh" id="real-4"
# ### 新疆：请记者走进来
#
# 活动要定期办下去。怎样安排，记者看到的才是日常？
# %% [markdown] lang="en" id="real-4"
# ### Xinjiang: reporters are invited in
#
# The visits are to be held regularly. What arrangement shows reporters everyday work?
# %% id="case-4"
course.case("media-4")
# %% id="ask-xinjiang"
course.ask("m11.xinjiang")
# %% [markdown] lang="zh" id="across"
# ## 合起来看
#
# 四个议题互相撑着：平时信得过，出了事记者才先来问你；出了事答得稳，平时的宣传才有人信。先看几件事各归哪里，再处理两件棘手的：一个说错了的数，一家想抢先的媒体。
# %% [markdown] lang="en" id="across"
# ## All four together
#
# The four hang together. Trust from ordinary days brings the reporter to you when something happens, and steady answers then make the rest believable. First see where some matters belong, then deal with two thorny ones: a figure that was wrong, and an outlet that wants to have it first.
# %% id="ask-which"
course.ask("m11.which")
# %% id="ask-wrong"
course.ask("m11.wrong")
# %% id="ask-correction"
course.ask("m11.correction")
# %% id="ask-exclusive"
course.ask("m11.exclusive")
# %% [markdown] lang="zh" id="data"
# ### 选学：媒体和社区，各用什么渠道
#
# 表里数的是，媒体和社区各议题的第1步、第2步、第3步（媒体有一个议题还有第4步）用了哪些渠道，按次数排。看电话和调查问卷两行，媒体与社区有什么不同。明写事前、事中、事后的，8个议题里只有3个；其余的只是先后几步。可以跳过。
# %% [markdown] lang="en" id="data"
# ### Optional: which channels for the media, which for communities
#
# The table counts which channels the topics on the media and on communities use in step 1, step 2 and step 3 (one topic on the media also has a step 4), the most frequent first. Look at the rows for telephone and questionnaire: how do the two differ? Only 3 of the 8 topics are written as before, during and after; in the others the steps merely follow each other. You may skip this.
# %% id="table-channels" tags=["analyst"]
steps = course.stages().query("stakeholder_id in ['media', 'community']").explode("channels")
counts = steps.pivot_table(index="channels", columns=["stakeholder", "number"], aggfunc="size", fill_value=0, sort=False)
order = counts.sum(axis=1).sort_values(ascending=False, kind="stable").index
counts.loc[order].head(12)
# %% [markdown] lang="zh" id="data-means"
# 对媒体，问卷一共出现2次，都在第3步，是事后去查效果；对社区出现5次，第1步就有2次。电话正相反：媒体7次，全在前两步；社区一共4次。记者就那么几位，打电话问得到；一个小区有几千人，开头就得用问卷去问。前一句是表里数的，后一句是课程的解释。
# %% [markdown] lang="en" id="data-means"
# For the media, questionnaires appear 2 times, both in step 3, to see afterwards what was achieved; for communities 5 times, 2 of them in step 1. The telephone is the reverse: 7 times for the media, all in the first two steps, and 4 for communities. There are only so many reporters, and a call reaches them; an estate has thousands of people and has to be asked on paper from the start. What is counted is in the table; the reason is the course's.
# %% [markdown] lang="zh" id="own"
# ## 写进你的登记册
#
# 选一家你单位真要打交道的媒体，补进登记册：它的栏目和截稿时间，它最近在问什么，由谁接它的电话。只写单位和岗位，不写个人姓名和手机号。登记册与[工具箱](t01_toolbox.ipynb)共用。
# %% [markdown] lang="en" id="own"
# ## Put one in your register
#
# Choose an outlet that your unit really deals with and add it to the register: its sections and deadlines, what it has been asking lately, who takes its calls. Enter organisations and posts only, no names and no mobile numbers. The register is the one in the [toolbox](t01_toolbox.ipynb).
# %% id="register"
course.register()
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e11 换了一座城市和一家公司，都是虚构的：
#
# - 给记者的一组答复，标出不该那样答的，说明属于哪一种；
# - 一条正在传开的标题，电视台直播以前怎么办；
# - 几家媒体、几样素材，各给谁最用得上；
# - 一次宣传的几个数，分清各是拿来说明什么的、还缺什么，再算出一个；
# - 一份运营公报的初稿，挑出可以照发的句子；
# - 一份更正，由教师评阅。
#
# **记住三点。** 没有核实的不说，说好几点打就几点打；稿子里每一句都要查得到；数难看的那一季，照样按日子公布。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e11 is about another city and company, both invented:
#
# - answers to a reporter: mark those that will not do, and say of which kind;
# - a title that is spreading: what to do before television goes live;
# - several outlets and pieces of material: who can make the most use of each;
# - the figures of a campaign: tell what each is meant to show and what it lacks, then work one out;
# - a draft bulletin: choose the sentences that can go out as they stand;
# - a correction, read by your instructor.
#
# **Three things to keep.** Say nothing unverified, and ring when you said you would; every sentence of a text must be checkable; and publish on the day in the bad quarter, too.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# **课堂安排（90分钟）。** 学员课前读完前两个议题，不做 `again` 和 `release`，留到课上写。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 60个字 | 每人把场景里何记者的三个问题写成不超过60字的答复；没有的事实写“几点告诉您” |
# | 30 | 电话演练 | 见下 |
# | 25 | 稿子 | 两人一组，一人写 `release`，另一人扮编辑，只准删字，不准加字 |
# | 15 | 更正 | 全班一起改一份更正，逐句问“读者看完，知道错在哪里了吗” |
# | 10 | 收尾 | 每人说出自己单位一个敢按日子公布的难看的数 |
#
# **电话演练怎样组织。** 三人一组，每轮4分钟，换三轮。演记者的拿一张问题单：范围、起因、几点来电、有没有人受伤、消防怎么说、你个人怎么看；要求他至少追问两次，语气客气。演发言人的只有一张事实卡，卡上故意空着起因。第三人记下每一句答话，演完逐句归类：事实、猜测、替别人答、承诺、敷衍。用手机录音回放，当堂删除。常见的毛病有两种：怕冷场，把空白填成猜测；怕说错，把卡上已经核实的也不说。后一种常被当成稳重，要点出来。
#
# **可以讨论的问题。**
#
# 1. 手册写了“引导和控制舆论”，也写了接受社会监督，两样怎样一起做到？好的回答落到顺序：先给事实，说法一致，错了就改；答成“搞好关系少写负面”的，请他看配电箱那一篇见报以后该做什么。
# 2. 鞍山的公司为什么没有自己先发声明？好的回答提到核实在先，也提到让源头更正；有人会说怕得罪移动公司，案例里没有这层意思。
# 3. 唐山“不满意的比例为零”，能不能写“满意率百分之百”？不能，没有表示不满意的，不等于都表示满意；问了谁、多少人也没有写。
# 4. 公司能不能要求审记者的稿？可以请他核对数字和术语，不能要求删观点。手册没有讲这一条，是课程的主张。
#
# **看书面题。** `again` 先看有没有认下“没有按说的时间送上电”，再看新的时间是不是写成估计；`release` 看那40分钟在不在稿子里，不在的，别的再好也不给高档；`three` 看三家拿到的是不是三样东西；`disclose` 看有没有一项难看的；`correction` 看错的数、对的数是否都写了，只写“以此为准”的给低档。
#
# **进度不一。** 落后的组做 `lines`、`draft`、`wrong`、`correction`，正好是答问、写稿和更正三样基本功。走得快的组找一份本单位去年发过的稿，用 `draft` 的四种记号标一遍；办公室以外的学员可以改做“我手上的哪六十个字，出事时该在几分钟内送到办公室”。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# **In the classroom (90 minutes).** Trainees read the first two topics beforehand but leave `again` and `release` to be written in class.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | 60 characters | Everybody answers the three questions of the opening scene in no more than 60 characters (about 40 English words); a missing fact becomes “I'll tell you at …” |
# | 30 | The phone call | A role play, see below |
# | 25 | The release | In pairs; one writes `release`, the other plays the editor and may only cut, not add |
# | 15 | The correction | The whole class mends one, asking of each sentence whether a reader now knows what was wrong |
# | 10 | Closing | Each names one unflattering figure that their unit could publish on a fixed day |
#
# **How to run the phone call.** Groups of three, 4 minutes a round, three rounds. The reporter has a list: area, cause, back when, injuries, what the fire brigade says, what do you think yourself; at least two of them are pressed, politely. The spokesperson has a card of facts on which the cause has been left blank on purpose. The third writes down every answer, and afterwards they are sorted into fact, guess, answering for others, promise and evasion. Record it on a phone, play it back, and delete it in class. There are two usual faults: fear of silence, which fills the blank with a guess; and fear of mistakes, which keeps back even what is verified. The second passes for prudence, so point it out.
#
# **Questions for discussion.**
#
# 1. The handbook speaks of guiding and containing opinion, and also of accepting public scrutiny. How can one do both? A good answer comes down to order: facts first, one statement, correct what was wrong. To those who say “good relations and fewer bad stories”, put the morning after the rusty box.
# 2. Why did the company in Anshan not publish a statement of its own first? A good answer mentions checking first and having the source correct itself. Some will say that it feared to offend the mobile company; the case does not say so.
# 3. In Tangshan no one said that they were dissatisfied. May one write that all were satisfied? No. Not saying dissatisfied is not saying satisfied, and neither who nor how many were asked is given.
# 4. May the company approve a reporter's text? It may ask to check figures and terms, not to remove opinions. The handbook has nothing on this; it is the course's view.
#
# **Reading the written answers.** In `again`, look first whether it owns up that power was not back as announced, then whether the new time is given as an estimate. In `release`, whether the 40 minutes are there; without them no high level, however good the rest. In `three`, whether three outlets get three different things. In `disclose`, whether one item is unflattering. In `correction`, whether wrong and right figure both appear; “this version is authoritative” gets the low level.
#
# **Different speeds.** A group that is behind does `lines`, `draft`, `wrong` and `correction`, the basics of answering, writing and correcting. A quick group takes a text its unit published last year and marks it with the four labels of `draft`; people from outside the General Office may instead ask which sixty characters in their own hands should reach it within how many minutes of an incident.
