# ---
# title: {zh: 圩湾村的鱼, en: The fish of Weiwan}
# minutes: 50
# objectives: [crisis.steps, crisis.respond, crisis.analyse, crisis.rules, crisis.parties, crisis.close]
# ---
# %% [markdown] lang="zh" id="brief"
# # 圩湾村的鱼
#
# 计分练习，满分100分，约50分钟。答案随填随存，交上去以后再评分。**公司、村镇、人物、报纸和数字都是编出来的，只用来练习。**
#
# 16日，星期二，9:20。今天2:00–5:00，虚构的“荻川供电公司”按计划停电换线，圩湾村31户鱼塘的增氧机停了，天亮时鱼翻了白。电早已恢复，没有人受伤。停电短信委托捷讯公司发，名单是公司两年前给的；这31户今年春天才承包鱼塘，一条也没收到。6:40，死鱼的照片传开；现在营业厅门口站着五十来人，领头的是姚水生。这些都核实过，只是死了多少鱼还没有人数。
#
# 县农业农村局说，今天就可以来认定损失。《荻川日报》记者苗可14:00前要答复。照现在的安排，本月后面还有停电要用这份旧名单。
#
# 副经理田禾10:00开会。同事已经各有主张：
#
# - 运检部鲁进：“短信发了，有回执，停电也批准过，怎么能怪我们？”
# - 营销部裴青：“先答应按户赔，不然中午就上新闻。”
# - 办公室孟然：“等数清楚一次讲完，省得改口。”
# %% [markdown] lang="en" id="brief"
# # The fish of Weiwan
#
# Scored exercise, 100 points, about 50 minutes. Answers are saved as you enter them and marked after you hand in. **Company, villages, people, newspaper and figures are made up, for practice only.**
#
# Tuesday the 16th, 9:20. Between 2:00 and 5:00 this morning the invented Dichuan Power Supply Company cut the power as planned to replace a line. In Weiwan village the aerators of 31 households with fish ponds stood still, and at daybreak the fish floated belly up. Power has long been back and nobody is hurt. A contractor, Jiexun, had sent the notice as text messages, with a list that the company gave it two years ago; these 31 took over their ponds only this spring and received nothing. At 6:40 pictures of dead fish went round. Now some fifty people stand at the service hall, led by Yao Shuisheng. All this is verified; only the dead fish have not been counted.
#
# The county agriculture bureau says that it can come and establish the losses today. Miao Ke, a reporter of the Dichuan Daily, wants an answer by 14:00. As things are arranged, the old list is to serve for further outages this month.
#
# Tian He, the deputy manager, has called a meeting for 10:00. Colleagues have made up their minds:
#
# - Lu Jin, operations: “The messages were sent and confirmed, and the outage was approved. How can it be our fault?”
# - Pei Qing, marketing: “Promise compensation for each household, or we are in the news by noon.”
# - Meng Ran, the general office: “Wait until it is all counted and tell it once, so that we need not change it.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 先后
#
# 按相对先后计分：排反的每一对都要扣。
# %% [markdown] lang="en" id="q1-text"
# ## 1 What comes when
#
# Marked by pairs: every pair the wrong way round costs points.
# %% id="q1-form"
course.ask("e06.q1")
# %% id="q1-test" test="q1" points=14
# %% [markdown] lang="zh" id="q2-text"
# ## 2 10:00的第一步
#
# 有一个主意接近了但还差一点，选它得一半分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 The first step at 10:00
#
# One proposal comes close and earns half.
# %% id="q2-form"
course.ask("e06.q2")
# %% id="q2-test" test="q2" points=8
# %% [markdown] lang="zh" id="q3-text"
# ## 3 五句话，五条准则
#
# 有的话不止一处不妥，看它最直接伤到的是什么。每句3分。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Five remarks, five rules
#
# Some have more than one fault; look for what each hurts most directly. Each earns 3 points.
# %% id="q3-form"
course.ask("e06.q3")
# %% id="q3-test" test="q3" points=15
# %% [markdown] lang="zh" id="q4-text"
# ## 4 还会波及多少户
#
# 差一户以内得一半分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 How far it reaches
#
# Off by no more than one household earns half.
# %% id="q4-form"
course.ask("e06.q4")
# %% id="q4-test" test="q4" points=8
# %% [markdown] lang="zh" id="q5-text"
# ## 5 营业厅门口的四句话
#
# 每个选项都是一个判断加一条依据，两样都要站得住。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Four remarks at the service hall
#
# Each option is a judgement with its grounds; both must hold.
# %% id="q5-form"
course.ask("e06.q5")
# %% id="q5-test" test="q5" points=8
# %% [markdown] lang="zh" id="q6-text"
# ## 6 下午四路
#
# 一共8格，每格2分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Four talks in the afternoon
#
# There are 8 cells, 2 points each.
# %% id="q6-form"
course.ask("e06.q6")
# %% id="q6-test" test="q6" points=16
# %% [markdown] lang="zh" id="q7-text"
# ## 7 三周以后
#
# 选对一项3分，每错选一项扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Three weeks later
#
# Each right choice earns 3 points; each wrong one costs 3, down to 0.
# %% id="q7-form"
course.ask("e06.q7")
# %% id="q7-test" test="q7" points=9
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 回应和承诺清单
#
# 由教师按题目下方的评分表人工评阅。短一点没有关系，句句要站得住。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 A response and a list of promises
#
# Marked by an instructor against the rubric shown with the question. It may be short; every sentence must hold.
# %% id="q8-form"
course.ask("e06.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=22
# 交上去以后，你写的内容会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=22
# After you hand in, what you wrote appears here for your instructor. There is nothing to fill in here.
