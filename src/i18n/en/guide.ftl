### Interview guide: our own open questions, about what somebody wants and can, never what is wrong (BOOK 5, 12).

guide-title = Interview guide
guide-title-client = Interview guide for { $client }
guide-intro = Follow what the person brings; not every question has to be asked. Write the words down as they are spoken. “I don’t know” and “I’d rather not say” are answers.
guide-with = Who sat at the table
guide-day = Day
guide-last-time = Last time, on { $on }
guide-rating = How does it go here, from 1 (cannot go on like this) to 10 (as I want it)? Each apart: { $voices }
guide-voice = { $voice } { $blank }
guide-last-rating = Last levels: { $levels }
guide-last-level = { $rater } { $level } ({ $on })
guide-icf = To look at together: the shared ICF codes
guide-icf-how = d takes two figures (performance and capacity), e a point for a barrier and a plus for a facilitator. 0 none, 1 slight, 2 moderate, 3 great, 4 complete, 8 not specified, 9 not applicable.
guide-domains = What this practice asks besides
guide-instruments = Instruments of this practice
column-guide-figures = Figure
column-guide-last = Last time

## Beginning

guide-opening-1 = What would you like to talk about today?
guide-opening-2 = What makes this talk come now?
guide-opening-3 = What does an ordinary day look like for you?
guide-opening-4 = What should I know about you to understand you well?

## Wishes

guide-wishes-1 = If things go as you want them to, what does your life look like a year from now?
guide-wishes-2 = What must stay as it is?
guide-wishes-3 = What would you like to be different first, and how will you notice?
guide-wishes-4 = What do you expect of help, and what do you not want at all?
guide-wishes-5 = What do you want to keep in your own hands?

## Areas of life

guide-income-1 = How do you get through this month, and what helps?
guide-income-2 = Where does your money go, and where do you want it to go?
guide-income-3 = Which letters or bills do you like best to leave closed?
guide-income-4 = What would you do with fifty euros more a month?
guide-income-5 = Who looks after your money with you, and do you want it so?

guide-housing-1 = When do you feel at home?
guide-housing-2 = What is good about the place where you live now?
guide-housing-3 = What would you like to be different there, inside or outside?
guide-housing-4 = With whom do you want to live, and with whom rather not?
guide-housing-5 = How long can you and do you want to stay here?

guide-work-1 = When does time fly for you?
guide-work-2 = What are you good at, and who has said so?
guide-work-3 = What should work or an occupation give you, apart from money?
guide-work-4 = What must a working day be like for you to keep it up?
guide-work-5 = What would be a first small step?

guide-physical-health-1 = What do you want your body to let you do?
guide-physical-health-2 = What gives you strength, and what eats energy?
guide-physical-health-3 = How do you sleep and eat when things go well?
guide-physical-health-4 = Whom do you see with questions about your health, and how do you like that?
guide-physical-health-5 = What do you do already to feel better?

guide-mental-health-1 = What gives you peace of mind?
guide-mental-health-2 = When did you feel well, and what was there then?
guide-mental-health-3 = What do you worry about, and with whom can you share it?
guide-mental-health-4 = How do others notice that it gets too much for you?
guide-mental-health-5 = What gets you through a hard day?
guide-mental-health-6 = What would you like people to understand about you?

guide-relationships-1 = Who matters to you?
guide-relationships-2 = With whom can you be yourself?
guide-relationships-3 = Whom would you like to see more often, and whom less?
guide-relationships-4 = Who counts on you, and how is that for you?
guide-relationships-5 = With whom would you like to make something up or talk it out?
guide-relationships-6 = How would you get to know somebody new?

guide-leisure-1 = What do you look forward to?
guide-leisure-2 = What did you like to do once, and would like to do again?
guide-leisure-3 = With whom do you do something nice, and where?
guide-leisure-4 = What do you need to do it more often?

guide-daily-living-1 = What goes smoothly at home, also without help?
guide-daily-living-2 = What would you rather leave to somebody else?
guide-daily-living-3 = How do you want somebody to help you, when somebody does?
guide-daily-living-4 = Which moment of the day asks most of you?
guide-daily-living-5 = What do you want to learn, or do by yourself again?
guide-daily-living-6 = What makes a day a good one for you?

guide-transport-1 = Where do you want to be able to go, and how often?
guide-transport-2 = How do you get there now?
guide-transport-3 = What would help you to go out by yourself?
guide-transport-4 = With whom do you like to ride or travel?

guide-legal-provisions-1 = Which rights or allowances do you use, and which would you like to have looked into?
guide-legal-provisions-2 = Which papers or letters would you like somebody to go through with you?
guide-legal-provisions-3 = Who decides about you with you, and how do you want that to go?
guide-legal-provisions-4 = Where do you feel in your right, and where do you want somebody beside you?
guide-legal-provisions-5 = What do you want to have arranged for later?

guide-education-1 = What would you still like to learn?
guide-education-2 = How do you learn best: watching, doing, reading, together?
guide-education-3 = What are you proud to have learned?
guide-education-4 = What should a course or training bring you?
guide-education-5 = What do you need to keep it up?

## Strengths

guide-strengths-1 = What have you solved by yourself already, and how did you do it?
guide-strengths-2 = What would people who are fond of you say about you?
guide-strengths-3 = What do you have to lean on: things, money, a place, habits?
guide-strengths-4 = What keeps you upright when it is hard?
guide-strengths-5 = What can you do that is of use to somebody else?

## Network

guide-network-1 = Whom would you call if you needed help tomorrow?
guide-network-2 = Who does something for you already, and what?
guide-network-3 = What would you dare to ask somebody, and what not?
guide-network-4 = Whom of those around you do you want in this plan, and whom not?
guide-network-5 = What makes it light or heavy for the people around you?
guide-network-6 = To whom do you give support?

## Closing

guide-closing-1 = What has not been said yet and must not be forgotten?
guide-closing-2 = What matters most now, and what can wait?
guide-closing-3 = What do we agree, and who does what by when?
guide-closing-4 = How was this talk for you, and what do we do otherwise next time?
