# ---
# title: {zh: 每个数后面要有人, en: Somebody behind every figure}
# minutes: 55
# objectives: [evaluation.measure, evaluation.weak, evaluation.act, evaluation.compare]
# ---
# %% [markdown] lang="zh" id="brief"
# # 每个数后面要有人
#
# 计分练习，满分100分，约55分钟，用计算器就够。答案随填随存，交上去以后再评分。**槐渡这家公司、四个供电所、打分的人和分数都是编的，只为练习。**
#
# 14日，星期四，13:30。虚构的“槐渡供电公司”有四个供电所，各办完一件事，用手册的十一个问题请人打了分。办公室主任万青17:00以前要一页，你来汇总。四个人先后找来：
#
# - 果园所所长江驰：“我们从3.1升到4.1，写‘大幅提升’不过分吧。”
# - 培训中心祁远：“分低就是不会沟通，全员上两天课，年前办完。”
# - 营销部舒禾：“打低分的冷库这回没交表。我想去问问，就怕你们等不及。”
# - 苇塘所所长陆平：“我们发30份，收回不到一半，够不够交差？”
#
# 万青的话贴在门上：“每个数后面要有人：谁打的，谁说的，谁去改。”
# %% [markdown] lang="en" id="brief"
# # Somebody behind every figure
#
# Scored exercise, 100 points, about 55 minutes; a calculator is enough. Answers are saved as you enter them and marked after you hand in. **The company of Huaidu, its four stations, those who rate and their ratings are made up for practice.**
#
# Thursday the 14th, 13:30. The invented Huaidu Power Supply Company has four local stations. Each has finished a piece of work and had it rated with the handbook's eleven questions. Wan Qing, head of the General Office, wants one page by 17:00, and you put it together. Four people come to see you:
#
# - Jiang Chi, head of Guoyuan: “From 3.1 to 4.1. ‘Greatly improved’ is not too much, is it?”
# - Qi Yuan, Training Centre: “Low ratings mean that people cannot communicate. Two days of training for all, before the year is out.”
# - Shu He, Marketing: “The cold stores, which rated low, have not answered this time. I should like to go and ask, if you can wait.”
# - Lu Ping, head of Weitang: “We sent out 30 forms and got back fewer than half. Will that do?”
#
# On Wan Qing's door hangs a note. “Behind every figure there is somebody: who rated, who said it, who mends it.”
# %% [markdown] lang="zh" id="rules"
# ## 算法
#
# 手册只列了十一个问题和1至5分（第25页起），没有说怎样加总。全公司照课程的算法：
#
# - 一题的分，是答了的人的平均；“不清楚”（—）不算分，也不算人。
# - 一组的分，是组内各题平均分的平均：沟通1至5题，合作6至8题，人员9至11题。
# - 答的人不到3个的题，照算进组里，但不拿来排最弱。
# %% [markdown] lang="en" id="rules"
# ## How to reckon
#
# The handbook has eleven questions rated from 1 to 5 (from page 25) and does not say how to add them up. The whole company follows the course:
#
# - A question has the mean of those who answered it; a “don't know” (—) is neither a rating nor a respondent.
# - A group has the mean of its questions' means: communication questions 1 to 5, cooperation 6 to 8, people 9 to 11.
# - A question answered by fewer than 3 counts in its group, but is not ranked as weakest.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 坡上所：三组各怎样
#
# 每格2分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Poshang: the three groups
#
# Each cell earns 2 points.
# %% id="q1-form"
course.ask("e13.q1")
# %% id="q1-test" test="q1" points=18
# %% [markdown] lang="zh" id="q2-text"
# ## 2 老街所：两边差在哪里
#
# 只差在四舍五入上，得一半。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Laojie: where the two sides differ
#
# A result that is off only by rounding earns half.
# %% id="q2-form"
course.ask("e13.q2")
# %% id="q2-test" test="q2" points=14
# %% [markdown] lang="zh" id="q3-text"
# ## 3 果园所：升了多少
#
# 算出的数，第7题还要用。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Guoyuan: by how much
#
# You will need the figure again in question 7.
# %% id="q3-form"
course.ask("e13.q3")
# %% [markdown] lang="zh" id="q3-pandas"
# **会用 pandas 的可以另走一条路**，不写也能得满分。`course.data("e13.q3")` 就是上面那张表，三列依次是谁、一期、二期，— 在里面是文字。请用 JupyterLab 打开本练习，写完函数 `paired_change()`，返回第3题要的数。表单和代码取分高的一个。
# %% [markdown] lang="en" id="q3-pandas"
# **If you know pandas there is a second way**; you can have full marks without it. `course.data("e13.q3")` is the table above, with the columns who, phase one and phase two in this order; — is a text in it. Open this exercise in JupyterLab and complete the function `paired_change()` so that it returns the figure asked for in question 3. The better of form and code counts.
# %% id="q3-code" solution="q3-code"
import pandas as pd


def paired_change():
    ### BEGIN SOLUTION
    phases = course.data("e13.q3").iloc[:, 1:].apply(pd.to_numeric, errors="coerce")
    both = phases.dropna()
    return (both.iloc[:, 1] - both.iloc[:, 0]).mean()
    ### END SOLUTION
# %% id="q3-test" test="q3" points=14
# e13.q3
### BEGIN HIDDEN TESTS
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import course

# What the function prints, and a warning above all, must not cost points: nbgrader gives 0 for stderr.
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    try:
        coded = paired_change()
        by_code = item.score(coded.item() if hasattr(coded, "item") else coded)
    except (Exception, SystemExit):
        by_code = 0.0

round(14 * max(item.score(course.answer(item.place)), by_code), 2)
### END HIDDEN TESTS
# %% [markdown] lang="zh" id="q4-text"
# ## 4 苇塘所：哪句话站得住
#
# 每句2分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Weitang: which sentences hold
#
# Each sentence earns 2 points.
# %% id="q4-form"
course.ask("e13.q4")
# %% id="q4-test" test="q4" points=12
# %% [markdown] lang="zh" id="q5-text"
# ## 5 老街所：低在哪一步
#
# 原因和依据要一起站得住。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Laojie: the step that failed
#
# Cause and grounds have to hold together.
# %% id="q5-form"
course.ask("e13.q5")
# %% id="q5-test" test="q5" points=12
# %% [markdown] lang="zh" id="q6-text"
# ## 6 苇塘所：怎么知道管用
#
# 选一项。有一项对了一半，得一半的分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Weitang: how to know that it works
#
# Choose one. One of them is half right and earns half the points.
# %% id="q6-form"
course.ask("e13.q6")
# %% id="q6-test" test="q6" points=10
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 果园所的一页
#
# 由教师按题目下方的评分表评阅。半页就够，每个数后面要有人。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 The page on Guoyuan
#
# Marked by an instructor against the rubric shown with the question. Half a page will do, with somebody behind every figure.
# %% id="q7-form"
course.ask("e13.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=20
# 交上去以后，文本框里的话会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=20
# After you hand in, what you wrote in the text box appears here for your instructor. There is nothing to fill in here.
