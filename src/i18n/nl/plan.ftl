### regie plan: help, options, what was done, what is shown.

help-plan = Plan: wie doet wat, waar, wanneer, hoe, en voor welke doelstelling?
    .long = Zonder meer toont regie plan hoe de plannen van alle lopende dossiers ervoor staan.
help-plan-draft = Een plan opstellen uit het jongste assessment: per hulpvraag een voorstel van doelstelling
    .long = Voorbeeld: regie plan draft tom
     Wat er al staat, blijft zoals het is; een tweede keer voegt niets dubbel toe.
help-plan-letter = Het plan als brief voor { -the-client }: wie doet wat, wanneer, en wat als het misgaat, in gewone woorden en met plaats om te tekenen
    .long = Voorbeeld: regie plan letter tom --format html --output plan-tom.html
help-plan-show = Het plan helemaal tonen, zoals mensen het lezen en ondertekenen
    .long = Voorbeeld: regie plan show tom
help-plan-goal = Een doelstelling toevoegen, of er een herzien
    .long = Voorbeeld: regie plan goal tom g4t --expected "Drie halve dagen" --target "in 6 maanden"
help-plan-action = Een actie toevoegen, of er een herzien
    .long = Voorbeeld: regie plan action tom --goal g4t --what "Samen de bus oefenen" --who client,team/hatice --due "in 2 weken"
     Wat terugkomt: --every "om de 2 weken" --since maandag; dagen en uren in woorden met --rhythm.
     Gedaan? regie plan action tom a4t --status done
help-plan-agree = Een afspraak tussen { -client } en casemanager of anderen noteren; er een beëindigen of vervangen
    .long = Voorbeeld: regie plan agree tom --who team/noor --to client --text "Ik bel nooit onaangekondigd."
     Beëindigen: regie plan agree tom b7k --until vandaag
     Vervangen: regie plan agree tom --replaces b7k --who team/noor --to client --text "Ik stuur eerst een bericht."
help-plan-crisis = Noteren wat te doen in een crisis, en wie te bellen, de eerste eerst
    .long = Voorbeeld: regie plan crisis tom --signs "Hij antwoordt niet meer" --own-steps "Koptelefoon, een uur alleen" --call katrien,team/noor
help-plan-approve = Noteren wie het plan goedkeurt, hoe, en welke versie; of wie niet akkoord is en waarom
    .long = Voorbeeld: regie plan approve tom --who client --how signed
help-plan-handover = Noteren dat het plan naar de penhouder ging
    .long = Voorbeeld: regie plan handover tom
help-plan-versions = De versies van het plan: wie akkoord ging of niet, wanneer, en welke nu geldt
    .long = Voorbeeld: regie plan versions tom
help-plan-diff = Wat er van het plan geworden is tussen twee versies, dagen of commits; zonder meer sinds het laatste akkoord
    .long = Voorbeelden: regie plan diff tom, regie plan diff tom v1 v2, regie plan diff tom 2026-03-02, regie plan diff tom 1a2b3c4 nu
option-plan-diff-from = Het oudere moment: een versie (v1), een dag of een commit; anders wat het laatst goedgekeurd is
    .value = MOMENT
option-plan-diff-to = Het jongere moment; anders nu
    .value = MOMENT
option-plan-goal-goal = Doelstelling om te herzien: id of begin van een id; zonder komt er een bij
    .value = DOELSTELLING
option-plan-action-action = Actie om te herzien: id of begin van een id; zonder komt er een bij
    .value = ACTIE
option-plan-agree-agreement = Afspraak om te beëindigen of te verbeteren: id of begin van een id; zonder komt er een bij
    .value = AFSPRAAK
option-plan-agree-until = Laatste dag waarop ze geldt
option-plan-agree-replaces = Afspraak waarvoor deze in de plaats komt; die eindigt en blijft leesbaar
option-plan-approve-voice = In welke hoedanigheid: client, network of professional; volgt anders uit wie het is
    .value = WOORD
option-plan-handover-to = Aan wie; zonder is het de penhouder van het dossier
    .value = WIE

done-plan-draft = { $count ->
    [0] Niets toe te voegen: elke hulpvraag heeft al een doelstelling.
    [one] Eén doelstelling voorgesteld.
   *[other] { $count } doelstellingen voorgesteld.
}
done-plan-goal = Doelstelling { $record } bewaard.
done-plan-action = Actie { $record } bewaard.
done-plan-agree = Afspraak { $record } bewaard.
done-plan-crisis = Crisisplan van { $case } bewaard.
done-plan-approve = Genoteerd: { $who }, { $decision }, versie { $version } ({ $hash }).
done-plan-handover = Genoteerd: het plan ({ $hash }) ging naar { $who }.
note-goal-standing = { $record }: { $goal } (vast doel van het traject, niet uit een hulpvraag)
note-goal-proposed = { $record }: { $goal }
note-goal-without-need = Deze doelstelling hangt aan geen behoefte. Leg de band met --need
note-goal-without-choice = Er staat nog niet bij wie deze doelstelling koos. Noteer het met --chosen-by
note-levels-to-write = Sommige niveaus van deze doelstelling staan in woorden en deze niet: { $levels }. Zonder alle vijf is ze moeilijk te scoren.
note-action-rhythm = Te doen { $rhythm }, vanaf { $from }{ $has-next ->
    [yes] ; de volgende keer op { $next }
   *[no] {""}
}.
note-agreement-ends = Ze geldt tot en met { $until }; ze blijft in het plan staan.
note-agreement-replaced = Afspraak { $old } eindigde op { $until }; ze blijft in het plan staan.
note-agreement-one-way = Er staat nog niets dat { $who } van de eigen kant aan { $to } belooft.
note-crisis-without-call = Er staat nog niet bij wie te bellen. Noteer het met --call
note-plan-changed = Het plan is niet meer wat in versie { $version } afgesproken was: overleg het en noteer het akkoord opnieuw met regie plan approve { $case }.
note-action-without-goal = Deze actie dient geen doelstelling. Leg de band met --goal
note-action-without-who = Er staat nog niet bij wie dit doet. Noteer het met --who
note-plan-standing = Stand van het plan: { $standing }.
note-plan-standing-who = Stand van het plan: { $standing }; { $who }.
note-goals-active = { $count ->
    [one] Eén voorgestelde doelstelling loopt nu.
   *[other] { $count } voorgestelde doelstellingen lopen nu.
}
note-handover-unapproved = Dit plan is niet goedgekeurd zoals het nu is. Stand: { $standing }.

awaited-voice = { $count ->
    [one] { $voices }
   *[other] één van deze: { $voices }
}
awaited-holder = { $who } ({ $role })
awaited-role = iemand als { $role } (niemand heeft die rol)
plan-awaits = nog te vragen: { $who }
plan-refused-by = geweigerd door { $who }

plans-title = Plannen
plans-empty = Geen lopende dossiers.
plans-none = geen plan
plan-title = Plan van { $client }
plan-goal = { $goal }
plan-actions = Acties
plan-loose-actions = Acties zonder doelstelling
plan-attainment = Hoe ver de doelstellingen staan
plan-agreements = Afspraken
plan-agreements-by-client = Wat { -the-client } belooft
plan-agreements-to-client = Wat aan { -the-client } beloofd is
plan-agreements-others = Wat anderen elkaar beloven
plan-agreements-ended = Wat niet meer geldt
plan-choice-unknown = nog niet genoteerd
plan-content-older = geen: over deze inhoud besliste niemand
plan-content-present = { $version }, zoals het nu is
plan-content-version = { $version }
plan-every-from = { $rhythm }, vanaf { $from }
plan-from = vanaf { $from }
plan-levels-to-write = Niveaus nog niet in woorden
plan-approvals = Wie akkoord ging
plan-handovers = Overhandigd
column-plan-standing = Stand
column-assent = Akkoord
column-goals = Doelstellingen
column-actions = Open acties
column-approved = Laatste akkoord
column-when = Wanneer

plan-versions-title = Versies van het plan van { $client }
plan-version-title = Versie { $version }
plan-version-undecided = Een inhoud waarover niemand besliste
plan-version-given = { $who } op { $on }
plan-version-present = zo staat het plan er nu
column-present = Nu

plan-difference-title = Wat er van het plan van { $client } geworden is
plan-difference-from = Van
plan-difference-to = Naar
plan-difference-none = Er veranderde niets.
plan-difference-goal = Doelstelling { $kind }: { $text } ({ $record })
plan-difference-action = Actie { $kind }: { $text } ({ $record })
plan-difference-agreement = Afspraak { $kind }: { $text } ({ $record })
plan-difference-crisis = Crisisplan { $kind }
plan-difference-plan = Het plan in zijn geheel { $kind }
plan-moment-now = nu
plan-moment-unsaved = nu, met wat nog niet bewaard is (regie status)
plan-moment-version = versie { $version }

letter-title = Het plan van { $client }
letter-intro = Dit is jouw plan. Je leest hier wie wat doet, en wanneer. Je leest ook wat je doet als het misgaat. Begrijp je iets niet? Vraag het.
letter-hash = Code
letter-day = Gemaakt op
letter-manager = Jouw casemanager
letter-words = Dit zei je zelf:
letter-indicator = Zo zien we dat het lukt
letter-target = Dat willen we tegen
letter-actions = Wie doet wat?
letter-other-actions = Wat doen we nog?
letter-no-actions = We spraken nog niet af wie wat doet.
letter-who = Wie?
letter-what = Wat?
letter-when = Wanneer?
letter-what-where = { $what }
    Waar: { $place }
letter-reached = Dit is al gelukt
letter-agreements = Dit beloofden we elkaar
letter-agreement = { $from } belooft aan { $to }: { $text }
letter-crisis = Wat doe je als het misgaat?
letter-no-crisis = We schreven nog niet op wat je doet als het misgaat. Bespreek het samen met je casemanager.
letter-signs = Zo merk je dat het misgaat
letter-own-steps = Dit doe je eerst zelf
letter-steps = Dit doen anderen
letter-avoid = Dit doet niemand
letter-call = Bel deze mensen, de eerste eerst:
letter-reach = { $who }: { $contact }
letter-danger = Is er nu gevaar? Bel 112.
letter-signing = Ga je akkoord?
letter-yours = Het is jouw plan. Je mag nee zeggen. Je mag het later ook veranderen: zeg het aan je casemanager.
letter-agreed = { $who } ging akkoord op { $on }
letter-sign = Naam, datum en handtekening: { $who }
letter-code = Dit is versie { $version } van het plan, met code { $hash }. Bij een akkoord wordt dezelfde code bewaard. Verandert het plan, dan verandert de code: vraag dan een nieuwe brief.
