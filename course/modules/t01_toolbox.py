# ---
# title: {zh: 工具箱, en: Toolbox}
# minutes: 60
# ---
# %% [markdown] lang="zh" id="about"
# # 工具箱
#
# 课程里的工具都在这一页，学完以后照样可以拿来做自己的工作：登记相关方、给议题排位、写沟通方案、评估效果，也可以再演练一遍。
#
# 这里填的内容与各单元共用，保存在同一个文件夹里，换一页打开也在。表格可以导出到 Excel，方案可以导出到 Word。
# %% [markdown] lang="en" id="about"
# # Toolbox
#
# All the course's tools are on this page, and they remain yours for your own work after the course: register stakeholders, weigh topics, write a communication plan, evaluate its effect, or go through a drill again.
#
# What you enter here is shared with the modules and kept in the same folder, so it is there whichever page you open. Tables go to Excel, the plan to Word.
# %% [markdown] lang="zh" id="own"
# ## 做自己的工作
#
# ### 利益相关方登记册
# %% [markdown] lang="en" id="own"
# ## Your own work
#
# ### Stakeholder register
# %% id="register"
course.register()
# %% [markdown] lang="zh" id="people"
# ### 把相关方放进矩阵
# %% [markdown] lang="en" id="people"
# ### Place stakeholders on the matrix
# %% id="board-people"
course.board("influence-importance")
# %% [markdown] lang="zh" id="topics"
# ### 把议题放进矩阵
# %% [markdown] lang="en" id="topics"
# ### Place topics on the matrix
# %% id="board-topics"
course.board("value-concern")
# %% [markdown] lang="zh" id="planning"
# ### 重大沟通方案
# %% [markdown] lang="en" id="planning"
# ### Major communication plan
# %% id="plan"
course.plan()
# %% [markdown] lang="zh" id="evaluating"
# ### 效果评估
# %% [markdown] lang="en" id="evaluating"
# ### Evaluating the effect
# %% id="evaluation"
course.evaluate()
# %% [markdown] lang="zh" id="handbook"
# ## 查手册
#
# ### 29个议题的沟通策略
# %% [markdown] lang="en" id="handbook"
# ## The handbook at hand
#
# ### The 29 playbooks
# %% id="playbooks"
course.explore("playbooks")
# %% [markdown] lang="zh" id="one"
# 只看其中一个议题，是这样：
# %% [markdown] lang="en" id="one"
# A single playbook looks like this:
# %% id="playbook"
course.playbook("media-2")
# %% [markdown] lang="zh" id="casebook"
# ### 29个案例
# %% [markdown] lang="en" id="casebook"
# ### The 29 cases
# %% id="cases"
course.explore("cases")
# %% [markdown] lang="zh" id="procedures"
# ### 流程与方法，一步一步走
# %% [markdown] lang="en" id="procedures"
# ### Procedures and tools, step by step
# %% id="incident"
course.procedure("incident")
# %% id="crisis"
course.procedure("crisis")
# %% id="major"
course.procedure("major")
# %% id="tool-people"
course.procedure("stakeholders")
# %% id="tool-topics"
course.procedure("topics")
# %% [markdown] lang="zh" id="drills"
# ## 演练
# %% [markdown] lang="en" id="drills"
# ## Drills
# %% id="drill"
course.simulate("substation-fire")
# %% [markdown] lang="zh" id="questions"
# ## 各种题，试一试
# %% [markdown] lang="en" id="questions"
# ## Try each kind of question
# %% id="ask-choice"
course.ask("t01.choice")
# %% id="ask-many"
course.ask("t01.many")
# %% id="ask-order"
course.ask("t01.order")
# %% id="ask-sort"
course.ask("t01.sort")
# %% id="ask-place"
course.ask("t01.place")
# %% id="ask-number"
course.ask("t01.number")
# %% id="ask-passages"
course.ask("t01.passages")
# %% id="ask-labels"
course.ask("t01.labels")
# %% id="ask-write"
course.ask("t01.write")
