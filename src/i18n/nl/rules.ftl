### De regels van `regie check`: wat elke regel vraagt, waarom, en wat je eraan kunt doen.
###
### Per regel: `rule-<id>` is de titel, `.why` waarom het telt, `rule-<id>-remedy` de opdracht die het rechtzet,
### en `rule-<id>-found` de zin bij een vaststelling. $case en $record zijn de id's van het dossier en het record.

## Het register zelf

rule-conflict-open = Conflict waarover niemand beslist heeft
    .why = Twee mensen gaven één plaats van een record een andere waarde; zolang niemand zegt welke geldt, kan niemand erop bouwen.
rule-conflict-open-remedy = Bekijk beide waarden en kies met `regie resolve`.
rule-conflict-open-found = Van { $record } ({ $label }) zijn twee waarden gegeven. Beslis met regie resolve { $name }.
conflict-whole-record = het hele record

rule-path-mismatch = Bestand op de verkeerde plaats
    .why = Een bestand dat niet staat waar zijn datum of id het doet verwachten, wordt later niet teruggevonden.
rule-path-mismatch-remedy = Verplaats het bestand naar de genoemde plaats en typ `regie save`.
rule-path-mismatch-found = Dit bestand hoort te staan in { $expected }.

rule-duplicate-id = Twee records met dezelfde id
    .why = Als twee records dezelfde id dragen, weet niemand naar welk van beide een verwijzing wijst.
rule-duplicate-id-remedy = Geef een van beide een andere id met `regie edit { $case }/{ $record }` en zet de verwijzingen mee om.
rule-duplicate-id-found = Deze id is { $count } keer gegeven.

rule-dangling-reference = Verwijzing naar iets wat er niet is
    .why = Waar een verwijzing nergens uitkomt, breekt de rode draad van behoefte tot resultaat.
rule-dangling-reference-remedy = Verbeter de id met `regie edit { $case }/{ $record }`, of voeg toe waar het naar wijst.
rule-dangling-reference-found = Onder { $field } staat { $target }, en dat bestaat niet.

rule-unknown-field = Onbekend veld
    .why = Een veld dat regie niet kent, blijft bewaard maar telt nergens mee; vaak is het een tikfout.
rule-unknown-field-remedy = Verbeter de naam in het bestand en typ `regie save`.
rule-unknown-field-found = Het veld { $key } is onbekend. { $hint }
rule-unknown-field-deviation = Een afwijking noemt de regel { $key }, en die bestaat niet. { $hint }
rule-unknown-field-alone = Het blijft staan en wordt niet gelezen.
rule-unknown-field-close = Bedoel je { $close }?

rule-date-order = Datums in een onmogelijke volgorde
    .why = Iets kan niet eindigen voor het begint; termijnen en overzichten tellen dan verkeerd.
rule-date-order-remedy = Verbeter de datum met `regie edit { $case }/{ $record }`.
rule-date-order-found = Het kan niet dat { $then } ({ $then-on }) voor { $first } ({ $first-on }) ligt.

rule-date-in-future = Datum in de toekomst
    .why = Wat al gebeurd is, kan niet op een dag staan die nog moet komen.
rule-date-in-future-remedy = Verbeter de datum met `regie edit { $case }/{ $record }`.
rule-date-in-future-found = Volgens het record is { $field } { $on }, en die dag moet nog komen.

rule-late-entry = Laat opgeschreven
    .why = Een herinnering verkleurt; wie leest, mag weten dat er tijd tussen zat.
rule-late-entry-remedy = Schrijf voortaan sneller op met `regie journal add { $case }`; verbeteren kan met een nieuwe notitie.
rule-late-entry-found = Gebeurd op { $on } en pas na { $days } opgeschreven.

rule-duplicate-client = Misschien twee dossiers van dezelfde persoon
    .why = Wie eerder geholpen is, hoeft zijn verhaal geen tweede keer te doen, en niemand mag twee plannen naast elkaar hebben.
rule-duplicate-client-remedy = Vergelijk beide met `regie case show { $case }`; is het dezelfde persoon, voeg ze dan samen met `regie case merge { $case } --into DOSSIER`.
rule-duplicate-client-found = Dossier { $other } lijkt over dezelfde persoon te gaan.

## Wat aan de cliënt beloofd is

rule-promised-help-not-given = Toegezegde hulp blijft uit
    .why = Opvolgen begint met de vraag of { -the-client } werkelijk krijgt wat in het plan is toegezegd.
rule-promised-help-not-given-remedy = Spreek de betrokkene aan en noteer het met `regie journal add { $case }`; past de actie niet meer, typ dan `regie plan action { $case } { $record } --status dropped`.
rule-promised-help-not-given-found = Is deze hulp gegeven? Het antwoord bij de opvolging van { $on }: { $received }.

rule-review-overdue = Opvolging te laat
    .why = Minstens om de zes maanden kijk je samen met { -the-client } of het plan nog wordt uitgevoerd, werkt en past.
rule-review-overdue-remedy = Plan het overleg en leg het vast met `regie review add { $case }`.
rule-review-overdue-found = De opvolging moest er zijn op { $due } en is { $days } over tijd.

rule-review-due-soon = Opvolging op komst
    .why = Wie nu een afspraak maakt, heeft iedereen op tijd aan tafel.
rule-review-due-soon-remedy = Maak een afspraak en leg het overleg daarna vast met `regie review add { $case }`.
rule-review-due-soon-found = De volgende opvolging moet er zijn op { $due } (nog { $days }).

rule-review-without-client = Opvolging zonder { -the-client }
    .why = Het plan is van { -the-client }; zonder diens aanwezigheid of mening wordt er over en niet met { -the-client } gepraat.
rule-review-without-client-remedy = Vraag { -the-client } hoe die het ziet en vul dat in met `regie edit { $case }/{ $record }`.
rule-review-without-client-found = { -the-client-upper } was er op { $on } niet bij, en diens mening staat er niet.

rule-consent-missing = Doorverwezen zonder toestemming
    .why = Gegevens delen met een dienst kan alleen als { -the-client } weet wat er gedeeld wordt en daarmee instemt.
rule-consent-missing-remedy = Bespreek het met { -the-client } en leg het vast met `regie consent add { $case }`.
rule-consent-missing-found = Er is geen toestemming om iets te delen met { $service }.

rule-consent-expired = Toestemming niet meer geldig
    .why = Een toestemming geldt voor een tijd en tot { -the-client } ze intrekt; daarna mag er niets meer gedeeld worden.
rule-consent-expired-remedy = Vraag { -the-client } opnieuw en leg het vast met `regie consent add { $case }`, of rond af wat eronder loopt: `regie referral list { $case }`.
rule-consent-expired-found = Deze toestemming is { $state } ({ $on }) en er kwam geen andere in de plaats.

rule-no-contact = Lang geen contact
    .why = Hoe intensiever de begeleiding, hoe sneller stilte iets wil zeggen.
rule-no-contact-remedy = Neem contact op en noteer het met `regie journal add { $case }`; past een rustiger ritme, typ dan `regie case phase { $case }`.
rule-no-contact-found = Al { $days } geen contact, sinds { $last }; bij deze intensiteit hoogstens { $allowed }.

rule-action-overdue = Actie over datum
    .why = Een actie met een datum is een belofte van iemand aan iemand.
rule-action-overdue-remedy = Vraag na hoe het staat en werk de actie bij met `regie plan action { $case } { $record }`, met --status of --due.
rule-action-overdue-found = Deze actie moest klaar zijn op { $due } en is nu { $days } over datum.

rule-information-not-given = Informatie nog niet gegeven
    .why = Wie weet waar het traject heen gaat, hoe lang het duurt en wat er mogelijk is, kan zelf mee kiezen.
rule-information-not-given-remedy = Bespreek het en noteer het met `regie journal add { $case }`.
rule-information-not-given-found = Nog niet verteld aan { -the-client }: { $topics }.

rule-rights-not-explored = Rechten nog niet verkend
    .why = Veel mensen krijgen niet waar ze recht op hebben omdat niemand het met hen naging.
rule-rights-not-explored-remedy = Ga het samen na en noteer het met `regie journal add { $case }`.
rule-rights-not-explored-found = Nog niet verkend met { -the-client }: { $topics }.

## De rode draad en het plan

rule-need-not-in-own-words = Behoefte zonder eigen woorden
    .why = Alles in het plan moet terug te voeren zijn op wat { -the-client } zelf zei nodig te hebben.
rule-need-not-in-own-words-remedy = Vraag hoe { -the-client } het zelf zegt en vul het in met `regie edit { $case }/{ $record }`.
rule-need-not-in-own-words-found = Bij deze behoefte ({ $area }) staan geen woorden van { -the-client }.

rule-need-without-goal = Behoefte zonder doelstelling
    .why = Een behoefte die gehoord is maar nergens toe leidt, laat { -the-client } met de vraag zitten.
rule-need-without-goal-remedy = Bespreek de behoefte en typ `regie plan goal { $case } --need { $record }`, of noteer waarom ze kan wachten met `regie edit { $case }/{ $record }`.
rule-need-without-goal-found = Geen doelstelling in het plan dient deze behoefte ({ $area }).

rule-goal-without-need = Doelstelling zonder behoefte
    .why = Hulp vertrekt van wat iemand nodig heeft, niet van wat er in de aanbieding is.
rule-goal-without-need-remedy = Koppel de doelstelling aan een behoefte met `regie plan goal { $case } { $record } --need`, of laat ze vallen met --status dropped.
rule-goal-without-need-found = Deze doelstelling dient geen behoefte.

rule-goal-without-indicator = Doelstelling zonder indicator
    .why = Wie vooraf samen zegt waaraan vooruitgang te merken is, kan achteraf ook samen oordelen.
rule-goal-without-indicator-remedy = Vraag waaraan { -the-client } het zal merken en vul het in met `regie plan goal { $case } { $record } --indicator`.
rule-goal-without-indicator-found = Er staat niet waaraan men ziet dat deze doelstelling bereikt is.

rule-goal-unrated = Doelstelling niet beoordeeld
    .why = Zolang één doelstelling geen oordeel kreeg, is niet te zeggen wat het traject bereikt heeft.
rule-goal-unrated-remedy = Vul het oordeel in met `regie edit { $case }/{ $record }`.
rule-goal-unrated-found = Deze eindevaluatie zegt niets over doelstelling { $goal }.

rule-plan-without-client-choice = Plan zonder keuze van { -the-client }
    .why = Een plan waarin { -the-client } niets zelf koos, is een plan van anderen.
rule-plan-without-client-choice-remedy = Bespreek wat { -the-client } zelf wil bereiken en leg vast wie koos, per doelstelling van `regie plan show { $case }`: `regie plan goal { $case } DOELSTELLING --chosen-by`.
rule-plan-without-client-choice-found = { $goals ->
    [one] De enige doelstelling is niet door of samen met { -the-client } gekozen.
   *[other] Van de { $goals } doelstellingen is er geen door of samen met { -the-client } gekozen.
}

rule-action-without-goal = Actie zonder doelstelling
    .why = Wie doet wat, en met welk doel: zonder dat laatste is een actie alleen maar bezigheid.
rule-action-without-goal-remedy = Koppel de actie aan een doelstelling met `regie plan action { $case } { $record } --goal`.
rule-action-without-goal-found = Deze actie dient geen doelstelling.

rule-action-incomplete = Actie niet volledig
    .why = Zonder wie en wanneer kan niemand op een afspraak rekenen.
rule-action-incomplete-remedy = Vul aan met `regie plan action { $case } { $record }`, met --who, en --due, --every of --rhythm.
rule-action-incomplete-found = Bij deze actie staat niet: { $missing }.

rule-plan-missing = Nog geen plan
    .why = Na het assessment verwacht { -the-client } dat er iets volgt: wie doet wat, waar, wanneer en hoe.
rule-plan-missing-remedy = Begin met een voorstel uit de behoeften: `regie plan draft { $case }`.
rule-plan-missing-found = Het assessment is van { $on }, nu { $days } geleden, en er is nog geen plan met doelstellingen.

rule-plan-not-approved = Plan zonder akkoord
    .why = Een plan geldt pas als { -the-client } of wie daarvoor staat er ja op zegt.
rule-plan-not-approved-remedy = Overloop het plan samen en leg het akkoord vast met `regie plan approve { $case }`.
rule-plan-not-approved-found = Versie { $version } van het plan is niet goedgekeurd: { $state }.

rule-plan-changed-since-approval = Plan gewijzigd na het akkoord
    .why = Wat nu in het plan staat, is niet meer waar ja op gezegd is.
rule-plan-changed-since-approval-remedy = Bekijk wat veranderde met `regie plan diff { $case }`, en vraag opnieuw een akkoord met `regie plan approve { $case }`.
rule-plan-changed-since-approval-found = Het laatste akkoord is van { $on } en ging over versie { $version }; het plan is sindsdien veranderd.

rule-plan-not-with-pen-holder = Plan niet bij de penhouder
    .why = De penhouder kan de zorg pas inschakelen als het plan er is.
rule-plan-not-with-pen-holder-remedy = Bezorg het plan en noteer het met `regie plan handover { $case }`.
rule-plan-not-with-pen-holder-found = Akkoord sinds { $on }, en { $state }.
rule-plan-not-with-pen-holder-never = nog niet bezorgd aan de penhouder
rule-plan-not-with-pen-holder-older = de penhouder heeft nog de oudere inhoud van { $older }

rule-no-reference-person = Geen vaste contactpersoon
    .why = Eén vast gezicht, zo mogelijk door { -the-client } gekozen, houdt de hulp bijeen.
rule-no-reference-person-remedy = Vraag { -the-client } wie het mag zijn en typ `regie case role { $case }`.
rule-no-reference-person-found = Sinds { $since } is niemand casemanager of referentiepersoon.

rule-required-role-missing = Vereiste rol niet ingevuld
    .why = Deze praktijk werkt met vaste rollen; ontbreekt er een, dan blijft een deel van het werk liggen.
rule-required-role-missing-remedy = Wijs de rol toe met `regie case role { $case }`.
rule-required-role-missing-found = Niemand heeft nu de rol { $role }.

rule-network-not-mapped = Netwerk niet in kaart
    .why = De mensen rond { -the-client } zijn deel van de vraag en van het antwoord.
rule-network-not-mapped-remedy = Teken het netwerk samen: `regie network person { $case }` en `regie network tie { $case }`.
rule-network-not-mapped-found = { $lacking }
rule-network-not-mapped-nobody = Er staat nog niemand uit de omgeving van { -the-client }.
rule-network-not-mapped-no-tie = Er staan mensen rond { -the-client }, maar van niemand staat erbij wat hen bindt.

## Doorverwijzen

rule-referral-without-goal = Doorverwijzing zonder doel
    .why = Doorverwijzen is doelgericht: een dienst moet weten waarvoor { -the-client } komt.
rule-referral-without-goal-remedy = Vul aan met `regie referral update { $case } { $record }`.
rule-referral-without-goal-found = Bij deze doorverwijzing ontbreekt: { $missing }.

rule-referral-unanswered = Doorverwijzing zonder antwoord
    .why = Zolang een dienst zwijgt, wacht { -the-client } en weet niemand waarop.
rule-referral-unanswered-remedy = Bel de dienst en noteer het antwoord met `regie referral update { $case } { $record }`.
rule-referral-unanswered-found = De dienst { $service } heeft na { $days } nog niet geantwoord.

rule-referral-without-outcome = Doorverwijzing zonder afloop
    .why = Alleen wie noteert wat hulp opleverde, leert welke dienst voor wie werkt.
rule-referral-without-outcome-remedy = Noteer de afloop met `regie referral update { $case } { $record }`.
rule-referral-without-outcome-found = De hulp van { $service } is gestopt, of het dossier is gesloten; of ze er kwam en of de behoefte vervuld is, staat er niet.

rule-own-organisation-referral = Doorverwezen naar de eigen koepel
    .why = Een casemanager heeft geen belang bij één partij; { -the-client } moet zeker zijn dat ook andere diensten bekeken zijn.
rule-own-organisation-referral-remedy = Noteer welke andere diensten bekeken zijn, of waarom deze, met `regie referral update { $case } { $record }`.
rule-own-organisation-referral-found = De dienst { $service } hoort bij de eigen koepel, en er staat geen alternatief of reden bij.

rule-rejection-uncontested = Weigering zonder weerwoord
    .why = Weigert een dienst die wel de juiste hulp heeft, dan pleit de casemanager voor { -the-client }.
rule-rejection-uncontested-remedy = Pleit en noteer het met `regie journal add { $case } --contests { $record }`, of zoek een andere dienst met `regie service list`.
rule-rejection-uncontested-found = De dienst { $service } heeft geweigerd, en er is niet gepleit of elders gezocht.

rule-service-waiting-time-stale = Wachttijd verouderd
    .why = Een { -client } die wacht, heeft recht op een eerlijk antwoord op de vraag hoe lang.
rule-service-waiting-time-stale-remedy = Vraag de wachttijd na en werk de dienst bij met `regie service edit { $record } --waiting-days …`.
rule-service-waiting-time-stale-found = Een lopend dossier rekent op deze dienst. { $heard }
rule-service-waiting-time-stale-dated = De wachttijd is laatst gehoord op { $on }.
rule-service-waiting-time-stale-undated = Wanneer de wachttijd gehoord is, staat er niet.

## Opvolging

rule-monitoring-kind-missing = Soort hulp niet opgevolgd
    .why = Zelfhulp, hulp uit het netwerk en professionele hulp vragen elk om een eigen blik.
rule-monitoring-kind-missing-remedy = Bekijk wat er al is met `regie review list { $case }` en leg de volgende blik vast met `regie journal add { $case } --monitoring`.
rule-monitoring-kind-missing-found = In het plan staat { $kind }, en sinds { $since } is daar niet naar gekeken.

## Evaluatie en afsluiting

rule-evaluation-missing-at-close = Afgesloten zonder eindevaluatie
    .why = Samen terugblikken laat { -the-client } en het team zien wat er bereikt is.
rule-evaluation-missing-at-close-remedy = Leg de terugblik vast met `regie evaluation add { $case }`.
rule-evaluation-missing-at-close-found = Dit dossier is op { $on } afgesloten zonder eindevaluatie.

rule-evaluation-facet-missing = Eindevaluatie niet volledig
    .why = Terugblikken gaat over het plan, de behoeften, het team en { -the-client }; wat ontbreekt, leert men niet.
rule-evaluation-facet-missing-remedy = Vul aan met `regie edit { $case }/{ $record }`.
rule-evaluation-facet-missing-found = In deze eindevaluatie ontbreekt: { $missing }.

rule-satisfaction-not-asked = Tevredenheid niet gevraagd
    .why = Of de hulp goed was, kan alleen { -the-client } zeggen.
rule-satisfaction-not-asked-remedy = Vraag het en vul het in met `regie edit { $case }/{ $record }`, of noteer waarom het niet kon.
rule-satisfaction-not-asked-found = Hoe tevreden { -the-client } is, staat er niet, en ook niet waarom het niet gevraagd kon worden.

rule-final-advice-missing = Geen eindadvies
    .why = Het gezamenlijke eindadvies is wat { -the-client } meeneemt na het traject.
rule-final-advice-missing-remedy = Schrijf het samen en vul het in met `regie edit { $case }/{ $record }`.
rule-final-advice-missing-found = Het eindadvies ontbreekt van: { $roles }.

rule-closing-question-open = Vraag bij het afsluiten open
    .why = Stoppen vraagt een weloverwogen keuze; ook onbekend is een antwoord, met een reden.
rule-closing-question-open-remedy = Beantwoord de vragen met `regie edit { $case }`.
rule-closing-question-open-found = Nog zonder antwoord: { $questions }.

## Werk en werkwijze

rule-route-deviates-without-reason = Andere route dan het advies, zonder reden
    .why = Jij beslist; met een reden erbij kunnen een collega en { -the-client } je keuze volgen.
rule-route-deviates-without-reason-remedy = Noteer de reden met `regie edit { $case }/{ $record }`.
rule-route-deviates-without-reason-found = Het advies was { $advice }, de keuze is { $decision }, en de reden staat er niet.

rule-intensity-without-reason = Andere intensiteit zonder reden
    .why = Meer of minder begeleiding heeft een aanleiding, en { -the-client } mag die kennen.
rule-intensity-without-reason-remedy = Noteer de reden met `regie edit { $case }`.
rule-intensity-without-reason-found = Sinds { $on } is de begeleiding veranderd (nu { $intensity }), en de reden staat er niet.

rule-caseload-above-norm = Meer dossiers dan de norm
    .why = Wie te veel dossiers draagt, kan niemand de tijd geven die nodig is.
rule-caseload-above-norm-remedy = Bekijk de verdeling met `regie report caseload` en draag zo nodig over met `regie case role { $case }`.
rule-caseload-above-norm-found = { $cases ->
    [one] { $cases } lopend dossier
   *[other] { $cases } lopende dossiers
}, met het gewicht van { $load } gewone: { $share } % van de norm voor { $percent } % van een voltijdse.

rule-peer-supervision-overdue = Te lang zonder intervisie
    .why = Wie zijn eigen werk geregeld met collega's bekijkt, houdt het vol en blijft leren; minstens maandelijks.
rule-peer-supervision-overdue-remedy = Plan een intervisie en noteer ze met `regie intervision add --participant { $record }`; is er een goede reden, zet die als [[deviation]] in het teamlid met `regie edit team/{ $record }`.
rule-peer-supervision-overdue-found = { $last } De volgende moest er zijn op { $due }, nu { $days } geleden.
rule-peer-supervision-overdue-last = De laatste intervisie was op { $on }.
rule-peer-supervision-overdue-never = Sinds { $since } is er nog geen intervisie genoteerd.

rule-fidelity-below-four = Casemanagement nauwelijks zichtbaar in de records
    .why = Casemanagement verdient zijn naam als minstens vier van de zes elementen zichtbaar zijn.
rule-fidelity-below-four-remedy = Kijk wat er is met `regie trace { $case }`; past een andere route beter, typ dan `regie case phase { $case }`.
rule-fidelity-below-four-found = { $count } van de 6 elementen zijn zichtbaar. Niet gezien: { $missing }.

rule-icf-code-invalid = ICF-code klopt niet
    .why = Een code die niet bestaat, zegt de collega aan de andere kant niets.
rule-icf-code-invalid-remedy = Verbeter de code met `regie edit { $case }/{ $record }`.
rule-icf-code-invalid-found = { $code } is geen ICF-code: { $fault }.

rule-icf-without-qualifier = ICF-code zonder typering
    .why = Een code zonder cijfer achter de punt zegt waarover het gaat, en niet hoe het gaat.
rule-icf-without-qualifier-remedy = Vul de typering aan met `regie edit { $case }/{ $record }`, bijvoorbeeld d450.13 of e310+3.
rule-icf-without-qualifier-found = Achter { $code } staat niet hoe het daarmee gaat.

## Woorden bij deze regels

action-part = Deel van een actie
    .who = wie
    .when = wanneer of hoe vaak

referral-part = Deel van een doorverwijzing
    .goal = de doelstelling
    .question = de vraag aan de dienst

evaluation-facet = Deel van de terugblik
    .plan = of het plan is uitgevoerd
    .needs = wat er van de behoeften werd
    .team-process = hoe het team samenwerkte
    .team-product = wat het team bereikte
    .involvement = hoe betrokken { -the-client } was
    .motivation = hoe gemotiveerd { -the-client } was

date-field = Dag in een record
    .opened = de openingsdatum
    .notification-on = de dag van de aanmelding
    .client-born = de geboortedatum van { -the-client }
    .closing-on = de dag van het afsluiten
    .reopening-on = de dag van het heropenen
    .born = de geboortedatum
    .since = de dag sinds wanneer
    .until = de laatste dag
    .done-on = de dag waarop het gedaan is
    .on = de datum
    .approval-on = de dag van het akkoord
    .handover-on = de dag van de overhandiging
    .withdrawn-on = de dag van het intrekken
    .instrument-on = de dag van het instrument
    .event-on = de dag van een gebeurtenis
    .recorded = de dag van het opschrijven
    .representative-from = de eerste dag van de vertegenwoordiger
    .representative-until = de laatste dag van de vertegenwoordiger
    .role-from = de eerste dag van de rol
    .role-until = de laatste dag van de rol
    .phase-from = de eerste dag van de fase
    .response-due = de dag waarop antwoord verwacht wordt
    .diagnosis-on = de dag van de diagnose
    .merge-on = de dag van de samenvoeging
    .next = de dag van het vervolg
    .from = de eerste dag
    .due = de dag waarop het klaar is
