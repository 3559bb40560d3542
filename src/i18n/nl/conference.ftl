### The conference: everybody around the client at one table.

help-conference = Overleg: iedereen rond { -the-client } aan één tafel
help-conference-agenda = Een uitnodiging met agenda maken, de punten van { -the-client } eerst
    .long = Voorbeeld: regie conference agenda tom --on "over 2 weken" --place "bij Tom thuis" --client-agenda "Ik wil weten wie wanneer komt." --format html --output uitnodiging.html
help-conference-add = Een overleg noteren: wie erbij was, wat afgesproken is, wie wat doet tegen wanneer
    .long = Voorbeeld: regie conference add tom --client-present yes --client-agenda "Minder mensen over de vloer." --participant 'who=client; present=yes; position=Eén vaste begeleider; interest=rust' --agreement "Noor is het aanspreekpunt." --decision 'what=Uurrooster maken; who=noor; due=2026-07-01; goal=g4t; becomes=action'
help-conference-list = Overleggen tonen, en hoeveel er nog open staat van wat beslist is
help-conference-show = Eén overleg helemaal tonen, met wat er van elke beslissing kwam; zonder id het laatste
option-conference-agenda-on = De dag; anders die van de laatste afspraak
option-conference-agenda-place = Waar
option-conference-agenda-client-agenda = Wat { -the-client } op tafel wil, in eigen woorden (mag meermaals)
option-conference-agenda-agenda = Wat anderen op tafel willen (mag meermaals)
option-conference-agenda-without = Wie niet uitgenodigd wordt (mag meermaals)
    .value = WIE
option-conference-add-client-agenda = Wat { -the-client } op tafel wilde, in eigen woorden (mag meermaals)
option-conference-add-agenda = Wat anderen op tafel wilden (mag meermaals)
option-conference-add-participant = Per deelnemer: who=…; present=yes|no; position=…; interest=…
option-conference-add-agreement = Wat afgesproken is (mag meermaals)
option-conference-add-disagreement = Waar men het niet over eens was: about=…; who=…; next=…
option-conference-add-decision = Per beslissing: what=…; who=…; due=…; goal=…; becomes=action|task|nothing
option-into-plan = Elke beslissing wordt een actie als ze een doelstelling dient, en anders een taak
option-conference = Overleg: id of begin van een id
    .value = OVERLEG

done-conference-add = Overleg { $record } van { $on } bewaard.
note-conference-without-client = { -the-client-upper } was er niet bij. Vertel wat besproken is, en vraag wat hij of zij ervan vindt.
note-conference-without-agenda = Wat { -the-client } zelf op tafel wilde, staat er niet bij.
note-conference-actions = { $count ->
    [one] Eén beslissing werd een actie in het plan
   *[other] { $count } beslissingen werden acties in het plan
}: { $records }.
note-conference-tasks = { $count ->
    [one] Eén beslissing werd een taak in het logboek
   *[other] { $count } beslissingen werden taken in het logboek
}: { $records }.
note-conference-left = { $count ->
    [one] Eén beslissing staat
   *[other] { $count } beslissingen staan
} alleen in dit verslag. Neem over wat opgevolgd moet worden met regie plan action { $case }; een volgende keer gaat dat meteen met --into-plan.
note-conference-plan = Het plan is niet meer wat afgesproken was. Ging iedereen aan tafel akkoord, noteer dat dan met: regie plan approve { $case } --how conference
note-agenda-choose = Wie erbij is, kiest { -the-client } mee; wie niet uitgenodigd wordt, laat je weg met --without.
note-conference-next = Het volgende overleg is op { $next }; de uitnodiging maak je met: regie conference agenda { $case }

conferences-title = Overleggen
conferences-empty = Nog geen overleg.
conference-title = Overleg { $record }
conference-disagreements = Waar men het niet over eens was
conference-decisions = Wat beslist is
conference-open = { $open } van { $count }
column-client-there = { -client-upper } erbij
column-next = Volgende
column-open = Nog open
field-becomes = Wordt
field-next-conference = Volgend overleg
field-participants-conference = Wie aan tafel zat

agenda-title = Overleg rond { $client }
agenda-on = Wanneer
agenda-client = Wat { -the-client } op tafel wil
agenda-others = Wat anderen op tafel willen
agenda-is-client = { -client }
agenda-invited = Wie uitgenodigd is
agenda-why = Als
agenda-represents = spreekt voor { -the-client }
agenda-at-work = helpt nu
agenda-open = Wat nog loopt
agenda-nothing-open = Er staat niets meer open.
agenda-agreements = Wat we de vorige keer afspraken ({ $on })
agenda-notes = Notities
