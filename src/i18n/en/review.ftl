### regie review: help, options, what was done, what is shown.

help-review = Reviews: is the promised help given, does it work, does it still fit?
help-review-due = Which reviews are overdue, due today or coming soon?
    .long = Example: regie review due --within 30d --mine. With --fail the command ends with 1 when something is overdue.
help-review-add = Record a review
    .long = Example: regie review add tom --client-present yes --client-view "It works." --action 'action=a7k; received=yes; works=partly; fits=yes' --goal 'goal=g4t; rater=client; level=0' --changes "Once a month instead of every week."
help-review-list = Show reviews that were held, and whether they were on time
help-review-show = Show one review whole
option-review-due-within = How far ahead: 30d, 2 weeks, 1 month; else the profile's days of notice
    .value = SPAN
option-review-due-mine = Only my cases
option-review-due-by = Only cases of this team member
    .value = NAME
option-review-due-fail = End with 1 when something is overdue
option-review-add-action = For each action: action=…; received=…; works=…; fits=… (yes, partly, no, unknown, declined)
option-review-add-goal = For each goal: goal=…; rater=client|network|professional; level=-2…2
option-review-add-late-reason = Why it is late; needed when the day has passed
option-review = Review: id or beginning of an id
    .value = REVIEW

done-review-add = Review { $record } kept. The next one is due by { $next } ({ $months ->
    [one] every month
   *[other] every { $months } months
}).
note-review-was-due = This review was due on { $due }, { $days } ago: say under “Reason for being late” why it is later.
note-actions-not-reviewed = { $count ->
    [one] One open action was
   *[other] { $count } open actions were
} not looked at: { $actions }.
note-review-without-client = The { -client } was not there and the { -client }'s view is missing. Ask for it and write the answer down.

reviews-due-title = Reviews that are due
reviews-due-empty = Nothing overdue and nothing within { $days }.
reviews-title = Reviews
reviews-empty = No reviews yet.
review-title = Review { $record }
review-anchor = { $kind } + { $months ->
    [one] 1 month
   *[other] { $months } months
}
review-days-late = { $days } late
review-today = today
review-days-left = in { $days }
review-on-time = on time
review-actions = What became of the actions
review-no-actions = No actions were looked at.
ratings-title = Where the goals stand
ratings-empty = No goals were rated.
column-on-time = On time
column-case-manager = Case manager
column-responsible = Who
