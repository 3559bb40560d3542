### Vocabularies of the records and the labels of their fields.

## The person whose case it is; a practice profile has its own word

-client = cliënt
-client-upper = Cliënt
-the-client = de cliënt
-the-client-upper = De cliënt

## How values are written

fact-date = { $day } { $month } { $year }
fact-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
fact-every-day = { $count ->
    [one] elke dag
   *[other] om de { $count } dagen
}
fact-every-month = { $count ->
    [one] elke maand
   *[other] om de { $count } maanden
}
fact-every-week = { $count ->
    [one] elke week
   *[other] om de { $count } weken
}
fact-minutes = { $minutes } min
fact-hours = { $hours } u
fact-hours-minutes = { $hours } u { $minutes }
fact-share = { $part } van { $whole }
fact-share-percent = { $part } van { $whole } ({ $percent } %)

month = Maand
    .m1 = januari
    .m2 = februari
    .m3 = maart
    .m4 = april
    .m5 = mei
    .m6 = juni
    .m7 = juli
    .m8 = augustus
    .m9 = september
    .m10 = oktober
    .m11 = november
    .m12 = december

month-short = Maand
    .m1 = jan
    .m2 = feb
    .m3 = mrt
    .m4 = apr
    .m5 = mei
    .m6 = jun
    .m7 = jul
    .m8 = aug
    .m9 = sep
    .m10 = okt
    .m11 = nov
    .m12 = dec

weekday = Weekdag
    .d0 = maandag
    .d1 = dinsdag
    .d2 = woensdag
    .d3 = donderdag
    .d4 = vrijdag
    .d5 = zaterdag
    .d6 = zondag

## Vocabularies

# De woordenlijsten van de records: de woorden in de bestanden blijven Engels, mensen zien deze.
# Een bericht per woordenlijst, een kenmerk per woord.

## Aanmelding en screening

notifier = Gemeld door
    .client = { -client }
    .family = familie of mantelzorger
    .professional = professional
    .other = iemand anders

route = Route
    .case-management = casemanagement
    .care-coordination = zorgcoördinatie
    .trajectory-support = trajectondersteuning
    .information-advice = informatie en advies

complexity-indicator = Teken van complexiteit
    .many-providers = veel hulpverleners uit verschillende netwerken
    .network-in-crisis = netwerk in crisis of conflict
    .nobody-attunes = niemand houdt genoeg afstand om de hulp af te stemmen
    .care-refused = zorg wordt geweigerd
    .gap-by-client = { -client } aanvaardt de aangeboden hulp niet
    .gap-own-duty = omgeving ziet de zorg als eigen plicht
    .gap-cost-or-distance = te duur of te ver voor de omgeving
    .gap-intrusive = hulp voelt als inmenging voor de omgeving
    .informal-carer-unable = geen mantelzorger of overbelaste mantelzorger

advice-reason = Reden van het advies
    .demand-complex = de zorgvraag is complex
    .demand-simple = de zorgvraag is niet complex
    .organisation-complex = de organisatie van de hulp is complex
    .organisation-simple = de organisatie van de hulp is eenvoudig
    .direction-needed = { -the-client } kan, ook met het netwerk, de hulp niet helemaal zelf regisseren
    .client-directs = { -the-client } kan met het netwerk zelf de regie voeren
    .helped-before = er was eerder hulp en dat plan is afgerond
    .new-questions = er zijn nieuwe vragen of er komt een overgang aan
    .complex-again = de vraag is opnieuw complex geworden

route-fact = Feit
    .demand-complex = de zorgvraag is complex
    .organisation-complex = de organisatie van de hulp is complex
    .client-directs = { -client } kan met het netwerk zelf regisseren
    .helped-before = eerder geholpen, plan afgerond
    .new-questions = nieuwe vragen of een overgang

route-fit = Past
    .fits = past
    .fits-not = past niet
    .open = nog open

criterion-kind = Criterium
    .age = leeftijd
    .frailty-score = score voor kwetsbaarheid
    .daily-help = hulp bij dagelijkse activiteiten
    .dementia = diagnose dementie

added-domain = Toegevoegd domein
    .social-functioning = sociaal functioneren
    .pain = pijn
    .own-view-of-health = eigen kijk op de gezondheid
    .vitality = vitaliteit

burden = Last in het dagelijks leven
    .none = geen
    .light = licht
    .heavy = zwaar
    .unknown = onbekend
    .declined = wil het niet zeggen

diagnostician = Diagnose dementie door
    .geriatrician = geriater
    .psychiatrist = psychiater
    .neuropsychiatrist = neuropsychiater
    .other = iemand anders
    .nobody = niemand: er is geen diagnose
    .unknown = onbekend

## Dossier

case-status = Status
    .open = lopend
    .closed = afgesloten
    .merged = samengevoegd

case-kind = Type casemanagement
    .clinical = klinisch
    .social = sociaal

case-model = Model
    .clinical = klinisch
    .individual-guide = individuele begeleider
    .broker = makelaar

program-model = Omvang van het werk
    .minimal = minimaal
    .coordination = coördinatie
    .comprehensive = uitgebreid

variant-position = Plaats
    .internal = intern
    .external = extern

variant-scope = Bereik
    .limited = beperkt
    .comprehensive = uitgebreid

variant-role = Rol naast ander werk
    .additional = bijkomend
    .separate = apart

steering = Wie stuurt
    .demand-led = vraaggestuurd
    .demand-oriented = vraaggericht
    .supply-led = aanbodgericht

intensity = Intensiteit
    .intensive = intensief
    .regular = regulier
    .remote = op afstand
    .trajectory-support = trajectondersteuning

transition = Overgang
    .school = schoolkeuze of andere school
    .work = werk
    .housing = verhuizen of alleen gaan wonen
    .family = geboorte, scheiding of nieuw gezin
    .loss = verlies
    .health = ziekte, ziekenhuis of diagnose
    .adulthood = meerderjarig worden
    .none = geen overgang: het afgesproken ritme
    .other = andere overgang

step = Stap
    .notified = aangemeld
    .screened = gescreend
    .assessed = in kaart gebracht
    .reference-person = referentiepersoon aangeduid
    .plan-approved = plan opgemaakt en goedgekeurd
    .carried-out = in uitvoering
    .monitored = gevolgd
    .evaluated = geëvalueerd
    .diagnosis = diagnose
    .integrated-plan = geïntegreerd plan
    .coordinated-offer = gecoördineerd aanbod
    .stronger-parents = ouders sterker in de regie

role-name = Rol
    .casemanager = casemanager
    .casemanager-care = casemanager zorg
    .casemanager-work = casemanager werk
    .pen-holder = penhouder
    .reference-person = referentiepersoon
    .informal-carer = mantelzorger
    .general-practitioner = huisarts
    .other = andere rol
    .parent = ouder met de regie

closing-reason = Reden van afsluiten
    .need-met = behoefte vervuld
    .no-longer-needed = niet meer nodig
    .refused = geweigerd
    .moved = verhuisd
    .died = overleden
    .lost-contact = contact verloren
    .transferred = overgedragen
    .term-ended = termijn verstreken
    .not-appropriate = niet aangewezen
    .other = andere reden

closing-question = Vraag bij het afsluiten
    .need-expected-to-rise = Is te verwachten dat de zorgnood nog stijgt?
    .stable-less-intensive = Is de situatie stabiel, en volstaat minder intensief in plaats van stoppen?
    .care-optimal = Is de kwaliteit van de zorg optimaal?
    .help-matches-needs = Past de hulp bij de behoeften?
    .client-satisfied = Zijn { -client } en omgeving tevreden over de zorg?
    .goals-reached = Zijn de doelen en de gewenste resultaten bereikt?
    .right-professionals = Zijn de juiste professionals ingeschakeld?
    .residential-guidance = Is begeleiding naar een woonzorgcentrum gewenst?
    .parents-direct = Houden de ouders zelf de regie, en kunnen zij zonder ons verder?
    .network-carries = Is er een netwerk dat mee kan dragen?
    .transition-ahead = Komt er een overgang aan waarvoor een contact gepland moet worden?

punctuality = Op tijd
    .on-time = op tijd
    .late = te laat
    .overdue = nog niet gehouden

known-date = Datum
    .unknown = onbekend
    .declined = wil het niet zeggen

party = Betrokkene
    .client = { -client }
    .person = iemand uit het netwerk
    .team = teamlid
    .service = dienst

## Overnemen uit tabellen

import-kind = Soort
    .team = teamlid
    .service = dienst
    .case = dossier
    .referral = verwijzing
    .contact = contact
    .skip = niets
encoding = Codering
    .utf8 = UTF-8
    .utf16 = UTF-16
    .windows1252 = Windows-1252
delimiter = Scheidingsteken
    .semicolon = puntkomma
    .comma = komma
    .tab = tab
    .bar = streep
date-order = Volgorde van datums
    .day-month-year = dag, maand, jaar
    .month-day-year = maand, dag, jaar
formulas = Formules
    .refuse = de rij past niet
    .text = als tekst

## Assessment

area = Levensdomein
    .income = inkomen
    .housing = wonen
    .work = werk
    .physical-health = lichamelijke gezondheid
    .mental-health = geestelijke gezondheid
    .relationships = relaties
    .leisure = ontspanning en vrije tijd
    .daily-living = dagelijks leven
    .transport = vervoer
    .legal-provisions = wettelijke voorzieningen
    .education = onderwijs en vorming

code-aspect = Waarover de code iets zegt
    .difficulty = moeite
    .change = verandering
    .performance = moeite in uitvoering
    .capacity = moeite in vermogen
    .barrier = belemmering
    .facilitator = steun

code-component = Deel van de ICF
    .functions = lichaam en geest
    .structures = delen van het lichaam
    .activities = doen en meedoen
    .surroundings = omgeving

code-degree = Hoeveel
    .none = geen
    .slight = licht
    .moderate = matig
    .great = groot
    .complete = volledig
    .not-specified = niet nader bepaald
    .not-applicable = niet van toepassing

code-fault = Wat niet klopt aan de code
    .letter = een code begint met b (lichaam en geest), s (delen van het lichaam), d (doen en meedoen) of e (omgeving)
    .chapter = dat hoofdstuk bestaat niet; er zijn b1 tot b8, s1 tot s8, d1 tot d9 en e1 tot e5
    .length = na de letter komen één cijfer (een hoofdstuk) of drie tot vijf cijfers
    .plus = een plusteken (steun) kan alleen bij e, de omgeving
    .figure = na de code staat hoeveel: 0 tot 4, 8 (niet nader bepaald) of 9 (niet van toepassing)
    .count = er staan te veel cijfers achter: bij b en e één, bij d twee, bij s drie

code-level = Fijnheid
    .chapter = hoofdstuk
    .second = categorie
    .third = deel van een categorie
    .fourth = fijnste deel

urgency = Dringendheid
    .now = kan niet wachten
    .soon = binnen enkele weken
    .later = kan wachten
    .unknown = onbekend

resource-kind = Soort hulpbron
    .material = materieel
    .immaterial = immaterieel

resource-source = Herkomst van de hulpbron
    .formal = formeel
    .informal = informeel

factor-kind = Soort factor
    .risk = risico
    .protective = bescherming

factor-level = Niveau van de factor
    .person = persoon
    .family = gezin en familie
    .network = netwerk
    .society = samenleving

diagnosis-status = Stand van het onderzoek
    .requested = gevraagd
    .under-way = bezig
    .known = bekend
    .not-needed = niet nodig

guide-section = Deel van het gesprek
    .opening = Om te beginnen
    .wishes = Wat je wilt
    .area = Levensdomein
    .strengths = Wat je kunt en hebt
    .network = Wie er rond je staat
    .closing = Om af te ronden

score-direction = Wat beter is
    .higher = hoger is beter
    .lower = lager is beter

shift = Verschil
    .better = beter
    .worse = minder goed
    .same = gelijk
    .new = nieuw
    .not-again = niet opnieuw genoemd
    .changed = gewijzigd
    .unclear = niet te vergelijken

structure-change = Soort verandering
    .none = geen verandering
    .absent = ontbreekt
    .partly-absent = ontbreekt voor een deel
    .extra = er is te veel van
    .other-size = andere maat of vorm
    .interrupted = onderbroken
    .displaced = ligt elders
    .other-quality = van andere aard
    .not-specified = niet nader bepaald
    .not-applicable = niet van toepassing

structure-place = Plaats van de verandering
    .several = op meer plaatsen
    .right = rechts
    .left = links
    .both-sides = aan beide kanten
    .front = vooraan
    .back = achteraan
    .near = dicht bij de romp
    .far = ver van de romp
    .not-specified = niet nader bepaald
    .not-applicable = niet van toepassing

threshold-way = Kant van de drempel
    .at-least = die score of meer
    .at-most = die score of minder

voice = Stem
    .client = { -client }
    .network = netwerk
    .professional = professional

answer = Antwoord
    .yes = ja
    .no = nee
    .unknown = onbekend
    .declined = wil het niet zeggen

extent = Mate
    .yes = ja
    .partly = gedeeltelijk
    .no = nee
    .unknown = onbekend
    .declined = wil het niet zeggen

## Netwerk

relation = Relatie
    .partner = partner
    .former-partner = ex-partner
    .parent = ouder
    .child = kind
    .sibling = broer of zus
    .grandparent = grootouder
    .grandchild = kleinkind
    .other-family = andere familie
    .friend = vriend of vriendin
    .neighbour = buur
    .colleague = collega
    .volunteer = vrijwilliger
    .professional = professional
    .other = andere relatie

gender = Geslacht
    .woman = vrouw
    .man = man
    .other = anders

tie-quality = Kwaliteit van de band
    .strong = sterk
    .weak = zwak
    .stressful = gespannen
    .broken = verbroken
    .unknown = onbekend

tie-direction = Richting van de steun
    .gives = geeft
    .receives = krijgt
    .both = wederzijds
    .neither = geen van beide

tie-frequency = Frequentie
    .daily = dagelijks
    .weekly = wekelijks
    .monthly = maandelijks
    .rarely = zelden
    .never = nooit
    .unknown = onbekend

support-kind = Soort steun
    .emotional = emotioneel
    .practical = praktisch
    .informational = informatie
    .companionship = gezelschap
    .financial = financieel

kinship-kind = Verwantschap
    .parent = ouder
    .adoptive-parent = adoptieouder
    .step-parent = stiefouder
    .foster-parent = pleegouder
    .guardian = voogd
    .partner = partner
    .former-partner = ex-partner
    .sibling = broer of zus
    .twin = tweeling

## Plan en rode draad

goal-status = Status van de doelstelling
    .proposed = voorgesteld
    .active = lopend
    .reached = bereikt
    .dropped = losgelaten

goal-choice = Gekozen door
    .client = { -client }
    .together = { -client } en casemanager samen
    .network = netwerk
    .professional = professional
    .practice = vast doel van het traject

action-kind = Soort actie
    .self-help = zelfhulp
    .network = hulp uit het netwerk
    .professional = professionele hulp

action-status = Status van de actie
    .open = lopend
    .done = gedaan
    .dropped = losgelaten

approval-decision = Beslissing
    .approved = akkoord
    .refused = niet akkoord

approval-way = Wijze van akkoord
    .signed = ondertekend
    .spoken = mondeling
    .written = schriftelijk
    .conference = op overleg

plan-standing = Stand van het plan
    .draft = ontwerp
    .waiting = wacht op akkoord
    .approved = goedgekeurd
    .refused = geweigerd
    .changed-since-approval = gewijzigd sinds het akkoord

plan-part = Deel van het plan
    .goal = doelstelling
    .action = actie
    .agreement = afspraak
    .crisis = crisisplan
    .plan = plan in zijn geheel

plan-change-kind = Wat er gebeurde
    .added = toegevoegd
    .removed = eruit gehaald
    .dropped = losgelaten
    .reached = bereikt
    .done = gedaan
    .ended = beëindigd
    .reworded = anders verwoord
    .changed = gewijzigd

difference-kind = Verschil
    .added = toegevoegd
    .removed = weggehaald
    .changed = gewijzigd

loose-end-kind = Los eindje
    .need-without-goal = behoefte zonder doelstelling
    .goal-without-need = doelstelling zonder behoefte
    .goal-without-action = doelstelling zonder actie
    .action-without-goal = actie zonder doelstelling
    .referral-without-goal = doorverwijzing zonder doelstelling

## Doorverwijzing en toestemming

referral-status = Status van de doorverwijzing
    .draft = ontwerp
    .requested = aangevraagd
    .received = ontvangen
    .accepted = aanvaard
    .rejected = geweigerd
    .in-progress = lopend
    .on-hold = onderbroken
    .cancelled = ingetrokken
    .completed = afgerond
    .failed = afgebroken
    .entered-in-error = foutief ingevoerd

waiting-known = Hoe goed de wachttijd bekend is
    .fresh = onlangs gehoord
    .stale = te lang geleden gehoord
    .unknown = onbekend

criterion = Voorwaarde
    .area = levensdomein
    .place = plaats
    .for = woorden
    .within = wachttijd
    .exclude-own = eigen koepel uitsluiten

contest-result = Wat het betwisten opleverde
    .helped-after-all = toch geholpen
    .asked-again = opnieuw gevraagd
    .elsewhere = elders
    .refused-again = opnieuw geweigerd
    .nothing = niets genoteerd

side = Kant
    .client = { -client-upper }
    .network = Netwerk
    .professionals = Professionals

seat-standing = Plaats in het team
    .present = doet mee
    .asked = gevraagd
    .former = deed mee

refusal-reason = Reden van weigering
    .capacity = geen plaats
    .target-group = buiten de doelgroep
    .area-served = buiten het werkingsgebied
    .conditions = voorwaarde niet vervuld
    .complexity = te complex
    .client-refused = { -client } wilde niet
    .cost = te duur
    .other = andere reden

feeling = Gevoel bij de dienst
    .fear = angst
    .distrust = wantrouwen
    .misunderstanding = misverstand
    .hope = hoop

consent-way = Wijze van toestemming
    .written = schriftelijk
    .spoken = mondeling
    .electronic = elektronisch

consent-state = Stand van de toestemming
    .valid = geldig
    .expiring = loopt af
    .expired = verlopen
    .withdrawn = ingetrokken

conference-kind = Soort overleg
    .care = zorgconferentie
    .multidisciplinary = multidisciplinair overleg
    .family = familieoverleg
    .other = ander overleg

## Logboek en opvolging

contact-way = Wijze van contact
    .home-visit = huisbezoek
    .office = op kantoor
    .elsewhere = elders
    .phone = telefoon
    .video = videogesprek
    .mail = mail of bericht
    .letter = brief
    .none = geen contact

work-function = Functie van het werk
    .crisis-intervention = crisisinterventie
    .teaching = aanleren
    .guiding = begeleiden
    .own-expertise = eigen deskundigheid
    .information = informatie geven
    .supporting = ondersteunen
    .mobilising-network = netwerk aanspreken
    .brokering = bemiddelen
    .linking = doorverwijzen
    .coordinating = coördineren
    .advocacy = belangenbehartiging
    .network-building = netwerk van diensten uitbouwen
    .technical-advice = advies aan diensten
    .administration = administratie

monitoring-kind = Soort opvolging
    .self-help-informal = zelfhulp, informeel en kwalitatief
    .self-help-formal = zelfhulp, formeel en kwantitatief
    .network-informal = sociaal netwerk, informeel en kwalitatief
    .network-formal = sociaal netwerk, formeel en kwantitatief
    .professional-informal = professionele hulp, informeel en kwalitatief
    .professional-formal = professionele hulp, formeel en kwantitatief

information-topic = Gegeven informatie
    .end-goal = einddoel
    .term = looptijd
    .care-options = mogelijkheden van zorg
    .cooperation = samenwerking van beide casemanagers
    .role-limits = grenzen van de rol
    .complaints = klachten en ombudsdienst
    .file-access = inzage in het dossier

rights-topic = Verkende rechten
    .welfare-centre = OCMW
    .health-fund = ziekenfonds
    .allowances = tegemoetkomingen
    .other = andere rechten

incident-kind = Soort incident
    .incident = incident
    .adverse-event = ongewenst voorval in de zorg
    .complaint = klacht
    .conflict-of-interest = belangenconflict

confidentiality = Vertrouwelijkheid
    .shared = gedeeld met het team
    .care = alleen zorg
    .work = alleen werk
    .private = alleen de schrijver

anchor = Geteld vanaf
    .opened = opening
    .plan-approved = akkoord met het plan
    .last-review = laatste opvolgmoment
    .reopened = heropening

due-state = Termijn
    .overdue = te laat
    .due = vandaag
    .upcoming = binnenkort
    .later = later

agenda-kind = Aandachtspunt
    .review-overdue = opvolgmoment te laat
    .review-coming = opvolgmoment op komst
    .referral-unanswered = doorverwijzing zonder antwoord
    .action-overdue = actie over datum
    .plan-not-approved = plan niet goedgekeurd
    .plan-changed = plan gewijzigd sinds akkoord
    .consent-expired = toestemming verlopen
    .consent-expiring = toestemming loopt af
    .no-contact = lang geen contact
    .planned-contact-missed = gepland contact gemist
    .planned-contact-coming = gepland contact op komst
    .task-overdue = taak over datum
    .task-due = taak deze week
    .incident-neglected = incident niet opgevolgd
    .conference-agreed = overleg afgesproken
    .peer-supervision-overdue = intervisie te laat
    .conflict-open = conflict om over te beslissen

planned-state = Stand van het geplande contact
    .missed = gemist
    .coming = komt eraan
    .later = later
    .met = gebeurd
    .cancelled = afgezegd

task-state = Stand van de taak
    .overdue = over datum
    .soon = deze week
    .open = te doen
    .done = gedaan

incident-state = Stand van het incident
    .neglected = niet opgevolgd
    .fresh = nog op te volgen
    .followed-up = opgevolgd

watch-state = Bekeken
    .seen = in deze termijn
    .stale = langer geleden
    .never = nog nooit

promise-state = Toegezegd en gegeven
    .not-given = niet gegeven
    .partly-given = gedeeltelijk gegeven
    .overdue = over datum
    .not-seen = niet nagekeken
    .given = gegeven
    .done = gedaan

becomes = Wat de beslissing wordt
    .action = actie in het plan
    .task = taak in het logboek
    .nothing = blijft een beslissing

decision-state = Stand van de beslissing
    .open = lopend
    .overdue = over datum
    .done = gedaan
    .dropped = losgelaten
    .untracked = nergens overgenomen

## Evaluatie

evaluation-kind = Soort evaluatie
    .interim = tussentijds
    .final = eindevaluatie

dimension = Rijen van een overzicht
    .practitioner = Casemanager
    .case = Dossier
    .area = Levensdomein
    .intensity = Intensiteit
    .route = Route
    .kind = Type
    .service = Dienst
    .place = Plaats
    .age = Leeftijd
    .notifier = Gemeld door
    .reason = Reden van afsluiten
    .month = Maand
    .quarter = Kwartaal
    .year = Jaar
    .model = Model
    .program = Omvang van het werk
    .position = Plaats in de hulp
    .scope = Bereik
    .role = Rol naast ander werk
    .steering = Wie stuurt
    .work = Functie van het werk
    .status = Status
    .total = Alles samen

fidelity-element = Element van casemanagement
    .assessment = assessment
    .planning = planning
    .facilitation = hulp mogelijk maken
    .care-coordination = zorgcoördinatie
    .evaluation = evaluatie
    .advocacy = belangenbehartiging

step-state = Hoe ver
    .done = gedaan
    .under-way = bezig
    .open = nog niet begonnen

work-class = Met wie het werk gebeurt
    .direct = direct
    .indirect = indirect
    .neither = geen van beide

feedback-way = Hoe ingevuld
    .paper = op papier
    .alone = alleen
    .together = samen

feedback-part = Deel van het formulier
    .guidance = begeleiding
    .aftercare = nazorg
    .outcomes = resultaten
    .outlook = vooruitzicht

agreement-word = Mee eens
    .not-at-all = helemaal niet
    .a-little = een beetje
    .half = half
    .mostly = grotendeels
    .wholly = helemaal

signal-kind = Soort signaal
    .no-service = geen aanbod
    .capacity = te weinig plaatsen
    .waiting-time = te lange wachttijd
    .conditions = voorwaarden sluiten uit
    .cost = te duur
    .reach = niet bereikbaar
    .cooperation = diensten sluiten niet aan
    .rules = regels staan in de weg
    .other = iets anders

signal-status = Stand van het signaal
    .raised = gemeld
    .on-agenda = geagendeerd
    .answered = beantwoord
    .solved = opgelost
    .dropped = losgelaten

suggestion-reason = Wat de records tonen
    .area-without-service = geen dienst voor dit levensgebied
    .refused-for-capacity = meermaals geweigerd: geen plaats
    .refused-by-conditions = meermaals geweigerd: voorwaarden
    .too-costly = meermaals te duur
    .long-wait = er wordt lang gewacht
    .no-answer = meermaals geen antwoord

intervision-kind = Soort bijeenkomst
    .peer-supervision = intervisie
    .network-consultation = regionaal netwerkoverleg

topic-kind = Soort vraag
    .case = ervaring met een dossier
    .ethics = ethische vraag
    .role = grenzen van de rol
    .network = kennis van het netwerk
    .method = manier van werken
    .other = iets anders

## Register

function = Kernfunctie
    .intake = aanmelding en screening
    .assessment = assessment
    .planning = planning
    .linking = toeleiding
    .monitoring = opvolging
    .evaluation = evaluatie
    .administration = administratie

language = Taal
    .nl = Nederlands
    .en = Engels

record-format = Formaat van nieuwe bestanden
    .toml = TOML
    .yaml = YAML

record-kind = Soort record
    .action = actie
    .agreement = afspraak
    .consent = toestemming
    .evaluation = evaluatie
    .goal = doelstelling
    .journal = logboeknotitie
    .assessment = assessment
    .need = behoefte
    .person = persoon
    .referral = doorverwijzing
    .screening = screening
    .tie = band
    .review = opvolgmoment
    .planned-contact = gepland contact
    .feedback = feedback
    .kinship = verwantschap
    .conference = overleg
    .signal = signaal
    .intervision = intervisie

weight = Gewicht
    .error = fout
    .warning = waarschuwing
    .advice = advies
    .off = uit

## Velden van de records

field-about = Waarover
field-acceptable = Aanvaardbaar
field-accessible = Toegankelijk
field-action = Actie
field-added-domains = Toegevoegde domeinen
field-advice = Advies van het programma
field-advice-reasons = Redenen voor het advies
field-advice-rules = Regels van
field-aftercare = Nazorg
field-agenda = Agenda van anderen
field-agreement = Afspraak
field-agreement-until = Overeenkomst tot en met
field-agreements = Afspraken
field-aliases = Andere namen
field-alternatives = Afgewogen alternatieven
field-answer = Antwoord
field-approach = Aanpak
field-appropriate = Passend bij de vraag
field-approval = Akkoord
field-approval-by = Akkoord van
field-approval-joint = Gezamenlijk akkoord
field-approval-roles = Goedkeuring door wie deze rol heeft
field-area = Levensdomein
field-area-served = Werkingsgebied
field-areas = Levensdomeinen
field-available = Beschikbaar
field-avoid = Wat niemand doet
field-base = Voordien
field-baseline = Beginniveau
field-became = Werd
field-body = Waar
field-born = Geboren op
field-brought-by = Ingebracht door
field-burden = Last
field-by = Door
field-call = Bellen
field-called = Aanspreking
field-cancelled = Afgezegd
field-case = Dossier
field-caseload-by-kind = Dossiers per voltijdse post, per type
field-caseload-per-fte = Dossiers per voltijdse kracht
field-cases = Dossiers
field-changes = Besliste wijzigingen
field-choice-reason = Reden van de keuze
field-chosen-by = Gekozen door
field-chosen-by-client = Gekozen door { -the-client }
field-client = { -client-upper }
field-client-agenda = Agenda van { -the-client }
field-client-involvement = Betrokkenheid van { -the-client }
field-client-motivation = Motivatie van { -the-client }
field-client-present = { -client-upper } aanwezig
field-client-satisfaction = Tevredenheid van { -the-client }
field-client-view = Kijk van { -the-client }
field-client-word = Woord voor { -the-client }
field-client-words = Woorden van { -the-client }
field-closing = Afsluiting
field-closing-questions = Vragen bij het afsluiten
field-code = Code
field-commit = Commit
field-competence = Sterktes van de dienst
field-completes = Handelt af
field-complex-demand = Complexe zorgvraag
field-complex-organisation = Complexe organisatie
field-conditions = Voorwaarden
field-conference = Overleg
field-confidentiality = Vertrouwelijkheid
field-consent = Toestemming
field-consent-notice-days = Dagen vooraf: einde toestemming
field-contact = Contactgegevens
field-contact-days = Dagen zonder contact
field-contests = Betwiste weigering
field-corrects = Verbetert
field-cost = Kostprijs
field-crisis = Crisisplan
field-daily-help = Hulp nodig bij dagelijkse activiteiten
field-deceased = Overleden
field-decision = Beslissing
field-dementia-diagnosed-by = Diagnose dementie door
field-deviation = Gemotiveerde afwijking
field-diagnosis = Diagnose
field-direction = Richting van de steun
field-disagreement = Meningsverschil
field-domain = Domein
field-done-on = Gedaan op
field-due = Uiterlijk op
field-en = Engels
field-entry = Logboeknotitie
field-event = Gebeurtenis
field-external-id = Nummer elders
field-every = Hoe vaak
field-expected = Zoals verwacht (0)
field-factor = Factor
field-feelings = Gevoelens bij de dienst
field-file = Bestand
field-final-advice = Eindadvies
field-final-advice-by = Eindadvies door
field-first-day = Eerste dag
field-fits = Past nog
field-form = Versie van het formulier
field-format = Formaat
field-frequency = Frequentie
field-from = Van
field-fte-percent = Tewerkstelling (%)
field-gender = Vrouw, man of anders
field-given-by = Gegeven door
field-goal = Doelstelling
field-goals = Doelstellingen
field-ground = Grond
field-guests = Anderen
field-handle = Korte naam
field-handover = Overhandiging van het plan
field-hash = Vingerafdruk
field-help-from-within = Hulp uit het eigen netwerk
field-helped-before = Eerder geholpen
field-home = Thuissituatie
field-hours-per-year = Uren per jaar
field-households = Huishoudens
field-how = Hoe
field-icf = Functioneren (ICF)
field-icf-set = Gedeelde ICF-codes
field-id = Id
field-incident = Incident
field-indicator = Indicator
field-indicators = Tekenen van complexiteit
field-information = Te geven informatie
field-information-given = Gegeven informatie
field-insight = Inzicht
field-instrument = Instrument
field-instruments = Instrumenten
field-intensity = Intensiteit
field-intensity-percent = Gewicht per intensiteit (%)
field-interest = Belang
field-item = Vraag
field-kind = Soort
field-kinship = Verwantschap
field-language = Taal
field-late-entry-days = Dagen tot late registratie
field-late-reason = Reden van laattijdigheid
field-least = Minstens
field-least-age = Minimumleeftijd
field-less = Minder dan verwacht (−1)
field-level = Niveau
field-levels = Niveaus van doelbereiking
field-life-project = Levensproject
field-limits = Grenzen
field-lives-in = Woonplaats
field-mail = Mailadres
field-key = Sleutel
field-signing-key = Sleutels om te ondertekenen
field-merge = Samenvoeging
field-merged-into = Samengevoegd met
field-met = Vervuld
field-minutes = Werktijd
field-minutes-text = Verslag
field-model = Model
field-monitoring = Soort opvolging
field-months = Maanden
field-more = Meer dan verwacht (+1)
field-most = Hoogstens
field-motivation = Motivatie van de dienst
field-much-less = Veel minder dan verwacht (−2)
field-much-more = Veel meer dan verwacht (+2)
field-name = Naam
field-need = Behoefte
field-need-met = Behoefte vervuld
field-network-consultation-months = Maanden tussen netwerkoverleg
field-network-satisfaction = Tevredenheid van het netwerk
field-network-words = Woorden van het netwerk
field-new-questions = Nieuwe vragen of overgang
field-next = Vervolg
field-nl = Nederlands
field-note = Opmerking
field-notification = Aanmelding
field-offer = Aanbod
field-on = Datum
field-opened = Geopend op
field-organisation = Organisatie
field-ours = Van ons
field-outcome = Resultaat
field-overrides = Eigen regels
field-own-steps = Wat { -the-client } zelf doet
field-parent = Onderdeel van behoefte
field-part = Deel
field-participant = Deelnemer
field-participants = Deelnemers
field-peer-supervision-months = Maanden tussen intervisies
field-person = Persoon
field-phase = Fase
field-place = Waar
field-places = Plaatsen
field-plan-carried-out = Plan uitgevoerd
field-plan-note = Toelichting bij de uitvoering
field-plan-to-pen-holder = Plan naar de penhouder
field-planned = Gepland contact
field-planned-contact = Gepland contact
field-planned-contact-notice-days = Dagen vooraf: gepland contact
field-position = Standpunt
field-present = Aanwezig
field-problem = Wat moeilijk loopt
field-profile = Praktijkprofiel
field-profiles = Praktijken
field-program = Omvang
field-promised-by = Wie belooft
field-proposal = Voorstel
field-purpose = Doel van het delen
field-quality = Kwaliteit van de band
field-question = Vraag
field-rate-cents = Uurtarief (cent)
field-rater = Beoordeeld door
field-rating = Score
field-reached = Bereikt
field-reason = Reden
field-received = Hulp gekregen
field-record = Record
field-record-format = Formaat van nieuwe bestanden
field-recorded = Genoteerd op
field-records = Records
field-relation = Relatie
field-relation-text = Relatie in woorden
field-remark = Opmerking per deel
field-reopening = Heropening
field-replaces = In de plaats van
field-representative = Vertegenwoordiger
field-request = Hulpvraag
field-required-roles = Vereiste rollen
field-resource = Hulpbron
field-response-days = Dagen tot antwoord
field-response-due = Antwoord verwacht tegen
field-review = Opvolgritme
field-review-months = Maanden tussen opvolgmomenten
field-review-notice-days = Dagen vooraf: opvolgmoment
field-rhythm = Dagen en uren
field-rights = Te verkennen rechten
field-rights-explored = Verkende rechten
field-role = Rol
field-roles = Rollen
field-route = Route
field-rule = Regel
field-rules = Regels
field-satisfaction-not-asked = Waarom tevredenheid niet bevraagd
field-scope = Bereik
field-scored-by = Gescoord door
field-scores = Scores
field-self-direction = Kan zelf regie voeren
field-service = Dienst
field-service-received = Dienst gekregen
field-services = Diensten
field-signs = Signalen vooraf
field-since = Sinds
field-slug = Korte naam
field-source = Herkomst
field-standing-goal = Vast einddoel
field-statement = Wat er anders zal zijn
field-status = Status
field-steering = Wie stuurt
field-steps = Stappen
field-strengths = Sterktes
field-suitable = Geschikt voor de persoon
field-support = Soort steun
field-surroundings = Invloed van de omgeving
field-target = Streefdatum
field-target-group = Doelgroep
field-task = Taak
field-team-process = Samenwerking van het uitvoeringsteam (proces)
field-team-product = Resultaat van het uitvoeringsteam (product)
field-text = Tekst
field-theirs = Van de anderen
field-threshold = Drempel
field-tie = Band
field-title = Titel
field-to = Aan
field-topic = Onderwerp
field-trajectory-months = Duur van het traject (maanden)
field-transfer = Overdracht
field-transition = Overgang
field-transitions = Overgangen
field-travel = Reistijd
field-umbrella = Koepelorganisatie
field-undone = Ongedaan gemaakt op
field-until = Tot en met
field-urgency = Dringendheid
field-valid-from = In voege vanaf
field-value = Waarde
field-version = Versie
field-voice = Stem
field-voiced-by = Verwoord door
field-waiting-days = Wachttijd (dagen)
field-waiting-on = Wachttijd gehoord op
field-waiting-time-days = Dagen dat een wachttijd geldt
field-weight = Gewicht
field-what = Wat
field-who = Wie
field-wishes = Wensen
field-with = Met wie
field-withdrawn = Ingetrokken
field-words = Eigen woorden
field-work = Functie van het werk
field-works = Werkt

dossier-part = Onderdeel van het dossier
    .consents = Toestemmingen
    .network = Netwerk
    .screenings = Screenings
    .assessments = Assessments
    .plan = Plan
    .referrals = Doorverwijzingen
    .journal = Logboek
    .reviews = Opvolgmomenten
    .conferences = Overleggen
    .evaluations = Evaluaties
    .feedback = Feedback

passage-reason = Waarom een passage gemarkeerd is
    .from-other = komt van iemand anders
    .about-other = gaat over iemand anders
    .writer-only = alleen voor wie het schreef

sharing-kind = Bij welke gelegenheid iets gedeeld werd
    .referral = doorverwijzing
    .plan-handover = plan overhandigd
    .plan-shown = plan voorgelegd
    .conference = overleg
    .review = opvolgmoment
    .assessment = assessment
    .contact = contact
    .transfer = overdracht aan een collega
