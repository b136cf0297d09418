# ---
# title: {zh: 溪桥线停电以前：先问，再定，再回话, en: "Before the Xiqiao line goes off: ask, settle, answer"}
# minutes: 55
# objectives: [customer.connection, customer.outage, customer.guidance, customer.price, customer.major, customer.case, start.source]
# ---
# %% [markdown] lang="zh" id="brief"
# # 溪桥线停电以前：先问，再定，再回话
#
# 计分练习，满分100分，约55分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习**；只有第7题引的案例出自手册。
#
# 12日，星期三下午。虚构的“梨渡供电公司”要换溪桥线的一段老电缆，初定20日8:00–16:00停电，星期五17:00定案，还没有对外讲。换完这段，线上才可能腾出容量，给正在收果的果汁厂增容。线上另有替医院洗床单的洗涤厂、一条街的小店和几个刚换过表的小区。你在营销部，这条线上的客户都归你联系。四位同事各有主张：
#
# - 调控中心卓衡：“20日队伍和天气都凑得上，先定，再通知。”
# - 客户经理葛青：“果汁厂是我的大客户，我先悄悄告诉它。”
# - 用电检查尤岳：“洗涤厂两条隐患拖了半年，正好借停电逼它改。”
# - 营业厅谭微：“天天有人来问新表，我手里只有一句‘表没有问题’。”
# %% [markdown] lang="en" id="brief"
# # Before the Xiqiao line goes off: ask, settle, answer
#
# Scored exercise, 100 points, about 55 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice;** only the cases cited in question 7 are the handbook's.
#
# Wednesday the 12th, in the afternoon. The invented Lidu Power Supply Company has to replace an old piece of cable on the Xiqiao line. The outage is planned for the 20th, 8:00–16:00, will be settled on Friday at 17:00, and has not been made public. Only with the new cable may there be room on the line for the juice plant, now in the middle of its season, which has applied for more capacity. Also on the line are a laundry that washes for hospitals, a street of small shops and some estates with new meters. You are in marketing and in touch with all customers of the line. Four colleagues each want something else:
#
# - Zhuo Heng, dispatch: “Crew and weather both fit on the 20th. Settle it, then notify.”
# - Ge Qing, account manager: “The juice plant is my major customer. I'll tell it quietly beforehand.”
# - You Yue, safety inspection: “Two hazards at the laundry have dragged on for half a year. Let the outage force its hand.”
# - Tan Wei, service hall: “People ask about the new meters every day, and all I have is ‘nothing wrong with the meter’.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 果汁厂的电话
#
# 选一项。有一个选项差一步，得5分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 The juice plant rings
#
# Choose one. One of the options is a step short and earns 5 points.
# %% id="q1-form"
course.ask("e09.q1")
# %% id="q1-test" test="q1" points=10
# %% [markdown] lang="zh" id="q2-text"
# ## 2 哪些话该改变计划
#
# 选对一条4分，每错选一条扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q2-text"
# ## 2 What should change the plan
#
# Each right one earns 4 points; each wrong one costs 4 points, down to 0.
# %% id="q2-form"
course.ask("e09.q2")
# %% id="q2-test" test="q2" points=12
# %% [markdown] lang="zh" id="q3-text"
# ## 3 柜台前的四个人
#
# 每格2分。别只听他说什么，看他手里的事实。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Four people at the counter
#
# Each cell earns 2 points. Do not go by the words alone; look at the facts in their hands.
# %% id="q3-form"
course.ask("e09.q3")
# %% id="q3-test" test="q3" points=16
# %% [markdown] lang="zh" id="q4-text"
# ## 4 一张算得清的账单
#
# 算到角。只差零头、在1元以内的，得一半。
# %% [markdown] lang="en" id="q4-text"
# ## 4 A bill that can be checked
#
# To a tenth of a yuan. A result that is off by no more than 1 yuan earns half.
# %% id="q4-form"
course.ask("e09.q4")
# %% id="q4-test" test="q4" points=8
# %% [markdown] lang="zh" id="q5-text"
# ## 5 借停电除隐患
#
# 按前后次序给分：排对的对数减去排反的对数，最少0分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Removing hazards during the outage
#
# Marked by pairs: those in the right order less those in the wrong one, at least 0.
# %% id="q5-form"
course.ask("e09.q5")
# %% id="q5-test" test="q5" points=10
# %% [markdown] lang="zh" id="q6-text"
# ## 6 今天说出口的话
#
# 标对并选对毛病3分，毛病选错1.5分；标了不该标的扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q6-text"
# ## 6 What was said today
#
# A right mark with the right fault earns 3 points, with a wrong fault 1.5; a mark too many costs 3, down to 0.
# %% id="q6-form"
course.ask("e09.q6")
# %% id="q6-test" test="q6" points=12
# %% [markdown] lang="zh" id="q7-text"
# ## 7 案例里的做法给谁用
#
# 每条2分。可以翻案例，页码写在前面。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Whom a practice from the cases would serve
#
# Each one earns 2 points. You may look up the cases; the pages are given.
# %% id="q7-form"
course.ask("e09.q7")
# %% id="q7-test" test="q7" points=12
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 给果汁厂厂长的回话
#
# 由教师按题目下方的评分表人工评阅。不能全照他的意思办，写清哪里照办、哪里办不到、往后怎么办。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 The answer to the juice plant
#
# Marked by an instructor against the rubric shown with the question. Not everything can be as the manager wishes; say what is, what is not, and what comes next.
# %% id="q8-form"
course.ask("e09.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=20
# 交上去以后，文本框里的回话会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=20
# After you hand in, the answer from the text box appears here for your instructor. There is nothing to fill in here.
