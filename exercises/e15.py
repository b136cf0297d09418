# ---
# title: {zh: 苕湾换主变：从登记册到一页纸, en: "The Tiaowan transformer: from the register to the page"}
# minutes: 90
# objectives: [capstone.project, capstone.rehearse, capstone.review, capstone.share, start.own]
# ---
# %% [markdown] lang="zh" id="brief"
# # 苕湾换主变：从登记册到一页纸
#
# 计分练习，满分100分，约90分钟，可以分两三次做完。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习**。各人拿到的事实和数字可能不同。
#
# 虚构的“雁泽供电公司”九月要换掉苕湾变电站的主变压器：18日夜里设备过石虹桥进站；19日、26日两个星期六凌晨停电，0:00–6:00，东堤片6200户；30日芦灯节开幕，那以前必须完工。你是项目的沟通协调人。副总经理陶循只有一句话：“从登记册到复盘，几样东西要接得上。”三位同事各有主张：
#
# - 建设部韦克勤：“工期一天也挪不动，别的都照它排。”
# - 营销部祁雯：“有几家停不起，我还没有问全。”
# - 办公室卓然：“节前先报喜，难处少讲。”
#
# 前8题跟着这个项目走，26日清早出了岔子。第4题的方案写它或写你自己的项目都行；第9、10题写你自己的项目。
# %% [markdown] lang="en" id="brief"
# # The Tiaowan transformer: from the register to the page
#
# Scored exercise, 100 points, about 90 minutes; you may do it in two or three sittings. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice.** Your facts and figures may differ from a colleague's.
#
# In September the invented Yanze Power Supply Company replaces the main transformer of its Tiaowan substation. On the night of the 18th the transformer crosses the Shihong bridge; on two Saturdays, the 19th and the 26th, power is off from 0:00 to 6:00 for 6,200 customers in Dongdi; on the 30th the Reed Lantern Festival opens, and by then all must be done. You coordinate communication. Tao Xun, the deputy manager, has said only this: “From the register to the review, the papers must fit together.” Three colleagues each want something else:
#
# - Wei Keqin, construction: “The schedule can't move a day. The rest follows it.”
# - Qi Wen, marketing: “Some cannot do without power, and I haven't found them all yet.”
# - Zhuo Ran, the general office: “Good news before the festival, and little about difficulties.”
#
# The first 8 questions follow this project, in which something goes wrong early on the 26th. The plan in question 4 may be for it or for your own project; questions 9 and 10 are about your own.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 登记册：六方各在哪里
#
# 影响力看它能不能左右这项工程，重要性看它有没有要公司先满足的诉求，都只凭写明的事实。每方1.5分，只对一条轴得一半。
# %% [markdown] lang="en" id="q1-text"
# ## 1 The register: where six parties stand
#
# For influence, ask whether a party can sway this project; for importance, whether it has a need that the company must meet first. Go by the facts given. Each party earns 1.5 points, half of that with one axis right.
# %% id="q1-form"
course.ask("e15.q1")
# %% id="q1-test" test="q1" points=9
# %% [markdown] lang="zh" id="q2-text"
# ## 2 议题：重点讲哪三个
#
# 选对一个2分，选错一个扣2分，扣到0分为止。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Topics: which three are key
#
# Each right one earns 2 points, each wrong one costs 2, down to 0.
# %% id="q2-form"
course.ask("e15.q2")
# %% id="q2-test" test="q2" points=6
# %% [markdown] lang="zh" id="q3-text"
# ## 3 卓然的初稿同登记册对不上
#
# 四种毛病各有一句。标对一句2分，标到了而毛病选错得1分，多标一句扣2分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Zhuo Ran's draft and the register
#
# Each of the four faults occurs once. A sentence marked with its fault earns 2 points, with another fault 1; each one too many costs 2, down to 0.
# %% id="q3-form"
course.ask("e15.q3")
# %% id="q3-test" test="q3" points=8
# %% [markdown] lang="zh" id="q4-text"
# ## 4 方案：十个部分
#
# 自动评分只看两样：要填的格子填了几成；有没有自相矛盾，一处扣1分。矛盾、待补和建议，表单下面会列出来，建议不扣分。在工具箱里已经写好的，可以导出数据文件，在这里读入。
# %% [markdown] lang="en" id="q4-text"
# ## 4 The plan: ten sections
#
# Two things are marked automatically: how much of what is needed has been filled in, and contradictions, each of which costs 1 point. Contradictions (shown as “Conflict”), missing entries and advice are listed below the form; advice costs nothing. If you have a plan in the toolbox, export it as a data file and load it here.
# %% id="q4-form"
course.ask("e15.q4")
# %% id="q4-test" test="q4" points=20
# %% [markdown] lang="zh" id="q5-text"
# ## 5 先演一遍
#
# 26日以前，陶循要你们照别处的事演一遍。下面这一场也是虚构的，只有从这里进去的算分。可以演几遍，取最好的一遍，要演到结束。演练得分到90就得15分，不到的按比例。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Rehearse first
#
# Before the 26th Tao Xun wants a rehearsal on what happened elsewhere. This drill is invented as well, and only runs begun here count. You may go through it several times; the best run that reaches an end counts. 90 points in the drill earn all 15 points, fewer earn a share.
# %% id="q5-form"
course.ask("e15.q5")
# %% id="q5-test" test="q5" points=15
# %% [markdown] lang="zh" id="q6-text"
# ## 6 26日，5:25
#
# 做法和理由一起选。有一个选项只差一处，得一半。
# %% [markdown] lang="en" id="q6-text"
# ## 6 The 26th, 5:25
#
# Choose what to do together with its reason. One of the options is out in one point only and earns half.
# %% id="q6-form"
course.ask("e15.q6")
# %% id="q6-test" test="q6" points=6
# %% [markdown] lang="zh" id="q7-text"
# ## 7 两边打的分
#
# 事后请3位同事、4家相关方用手册的问题打了分（1–5分）。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Ratings from both sides
#
# Afterwards 3 colleagues and 4 parties rated with the handbook's questions (1–5).
# %% id="q7-form"
course.ask("e15.q7")
# %% id="q7-test" test="q7" points=6
# %% [markdown] lang="zh" id="q8-text"
# ## 8 复盘：哪几句写得进一页纸
#
# 每句1分。
# %% [markdown] lang="en" id="q8-text"
# ## 8 The review: what may go onto the page
#
# Each sentence earns 1 point.
# %% id="q8-form"
course.ask("e15.q8")
# %% id="q8-test" test="q8" points=6
# %% [markdown] lang="zh" id="q9-frame"
# ## 9 你的项目：改了什么
#
# 由教师按题目下方的评分表人工评阅。写你自己的项目；涉密的名称用甲、乙代替。
# %% [markdown] lang="en" id="q9-frame"
# ## 9 Your project: what changed
#
# Marked by an instructor against the rubric shown with the question. Write about your own project, with A and B for names that are confidential.
# %% id="q9-form"
course.ask("e15.q9")
# %% [markdown] lang="zh" id="q9-text" task="q9" points=12
# 交上去以后，文本框里的文字会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q9-text" task="q9" points=12
# After you hand in, the text from the box appears here for your instructor. There is nothing to fill in here.
# %% [markdown] lang="zh" id="q10-frame"
# ## 10 你的项目：交给同事的一页
#
# 由教师按题目下方的评分表人工评阅。写给真会用到它的人。
# %% [markdown] lang="en" id="q10-frame"
# ## 10 Your project: the page for a colleague
#
# Marked by an instructor against the rubric shown with the question. Write for somebody who will really use it.
# %% id="q10-form"
course.ask("e15.q10")
# %% [markdown] lang="zh" id="q10-text" task="q10" points=12
# 交上去以后，文本框里的文字会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q10-text" task="q10" points=12
# After you hand in, the text from the box appears here for your instructor. There is nothing to fill in here.
