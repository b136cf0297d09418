# ---
# title: {zh: 入学测验（计分）：老渡桥迁线, en: "Entry test (scored): the lines on the Old Ferry Bridge"}
# minutes: 30
# objectives: [framework.kinds, stakeholder.matrix, stakeholder.judge, topics.decide, topics.matrix, topics.screen,
#   daily.purpose, daily.channel, customer.price, government.planning, plan.consistent, plan.sections, framework.precisions,
#   crisis.steps, crisis.analyse, crisis.close, incident.release, incident.statement, media.incident, government.boundary,
#   customer.outage, partner.quality, community.operation, evaluation.compare, evaluation.measure, rollout.year,
#   rollout.leaders, rollout.indicators]
# ---
# %% [markdown] lang="zh" id="brief"
# # 入学测验（计分）：老渡桥迁线
#
# 满分100分，10题各10分，约30分钟。课还没有学，答不准很正常，请不要翻手册，照你眼下的判断答。它交上去评分，同开课单元末尾只留给你自己看的“课前测”是两回事；学完还有一份“结业测验”，同它逐题相对。答案随填随存。**公司、地点、人物和数字全是虚构的，只供练习。**
#
# 虚构的禾渡市要拆掉老渡桥。桥上挂着“禾渡供电公司”的两条线路，汛期以前必须迁走：要过河、借地，还要停电3次。你刚从班组借到办公室，负责这项工程的对外沟通。副经理严素说：“没学过不要紧，先说你会怎么办。”
# %% [markdown] lang="en" id="brief"
# # Entry test (scored): the lines on the Old Ferry Bridge
#
# 100 points, 10 questions of 10 points each, about 30 minutes. You have not taken the course, so nobody expects you to get everything right; leave the handbook closed and answer as you would today. This one is handed in and marked, unlike the sealed “test before the course” in the first module, which only you see; a final test, matching this one item for item, follows when you have finished. Answers are saved as you enter them. **The company, the places, the people and the figures are all invented for practice.**
#
# The invented town of Hedu is pulling down its Old Ferry Bridge. Two lines of the Hedu Power Supply Company hang on it and have to go before the floods, across the river, over borrowed land and with 3 outages. You have just been lent by your team to the General Office, to look after communication for this project. “Never mind what you haven't learnt,” says Yan Su, the deputy manager. “Tell me what you would do.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 这一周的五件事
#
# 每件放对得2分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Five matters this week
#
# Each one in the right group earns 2 points.
# %% id="q1-form"
course.ask("pretest.q1")
# %% id="q1-test" test="q1" points=10
# %% [markdown] lang="zh" id="q2-text"
# ## 2 五方各在哪里
#
# 每方2分，只对一条轴得1分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Where the five stand
#
# Each party earns 2 points, or 1 if only one axis is right.
# %% id="q2-form"
course.ask("pretest.q2")
# %% id="q2-test" test="q2" points=10
# %% [markdown] lang="zh" id="q3-text"
# ## 3 一小时讲哪两个
#
# 选对一个5分；每错选一个扣5分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Which two for the hour
#
# Each right choice earns 5 points; each wrong one costs 5, down to 0.
# %% id="q3-form"
course.ask("pretest.q3")
# %% id="q3-test" test="q3" points=10
# %% [markdown] lang="zh" id="q4-text"
# ## 4 谁牵头，怎么开头
#
# 五件事，每件两格，每格1分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Who leads, and how it begins
#
# Five matters with two cells each; each cell earns 1 point.
# %% id="q4-form"
course.ask("pretest.q4")
# %% id="q4-test" test="q4" points=10
# %% [markdown] lang="zh" id="q5-text"
# ## 5 方案里的漏洞
#
# 标对一处、毛病也选对，得2.5分；毛病选错得一半；每错标一处扣2.5分，扣到0分为止。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Holes in the plan
#
# Each right mark with the right label earns 2.5 points, with another label half of that; each false mark costs 2.5, down to 0.
# %% id="q5-form"
course.ask("pretest.q5")
# %% id="q5-test" test="q5" points=10
# %% [markdown] lang="zh" id="q6-text"
# ## 6 网箱破了以后
#
# 按每两件的先后计分，错一两处也有分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 After the cages were torn
#
# Every pair of actions counts, so one or two slips still leave points.
# %% id="q6-form"
course.ask("pretest.q6")
# %% id="q6-test" test="q6" points=10
# %% [markdown] lang="zh" id="q7-text"
# ## 7 第一次发布
#
# 选一个；接近的做法得一半。
# %% [markdown] lang="en" id="q7-text"
# ## 7 The first release
#
# Choose one; a choice that comes close earns half.
# %% id="q7-form"
course.ask("pretest.q7")
# %% id="q7-test" test="q7" points=10
# %% [markdown] lang="zh" id="q8-text"
# ## 8 先怎么办
#
# 这五件牵涉政府、客户、伙伴和社区。每件放对得2分。
# %% [markdown] lang="en" id="q8-text"
# ## 8 How to begin
#
# Government, customers, partners and communities are in it. Each one in the right group earns 2 points.
# %% id="q8-form"
course.ask("pretest.q8")
# %% id="q8-test" test="q8" points=10
# %% [markdown] lang="zh" id="q9-text"
# ## 9 升了多少
#
# 填一个数，保留两位小数；差不多的得一半。
# %% [markdown] lang="en" id="q9-text"
# ## 9 How much it rose
#
# Give one number with two decimals; one that is close earns half.
# %% id="q9-form"
course.ask("pretest.q9")
# %% id="q9-test" test="q9" points=10
# %% [markdown] lang="zh" id="q10-frame"
# ## 10 怎样推开
#
# 由教师按题目下方的评分表评阅。三四句就够，写具体的人、日子和事。
# %% [markdown] lang="en" id="q10-frame"
# ## 10 How to spread it
#
# Marked by an instructor against the rubric below the question. Three or four sentences will do; name people, dates and facts.
# %% id="q10-form"
course.ask("pretest.q10")
# %% [markdown] lang="zh" id="q10-text" task="q10" points=10
# 交上去以后，文本框里的几句话会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q10-text" task="q10" points=10
# After you hand in, your sentences from the text box appear here for your instructor. There is nothing to fill in here.
