### Vocabularies of the records and the labels of their fields.

## The person whose case it is; a practice profile has its own word

-client = client
-client-upper = Client
-the-client = the client
-the-client-upper = The client

## How values are written

fact-date = { $day } { $month } { $year }
fact-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
fact-every-day = { $count ->
    [one] every day
   *[other] every { $count } days
}
fact-every-month = { $count ->
    [one] every month
   *[other] every { $count } months
}
fact-every-week = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
fact-minutes = { $minutes } min
fact-hours = { $hours } h
fact-hours-minutes = { $hours } h { $minutes }
fact-share = { $part } of { $whole }
fact-share-percent = { $part } of { $whole } ({ $percent }%)

month = Month
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

month-short = Month
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec

weekday = Day of the week
    .d0 = Monday
    .d1 = Tuesday
    .d2 = Wednesday
    .d3 = Thursday
    .d4 = Friday
    .d5 = Saturday
    .d6 = Sunday

## Vocabularies

# The vocabularies of the records: the words in files stay English, people see these.
# One message for each vocabulary, one attribute for each word.

## Notification and screening

notifier = Notified by
    .client = { -client }
    .family = family or informal carer
    .professional = professional
    .other = somebody else

route = Route
    .case-management = case management
    .care-coordination = care coordination
    .trajectory-support = trajectory support
    .information-advice = information and advice

complexity-indicator = Sign of complexity
    .many-providers = many providers from different networks
    .network-in-crisis = network in crisis or conflict
    .nobody-attunes = nobody keeps distance enough to attune the help
    .care-refused = care is refused
    .gap-by-client = { -client } does not accept the help offered
    .gap-own-duty = surroundings see the care as their own duty
    .gap-cost-or-distance = too costly or too far for the surroundings
    .gap-intrusive = help feels intrusive to the surroundings
    .informal-carer-unable = no informal carer, or one who cannot cope

advice-reason = Reason for the advice
    .demand-complex = the demand for help is complex
    .demand-simple = the demand for help is not complex
    .organisation-complex = organising the help is complex
    .organisation-simple = organising the help is simple
    .direction-needed = the { -client } cannot wholly direct the help, not even with the network
    .client-directs = the { -client } can direct the help with the network
    .helped-before = there was help before and that plan is done
    .new-questions = there are new questions or a transition is ahead
    .complex-again = the demand has grown complex again

route-fact = Fact
    .demand-complex = the demand is complex
    .organisation-complex = the organisation of the help is complex
    .client-directs = the { -client } can direct it with the network
    .helped-before = helped before, plan done
    .new-questions = new questions or a transition

route-fit = Fits
    .fits = fits
    .fits-not = does not fit
    .open = still open

criterion-kind = Criterion
    .age = age
    .frailty-score = frailty score
    .daily-help = help in daily activities
    .dementia = diagnosis of dementia

added-domain = Added domain
    .social-functioning = social functioning
    .pain = pain
    .own-view-of-health = own view of health
    .vitality = vitality

burden = Burden in daily life
    .none = none
    .light = light
    .heavy = heavy
    .unknown = unknown
    .declined = declined to say

diagnostician = Dementia diagnosed by
    .geriatrician = geriatrician
    .psychiatrist = psychiatrist
    .neuropsychiatrist = neuropsychiatrist
    .other = somebody else
    .nobody = nobody: there is no diagnosis
    .unknown = unknown

## Case

case-status = Status
    .open = open
    .closed = closed
    .merged = merged

case-kind = Type of case management
    .clinical = clinical
    .social = social

case-model = Model
    .clinical = clinical
    .individual-guide = individual guide
    .broker = broker

program-model = Extent of the work
    .minimal = minimal
    .coordination = coordination
    .comprehensive = comprehensive

variant-position = Position
    .internal = internal
    .external = external

variant-scope = Scope
    .limited = limited
    .comprehensive = comprehensive

variant-role = Role beside other work
    .additional = additional
    .separate = separate

steering = Who steers
    .demand-led = demand-led
    .demand-oriented = demand-oriented
    .supply-led = supply-led

intensity = Intensity
    .intensive = intensive
    .regular = regular
    .remote = remote
    .trajectory-support = trajectory support

transition = Transition
    .school = choice or change of school
    .work = work
    .housing = moving, or living on one’s own
    .family = birth, divorce or a new household
    .loss = loss
    .health = illness, hospital or a diagnosis
    .adulthood = coming of age
    .none = no transition: the agreed rhythm
    .other = another transition

step = Step
    .notified = notified
    .screened = screened
    .assessed = assessed
    .reference-person = reference person named
    .plan-approved = plan made and approved
    .carried-out = carried out
    .monitored = monitored
    .evaluated = evaluated
    .diagnosis = diagnosis
    .integrated-plan = integrated plan
    .coordinated-offer = coordinated offer
    .stronger-parents = parents stronger in direction

role-name = Role
    .casemanager = case manager
    .casemanager-care = case manager care
    .casemanager-work = case manager work
    .pen-holder = pen holder
    .reference-person = reference person
    .informal-carer = informal carer
    .general-practitioner = general practitioner
    .other = other role
    .parent = parent who holds direction

closing-reason = Reason for closing
    .need-met = need met
    .no-longer-needed = no longer needed
    .refused = refused
    .moved = moved
    .died = died
    .lost-contact = contact lost
    .transferred = transferred
    .term-ended = term ended
    .not-appropriate = not appropriate
    .other = other reason

closing-question = Closing question
    .need-expected-to-rise = Is the need for care expected to rise?
    .stable-less-intensive = Is the situation stable, and would less intensive do instead of stopping?
    .care-optimal = Is the quality of care optimal?
    .help-matches-needs = Does the help match the needs?
    .client-satisfied = Are { -client } and surroundings satisfied with the care?
    .goals-reached = Are the goals and the results wished for reached?
    .right-professionals = Are the right professionals engaged?
    .residential-guidance = Is guidance to residential care wanted?
    .parents-direct = Do the parents hold direction, and can they go on by themselves?
    .network-carries = Is there a network that can help to carry it?
    .transition-ahead = Is a transition ahead for which a contact is to be planned?

punctuality = On time
    .on-time = on time
    .late = late
    .overdue = not held yet

known-date = Date
    .unknown = unknown
    .declined = declined to say

party = Party
    .client = { -client }
    .person = somebody of the network
    .team = team member
    .service = service

## Taking over from tables

import-kind = Kind
    .team = team member
    .service = service
    .case = case
    .referral = referral
    .contact = contact
    .skip = nothing
encoding = Encoding
    .utf8 = UTF-8
    .utf16 = UTF-16
    .windows1252 = Windows-1252
delimiter = Delimiter
    .semicolon = semicolon
    .comma = comma
    .tab = tab
    .bar = bar
date-order = Order of dates
    .day-month-year = day, month, year
    .month-day-year = month, day, year
formulas = Formulas
    .refuse = the row does not fit
    .text = as text

## Assessment

area = Area of life
    .income = income
    .housing = housing
    .work = work
    .physical-health = physical health
    .mental-health = mental health
    .relationships = relationships
    .leisure = leisure
    .daily-living = daily living
    .transport = transport
    .legal-provisions = legal provisions
    .education = education

code-aspect = What the code says something about
    .difficulty = difficulty
    .change = change
    .performance = difficulty in performance
    .capacity = difficulty in capacity
    .barrier = barrier
    .facilitator = facilitator

code-component = Part of the ICF
    .functions = body and mind
    .structures = parts of the body
    .activities = doing and taking part
    .surroundings = surroundings

code-degree = How much
    .none = none
    .slight = slight
    .moderate = moderate
    .great = great
    .complete = complete
    .not-specified = not specified
    .not-applicable = not applicable

code-fault = What is wrong with the code
    .letter = a code begins with b (body and mind), s (parts of the body), d (doing and taking part) or e (surroundings)
    .chapter = there is no such chapter; there are b1 to b8, s1 to s8, d1 to d9 and e1 to e5
    .length = after the letter come one figure (a chapter) or three to five figures
    .plus = a plus sign (facilitator) goes with e, the surroundings, only
    .figure = after the code stands how much: 0 to 4, 8 (not specified) or 9 (not applicable)
    .count = there are too many figures behind it: one for b and e, two for d, three for s

code-level = How fine
    .chapter = chapter
    .second = category
    .third = part of a category
    .fourth = finest part

urgency = Urgency
    .now = cannot wait
    .soon = within weeks
    .later = can wait
    .unknown = unknown

resource-kind = Kind of resource
    .material = material
    .immaterial = immaterial

resource-source = Source of the resource
    .formal = formal
    .informal = informal

factor-kind = Kind of factor
    .risk = risk
    .protective = protective

factor-level = Level of the factor
    .person = person
    .family = family
    .network = network
    .society = society

diagnosis-status = State of the inquiry
    .requested = asked for
    .under-way = under way
    .known = known
    .not-needed = not needed

guide-section = Part of the talk
    .opening = To begin
    .wishes = What you want
    .area = Area of life
    .strengths = What you can and have
    .network = Who is around you
    .closing = To close

score-direction = What is better
    .higher = higher is better
    .lower = lower is better

shift = Change
    .better = better
    .worse = worse
    .same = the same
    .new = new
    .not-again = not named again
    .changed = changed
    .unclear = not to be compared

structure-change = Kind of change
    .none = no change
    .absent = not there
    .partly-absent = a part is not there
    .extra = there is too much of it
    .other-size = another size or shape
    .interrupted = interrupted
    .displaced = lies elsewhere
    .other-quality = of another quality
    .not-specified = not specified
    .not-applicable = not applicable

structure-place = Place of the change
    .several = in several places
    .right = right
    .left = left
    .both-sides = on both sides
    .front = at the front
    .back = at the back
    .near = near the trunk
    .far = far from the trunk
    .not-specified = not specified
    .not-applicable = not applicable

threshold-way = Side of the threshold
    .at-least = that score or more
    .at-most = that score or less

voice = Voice
    .client = { -client }
    .network = network
    .professional = professional

answer = Answer
    .yes = yes
    .no = no
    .unknown = unknown
    .declined = declined to say

extent = Extent
    .yes = yes
    .partly = partly
    .no = no
    .unknown = unknown
    .declined = declined to say

## Network

relation = Relation
    .partner = partner
    .former-partner = former partner
    .parent = parent
    .child = child
    .sibling = sibling
    .grandparent = grandparent
    .grandchild = grandchild
    .other-family = other family
    .friend = friend
    .neighbour = neighbour
    .colleague = colleague
    .volunteer = volunteer
    .professional = professional
    .other = other

gender = Gender
    .woman = woman
    .man = man
    .other = neither

tie-quality = Quality of the tie
    .strong = strong
    .weak = weak
    .stressful = stressful
    .broken = broken
    .unknown = unknown

tie-direction = Direction of support
    .gives = gives
    .receives = receives
    .both = both ways
    .neither = neither way

tie-frequency = Frequency
    .daily = daily
    .weekly = weekly
    .monthly = monthly
    .rarely = rarely
    .never = never
    .unknown = unknown

support-kind = Kind of support
    .emotional = emotional
    .practical = practical
    .informational = informational
    .companionship = companionship
    .financial = financial

kinship-kind = Kinship
    .parent = parent
    .adoptive-parent = adoptive parent
    .step-parent = step-parent
    .foster-parent = foster parent
    .guardian = guardian
    .partner = partner
    .former-partner = former partner
    .sibling = brother or sister
    .twin = twin

## Plan and red thread

goal-status = Status of the goal
    .proposed = proposed
    .active = active
    .reached = reached
    .dropped = dropped

goal-choice = Chosen by
    .client = { -client }
    .together = { -client } and case manager together
    .network = network
    .professional = professional
    .practice = the practice itself

action-kind = Kind of action
    .self-help = self-help
    .network = help by the network
    .professional = professional help

action-status = Status of the action
    .open = open
    .done = done
    .dropped = dropped

approval-decision = Decision
    .approved = approved
    .refused = refused

approval-way = Way of approval
    .signed = signed
    .spoken = spoken
    .written = in writing
    .conference = in a conference

plan-standing = Standing of the plan
    .draft = draft
    .waiting = waiting for approval
    .approved = approved
    .refused = refused
    .changed-since-approval = changed since approval

plan-part = Part of the plan
    .goal = goal
    .action = action
    .agreement = agreement
    .crisis = crisis plan
    .plan = plan as a whole

plan-change-kind = What happened
    .added = added
    .removed = taken out
    .dropped = dropped
    .reached = reached
    .done = done
    .ended = ended
    .reworded = reworded
    .changed = changed

difference-kind = Difference
    .added = added
    .removed = taken away
    .changed = changed

loose-end-kind = Loose end
    .need-without-goal = need without goal
    .goal-without-need = goal without need
    .goal-without-action = goal without action
    .action-without-goal = action without goal
    .referral-without-goal = referral without goal

## Referral and consent

referral-status = Status of the referral
    .draft = draft
    .requested = requested
    .received = received
    .accepted = accepted
    .rejected = rejected
    .in-progress = in progress
    .on-hold = on hold
    .cancelled = cancelled
    .completed = completed
    .failed = failed
    .entered-in-error = entered in error

waiting-known = How well the waiting time is known
    .fresh = heard lately
    .stale = heard too long ago
    .unknown = unknown

criterion = Condition
    .area = area of life
    .place = place
    .for = words
    .within = waiting time
    .exclude-own = leaving out the own umbrella

contest-result = What contesting led to
    .helped-after-all = helped after all
    .asked-again = asked again
    .elsewhere = elsewhere
    .refused-again = refused again
    .nothing = nothing recorded

side = Side
    .client = { -client-upper }
    .network = Network
    .professionals = Professionals

seat-standing = Place in the team
    .present = takes part
    .asked = asked
    .former = took part

refusal-reason = Reason for refusal
    .capacity = no place
    .target-group = outside the target group
    .area-served = outside the area served
    .conditions = condition not met
    .complexity = too complex
    .client-refused = { -client } refused
    .cost = too costly
    .other = other reason

feeling = Feeling about the service
    .fear = fear
    .distrust = distrust
    .misunderstanding = misunderstanding
    .hope = hope

consent-way = Way of consent
    .written = in writing
    .spoken = spoken
    .electronic = electronic

consent-state = State of the consent
    .valid = valid
    .expiring = expiring
    .expired = expired
    .withdrawn = withdrawn

conference-kind = Kind of conference
    .care = care conference
    .multidisciplinary = multidisciplinary meeting
    .family = family meeting
    .other = other meeting

## Journal and review

contact-way = Way of contact
    .home-visit = home visit
    .office = at the office
    .elsewhere = elsewhere
    .phone = phone
    .video = video
    .mail = mail or message
    .letter = letter
    .none = no contact

work-function = Function of the work
    .crisis-intervention = crisis intervention
    .teaching = teaching
    .guiding = guiding
    .own-expertise = own expertise
    .information = giving information
    .supporting = supporting
    .mobilising-network = mobilising the network
    .brokering = brokering
    .linking = linking
    .coordinating = coordinating
    .advocacy = advocacy
    .network-building = building a network of services
    .technical-advice = advice to services
    .administration = administration

monitoring-kind = Kind of monitoring
    .self-help-informal = self-help, informal and qualitative
    .self-help-formal = self-help, formal and quantitative
    .network-informal = social network, informal and qualitative
    .network-formal = social network, formal and quantitative
    .professional-informal = professional help, informal and qualitative
    .professional-formal = professional help, formal and quantitative

information-topic = Information given
    .end-goal = end goal
    .term = term
    .care-options = care options
    .cooperation = how both case managers work together
    .role-limits = limits of the role
    .complaints = complaints and ombuds service
    .file-access = access to the file

rights-topic = Rights explored
    .welfare-centre = public welfare centre
    .health-fund = health fund
    .allowances = allowances
    .other = other rights

incident-kind = Kind of incident
    .incident = incident
    .adverse-event = adverse event in care
    .complaint = complaint
    .conflict-of-interest = conflict of interest

confidentiality = Confidentiality
    .shared = shared with the team
    .care = care side only
    .work = work side only
    .private = writer only

anchor = Counted from
    .opened = opening
    .plan-approved = approval of the plan
    .last-review = last review
    .reopened = reopening

due-state = Term
    .overdue = overdue
    .due = due today
    .upcoming = upcoming
    .later = later

agenda-kind = Point of attention
    .review-overdue = review overdue
    .review-coming = review coming
    .referral-unanswered = referral unanswered
    .action-overdue = action overdue
    .plan-not-approved = plan not approved
    .plan-changed = plan changed since approval
    .consent-expired = consent expired
    .consent-expiring = consent expiring
    .no-contact = no contact for long
    .planned-contact-missed = planned contact missed
    .planned-contact-coming = planned contact coming up
    .task-overdue = task overdue
    .task-due = task due this week
    .incident-neglected = incident not followed up
    .conference-agreed = conference agreed
    .peer-supervision-overdue = peer supervision overdue
    .conflict-open = conflict to settle

planned-state = State of the planned contact
    .missed = missed
    .coming = coming up
    .later = later
    .met = took place
    .cancelled = cancelled

task-state = State of the task
    .overdue = overdue
    .soon = this week
    .open = to be done
    .done = done

incident-state = State of the incident
    .neglected = not followed up
    .fresh = still to be followed up
    .followed-up = followed up

watch-state = Looked at
    .seen = in this term
    .stale = longer ago
    .never = never yet

promise-state = Promised and given
    .not-given = not given
    .partly-given = given in part
    .overdue = overdue
    .not-seen = not looked at
    .given = given
    .done = done

becomes = What the decision becomes
    .action = action in the plan
    .task = task in the journal
    .nothing = stays a decision

decision-state = State of the decision
    .open = going on
    .overdue = overdue
    .done = done
    .dropped = given up
    .untracked = taken up nowhere

## Evaluation

evaluation-kind = Kind of evaluation
    .interim = interim
    .final = final

dimension = Rows of a report
    .practitioner = Case manager
    .case = Case
    .area = Area of life
    .intensity = Intensity
    .route = Route
    .kind = Type
    .service = Service
    .place = Place
    .age = Age
    .notifier = Notified by
    .reason = Reason for closing
    .month = Month
    .quarter = Quarter
    .year = Year
    .model = Model
    .program = Extent of the work
    .position = Position
    .scope = Scope
    .role = Role beside other work
    .steering = Who steers
    .work = Function of the work
    .status = Status
    .total = Everything together

fidelity-element = Element of case management
    .assessment = assessment
    .planning = planning
    .facilitation = making help possible
    .care-coordination = care coordination
    .evaluation = evaluation
    .advocacy = advocacy

step-state = How far
    .done = done
    .under-way = under way
    .open = not begun

work-class = With whom the work is done
    .direct = direct
    .indirect = indirect
    .neither = neither

feedback-way = How it was filled in
    .paper = on paper
    .alone = alone
    .together = together

feedback-part = Part of the form
    .guidance = guidance
    .aftercare = aftercare
    .outcomes = outcomes
    .outlook = outlook

agreement-word = Agrees
    .not-at-all = not at all
    .a-little = a little
    .half = half
    .mostly = mostly
    .wholly = wholly

signal-kind = Kind of signal
    .no-service = no service
    .capacity = too few places
    .waiting-time = too long a wait
    .conditions = conditions keep people out
    .cost = too costly
    .reach = out of reach
    .cooperation = services do not fit together
    .rules = rules stand in the way
    .other = something else

signal-status = State of the signal
    .raised = raised
    .on-agenda = on the agenda
    .answered = answered
    .solved = solved
    .dropped = dropped

suggestion-reason = What the records show
    .area-without-service = no service for this area of life
    .refused-for-capacity = refused more than once: no place
    .refused-by-conditions = refused more than once: conditions
    .too-costly = too costly more than once
    .long-wait = people wait long
    .no-answer = no answer more than once

intervision-kind = Kind of meeting
    .peer-supervision = peer supervision
    .network-consultation = regional network consultation

topic-kind = Kind of question
    .case = experience with a case
    .ethics = question of ethics
    .role = limits of the role
    .network = knowledge of the network
    .method = way of working
    .other = something else

## Ledger

function = Core function
    .intake = intake
    .assessment = assessment
    .planning = planning
    .linking = linking
    .monitoring = monitoring
    .evaluation = evaluation
    .administration = administration

language = Language
    .nl = Dutch
    .en = English

record-format = Format of new records
    .toml = TOML
    .yaml = YAML

record-kind = Kind of record
    .action = action
    .agreement = agreement
    .consent = consent
    .evaluation = evaluation
    .goal = goal
    .journal = journal entry
    .assessment = assessment
    .need = need
    .person = person
    .referral = referral
    .screening = screening
    .tie = tie
    .review = review
    .planned-contact = planned contact
    .feedback = feedback
    .kinship = kinship
    .conference = conference
    .signal = signal
    .intervision = peer supervision

weight = Weight
    .error = error
    .warning = warning
    .advice = advice
    .off = off

## Fields of the records

field-about = About
field-acceptable = Acceptable
field-accessible = Accessible
field-action = Action
field-added-domains = Added domains
field-advice = Advice of the program
field-advice-reasons = Reasons for the advice
field-advice-rules = Rules of
field-aftercare = Aftercare
field-agenda = Agenda of others
field-agreement = Agreement
field-agreement-until = Agreement until
field-agreements = Agreements
field-aliases = Other names
field-alternatives = Alternatives weighed
field-answer = Answer
field-approach = Approach
field-appropriate = Appropriate
field-approval = Approval
field-approval-by = Approval by
field-approval-joint = Joint approval
field-approval-roles = Approval by whoever has this role
field-area = Area of life
field-area-served = Area served
field-areas = Areas of life
field-available = Available
field-avoid = What nobody does
field-base = Before
field-baseline = Baseline
field-became = Became
field-body = Where to
field-born = Born on
field-brought-by = Brought by
field-burden = Burden
field-by = By
field-call = Call
field-called = Called
field-cancelled = Called off
field-case = Case
field-caseload-by-kind = Cases per full-time post, by type
field-caseload-per-fte = Cases per full-time post
field-cases = Cases
field-changes = Changes decided
field-choice-reason = Reason for the choice
field-chosen-by = Chosen by
field-chosen-by-client = Chosen by the { -client }
field-client = { -client-upper }
field-client-agenda = The { -client }’s own agenda
field-client-involvement = { -client-upper }'s involvement
field-client-motivation = { -client-upper }'s motivation
field-client-present = { -client-upper } present
field-client-satisfaction = { -client-upper }'s satisfaction
field-client-view = { -client-upper }'s view
field-client-word = Word for the { -client }
field-client-words = { -client-upper }'s words
field-closing = Closing
field-closing-questions = Closing questions
field-code = Code
field-commit = Commit
field-competence = Competence
field-completes = Deals with
field-complex-demand = Complex demand
field-complex-organisation = Complex organisation
field-conditions = Conditions
field-conference = Conference
field-confidentiality = Confidentiality
field-consent = Consent
field-consent-notice-days = Days of notice: end of consent
field-contact = Contact
field-contact-days = Days without contact
field-contests = Contests refusal
field-corrects = Corrects
field-cost = Cost
field-crisis = Crisis plan
field-daily-help = Help needed in daily activities
field-deceased = Deceased
field-decision = Decision
field-dementia-diagnosed-by = Dementia diagnosed by
field-deviation = Deviation with reason
field-diagnosis = Diagnosis
field-direction = Direction of support
field-disagreement = Disagreement
field-domain = Domain
field-done-on = Done on
field-due = Due
field-en = English
field-entry = Journal entry
field-event = Event
field-external-id = Id elsewhere
field-every = How often
field-expected = As expected (0)
field-factor = Factor
field-feelings = Feelings about the service
field-file = File
field-final-advice = Final advice
field-final-advice-by = Final advice by
field-first-day = First day
field-fits = Still fits
field-form = Version of the form
field-format = Format
field-frequency = Frequency
field-from = From
field-fte-percent = Share of a full-time post (%)
field-gender = Woman, man or neither
field-given-by = Given by
field-goal = Goal
field-goals = Goals
field-ground = Ground
field-guests = Guests
field-handle = Short name
field-handover = Handing over of the plan
field-hash = Fingerprint
field-help-from-within = Help from within
field-helped-before = Helped before
field-home = Situation at home
field-hours-per-year = Hours a year
field-households = Households
field-how = How
field-icf = Functioning (ICF)
field-icf-set = Shared ICF codes
field-id = Id
field-incident = Incident
field-indicator = Indicator
field-indicators = Signs of complexity
field-information = Information to give
field-information-given = Information given
field-insight = Insight
field-instrument = Instrument
field-instruments = Instruments
field-intensity = Intensity
field-intensity-percent = Weight by intensity (%)
field-interest = Interest
field-item = Question
field-kind = Kind
field-kinship = Kinship
field-language = Language
field-late-entry-days = Days until a late entry
field-late-reason = Reason for being late
field-least = At least
field-least-age = Least age
field-less = Less than expected (−1)
field-level = Level
field-levels = Levels of attainment
field-life-project = Life project
field-limits = Limits
field-lives-in = Lives in
field-mail = Mail address
field-key = Key
field-signing-key = Keys for signing
field-merge = Merge
field-merged-into = Merged into
field-met = Met
field-minutes = Working time
field-minutes-text = Minutes
field-model = Model
field-monitoring = Kind of monitoring
field-months = Months
field-more = More than expected (+1)
field-most = At most
field-motivation = Motivation of the service
field-much-less = Much less than expected (−2)
field-much-more = Much more than expected (+2)
field-name = Name
field-need = Need
field-need-met = Need met
field-network-consultation-months = Months between network consultations
field-network-satisfaction = Network's satisfaction
field-network-words = The network’s words
field-new-questions = New questions or a transition
field-next = Next
field-nl = Dutch
field-note = Note
field-notification = Notification
field-offer = Offer
field-on = Date
field-opened = Opened on
field-organisation = Organisation
field-ours = Ours
field-outcome = Outcome
field-overrides = Overrides
field-own-steps = What the { -client } does
field-parent = Part of need
field-part = Part
field-participant = Participant
field-participants = Participants
field-peer-supervision-months = Months between peer supervisions
field-person = Person
field-phase = Phase
field-place = Where
field-places = Places
field-plan-carried-out = Plan carried out
field-plan-note = About carrying out the plan
field-plan-to-pen-holder = Plan to the pen holder
field-planned = Planned contact
field-planned-contact = Planned contact
field-planned-contact-notice-days = Days of notice: planned contact
field-position = Position
field-present = Present
field-problem = Problem met
field-profile = Practice profile
field-profiles = Practices
field-program = Extent
field-promised-by = Who promises
field-proposal = Proposal
field-purpose = Purpose
field-quality = Quality of the tie
field-question = Question
field-rate-cents = Rate per hour (cents)
field-rater = Rated by
field-rating = Rating
field-reached = Reached
field-reason = Reason
field-received = Help received
field-record = Record
field-record-format = Format of new records
field-recorded = Recorded on
field-records = Records
field-relation = Relation
field-relation-text = Relation in words
field-remark = Remark on a part
field-reopening = Reopening
field-replaces = Takes the place of
field-representative = Representative
field-request = Request
field-required-roles = Required roles
field-resource = Resource
field-response-days = Days to answer
field-response-due = Answer expected by
field-review = Review rhythm
field-review-months = Months between reviews
field-review-notice-days = Days of notice: review
field-rhythm = Days and hours
field-rights = Rights to explore
field-rights-explored = Rights explored
field-role = Role
field-roles = Roles
field-route = Route
field-rule = Rule
field-rules = Rules
field-satisfaction-not-asked = Why satisfaction was not asked
field-scope = Scope
field-scored-by = Scored by
field-scores = Scores
field-self-direction = Can direct the help
field-service = Service
field-service-received = Service received
field-services = Services
field-signs = Signs beforehand
field-since = Since
field-slug = Short name
field-source = Source
field-standing-goal = Standing end goal
field-statement = What will be different
field-status = Status
field-steering = Who steers
field-steps = Steps
field-strengths = Strengths
field-suitable = Suitable
field-support = Kind of support
field-surroundings = Influence of the surroundings
field-target = Target date
field-target-group = Target group
field-task = Task
field-team-process = How the care team worked together (process)
field-team-product = What the care team brought about (product)
field-text = Text
field-theirs = Theirs
field-threshold = Threshold
field-tie = Tie
field-title = Title
field-to = To
field-topic = Topic
field-trajectory-months = Length of the trajectory (months)
field-transfer = Transfer
field-transition = Transition
field-transitions = Transitions
field-travel = Travelling time
field-umbrella = Umbrella organisation
field-undone = Undone on
field-until = Until
field-urgency = Urgency
field-valid-from = In force from
field-value = Value
field-version = Version
field-voice = Voice
field-voiced-by = Voiced by
field-waiting-days = Waiting time (days)
field-waiting-on = Waiting time heard on
field-waiting-time-days = Days a waiting time holds
field-weight = Weight
field-what = What
field-who = Who
field-wishes = Wishes
field-with = With whom
field-withdrawn = Withdrawn
field-words = Own words
field-work = Function of the work
field-works = Works

dossier-part = Part of the file
    .consents = Consents
    .network = Network
    .screenings = Screenings
    .assessments = Assessments
    .plan = Plan
    .referrals = Referrals
    .journal = Journal
    .reviews = Reviews
    .conferences = Conferences
    .evaluations = Evaluations
    .feedback = Feedback

passage-reason = Why a passage is marked
    .from-other = comes from somebody else
    .about-other = is about somebody else
    .writer-only = for its writer only

sharing-kind = On what occasion something was shared
    .referral = referral
    .plan-handover = plan handed over
    .plan-shown = plan shown for agreement
    .conference = conference
    .review = review
    .assessment = assessment
    .contact = contact
    .transfer = handed over to a colleague
