# ---
# title: {zh: 评估沟通的效果, en: Evaluate what communication achieved}
# minutes: 45
# objectives: [evaluation.measure, evaluation.weak, evaluation.act, evaluation.compare]
# cases: [customer-1]
# ---
# %% [markdown] lang="zh" id="aims"
# # 评估沟通的效果
#
# 约45分钟，选学不算在内。学完以后，你能够：
#
# - 用十一个问题给一次沟通打分，也请对方打，读懂平均分和分歧；
# - 找出最弱的一项和它的原因，不把低分当成原因；
# - 把结果变成有人负责、有日子的改进；
# - 比较前后两轮时，先看是谁答的、答了多少，再说差别。
#
# 十一个问题和1至5的分级出自手册第25页起的“沟通工具”。怎样汇总、怎样找原因、怎样比前后，手册没有写，本单元的办法是课程的建议。
# %% [markdown] lang="en" id="aims"
# # Evaluate what communication achieved
#
# About 45 minutes, not counting the optional part. Afterwards you can:
#
# - rate a piece of communication with eleven questions, have the other side rate it too, and read means and differences;
# - find the weakest point and its cause, without taking the low score for the cause;
# - turn findings into improvements with an owner and a date;
# - compare two rounds by looking first at who answered and how many.
#
# The eleven questions and the scale from 1 to 5 come from the handbook's section on tools, from page 25. How to add up, find causes and compare it does not say; the ways shown here are the course's advice.
# %% [markdown] lang="zh" id="scene"
# ## 白板上的4.0
#
# （虚构）马主任的办公室里有一块白板，上面写着“3.4 → 4.0”，4.0画了两个圈。
#
# 东渡区的渔市街分两期换电缆。一期以后请人打过一次分，二期以后又打了一次，这是两次的总体平均分。马主任要一句话写进月报：“升了，对吧？”
#
# 林岚手里是十六份表。她先把面馆的那份抽出来，一期打得最低的就是它，第10题只有1分。她又翻了一遍二期的，没有面馆，也没有药店。
#
# 白板没有写错一个数。缺的是另外几个字：谁打的，打的时候想着什么事，低的那几分后来怎样了。
# %% [markdown] lang="en" id="scene"
# ## 4.0 on the whiteboard
#
# (Invented.) On the whiteboard in Director Ma's office stands “3.4 → 4.0”, with two rings round the 4.0.
#
# In Dongdu's Yushi Street cables are being replaced in two phases. After the first, people were asked for ratings, and again after the second; these are the two overall means. The director wants one sentence for the monthly report. “It went up, didn't it?”
#
# Lin Lan has sixteen forms. She pulls out the noodle shop's, which was lowest after the first phase, with a 1 on question 10. Then she goes through those of the second. No noodle shop, and no pharmacy.
#
# No figure on the whiteboard is wrong. What is missing is a few words: who rated, what they had in mind, and what became of the low ones.
# %% [markdown] lang="zh" id="eleven"
# ## 十一个问题，先听后打
#
# 手册从三个方面看：沟通5题，问过程和结果；合作3题，问两边有没有一起做成事；人员3题，问人与人。每题1分最低，5分最高。
#
# 打分以前，先听懂一句话说的是哪一题。同一句抱怨归错了题，后面找的就是另一个原因。
# %% [markdown] lang="en" id="eleven"
# ## Eleven questions: listen, then rate
#
# The handbook looks from three sides, with 5 questions on communication, its course and outcome, 3 on cooperation, whether the two sides achieve something together, and 3 on people. On each, 1 is lowest and 5 highest.
#
# Before rating, hear which question a remark belongs to. File a complaint under the wrong one, and you go looking for the wrong cause.
# %% id="ask-remarks"
course.ask("m13.remarks")
# %% [markdown] lang="zh" id="asking"
# ## 请谁打，怎样收
#
# 自己打的分只说明自己怎么想，所以要请对方也打。请谁，由谁收，答不上来怎么办，手册没有写；请法、收法不同，收到的分数也不同。先替小唐的短信挑挑毛病。
# %% [markdown] lang="en" id="asking"
# ## Whom to ask, and how to collect
#
# Your own ratings show only what you think, so the other side rates, too. Whom to ask, who collects the forms and what to do with a question one cannot answer, the handbook does not say; and the ratings depend on it. Begin with a message that Tang has drafted.
# %% id="ask-invite"
course.ask("m13.invite")
# %% [markdown] lang="zh" id="tool"
# 为了让低分敢写出来，课程建议三条：请的人要包括不满意的，表由没有参与的人来收，不清楚的题可以空着。
#
# 下面是评估表，十一题全在里面。先给你自己最近的一次沟通打一份，再替对方估一份。以后收到真的表，可以同这份估计并排看，差得最多的一题，多半就是你最不了解对方的地方。
# %% [markdown] lang="en" id="tool"
# So that low ratings get written down, the course advises three things. Those asked include the dissatisfied, somebody who had no part in the work collects the forms, and what one cannot judge is left blank.
#
# Here is the form with all eleven questions. Rate a recent piece of communication of your own, then make a guess for the other side. When real forms come in you can lay them beside the guess; where the two differ most is probably where you know the others least.
# %% id="evaluate"
course.evaluate()
# %% id="ask-forecast"
course.ask("m13.forecast")
# %% [markdown] lang="zh" id="reading"
# ## 平均分底下
#
# （虚构）渔市街一期收回8份表：公司3人；外面5方，依次是面馆、药店、居委会、小学、公交公司。下面是其中四题，平均一栏依次为公司、外面、合计。
#
# | 题 | 公司 | 外面 | 平均 |
# | --- | --- | --- | --- |
# | 2 效率 | 3 4 3 | 2 2 3 4 3 | 3.3，2.8，3.0 |
# | 5 各方满意 | 4 4 4 | 1 2 4 4 4 | 4.0，3.0，3.4 |
# | 7 合作方式多样 | 3 3 3 | 2 3 3 3 3 | 3.0，2.8，2.9 |
# | 10 了解诉求 | 5 4 5 | 1 2 3 4 3 | 4.7，2.6，3.4 |
#
# 课程的算法：每题只算作了答的人；总体是各题平均分的平均。读的时候看四样：平均分，最低和最高，人数，两边差多少。
#
# 拿第10题示范一遍。合计3.4，不高不低，容易放过。分开看，公司4.7，外面2.6，差2.1；最低1分，最高5分。外面也不齐，面馆和药店低，另三家居中。读到这里只能说：公司的人以为自己听明白了，两家店铺不这样看。为什么，分数没有写。
#
# 轮到你读。先算空白，再看两个一样的3.4，最后分清哪些话是分数说的。
# %% [markdown] lang="en" id="reading"
# ## Beneath the mean
#
# (Invented.) After the first phase in Yushi Street 8 forms came back, 3 from the company and 5 from outside, in the order noodle shop, pharmacy, residents' committee, school, bus company. Here are four of the questions, with the means of company, outside and all.
#
# | Question | Company | Outside | Means |
# | --- | --- | --- | --- |
# | 2 Efficiency | 3 4 3 | 2 2 3 4 3 | 3.3, 2.8, 3.0 |
# | 5 All satisfied | 4 4 4 | 1 2 4 4 4 | 4.0, 3.0, 3.4 |
# | 7 More ways to cooperate | 3 3 3 | 2 3 3 3 3 | 3.0, 2.8, 2.9 |
# | 10 Understanding | 5 4 5 | 1 2 3 4 3 | 4.7, 2.6, 3.4 |
#
# The course counts only those who answered a question, and the whole is the mean of the questions' means. Read four things: the mean, the lowest and highest, how many answered, and how far the two sides are apart.
#
# Take question 10. In all it is 3.4, neither high nor low and easily passed over. Apart, the company has 4.7 and outside 2.6, a gap of 2.1; the lowest is 1, the highest 5. Nor is outside all of one mind; noodle shop and pharmacy are low, the other three in the middle. So far one can say that the company thinks it has understood and two shops do not. Why, the ratings do not tell.
#
# Your turn. First a blank, then two means of 3.4, and last, which statements are the ratings' own.
# %% id="ask-blank"
course.ask("m13.blank")
# %% id="ask-alike"
course.ask("m13.alike")
# %% id="ask-sides"
course.ask("m13.sides")
# %% [markdown] lang="zh" id="causes"
# ## 低分不是原因
#
# “第10题分低，是因为对诉求了解不够。”这句话读着通顺，其实把同一件事说了两遍。原因要落到一个步骤、一件事上：谁在什么时候少做了什么，改了它，给低分的人会不会改口。
#
# 找原因靠三样东西：给低分的人的原话，能对得上的记录，还有一句老实话，哪里没有问过。
# %% [markdown] lang="en" id="causes"
# ## The score is not the cause
#
# “Question 10 is low because needs were not well understood.” It reads well and says the same thing twice. A cause is a step or an event: who left out what, and when; and if that were mended, would those who rated low think again?
#
# Three things lead there. The words of those who rated low, a record that bears them out, and an honest note of where nobody has asked.
# %% id="ask-first"
course.ask("m13.first")
# %% id="ask-cause"
course.ask("m13.cause")
# %% id="ask-notes"
course.ask("m13.notes")
# %% [markdown] lang="zh" id="acting"
# ## 有人、有日子、有得验
#
# 手册要评估为改进提供依据，重大活动之后也要求找出问题和原因，订好改进计划并落实（所在一节从第8页开始）。改进写到什么程度才算数？课程的办法是问四句：对准哪个原因，谁来做，哪天以前，到时候请谁、用哪一题来验。
# %% [markdown] lang="en" id="acting"
# ## An owner, a date, a check
#
# The handbook wants evaluation to be a basis for improving, and after major events to find problems and causes and to plan and carry out improvements (in the section that starts on page 8). When is an improvement good enough? The course asks four things. Which cause does it meet, who does it, by which day, and who will answer which question to show whether it worked?
# %% id="ask-usable"
course.ask("m13.usable")
# %% id="ask-plan"
course.ask("m13.plan")
# %% [markdown] lang="zh" id="comparing"
# ## 升了，还是换了人
#
# （虚构）二期以后又收回8份。公司还是那3人。外面5方里，居委会、小学、公交公司答了两轮；面馆和药店没有答，换成街道办和卫生站。
#
# | 总体平均分 | 一期 | 二期 | 差 |
# | --- | --- | --- | --- |
# | 全部8份 | 3.4 | 4.0 | 0.6 |
# | 外面5方 | 3.1 | 3.9 | 0.8 |
# | 外面两轮都答的3方 | 3.7 | 3.8 | 0.1 |
#
# 同一组数，看哪一行，月报就是哪一种写法。第三行人最少，却只有它比的是同样的人。
# %% [markdown] lang="en" id="comparing"
# ## Higher scores, or other people
#
# (Invented.) After the second phase 8 forms came back again. From the company it is the same 3. Of the 5 outside, residents' committee, school and bus company answered both times; noodle shop and pharmacy did not, and subdistrict office and clinic came in their place.
#
# | Overall mean | Phase one | Phase two | Difference |
# | --- | --- | --- | --- |
# | All 8 forms | 3.4 | 4.0 | 0.6 |
# | The 5 outside | 3.1 | 3.9 | 0.8 |
# | The 3 outside who answered twice | 3.7 | 3.8 | 0.1 |
#
# One set of figures, and the monthly report depends on the row. The third has the fewest people, and it alone compares the same ones.
# %% id="ask-same"
course.ask("m13.same")
# %% id="ask-report"
course.ask("m13.report")
# %% [markdown] lang="zh" id="case"
# ## 一个真实的95%
#
# 虚构的数，要拆的材料都在。真实的数常常拆到一半就没有材料了。萧山的案例里有一个95%（第50页）。先在决定的地方停下来选，看完成效，再分一分哪句话它撑得住。
# %% [markdown] lang="en" id="case"
# ## A real 95%
#
# Behind an invented figure all the material is there. Behind a real one it often runs out half way. Xiaoshan's case has a 95% (page 50). Stop at the decision and choose; when you have seen the results, sort out which statements it bears.
# %% id="case-xiaoshan"
course.case("customer-1")
# %% id="ask-xiaoshan"
course.ask("m13.xiaoshan")
# %% [markdown] lang="zh" id="test"
# ## 自测
#
# 六题都还在渔市街和差不多的地方，全部虚构。先判断，再看理由；错了的，回头看自己是漏看了人，还是漏看了原因。
# %% [markdown] lang="en" id="test"
# ## Test yourself
#
# Six questions, in Yushi Street and places like it, all invented. Judge first, then read the reasons; where you were wrong, see whether you overlooked the people or the cause.
# %% id="ask-chain"
course.ask("m13.chain")
# %% id="ask-aim"
course.ask("m13.aim")
# %% id="ask-who"
course.ask("m13.who")
# %% id="ask-rounds"
course.ask("m13.rounds")
# %% id="ask-page"
course.ask("m13.page")
# %% id="ask-later"
course.ask("m13.later")
# %% [markdown] lang="zh" id="analyst"
# ### 选学：一期的全部分数
#
# 代码里每串数字是一个人的十一题，前3串是公司，后5串是外面。表的每行是一题，company 和 outside 是两边的平均分，gap 是差，low 和 high 是最低和最高。看 gap 最大的一行和最小的一行各是哪题；不看也不影响学习。
# %% [markdown] lang="en" id="analyst"
# ### Optional: all ratings of the first phase
#
# In the code each string of digits is one person's eleven answers, the first 3 from the company, the other 5 from outside. Each row of the table is a question; company and outside are the means of the two sides, gap their difference, low and high the extremes. See which question has the largest gap and which the smallest. You may skip this.
# %% id="analyst-table" tags=["analyst"]
import pandas as pd

forms = "43444434454 44444334444 43454433454 22311222313 22222233322 43444434434 44454434444 33444333334".split()
ratings = pd.DataFrame([list(map(int, form)) for form in forms], columns=range(1, 12))
company, outside = ratings[:3].mean(), ratings[3:].mean()
pd.DataFrame({"company": company, "outside": outside, "gap": company - outside, "low": ratings.min(), "high": ratings.max()}).round(1)
# %% [markdown] lang="zh" id="analyst-reading"
# 差得最多的是第10题，2.1；其次是第4题，1.1。差得最少的是第7题，0.2：那一题全表最低，两边却没有分歧。弱和有分歧是两回事，要分开找。
# %% [markdown] lang="en" id="analyst-reading"
# The largest gap is on question 10, with 2.1, then on question 4, with 1.1. The smallest is on question 7, with 0.2; it is the lowest of all, and the two sides agree on it. Being weak and being disputed are two things, to be looked for separately.
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e13 给你一家虚构的公司，四个供电所各交来一批打分：
#
# - 算几个平均分，处理“不清楚”，找出最弱的一题和两边差得最多的一题，定下一步；
# - 比较前后两轮，再判断总结里的话照那些数站不站得住；
# - 把原话和记录对起来，看哪几条原因站得住；
# - 决定怎样验一项改进管不管用；
# - 写一页给办公室主任，结果、原因、改进、怎样验都要有，由教师评阅。
#
# 用计算器就够。会用 pandas 的人可以另写几行，不写也能得满分。
#
# **记住三点。** 平均分要连着谁答的、最低最高一起读；低分是线索，原因在人家的话和自己的记录里；换了人的两轮，先别说进步。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e13 gives you an invented company whose four local stations have each handed in ratings:
#
# - work out a few means, deal with “don't know”, find the weakest question and the one on which the sides differ most, and decide what comes next;
# - compare two rounds, and judge whether the sentences of a report hold by the figures;
# - set people's words beside the records, and see which causes hold;
# - decide how to check whether an improvement works;
# - write one page for the head of the General Office, with result, cause, improvement and check, read by your instructor.
#
# A calculator is enough. If you know pandas you may add a few lines; full marks do not need them.
#
# **Three things to keep.** Read a mean with who answered and with its lowest and highest. A low rating is a lead; the cause is in what people say and in your own records. Where the people have changed, do not speak of progress yet.
# %% [markdown] lang="zh" audience="instructor" id="guide"
# ## 带教指南
#
# 这一单元不难算，难在忍住。学员看到低分就想解释，看到升了就想报喜。带的时候反复做一件事：请他们先说“分数写着什么”，再说“我猜什么”，两句之间停一下。
#
# | 分钟 | 做什么 | 怎样带 |
# | --- | --- | --- |
# | 5 | 白板 | 进门前在白板上写“3.4 → 4.0”，请每人写一句月报，先不讲评，反扣在桌上。 |
# | 10 | 听和请 | 做 m13.remarks 和 m13.invite。后一题请一人把短信念给“面馆老板”听，老板在听不下去的那句举手。 |
# | 15 | 读分数 | 8个人站成一排，每人举一张分数牌：先举第5题，再举第8题。平均分都是3.4，队形不一样。 |
# | 10 | 找原因 | 做 m13.cause，再做 m13.notes；两人一组，为每个标出的句子说出“谁告诉你的”。 |
# | 15 | 改进 | 每人写 m13.plan，交给右边的人，只问一句：到了那天我怎么知道你做了没有？ |
# | 10 | 前后 | 翻开桌上的月报，请大家自己改。改完对照 m13.report。 |
# | 10 | 萧山 | 课前各自读完，课上只做归类，吵得最凶的一句往往是“满意度明显提高”。 |
#
# **讨论题**
#
# 1. 主任只要一个数，给不给？好的回答给一个数，旁边再放一句话，写明谁答的、缺了谁。常见的偏差是清高，说数没有意义；主任也要交差。
# 2. 公司给自己打了4.7，是不是自我感觉太好？好的回答把它当作发现：自己看不见的地方就在这里。不要让讨论变成批评那3个人。
# 3. 面馆老板打1分，是不是情绪？好的回答先问情绪之前出了什么事，再说情绪过去以后这件事还在不在。
# 4. 评分要不要同绩效挂钩？允许不同意见。好的回答能说出挂上以后谁会去挑人、谁会去要分，再想办法防。手册在“能力建设”一节谈到把沟通要求做成考核指标（第101页），没有说拿这十一题给人排名。
#
# **看书面题**
#
# - m13.forecast：高分有一件对方真说过、真做过的事，并请了可能打低分的一方；中间的估了差别，理由是“他们一贯要求高”；低分把对方估得同自己一样，这种人最该去收一次真的表。
# - m13.plan：先找日子，再找名字，最后找“同样的人、同一题”。三样齐了再看原因。原因写成“沟通不够深入”的，不论后面多齐，这一栏记0分；写“还没有问，先去问谁”的，可以满分。
#
# **小组活动**：三组各领一张纸条，写着同一份结果的三种念头：想报喜的主任、想保住面子的项目组、想拿到经费的培训科。每组用真数写一句话，一个字不编。念出来以后，全班找哪一句误导人最厉害，再合写一句三方都得认的。要准备的只是把“升了，还是换了人”里的表印三份。容易出的毛病是编数；发纸条时讲明，只许挑，不许编。
#
# **进度**：落后的班，略去萧山和选学，自测只留 m13.rounds 和 m13.page。超前的班，带上自己单位上一次的满意度结果，匿去名字，回答三个“谁”：谁被问了、谁答了、同谁比。
#
# 提醒一句：有学员会问多少份才够。别给数。请他先把想说的那句话写出来，再看要哪些人答了才敢这样说。
# %% [markdown] lang="en" audience="instructor" id="guide"
# ## Facilitator's guide
#
# The sums in this module are easy; holding back is not. People see a low score and explain it, see a rise and celebrate. Do one thing over and over. Have them say first what the ratings say, then what they guess, with a pause between.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 5 | Whiteboard | Before they come write “3.4 → 4.0” on the board. Each writes a sentence for the monthly report and lays it face down. |
# | 10 | Listening and asking | m13.remarks and m13.invite. For the second, somebody reads the message to a “noodle man”, who raises his hand at the sentence he cannot bear. |
# | 15 | Reading | 8 people stand in a row holding up ratings, first for question 5, then for question 8. The mean is 3.4 both times, the row looks different. |
# | 10 | Causes | m13.cause, then m13.notes; in pairs, say for each sentence marked who told you so. |
# | 15 | Improving | Each writes m13.plan and passes it to the right, who asks only: on that day, how shall I know whether you did it? |
# | 10 | Two rounds | Turn the sentences over and mend them. Then compare with m13.report. |
# | 10 | Xiaoshan | Read before class; in class only the sorting. The sentence argued over most is usually “markedly more satisfied”. |
#
# **Questions to discuss**
#
# 1. The director wants one number. Do you give it? A good answer gives it, and beside it one sentence that says who answered and who is missing. What goes wrong is to be above it all and call numbers meaningless; the director has a report to hand in.
# 2. The company gave itself 4.7. Too pleased with itself? A good answer takes it for a finding: here is what it cannot see. Keep this from becoming a trial of those 3 people.
# 3. The noodle man gave a 1. Was he just cross? A good answer asks what happened before he was, and whether it is still there when he no longer is.
# 4. Should ratings count for people's appraisal? Opinions may differ. A good answer can say who would then choose the respondents and who would beg for marks, and how to guard against it. The handbook speaks of turning what communication requires into indicators in its section on capability (page 101); it does not say that people are ranked by these eleven questions.
#
# **Reading what they write**
#
# - m13.forecast: the best have something the other side said or did, and ask a party likely to rate low. The middle guess a difference, because “they always expect a lot”. The weakest guess that the others think as they do; they most need a set of real forms.
# - m13.plan: look for the date, then the name, then “the same people, the same question”. With all three there, look at the cause. “Communication not deep enough” earns 0 for cause, however complete the rest; “not asked yet, first I ask …” may have full marks.
#
# **Group work**: three groups get slips with three wishes for the same results: a director who wants good news, a project team that wants to save its face, a training section that wants money. Each writes one sentence with true figures and nothing made up. Read aloud; the class finds the one that misleads most, then all write one that the three have to accept. Prepare three copies of the table under “Higher scores, or other people”. What goes wrong is invention; say when handing out the slips that they may select and not make up.
#
# **Pace**: a group behind leaves out Xiaoshan and the optional table and keeps m13.rounds and m13.page of the self-test. A group ahead brings its own unit's last satisfaction results without names and answers three questions: who was asked, who answered, compared with what?
#
# One reminder. Somebody will ask how many forms are enough. Give no number. Have them write the sentence they want to be able to say, and then see who must have answered before they dare.
