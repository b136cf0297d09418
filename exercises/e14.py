# ---
# title: {zh: 苇陵：明年先动哪一样, en: "Weiling: what to move first next year"}
# minutes: 50
# objectives: [rollout.model, rollout.levers, rollout.leaders, rollout.year, rollout.indicators, rollout.mobilise]
# ---
# %% [markdown] lang="zh" id="brief"
# # 苇陵：明年先动哪一样
#
# 计分练习，满分100分，约50分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习**。各人拿到的地名和数字可能不同。
#
# 十一月18日，星期三。虚构的“苇陵供电公司”推行相关方沟通快一年了：年初发了文，全员考了试，柴渡供电所从四月试到九月。别的所没有试，《沟通管理办法》的初稿一个字没有改，各所人手都紧。你在办公室管这件事。
#
# 总经理温庆说：“下星期一8:30给我一页：明年先动什么，要我做什么。”三位同事各有主张：
#
# - 人资部纪凡：“一月起进考核，占5分，不怕没人动。”
# - 宣传专责苗岱：“快请省公司的人来看柴渡，势头不能断。”
# - 柴渡供电所所长段长庚：“我们记了24页，哪句管用、哪句不管用，还没有人来看过。”
# %% [markdown] lang="en" id="brief"
# # Weiling: what to move first next year
#
# Scored exercise, 100 points, about 50 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice.** Your places and figures may differ from a colleague's.
#
# Wednesday, 18 November. The invented Weiling Power Supply Company has been carrying out stakeholder communication for almost a year. A circular went out in January, all staff sat a test, and the Chaidu supply station ran a pilot from April to September. The other stations have tried nothing, the draft of the communication rules has not been changed by a word, and all are short of people. You look after the matter in the General Office.
#
# Wen Qing, the general manager, says: “One page by 8:30 on Monday. What do we move first next year, and what do you want of me?” Three colleagues each want something else:
#
# - Ji Fan, personnel: “Put it into appraisal from January, for 5 points, and people will move.”
# - Miao Dai, publicity: “Get the provincial company to come and see Chaidu, before the mood is gone.”
# - Duan Changgeng, head of the Chaidu station: “We filled 24 pages of notes on which sentence works and which doesn't. Nobody has come to read them.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 台账里看出缺什么
#
# 你翻了各单位今年的台账，抄下7条。手册第98页只列出三全的名称，怎样查是课程按第101页推的。每条2分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 What the logs show to be missing
#
# You have gone through the year's logs and copied out 7 entries. On page 98 the handbook only names the three-all model; how to check by it is inferred by the course from page 101. Each entry earns 2 points.
# %% id="q1-form"
course.ask("e14.q1")
# %% id="q1-test" test="q1" points=14
# %% [markdown] lang="zh" id="q2-text"
# ## 2 一月只动得起一样
#
# 做法和理由一起选。有一个选项只差一处，得一半。
# %% [markdown] lang="en" id="q2-text"
# ## 2 In January there is room for one thing
#
# Choose what to do together with its reason. One of the options is out in one point only and earns half.
# %% id="q2-form"
course.ask("e14.q2")
# %% id="q2-test" test="q2" points=10
# %% [markdown] lang="zh" id="q3-text"
# ## 3 苗岱替你起草的便条
#
# 5句有毛病。每标对一句3分，标到了而毛病选错得一半，多标一句扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 The note Miao Dai drafted for you
#
# 5 sentences have a fault. Each one marked with its fault earns 3 points, half of that with another fault; each one too many costs 3 points, down to 0.
# %% id="q3-form"
course.ask("e14.q3")
# %% id="q3-test" test="q3" points=15
# %% [markdown] lang="zh" id="q4-text"
# ## 4 人手要多少
#
# 温总会问：“推下去，要搭进多少工日？”
# %% [markdown] lang="en" id="q4-text"
# ## 4 How many hands
#
# Wen Qing will ask: “How many days of work does it take to extend this?”
# %% id="q4-form"
course.ask("e14.q4")
# %% id="q4-test" test="q4" points=8
# %% [markdown] lang="zh" id="q5-text"
# ## 5 下一个所，六个星期
#
# 每一步都用得上前面的结果，从先到后排。排颠倒的要扣，扣到0分为止。
# %% [markdown] lang="en" id="q5-text"
# ## 5 The next station, six weeks
#
# Each step uses what came before; put them in order. Pairs the wrong way round cost points, down to 0.
# %% id="q5-form"
course.ask("e14.q5")
# %% id="q5-test" test="q5" points=9
# %% [markdown] lang="zh" id="q6-text"
# ## 6 纪凡收上来的指标
#
# 每条填三格：凭什么查、对谁用、去留。每格1分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 The indicators Ji Fan has collected
#
# Three cells for each: how it is checked, whom it is for, and whether it stays. Each cell earns 1 point.
# %% id="q6-form"
course.ask("e14.q6")
# %% id="q6-test" test="q6" points=15
# %% [markdown] lang="zh" id="q7-text"
# ## 7 十二月先做哪三件
#
# 选对一件3分，选错一件扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Three things for December
#
# Each right one earns 3 points, each wrong one costs 3, down to 0.
# %% id="q7-form"
course.ask("e14.q7")
# %% id="q7-test" test="q7" points=9
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 给温总的一页
#
# 由教师按题目下方的评分表人工评阅。四段都要短；用前面各题里的事实，不必面面俱到。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 The page for Wen Qing
#
# Marked by an instructor against the rubric shown with the question. Keep all four parts short and use facts from the questions above; you need not cover everything.
# %% id="q8-form"
course.ask("e14.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=20
# 交上去以后，文本框里的一页会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=20
# After you hand in, the page from the text box appears here for your instructor. There is nothing to fill in here.
