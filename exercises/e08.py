# ---
# title: {zh: 菌菇园那条线：请谁做哪一件事, en: "The line to the mushroom park: who is asked for what"}
# minutes: 50
# objectives: [government.planning, government.obstruction, government.rural, government.boundary, government.emergency, government.case, start.source]
# ---
# %% [markdown] lang="zh" id="brief"
# # 菌菇园那条线：请谁做哪一件事
#
# 计分练习，满分100分，约50分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习**；只有第6题引的案例出自手册。
#
# 8日，星期一上午。你在虚构的“芦汀供电公司”管对政府的沟通。公司正给菌菇园架一条10 kV 线，那是芦汀县今年的头号项目，九月底试产；沿线几个村电压低，也等着这条线。线在村口被拦下了。星期四起有大雨，县里最担心老水泥厂宿舍，那里没有物业，配电房在地下。星期三9:00，颜副县长开碰头会。四位同事各有主张：
#
# - 建设部纪川：“每家添点误工费，两天就复工。试产误了谁担？”
# - 营销部冉芳：“村里嫌没有人问过他们，别一上来就请县里压。”
# - 运维检修部白朗：“宿舍的设备不是我们的，夜里接电话的却是我们。”
# - 发展策划部梁越：“园区二期下月定图，线路还没有画上去。”
# %% [markdown] lang="en" id="brief"
# # The line to the mushroom park: who is asked for what
#
# Scored exercise, 100 points, about 50 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice;** only the cases cited in question 6 are the handbook's.
#
# Monday the 8th, in the morning. You look after relations with government at the invented Luting Power Supply Company. It is building a 10 kV line to the mushroom park, Luting county's most important project this year, where trial production starts at the end of September; several villages on the way have low voltage and wait for the line, too. At a village entrance it has been stopped. From Thursday on there will be heavy rain, and the county worries most about the old cement-works dormitories, which have no property management and their switch room in the basement. On Wednesday at 9:00 Yan, the deputy county head, holds a meeting. Four colleagues each want something else:
#
# - Ji Chuan, construction: “A bit extra for each family and we are back at work in two days. Who answers for it if the trial is late?”
# - Ran Fang, marketing: “The village minds that nobody asked. Don't begin by having the county lean on them.”
# - Bai Lang, maintenance: “The dormitories' equipment isn't ours, but it is us they ring at night.”
# - Liang Yue, planning: “The park's second phase is settled next month, and our line isn't on the drawing.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 明天谁来，谈什么
#
# 选一项。有一个选项走对了一半，得6分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Who comes tomorrow, and what about
#
# Choose one. One of the options is half right and earns 6 points.
# %% id="q1-form"
course.ask("e08.q1")
# %% id="q1-test" test="q1" points=12
# %% [markdown] lang="zh" id="q2-text"
# ## 2 县里为什么该管
#
# 选对一条4分，每错选一条扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Why it is the county's business
#
# Each right one earns 4 points; each wrong one costs 4 points, down to 0.
# %% id="q2-form"
course.ask("e08.q2")
# %% id="q2-test" test="q2" points=12
# %% [markdown] lang="zh" id="q3-text"
# ## 3 会前的四场谈话
#
# 每格1.5分。先看事情走到了哪一步，再想怎么谈、第一句说什么。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Four conversations before the meeting
#
# Each cell earns 1.5 points. See first how far a matter has come, then how to talk and what to say first.
# %% id="q3-form"
course.ask("e08.q3")
# %% id="q3-test" test="q3" points=18
# %% [markdown] lang="zh" id="q4-text"
# ## 4 此刻还有多少户没有电
#
# 大雨的夜里，县里要的是一个数。差在10户以内的约数得一半。
# %% [markdown] lang="en" id="q4-text"
# ## 4 How many homes have no power now
#
# On a night of heavy rain the county wants one figure. A rounded one that is off by 10 at most earns half.
# %% id="q4-form"
course.ask("e08.q4")
# %% id="q4-test" test="q4" points=10
# %% [markdown] lang="zh" id="q5-text"
# ## 5 一份接不住的草稿
#
# 标对并选对毛病4分，毛病选错2分；标了不该标的扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q5-text"
# ## 5 A draft that leaves nothing to act on
#
# A right mark with the right fault earns 4 points, with a wrong fault 2; a mark too many costs 4, down to 0.
# %% id="q5-form"
course.ask("e08.q5")
# %% id="q5-test" test="q5" points=16
# %% [markdown] lang="zh" id="q6-text"
# ## 6 案例能借什么
#
# 每条2分。可以翻案例，页码写在前面。
# %% [markdown] lang="en" id="q6-text"
# ## 6 What can be borrowed from the cases
#
# Each one earns 2 points. You may look up the cases; the pages are given.
# %% id="q6-form"
course.ask("e08.q6")
# %% id="q6-test" test="q6" points=12
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 会上的三分钟
#
# 由教师按题目下方的评分表人工评阅。写成颜副县长听完就能接着办的一段话。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 Three minutes at the meeting
#
# Marked by an instructor against the rubric shown with the question. Write a passage on which the deputy county head can act at once.
# %% id="q7-form"
course.ask("e08.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=20
# 交上去以后，文本框里的话会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=20
# After you hand in, what you wrote in the text box appears here for your instructor. There is nothing to fill in here.
