# ---
# title: {zh: 星期五的议题会, en: Friday's meeting on topics}
# minutes: 55
# objectives: [topics.collect, topics.screen, topics.matrix, topics.decide]
# ---
# %% [markdown] lang="zh" id="brief"
# # 星期五的议题会
#
# 计分练习，满分100分，约55分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习。**
#
# 18日，星期二，10:00。虚构的“槐川供电公司”要定明年上半年的沟通议题。会定在星期五14:00，16:00散；你管材料。副总经理俞青说：“我要两三个讲得透的。没列上的，每条有个去处。”三位同事先来打了招呼：
#
# - 营销部冯嘉：“工单我最多，按工单数排就行，不用再出去问。”
# - 建设部石远：“新站最难，这回要排第一。噪声那条先别碰。”
# - 传媒组苗欣：“总经理提的都得留，海报都开印了。”
#
# 桌上是去年的单子，一条改动也没有；旁边一叠来件，还没有人拆。
# %% [markdown] lang="en" id="brief"
# # Friday's meeting on topics
#
# Scored exercise, 100 points, about 55 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice.**
#
# Tuesday the 18th, 10:00. The invented Huaichuan Power Supply Company is to settle its topics of communication for the first half of next year. The meeting is on Friday, 14:00 to 16:00, and you prepare it. Yu Qing, the deputy general manager, says, “I want two or three that we can explain well, and for each of the others a line on what becomes of it.” Three colleagues have had a word with you already:
#
# - Feng Jia, marketing: “I have most of the work orders. Rank by those; no need to go out and ask.”
# - Shi Yuan, construction: “The new substation is the hardest, so it comes first this time. And leave the noise alone.”
# - Miao Xin, media: “What the general manager proposed has to stay, all of it. The posters are at the printer's.”
#
# On your desk lies last year's list, without a change. Beside it is a pile of letters nobody has opened.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 旧单子漏了哪几路
#
# 选对一趟4分；每错选一趟扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Which sources the old list has missed
#
# Each right errand earns 4 points; each wrong one costs 4, down to 0.
# %% id="q1-form"
course.ask("e03.q1")
# %% id="q1-test" test="q1" points=12
# %% [markdown] lang="zh" id="q2-text"
# ## 2 拆开来件，登记成表
#
# 六件来件，一行一件。可以在这里填，也可以下载表格在 Excel 里填好再交回来。填对一格1.5分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Opening the letters and filling in the table
#
# Six letters, one to a row. Fill in the table here, or download it, fill it in with Excel and hand it back. Each right cell earns 1.5 points.
# %% id="q2-form"
course.ask("e03.q2")
# %% id="q2-test" test="q2" points=18
# %% [markdown] lang="zh" id="q3-text"
# ## 3 初选的记录
#
# 星期一几个部门先碰头初选了一回，苗欣记下八条。标对一条、毛病也选对，得3分；标对而毛病选错，得1.5分；多标一条扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 The record of a first selection
#
# On Monday some departments met for a first selection, and Miao Xin noted eight lines. A line rightly marked with the right fault earns 3 points, with another fault 1.5; a line marked in vain costs 3, down to 0.
# %% id="q3-form"
course.ask("e03.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 六个议题放进矩阵
#
# 总经理提的也有一条在里面，苗欣坚持要一起评。放对一个3分；只对了一条轴，1.5分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Six topics on the matrix
#
# One of the general manager's is among them, as Miao Xin insisted. Each topic in the right quadrant earns 3 points; with one axis right, 1.5.
# %% id="q4-form"
course.ask("e03.q4")
# %% id="q4-test" test="q4" points=18
# %% [markdown] lang="zh" id="q5-text"
# ## 5 讲得透几个
# %% [markdown] lang="en" id="q5-text"
# ## 5 How many can be explained well
# %% id="q5-form"
course.ask("e03.q5")
# %% id="q5-test" test="q5" points=8
# %% [markdown] lang="zh" id="q6-text"
# ## 6 三个里定两个
#
# 每个选项有做法，也有理由；两样都站得住才选。有一项只对了一半，得5分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Two out of three
#
# Each option has a decision and a reason; choose the one in which both hold. One of them is half right and earns 5 points.
# %% id="q6-form"
course.ask("e03.q6")
# %% id="q6-test" test="q6" points=10
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 给俞青的说明
#
# 由教师按题目下方的评分表人工评阅。事实就用第4题里的；谁牵头、哪一天，由你合理地定。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 A note for Yu Qing
#
# Marked by an instructor against the rubric shown with the question. Take the facts from question 4; who leads and which date is for you to settle sensibly.
# %% id="q7-form"
course.ask("e03.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=22
# 交上去以后，文本框里的说明会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=22
# After you hand in, the note from the text box appears here for your instructor. There is nothing to fill in here.
