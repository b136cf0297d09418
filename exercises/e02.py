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
# - 建设部林树：“施工队30日就走。先把日子定死，其他人通知一声。”
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
# - Lin Shu, construction: “The crew leaves on the 30th. Fix the dates and let the others know.”
# - He Min, marketing: “Some homes cannot get through 6 hours. I don't want a notice to reach them before there is a date.”
# - Shao Ning, the general office: “The Evening News has just called and wants an answer by noon tomorrow. Calm the reporter down first.”
#
# The company has 2 emergency power vehicles. Gu Ping in dispatch arranges the outages and the vehicles.
# %% [markdown] lang="zh" id="parties"
# ## 七方情况
#
# | 相关方 | 能做什么 | 要什么 |
# | --- | --- | --- |
# | 市城市管理局 | 审批占道挖掘；20日前批不下来，就要等到秋天 | 只准夜间挖，22:00到次日6:00；许可条件不满足就不能开工 |
# | 北街居委会（主任王桂香） | 电缆要穿过三个院子，院门都由它协调，它不点头就进不去 | 夜里安静，离高考只剩四周；公司已书面答应开工前先答复它的意见 |
# | 远帆电力工程 | 全市只有它能做这种电缆接头，30日后调往外地 | 希望连续施工；工期和付款合同里都已写明，没有别的要求 |
# | 公交北街停车场 | 电缆盘车只能在它的场地掉头；它收回场地，工程就停 | 借用协议已签、费用已付，只请提前一天打招呼；用电来自另一条线路 |
# | 用家用呼吸机的9户 | 住得分散，彼此不认识，没有组织，也没向公司提过要求 | 备用电池只够2小时，停电期间机器一刻不能停 |
# | 《青屏晚报》记者方可 | 写报道；城市管理局已说明只看方案，工期也不受报道影响 | 在明天12:00前得到对三次故障的说明；公司公开承诺过24小时内答复媒体 |
# | 亮街灯箱公司 | 不审批，不提供场地；灯箱由另一条线路供电 | 围挡别遮住灯箱，愿意出钱，一上午来了两次电话 |
# %% [markdown] lang="en" id="parties"
# ## The seven parties
#
# | Party | What it can do | What it wants |
# | --- | --- | --- |
# | City Management Bureau | Issues the road-opening permit; without it by the 20th, the work waits until autumn | Digging at night only, 22:00 to 6:00; no start unless the conditions are met |
# | North Street residents' committee (head: Wang Guixiang) | The cable crosses three courtyards; access is arranged through the committee, and nobody gets in without its consent | Quiet nights, four weeks before the college entrance exam; the company has promised in writing to answer it before work starts |
# | Yuanfan Power Engineering | The only crew in town that can joint this cable; moves away after the 30th | Would like to work without interruption; schedule and payment are settled in the contract, and it asks for nothing more |
# | North Street bus depot | The cable truck can turn only in its yard; if it takes the yard back, the work stops | The agreement is signed and paid; it only asks for a day's notice; its power comes by another line |
# | The 9 households with ventilators | Scattered, strangers to each other, not organised; they have asked the company for nothing so far | Spare batteries last 2 hours, and the machines must not stop at any moment of an outage |
# | Qingping Evening News (reporter: Fang Ke) | Writes reports; the bureau has said it looks only at the plan, and the schedule does not depend on the press | An account of the three faults by 12:00 tomorrow; the company has publicly promised the media an answer within 24 hours |
# | Liangjie light-box company | Approves nothing, lends no ground; its boxes are on another line | The site fence should not hide its boxes; it offers money and has called twice this morning |
# %% [markdown] lang="zh" id="q1-text"
# ## 1 凭什么算利益相关方（24分）
#
# 六条标准：公司对它负有义务（责任）；它能左右公司的目标或决定（影响）；来往多、日子久、日常工作离不开（接近）；离了公司很难办（依赖）；有正当资格替一群人说话（代表）；与公司的方向相关，能提前示警（政策与战略意图）。题中的人有的在七方之内，有的不在。每条事实4分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 What makes somebody a stakeholder (24 points)
#
# The six criteria: the company has an obligation to them (responsibility); they can sway its goals or decisions (influence); contact is frequent and long-standing and daily work rests on it (closeness); they can hardly do without the company (dependence); they may rightfully speak for a group (representation); they have a link to the company's direction and can give early warning (policy and strategic intent). Some of the people in the question are among the seven parties, some are not. Each fact earns 4 points.
# %% id="q1-form"
course.ask("e02.q1")
# %% id="q1-test" test="q1" points=24
# %% [markdown] lang="zh" id="q2-text"
# ## 2 七方各在哪里（28分）
#
# 只按这项工程里的事实判断，不按单位的名头。每方4分，只对一条轴得2分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Where the seven parties stand (28 points)
#
# Judge by the facts of this project, not by the name on the door. Each party earns 4 points, or 2 if only one axis is right.
# %% id="q2-form"
course.ask("e02.q2")
# %% id="q2-test" test="q2" points=28
# %% [markdown] lang="zh" id="q3-text"
# ## 3 今天下午先谈哪两场（12分）
#
# 选对一场6分；每错选一场扣6分，扣到0分为止。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Which two conversations come first this afternoon (12 points)
#
# Each right one earns 6 points; each wrong one costs 6 points, down to 0.
# %% id="q3-form"
course.ask("e02.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 打分不一致时看谁的（16分）
#
# 上个月，六位同事各自给七方的重要性打了分，✓ 表示打分的人近三个月见过这一方。这是各人的看法，不是第2题的答案。
#
# | 相关方 | 林树（建设） | 顾平（调控） | 贺敏（营销） | 孟野（供电所） | 秦溪（规划） | 邵宁（办公室） |
# | --- | --- | --- | --- | --- | --- | --- |
# | 市城市管理局 | 9 ✓ | 8 ✓ | 7 | 8 | 9 ✓ | 7 |
# | 北街居委会 | 6 ✓ | 6 | 8 ✓ | 9 ✓ | 6 | 7 ✓ |
# | 远帆电力工程 | 7 ✓ | 6 ✓ | 4 | 4 | 5 | 4 |
# | 公交北街停车场 | 3 ✓ | 4 | 3 | 5 ✓ | 2 | 4 |
# | 用家用呼吸机的9户 | 2 | 4 | 8 ✓ | 7 ✓ | 5 | 3 |
# | 《青屏晚报》 | 4 | 5 | 6 | 6 | 5 | 8 ✓ |
# | 亮街灯箱公司 | 5 ✓ | 4 | 3 | 4 | 3 | 4 |
# %% [markdown] lang="en" id="q4-text"
# ## 4 When ratings disagree, whose count? (16 points)
#
# Last month six colleagues each rated the importance of the seven parties; ✓ means that the rater has met the party in the past three months. These are opinions, not the answer to question 2.
#
# | Party | Lin Shu (construction) | Gu Ping (dispatch) | He Min (marketing) | Meng Ye (local station) | Qin Xi (planning) | Shao Ning (general office) |
# | --- | --- | --- | --- | --- | --- | --- |
# | City Management Bureau | 9 ✓ | 8 ✓ | 7 | 8 | 9 ✓ | 7 |
# | North Street residents' committee | 6 ✓ | 6 | 8 ✓ | 9 ✓ | 6 | 7 ✓ |
# | Yuanfan Power Engineering | 7 ✓ | 6 ✓ | 4 | 4 | 5 | 4 |
# | North Street bus depot | 3 ✓ | 4 | 3 | 5 ✓ | 2 | 4 |
# | The 9 households with ventilators | 2 | 4 | 8 ✓ | 7 ✓ | 5 | 3 |
# | Qingping Evening News | 4 | 5 | 6 | 6 | 5 | 8 ✓ |
# | Liangjie light-box company | 5 ✓ | 4 | 3 | 4 | 3 | 4 |
# %% id="q4-form"
course.ask("e02.q4")
# %% [markdown] lang="zh" id="q4-pandas"
# **会用 pandas 的可以另走一条路**，不写也能得满分。同样的打分在 `ratings.csv` 里，每行一次打分：`stakeholder` 相关方，`rater` 打分人，`met` 是否见过（1是，0否），`influence` 影响力，`importance` 重要性。请用 JupyterLab 打开本练习，在下面的代码格里写完函数 `first_hand_mean()`，返回第4题要的平均分。表单和代码取分高的一个。
# %% [markdown] lang="en" id="q4-pandas"
# **If you know pandas there is a second way**; you can have full marks without it. The same ratings are in `ratings.csv`, one rating a row: `stakeholder`, `rater`, `met` (1 yes, 0 no), `influence` and `importance`. Open this exercise in JupyterLab and, in the code cell below, complete the function `first_hand_mean()` so that it returns the average asked for in question 4. The better of form and code counts.
# %% id="q4-code" solution="q4-code"
import pandas as pd


def first_hand_mean():
    ### BEGIN SOLUTION
    ratings = pd.read_csv("ratings.csv")
    spread = ratings.groupby("stakeholder")["importance"].agg(lambda given: given.max() - given.min())
    widest = ratings[ratings["stakeholder"] == spread.idxmax()]
    return widest.loc[widest["met"] == 1, "importance"].mean()
    ### END SOLUTION
# %% id="q4-test" test="q4" points=16
# e02.q4
### BEGIN HIDDEN TESTS
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import course
from course import marking

# What the function prints, and a warning above all, must not cost points: nbgrader gives 0 for stderr.
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    try:
        coded = first_hand_mean()
        coded = coded.item() if hasattr(coded, "item") else coded
    except (Exception, SystemExit):
        coded = None

16 * max(marking.number(7.5, given, 0.05) for given in (course.answer("e02.q4"), coded))
### END HIDDEN TESTS
# %% [markdown] lang="zh" id="q5-frame"
# ## 5 给周岚的短笺（20分）
#
# 由教师按题目下方的评分表人工评阅。写具体的人、时间和事实；两边的要求可能没法都照单全收，说清怎么取舍。
# %% [markdown] lang="en" id="q5-frame"
# ## 5 A note to Zhou Lan (20 points)
#
# Marked by an instructor against the rubric shown with the question. Name people, times and facts; both demands may not be met in full, so say what gives way.
# %% id="q5-form"
course.ask("e02.q5")
# %% [markdown] lang="zh" id="q5-text" task="q5" points=20
# 交上去以后，文本框里的短笺会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q5-text" task="q5" points=20
# After you hand in, the note from the text box appears here for your instructor. There is nothing to fill in here.
# %% [markdown] lang="zh" id="before"
# ## 交之前看一遍
#
# - 第1题的6条事实都归了类，每条标准只用一次。
# - 第2题的七方都放上了，影响力和重要性没有看反。
# - 第3题正好选了两场。
# - 第4题填的是见过的人打的平均分，不是六个人的平均分。
# - 第5题写了归类的事实、冲突的办法、9户的保障，以及头两步的人和时间。
# - 每题都显示已保存。
# - 交的是整个 e02 文件夹，不只是笔记本：答案存在文件夹里的 `answers.json` 中。
# %% [markdown] lang="en" id="before"
# ## Before you hand in
#
# - Question 1: all 6 facts are sorted and each criterion is used once.
# - Question 2: all seven parties are placed, and influence and importance are not mixed up.
# - Question 3: exactly two conversations are chosen.
# - Question 4: the number is the average of those who have met the party, not of all six colleagues.
# - Question 5: facts for the classes, a way out of the conflict, safety for the 9 households, and who and when for the first two steps.
# - Every question says that it is saved.
# - You hand in the whole folder e02, not the notebook alone: your answers are in its `answers.json`.
