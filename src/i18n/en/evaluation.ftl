### regie evaluation: help, options, what was done, what is shown.

help-evaluation = Evaluations: what was reached, how did the team work, is the { -client } satisfied?
help-evaluation-add = Record an evaluation
    .long = Example: regie evaluation add tom --kind final --goal 'goal=g4t; rater=client; level=1' --need 'need=n7h; met=partly; words=It goes better.' --client-satisfaction 4 --final-advice "…" --final-advice-by noor --final-advice-by hatice
help-evaluation-list = Show evaluations: of one case or of all
help-evaluation-show = Show one evaluation whole
help-evaluation-report = The evaluation report of a case, to be read together
    .long = Example: regie evaluation report guido --format html --output report.html
option-evaluation-add-goal = For each goal: goal=…; rater=client|network|professional; level=-2…2
option-evaluation-add-need = For each need: need=…; met=yes|partly|no|unknown|declined; words=…
option-evaluation-add-client-involvement = The { -client }'s involvement, 1 to 5
option-evaluation-add-client-motivation = The { -client }'s motivation, 1 to 5
option-evaluation-add-client-satisfaction = The { -client }'s satisfaction, 1 to 5: the { -client }'s own figure
option-evaluation-add-network-satisfaction = The network's satisfaction, 1 to 5
option-evaluation = Evaluation: id or beginning of an id
    .value = EVALUATION

done-evaluation-add = Evaluation { $record } ({ $kind }) kept.
note-goals-unrated = { $count ->
    [one] One rating is still missing
   *[other] { $count } ratings are still missing
}: there is a T-score only once somebody rated every goal.
note-needs-unjudged = It is not yet said whether these needs are met: { $needs }.
note-satisfaction-unasked = The client's satisfaction is missing. Record it with --client-satisfaction, or why not with --satisfaction-not-asked.
note-advice-unsigned = The final advice does not yet bear the name of: { $roles }.

evaluations-title = Evaluations
evaluations-empty = No evaluations yet.
evaluation-title = Evaluation { $record }
evaluation-needs = What became of the needs
evaluation-no-needs = No needs were judged.
evaluation-points = { $points } out of 5
column-needs-met = Needs met
column-satisfaction = Satisfied

## The report

case-report-title = Evaluation report of { $client }
case-report-on = As it stood on
case-report-closed = Closed on
case-report-no-evaluation = There has been no evaluation yet: this report shows what has been recorded so far.
case-report-left-out = { $count ->
    [one] One journal entry that not everybody may read is
   *[other] { $count } journal entries that not everybody may read are
} not in this report.
case-report-goals = How far did we come?
case-report-rater = In the eyes of: { $rater }
case-report-baseline = At the start
case-report-level = Now
case-report-change = Change
case-report-t = T-score: { $now } (50 is as expected).
case-report-t-change = T-score: from { $start } at the start to { $now } now (50 is as expected).
case-report-no-t = { $count ->
    [one] One goal is not yet rated here
   *[other] { $count } goals are not yet rated here
}, so there is no T-score.
case-report-network = Network now
case-report-support-missing = Support that nobody gives
case-report-needs = Were the needs met?
case-report-no-needs = No needs have been recorded yet.
case-report-result-words = In own words, afterwards
case-report-quote = “{ $words }”
case-report-referrals = Who helped?
column-days-to-start = Until the start
case-report-reviews = Did we look back in time?
case-report-review-overdue = The review of { $since } has not been held yet.
case-report-team = How did the team work?
case-report-process = Working together
case-report-product = What it brought about
case-report-satisfaction = How do you look back?
case-report-nothing = Nothing has been recorded about this yet.
case-report-advice = Advice
case-report-no-advice = There is no final advice yet.
case-report-closing-aftercare = Aftercare at closing

case-thread-title = From need to result
case-thread-need = Need: { $area }
case-thread-goal = Goal: { $statement } ({ $status })
case-thread-standing = What the trajectory works toward
case-thread-loose-goals = Goals without a need
case-thread-loose-ends = Loose ends
case-thread-loose = { $kind }: { $record }
case-thread-action = Action: { $what } ({ $status }).
case-thread-action-who = Action: { $what } – { $who } ({ $status }).
case-thread-action-reviewed = Action: { $what } ({ $status }). Looked at on { $on }: help received: { $received }, works: { $works }, still fits: { $fits }.
case-thread-action-who-reviewed = Action: { $what } – { $who } ({ $status }). Looked at on { $on }: help received: { $received }, works: { $works }, still fits: { $fits }.
case-thread-referral = Referral of { $on } to { $service } ({ $status }).
case-thread-referral-question = Referral of { $on } to { $service } ({ $status }): { $question }
case-thread-seen = { $on }: { $text }
case-thread-seen-how = { $on }, { $how }: { $text }
case-thread-told = The journal of { $days } is about this too; it stands above.
case-thread-rating = { $on }, rated by { $rater }: { $level }.
