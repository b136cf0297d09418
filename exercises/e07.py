# ---
# title: {zh: 搭在公交车上的线, en: A wire on a bus}
# minutes: 60
# objectives: [incident.activate, incident.statement, incident.release, incident.answer, incident.close]
# ---
# %% [markdown] lang="zh" id="brief"
# # 搭在公交车上的线
#
# 计分练习，满分100分，约60分钟，其中演练约20分钟。答案随填随存，交上去以后再评分。**公司、城市、道路、人物和数字都不是真的，只为练习而编。**
#
# 9日，星期四，17:36，下班的时候。虚构的砚溪市，一辆没有放下翻斗的货车在栗坊路扯断了跨路的10 kV线路。导线搭在一辆12路公交车顶上，车里有23人。附近3800户停了电，几个路口的红绿灯也灭了。
#
# 你在“砚溪供电公司”的值班室负责沟通。身边的人各有各的急：
#
# - 值班领导陆衡：“市里的电话一个接一个。稿子先写着，等交警有了说法再发。”
# - 调度员闻涛：“我只讲测过的。跳了闸，不等于没有电。”
# - 热线班长柯雨：“排着八十个电话，先给我一个来电的时间，编也编一个。”
#
# 抢修班长石坚正好在附近巡线，已经赶到现场。断线没有验过电、接过地以前，靠近的人和下车的人都可能触电。
# %% [markdown] lang="en" id="brief"
# # A wire on a bus
#
# Scored exercise, 100 points, about 60 minutes, some 20 of them for a drill. Answers are saved as you enter them and marked after you hand in. **Company, city, road, people and figures are not real; they were made up for practice.**
#
# Thursday the 9th, 17:36, people are going home. In the invented city of Yanxi a lorry with its bed up tears down the 10 kV line across Lifang Road. The wire lies on the roof of a bus of line 12 with 23 people inside. About 3800 homes lose power, and the lights at several crossings are out.
#
# You are in charge of communication in the duty room of the Yanxi Power Supply Company. Everybody there is pressed for something:
#
# - Lu Heng, the duty manager: “The city rings and rings. Write your draft, and send it when the traffic police have said something.”
# - Wen Tao, the dispatcher: “I say only what I have measured. Tripped is not the same as dead.”
# - Ke Yu, the head of the hotline: “Eighty calls are waiting. Give me a time for the power, make one up if you must.”
#
# Shi Jian, the foreman of the repair crew, was inspecting lines nearby and has reached the site. Until the wire has been tested and earthed, anybody who goes near it or gets off the bus may be electrocuted.
# %% [markdown] lang="zh" id="q1-text"
# ## 1 头一个小时
#
# 按相对先后计分：排反的每一对都要扣。
# %% [markdown] lang="en" id="q1-text"
# ## 1 The first hour
#
# Marked by pairs: every pair the wrong way round costs points.
# %% id="q1-form"
course.ask("e07.q1")
# %% id="q1-test" test="q1" points=10
# %% [markdown] lang="zh" id="q2-text"
# ## 2 两只钟
#
# 差一分钟以内得一半分。
# %% [markdown] lang="en" id="q2-text"
# ## 2 Two clocks
#
# Off by no more than one minute earns half.
# %% id="q2-form"
course.ask("e07.q2")
# %% id="q2-test" test="q2" points=8
# %% [markdown] lang="zh" id="q3-text"
# ## 3 桌上的六条消息
#
# 每条2分。先问谁看见、谁测过，再问该由谁来讲。
# %% [markdown] lang="en" id="q3-text"
# ## 3 Six messages on the desk
#
# Each earns 2 points. Ask who saw or measured it, then whose it is to tell.
# %% id="q3-form"
course.ask("e07.q3")
# %% id="q3-test" test="q3" points=12
# %% [markdown] lang="zh" id="q4-text"
# ## 4 一份要改的初稿
#
# 标对一处4分，毛病选错了得2分；把好好的句子标出来，一处扣4分，扣到0分为止。
# %% [markdown] lang="en" id="q4-text"
# ## 4 A draft to mend
#
# A place with the right fault earns 4 points, with another fault 2; marking a sound sentence costs 4, down to 0.
# %% id="q4-form"
course.ask("e07.q4")
# %% id="q4-test" test="q4" points=16
# %% [markdown] lang="zh" id="q5-text"
# ## 5 第二次通报先答什么
#
# 有一个选项接近了但还差一点，选它得一半分。
# %% [markdown] lang="en" id="q5-text"
# ## 5 What the second release answers first
#
# One option comes close and earns half.
# %% id="q5-form"
course.ask("e07.q5")
# %% id="q5-test" test="q5" points=8
# %% [markdown] lang="zh" id="q6-text"
# ## 6 收尾和复盘
#
# 那天晚上的记录是这样的，发过的通报都在里面。选对一项2分，每错选一项扣2分，扣到0分为止。
#
# | 时刻 | 事情 |
# | --- | --- |
# | 17:36 | 线路被扯断 |
# | 17:49 | 群里开始传“车上电死了人” |
# | 17:50 | 首次通报的初稿写好，送陆衡签字，他在接市里的电话 |
# | 17:52 | 石坚验电、接地完毕 |
# | 17:58 | 车上23人都走下来，逐个问过，没有人触电 |
# | 18:04 | 陆衡放下电话，签字，首次通报照17:50的稿子发出 |
# | 18:12 | 监测的人第一次看到群里那句话 |
# | 18:30 | 第二次通报 |
# | 20:15 | 2900户来电 |
# | 21:40 | 3800户全部来电 |
# %% [markdown] lang="en" id="q6-text"
# ## 6 Closing and debrief
#
# This is the log of that evening; every release is in it. Each right choice earns 2 points; each wrong one costs 2, down to 0.
#
# | Time | Event |
# | --- | --- |
# | 17:36 | The line is torn down |
# | 17:49 | Groups begin to say that somebody was electrocuted in the bus |
# | 17:50 | The draft of the first release is ready for Lu Heng to sign; he is on the line to the city |
# | 17:52 | Shi Jian has tested and earthed the wire |
# | 17:58 | All 23 people have walked off the bus; each was asked, nobody was touched by the current |
# | 18:04 | Lu Heng puts down the phone and signs; the first release goes out as drafted at 17:50 |
# | 18:12 | Whoever watches the groups sees that talk for the first time |
# | 18:30 | Second release |
# | 20:15 | Power for 2900 homes |
# | 21:40 | Power for all 3800 |
# %% id="q6-form"
course.ask("e07.q6")
# %% id="q6-test" test="q6" points=6
# %% [markdown] lang="zh" id="q7-text"
# ## 7 演练：年前的冻雨
#
# 换一个地方，换你指挥。可以不限时，也可以走几遍，按走完的最好一遍计分；走到一半放下的不算。演练总分到95，这一题就是满分。
# %% [markdown] lang="en" id="q7-text"
# ## 7 Drill: freezing rain before the festival
#
# Another place, and you decide. It may be untimed, and you may go through it several times; the best run that you finish counts, one broken off does not. A total of 95 in the drill earns full points.
# %% id="q7-form"
course.ask("e07.q7")
# %% id="q7-test" test="q7" points=25
# %% [markdown] lang="zh" id="q8-frame"
# ## 8 最后一次通报和两条修改
#
# 回到砚溪。由教师按题目下方的评分表人工评阅。第6题选项里已有的改法，这里不再算。
# %% [markdown] lang="en" id="q8-frame"
# ## 8 The last release, and two changes
#
# Back to Yanxi. Marked by an instructor against the rubric shown with the question. Changes already offered in question 6 do not count again.
# %% id="q8-form"
course.ask("e07.q8")
# %% [markdown] lang="zh" id="q8-text" task="q8" points=15
# 交上去以后，你写的内容会显示在这里，供教师评阅。这里不用填。
# %% [markdown] lang="en" id="q8-text" task="q8" points=15
# After you hand in, what you wrote appears here for your instructor. There is nothing to fill in here.
