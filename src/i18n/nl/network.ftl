### regie network: help, options, what was done, what is shown.

help-network = Het netwerk: wie staat rond { -the-client }, en wat bindt hen?
help-network-person = Iemand uit het netwerk noteren of bijwerken
    .long = Voorbeeld: regie network person tom --name "Nora Peeters" --relation sibling
help-network-tie = Noteren of bijwerken wat twee mensen bindt
    .long = Voorbeeld: regie network tie tom --between client --and nora --quality strong --direction both --support emotional,practical
help-network-kin = Noteren, bijwerken of beëindigen wat twee mensen van elkaar zijn
    .long = Voorbeeld: regie network kin tom --who nora --kind parent --of lotte · beëindigen: regie network kin tom h7k --until 2024-10-01
help-network-household = Noteren waar { -the-client } woont: een kind kan twee thuizen hebben
    .long = Voorbeeld: regie network household tom mama papa · weer alleen het eigen huishouden: regie network household tom client
help-network-show = Tonen hoe het netwerk eruitziet, wat het geeft en wat er ontbreekt
help-network-draw = Het netwerk tekenen: ecogram of genogram
    .long = Voorbeeld: regie network draw tom --format svg --output ecogram.svg · familie: --kind genogram · voor Graphviz: --format dot
help-network-list = De mensen rond { -the-client }, hun banden, verwantschap en huishoudens tonen
option-network-person-person = Iemand die er al staat: id of deel van de naam; laat weg voor iemand nieuw
option-network-person-household = Huishouden waarin deze persoon woont (mag meermaals); client is dat van { -the-client }
option-network-person-since = Sinds wanneer deze persoon in beeld is
option-network-tie-tie = Een band die er al staat; laat weg voor een nieuwe
option-network-tie-direction = Wie steunt wie, gezien vanuit de eerste
option-network-kin-kinship = Een verwantschap die er al staat; laat weg voor een nieuwe
option-network-kin-who = Wie het is: { -the-client } of iemand uit het netwerk
option-network-kin-of = Van wie: { -the-client } of iemand uit het netwerk
option-network-kin-since = Sinds wanneer ze dat van elkaar zijn
option-network-kin-until = Tot en met wanneer
option-network-household-households = Alle huishoudens van { -the-client }, elk met één woord; client is het eigen huishouden
option-network-show-on = De dag waarop je kijkt; vandaag als je niets zegt
option-network-draw-kind = Welke tekening: ecogram of genogram
    .value = TEKENING
option-network-draw-on = De dag waarop je kijkt; vandaag als je niets zegt
option-households = Huishoudens
    .value = WOORD
option-person = Persoon
    .value = PERSOON
option-tie = Band
    .value = BAND
option-kinship = Verwantschap
    .value = VERWANTSCHAP
field-between = Eerste
field-and = Tweede
field-of-whom = Van wie
field-household = Huishouden

done-network-person = { $name } staat in het netwerk ({ $record }).
done-network-tie = Band tussen { $from } en { $to } bewaard: { $quality } ({ $record }).
done-network-kin = Verwantschap bewaard: { $ended ->
    [yes] { $who } was { $kind } van { $whom }, tot en met { $until }
   *[no] { $who } is { $kind } van { $whom }
} ({ $record }).
done-network-household = Huishoudens van { -the-client } bewaard: { $households }.
note-person-without-tie = Een volgende stap, de band met { -the-client }: regie network tie { $case } --between { $person } --and client
note-kin-of-client = Bij { $person } staat als relatie met { -the-client }: { $relation }. Kijk na of die twee hetzelfde zeggen.
note-household-empty = Volgens het netwerk woont daar verder niemand: { $households }. Wie er woont, zet je erbij met: regie network person { $case } PERSOON --household …

error-tie-to-self = Een band heeft twee uiteinden, en beide zijn { $who }.
hint-tie-to-self = Kies met --between en --and twee verschillende mensen.
error-tie-there = Tussen die twee staat al een band: { $tie }.
hint-tie-there = Werk die bij: regie network tie DOSSIER { $tie } --quality …
error-kin-to-self = Niemand is verwant met zichzelf, en beide zijn { $who }.
hint-kin-to-self = Kies met --who en --of twee verschillende mensen.
error-kin-circle = { $parent } kan geen ouder zijn van { $child }: volgens wat er al staat, stamt { $parent } zelf van { $child } af.
hint-kin-circle = Wissel --who en --of om, of verbeter eerst wat er al staat; regie network list DOSSIER toont het.
error-kin-there = Die verwantschap staat er al: { $kinship }.
hint-kin-there = Werk ze bij of beëindig ze: regie network kin DOSSIER { $kinship } --until …

network-title = Netwerk van { $client } · { $case }
network-persons = Mensen
network-no-persons = Nog niemand in het netwerk.
network-ties = Banden
network-no-ties = Nog geen banden.
network-kinships = Verwantschap
network-is = Is
network-deceased = overleden
network-households = Huishoudens van { -the-client }

## Hoe het eruitziet en wat het geeft

network-picture-title = Netwerk van { $client } op { $on } · { $case }
network-nobody = Nog niemand in het netwerk. Begin met wie { -the-client } zelf noemt: regie network person { $case }
network-structure = Hoe het netwerk eruitziet
network-size = Omvang
network-size-of = { $count } rond { -the-client }
network-who = Wie
network-team-and-services = casemanagers en diensten
network-formal = Beroepshalve
network-weekly = Minstens elke week contact
network-density = Dichtheid
network-density-of = { $share } mogelijke banden, { -the-client } meegeteld
network-lives-there = Wie woont er
network-function = Wat het netwerk geeft
network-reach = Van hoeveel
network-reach-informal = Niet beroepshalve
network-from = Van wie
network-to = Geeft zelf aan
network-stands-out = Wat opvalt
network-nothing-stands-out = Niets ontbreekt of knelt, voor zover het genoteerd is.
network-client-isolated = { -the-client-upper } staat alleen: buiten wie beroepshalve helpt, is er niemand die steun geeft of elke week contact heeft.
network-isolated = Zonder band met iemand: { $people }. Is die band er wel, noteer hem met: regie network tie { $case }
network-missing = Van niemand krijgt { -the-client }: { $kinds }.
network-formal-only = Alleen van wie beroepshalve helpt, krijgt { -the-client }: { $kinds }.
network-overburdened = { $who } geeft veel aan { $to } ({ $count } keer een soort steun) en krijgt van niemand steun. Wie ontlast?
network-overburdened-daily = { $who } geeft elke dag aan { $to } en krijgt van niemand steun. Wie ontlast?
network-only-give = Geeft aan { -the-client } en krijgt niets terug: { $people }.
network-only-receive = Krijgt van { -the-client } en geeft niets terug: { $people }.
network-strained = Band met { -the-client } onder druk: { $from } en { $to }, { $quality }.
network-conflict = Spanning rond { -the-client }: { $from } en { $to }, { $quality }.
network-isolation-unknown = Of { -the-client } alleen staat, is nog niet te zeggen: niet elke band is genoteerd met richting en frequentie.
network-frequency-unknown = { $count ->
    [one] Van 1 band
   *[other] Van { $count } banden
} met { -the-client } is niet genoteerd hoe vaak er contact is.
network-unclear = Niet genoteerd wie wie steunt: { $kind }, met { $people }.
network-past = Wie er was, is geteld op die dag; banden hebben geen datum en staan zoals ze nu genoteerd zijn.
