### The rules of `regie check`: what each rule asks, why, and what you can do about it.
###
### For each rule: `rule-<id>` is the title, `.why` why it counts, `rule-<id>-remedy` the command that puts it right,
### and `rule-<id>-found` the sentence of a finding. $case and $record are the ids of the case and the record.

## The ledger itself

rule-conflict-open = Conflict that nobody has settled
    .why = Two people gave one place of a record another value; until somebody says which one holds, nobody can rely on it.
rule-conflict-open-remedy = Look at both values and choose with `regie resolve`.
rule-conflict-open-found = Of { $record } ({ $label }) two values were given. Settle it with regie resolve { $name }.
conflict-whole-record = the whole record

rule-path-mismatch = File in the wrong place
    .why = A file that does not stand where its date or id leads one to look is not found again later.
rule-path-mismatch-remedy = Move the file to the place named and type `regie save`.
rule-path-mismatch-found = This file belongs in { $expected }.

rule-duplicate-id = Two records with the same id
    .why = When two records carry one id, nobody knows which of them a reference means.
rule-duplicate-id-remedy = Give one of them another id with `regie edit { $case }/{ $record }` and change the references along with it.
rule-duplicate-id-found = This id is given { $count } times.

rule-dangling-reference = Reference to something that is not there
    .why = Where a reference leads nowhere, the thread from need to result is cut.
rule-dangling-reference-remedy = Correct the id with `regie edit { $case }/{ $record }`, or add what it points at.
rule-dangling-reference-found = Under { $field } stands { $target }, and that does not exist.

rule-unknown-field = Unknown field
    .why = A field that regie does not know is kept but counts nowhere; often it is a slip of the pen.
rule-unknown-field-remedy = Correct the name in the file and type `regie save`.
rule-unknown-field-found = The field { $key } is unknown. { $hint }
rule-unknown-field-deviation = A deviation names the rule { $key }, and there is none of that name. { $hint }
rule-unknown-field-alone = It stays where it is and is not read.
rule-unknown-field-close = Do you mean { $close }?

rule-date-order = Dates in an impossible order
    .why = Nothing can end before it begins; terms and overviews then count wrongly.
rule-date-order-remedy = Correct the date with `regie edit { $case }/{ $record }`.
rule-date-order-found = It cannot be that { $then } ({ $then-on }) comes before { $first } ({ $first-on }).

rule-date-in-future = Date in the future
    .why = What has happened cannot stand on a day that is still to come.
rule-date-in-future-remedy = Correct the date with `regie edit { $case }/{ $record }`.
rule-date-in-future-found = According to the record { $field } is { $on }, and that day is still to come.

rule-late-entry = Written down late
    .why = Memory colours; the reader may know that time had passed.
rule-late-entry-remedy = Write sooner from now on with `regie journal add { $case }`; an entry is corrected by a new one.
rule-late-entry-found = It happened on { $on } and was written down only after { $days }.

rule-duplicate-client = Perhaps two cases of the same person
    .why = Somebody who was helped before need not tell their story twice, and nobody should have two plans side by side.
rule-duplicate-client-remedy = Compare both with `regie case show { $case }`; if it is the same person, take them together with `regie case merge { $case } --into CASE`.
rule-duplicate-client-found = Case { $other } seems to be about the same person.

## What was promised to the client

rule-promised-help-not-given = Promised help is not given
    .why = Monitoring begins with asking whether the { -client } really gets what the plan promised.
rule-promised-help-not-given-remedy = Talk to whoever promised it and note it with `regie journal add { $case }`; if the action no longer fits, type `regie plan action { $case } { $record } --status dropped`.
rule-promised-help-not-given-found = Is this help given? The answer at the review of { $on }: { $received }.

rule-review-overdue = Review overdue
    .why = At least every six months you look with the { -client } whether the plan is carried out, works and still fits.
rule-review-overdue-remedy = Make the appointment and record it with `regie review add { $case }`.
rule-review-overdue-found = The review was due on { $due } and is { $days } late.

rule-review-due-soon = Review coming up
    .why = Who makes the appointment now has everybody at the table in time.
rule-review-due-soon-remedy = Make the appointment and record the review afterwards with `regie review add { $case }`.
rule-review-due-soon-found = The next review is due on { $due } (in { $days }).

rule-review-without-client = Review without the { -client }
    .why = The plan belongs to the { -client }; without their presence or view people talk about them and not with them.
rule-review-without-client-remedy = Ask the client how they see it and fill it in with `regie edit { $case }/{ $record }`.
rule-review-without-client-found = The { -client } was not there on { $on }, and their view is not recorded.

rule-consent-missing = Referred without consent
    .why = Sharing with a service is possible only when the { -client } knows what is shared and agrees.
rule-consent-missing-remedy = Talk it through with the client and record it with `regie consent add { $case }`.
rule-consent-missing-found = There is no consent to share anything with { $service }.

rule-consent-expired = Consent no longer valid
    .why = A consent holds for a time and until the { -client } takes it back; after that nothing may be shared.
rule-consent-expired-remedy = Ask the client again and record it with `regie consent add { $case }`, or end what runs under it: `regie referral list { $case }`.
rule-consent-expired-found = This consent is { $state } ({ $on }) and no other one took its place.

rule-no-contact = No contact for a long time
    .why = The more intensive the work, the sooner silence means something.
rule-no-contact-remedy = Get in touch and note it with `regie journal add { $case }`; if a calmer rhythm fits, type `regie case phase { $case }`.
rule-no-contact-found = No contact for { $days }, since { $last }; at this intensity { $allowed } at most.

rule-action-overdue = Action past its date
    .why = An action with a date is a promise of somebody to somebody.
rule-action-overdue-remedy = Ask how it stands and update the action with `regie plan action { $case } { $record }`, with --status or --due.
rule-action-overdue-found = This action was due on { $due } and is { $days } late.

rule-information-not-given = Information not given yet
    .why = People who know where the trajectory leads, how long it takes and what is possible can choose for themselves.
rule-information-not-given-remedy = Talk it through and note it with `regie journal add { $case }`.
rule-information-not-given-found = Not yet told to the { -client }: { $topics }.

rule-rights-not-explored = Rights not explored yet
    .why = Many people do not get what they are entitled to because nobody looked into it with them.
rule-rights-not-explored-remedy = Look into it together and note it with `regie journal add { $case }`.
rule-rights-not-explored-found = Not yet explored with the { -client }: { $topics }.

## The thread and the plan

rule-need-not-in-own-words = Need without own words
    .why = Everything in the plan must lead back to what the { -client } said they need.
rule-need-not-in-own-words-remedy = Ask how the client would put it and fill it in with `regie edit { $case }/{ $record }`.
rule-need-not-in-own-words-found = This need ({ $area }) has no words of the { -client }.

rule-need-without-goal = Need without a goal
    .why = A need that was heard but leads nowhere leaves the { -client } with the question.
rule-need-without-goal-remedy = Talk the need through and type `regie plan goal { $case } --need { $record }`, or note why it can wait with `regie edit { $case }/{ $record }`.
rule-need-without-goal-found = No goal of the plan serves this need ({ $area }).

rule-goal-without-need = Goal without a need
    .why = Help begins with what somebody needs, not with what is on offer.
rule-goal-without-need-remedy = Link the goal to a need with `regie plan goal { $case } { $record } --need`, or drop it with --status dropped.
rule-goal-without-need-found = This goal serves no need.

rule-goal-without-indicator = Goal without an indicator
    .why = People who say together beforehand how progress will show can also judge it together.
rule-goal-without-indicator-remedy = Ask how the client will notice and fill it in with `regie plan goal { $case } { $record } --indicator`.
rule-goal-without-indicator-found = It is not recorded how one will see that this goal is reached.

rule-goal-unrated = Goal not rated
    .why = As long as one goal is unrated, nobody can say what the trajectory reached.
rule-goal-unrated-remedy = Fill in the rating with `regie edit { $case }/{ $record }`.
rule-goal-unrated-found = This final evaluation says nothing about goal { $goal }.

rule-plan-without-client-choice = Plan without a choice of the { -client }
    .why = A plan in which the { -client } chose nothing is other people's plan.
rule-plan-without-client-choice-remedy = Talk about what the client wants to reach and record who chose, for each goal of `regie plan show { $case }`: `regie plan goal { $case } GOAL --chosen-by`.
rule-plan-without-client-choice-found = { $goals ->
    [one] The only goal was not chosen by or together with the { -client }.
   *[other] Of the { $goals } goals none was chosen by or together with the { -client }.
}

rule-action-without-goal = Action without a goal
    .why = Who does what, and for which goal: without the last an action only keeps people busy.
rule-action-without-goal-remedy = Link the action to a goal with `regie plan action { $case } { $record } --goal`.
rule-action-without-goal-found = This action serves no goal.

rule-action-incomplete = Action not complete
    .why = Without a who and a when nobody can count on an agreement.
rule-action-incomplete-remedy = Complete it with `regie plan action { $case } { $record }`, with --who, and --due, --every or --rhythm.
rule-action-incomplete-found = This action does not say: { $missing }.

rule-plan-missing = No plan yet
    .why = After the assessment the { -client } expects something to follow: who does what, where, when and how.
rule-plan-missing-remedy = Begin with a proposal from the needs: `regie plan draft { $case }`.
rule-plan-missing-found = The assessment is of { $on }, { $days } ago, and there is no plan with goals yet.

rule-plan-not-approved = Plan without approval
    .why = A plan holds only once the { -client }, or whoever stands for them, says yes to it.
rule-plan-not-approved-remedy = Go through the plan together and record the approval with `regie plan approve { $case }`.
rule-plan-not-approved-found = Version { $version } of the plan is not approved: { $state }.

rule-plan-changed-since-approval = Plan changed since its approval
    .why = What the plan says now is no longer what people said yes to.
rule-plan-changed-since-approval-remedy = See what changed with `regie plan diff { $case }`, and ask for approval again with `regie plan approve { $case }`.
rule-plan-changed-since-approval-found = The last approval is of { $on } and was about version { $version }; the plan has changed since.

rule-plan-not-with-pen-holder = Plan not with the pen holder
    .why = The pen holder can engage care only once the plan is there.
rule-plan-not-with-pen-holder-remedy = Bring the plan and record it with `regie plan handover { $case }`.
rule-plan-not-with-pen-holder-found = Approved since { $on }, and { $state }.
rule-plan-not-with-pen-holder-never = not yet brought to the pen holder
rule-plan-not-with-pen-holder-older = the pen holder still has the older content of { $older }

rule-no-reference-person = No fixed contact
    .why = One steady face, chosen by the { -client } where possible, holds the help together.
rule-no-reference-person-remedy = Ask the client who it may be and type `regie case role { $case }`.
rule-no-reference-person-found = Since { $since } nobody is case manager or reference person.

rule-required-role-missing = Required role not filled
    .why = This practice works with fixed roles; when one is missing, part of the work is left undone.
rule-required-role-missing-remedy = Assign the role with `regie case role { $case }`.
rule-required-role-missing-found = Nobody has the role { $role } now.

rule-network-not-mapped = Network not mapped
    .why = The people around the { -client } are part of the question and of the answer.
rule-network-not-mapped-remedy = Draw the network together: `regie network person { $case }` and `regie network tie { $case }`.
rule-network-not-mapped-found = { $lacking }
rule-network-not-mapped-nobody = Nobody of the { -client }'s surroundings is recorded yet.
rule-network-not-mapped-no-tie = There are people around the { -client }, but of nobody is it recorded what binds them.

## Referring

rule-referral-without-goal = Referral without a goal
    .why = Referring is goal-directed: a service must know what the { -client } comes for.
rule-referral-without-goal-remedy = Complete it with `regie referral update { $case } { $record }`.
rule-referral-without-goal-found = This referral lacks: { $missing }.

rule-referral-unanswered = Referral without an answer
    .why = As long as a service is silent the { -client } waits, and nobody knows for what.
rule-referral-unanswered-remedy = Call the service and record the answer with `regie referral update { $case } { $record }`.
rule-referral-unanswered-found = The service { $service } has not answered after { $days }.

rule-referral-without-outcome = Referral without an outcome
    .why = Only who records what help brought learns which service works for whom.
rule-referral-without-outcome-remedy = Record the outcome with `regie referral update { $case } { $record }`.
rule-referral-without-outcome-found = The help of { $service } has ended, or the case is closed; whether it was given and whether the need is met is not recorded.

rule-own-organisation-referral = Referred to the own umbrella organisation
    .why = A case manager has no stake in any one party; the { -client } must be sure that other services were looked at too.
rule-own-organisation-referral-remedy = Record which other services were weighed, or why this one, with `regie referral update { $case } { $record }`.
rule-own-organisation-referral-found = The service { $service } belongs to the own umbrella organisation, and no alternative or reason is recorded.

rule-rejection-uncontested = Refusal left as it is
    .why = When a service refuses that does have the right help, the case manager pleads for the { -client }.
rule-rejection-uncontested-remedy = Plead and note it with `regie journal add { $case } --contests { $record }`, or look for another service with `regie service list`.
rule-rejection-uncontested-found = The service { $service } refused, and nobody pleaded or looked elsewhere.

rule-service-waiting-time-stale = Waiting time out of date
    .why = A { -client } who waits has a right to an honest answer to the question how long.
rule-service-waiting-time-stale-remedy = Ask for the waiting time and update the service with `regie service edit { $record } --waiting-days …`.
rule-service-waiting-time-stale-found = An open case counts on this service. { $heard }
rule-service-waiting-time-stale-dated = Its waiting time was last heard on { $on }.
rule-service-waiting-time-stale-undated = When its waiting time was heard is not recorded.

## Monitoring

rule-monitoring-kind-missing = Kind of help not monitored
    .why = Self-help, help by the network and professional help each want a look of their own.
rule-monitoring-kind-missing-remedy = See what there is with `regie review list { $case }` and record the next look with `regie journal add { $case } --monitoring`.
rule-monitoring-kind-missing-found = The plan counts on { $kind }, and nobody has looked at it since { $since }.

## Evaluation and closing

rule-evaluation-missing-at-close = Closed without a final evaluation
    .why = Looking back together shows the { -client } and the team what was reached.
rule-evaluation-missing-at-close-remedy = Record the look back with `regie evaluation add { $case }`.
rule-evaluation-missing-at-close-found = This case was closed on { $on } without a final evaluation.

rule-evaluation-facet-missing = Final evaluation not complete
    .why = Looking back is about the plan, the needs, the team and the { -client }; what is left out is not learned.
rule-evaluation-facet-missing-remedy = Complete it with `regie edit { $case }/{ $record }`.
rule-evaluation-facet-missing-found = This final evaluation leaves out: { $missing }.

rule-satisfaction-not-asked = Satisfaction not asked
    .why = Whether the help was good only the { -client } can say.
rule-satisfaction-not-asked-remedy = Ask and fill it in with `regie edit { $case }/{ $record }`, or note why it was not possible.
rule-satisfaction-not-asked-found = How satisfied the { -client } is, is not recorded, nor why it could not be asked.

rule-final-advice-missing = No final advice
    .why = The joint final advice is what the { -client } takes along after the trajectory.
rule-final-advice-missing-remedy = Write it together and fill it in with `regie edit { $case }/{ $record }`.
rule-final-advice-missing-found = The final advice is missing from: { $roles }.

rule-closing-question-open = Closing question open
    .why = Stopping wants a considered choice; not known is an answer too, with a reason.
rule-closing-question-open-remedy = Answer the questions with `regie edit { $case }`.
rule-closing-question-open-found = Still without an answer: { $questions }.

## Work and ways of working

rule-route-deviates-without-reason = Another route than advised, without a reason
    .why = You decide; with the reason, a colleague and the { -client } can follow your choice.
rule-route-deviates-without-reason-remedy = Note the reason with `regie edit { $case }/{ $record }`.
rule-route-deviates-without-reason-found = The advice was { $advice }, the choice is { $decision }, and the reason is not recorded.

rule-intensity-without-reason = Another intensity without a reason
    .why = More or less support comes from something, and the { -client } may know from what.
rule-intensity-without-reason-remedy = Note the reason with `regie edit { $case }`.
rule-intensity-without-reason-found = Since { $on } the support is different (now { $intensity }), and the reason is not recorded.

rule-caseload-above-norm = More cases than the norm
    .why = Who carries too many cases cannot give anybody the time it takes.
rule-caseload-above-norm-remedy = See how cases are spread with `regie report caseload` and hand over where needed with `regie case role { $case }`.
rule-caseload-above-norm-found = { $cases ->
    [one] { $cases } open case
   *[other] { $cases } open cases
}, with the weight of { $load } regular ones: { $share } % of the norm for { $percent } % of a full-time post.

rule-peer-supervision-overdue = Too long without peer supervision
    .why = Who looks at the own work with colleagues time and again lasts longer and keeps learning; at least monthly.
rule-peer-supervision-overdue-remedy = Plan a meeting and record it with `regie intervision add --participant { $record }`; if there is a good reason, put it as a [[deviation]] in the team member with `regie edit team/{ $record }`.
rule-peer-supervision-overdue-found = { $last } The next one was due on { $due }, { $days } ago.
rule-peer-supervision-overdue-last = The last meeting was on { $on }.
rule-peer-supervision-overdue-never = None has been recorded since { $since }.

rule-fidelity-below-four = Case management hardly shows in the records
    .why = Case management deserves its name when at least four of the six elements show.
rule-fidelity-below-four-remedy = See what there is with `regie trace { $case }`; if another route fits better, type `regie case phase { $case }`.
rule-fidelity-below-four-found = { $count } of the 6 elements show. Not seen: { $missing }.

rule-icf-code-invalid = ICF code not right
    .why = A code that does not exist says nothing to the colleague on the other side.
rule-icf-code-invalid-remedy = Correct the code with `regie edit { $case }/{ $record }`.
rule-icf-code-invalid-found = { $code } is no ICF code: { $fault }.

rule-icf-without-qualifier = ICF code without a qualifier
    .why = A code without a figure after the point says what it is about, and not how it goes.
rule-icf-without-qualifier-remedy = Add the qualifier with `regie edit { $case }/{ $record }`, for example d450.13 or e310+3.
rule-icf-without-qualifier-found = { $code } does not say how that goes.

## Words that belong to these rules

action-part = Part of an action
    .who = who
    .when = when or how often

referral-part = Part of a referral
    .goal = the goal
    .question = the question to the service

evaluation-facet = Part of the look back
    .plan = whether the plan was carried out
    .needs = what became of the needs
    .team-process = how the team worked together
    .team-product = what the team brought about
    .involvement = how involved the { -client } was
    .motivation = how motivated the { -client } was

date-field = Day in a record
    .opened = the day of opening
    .notification-on = the day of the notification
    .client-born = the birthday of the { -client }
    .closing-on = the day of closing
    .reopening-on = the day of reopening
    .born = the birthday
    .since = the day since when
    .until = the last day
    .done-on = the day it was done
    .on = the date
    .approval-on = the day of the approval
    .handover-on = the day of the handing over
    .withdrawn-on = the day of the withdrawal
    .instrument-on = the day of the instrument
    .event-on = the day of an event
    .recorded = the day of writing down
    .representative-from = the first day of the representative
    .representative-until = the last day of the representative
    .role-from = the first day of the role
    .role-until = the last day of the role
    .phase-from = the first day of the phase
    .response-due = the day an answer is expected
    .diagnosis-on = the day of the diagnosis
    .merge-on = the day of the merge
    .next = the day of the next one
    .from = the first day
    .due = the day by which
