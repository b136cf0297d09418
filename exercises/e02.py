# ---
# title: {zh: 北街电缆：先找谁谈, en: "The North Street cable: who to talk to first"}
# minutes: 45
# objectives: [stakeholder.criteria, stakeholder.matrix, stakeholder.judge, stakeholder.respond]
# ---
# %% [markdown] lang="zh" id="brief"
# # 北街电缆：先找谁谈
#
# 计分练习，满分100分，约45分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习。**
#
# 11日，星期一中午。虚构的“青屏供电公司”要更换青屏市北街的10 kV 电缆。它用了23年，今年春天坏了三次，撑不过夏季高峰。工程要挖开300米路面，停电2次，每次6小时。你是项目的沟通协调人。
#
# 副经理周岚说：“明天17:00前给我初稿，星期五定案。先找谁谈、谈什么，写清楚。”会后，三位同事各有主张：
#
# - 建设部林树：“施工队过了30日就走。先把日子定死，其他人通知一声。”
# - 营销部贺敏：“停6小时，有几户人家撑不住。日子没定以前，我不想让他们先收到通知。”
# - 办公室邵宁：“晚报刚来电话，明天中午就要答复。先把记者稳住。”
#
# 公司手头有2台应急电源车。调控中心的顾平负责安排停电和电源车。
# %% [markdown] lang="en" id="brief"
# # The North Street cable: who to talk to first
#
# Scored exercise, 100 points, about 45 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice.**
#
# Monday the 11th, midday. The invented Qingping Power Supply Company has to replace the 10 kV cable under North Street in Qingping. It is 23 years old, has failed three times this spring and will not last through the summer peak. The work means digging up 300 metres of road and 2 outages of 6 hours each. You coordinate communication for the project.
#
# Zhou Lan, the deputy manager, says: “A draft by 17:00 tomorrow, the decision on Friday. Tell me who we talk to first, and about what.” After the meeting three colleagues each want something else:
#
# - Lin Shu, construction: “The crew leaves after the 30th. Fix the dates and let the others know.”
# - He Min, marketing: “Some homes cannot get through 6 hours. I don't want a notice to reach them before there is a date.”
# - Shao Ning, the general office: “The Evening News has just called and wants an answer by noon tomorrow. Calm the reporter down first.”
#
# The company has 2 emergency power vehicles. Gu Ping in dispatch arranges the outages and the vehicles.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 凭什么算利益相关方
#
# 六条标准：公司对它负有义务（责任）；它能左右公司的目标或决定（影响）；来往多、日子久、日常工作离不开（接近）；离了公司很难办（依赖）；有正当资格替一群人说话（代表）；与公司的方向相关，能提前示警（政策与战略意图）。每条事实4分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 What makes somebody a stakeholder
#
# The six criteria: the company has an obligation to them (responsibility); they can sway its goals or decisions (influence); contact is frequent and long-standing and daily work rests on it (closeness); they can hardly do without the company (dependence); they may rightfully speak for a group (representation); they have a link to the company's direction and can give early warning (policy and strategic intent). Each fact earns 4 points.
# %% id="q1-form"
course.ask("e02.q1")
# %% id="q1-test" test="q1" points=24
# %% [markdown] lang="zh" id="q2-text"
# ## 2 七方各在哪里
#
# 只按这项工程里的事实判断，不按单位的名头。每方4分，只对一条轴得2分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Where the seven parties stand
#
# Judge by the facts of this project, not by the name on the door. Each party earns 4 points, or 2 if only one axis is right.
# %% id="q2-form"
course.ask("e02.q2")
# %% id="q2-test" test="q2" points=28
# %% [markdown] lang="zh" id="q3-text"
# ## 3 今天下午先谈哪两场
#
# 选对一场6分；每错选一场扣6分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Which two conversations come first this afternoon
#
# Each right one earns 6 points; each wrong one costs 6 points, down to 0.
# %% id="q3-form"
course.ask("e02.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 打分不一致时看谁的
#
# 下面是各人上个月的看法，不是第2题的答案。
# %% [markdown] lang="en" id="q4-text"
# ## 4 When ratings disagree, whose count?
#
# What follows are last month's opinions, not the answer to question 2.
# %% id="q4-form"
course.ask("e02.q4")
# %% [markdown] lang="zh" id="q4-pandas"
# **会用 pandas 的可以另走一条路**，不写也能得满分。`course.data("e02.q4")` 把上面的表变成 DataFrame，列的次序同表上一样；分数是文字，见过的后面带 ✓，例如 `"9 ✓"`。请用 JupyterLab 打开本练习，在下面的代码格里写完函数 `first_hand_mean()`，返回第4题要的平均分。表单和代码取分高的一个。
# %% [markdown] lang="en" id="q4-pandas"
# **If you know pandas there is a second way**; you can have full marks without it. `course.data("e02.q4")` gives the table above as a DataFrame, with the columns in the order of the table; the ratings are text, with ✓ behind them where the rater has met the party, as in `"9 ✓"`. Open this exercise in JupyterLab and, in the code cell below, complete the function `first_hand_mean()` so that it returns the average asked for in question 4. The better of form and code counts.
# %% id="q4-code" solution="q4-code"
import course


def first_hand_mean():
    ### BEGIN SOLUTION
    table = course.data("e02.q4").iloc[:, 1:]
    rating = table.apply(lambda column: column.str.extract(r"(\d+)", expand=False).astype(int))
    met = table.apply(lambda column: column.str.contains("✓"))
    widest = (rating.max(axis=1) - rating.min(axis=1)).idxmax()
    return rating.loc[widest][met.loc[widest]].mean()
    ### END SOLUTION
# %% id="q4-test" test="q4" points=16
# e02.q4
### BEGIN HIDDEN TESTS
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import course

# What the function prints, and a warning above all, must not cost points: nbgrader gives 0 for stderr.
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    try:
        coded = first_hand_mean()
        coded = coded.item() if hasattr(coded, "item") else coded
        by_code = item.score(coded)
    except (Exception, SystemExit):
        by_code = 0

round(16 * max(by_code, item.score(course.answer(item.place))), 2)
### END HIDDEN TESTS
# %% [markdown] lang="zh" id="q5-frame"
# ## 5 给周岚的短笺
#
# 由教师按题目下方的评分表人工评阅。写具体的人、时间和事实；两边的要求可能没法都照单全收，说清怎么取舍。
# %% [markdown] lang="en" id="q5-frame"
# ## 5 A note to Zhou Lan
#
# Marked by an instructor against the rubric shown with the question. Name people, times and facts; it may not be possible to meet both demands in full, so say what gives way.
# %% id="q5-form"
course.ask("e02.q5")
# %% [markdown] lang="zh" id="q5-text" task="q5" points=20
# 交上去以后，文本框里的短笺会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q5-text" task="q5" points=20
# After you hand in, the note from the text box appears here for your instructor. There is nothing to fill in here.
