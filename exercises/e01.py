# ---
# title: {zh: 一页纸的体检, en: A check-up on one page}
# minutes: 55
# objectives: [framework.why, framework.pillars, framework.kinds, framework.principles, framework.precisions, start.own]
# ---
# %% [markdown] lang="zh" id="brief"
# # 一页纸的体检
#
# 计分练习，满分100分，约55分钟。答案随填随存，交上去以后再评分。**公司、地点、人物和数字全是虚构的，只供练习。**
#
# 6日，星期四，9:00。虚构的“芦堰供电公司”要给运维检修部做一次沟通体检：明天12:00，副经理陶静要看到一页纸，写明这个部门的沟通换来了什么、还缺什么。你是部门的沟通联络员。三个人各有主张：
#
# - 主任霍启明下月调走：“今天16:00先把年度总结报上去，成绩写足。缺什么，留给下一任说。”
# - 抢修班长靳海：“你们写你们的。下星期三石滩停电换线，别再让老人堵着我的车问几点来电。”
# - 陶静：“次数我不看。谁因为你们多知道了、少等了，写出来；缺的也写。”
# %% [markdown] lang="en" id="brief"
# # A check-up on one page
#
# Scored exercise, 100 points, about 55 minutes. Answers are saved as you enter them and marked after you hand in. **The company, the places, the people and the figures are all invented for practice.**
#
# Thursday the 6th, 9:00. The invented Luyan Power Supply Company is giving its Operations and Maintenance Department a check-up in communication. By 12:00 tomorrow Tao Jing, the deputy manager, wants one page on what the department's communication has brought and what it lacks. You look after communication in the department. Three people want three things:
#
# - Huo Qiming, its head, leaves next month: “The yearly report goes up at 16:00 today, with everything we achieved. What is lacking my successor can say.”
# - Jin Hai, foreman of the repair crew: “Write what you like. Next Wednesday we cut off Shitan to replace the line. Don't let old people stand round my van again asking when the power comes back.”
# - Tao Jing: “I don't read how often. Tell me who knows more or waits less because of you, and tell me what is lacking.”
# %% [markdown] lang="zh" id="q1-text"
# ## 1 总结里哪些句子站不住
#
# 下面是霍启明那份总结里的八句。标对一句、毛病也选对，得4分；标对而毛病选错，得2分；多标一句扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q1-text"
# ## 1 Which sentences of the report do not hold
#
# Eight sentences from Huo Qiming's report. A sentence rightly marked with the right fault earns 4 points, with another fault 2; a sentence marked in vain costs 4, down to 0.
# %% id="q1-form"
course.ask("e01.q1")
# %% id="q1-test" test="q1" points=16
# %% [markdown] lang="zh" id="q2-text"
# ## 2 六条建议，补的是哪一化
#
# 8:30的班前会上，大家给部门的沟通提了六条建议。归对一条2分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Six proposals: which pillar do they mend
#
# At 8:30 the crews made six proposals for the department's communication. Each one rightly placed earns 2 points.
# %% id="q2-form"
course.ask("e01.q2")
# %% id="q2-test" test="q2" points=12
# %% [markdown] lang="zh" id="q3-text"
# ## 3 上午一问，下午再问
#
# 今天报来的四件事，9:00和14:00各记了一次。两个时刻各照哪一种办？填对一格2分。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Ask in the morning, and again after lunch
#
# Four matters of today, noted at 9:00 and again at 14:00. Which kind of communication does each call for at either time? Each right cell earns 2 points.
# %% id="q3-form"
course.ask("e01.q3")
# %% id="q3-test" test="q3" points=16
# %% [markdown] lang="zh" id="q4-text"
# ## 4 大厅里的三个人
#
# 每个选项有做法，也有理由；两样都站得住才选。有一项只对了一半，得4分。
# %% [markdown] lang="en" id="q4-text"
# ## 4 Three people in the hall
#
# Each option has an act and a reason; choose the one in which both hold. One of them is half right and earns 4 points.
# %% id="q4-form"
course.ask("e01.q4")
# %% id="q4-test" test="q4" points=8
# %% [markdown] lang="zh" id="q5-text"
# ## 5 一次谈话的记录
#
# 抢修班的小庞星期二去过石滩，同一位护士谈停电。标对一句、选对原则，得3分；标对而原则选错，得1.5分；多标一句扣3分，扣到0分为止。
# %% [markdown] lang="en" id="q5-text"
# ## 5 The record of a conversation
#
# On Tuesday Pang of the repair crew was in Shitan and talked with a nurse about the outage. A line rightly marked with the right principle earns 3 points, with the other one 1.5; a line marked in vain costs 3, down to 0.
# %% id="q5-form"
course.ask("e01.q5")
# %% id="q5-test" test="q5" points=12
# %% [markdown] lang="zh" id="q6-text"
# ## 6 发了三路，几成人知道
#
# 算得差一点，有可能得一半的分。
# %% [markdown] lang="en" id="q6-text"
# ## 6 Sent three ways, and how many know
#
# A figure slightly out may earn half.
# %% id="q6-form"
course.ask("e01.q6")
# %% id="q6-test" test="q6" points=8
# %% [markdown] lang="zh" id="q7-text"
# ## 7 改写通知以前的两小时
#
# 选对一件4分；每多选错一件扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Two hours before the notice is rewritten
#
# Each right one earns 4 points; each wrong one costs 4, down to 0.
# %% id="q7-form"
course.ask("e01.q7")
# %% id="q7-test" test="q7" points=8
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 给自己的部门写八问
#
# 八问就是模块里的四化四问，加上四个精准各自的第一段。这一题写你自己的部门，由教师按题目下方的评分表人工评阅；不便写明的名字，用岗位代替。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 Eight questions for your own department
#
# The eight questions are those of the four pillars in the module, with the first part of each of the four precisions. This one is about your own department and is marked by an instructor against the rubric shown with the question. Where a name should not be given, write the post.
# %% id="q8-form"
course.ask("e01.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=20
# 交上去以后，文本框里写的内容会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=20
# After you hand in, what you wrote in the text box appears here for your instructor. There is nothing to fill in here.
