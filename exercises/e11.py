# ---
# title: {zh: 莲巷停电这一夜，和它以后, en: "The night Lianxiang Lane went dark, and after"}
# minutes: 55
# objectives: [media.incident, media.image, media.cooperation, media.disclosure, media.case, start.open]
# ---
# %% [markdown] lang="zh" id="brief"
# # 莲巷停电这一夜，和它以后
#
# 计分练习，满分100分，约55分钟。答案随填随存，交上去以后再评分。**公司、城市、媒体、人物和数字都是编的，只用来练手。**
#
# 21日，星期二，晚上。暴雨，虚构的“桐渚供电公司”辖区里莲巷一带的配电房进了水，21:50停电。你在办公室管媒体联络，发言人是陈予，调度员是吴跃，小姜写稿。前两题在今晚；第3至第6题是雨停以后的几天；第7题再回到今晚。三位同事各有主张：
#
# - 经理霍平：“抢修队蹚水的画面拍得真好，先把好新闻推出去。”
# - 调度吴跃：“没有量出来，一个数也别替我说。”
# - 办公室薛柯：“这一季的公报难看，又赶上这场雨，推一个月吧。”
# %% [markdown] lang="en" id="brief"
# # The night Lianxiang Lane went dark, and after
#
# Scored exercise, 100 points, about 55 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the city, the media, the people and the figures are made up and serve only for practice.**
#
# Tuesday the 21st, in the evening. It is pouring, water has got into a distribution room of the invented Tongzhu Power Supply Company, and at 21:50 the streets around Lianxiang Lane go dark. You look after the media in the general office; Chen Yu is the spokesperson, Wu Yue the dispatcher, and Xiao Jiang drafts. The first two questions are tonight, questions 3 to 6 the days after the rain, and question 7 comes back to tonight. Three colleagues each want something else:
#
# - Huo Ping, the manager: “Those pictures of the crew wading are so good. Get the good news out first.”
# - Wu Yue, dispatch: “What has not been measured, nobody says for me. Not one figure.”
# - Xue Ke, the general office: “The quarterly bulletin looks bad, and now this rain. Put it off a month.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 给记者的答复
#
# 有6处不该这样答，每处3分；标对了、种类选错得一半，错标一处扣3分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Answers to a reporter
#
# There are 6 answers that will not do, worth 3 points each, half if the label is wrong; a false mark costs 3 points.
# %% id="q1-form"
course.ask("e11.q1")
# %% id="q1-test" test="q1" points=18
# %% [markdown] lang="zh" id="q2-text"
# ## 2 直播前十分钟
#
# 选一种办法。接近的得一半分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Ten minutes before they go live
#
# Choose one. What comes close earns half.
# %% id="q2-form"
course.ask("e11.q2")
# %% id="q2-test" test="q2" points=12
# %% [markdown] lang="zh" id="q3-text"
# ## 3 素材给哪一家
#
# 每样2分。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Which material for whom
#
# Each piece earns 2 points.
# %% id="q3-form"
course.ask("e11.q3")
# %% id="q3-test" test="q3" points=16
# %% [markdown] lang="zh" id="q4-text"
# ## 4 案例里的六个数
#
# 一共12格，每格1分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Six figures for a case
#
# There are 12 cells of 1 point each.
# %% id="q4-form"
course.ask("e11.q4")
# %% id="q4-test" test="q4" points=12
# %% [markdown] lang="zh" id="q5-text"
# ## 5 看过的和没看过的
#
# 还是那次宣传。差一点的得一半分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Those who saw it and those who did not
#
# The same campaign. A near result earns half.
# %% id="q5-form"
course.ask("e11.q5")
# %% id="q5-test" test="q5" points=10
# %% [markdown] lang="zh" id="q6-text"
# ## 6 后天的公报
#
# 选对一句4分，错选一句扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q6-text"
# ## 6 The bulletin of the day after tomorrow
#
# Each right sentence earns 4 points; each wrong one costs 4, down to 0.
# %% id="q6-form"
course.ask("e11.q6")
# %% id="q6-test" test="q6" points=12
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 一份更正
#
# 由教师按题目下方的评分表人工评阅。250字左右就够。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 A correction
#
# Marked by an instructor against the rubric shown with the question. About 250 words will do.
# %% id="q7-form"
course.ask("e11.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=20
# 交上去以后，你写的更正会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=20
# After you hand in, your correction appears here for your instructor. There is nothing to fill in here.
