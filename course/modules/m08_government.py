# ---
# title: {zh: 同政府把事办成, en: Getting things done with government}
# minutes: 55
# objectives: [government.planning, government.obstruction, government.rural, government.boundary, government.emergency, government.case]
# cases: [government-1, government-2, government-3, government-4, government-5, government-6, government-7, government-8]
# ---
# %% [markdown] lang="zh" id="aims"
# # 同政府把事办成
#
# 这一次约55分钟：开头和结尾，加上八个议题里离你岗位最近的四个；写作题写两道，所选议题里挑一道，另一道是单元最后的。其余四个议题留到第二次，约40分钟，在做计分练习以前；余下的写作题每道四五分钟，用得上的时候再写。选学和选做另算。学完以后，你能够：
#
# - 跟着政府的规划和重点项目走，让站址、走廊和配套工程早些有着落；
# - 施工受阻、电缆被挖断时，说得出政府为什么该牵头，分得清谁主导、谁配合；
# - 农网改造和设施农业，同乡里、村里、农户商定路径和责任，再按意见改；
# - 设备不归公司时，先弄清情况和边界，再请政府主导；
# - 让应急预案同政府的对得上，灾中及时报，事后一起改；
# - 读案例时，看出哪些是公司做的、哪些是政府做的。
#
# 内容出自手册的“政府沟通”（第30至47页），八个议题各附一个真实案例；情境都是虚构的，会注明。答案随时自动保存。
# %% [markdown] lang="en" id="aims"
# # Getting things done with government
#
# About 55 minutes this time, for the opening, the end and those four of the eight playbooks that are nearest to your post. Of the writing tasks do two, one in a playbook you have chosen and the last of the module. The other four playbooks are for a second sitting of about 40 minutes, before the scored exercise; the remaining writing tasks, at four or five minutes each, can wait until you need them. The optional parts are not counted. Afterwards you can:
#
# - keep pace with the government's plans and key projects, so that sites, corridors and supply are settled early;
# - say why the government should take the lead when work is obstructed or a cable is cut, and tell who leads from who helps;
# - in rural upgrades and for protected agriculture, agree routes and responsibilities with township, village and growers, and act on what they say;
# - where the company does not own the equipment, establish the facts and the boundary first, then work for a solution led by the government;
# - fit the emergency plan to the government's, report in time during the response and improve together afterwards;
# - see in a case what the company did and what the government did.
#
# All this is from the handbook's chapter on government (pages 30 to 47), with eight playbooks and a real case for each; the situations are invented and say so. Your answers are saved as you go.
# %% [markdown] lang="zh" id="scene"
# ## 退回来的一份函
#
# （虚构）星期四，东渡区政府办公室把一份函退给了澄湾供电公司。函是小唐写的，三页纸：一条线路在村口立不了杆，公司去了十一趟，工期误了四十天，恳请区里大力支持。
#
# 首页空白处多了一行铅笔字：“困难知道了。要区里做哪一件事？对区里要紧在哪儿？”
#
# 林岚把函从头读了一遍。“我公司”写了十四处。那条线要给冷链园送电，冷链园是区里今年的头号项目，函里一个字也没有提。
# %% [markdown] lang="en" id="scene"
# ## A letter that came back
#
# (Invented.) On a Thursday the Dongdu district office sends a letter back to the Chengwan power company. Tang wrote it, three pages of it. At a village entrance no pole can be put up; the company has been there eleven times; work is forty days behind; the district's strong support is sincerely requested.
#
# In the margin of the first page somebody has added in pencil, “We see the difficulty. What one thing do you want from us? And why does it matter to the district?”
#
# Lin Lan reads it through. “Our company” stands in fourteen places. The line is to supply the cold-store park, the most important project of the district this year, and the letter never mentions it.
# %% [markdown] lang="zh" id="expect"
# ## 政府要什么
#
# 手册把政府放在A类（第25页）。章首讲的是两头：电网建设离不开地方政府的支持，公司也要自觉接受政府监督，双方的部署要对得上（第30页）。
#
# 八个议题各写了一条“政府期望”，课程把它们归成四种：
#
# | 政府期望 | 议题 |
# | --- | --- |
# | 发展要用的电，早一步备好 | 1 规划与选址，2 重点项目 |
# | 群众合法的诉求有着落，社会安稳 | 3 建设受阻，6 弃管小区 |
# | 供电安全可靠，遇灾少受损失 | 4 设施保护，8 突发事件 |
# | 农村和农业用电跟得上 | 5 农村电网，7 设施农业 |
#
# 没有一条是替公司解难。所以课程建议，去谈以前先写三行：**对当地要紧在哪儿，请对方做哪一件事，公司自己做什么**。手册没有这样列，这三行是课程从期望和对策里归纳的，下面会反复用到。
# %% [markdown] lang="en" id="expect"
# ## What government wants
#
# The handbook puts government in class A (page 25). Its chapter opens with both sides of the matter. The grid cannot be built without local government's support, and the company willingly accepts the government's supervision; the plans of the two should agree (page 30).
#
# Each of the eight playbooks says what the government expects. The course puts them into four groups:
#
# | What the government expects | Playbooks |
# | --- | --- |
# | Power for development, ready a little ahead | 1 planning and sites, 2 key projects |
# | Lawful needs of the people met, society stable | 3 obstructed construction, 6 unmanaged estates |
# | Safe and reliable supply, small losses in a disaster | 4 protecting facilities, 8 incidents |
# | Power that keeps up with countryside and farming | 5 rural grids, 7 protected agriculture |
#
# None of them is about helping the company out. So the course suggests writing three lines before you go, **why it matters to the area, which one thing you ask for, what the company does itself**. The handbook does not list them like this; the course drew them from its expectations and tactics, and they come back throughout.
# %% [markdown] lang="zh" id="explore"
# ## 先翻一翻
#
# 下面收着手册的全部议题，可以按相关方、部门、渠道和阶段筛选。找一件小事练手，做完记得把条件去掉。
# %% [markdown] lang="en" id="explore"
# ## Have a look round
#
# Here are all the handbook's playbooks, to be filtered by stakeholder, department, channel and stage. Try it on something small, and remove the filters afterwards.
# %% id="explore-playbooks"
course.explore("playbooks")
# %% id="ask-phone"
course.ask("m08.phone")
# %% [markdown] lang="zh" id="ways"
# 下面每个议题都用一张表并排写出甲、乙两种办法。它们是同一件事的两种走法，两个人都认真，也都忙。先读手册的分阶段做法，再看表。
# %% [markdown] lang="en" id="ways"
# In each playbook below a table sets two ways side by side, A's and B's. They are two ways through the same matter, taken by two people who are both conscientious and both busy. Read the handbook's stages first, then the table.
# %% [markdown] lang="zh" id="planning"
# ## 1. 电网项目规划与选址
#
# 变电站五年以后才建，眼下只是图上一小块地。说早了没有人急，说晚了，那里已经画成了公园。
# %% [markdown] lang="en" id="planning"
# ## 1. Grid projects: planning and choosing sites
#
# The substation will be built in five years; for now it is a small square on a map. Speak early and nobody is in a hurry, speak late and the square has become a park.
# %% id="playbook-planning"
course.playbook("government-1")
# %% [markdown] lang="zh" id="planning-ways"
# （虚构）南浦区在编新城规划，路网画到第三稿。公司要在那里留一座变电站。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 先找谁 | 规划局窗口，交上完整的站址申请 | 新城规划的讨论会，再约规划局 |
# | 说什么 | 负荷预测、占地、坐标，样样齐全 | 哪一片哪一年要用多少电，缺这座站会怎样 |
# | 街道 | 等审定以后通报 | 可研时就去问，谈成意向性协议 |
# | 花了多久 | 两周 | 两个多月，四次会 |
# | 后来 | 三个月后退回，站址一角成了公交场站 | 给支路让出80米，写进市政规划稿 |
# %% [markdown] lang="en" id="planning-ways"
# (Invented.) Nanpu district is planning a new town, and the roads are in their third draft. The company needs room there for a substation.
#
# | Step | A | B |
# | --- | --- | --- |
# | Whom first | The planning bureau's counter, with a complete application | The talks on the new town, then the planning bureau |
# | What was said | Load forecast, area and coordinates, all complete | Which part needs how much power and when, and what happens without the substation |
# | The subdistrict | To be informed after approval | Asked during the feasibility study; agreement in principle reached |
# | Time spent | Two weeks | Over two months, four meetings |
# | What happened | Sent back after three months; a corner had become a bus depot | Moved by 80 metres for a side road and written into the draft of the city plan |
# %% id="ask-early"
course.ask("m08.early")
# %% id="ask-pace"
course.ask("m08.pace")
# %% id="ask-site"
course.ask("m08.site")
# %% [markdown] lang="zh" id="planning-case"
# 永川的公司也从规划入手，只是摆在面前的是整个区的投资和供电压力。先选，再看实际的做法。
# %% [markdown] lang="en" id="planning-case"
# In Yongchuan the company, too, began with planning, but faced pressure over investment and supply in a whole district. Choose first, then see what was done.
# %% id="case-planning"
course.case("government-1")
# %% id="ask-yongchuan"
course.ask("m08.yongchuan")
# %% [markdown] lang="zh" id="project"
# ## 2. 支持重点项目建设
#
# 重点项目的开工日子常常先见报，用电却还是“大概几千千瓦”。问早了企业自己也说不准，等它说准了，线路又赶不及。
# %% [markdown] lang="en" id="project"
# ## 2. Supporting the building of key projects
#
# The start of a key project is often in the papers while its demand is still “a few thousand kilowatts or so”. Ask early and the enterprise does not know; wait until it knows and the line comes too late.
# %% id="playbook-project"
course.playbook("government-2")
# %% [markdown] lang="zh" id="project-ways"
# （虚构）北岭县引进一家电池材料厂，答应它200天后试产。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 先找谁 | 县发展改革委和经信委，问清排期 | 企业，请它尽快报装，留下专人电话 |
# | 用电数字 | 先要一个区间，写明哪天再问 | 等设备定了再要准数，免得反复 |
# | 用地 | 在县里最近一次协调会上先谈意向 | 报装资料齐了再启动 |
# | 汇报 | 每月一页，进度、卡点、请县里做什么 | 每季度一次，报告完成了多少 |
# | 后来 | 区间改了两次，有一段设计重做 | 手续没有返工，每一步都不拖 |
# %% [markdown] lang="en" id="project-ways"
# (Invented.) Beiling county has won a battery-material works and promised that it can start trial production in 200 days.
#
# | Step | A | B |
# | --- | --- | --- |
# | Whom first | The county's two commissions, to learn the timetable | The enterprise, to apply soon; leaves a contact's number |
# | Demand | A range for now, with the day of the next enquiry | An exact figure once its machines are chosen, to save revisions |
# | Land | Agreement in principle sought at the county's next coordination meeting | Begun when the application is complete |
# | Reports | A page a month with progress, sticking point, request | Every quarter, on what has been completed |
# | What happened | The range changed twice; one stretch was redesigned | No paper had to be redone, no step was slow |
# %% id="ask-late"
course.ask("m08.late")
# %% id="ask-report"
course.ask("m08.report")
# %% id="ask-monthly"
course.ask("m08.monthly")
# %% [markdown] lang="zh" id="project-case"
# 宜昌的重点不是一家厂，是一条江上的码头和船。这个案例由营销部牵头。
# %% [markdown] lang="en" id="project-case"
# In Yichang it was not one works but the wharves and ships of a river. Marketing was in the lead.
# %% id="case-project"
course.case("government-2")
# %% id="ask-yichang"
course.ask("m08.yichang")
# %% [markdown] lang="zh" id="obstruction"
# ## 3. 协同解决电网建设受阻
#
# 站在工地上的村民，多半不反对用电，反对的是塔立在祖坟边上，或者青苗比邻村少算了一年。工期又催得紧，谁都想先把今天对付过去。
# %% [markdown] lang="en" id="obstruction"
# ## 3. Obstructed grid construction: finding a way forward together
#
# Villagers who stand on a site seldom object to power. They object to a tower beside their ancestors' graves, or to a year's crops less than the next village got. And with the schedule pressing, everybody would like to get through this one day first.
# %% id="playbook-obstruction"
course.playbook("government-3")
# %% [markdown] lang="zh" id="obstruction-ways"
# （虚构）北岭县的一条线路，松坡村三户人家拦住了一基塔，塔位离祖坟近。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 当天 | 停下这一基，书面报告乡里和县里 | 停下这一基，到三户家里坐了一下午 |
# | 第二天 | 请县里召集会，讲明补偿标准 | 每户另给一笔误工费，请他们别声张 |
# | 谁出面 | 县里讲标准，乡里请村民，公司备材料 | 公司自己谈，乡里过后才听说 |
# | 多久复工 | 21天 | 3天 |
# | 后来 | 沿线一个标准；有一户嫌公司没上过门 | 邻村五户来要误工费，乡长问付了多少 |
# %% [markdown] lang="en" id="obstruction-ways"
# (Invented.) On a line in Beiling county, three households of Songpo stop work on a tower near ancestral graves.
#
# | Step | A | B |
# | --- | --- | --- |
# | That day | Stops this tower, reports to township and county in writing | Stops this tower, spends an afternoon in the three homes |
# | Next day | Asks the county for a meeting on the rates of compensation | Gives each an extra payment for lost time and asks them to keep it quiet |
# | Who speaks | County on the rates, township invites the villagers, company prepares papers | The company alone; the township hears of it later |
# | Work resumes after | 21 days | 3 days |
# | What happened | One rate along the line; one household complains that nobody ever called | Five households of the next village want the same; the township head asks what was paid |
# %% id="ask-blend"
course.ask("m08.blend")
# %% id="ask-roles"
course.ask("m08.roles")
# %% id="ask-county"
course.ask("m08.county")
# %% [markdown] lang="zh" id="obstruction-case"
# 宁德碰上的受阻不是一基塔，是全市的征地和青赔。看公司让出了什么，又留下了什么。
# %% [markdown] lang="en" id="obstruction-case"
# Ningde's obstruction was not one tower but land and compensation in the whole city. Watch what the company gave up and what it kept.
# %% id="case-obstruction"
course.case("government-3")
# %% id="ask-ningde"
course.ask("m08.ningde")
# %% [markdown] lang="zh" id="protection"
# ## 4. 配合电力设施保护
#
# 这件事做好了，什么也不会发生，所以很难请人重视。挖断电缆的人在赶工期，别人看到的又只是“电力公司的电缆”。
# %% [markdown] lang="en" id="protection"
# ## 4. Cooperating to protect power facilities
#
# When this goes well nothing happens, which makes it hard to get anyone's attention. Those who cut the cable are racing a deadline, and others see only “the power company's cable”.
# %% id="playbook-protection"
course.playbook("government-4")
# %% [markdown] lang="zh" id="protection-ways"
# （虚构）东渡区改造雨水管网，两个月挖断电缆3次，其中一次停了社区医院的电。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 抢通以后 | 发函索赔，附上损失清单 | 把时间、户数、影响列成一页 |
# | 找谁 | 施工队；到工地挂牌，教司机认标识 | 区经信委的领导，请区里会同城建、公安 |
# | 借谁的力 | 请澄湾晚报曝光 | 会议纪要发到各工地 |
# | 公司的一份 | 加派人手巡线 | 接到通知4小时内到场指认 |
# | 后来 | 挂了牌的工地没有再断，新来的队又断一处 | 五周才开成会，其间又断了一次 |
# %% [markdown] lang="en" id="protection-ways"
# (Invented.) In two months the new storm drains of Dongdu district have cost 3 cut cables, one of which left a clinic without power.
#
# | Step | A | B |
# | --- | --- | --- |
# | After the repair | Claims damages in writing, with a list of losses | Puts times, homes and effects on a page |
# | Whom to see | The crew; puts up signs, teaches drivers what they mean | The heads of the district's commission, asking it to bring in construction and police |
# | Whose weight | Asks the Evening News to expose it | The minutes of the meeting, sent to every site |
# | The company's part | More people to patrol the lines | Somebody to point out cables within 4 hours of notice |
# | What happened | No more cuts where there were signs; a new crew cut another cable | Five weeks until the meeting, with one more cut meanwhile |
# %% id="ask-brief"
course.ask("m08.brief")
# %% id="ask-dig"
course.ask("m08.dig")
# %% id="ask-guard"
course.ask("m08.guard")
# %% [markdown] lang="zh" id="protection-case"
# 乌鲁木齐的公司看不过来的地方，街上本来就有人走。难处在怎样请到他们。
# %% [markdown] lang="en" id="protection-case"
# Where Urumqi's company could not look, others were walking the streets anyway. The difficulty was how to win them.
# %% id="case-protection"
course.case("government-4")
# %% id="ask-wardens"
course.ask("m08.wardens")
# %% [markdown] lang="zh" id="rural"
# ## 5. 提升农村电网供电能力
#
# 图纸上的一条直线，到了村里要跨过大棚、果树和人家的后院。杆子今年立在家门口，电压明年才好，村里先看见的是前一半。
# %% [markdown] lang="en" id="rural"
# ## 5. Rural grids: raising their capacity to supply
#
# A straight line on a drawing crosses greenhouses, fruit trees and somebody's back yard. The pole stands at the door this year and the voltage is better next year; the village sees the first half first.
# %% id="playbook-rural"
course.playbook("government-5")
# %% [markdown] lang="zh" id="rural-ways"
# （虚构）北岭县上沙村电压低，要新架4公里线路。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 设计时 | 同乡里、村里走了一遍线，绕开六座大棚 | 按最短的路定线 |
# | 开工前 | 经乡政府同村委会签《农网改造共建协议》，再贴公告 | 提前7天贴公告，写得清楚 |
# | 有意见时 | 每周在村里碰头，问题报到乡里 | 大棚户拦工，当天到场，答应改线 |
# | 花了多久 | 设计多用18天，施工如期 | 设计如期，施工停了25天 |
# %% [markdown] lang="en" id="rural-ways"
# (Invented.) Voltage is low in Shangsha, Beiling county, which needs 4 km of new line.
#
# | Step | A | B |
# | --- | --- | --- |
# | At the design stage | Walks the line with township and village; it goes round six greenhouses | Takes the shortest route |
# | Before the start | Through the township, signs an agreement on joint work (《农网改造共建协议》) with the village committee, then puts up a notice | Puts up a clear notice 7 days ahead |
# | When people object | Meets in the village every week, reports problems to the township | Growers stop the work; comes the same day and agrees to move the line |
# | Time spent | Design 18 days longer, building on time | Design on time, building stopped for 25 days |
# %% id="ask-notice"
course.ask("m08.notice")
# %% id="ask-village"
course.ask("m08.village")
# %% [markdown] lang="zh" id="rural-case"
# 眉山要对上的，是一个市各县各乡正在变化的产业。
# %% [markdown] lang="en" id="rural-case"
# In Meishan the grid had to fit the changing industries of every county and township of a city.
# %% id="case-rural"
course.case("government-5")
# %% id="ask-meishan"
course.ask("m08.meishan")
# %% [markdown] lang="zh" id="boundary"
# ## 6. 破解弃管小区供电矛盾
#
# 停电的夜里，居民见到的是穿工装的你。设备不是公司的，修一次是情分，修三次就成了本分；说一句“不归我们管”，又等于把门关上。
# %% [markdown] lang="en" id="boundary"
# ## 6. Unmanaged estates: ending the disputes over supply
#
# On the night of an outage residents see you in the company's jacket. The equipment is not the company's. Mend it once and it is a kindness, three times and it is your job; say “not ours”, and the door is shut.
# %% id="playbook-boundary"
course.playbook("government-6")
# %% [markdown] lang="zh" id="boundary-ways"
# （虚构）南浦区老纺织厂宿舍，厂子早没了，没有物业。热夜里停电，居委会的乔书记打来电话。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 当晚 | 接临时线，两小时送电，今年第三次 | 接临时线，两小时送电，今年第三次 |
# | 第二天 | 同乔书记说好，再坏就打他手机 | 把三次故障、设备和隐患记下来，给乔书记一份 |
# | 一周内 | 手上还有别的活，没有留记录 | 请房产局一起查产权，全区这样的院子有十七处 |
# | 政府 | 没有去，怕人说推责任 | 拿清单向区里汇报，请区里牵头 |
# | 后来 | 居民送来锦旗；八月变压器烧毁，问怎么不管了 | 两个月才开成会，其间又停一次，乔书记拿着清单替公司解释 |
# %% [markdown] lang="en" id="boundary-ways"
# (Invented.) The old mill dormitories in Nanpu district have no property management, and the mill is long gone. On a hot night the power fails, and Secretary Qiao of the residents' committee rings.
#
# | Step | A | B |
# | --- | --- | --- |
# | That night | Temporary line, power back in two hours, third time this year | Temporary line, power back in two hours, third time this year |
# | Next day | Tells Secretary Qiao to ring his mobile if it fails again | Writes down three faults, equipment and dangers; a copy for Secretary Qiao |
# | Within a week | Other work to do, no record made | Looks into ownership with the housing bureau; the district has seventeen such estates |
# | Government | Does not go, so as not to seem to pass the blame | Reports to the district with the list and asks it to lead |
# | What happened | Residents bring a pennant of thanks; in August the transformer burns out, and they ask why the company looks away | Two months until the meeting; another outage meanwhile, in which Secretary Qiao explains with the list |
# %% id="ask-fourth"
course.ask("m08.fourth")
# %% id="ask-whose"
course.ask("m08.whose")
# %% id="ask-boundary"
course.ask("m08.boundary")
# %% [markdown] lang="zh" id="boundary-case"
# 第2单元读过重庆的人，这次留意钱和责任怎样分。
# %% [markdown] lang="en" id="boundary-case"
# If you read about Chongqing in module 2, look this time at how money and responsibility were shared.
# %% id="case-boundary"
course.case("government-6")
# %% id="ask-share"
course.ask("m08.share")
# %% [markdown] lang="zh" id="growers"
# ## 7. 完善设施农业配套电力服务
#
# 棚里的苗不等人。农户要的是今晚补光灯别灭，财政局要的是明年预算的依据，公司要弄清的是线从哪一段起归谁。坐在一张桌上，说的常常不是一件事。
# %% [markdown] lang="en" id="growers"
# ## 7. Protected agriculture: power services to match
#
# Seedlings do not wait. Growers want their lamps on tonight, the finance bureau wants grounds for next year's budget, the company wants to know whose the line is from where. At one table they often talk about different things.
# %% id="playbook-growers"
course.playbook("government-7")
# %% [markdown] lang="zh" id="growers-ways"
# （虚构）北岭草莓园有120座大棚，去年冬天三次停电，通知都到得晚。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 先做什么 | 发120份问卷，收回九十多份 | 同县农经委、财政局、农户代表坐下来 |
# | 谈什么 | 哪里不满意，逐条登记 | 哪段线归谁，谁出钱，通知怎样送到棚 |
# | 怎样回应 | 逐条回复“已收悉，将认真研究” | 公布改进时间表 |
# | 设备 | 争取到公司的钱，开春换了变压器 | 县里出钱，到秋天才换 |
# | 后来 | 电压好了；通知还是晚，有人说问卷白填 | 通知提前了；低电压又熬过一个春天 |
# %% [markdown] lang="en" id="growers-ways"
# (Invented.) Beiling's strawberry park has 120 greenhouses. Last winter the notices of three outages all came late.
#
# | Step | A | B |
# | --- | --- | --- |
# | First step | Sends out 120 questionnaires; over ninety come back | Sits down with the county's rural economy commission, its finance bureau and growers' representatives |
# | What about | What people are unhappy with, point by point | Whose each stretch of line is, who pays, how notices reach the greenhouses |
# | The answer | “Received, will be studied carefully”, point by point | A timetable of improvements |
# | Equipment | Gets money from the company; a new transformer in spring | Paid by the county, not until autumn |
# | What happened | Better voltage; notices late as before, and some say the questionnaire was for nothing | Notices in time; low voltage for another spring |
# %% id="ask-timetable"
course.ask("m08.timetable")
# %% id="ask-season"
course.ask("m08.season")
# %% id="ask-growers"
course.ask("m08.growers")
# %% [markdown] lang="zh" id="growers-case"
# 朝阳的示范区里，难处也是两头，一头是施工受阻，一头是停电通知滞后。
# %% [markdown] lang="en" id="growers-case"
# The demonstration area in Chaoyang, too, had trouble on two sides, obstructed work and late notices of outages.
# %% id="case-growers"
course.case("government-7")
# %% id="ask-contact"
course.ask("m08.contact")
# %% [markdown] lang="zh" id="emergency"
# ## 8. 管理突发应急事件
#
# 灾一来，政府要的是一个数，公司手里是十几个数，每十分钟变一次。预案没有对过的两家，这时才发现连“恢复”两个字都理解得不一样。
# %% [markdown] lang="en" id="emergency"
# ## 8. Managing incidents and emergencies
#
# When disaster strikes, the government wants one figure; the company has a dozen, and they change every ten minutes. Two sides that never compared their plans now find that even “restored” means different things to them.
# %% id="playbook-emergency"
course.playbook("government-8")
# %% [markdown] lang="zh" id="emergency-ways"
# （虚构）台风在澄湾登陆。
#
# | 步骤 | 甲 | 乙 |
# | --- | --- | --- |
# | 台风季前 | 带着预案去应急办等部门逐项对，名单补上3座排涝泵站 | 把自己的预案改细，队伍练了三次 |
# | 登陆当晚 | 每小时报一次，格式事先约好 | 谁来电就答谁，40个电话都答得快而准 |
# | 泵站断电 | 马上派发电车过去 | 47分钟以后才有人发现 |
# | 居民区 | 比乙晚一小时来电 | 来电快 |
# | 事后 | 请各部门坐到一起，改了两处预案 | 写了一份详细的总结，送到应急办 |
# %% [markdown] lang="en" id="emergency-ways"
# (Invented.) A typhoon makes landfall at Chengwan.
#
# | Step | A | B |
# | --- | --- | --- |
# | Before the season | Takes the plan to the emergency office and others, compares item by item, adds 3 drainage pumps to the list | Works out the company's own plan in more detail; crews rehearse three times |
# | That night | Reports every hour, in a form agreed beforehand | Answers whoever rings, 40 calls, fast and right |
# | Pumps lose power | Sends a generator at once | Nobody notices for 47 minutes |
# | Residential quarter | Back an hour later than with B | Back soon |
# | Afterwards | Brings the departments together and changes two points of the plan | Writes a detailed summary and sends it to the emergency office |
# %% id="ask-pumps"
course.ask("m08.pumps")
# %% id="ask-duty"
course.ask("m08.duty")
# %% [markdown] lang="zh" id="emergency-case"
# 房山四季都有极端天气。公司有看不到的情况，也有做不了主的事。
# %% [markdown] lang="en" id="emergency-case"
# Fangshan has extreme weather in every season. There are things the company cannot see, and things it cannot decide.
# %% id="case-emergency"
course.case("government-8")
# %% id="ask-fangshan"
course.ask("m08.fangshan")
# %% [markdown] lang="zh" id="drill"
# ### 选做：年前的冻雨
#
# 想在时间压力下试一试，可以做这场虚构的演练。你要一边抢修一边向县里报数，约需半小时，随时可以停。不做也不影响后面；接着的一题把情况都写明了。
# %% [markdown] lang="en" id="drill"
# ### Optional: freezing rain before the festival
#
# If you want to try yourself against the clock, here is an invented drill. You report to the county while repairs go on; it takes about half an hour, and you may stop at any time. Nothing later depends on it, and the question after it tells all you need.
# %% id="drill-ice"
course.simulate("ice-storm")
# %% id="ask-hills"
course.ask("m08.hills")
# %% [markdown] lang="zh" id="across"
# ## 放在一起看
#
# 八个议题的渠道大同小异，差别在事情走到了哪一步。先分一分，没有学到的照开头那张期望表来认；再看两个议题撞在一起时怎么办。
# %% [markdown] lang="en" id="across"
# ## Side by side
#
# The channels of the eight playbooks are much alike; what differs is how far a matter has come. First sort some, with the table of expectations at the beginning for playbooks you have not done; then see what to do when two of them collide.
# %% id="ask-which"
course.ask("m08.which")
# %% id="ask-clash"
course.ask("m08.clash")
# %% [markdown] lang="zh" id="analyst"
# ### 选学：谁牵头，用什么渠道
#
# 第一张表一行一个部门，playbook 列打勾的是议题规定的，case 列打勾的是案例里牵头的，看有几个议题两列对得上；第二张表按阶段序号数用得最多的九种渠道，看哪一种越往后越多。不看也不影响后面。
# %% [markdown] lang="en" id="analyst"
# ### Optional: who leads, and through which channels
#
# The first table has a row for each department, ticked under playbook if the playbook names it and under case if it led the case; see in how many playbooks the two agree. The second counts the nine commonest channels by the number of the stage; see which of them grows towards the end. You may skip both.
# %% id="leads" tags=["analyst"]
books = course.playbooks().query("stakeholder_id == 'government'").explode("lead").assign(playbook="✓")
cases = course.cases().query("stakeholder_id == 'government'").explode("lead").assign(case="✓")
books.merge(cases, on=["id", "lead"], how="outer").set_index("id").rename_axis(None)[["lead", "playbook", "case"]].fillna("")
# %% id="channels" tags=["analyst"]
steps = course.stages().query("stakeholder_id == 'government'").explode("channels")
counts = steps.groupby(["channels", "number"]).size().unstack(fill_value=0).rename_axis(index=None, columns=None)
counts.assign(total=counts.sum(axis=1)).sort_values("total", ascending=False).head(9)
# %% [markdown] lang="zh" id="analyst-end"
# 部门完全一致的有3个（议题1、6、7），议题3的案例多了一家；议题2、4、5由另外的部门牵头，议题8规定的是公司应急办成员单位，案例列了四个部门。手册没有讲缘由。课程的建议是，从议题写的部门找起，真办的时候由谁牵头自己商定，对政府只留一个门。
#
# 25个阶段里，走访用了18次，座谈会16次，专题汇报和电话各11次。前三个阶段里走访都是6次，电话从2次、3次升到6次；只有议题6有第四阶段。
# %% [markdown] lang="en" id="analyst-end"
# In 3 of them the departments are the same (playbooks 1, 6 and 7), and the case of playbook 3 adds one. Playbooks 2, 4 and 5 have cases led by other departments; playbook 8 names the member departments of the company's emergency office, and its case lists four departments. The handbook gives no reasons. The course's advice is to start from the department it names, settle among yourselves who leads in your matter, and show the government a single door.
#
# Of 25 stages, 18 use visits, 16 discussion meetings, and 11 each briefings and the phone. Visits stand at 6 in each of the first three stages, while the phone goes from 2 and 3 to 6; only playbook 6 has a fourth stage.
# %% [markdown] lang="zh" id="own"
# ## 带回去的一条
#
# 八个案例各有各的条件，整套照搬行不通，单挑一条做法却可以。挑一条你们用得上的，写成能开工的样子。
# %% [markdown] lang="en" id="own"
# ## One thing to take home
#
# Each of the eight cases had its own conditions, and none can be copied whole; a single practice can. Choose one that you can use, and write it so that work can begin.
# %% id="ask-adopt"
course.ask("m08.adopt")
# %% [markdown] lang="zh" id="next"
# ## 计分练习会考什么
#
# 计分练习 e08 是一件新的虚构事情，同时牵涉政府的几个部门：
#
# - 施工受阻，想好明天请谁、谈什么，拿哪些事实去讲；
# - 几件事各走到了哪一步，该怎样谈；
# - 应急时给政府报一个数；
# - 在一份草稿里找出对方没法接着办的地方；
# - 对照案例，看哪些能借、要靠谁；
# - 写一段给政府的话，由教师评阅。
#
# **记住三点。** 政府的期望里没有公司的难处，从它的事讲起；请它做一件只有它做得了的事，同时写明公司做什么；规划、预案和边界，都要在出事以前对好。
# %% [markdown] lang="en" id="next"
# ## What the scored exercise asks
#
# Exercise e08 is a new, invented matter that involves several government departments:
#
# - with work obstructed, decide whom to bring tomorrow, what to talk about and which facts to give;
# - see how far several matters have come, and how to talk about each;
# - report a figure to the government in an emergency;
# - find in a draft what the other side can do nothing with;
# - see from the cases what can be borrowed, and who is needed for it;
# - write a passage to the government, read by your instructor.
#
# **Three things to keep.** The company's difficulties are not among what government expects, so begin with its own concerns. Ask for one thing that only it can do, and say what the company does. Plans, lists and boundaries are compared before anything happens.
# %% [markdown] lang="zh" id="guide" audience="instructor"
# ## 带教指南
#
# **课堂安排。** 整单元约两个课时；只有一个课时，就讲开头，从八个议题里挑三个同学员岗位最近的，其余自学。
#
# | 分钟 | 做什么 | 怎样做 |
# | --- | --- | --- |
# | 10 | 退回来的函，政府要什么 | 先请学员替那行铅笔字写答案，再看表；筛选练习两人一台 |
# | 45 | 三个议题，各15 | 读阶段3分钟，看表和作答5分钟，案例先投票再看结果5分钟，收一句话2分钟 |
# | 15 | 写一段，互读 | 各人写一道写作题，交换，用铅笔只问那两个问题 |
# | 15 | 放在一起看 | 归类题全班一起做，争议大的两项请人讲依据 |
# | 5 | 带回去的一条 | 念两三份的最后一句，只看有没有日期和岗位 |
#
# **讨论题。**
#
# 1. 铅笔字问“对区里要紧在哪儿”，你们最近一份函答得出吗？好的回答拿得出那份函里的一句，并当场改成对方的事。常见的毛病是把“社会效益”四个字当答案。
# 2. 松坡村的乙，三天就复了工。除了邻村攀比，还伤了什么？好的回答会说到政府的信任和后来者的标准，也承认乙登门听人说话做得对。常见的是只骂乙违规，听不到他为什么这样做。
# 3. 纺织厂宿舍那晚，接不接临时线？好的回答把救急和担责分开，并说得出怎样记录、怎样告诉居民。有人会引重庆垫付抢修费作理由，请他读原文，那是市发展改革委协调的安排。
# 4. 泵站和居民区只够先救一处，甲的做法使居民区晚一小时来电。这个先后该由谁定，什么时候定？好的回答是政府和公司在预案里定，并事先告诉居民。
# 5. 八个案例里，牵头部门有三个与议题规定的不同。你们单位会是谁？手册没有讲原因，别替它编。
#
# **看写作题。** 满分的那一档，共同点是对方读完知道该做哪一件事。中间一档多半事实齐全，请求太宽，批注时请学员把请求改成“在哪个会上定什么”。最低一档常写成表态，退回去时只问那行铅笔字，不逐句改。议题6要看有没有替别人许愿，议题8要看数字有没有截止的时间，议题3要看有没有私下加钱。学员写自己的工作，名称用岗位和单位；出现个人姓名或未公开的项目信息，请其改掉再交。
#
# **冻雨演练。** 适合三四人一组，分四个角色，指挥、写通报、接政府来电、记时间。全程约30分钟，复盘15分钟，复盘先问“县里什么时候、从谁那里知道的”。容易出的问题是一个人包办，其余的人看；规定每个决定先由接政府来电的人说意见。没有时间就只做演练后面的计算题，再请人把那句“61%”改成县长能念的话。
#
# **快慢不一。** 落后的组，每个议题只做对比题和案例，写作题全组合写一道。走在前面的组，看选学的两张表，各找一个手册没有解释的现象，说说可以去问谁；或把自己的草稿按三行重写一遍。
# %% [markdown] lang="en" id="guide" audience="instructor"
# ## Facilitator's guide
#
# **Timing.** The module takes about two class periods. With one period only, teach the opening and the three playbooks nearest to your trainees' posts, and leave the others for self-study.
#
# | Minutes | What | How |
# | --- | --- | --- |
# | 10 | The letter that came back; what government wants | Trainees answer the pencilled questions themselves before they see the table; the filters in pairs |
# | 45 | Three playbooks, 15 each | 3 minutes on the stages, 5 on table and questions, 5 on the case with a vote before the outcome, 2 for one sentence to keep |
# | 15 | Write and exchange | Each writes one task, swaps it, and only asks the two pencilled questions |
# | 15 | Side by side | Do the sorting together; have the two most disputed items argued from the stages |
# | 5 | One thing to take home | Read the last sentence of two or three; look only for date and post |
#
# **Questions for discussion.**
#
# 1. The pencil asks why it matters to the district. Would your unit's last letter have an answer? A good reply quotes a sentence of it and turns it into the other side's concern on the spot. A common slip is to offer the words “social benefit”.
# 2. In Songpo, B resumed work in three days. What was damaged besides the peace with the next village? A good reply names the government's trust and the standard for everyone after, and grants that B was right to call and listen. Commonly B is only condemned, and nobody hears why he did it.
# 3. That night at the mill dormitories, a temporary line or not? A good reply keeps helping apart from accepting liability and says how to record it and what to tell residents. Some will cite Chongqing's advance payments; have them read the text, where these were arranged by the Development and Reform Commission.
# 4. There was a generator for the pumps or for the homes, and with A the homes waited an hour longer. Who should settle that order, and when? A good reply is government and company together, in the plans, with residents told beforehand.
# 5. In three of the eight cases the lead is another department than the playbook's. Who would it be in your unit? The handbook gives no reason; do not make one up.
#
# **Reading the written answers.** What the top level has in common is that the reader knows which one thing to do. The middle level mostly has its facts and too wide a request; ask for it to be rewritten as what is settled at which meeting. The lowest is often a declaration; send it back with the pencilled questions and do not correct sentences. In playbook 6 look for promises made for others, in playbook 8 for figures without a time, in playbook 3 for money on the side. When trainees write about their own work they name posts and organisations; names of persons or unpublished projects come out before handing in.
#
# **The ice-storm drill.** It suits groups of three or four with four roles, command, writing releases, taking the government's calls, keeping time. Allow about 30 minutes and 15 for the debrief, which opens with when the county knew, and from whom. The usual trouble is one person doing everything while the others watch, so let whoever takes the government's calls speak first on each decision. If there is no time, do only the reckoning after the drill and have somebody turn “61%” into a sentence that the county head can read out.
#
# **Behind or ahead.** A group that is behind does only the comparison and the case in each playbook and writes one task together. A group that is ahead looks at the two optional tables, finds something in each that the handbook does not explain and says whom one could ask; or rewrites a draft of its own by the three lines.
