### regie case: help, options, what was done, what is shown.

help-case = Dossiers: over wie het gaat, hoe het binnenkwam en waar het staat
help-case-open = Een dossier openen na een aanmelding
    .long = Voorbeeld: regie case open --name "Tom Peeters" --notified-by family --question "Hij komt niet meer buiten." --role casemanager-care=team/ilse
help-case-list = De open dossiers tonen, met wie verantwoordelijk is en het volgende opvolgmoment
help-case-show = Eén dossier tonen op één bladzijde
help-case-edit = Verbeteren wat over { -the-client } en de aanmelding bekend is, of een eigen opvolgritme geven
    .long = Voorbeeld: regie case edit tom --lives-in Beekdal --review-months 3 --review-reason "Veel verandert tegelijk."
help-case-phase = Een andere route of intensiteit, met de reden
    .long = Voorbeeld: regie case phase tom --intensity remote --reason "De huisarts volgt mee op."
help-case-team = Het uitvoeringsteam tonen: wie zit erin, wie deed mee, wat doet elk en hoe bereik je wie?
    .long = Voorbeeld: regie case team tom --on 2026-03-01
option-case-team-on = De dag waarop je kijkt; anders vandaag, of de laatste dag van een afgesloten dossier
help-case-role = Iemand een rol geven, of een rol laten eindigen
    .long = Voorbeeld: regie case role tom --role pen-holder --who services/zorgnetwerk-beekdal --since 2026-06-01
help-case-close = Een dossier afsluiten, met de reden en wat daarna geregeld is
    .long = Voorbeeld: regie case close tom --reason need-met --aftercare "Bellen kan altijd." --answer 'question=need-expected-to-rise; answer=no'
help-case-reopen = Een afgesloten dossier heropenen
    .long = Voorbeeld: regie case reopen tom --reason "Tom belt zelf: de zoektocht naar werk loopt vast."

option-case-open-anyway = Niet vragen naar dossiers van iemand die dezelfde kan zijn
option-case-open-role = Rol van bij het begin: rol=wie, bijvoorbeeld casemanager-care=team/ilse (mag meermaals)
option-case-list-all = Open en afgesloten dossiers
option-case-list-closed = Alleen afgesloten dossiers
option-case-list-mine = Alleen dossiers waarin ik een rol heb
option-case-list-by = Alleen dossiers waarin dit teamlid een rol heeft
option-case-phase-since = Eerste dag; vandaag als je niets zegt
option-case-phase-reason = Waarom; elke verandering heeft haar reden
option-case-role-who = Wie: client, een naam uit het netwerk, team/… of services/…
option-case-role-since = Eerste dag; vandaag als je niets zegt
option-case-role-until = Laatste dag
option-case-role-end = De rol eindigt, vandaag of op de dag van --until
option-case-close-on = Laatste dag; vandaag als je niets zegt
option-case-close-answer = Antwoord op een afsluitvraag: question=…; answer=…; reason=… (mag meermaals)
option-alias = Andere naam of afkorting waarmee collega's het dossier opzoeken (mag meermaals)

field-notified-on = Aangemeld op
field-notified-by = Aangemeld door
field-notified-source = Naam of dienst van wie aanmeldde
field-notified-question = Vraag bij de aanmelding, in de woorden van wie aanmeldde
field-spoken-language = Taal waarin we spreken
field-review-reason = Reden van het eigen opvolgritme

done-case-open = Dossier { $case } geopend voor { $client }.
done-case-edit = Dossier { $case } van { $client } bijgewerkt.
done-case-phase = Dossier { $case } volgt vanaf { $from } de route “{ $route }”, intensiteit “{ $intensity }”.
done-case-role = { $who } heeft vanaf { $on } de rol “{ $role }” in dossier { $case }.
done-case-role-end = { $who } heeft de rol “{ $role }” in dossier { $case } tot en met { $on }.
done-case-close = Dossier { $case } afgesloten op { $on }: { $reason }.
done-case-reopen = Dossier { $case } heropend op { $on }.

ask-look-alike = Dit kan dezelfde persoon zijn als in { $cases }. Toch een nieuw dossier openen?
note-look-alike = Dit kan dezelfde persoon zijn als in { $cases }. Kijk het na.
note-roles-open = Nog niemand heeft de rol: { $roles }. Geef ze met: regie case role { $case }
note-case-next = Een volgende stap: regie screening add { $case }
note-role-passed = { $who } had deze rol tot en met { $until }.
note-closing-question = { $question }
note-look-alike-case = { $case } · { $client } · geboren { $born } · geopend { $opened } · { $status }
note-open-referrals = { $count ->
    [one] Eén doorverwijzing loopt nog: { $records }.
   *[other] { $count } doorverwijzingen lopen nog: { $records }.
}
note-open-actions = { $count ->
    [one] Eén actie staat nog open: { $records }.
   *[other] { $count } acties staan nog open: { $records }.
}
note-no-final-evaluation = Er is nog geen eindevaluatie. Maak ze met: regie evaluation add { $case } --kind final

cases-title = Dossiers
cases-empty = Geen dossiers.
field-responsible = Casemanager
column-next-review = Opvolging
column-review-state = Termijn
case-title = { $client } · { $case }
case-representative = { $who }: { $ground }
case-last-contact = Laatste contact
case-roles = Rollen
case-roles-empty = Niemand heeft een rol.
case-phases = Fasen
case-phases-empty = Nog geen fase.
case-closing-answers = Wat bij het afsluiten beantwoord is
case-closing-answers-empty = Geen vragen beantwoord.
case-plan = Plan
case-no-plan = Nog geen plan.
case-goals = Open doelstellingen
case-goals-empty = Geen open doelstellingen.
case-referrals = Lopende doorverwijzingen
case-referrals-empty = Geen lopende doorverwijzingen.
case-review = Volgend opvolgmoment
case-counted-from = Geteld vanaf
case-anchor = { $day } ({ $anchor })
case-consents = Toestemmingen
case-consents-empty = Geen toestemmingen.
case-nothing-found = Nakijken geeft niets op te merken.
case-found = Nakijken geeft { $errors ->
    [0] geen fouten
    [one] één fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] één waarschuwing
   *[other] { $warnings } waarschuwingen
} en { $advice ->
    [0] geen adviezen
    [one] één advies
   *[other] { $advice } adviezen
}. Bekijk ze met: regie check { $case }

help-case-transfer = Draag een dossier, of alle dossiers van iemand, over aan een collega
    .long = Voorbeeld: regie case transfer --all-of ilse --to noor --since 2026-07-01 --reason "Ilse gaat met pensioen."
help-case-brief = Toon wat een collega die overneemt moet weten
help-case-merge = Voeg twee dossiers van één persoon samen, of maak dat ongedaan
    .long = Voorbeeld: regie case merge k7qf2x --into 25sg2g --reason "Zelfde persoon, onder de naam van haar man aangemeld."
option-case-transfer-all-of = Alle open dossiers waarin dit teamlid een rol heeft
option-case-transfer-to = Aan wie
option-case-transfer-of = Van wie; anders wie verantwoordelijk is
option-case-transfer-since = Eerste dag bij de nieuwe; vandaag tenzij anders gezegd
option-case-brief-of = Alle open dossiers waarin dit teamlid een rol heeft
option-case-merge-into = Het dossier dat blijft
option-case-merge-undo = Maak het samenvoegen van dit dossier ongedaan
option-case-merge-anyway = Ook als naam en geboortedag verschillen
done-case-transfer = { $count ->
    [one] Eén dossier is
   *[other] { $count } dossiers zijn
} vanaf { $on } bij { $to }.
done-case-merge = Dossier { $gone } is in dossier { $into } opgenomen.
done-case-part = Dossier { $gone } staat weer apart van dossier { $into }.
note-open-matters = Openstaand in { $file }: { $matters }.
note-brief = De overdracht op papier: regie case brief --of { $who } --format html --output overdracht.html
note-merged-plans = Het plan bevat nu doelstellingen uit beide dossiers: bespreek het opnieuw en vraag een nieuw akkoord.
note-merged-persons = { $count ->
    [one] Eén persoon staat
   *[other] { $count } personen staan
} nu misschien tweemaal in het netwerk.
note-merge-back = Ongedaan maken: regie case merge { $gone } --undo
brief-title = Overdracht: { $client } · { $case }
brief-attention = Vraagt aandacht
brief-attention-what = Wat
brief-levels = Staat op
brief-level = { $voice } { $level }
brief-actions = Lopende acties
brief-entries = Laatst in het logboek
field-variant-position = Plaats (intern of extern)
field-variant-role = Rol naast ander werk
field-transfer-of = Van wie

care-team-title = Uitvoeringsteam van { $client } op { $on } · { $case }
care-team-side = { $side }
care-team-does = Doet
care-team-of-organisation = { $name } ({ $organisation })
care-team-support = geeft steun: { $kinds }
care-team-referral = doorverwijzing { $record }: { $status } sinds { $since }
care-team-no-network = Niemand uit het netwerk doet mee. Wie kan wat doen? regie network show { $case }
care-team-no-professionals = Geen casemanager, dienst of andere professional doet mee. Geef een rol met: regie case role { $case }
care-team-asked = Gevraagd, nog geen ja of nee
care-team-asked-for = Waarvoor
care-team-former = Deed mee
care-team-was = Als
