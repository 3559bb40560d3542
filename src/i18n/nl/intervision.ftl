### Peer supervision and network consultation.

help-intervision = Intervisie en regionaal netwerkoverleg: samen naar het eigen werk kijken
help-intervision-add = Een intervisie of netwerkoverleg noteren
    .long = Voorbeeld: regie intervision add --participant ilse --participant noor --minutes 90 --topic 'kind=ethics; question=Hoe ver ga je als iemand hulp weigert?; case=k7q; insight=Blijven langsgaan is ook hulp.' Schrijf geen namen van mensen: een dossier staat er met zijn id.
help-intervision-list = Tonen welke intervisies er waren, en wie wanneer het laatst deelnam
help-intervision-show = Eén intervisie helemaal tonen; zonder id de laatste
option-intervision-add-participant = Wie deelnam; anders wie aan het werk is (mag meermaals)
option-intervision-add-guest = Wie er nog bij was, met functie of organisatie (mag meermaals)
option-intervision-add-minutes = Hoelang, in minuten
option-intervision-add-topic = Per onderwerp: kind=…; question=…; brought-by=…; case=…; insight=…
option-intervision-add-agreement = Wat de groep voor het eigen werk afsprak (mag meermaals)
option-intervision-list-kind = Alleen deze soort: peer-supervision of network-consultation
option-meeting = Intervisie: id of begin van een id
    .value = INTERVISIE

done-intervision-add = Bijeenkomst { $record } ({ $kind }) van { $on } bewaard.
note-intervision-next = De volgende is ten laatste op { $next }.

intervisions-title = Intervisies
intervisions-empty = Nog geen intervisies.
intervision-title = Intervisie { $record }
intervision-topics = Onderwerpen
intervision-attendance = Wie wanneer het laatst deelnam
intervision-last = Laatste keer
intervision-due = Volgende uiterlijk
column-topics = Onderwerpen
field-duration = Duur
field-topic-kind = Soort vraag
