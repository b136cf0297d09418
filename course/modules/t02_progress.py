# ---
# title: {zh: 进度与复习, en: Progress and review}
# minutes: 10
# ---
# %% [markdown] lang="zh" id="about"
# # 进度与复习
#
# 先看今天要做什么，再看学到了哪里。答对的题会在1天、7天、30天后各回来一次：隔一段时间再想一遍，比当天多看几遍记得牢。
# %% [markdown] lang="en" id="about"
# # Progress and review
#
# First what to do today, then how far you have come. A question you got right comes back after 1, 7 and 30 days: recalling it after a while makes it stick better than reading it again the same day.
# %% id="progress"
course.progress()
# %% [markdown] lang="zh" id="review"
# ## 今天的复习
#
# 题目从空白开始，不显示上次的答案。一次最多五题。
# %% [markdown] lang="en" id="review"
# ## Today's review
#
# The questions start blank; what you answered last time is not shown. There are at most five at a time.
# %% id="due"
course.review()
