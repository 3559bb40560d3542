### Peer supervision and network consultation.

help-intervision = Peer supervision and regional network consultation: looking at the own work together
help-intervision-add = Record a meeting for peer supervision or a network consultation
    .long = Example: regie intervision add --participant ilse --participant noor --minutes 90 --topic 'kind=ethics; question=How far do you go when somebody refuses help?; case=k7q; insight=Dropping by is help too.' Write no names of people: a case stands there by its id.
help-intervision-list = Show which meetings there were, and who last took part when
help-intervision-show = Show one meeting whole; without an id the last one
option-intervision-add-participant = Who took part; otherwise whoever is at work (may be repeated)
option-intervision-add-guest = Who else was there, by function or organisation (may be repeated)
option-intervision-add-minutes = How long, in minutes
option-intervision-add-topic = For each topic: kind=…; question=…; brought-by=…; case=…; insight=…
option-intervision-add-agreement = What the group agreed for its own work (may be repeated)
option-intervision-list-kind = Only this kind: peer-supervision or network-consultation
option-meeting = Meeting: id or beginning of an id
    .value = MEETING

done-intervision-add = Meeting { $record } ({ $kind }) of { $on } kept.
note-intervision-next = The next one is due by { $next }.

intervisions-title = Peer supervision
intervisions-empty = No meetings yet.
intervision-title = Meeting { $record }
intervision-topics = Topics
intervision-attendance = Who last took part when
intervision-last = Last time
intervision-due = Next by
column-topics = Topics
field-duration = Duration
field-topic-kind = Kind of question
