# ---
# title: {zh: 一天搬完一座医院, en: Moving a hospital in a day}
# minutes: 60
# objectives: [major.needs, plan.sections, plan.consistent, major.monitor, major.improve]
# ---
# %% [markdown] lang="zh" id="brief"
# # 一天搬完一座医院
#
# 计分练习，满分100分，约60分钟，可以分两次做。答案随填随存，交上去以后再评分。**公司、城市、医院、人物和数字全是虚构的，只供练习。**
#
# 11日，星期一。虚构的槐渡市，第一医院下月要在一天里搬进东坝路新院，160名病人里有12人离不开呼吸机。新院已有一路电，供电公司要在那以前接通第二路。你在办公室管沟通，副经理傅青说：“沟通方案你来写。别光想着医院。”
#
# | 日子 | 事 |
# | --- | --- |
# | 2027-11-01 至 2027-11-05 | 每夜22:00至次日6:00沿东坝路挖沟敷缆，白天盖钢板 |
# | 2027-11-06，星期六 | 停电换接4小时，暂定23:00至次日3:00。停600户和早市84个摊，其中3户在用制氧机，一家豆腐坊每夜0:00点浆 |
# | 2027-11-14，星期日 | 医院搬迁 |
#
# - 医院院办季文：“14日一分钟也不能断。换接要早，给我留一个星期试运行。”
# - 建设部陶远：“许可只准夜里挖。挖不完，我也没有第二个时候。”
# - 营销部白薇：“早市3:30进货，6:00开秤。你们挖到6:00，摊主怎么进？”
# - 调度卢平：“换接只能放在负荷最低的周末夜里。”
# %% [markdown] lang="en" id="brief"
# # Moving a hospital in a day
#
# Scored exercise, 100 points, about 60 minutes, which you may take in two sittings. Answers are saved as you enter them and marked after you hand in. **The company, the city, the hospital, the people and the figures are all invented for practice.**
#
# Monday the 11th. Next month, in the invented city of Huaidu, the First Hospital moves in a single day to its new buildings in Dongba Road; of 160 patients 12 cannot do without a ventilator. The new buildings have one feeder, and the power company is to connect a second before the move. You look after communication in the General Office. “You write the communication plan,” says Fu Qing, the deputy manager. “And think of more than the hospital.”
#
# | Date | What |
# | --- | --- |
# | 2027-11-01 to 2027-11-05 | Every night from 22:00 to 6:00, trench and cable along Dongba Road; steel plates by day |
# | 2027-11-06, Saturday | Switch-over, 4 hours, for now from 23:00 to 3:00. No power for 600 homes and the 84 stalls of the morning market, among them 3 homes with oxygen concentrators and a tofu maker who sets the curd at 0:00 every night |
# | 2027-11-14, Sunday | The hospital moves |
#
# - Ji Wen, hospital administration: “On the 14th, not a minute without power. Switch over early and leave me a week of trial.”
# - Tao Yuan, construction: “The permit allows digging at night only. What we do not finish, we cannot do at any other time.”
# - Bai Wei, marketing: “The market loads at 3:30 and sells from 6:00. If you dig until 6:00, how do they get in?”
# - Lu Ping, dispatch: “Switching over is for a weekend night, when load is lowest.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 不谈，会怎样
#
# 看这一方的事实，不看它的名头和人数。
# %% [markdown] lang="en" id="q1-text"
# ## 1 What if nobody talks
#
# Go by the facts of each party, not by its name or its number.
# %% id="q1-form"
course.ask("e05.q1")
# %% id="q1-test" test="q1" points=12
# %% [markdown] lang="zh" id="q2-text"
# ## 2 从头走一圈
#
# 四步头尾相接，这里拆成七件事。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Once round the cycle
#
# The four steps, end to end, as seven things to do.
# %% id="q2-form"
course.ask("e05.q2")
# %% id="q2-test" test="q2" points=10
# %% [markdown] lang="zh" id="q3-text"
# ## 3 改哪一边
#
# 拿目标往后走一遍，再拿后面往前找一遍。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Which side to change
#
# Take the goals forward through the plan, then the later sections back.
# %% id="q3-form"
course.ask("e05.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 最晚哪天动手
#
# 在纸上一天写一行。
# %% [markdown] lang="en" id="q4-text"
# ## 4 The last day to begin
#
# Write a line on paper for every day.
# %% id="q4-form"
course.ask("e05.q4")
# %% id="q4-test" test="q4" points=8
# %% [markdown] lang="zh" id="q5-text"
# ## 5 早市少签了一截
#
# 每个回答都由做法和理由两半组成。有一个只对一半，选它得一半的分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 Some of the market has not signed
#
# Each answer has two halves, what is done and why. One answer is right in one half only, and earns half the points.
# %% id="q5-form"
course.ask("e05.q5")
# %% id="q5-test" test="q5" points=8
# %% [markdown] lang="zh" id="q6-text"
# ## 6 下一次改在哪里
#
# 一行一行问：下一次，谁会在哪一步做得和这次不同。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Where to change the next time
#
# Ask of each line who will do what differently next time, and at which step.
# %% id="q6-form"
course.ask("e05.q6")
# %% id="q6-test" test="q6" points=6
# %% [markdown] lang="zh" id="q7-text"
# ## 7 写出这份方案
#
# 按必填项填了多少给分，工具列出的矛盾，每处扣1.4分；建议不扣分。机器只看填没填、对不对得上，写得好不好要人来读。约20分钟。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Write the plan
#
# The points follow how many of the required entries are filled in; each conflict that the tool lists costs 1.4, advice costs nothing. A machine sees only whether it is complete and agrees with itself; whether it is good takes a reader. About 20 minutes.
# %% id="q7-form"
course.ask("e05.q7")
# %% id="q7-test" test="q7" points=28
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 改期的那个上午
#
# 由教师按题目下方的评分表人工评阅。写人、钟点和动作；定不了的，写谁来定。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 The morning of the change
#
# Marked by an instructor against the rubric shown with the question. Name people, hours and actions; for what is not yours to decide, say whose it is.
# %% id="q8-form"
course.ask("e05.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=16
# 交上去以后，文本框里的单子会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=16
# After you hand in, the list from the text box appears here for your instructor. There is nothing to fill in here.
