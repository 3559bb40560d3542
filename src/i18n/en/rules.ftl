### The rules of `regie check`: what each rule asks, why, and what you can do about it.
###
### For each rule: `rule-<id>` is the title, `.why` why it counts, `.remedy` the command that puts it right, and
### `rule-<id>-found` the sentence of a finding. CASE and REF are the id of a case or of a record.

## The ledger itself

rule-path-mismatch = File in the wrong place
    .why = A file that does not stand where its date or id leads one to look is not found again later.
    .remedy = Move the file to the place named and type `regie save`.
rule-path-mismatch-found = This file belongs in { $expected }.

rule-duplicate-id = Two records with the same id
    .why = When two records carry one id, nobody knows which of them a reference means.
    .remedy = Give one of them another id with `regie edit REF` and change the references along with it.
rule-duplicate-id-found = This id is given { $count } times.

rule-dangling-reference = Reference to something that is not there
    .why = Where a reference leads nowhere, the thread from need to result is cut.
    .remedy = Correct the id with `regie edit REF`, or add what it points at.
rule-dangling-reference-found = Under { $field } stands { $target }, and that does not exist.

rule-unknown-field = Unknown field
    .why = A field that regie does not know is kept but counts nowhere; often it is a slip of the pen.
    .remedy = Correct the name of the field in the file and type `regie save`.
rule-unknown-field-found = The field { $key } is unknown. { $hint }
rule-unknown-field-alone = It stays where it is and is not read.
rule-unknown-field-close = Do you mean { $close }?

rule-date-order = Dates in an impossible order
    .why = Nothing can end before it begins; terms and overviews then count wrongly.
    .remedy = Correct the date with `regie edit REF`.
rule-date-order-found = { $then } is { $then-on }, which is before { $first }, { $first-on }.

rule-date-in-future = Date in the future
    .why = What has happened cannot stand on a day that is still to come.
    .remedy = Correct the date with `regie edit REF`.
rule-date-in-future-found = { $field } is { $on }, and that day is still to come.

rule-late-entry = Written down late
    .why = Memory colours; the reader may know that time had passed.
    .remedy = Write sooner from now on with `regie journal add CASE`; an entry is corrected by a new one.
rule-late-entry-found = It happened on { $on } and was written down only after { $days }.

rule-duplicate-client = Perhaps two cases of the same person
    .why = Somebody who was helped before need not tell their story twice, and nobody should have two plans side by side.
    .remedy = Compare both with `regie case show CASE`; if it is the same person, type `regie case merge CASE` or `regie case reopen CASE`.
rule-duplicate-client-found = Case { $other } seems to be about the same person.

## What was promised to the client

rule-promised-help-not-given = Promised help is not given
    .why = Monitoring begins with asking whether the client really gets what the plan promised.
    .remedy = Talk to whoever promised it and note it with `regie journal add CASE`; if the action no longer fits, type `regie plan action CASE`.
rule-promised-help-not-given-found = Is this help given? The answer at the review of { $on }: { $received }.

rule-review-overdue = Review overdue
    .why = At least every six months you look with the client whether the plan is carried out, works and still fits.
    .remedy = Make the appointment and record it with `regie review add CASE`.
rule-review-overdue-found = The review was due on { $due } and is { $days } late.

rule-review-due-soon = Review coming up
    .why = Who makes the appointment now has everybody at the table in time.
    .remedy = Make the appointment and record the review afterwards with `regie review add CASE`.
rule-review-due-soon-found = The next review is due on { $due } (in { $days }).

rule-review-without-client = Review without the client
    .why = The plan belongs to the client; without their presence or view people talk about them and not with them.
    .remedy = Ask the client how they see it and fill it in with `regie edit REF`.
rule-review-without-client-found = The client was not there on { $on }, and their view is not recorded.

rule-consent-missing = Referred without consent
    .why = Sharing with a service is possible only when the client knows what is shared and agrees.
    .remedy = Talk it through with the client and record it with `regie consent add CASE`.
rule-consent-missing-found = There is no consent to share anything with { $service }.

rule-consent-expired = Consent no longer valid
    .why = A consent holds for a time and until the client takes it back; after that nothing may be shared.
    .remedy = Ask the client again and record it with `regie consent add CASE`, or end the referral with `regie referral update REF`.
rule-consent-expired-found = This consent is { $state } ({ $on }) and no other one took its place.

rule-no-contact = No contact for a long time
    .why = The more intensive the work, the sooner silence means something.
    .remedy = Get in touch and note it with `regie journal add CASE`; if a calmer rhythm fits, type `regie case phase CASE`.
rule-no-contact-found = No contact for { $days }, since { $last }; at this intensity { $allowed } at most.

rule-action-overdue = Action past its date
    .why = An action with a date is a promise of somebody to somebody.
    .remedy = Ask how it stands and update the action with `regie plan action CASE`.
rule-action-overdue-found = This action was due on { $due } and is { $days } late.

rule-information-not-given = Information not given yet
    .why = People who know where the trajectory leads, how long it takes and what is possible can choose for themselves.
    .remedy = Talk it through and note it with `regie journal add CASE`.
rule-information-not-given-found = Not yet told to the client: { $topics }.

rule-rights-not-explored = Rights not explored yet
    .why = Many people do not get what they are entitled to because nobody looked into it with them.
    .remedy = Look into it together and note it with `regie journal add CASE`.
rule-rights-not-explored-found = Not yet explored with the client: { $topics }.

## The thread and the plan

rule-need-not-in-own-words = Need without own words
    .why = Everything in the plan must lead back to what the client said they need.
    .remedy = Ask how the client would put it and fill it in with `regie edit REF`.
rule-need-not-in-own-words-found = This need ({ $area }) has no words of the client.

rule-need-without-goal = Need without a goal
    .why = A need that was heard but leads nowhere leaves the client with the question.
    .remedy = Talk the need through and type `regie plan goal CASE`, or note why it can wait with `regie edit REF`.
rule-need-without-goal-found = No goal of the plan serves this need ({ $area }).

rule-goal-without-need = Goal without a need
    .why = Help begins with what somebody needs, not with what is on offer.
    .remedy = Link the goal to a need with `regie plan goal CASE`, or drop it.
rule-goal-without-need-found = This goal serves no need.

rule-goal-without-indicator = Goal without an indicator
    .why = People who say together beforehand how progress will show can also judge it together.
    .remedy = Ask how the client will notice and fill it in with `regie plan goal CASE`.
rule-goal-without-indicator-found = It is not recorded how one will see that this goal is reached.

rule-goal-unrated = Goal not rated
    .why = As long as one goal is unrated, nobody can say what the trajectory reached.
    .remedy = Fill in the rating with `regie edit REF`.
rule-goal-unrated-found = The final evaluation { $evaluation } says nothing about this goal.

rule-plan-without-client-choice = Plan without a choice of the client
    .why = A plan in which the client chose nothing is other people's plan.
    .remedy = Talk about what the client wants to reach and record who chose with `regie plan goal CASE`.
rule-plan-without-client-choice-found = { $goals ->
    [one] The only goal was not chosen by or together with the client.
   *[other] Of the { $goals } goals none was chosen by or together with the client.
}

rule-action-without-goal = Action without a goal
    .why = Who does what, and for which goal: without the last an action only keeps people busy.
    .remedy = Link the action to a goal with `regie plan action CASE`.
rule-action-without-goal-found = This action serves no goal.

rule-action-incomplete = Action not complete
    .why = Without a who and a when nobody can count on an agreement.
    .remedy = Complete it with `regie plan action CASE`.
rule-action-incomplete-found = This action does not say: { $missing }.

rule-plan-missing = No plan yet
    .why = After the assessment the client expects something to follow: who does what, where, when and how.
    .remedy = Begin with a proposal from the needs: `regie plan draft CASE`.
rule-plan-missing-found = The assessment is of { $on }, { $days } ago, and there is no plan with goals yet.

rule-plan-not-approved = Plan without approval
    .why = A plan holds only once the client, or whoever stands for them, says yes to it.
    .remedy = Go through the plan together and record the approval with `regie plan approve CASE`.
rule-plan-not-approved-found = Version { $version } of the plan: { $state }
rule-plan-not-approved-waiting = nobody has approved it yet.
rule-plan-not-approved-refused = not accepted; it needs talking through.

rule-plan-changed-since-approval = Plan changed since its approval
    .why = What the plan says now is no longer what people said yes to.
    .remedy = See what changed with `regie history CASE` and `regie plan show CASE`, and ask for approval again with `regie plan approve CASE`.
rule-plan-changed-since-approval-found = The last approval is of { $on } and was about version { $version }; the plan has changed since.

rule-plan-not-with-pen-holder = Plan not with the pen holder
    .why = The pen holder can engage care only once the plan is there.
    .remedy = Bring the plan and fill in the handing over with `regie edit CASE`.
rule-plan-not-with-pen-holder-found = Approved since { $on }, and not yet brought to the pen holder.

rule-no-reference-person = No fixed contact
    .why = One steady face, chosen by the client where possible, holds the help together.
    .remedy = Ask the client who it may be and type `regie case role CASE`.
rule-no-reference-person-found = Since { $since } nobody is case manager or reference person.

rule-required-role-missing = Required role not filled
    .why = This practice works with fixed roles; when one is missing, part of the work is left undone.
    .remedy = Assign the role with `regie case role CASE`.
rule-required-role-missing-found = Nobody has the role { $role } now.

rule-network-not-mapped = Network not mapped
    .why = The people around the client are part of the question and of the answer.
    .remedy = Draw the network together: `regie network person CASE` and `regie network tie CASE`.
rule-network-not-mapped-found = Nobody of the client's surroundings is recorded yet.

## Referring

rule-referral-without-goal = Referral without a goal
    .why = Referring is goal-directed: a service must know what the client comes for.
    .remedy = Complete it with `regie referral update REF`.
rule-referral-without-goal-found = This referral lacks: { $missing }.

rule-referral-unanswered = Referral without an answer
    .why = As long as a service is silent the client waits, and nobody knows for what.
    .remedy = Call the service and record the answer with `regie referral update REF`.
rule-referral-unanswered-found = The service { $service } has not answered after { $days }.

rule-referral-without-outcome = Referral without an outcome
    .why = Only who records what help brought learns which service works for whom.
    .remedy = Record the outcome with `regie referral update REF`.
rule-referral-without-outcome-found = The help of { $service } has ended, or the case is closed; whether it was given and whether the need is met is not recorded.

rule-own-organisation-referral = Referred to the own umbrella organisation
    .why = A case manager has no stake in any one party; the client must be sure that other services were looked at too.
    .remedy = Record which other services were weighed, or why this one, with `regie referral update REF`.
rule-own-organisation-referral-found = The service { $service } belongs to the own umbrella organisation, and no alternative or reason is recorded.

rule-rejection-uncontested = Refusal left as it is
    .why = When a service refuses that does have the right help, the case manager pleads for the client.
    .remedy = Plead and note it with `regie journal add CASE`, or look for another service with `regie service find`.
rule-rejection-uncontested-found = The service { $service } refused, and nobody pleaded or looked elsewhere.

rule-service-waiting-time-stale = Waiting time out of date
    .why = A client who waits has a right to an honest answer to the question how long.
    .remedy = Ask for the waiting time and update the service with `regie edit REF`.
rule-service-waiting-time-stale-found = An open case counts on this service. { $heard }
rule-service-waiting-time-stale-dated = Its waiting time was last heard on { $on }.
rule-service-waiting-time-stale-undated = When its waiting time was heard is not recorded.

## Monitoring

rule-monitoring-kind-missing = Kind of help not monitored
    .why = Self-help, help by the network and professional help each want a look of their own.
    .remedy = See what there is with `regie monitoring show CASE` and record the next look with `regie journal add CASE`.
rule-monitoring-kind-missing-found = The plan counts on { $kind }, and nobody has looked at it since { $since }.

## Evaluation and closing

rule-evaluation-missing-at-close = Closed without a final evaluation
    .why = Looking back together shows the client and the team what was reached.
    .remedy = Record the look back with `regie evaluation add CASE`.
rule-evaluation-missing-at-close-found = This case was closed on { $on } without a final evaluation.

rule-evaluation-facet-missing = Final evaluation not complete
    .why = Looking back is about the plan, the needs, the team and the client; what is left out is not learned.
    .remedy = Complete it with `regie edit REF`.
rule-evaluation-facet-missing-found = This final evaluation leaves out: { $missing }.

rule-satisfaction-not-asked = Satisfaction not asked
    .why = Whether the help was good only the client can say.
    .remedy = Ask and fill it in with `regie edit REF`, or note why it was not possible.
rule-satisfaction-not-asked-found = How satisfied the client is, is not recorded, nor why it could not be asked.

rule-final-advice-missing = No final advice
    .why = The joint final advice is what the client takes along after the trajectory.
    .remedy = Write it together and fill it in with `regie edit REF`.
rule-final-advice-missing-found = The final advice is missing from: { $roles }.

rule-closing-question-open = Closing question open
    .why = Stopping wants a considered choice; not known is an answer too, with a reason.
    .remedy = Answer the questions with `regie edit CASE`.
rule-closing-question-open-found = Still without an answer: { $questions }.

## Work and ways of working

rule-route-deviates-without-reason = Another route than advised, without a reason
    .why = You decide; with the reason, a colleague and the client can follow your choice.
    .remedy = Note the reason with `regie edit REF`.
rule-route-deviates-without-reason-found = The advice was { $advice }, the choice is { $decision }, and the reason is not recorded.

rule-intensity-without-reason = Another intensity without a reason
    .why = More or less support comes from something, and the client may know from what.
    .remedy = Note the reason with `regie edit CASE`.
rule-intensity-without-reason-found = Since { $on } the support is different (now { $intensity }), and the reason is not recorded.

rule-caseload-above-norm = More cases than the norm
    .why = Who carries too many cases cannot give anybody the time it takes.
    .remedy = See how cases are spread with `regie report caseload` and hand over where needed with `regie case transfer CASE`.
rule-caseload-above-norm-found = { $cases ->
    [one] { $cases } open case
   *[other] { $cases } open cases
} with a norm of { $norm } for a full-time post (working { $percent } %).

rule-fidelity-below-four = Case management hardly shows in the records
    .why = Case management deserves its name when at least four of the six elements show.
    .remedy = See what is missing with `regie report fidelity`; if another route fits better, type `regie case phase CASE`.
rule-fidelity-below-four-found = { $count } of the 6 elements show. Not seen: { $missing }.

rule-icf-code-invalid = ICF code not right
    .why = A code that does not exist says nothing to the colleague on the other side.
    .remedy = Correct the code with `regie edit REF`.
rule-icf-code-invalid-found = { $code } does not have the form of an ICF code.

rule-icf-without-qualifier = ICF code without a qualifier
    .why = A code without a figure after the point says what it is about, and not how it goes.
    .remedy = Add the qualifier with `regie edit REF`, for example d450.13 or e310+3.
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
    .involvement = how involved the client was
    .motivation = how motivated the client was

fidelity-element = Element of case management
    .assessment = assessment
    .planning = planning
    .facilitation = making help possible
    .care-coordination = care coordination
    .evaluation = evaluation
    .advocacy = advocacy

closing-question = Closing question
    .need-expected-to-rise = will the need for care still rise?
    .stable-less-intensive = is the situation stable, and would less intensive do?
    .care-optimal = is the care of good quality?
    .help-matches-needs = does the help match the needs?
    .client-satisfied = are the client and their surroundings satisfied?
    .goals-reached = are the goals reached?
    .right-professionals = are the right professionals engaged?
    .residential-guidance = is guidance to residential care wanted?
