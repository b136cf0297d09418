# ---
# title: {zh: 杏川水务：六趟来往，没有一个准日子, en: "Xingchuan Water: six contacts and no date"}
# minutes: 50
# objectives: [daily.purpose, daily.audience, daily.channel, daily.together, daily.own]
# ---
# %% [markdown] lang="zh" id="brief"
# # 杏川水务：六趟来往，没有一个准日子
#
# 计分练习，满分100分，约50分钟。答案随填随存，交上去以后再评分。**公司、城市、人物和数字全是虚构的，只供练习。**
#
# 24日，星期五上午。虚构的杏川市，半个城喝的水靠杏川水务的三座泵站。这个月，供电公司的人去了水务六趟。刚才水务的生产副总郭莉把电话打到办公室：“二泵站换开关柜，到底哪天停泵？我听到两个日子。星期二中午我要排班。下次来，最多三个人，半小时。”
#
# 你在办公室管协调。副经理任平说：“今天17:00前，给我一份安排。”四位同事各有各的急：
#
# - 运维检修部石峰：“柜子带着病在跑，拖不得。我今天就把日子报给水务。”
# - 调度凌越：“下月的停电计划星期一17:00才出。在那以前，谁说的日子都不算。”
# - 营销部尤佳，水务的客户经理：“每次挨问的都是我。要去就一起去。”
# - 建设部葛川：“星期三顶管从水管旁边过，我得先同水务在现场对一遍图。”
# %% [markdown] lang="en" id="brief"
# # Xingchuan Water: six contacts and no date
#
# Scored exercise, 100 points, about 50 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the city, the people and the figures are all invented for practice.**
#
# Friday the 24th, morning. In the invented city of Xingchuan half the people drink water from the three pump stations of Xingchuan Water. This month people from the power company have gone there six times. Just now Guo Li, who runs production at the water company, rang the General Office. “Pump station two gets new switchgear. Which day do I stop the pumps? I have heard two. On Tuesday at noon I plan the shifts. And next time send three people at most, for half an hour.”
#
# You coordinate in the General Office. “An arrangement by 17:00 today,” says Ren Ping, the deputy manager. Four colleagues are pressed, each by something else:
#
# - Shi Feng, Maintenance: “That switchgear is not sound and cannot wait. I give the water company a date today.”
# - Ling Yue, Dispatch: “Next month's outage plan comes on Monday at 17:00. Until then no date counts, whoever names it.”
# - You Jia, Marketing, the water company's account manager: “I am the one who gets asked every time. If we go, we go together.”
# - Ge Chuan, Construction: “On Wednesday the pipe-jacking passes their main. I must go through the drawing with them on the spot first.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 这件事由谁牵头
#
# 手册给各部门列的目的，供对照（发展策划部的最后一项出自沟通内容一栏）：
#
# | 部门 | 日常沟通的目的 |
# | --- | --- |
# | 办公室 | 公务活动；突发事件；公共关系；品牌 |
# | 发展策划部 | 规划变动；用地和预留；政府对电网规划的要求；批复用户接入方案 |
# | 建设部 | 前期批件；赔偿；临时征地；基建项目 |
# | 运维检修部 | 帮客户消除缺陷；设备迁移和改造；快速修复故障 |
# | 电力调度控制中心 | 统一的停电计划；发电企业安全接入；保供电；“三公”调度 |
# | 营销部 | 突发事件应急；用电安全检查；节能改造；电价政策；银行代收；用电知识 |
#
# 每件3分。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Which department leads
#
# The purposes that the handbook gives each department, for reference (the last of Development Planning's comes from what it lists as content):
#
# | Department | Purposes of daily communication |
# | --- | --- |
# | General Office | Official functions; incidents; public relations; the brand |
# | Development Planning | Changes in planning; land and reserved land; what government requires of the grid plan; approving plans for connecting users |
# | Construction | Permits; compensation; temporary land; construction projects |
# | Operations and Maintenance | Helping customers put defects right; moving and upgrading equipment; repairing faults quickly |
# | Dispatch and Control | One outage plan; safe connection of producers; safeguarding supply; open, fair and impartial dispatch |
# | Marketing | Emergency response; safety checks; energy upgrades; tariff policy; banks that collect bills; knowledge about electricity |
#
# Each matter earns 3 points.
# %% id="q1-form"
course.ask("e04.q1")
# %% id="q1-test" test="q1" points=18
# %% [markdown] lang="zh" id="q2-text"
# ## 2 排日子以前，先问谁
#
# 想两件事：谁的回答能改变日子，谁会被这4小时伤到。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Whom to ask before there is a date
#
# Think of two things: whose answer can change the date, and whom the 4 hours would hurt.
# %% id="q2-form"
course.ask("e04.q2")
# %% id="q2-test" test="q2" points=12
# %% [markdown] lang="zh" id="q3-text"
# ## 3 话怎么送到
#
# 先写出理由，再选办法：左边一格是理由。
# %% [markdown] lang="en" id="q3-text"
# ## 3 How each message gets there
#
# The reason first, then the means: the left cell is the reason.
# %% id="q3-form"
course.ask("e04.q3")
# %% id="q3-test" test="q3" points=15
# %% [markdown] lang="zh" id="q4-text"
# ## 4 两个日子是哪来的
#
# 记录是各部门自己写的，写的人都觉得事情办得顺。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Where the two dates came from
#
# The notes are the departments' own, and everyone who wrote one thought it went well.
# %% id="q4-form"
course.ask("e04.q4")
# %% id="q4-test" test="q4" points=12
# %% [markdown] lang="zh" id="q5-text"
# ## 5 对方搭进去多少工夫
#
# 差半小时以内得一半的分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 What it cost the other side
#
# Within half an hour of the right figure earns half the points.
# %% id="q5-form"
course.ask("e04.q5")
# %% [markdown] lang="zh" id="q5-pandas"
# **会用 pandas 的可以另走一条路**，不写也能得满分。`course.data("e04.q5")` 把上面的表变成 DataFrame，列的次序同表上一样。请用 JupyterLab 打开本练习，在下面的代码格里写完函数 `person_hours()`，返回第5题要的小时数。表单和代码取分高的一个。
# %% [markdown] lang="en" id="q5-pandas"
# **If you know pandas there is a second way**; you can have full marks without it. `course.data("e04.q5")` gives the table above as a DataFrame, with the columns in the order of the table. Open this exercise in JupyterLab and, in the code cell below, complete the function `person_hours()` so that it returns the hours asked for in question 5. The better of form and code counts.
# %% id="q5-code" solution="q5-code"
import course


def person_hours():
    ### BEGIN SOLUTION
    table = course.data("e04.q5")
    people, on_the_date = table.iloc[:, 2], table.iloc[:, 4]
    return (people * on_the_date).sum() / 60
    ### END SOLUTION
# %% id="q5-test" test="q5" points=15
# e04.q5
### BEGIN HIDDEN TESTS
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

# What the function prints, and a warning above all, must not cost points: nbgrader gives 0 for stderr.
with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
    try:
        coded = person_hours()
        coded = coded.item() if hasattr(coded, "item") else coded
        by_code = item.score(coded)
    except (Exception, SystemExit):
        by_code = 0

round(15 * max(by_code, item.score(course.answer(item.place))), 2)
### END HIDDEN TESTS
# %% [markdown] lang="zh" id="q6-text"
# ## 6 缺的是哪一项
#
# 每个回答都由两半组成：缺什么，怎么补。只对一半的，得一半的分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 What is missing
#
# Each answer has two halves, what is missing and how to make up for it. One that is right in one half only earns half the points.
# %% id="q6-form"
course.ask("e04.q6")
# %% id="q6-test" test="q6" points=10
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 给任平的安排
#
# 由教师按题目下方的评分表人工评阅。写人、时间和每趟的目的；日子没定，就写什么时候会定。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 The arrangement for Ren Ping
#
# Marked by an instructor against the rubric shown with the question. Name people, times and the purpose of each visit; where a date is open, say when it will be settled.
# %% id="q7-form"
course.ask("e04.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=18
# 交上去以后，文本框里的安排会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=18
# After you hand in, the arrangement from the text box appears here for your instructor. There is nothing to fill in here.
