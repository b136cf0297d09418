# ---
# title: {zh: 一份新练习, en: A new exercise}
# minutes: 30
# objectives: [framework.kinds]
# ---
# %% [markdown] lang="zh" id="brief"
# # 一份新练习
#
# 计分练习，满分20分，约30分钟。**公司、地点、人物和数字全是虚构的，只供练习。**
#
# 写一个情境：谁、哪天几点、各方要什么、互相冲突在哪里。
# %% [markdown] lang="en" id="brief"
# # A new exercise
#
# Scored exercise, 20 points, about 30 minutes. **The company, the places, the people and the figures are all invented for practice.**
#
# A situation: who, when, what each side wants, and where that clashes.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 先做什么
# %% [markdown] lang="en" id="q1-text"
# ## 1 What comes first
# %% id="q1-form"
course.ask("NAME.q1")
# %% id="q1-test" test="q1" points=10
# %% [markdown] lang="zh" id="q2-head"
# ## 2 写几句话
# %% [markdown] lang="en" id="q2-head"
# ## 2 A few sentences
# %% id="q2-form"
course.ask("NAME.q2")
# %% [markdown] lang="zh" id="q2-text" task="q2" points=10
# 交上去以后，你写的文字会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q2-text" task="q2" points=10
# After you hand in, your text appears here for your instructor. There is nothing to fill in here.
