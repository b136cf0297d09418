# ---
# title: {zh: 杏埠的伙伴台账：哪一件等不得, en: "The partners' book in Xingbu: what cannot wait"}
# minutes: 55
# objectives: [partner.training, partner.dispatch, partner.clean, partner.quality, partner.case]
# ---
# %% [markdown] lang="zh" id="brief"
# # 杏埠的伙伴台账：哪一件等不得
#
# 计分练习，满分100分，约55分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字都是为练习编的，没有一样是真的。**
#
# 16日，星期一，8:30。虚构的“杏埠供电公司”把同合作伙伴往来的事记在一本台账上，从今天起归你管。星期五20日下午开厂网联席会。公司规定，电厂问询从收到的次日算起，10个工作日内书面答复；这个月没有节假日，星期六、日休息。
#
# 副经理秦越说：“别让伙伴等我们内部转文件。每件事先弄清他缺什么，再定哪天给。”会后，三位同事各有主张：
#
# - 调控中心陆鸣：“电厂问的都差不多，联席会上一次答完，省得一家一家解释。”
# - 建设部冯芹：“队伍星期三进场。手续可以补，天一冷，工期补不回来。”
# - 办公室沈舟：“星期四要交一篇培训案例，效果得写足。”
# %% [markdown] lang="en" id="brief"
# # The partners' book in Xingbu: what cannot wait
#
# Scored exercise, 100 points, about 55 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are made up for practice; none of them is real.**
#
# Monday the 16th, 8:30. The invented Xingbu Power Supply Company keeps a book of its dealings with partners, and from today it is yours. On Friday the 20th, in the afternoon, plants and grid hold their joint meeting. By company rule a plant's enquiry is answered in writing within 10 working days, counted from the day after it is received; this month has no holidays, and Saturdays and Sundays are free.
#
# Qin Yue, the deputy manager, says: “Don't let partners wait while we pass paper around. For each matter find out what they lack, then settle the day they get it.” After the meeting three colleagues each want something else:
#
# - Lu Ming, dispatch and control: “The plants all ask much the same. Answer it once, at the joint meeting, and we need not explain to each.”
# - Feng Qin, construction: “The team comes in on Wednesday. Papers can follow; lost time cannot, once it is cold.”
# - Shen Zhou, the general office: “Thursday we hand in a case on our training, and it has to show results.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 一封电厂来函
#
# 选一种办法。接近的得一半分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 A letter from a plant
#
# Choose one. What comes close earns half.
# %% id="q1-form"
course.ask("e10.q1")
# %% id="q1-test" test="q1" points=12
# %% [markdown] lang="zh" id="q2-text"
# ## 2 培训前后，算一个数
#
# 先想清楚谁该算进去。差一点的得一半分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 One figure from before and after
#
# First think who is to be counted. A near result earns half.
# %% id="q2-form"
course.ask("e10.q2")
# %% id="q2-test" test="q2" points=10
# %% [markdown] lang="zh" id="q3-text"
# ## 3 这个数说明什么
#
# 第2题的数，沈舟要写进案例。每句2分。
# %% [markdown] lang="en" id="q3-text"
# ## 3 What the figure shows
#
# Shen Zhou wants to use the figure of question 2 in the case. Each sentence earns 2 points.
# %% id="q3-form"
course.ask("e10.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 卡了三个星期的并网
#
# 按先后两两比对计分，排反的要抵扣。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Three weeks without a connection
#
# Marked pair by pair; a pair the wrong way round cancels out a right one.
# %% id="q4-form"
course.ask("e10.q4")
# %% id="q4-test" test="q4" points=12
# %% [markdown] lang="zh" id="q5-text"
# ## 5 一份分包约定
#
# 有6处毛病，每处3分；标对了、种类选错得一半，错标一处扣3分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 An agreement on a subcontract
#
# There are 6 faults worth 3 points each, half if the label is wrong; a false mark costs 3 points.
# %% id="q5-form"
course.ask("e10.q5")
# %% id="q5-test" test="q5" points=18
# %% [markdown] lang="zh" id="q6-text"
# ## 6 五行没人认领的事
#
# 一共10格，每格一样多分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Five lines without an owner
#
# The 10 cells count equally.
# %% id="q6-form"
course.ask("e10.q6")
# %% id="q6-test" test="q6" points=16
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 进场以前，写给韦川
#
# 由教师按题目下方的评分表人工评阅。三百字左右就够。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 To Wei Chuan, before his people come in
#
# Marked by an instructor against the rubric shown with the question. About two hundred and fifty words will do.
# %% id="q7-form"
course.ask("e10.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=20
# 交上去以后，你写给韦川的话会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=20
# After you hand in, what you wrote to Wei Chuan appears here for your instructor. There is nothing to fill in here.
