### regie network: help, options, what was done, what is shown.

help-network = Het netwerk: wie staat rond de { -client }, en wat bindt hen?
help-network-person = Iemand uit het netwerk noteren of bijwerken
    .long = Voorbeeld: regie network person tom --name "Nora Peeters" --relation sibling
help-network-tie = Noteren of bijwerken wat twee mensen bindt
    .long = Voorbeeld: regie network tie tom --between client --and nora --quality strong --direction both --support emotional,practical
help-network-list = De mensen rond de { -client } en hun banden tonen
option-network-person-person = Iemand die er al staat: id of deel van de naam; laat weg voor iemand nieuw
option-network-person-since = Sinds wanneer deze persoon in beeld is
option-network-tie-tie = Een band die er al staat; laat weg voor een nieuwe
option-network-tie-direction = Wie steunt wie, gezien vanuit de eerste
option-person = Persoon
    .value = PERSOON
option-tie = Band
    .value = BAND
field-between = Eerste
field-and = Tweede

done-network-person = { $name } staat in het netwerk ({ $record }).
done-network-tie = Band tussen { $from } en { $to } bewaard: { $quality } ({ $record }).
note-person-without-tie = Een volgende stap, de band met de { -client }: regie network tie { $case } --between { $person } --and client

error-tie-to-self = Een band heeft twee uiteinden, en beide zijn { $who }.
hint-tie-to-self = Kies met --between en --and twee verschillende mensen.
error-tie-there = Tussen die twee staat al een band: { $tie }.
hint-tie-there = Werk die bij: regie network tie DOSSIER { $tie } --quality …

network-title = Netwerk van { $client } · { $case }
network-persons = Mensen
network-no-persons = Nog niemand in het netwerk.
network-ties = Banden
network-no-ties = Nog geen banden.
network-deceased = overleden
