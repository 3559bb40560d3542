### regie report: help, options, what was done, what is shown.

help-report = Reports: what all cases say together
help-report-caseload = Who carries how many cases, and how heavy?
help-report-reviews = Were reviews held in time?
    .long = Example: regie report reviews --period 2026q1. A period is 2026, 2026q1, 2026-03 or 2026-01..2026-06.
help-report-referrals = What came of the referrals, service by service?
    .long = Example: regie report referrals --period 2026 --format csv --output referrals.csv
option-report-reviews-period = The period: 2026, 2026q1, 2026-03 or 2026-01..2026-06; else the present year
option-report-referrals-period = Only what was asked in this period: 2026, 2026q1, 2026-03 or 2026-01..2026-06
option-period = Period
    .value = PERIOD

report-percent = { $percent }%
report-counted = { $what } { $count }
caseload-title = Caseload
caseload-empty = There is nobody in the team yet.
caseload-norm = Norm: { $norm } cases for a full-time post; “of the norm” counts with the size of the post.
caseload-no-norm = This practice profile sets no norm. A norm of your own can stand in regie.toml.
caseload-unassigned = { $count ->
    [one] One open case has
   *[other] { $count } open cases have
} no case manager today: { $cases }.
column-open-cases = Open
column-intensive = Intensive
column-regular = Regular
column-remote = Remote
column-support = Trajectory support
column-post = Post
column-norm = Of the norm

review-report-title = Reviews from { $from } to { $until }
review-report-empty = No reviews in this period.
review-report-on-time = Held on time
review-report-held-late = Held late
review-report-overdue = Not held yet
review-report-held = Held on
review-report-late = { $state }, { $days }

referral-report-title = What came of the referrals
referral-report-standing = Where they stand
referral-report-results = What they brought
referral-report-no-reason = reason not recorded
referral-report-met = { $met }, in part { $partly }
column-referrals = Number
column-stages = Status
column-accepted = Accepted
column-median-start = Start after (median)
column-refusals = Reasons for refusal
