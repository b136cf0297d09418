# ---
# title: {zh: 课程地图, en: Course map}
# minutes: 5
# ---
# %% [markdown] lang="zh" id="welcome"
# # 课程地图
#
# 上面是今天要做的，下面是整门课的路线。第一次来，从第0单元开始；以后每次打开，都从“今天”接着走。
#
# 每个单元都可以用阅读版或 JupyterLab 打开，两种方式用的是同一份答案，填了就存。
# %% [markdown] lang="en" id="welcome"
# # Course map
#
# First what there is to do today, then the whole way through the course. If you are new, begin with module 0; after that, go on from “Today” whenever you come back.
#
# Each module opens in the reading view or in JupyterLab. Both use the same answers, and whatever you enter is saved at once.
# %% id="map"
course.start()
