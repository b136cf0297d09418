# ---
# title: {zh: 同合作伙伴沟通, en: Talking with partners}
# minutes: 50
# objectives: [partner.training, partner.dispatch, partner.clean, partner.quality, partner.case]
# cases: [partner-1, partner-2, partner-3, partner-4, partner-5]
# ---
# %% [markdown] lang="zh" id="aims"
# # 同合作伙伴沟通
#
# 这一次约50分钟：开头和结尾，加上五个议题里离你岗位最近的四个，写作题写一道。剩下的一个议题和其余写作题留到第二次，约30分钟；做计分练习以前，五个都要学到。选学不算在内。学完以后，你能够：
#
# - 给发电企业办培训，先问清缺什么，过一段时间再看用上了没有；
# - 公布调度信息、答复电厂问询，让对方查得到规则、等得到日期；
# - 帮清洁能源企业解决并网问题，同他们把电量对准；
# - 让施工和分包队伍在开工前明白要求和危险点，过程有人看，完工有人评；
# - 读伙伴的案例，看出双方各得到什么、靠的是哪一条做法。
#
# 五个议题都在手册第66页起的一章，分别从第68、70、72、74、76页开始。每个议题先看同一件虚构的事有哪两种办法，再看真实案例；写作题多半用你自己的工作来答。
# %% [markdown] lang="en" id="aims"
# # Talking with partners
#
# About 50 minutes this time, for the opening, the end, those four of the five topics that are nearest to your post, and one of their writing tasks. The remaining topic and the other writing tasks are for a second sitting of about 30 minutes; the scored exercise needs all five. The optional part is not counted. Afterwards you can:
#
# - train power producers' staff by first asking what they lack, and see later whether it is being used;
# - publish dispatch information and answer plants' questions so that they can look up the rule and rely on the date;
# - help clean-energy producers to get onto the grid, and agree with them on the energy figures;
# - see that builders and subcontractors know requirements and dangers before work starts, are watched on the way, and are assessed at the end;
# - read the cases with partners for what each side gained, and by which practice.
#
# The five topics are in the chapter from page 66 of the handbook; they start on pages 68, 70, 72, 74 and 76. For each, you first see two ways of dealing with an invented matter, then meet a real case; most of the writing tasks are about your own work.
# %% [markdown] lang="zh" id="scene"
# ## 交接班记录里的四行字
#
# （虚构）星期五16:30，澄湾供电公司调度室的交接班记录上有四行字：“鹭岬风电场，指令又复诵错”“北岭热电，问询函，第9天”“南浦光伏，电量差1400度”“电缆沟，高经理的人换了一半”。
#
# 值班调度员韩工看了一遍，说：“这四家，合同都签得很全。”来抄会议时间的林岚问：“那这个星期谁给他们打过电话？”没有人接话。
#
# 合同写的是出了事归谁。这四件事都还没有出大事，缺的是有人先去把话说清楚。
# %% [markdown] lang="en" id="scene"
# ## Four lines in the shift log
#
# (Invented.) Friday, 16:30. In the shift log of the Chengwan power company's dispatch room stand four lines: “Lujia wind farm, order read back wrong again”; “Beiling Thermal, letter of enquiry, day 9”; “Nanpu solar, 1,400 kWh apart”; “cable trench, half of Gao's people are new”.
#
# Han, the dispatcher on shift, reads them through. “All four have very complete contracts.” Lin Lan, who has come to copy down the time of a meeting, asks who has rung any of them this week. Nobody answers.
#
# A contract says whose it is when something has gone wrong. In these four nothing has gone badly wrong yet; what is missing is somebody to talk first.
# %% [markdown] lang="zh" id="class"
# 手册把合作伙伴归入B类：影响力高，重要性低（第25页）。按课程的理解，他们误一步，电网的运行和工期就跟着误；他们的诉求多半已经写进合同，按约定办就行。约定要靠平时的沟通才办得下去。
#
# 同伙伴谈什么，手册列了三样：公司需要和期望他们做什么，合作中的具体事项，他们怎样评价这次合作、哪里要改（第67页）。前两样天天在谈，第三样最容易省掉，做题时留意一下。
# %% [markdown] lang="en" id="class"
# The handbook puts partners in class B, high influence and low importance (page 25). As the course reads it, one wrong step of theirs upsets operation and schedules, while most of what they need is already in a contract and can be handled as agreed. What was agreed needs everyday talk to be carried out.
#
# The handbook lists three things to talk about with them: what the company needs and expects, the matters of the work itself, and how they judge the cooperation and what should change (page 67). The first two are discussed every day. The third is the one most often left out; look for it as you go.
# %% [markdown] lang="zh" id="p1"
# ## 发电企业技能培训
#
# 听课的人不归公司管。他们会客气地点头，回到风电场照老习惯做；课讲得怎样，要等下一个刮大风的夜里才知道。所以手册的工夫一大半下在课前和课后（第68页）。
# %% [markdown] lang="en" id="p1"
# ## Skills training for power producers
#
# The people in the class do not report to the company. They nod politely, go back to the wind farm and do as before; how good the course was shows on the next stormy night. That is why most of the handbook's effort goes into the time before and after the class (page 68).
# %% id="book-1"
course.playbook("partner-1")
# %% [markdown] lang="zh" id="try-1"
# （虚构）鹭岬风电场刚投运，两个月里值班员复诵调度指令错了3次。大风季以前，调控中心要给他们的12名值班员办两天培训。同一件事，由两位专责来办会是两个样子。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 课前 | 给场长打电话，定下人数和日子，请去年那位讲师 | 给场长打电话，要来12人的学历和经历，又同其中4人各谈20分钟。他们说，最怕夜里接连来两道指令 |
# | 课上 | 讲规程，内容多，讲师下午加快了速度 | 练复诵；发现有人对不上设备编号，下午改到升压站对着设备讲 |
# | 课末 | 笔试平均91分，问卷全是“满意” | 小测之后问“哪一步还不敢自己做”，记下3条 |
# | 以后 | 归档 | 三个月后给值长打电话，听了几段录音；有一条是厂家设备的操作，公司教不了，建议请厂家来讲 |
#
# 甲没有偷懒，课时和内容都够，也没有多花讲师一天备课。
# %% [markdown] lang="en" id="try-1"
# (Invented.) Lujia wind farm has just started up, and in two months its operators have read back dispatch orders wrongly 3 times. Before the windy season the Dispatch and Control Centre is to train their 12 operators for two days. The same task goes differently in the hands of two specialists.
#
# | | A | B |
# | --- | --- | --- |
# | Before | Rings the manager, settles numbers and dates, books last year's lecturer | Rings the manager, asks for the education and experience of the 12, and talks to 4 of them for 20 minutes each. What they fear most, they say, is two orders in quick succession at night |
# | In class | Rules and procedures; there is a lot of it, and in the afternoon the lecturer speeds up | Practises reading back; some cannot match the numbers of the equipment, so the afternoon moves to the substation, beside the equipment itself |
# | At the end | Written test, 91 points on average; every questionnaire says “satisfied” | After a short test, asks which step they still would not dare do alone, and notes 3 |
# | Later | Filed | After three months rings the shift leaders and listens to some recordings; one point is the operation of the manufacturer's equipment, which the company cannot teach, so it suggests asking the manufacturer |
#
# A has not been lazy. The hours and the content are there, and no lecturer needed an extra day to prepare.
# %% id="ask-train"
course.ask("m10.train")
# %% id="ask-repeat"
course.ask("m10.repeat")
# %% id="ask-before"
course.ask("m10.before")
# %% [markdown] lang="zh" id="real-1"
# ### 张家口：同一个班，有人刚上岗
#
# 学员里有的在岗，有的才上岗，基础差得远。故事停在公司要决定怎样着手的时候。
# %% [markdown] lang="en" id="real-1"
# ### Zhangjiakou: some of the class had only just started
#
# Some trainees were in post, others newcomers, and their levels were far apart. The story stops where the company has to decide how to begin.
# %% id="case-1"
course.case("partner-1")
# %% id="ask-zhangjiakou"
course.ask("m10.zhangjiakou")
# %% [markdown] lang="zh" id="p2"
# ## 大力推进“三公”调度
#
# 调度员每天要对电厂说“不”，而被说“不”的一方总会去看邻居。公司觉得自己公平没有用，电厂自己查得到才算公平。手册因此给了几个可以核对的数：网站信息每月10日更新，问询10个工作日内答复，厂网联席会每年至少2次（第70页）。
# %% [markdown] lang="en" id="p2"
# ## Putting open, fair and impartial dispatch into practice
#
# A dispatcher has to say no to plants every day, and whoever hears no looks at the neighbour. That the company believes itself fair is no help; it is fair when the plant can check. So the handbook sets a few numbers that anybody can hold it to: the website is updated on the 10th of each month, questions are answered within 10 working days, and there are at least 2 plant–grid joint meetings a year (page 70).
# %% id="book-2"
course.playbook("partner-2")
# %% [markdown] lang="zh" id="try-2"
# （虚构）北岭热电厂来函：上季度我厂被减出力6次，邻厂只有2次，为什么？
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 收信 | 登记日期，当天给厂里打电话：收到了，由谁办，哪天前答复 | 马上向领导请示，等各专业都提了意见再动笔 |
# | 去查 | 逐次调出6次的记录：4次是线路检修，已经公布过；2次是夜里临时改的，没有公布 | 收集得很全，写成一份8页的说明 |
# | 答复 | 第7个工作日回函，6次各写日期和依据，注明哪里查得到；2次没有公布的照实说，还缺的原因写明哪天补，并补进下月10日的更新 | 第12个工作日回函，全文引用有关规定，结论是“均按规定执行” |
# | 旁人 | 问过北岭热电，把这类问题列进下次联席会的议程 | 没有再提；邻厂听说有人收到了“特别说明” |
#
# 乙的信，部门里传阅时人人说严谨。
# %% [markdown] lang="en" id="try-2"
# (Invented.) Beiling Thermal writes: last quarter our output was cut 6 times, the neighbouring plant's only 2 times. Why?
#
# | | A | B |
# | --- | --- | --- |
# | The letter comes | Records the date and rings the plant that day: it is here, who deals with it, by when there will be an answer | Asks the manager at once, and waits for every section's opinion before writing |
# | Finding out | Gets the records of all 6: 4 were for line maintenance and had been published; 2 were changes during the night and had not | Gathers everything and writes an explanation of 8 pages |
# | The answer | On working day 7: date and ground for each of the 6 and where to look them up; says frankly that 2 were not published and by when the reasons still lacking will follow, and adds them to next month's update on the 10th | On working day 12: quotes the regulations in full and concludes that “all was done by the rules” |
# | Other plants | With Beiling's consent, puts such questions on the agenda of the next joint meeting | Nothing more; the neighbour hears that somebody got a “special explanation” |
#
# When B's letter went round the department, everybody called it rigorous.
# %% id="ask-answer"
course.ask("m10.answer")
# %% id="ask-days"
course.ask("m10.days")
# %% id="ask-reply"
course.ask("m10.reply")
# %% [markdown] lang="zh" id="real-2"
# ### 渭南：一个下午，15个电厂
#
# 会期只有半天，公司有话要说，电厂也有话要说。先替它安排，再往下看。
# %% [markdown] lang="en" id="real-2"
# ### Weinan: one afternoon, 15 plants
#
# There is only an afternoon; the company has things to say, and so do the plants. Arrange it yourself before you read on.
# %% id="case-2"
course.case("partner-2")
# %% id="ask-weinan"
course.ask("m10.weinan")
# %% [markdown] lang="zh" id="p3"
# ## 支持清洁能源上网
#
# 风电场和屋顶光伏的业主有大有小，小的那些没有专人懂电价、懂计量，手里只有逆变器上的一个数，同公司的对不上，就觉得少算了钱。政策、并网、对数三件事，手册各给一步（第72页）。
# %% [markdown] lang="en" id="p3"
# ## Helping clean energy onto the grid
#
# Owners of wind farms and rooftop solar come large and small, and the small ones have nobody who understands tariffs and meters. All they have is the number on the inverter; when the company's differs, they feel short-changed. Policy, connection and figures each get a stage in the handbook (page 72).
# %% id="book-3"
course.playbook("partner-3")
# %% [markdown] lang="zh" id="try-3"
# （虚构）南浦区一家屋顶光伏的业主打来电话：“我家发了42600度，你们表上只有41200度，差1400度。”
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 接听 | 耐心讲了一刻钟：按国家规定，以关口表为准，表是检定过的 | 先记下两个数从哪里来、几点抄的，告诉他星期四以前去核，有没有差错都回话 |
# | 核对 | 请计量班查表，表没有问题 | 星期三同计量班、业主的电工一起到并网点，按同一时刻读两边的数：业主报的是逆变器的总数，车间自己用掉了一部分，抄的时间也差半天 |
# | 上报 | 查过表就汇总上报 | 双方在核对单上签字，同其余各户一起汇总上报 |
# | 以后 | 寄去一本政策手册 | 写了一页“两个数为什么不一样”，附怎样自己对，送给全区9户业主 |
#
# 两个人的结论一样：表没错。下个月，甲的那位业主又打来了。
# %% [markdown] lang="en" id="try-3"
# (Invented.) The owner of a solar roof in Nanpu district rings. “I generated 42,600 kWh, and your meter says 41,200. That's 1,400 short.”
#
# | | A | B |
# | --- | --- | --- |
# | On the phone | Explains patiently for a quarter of an hour: by national rules the gateway meter counts, and it has been verified | First notes where both figures come from and when they were read; says that it will be checked by Thursday and that there will be a call either way |
# | Checking | Has the metering team look at the meter; it is in order | On Wednesday, with the metering team and the owner's electrician, reads both figures at the connection point at the same moment: the owner's is the inverter's total, part of which his workshop used, and the times of reading were half a day apart |
# | Reporting | With the meter checked, adds it up and reports | Both sign a check sheet; it is added up and reported with the others |
# | Afterwards | Sends a policy booklet | Writes one page on why the two figures differ and how to compare them, and gives it to all 9 owners in the district |
#
# Both came to the same conclusion: the meter is right. Next month A's owner rang again.
# %% id="ask-meter"
course.ask("m10.meter")
# %% id="ask-month"
course.ask("m10.month")
# %% id="ask-figure"
course.ask("m10.figure")
# %% [markdown] lang="zh" id="real-3"
# ### 嘉兴：屋顶太零散
#
# 公司管得到并网，管不到屋顶怎样开发。想一想，从哪一头入手。
# %% [markdown] lang="en" id="real-3"
# ### Jiaxing: rooftops here and there
#
# The company's part is the connection, not how rooftops are developed. Think where you would start.
# %% id="case-3"
course.case("partner-3")
# %% id="ask-jiaxing"
course.ask("m10.jiaxing")
# %% [markdown] lang="zh" id="p4"
# ## 监督管理项目质量
#
# 把活交给别人，最难的是两边都以为已经说清了。文件寄到了，字也签了，工人下到沟里还是不知道哪根带电。手册要求开工前谈、过程中当场问、验收时一起看（第74页）。
# %% [markdown] lang="en" id="p4"
# ## Supervising project quality
#
# When work is given to others, the trap is that both sides think everything has been said. The papers have arrived, the signatures are there, and the man in the trench still does not know which cable is live. The handbook wants talk before the start, questions on the spot during the work, and a joint look at the end (page 74).
# %% id="book-4"
course.playbook("partner-4")
# %% [markdown] lang="zh" id="try-4"
# （虚构）一家施工单位接下东渡区一段电缆沟。图纸上的沟深和现场差了0.6米，工人第2天就看出来了。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 定约 | 当天发去要求，第二天开了40分钟的会：哪几条不能变，图纸对不上时打谁的电话，谁可以叫停 | 把186页文件全套快递过去，收回签收单 |
# | 开工 | 当天站在沟边逐个问4名工人：哪根带电，离多远算近。有2人答不上来，停下半小时，带他们走了一遍 | 当天把安全条款念给全体听，人人签名 |
# | 出入 | 第2天，班长打来电话；设计人员下午到场 | 第5天例行检查时发现，沟已经浇好；开出整改通知 |
# | 验收 | 有2项不合格，同施工单位一起看过，约了复验日期 | 同样2项不合格，退回并附清单；为0.6米返工4天 |
# %% [markdown] lang="en" id="try-4"
# (Invented.) A firm takes on a length of cable trench in Dongdu district. On the drawing the trench is 0.6 m off from what is found on site; the workers notice on day 2.
#
# | | A | B |
# | --- | --- | --- |
# | Partner settled | Sends the requirements the same day and meets them for 40 minutes the next: what cannot change, whom to ring if the drawing does not fit, who may stop the work | Sends all 186 pages by courier and gets the receipt back |
# | First day of work | Stands by the trench and asks 4 workers one by one which cable is live and how near is too near. 2 cannot say; work stops for half an hour, and they are walked through it | Reads the safety clauses out to everybody; everybody signs |
# | The mismatch | On day 2 the foreman rings; the designer is there in the afternoon | Found at the regular inspection on day 5, with the concrete already poured; a notice to put it right is issued |
# | Acceptance | 2 points fail; goes through them with the firm and sets a date to look again | The same 2 fail and are returned with a list; 4 days' work are done again because of the 0.6 m |
# %% id="ask-rework"
course.ask("m10.rework")
# %% id="ask-site"
course.ask("m10.site")
# %% id="ask-dayone"
course.ask("m10.dayone")
# %% [markdown] lang="zh" id="real-4"
# ### 漳州：工程多，眼睛不够用
#
# 外包工程逐年多起来，施工单位自己又管不住现场。你先用哪一种办法？
# %% [markdown] lang="en" id="real-4"
# ### Zhangzhou: more sites than eyes
#
# More work is contracted out each year, and the firms cannot keep their own sites in hand. Which way would you try first?
# %% id="case-4"
course.case("partner-4")
# %% id="ask-zhangzhou"
course.ask("m10.zhangzhou")
# %% [markdown] lang="zh" id="p5"
# ## 电网建设项目分包管理
#
# 这里隔了一层：公司同施工企业签合同，施工企业再找分包商，拿工资的人离公司最远。话说到承包商那里常常就停了。手册按选人、签约、过程、评价四步，一步步往下够（第76页）。
# %% [markdown] lang="en" id="p5"
# ## Managing subcontracting on grid projects
#
# Here there is a layer in between. The company signs with a construction company, which finds a subcontractor, and those who are paid the wages are farthest away; what is said often goes no further than the contractor. The handbook reaches down in four stages: choosing, contract, work, evaluation (page 76).
# %% id="book-5"
course.playbook("partner-5")
# %% [markdown] lang="zh" id="try-5"
# （虚构）北岭县一条线路的基础要赶在雨季前做完，承包商想把高经理的劳务队加进来。这一回，两个人各有做得好的地方。
#
# | | 甲 | 乙 |
# | --- | --- | --- |
# | 选人 | 电话里把要走的手续讲给承包商和高经理听，批下来再进场，多等了4天 | 监理口头说可以，就让队伍先进场，材料后补 |
# | 签约 | 由承包商拿标准文本给高经理签 | 请承包商、高经理坐下来逐条过；高经理说“结算一晚，我垫不起工资”，当场写明结算几天内付款、几天内发薪 |
# | 过程 | 每月检查一次，提前3天通知 | 中午到工棚坐一坐，又突击查了一次；查出新来的安全员没有经过审核 |
# | 评价 | 同承包商一起评，把扣分的地方当面告诉高经理，讲明下次能不能入围就看这个 | 自己打分存档；高经理是落选以后才知道的 |
# %% [markdown] lang="en" id="try-5"
# (Invented.) The foundations of a line in Beiling county are to be done before the rainy season, and the contractor wants to bring in Gao's labour team. This time each of the two does some things well.
#
# | | A | B |
# | --- | --- | --- |
# | Choosing | Explains the procedure to the contractor and Gao by phone, lets the team in once it is approved, and loses 4 days waiting | The project supervisor says by word of mouth that it is all right, so the team starts and the papers follow |
# | Contract | The contractor has Gao sign the standard text | Sits down with contractor and Gao and goes through it clause by clause; Gao says “if the settlement is late I cannot advance the wages”, so they write in within how many days it is paid and within how many the wages follow |
# | The work | Inspects once a month, with 3 days' notice | Sits with the workers over lunch, and makes one surprise inspection, which shows that the new safety officer was never vetted |
# | Evaluation | Evaluates together with the contractor, tells Gao face to face where points were lost, and that the next shortlist depends on it | Scores and files it alone; Gao hears of it when he is not on the shortlist |
# %% id="ask-keep"
course.ask("m10.keep")
# %% id="ask-enter"
course.ask("m10.enter")
# %% id="ask-clause"
course.ask("m10.clause")
# %% [markdown] lang="zh" id="real-5"
# ### 上海：人总是留不住
#
# 管农民工的是分包商，担心现场的是公司。故事停在老办法不管用的地方。
# %% [markdown] lang="en" id="real-5"
# ### Shanghai: people did not stay
#
# The subcontractors manage the migrant workers; the company worries about the sites. The story stops where the old measures have failed.
# %% id="case-5"
course.case("partner-5")
# %% [markdown] lang="zh" id="after-5"
# 案例里的承诺书写了钱到以后、定好的日子内、足额。下面这一份写得怎样？
# %% [markdown] lang="en" id="after-5"
# The undertaking in the case says after the money has come, within set days, in full. How good is the one below?
# %% id="ask-pledge"
course.ask("m10.pledge")
# %% [markdown] lang="zh" id="across"
# ## 合起来看
#
# 五个议题对象不同，路数相近：开头问对方缺什么、讲自己要什么，中间到现场去问，末尾让对方也来评。拿到一件事，先认它属于哪个议题、走到了哪一步。
# %% [markdown] lang="en" id="across"
# ## All five together
#
# The partners differ, the pattern hardly does: at the beginning ask what they lack and say what you need, in the middle go and ask on the spot, at the end let them judge as well. With a matter in hand, first tell which topic it is and how far it has got.
# %% id="ask-which"
course.ask("m10.which")
# %% id="ask-private"
course.ask("m10.private")
# %% [markdown] lang="zh" id="data"
# ### 选学：案例里量了什么
#
# 下面的表把五个案例同手册给它们的数字排在一起，没有数字的留空。看两样：哪些案例有数字，有的那些说的是规模、投入还是效果。可以跳过。
# %% [markdown] lang="en" id="data"
# ### Optional: what the cases measure
#
# The table sets the five cases beside the figures that the handbook gives for them, with blanks where there is none. Look for two things: which cases have figures, and whether those tell of size, of what was put in, or of effect. You may skip this.
# %% id="table-figures" tags=["analyst"]
cases = course.cases().query("stakeholder_id == 'partner'")[["id", "company"]]
measured = cases.merge(course.figures().drop(columns=["id", "company"]), how="left", left_on="id", right_on="case_id")
measured["value"] = measured["value"].map("{:,.0f}".format, na_action="ignore")
measured[["company", "label", "value", "unit"]].fillna("")
# %% [markdown] lang="zh" id="data-means"
# 5个案例里只有2个有数字，一共4个：1个是到会电厂的个数，2个说的是市里的产业目标，1个是派出的人数。没有一个是效果。案例并不因此就是假的，只是“大幅”“提高”没有一处能让人核对。
# %% [markdown] lang="en" id="data-means"
# Only 2 of the 5 cases have figures, 4 in all: 1 is the number of plants at a meeting, 2 belong to the city's aim for its industries, 1 is the number of people posted. None is an effect. That does not make the cases untrue; but wherever they say “sharply” or “improved”, nobody can check.
# %% id="ask-measured"
course.ask("m10.measured")
# %% [markdown] lang="zh" id="own"
# ## 写进你的登记册
#
# 从你手上的事里挑一家伙伴，写到具体的厂、队伍或单位，补进下面的登记册：它期望公司什么，由谁去谈，用什么渠道。再想一条，半年后拿什么数说明双方都得了好处。登记册与工具箱共用，[工具箱](t01_toolbox.ipynb)里也打得开。
# %% [markdown] lang="en" id="own"
# ## Put one in your register
#
# From the matters on your desk pick one partner, down to the plant, team or firm, and add it to the register below: what it expects of the company, who does the talking, by which channels. Then think of one figure that could show in half a year that both sides gained. The register is the same as in the [toolbox](t01_toolbox.ipynb).
# %% id="register"
course.register()
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e10 换了公司和地方，都是虚构的：
#
# - 一封电厂来函，选一种答复的办法；
# - 一份培训前后的记录，先算一个数，再看案例初稿里的话站不站得住；
# - 一次卡住的并网，给几件事排好先后；
# - 一份分包约定，标出有毛病的条款，说明是哪一种毛病；
# - 几件没有人认领的事，各归哪个议题、眼下走哪一步；
# - 施工单位进场以前，给它的经理写一段话，由教师评阅。
#
# **记住三点。** 先问对方缺什么，再说自己要什么；规则、日期和依据写到对方查得到；签了字不等于明白，到现场问一句。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e10 is about another company and place, both invented:
#
# - a plant's letter: choose how to answer it;
# - records from before and after a training: work out one figure, then see which sentences of a draft case hold;
# - a connection that is stuck: put the steps in order;
# - an agreement on a subcontract: mark the clauses that will not do, and say what is wrong with each;
# - matters without an owner: which topic each belongs to, and which step is due;
# - a text to a builder's manager before his people come in, read by your instructor.
#
# **Three things to keep.** Ask what they lack before you say what you need; write rules, dates and grounds so that the other side can look them up; and a signature is not understanding, so ask on the spot.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# **课堂安排（90分钟）。** 自学50分钟只够四个议题和一道写作题。上课的话，学员课前自己做完前两个议题，`reply` 先不写，留到课上。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 四行字 | 把交接班记录的四行字抄上墙，每组认领一行，说出这星期该由谁打哪个电话 |
# | 25 | 北岭热电的来函 | 两人一组，各写一封答复，交换后用红笔圈出“查不到”的句子 |
# | 25 | 沟边提问 | 演练，见下 |
# | 20 | 承诺书 | 小组改写标出的条款，读给扮分包商的一组听，看对方肯不肯签 |
# | 10 | 收尾 | 每人说一条自己半年后要拿得出的数 |
#
# **沟边提问怎样组织。** 三人一组：一人演建设部专责，一人演工人，一人记录。给“工人”一张纸条，写明他知道什么、不知道什么（例如知道要戴安全帽，不知道哪根电缆带电），要求他先点头说“明白”。专责只有5分钟，只准问、不准讲课。时间到，记录的人报出问了几句、哪一句问出了纸条上的空白。常见的毛病是专责忍不住讲起条款，或者问“清楚了吗”这种只能答“清楚”的话；请他改问“指给我看”。
#
# **可以讨论的问题。**
#
# 1. 乙的回函人人说严谨，北岭热电为什么还要问？好的回答会指出它没有一处能对到那6次；容易跑偏成“态度不好”或“太长”。
# 2. 问询的10个工作日从哪天算？手册没有写。好的回答会主张从公司收到算起并写进规矩，因为对方感受到的是这一天；有人会从转到本部门算，请他站到电厂那边想一想。
# 3. 分包商的工资纠纷，公司不是当事人，该管到哪一步？好的回答分得清：督促、核对、问责可以，替分包商发钱不行；拿上海的案例对一遍。
# 4. 渭南的案例没有说问题解决了几个。要补，你会请公司记哪几个数？可用的回答有：提了几条、几天答复、几条改了做法。
#
# **看书面题。** `before` 看提问是否落到工作中的难处，只问“有什么需求”的给低档；`reply` 看2次没有公布的有没有照实写，用“个别情况”带过的不给满分；`figure` 看业主能不能自己照着核对；`dayone` 看三句问话是否都能当场验证；`clause` 看改写后有没有日期、数量和查的办法。写得长不加分。
#
# **进度不一。** 落后的组先做 `train`、`answer`、`rework`、`pledge` 四题，其余留作课后。走得快的组去读第76页的四个阶段，给自己单位的一份分包合同补一条“工人怎样直接向公司反映”；做运行的学员可以改去设计一份培训后三个月的回访单。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# **In the classroom (90 minutes).** Alone, 50 minutes are enough for four topics and one writing task. For a class, trainees do the first two topics on their own beforehand, but leave `reply` to be written in class.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | The shift log | Put its four lines on the wall; each group takes one and says who should ring whom this week |
# | 25 | Beiling's letter | In pairs, each writes an answer; they swap and ring in red whatever cannot be looked up |
# | 25 | Questions at the trench | A role play, see below |
# | 20 | The undertaking | Groups rewrite the marked clauses and read them to a group that plays the subcontractor: would it sign? |
# | 10 | Closing | Each names one figure they want to be able to show in half a year |
#
# **How to run the trench.** Groups of three: one plays the specialist from Construction, one a worker, one takes notes. The worker gets a slip saying what he knows and what he does not (he knows about the helmet, say, but not which cable is live) and is told to nod and say “understood” first. The specialist has 5 minutes and may only ask, not lecture. Then the note-taker reports how many questions were asked and which of them brought out the gap. The usual faults are reciting clauses, or asking “is that clear?”, to which the only answer is yes; have them say “show me” instead.
#
# **Questions for discussion.**
#
# 1. Everybody called B's letter rigorous; why does Beiling write again? A good answer sees that nothing in it matches any of the 6 cuts; it easily drifts into “bad attitude” or “too long”.
# 2. From which day do the 10 working days run? The handbook does not say. A good answer counts from the day the company received the letter and puts that into the rules, because it is the day the plant feels; some will count from the day it reached their own department, so have them sit on the plant's side.
# 3. In a wage dispute at a subcontractor the company is not a party; how far should it go? A good answer draws the line: urge, check and hold to account, but do not pay in the subcontractor's place. Hold it against the Shanghai case.
# 4. The Weinan case does not say how many problems were solved. Which figures would you have the company keep? Usable answers: how many were raised, in how many days answered, how many led to a change.
#
# **Reading the written answers.** In `before`, see whether the questions reach difficulties at work; “what are your needs?” alone gets the low level. In `reply`, see whether the 2 unpublished cuts are stated plainly; no full marks for “individual cases”. In `figure`, whether the owner could check for himself. In `dayone`, whether all three questions can be verified on the spot. In `clause`, whether the new text has a date, an amount and a way to check. Length earns nothing.
#
# **Different speeds.** A group that is behind does `train`, `answer`, `rework` and `pledge` and leaves the rest for later. A quick group reads the four stages on page 76 and adds to one of its own unit's subcontracts a clause on how workers can reach the company directly; people from operation may instead design a follow-up sheet for three months after a training.
