### regie network: help, options, what was done, what is shown.

help-network = The network: who is around the { -client }, and what binds them?
help-network-person = Record somebody of the network, or bring them up to date
    .long = Example: regie network person tom --name "Nora Peeters" --relation sibling
help-network-tie = Record what binds two people, or bring it up to date
    .long = Example: regie network tie tom --between client --and nora --quality strong --direction both --support emotional,practical
help-network-kin = Record, bring up to date or end what two people are to one another
    .long = Example: regie network kin tom --who nora --kind parent --of lotte · to end it: regie network kin tom h7k --until 2024-10-01
help-network-household = Record where the { -client } lives: a child may have two homes
    .long = Example: regie network household tom mum dad · the own household alone again: regie network household tom client
help-network-show = Show what the network looks like, what it gives and what is missing
help-network-draw = Draw the network: ecogram or genogram
    .long = Example: regie network draw tom --format svg --output ecogram.svg · the family: --kind genogram · for Graphviz: --format dot
help-network-list = Show the people around the { -client }, their ties, kinship and households
option-network-person-person = Somebody who is there already: id or part of the name; leave out for somebody new
option-network-person-household = Household this person lives in (may be repeated); client is that of the { -client }
option-network-person-since = Since when this person is around
option-network-tie-tie = A tie that is there already; leave out for a new one
option-network-tie-direction = Who supports whom, seen from the first
option-network-kin-kinship = A kinship that is there already; leave out for a new one
option-network-kin-who = Who it is: the { -client } or somebody of the network
option-network-kin-of = Of whom: the { -client } or somebody of the network
option-network-kin-since = Since when they are that to one another
option-network-kin-until = Until and with which day
option-network-household-households = Every household of the { -client }, one word each; client is the own household
option-network-show-on = The day to look at; today unless said otherwise
option-network-draw-kind = Which picture: ecogram or genogram
    .value = PICTURE
option-network-draw-on = The day to look at; today unless said otherwise
option-households = Households
    .value = WORD
option-person = Person
    .value = PERSON
option-tie = Tie
    .value = TIE
option-kinship = Kinship
    .value = KINSHIP
field-between = First
field-and = Second
field-of-whom = Of whom
field-household = Household

done-network-person = { $name } is in the network ({ $record }).
done-network-tie = Tie between { $from } and { $to } kept: { $quality } ({ $record }).
done-network-kin = Kinship kept: { $ended ->
    [yes] { $who } was { $kind } of { $whom }, until { $until }
   *[no] { $who } is { $kind } of { $whom }
} ({ $record }).
done-network-household = Households of the { -client } kept: { $households }.
note-person-without-tie = A next step, the tie with the { -client }: regie network tie { $case } --between { $person } --and client
note-kin-of-client = The relation of { $person } to the { -client } is recorded as: { $relation }. See that both say the same.
note-household-empty = Nobody else lives there, says the network: { $households }. Add who lives there with: regie network person { $case } PERSON --household …

error-tie-to-self = A tie has two ends, and both are { $who }.
hint-tie-to-self = Choose two different people with --between and --and.
error-tie-there = There is a tie between those two already: { $tie }.
hint-tie-there = Bring it up to date: regie network tie CASE { $tie } --quality …
error-kin-to-self = Nobody is kin to themselves, and both are { $who }.
hint-kin-to-self = Choose two different people with --who and --of.
error-kin-circle = { $parent } cannot be a parent of { $child }: by what is recorded, { $parent } descends from { $child }.
hint-kin-circle = Swap --who and --of, or first correct what is recorded; regie network list CASE shows it.
error-kin-there = That kinship is there already: { $kinship }.
hint-kin-there = Bring it up to date or end it: regie network kin CASE { $kinship } --until …

network-title = Network of { $client } · { $case }
network-persons = People
network-no-persons = Nobody in the network yet.
network-ties = Ties
network-no-ties = No ties yet.
network-kinships = Kinship
network-is = Is
network-deceased = deceased
network-households = Households of the { -client }

## What it looks like and what it gives

network-picture-title = Network of { $client } on { $on } · { $case }
network-nobody = Nobody in the network yet. Begin with whom the { -client } names: regie network person { $case }
network-structure = What the network looks like
network-size = Size
network-size-of = { $count } around the { -client }
network-who = Who
network-team-and-services = case managers and services
network-formal = By profession
network-weekly = In touch at least every week
network-density = Density
network-density-of = { $share } possible ties, the { -client } counted in
network-lives-there = Who lives there
network-function = What the network gives
network-reach = From how many
network-reach-informal = Not by profession
network-from = From whom
network-to = Gives to
network-stands-out = What stands out
network-nothing-stands-out = Nothing is missing or under strain, as far as it is recorded.
network-client-isolated = The { -client } stands alone: apart from those who help by profession, nobody gives support or is in touch every week.
network-isolated = Without a tie to anybody: { $people }. If there is one, record it with: regie network tie { $case }
network-missing = From nobody does the { -client } get: { $kinds }.
network-formal-only = Only from those who help by profession does the { -client } get: { $kinds }.
network-overburdened = { $who } gives much to { $to } ({ $count } times a kind of support) and gets support from nobody. Who can relieve?
network-overburdened-daily = { $who } gives to { $to } every day and gets support from nobody. Who can relieve?
network-only-give = Gives to the { -client } and gets nothing back: { $people }.
network-only-receive = Gets from the { -client } and gives nothing back: { $people }.
network-strained = Tie with the { -client } under strain: { $from } and { $to }, { $quality }.
network-conflict = Tension around the { -client }: { $from } and { $to }, { $quality }.
network-isolation-unknown = Whether the { -client } stands alone cannot be told yet: not every tie is recorded with direction and frequency.
network-frequency-unknown = { $count ->
    [one] Of 1 tie
   *[other] Of { $count } ties
} with the { -client } it is not recorded how often people are in touch.
network-unclear = Not recorded who supports whom: { $kind }, with { $people }.
network-past = Who was around is counted on that day; ties have no dates and stand as they are recorded now.
