### regie report: help, options, what was done, what is shown.

help-report = Reports: what all cases say together; without more, the reports there are
help-report-caseload = Who carries how many cases, how heavy, and how does that stand to the norm?
    .long = Example: regie report caseload --on 2026-03-31. A case counts by its intensity, against the norm of its type.
help-report-reviews = Were reviews held in time?
    .long = Example: regie report reviews --period 2026q1 --by practitioner
help-report-needs = What is needed, in which areas of life, and is it met?
    .long = Example: regie report needs --period 2026 --by area --share
help-report-referrals = What came of the referrals?
    .long = Example: regie report referrals --period 2026 --by service --format csv --output referrals.csv
help-report-outcomes = What was reached, in the eyes of each rater?
    .long = Example: regie report outcomes --period 2026 --by kind. Raters are never merged; a T-score stays with its case.
help-report-evaluation = How was the guidance evaluated, and how did it end?
    .long = Example: regie report evaluation --period 2026 --by reason
help-report-time = How much time and money did it take, against the hours a year?
    .long = Example: regie report time --period 2026 --by work. Travelling counts; a corrected entry counts once.
help-report-feedback = How do people look back, question by question?
    .long = Example: regie report feedback --period 2026. Answers are shown from five up.
help-report-signals = What falls short, and how many cases stand behind it?
    .long = Example: regie report signals --by area --share
help-report-fidelity = Does case management deserve its name, and how far on the way are cases?
    .long = Example: regie report fidelity --by case
option-period = Period: 2026, 2026q1, 2026-03 or 2026-01..2026-06
    .value = PERIOD
option-report-reviews-period = Period: 2026, 2026q1, 2026-03 or 2026-01..2026-06; else the present year
option-report-time-period = Period: 2026, 2026q1, 2026-03 or 2026-01..2026-06; else the present year
option-report-caseload-on = The day on which it is told; else today
option-dimension = What the rows are: practitioner, area, route, age, month…; `regie report` names them for each report
    .value = WHAT
option-share = For readers outside the team: small numbers hidden, no case managers and no cases named

## The list of reports

report-kinds-title = Reports
report-column = Report
report-tells = What it tells
report-by-usual = By
report-how = Type regie report NAME --help to see what can be asked; `--by WHAT` chooses other rows, `--share` is for readers outside the team.

## On every report

report-title-caseload = Caseload
report-title-reviews = Reviews
report-title-needs = Needs
report-title-referrals = What came of the referrals
report-title-outcomes = What was reached
report-title-evaluation = Evaluations and closings
report-title-time = Time and cost
report-title-feedback = How people look back
report-title-signals = Signals to policy
report-title-fidelity = Elements and steps
report-days-looked-at = Days
report-from-until = { $from } to { $until }
report-until = everything up to { $until }
report-on = on { $on }
report-by = By
report-for = For
report-for-others = readers outside the team
report-empty = There is nothing to count here.
report-total = Total
report-question = Question
report-said = { $what }
report-counted = { $what } { $count }
report-percent = { $percent }%
report-month = { $month } { $year }
report-age = { $from } to { $until } years
report-age-over = { $from } and older
report-practitioner = Case manager { $number }
report-case = { $case } { $client }
report-nobody = nobody
report-unknown = not known
report-unsaid = not said
report-hidden = *
report-hidden-note = * is not shown: it is about fewer than 5 people, or such a number could be worked out from it.
report-few-answers = * is not shown: there are fewer than 5 answers, or such a number could be worked out from it.

## What is measured

report-accepted = Accepted
report-advised = With final advice
report-answered = Answered
report-answers = Answers
report-below = Less than expected
report-better = Better
report-cases = Cases
report-change = Change (median)
report-clients = People
report-closed = Closed
report-codes = Codes seen twice
report-contested = Contested
report-cost = Cost
report-days = Late
report-days-late = Days late (median)
report-enough = At least 4 of 6 elements
report-entries = Entries
report-evaluations = Evaluations
report-expected = Hours by the norm
report-finals = Final
report-forms = Forms
report-held = Held on
report-intensive = Intensive
report-interim = Interim
report-late = Held late
report-length = Length (median)
report-load = Weight
report-longer = Longer than the term
report-managed = On case management
report-met = Met
report-minutes = Working time
report-missing = Not seen
report-needs = Needs
report-no-phase = No phase
report-no-start = No baseline
report-no-term = No term set
report-norm-share = Of the norm
report-not-met = Not met
report-on-time = Held on time
report-open = Open
report-overdue = Not held yet
report-partly-met = Partly met
report-post = Post
report-rated = Rated
report-reached = Reached (0 or more)
report-referrals = Referrals
report-refused = Refused
report-regular = Regular
report-remote = Remote
report-reviews = Reviews
report-same = The same
report-services = Services
report-shorter = Shorter than the term
report-shown = Seen
report-signals = Signals
report-start = Start after (median)
report-t = T now
report-t-baseline = T at the start
report-time = Time together
report-told = Told
report-too-few = Fewer
report-trajectory-support = Trajectory support
report-travel = Travelling
report-unadvised = Without final advice
report-unanswered = No answer yet
report-unanswered-item = No answer
report-uncontested = Not contested
report-unsaid-met = Not known
report-untold = Not told
report-with-goal = With a goal
report-within = Within the term
report-without-goal = Without a goal
report-without-norm = Without a norm
report-worse = Worse

report-facet = Part of an evaluation
    .plan = plan carried out
    .goals = goals
    .needs = needs
    .process = team: process
    .product = team: product
    .involvement = involvement
    .motivation = motivation
    .satisfaction = satisfaction
    .network-satisfaction = satisfaction of the network

## Parts of reports

report-part-answers = The answers, from 1 (not at all) to 5 (wholly)
report-part-areas = Areas of life, first against last
report-part-closing = Why cases were closed
report-part-contests = What contesting refusals led to
report-part-elements = Elements of case management
report-part-facets = What evaluations speak of
report-part-functioning = Functioning, first against last
report-part-goals = Goals, each rater apart
report-part-length = How long it took
report-part-looking-back = Looking back, from 1 (not at all) to 5 (wholly)
report-part-needs-met = Needs met
report-part-refusals = Why services refused
report-part-standing = Where they stand
report-part-steps = Steps of the way
report-part-voiced = Who voiced them
report-part-work = What the time went to
report-list-reviews = Review by review
report-list-scores = T-scores, case by case, where every goal was rated

## Remarks

caseload-norm = Norm for a full-time post: { $norms }. A case counts by its intensity; “of the norm” counts with the size of the post.
caseload-no-norm = This practice profile sets no norm. A norm of your own can stand in regie.toml.
caseload-unassigned = { $count ->
    [one] One open case has
   *[other] { $count } open cases have
} no case manager on that day: { $cases }.
report-no-rate = This practice profile sets no rate per hour. A rate of your own can stand in regie.toml.
report-unserved = No service in the directory serves: { $areas }.
