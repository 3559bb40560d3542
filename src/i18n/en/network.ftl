### regie network: help, options, what was done, what is shown.

help-network = The network: who is around the { -client }, and what binds them?
help-network-person = Record somebody of the network, or bring them up to date
    .long = Example: regie network person tom --name "Nora Peeters" --relation sibling
help-network-tie = Record what binds two people, or bring it up to date
    .long = Example: regie network tie tom --between client --and nora --quality strong --direction both --support emotional,practical
help-network-list = Show the people around the { -client } and their ties
option-network-person-person = Somebody who is there already: id or part of the name; leave out for somebody new
option-network-person-since = Since when this person is around
option-network-tie-tie = A tie that is there already; leave out for a new one
option-network-tie-direction = Who supports whom, seen from the first
option-person = Person
    .value = PERSON
option-tie = Tie
    .value = TIE
field-between = First
field-and = Second

done-network-person = { $name } is in the network ({ $record }).
done-network-tie = Tie between { $from } and { $to } kept: { $quality } ({ $record }).
note-person-without-tie = A next step, the tie with the client: regie network tie { $case } --between { $person } --and client

error-tie-to-self = A tie has two ends, and both are { $who }.
hint-tie-to-self = Choose two different people with --between and --and.
error-tie-there = There is a tie between those two already: { $tie }.
hint-tie-there = Bring it up to date: regie network tie CASE { $tie } --quality …

network-title = Network of { $client } · { $case }
network-persons = People
network-no-persons = Nobody in the network yet.
network-ties = Ties
network-no-ties = No ties yet.
network-deceased = deceased
