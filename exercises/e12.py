# ---
# title: {zh: 柳塘社区：今晚19:00以前, en: "Liutang: before 19:00 tonight"}
# minutes: 50
# objectives: [community.service, community.building, community.operation, community.welfare, community.case, start.open]
# ---
# %% [markdown] lang="zh" id="brief"
# # 柳塘社区：今晚19:00以前
#
# 计分练习，满分100分，约50分钟。答案随填随存，交上去以后再评分。**箬川和桐汊的公司、柳塘社区和这里的人、事、数字都是编的，只为练习。**
#
# 5日，星期四，9:00。虚构的“箬川供电公司”让你兼任柳塘社区的联络人。今晚19:00是居民议事会，社区书记陶芸给公司20分钟。办公室里四位同事各有主张：
#
# - 营销部简宁：“纺机厂老楼傍晚老跳闸，星期六摆个摊讲讲，最快。”
# - 建设部罗岩：“塘东站的环评批复昨天到了，图纸30日定稿。定稿以前别声张，免得有人来挑。”
# - 营销部彭越：“晴溪苑的孟先生拿手机软件测塘北站，说超了。贴张告知，早点压下去。”
# - 党群工作部葛青：“公益的18000元月底前要花完，照去年发米和油。”
#
# 陶芸在电话里只问了一句：“你们这回是来讲的，还是来听的？”
# %% [markdown] lang="en" id="brief"
# # Liutang: before 19:00 tonight
#
# Scored exercise, 100 points, about 50 minutes. Answers are saved as you enter them and marked after you hand in. **The companies of Ruochuan and Tongcha, the community of Liutang, its people, events and figures are made up for practice.**
#
# Thursday the 5th, 9:00. The invented Ruochuan Power Supply Company has made you its contact for the community of Liutang. The residents meet at 19:00 tonight, and Tao Yun, secretary of the residents' committee, gives the company 20 minutes. Four colleagues in the office each want something else:
#
# - Jian Ning, Marketing: “Power keeps tripping in the old mill buildings. Put up a stall on Saturday and explain; that is quickest.”
# - Luo Yan, Construction: “Tangdong's environmental approval came yesterday, the drawings are final on the 30th. Not a word until then, or people will pick at it.”
# - Peng Yue, Marketing: “Mr Meng of Qingxi Court has held a phone app up to Tangbei and says it is above the limit. Put up a notice and have it over with.”
# - Ge Qing, Party-Masses Work: “The 18,000 yuan for welfare have to be spent this month. Rice and oil, as last year.”
#
# On the phone Tao Yun asked only one thing. “Are you coming to talk this time, or to listen?”
# %% [markdown] lang="zh" id="places"
# ## 三个地方
#
# **塘东站**还没有开工，站址和容量规划里已经定了。**塘北站**运行了6年，同晴溪苑隔一道墙。**纺机厂老楼**在柳塘西头，住户多半白天上班。
# %% [markdown] lang="en" id="places"
# ## Three places
#
# **Tangdong**, a substation, has not been begun; its site and capacity are fixed in the plan. **Tangbei**, another, has run for 6 years, with a wall between it and Qingxi Court. **The old mill buildings** stand at the west end of Liutang, and most of their residents are out at work by day.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 每件事缺哪一步
#
# 每件2分。看写明了什么，不看是哪个部门报的。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Which step is lacking
#
# Each matter earns 2 points. Go by what is stated, not by the department that reports it.
# %% id="q1-form"
course.ask("e12.q1")
# %% id="q1-test" test="q1" points=16
# %% [markdown] lang="zh" id="q2-text"
# ## 2 塘东站今晚怎么讲
#
# 选一项。有一项对了一半，得一半的分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Tangdong tonight
#
# Choose one. One of them is half right and earns half the points.
# %% id="q2-form"
course.ask("e12.q2")
# %% id="q2-test" test="q2" points=9
# %% [markdown] lang="zh" id="q3-text"
# ## 3 先把跳闸查清
#
# 按两两先后计分：排对的减去排反的，最低0分。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Getting to the bottom of the tripping
#
# Every pair of steps counts: those in the right order less those the wrong way round, at least 0.
# %% id="q3-form"
course.ask("e12.q3")
# %% id="q3-test" test="q3" points=14
# %% [markdown] lang="zh" id="q4-text"
# ## 4 彭越的告知
#
# 标对了，毛病选得不对，得一半；标了没有毛病的句子，要扣分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Peng Yue's notice
#
# A sentence rightly marked with the wrong fault earns half; marking a sound one costs points.
# %% id="q4-form"
course.ask("e12.q4")
# %% id="q4-test" test="q4" points=14
# %% [markdown] lang="zh" id="q5-text"
# ## 5 邻市寄来的经验
#
# 每格1分。没有写，不等于没有做；这里只问写没写。
# %% [markdown] lang="en" id="q5-text"
# ## 5 What the neighbours have sent
#
# Each cell earns 1 point. What is not written may still have been done; the question is only what is written.
# %% id="q5-form"
course.ask("e12.q5")
# %% id="q5-test" test="q5" points=15
# %% [markdown] lang="zh" id="q6-text"
# ## 6 18000元怎么用
#
# 桐汊的材料里还有一件葛青最看中的事。选出站得住的几步。
# %% [markdown] lang="en" id="q6-text"
# ## 6 What to do with 18,000 yuan
#
# Tongcha has one more thing, the one that Ge Qing likes best. Choose the steps that hold.
# %% id="q6-form"
course.ask("e12.q6")
# %% id="q6-test" test="q6" points=12
# %% [markdown] lang="zh" id="q7-frame"
# ## 7 贴在门厅的答复
#
# 由教师按题目下方的评分表评阅。写给睡不好觉的人看，不写给领导看。
# %% [markdown] lang="en" id="q7-frame"
# ## 7 The reply in the entrance
#
# Marked by an instructor against the rubric shown with the question. Write for people who sleep badly, not for your superiors.
# %% id="q7-form"
course.ask("e12.q7")
# %% [markdown] lang="zh" id="q7-text" task="q7" points=20
# 交上去以后，文本框里的答复会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q7-text" task="q7" points=20
# After you hand in, the reply from the text box appears here for your instructor. There is nothing to fill in here.
