# ---
# title: {zh: 课程地图, en: Course map}
# minutes: 5
# ---
# %% [markdown] lang="zh" id="welcome"
# # 课程地图
#
# 欢迎。这门课教你用《利益相关方沟通手册》的方法，判断一件工作牵涉到谁、先同谁谈、谈什么。
#
# 每个单元都可以用阅读版或 JupyterLab 打开，两种方式用的是同一份答案。填写、勾选、移动都会自动保存，关掉页面再来，内容还在。
# %% [markdown] lang="en" id="welcome"
# # Course map
#
# Welcome. The course teaches you to use the *Stakeholder Communication Handbook* (《利益相关方沟通手册》), so that you can tell whom a piece of work concerns, whom to talk to first, and about what.
#
# Each module opens in the reading view or in JupyterLab, and both use the same answers. Whatever you write, tick or move is saved automatically; close the page, come back, and it is still there.
# %% id="map"
course.start()
