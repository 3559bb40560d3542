### Vocabularies of the records and the labels of their fields.

## The person whose case it is; a practice profile has its own word

-client = cliënt
-client-upper = Cliënt

## How values are written

fact-date = { $day } { $month } { $year }
fact-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
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
    .direction-needed = de { -client } kan, ook met het netwerk, de hulp niet helemaal zelf regisseren
    .client-directs = de { -client } kan met het netwerk zelf de regie voeren
    .helped-before = er was eerder hulp en dat plan is afgerond
    .new-questions = er zijn nieuwe vragen of er komt een overgang aan
    .complex-again = de vraag is opnieuw complex geworden

## Dossier

case-status = Status
    .open = lopend
    .closed = afgesloten

intensity = Intensiteit
    .intensive = intensief
    .regular = regulier
    .remote = op afstand
    .trajectory-support = trajectondersteuning

role-name = Rol
    .casemanager = casemanager
    .casemanager-care = casemanager zorg
    .casemanager-work = casemanager werk
    .pen-holder = penhouder
    .reference-person = referentiepersoon
    .informal-carer = mantelzorger
    .general-practitioner = huisarts
    .other = andere rol

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

known-date = Datum
    .unknown = onbekend
    .declined = wil het niet zeggen

party = Betrokkene
    .client = { -client }
    .person = iemand uit het netwerk
    .team = teamlid
    .service = dienst

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

## Evaluatie

evaluation-kind = Soort evaluatie
    .interim = tussentijds
    .final = eindevaluatie

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

weight = Gewicht
    .error = fout
    .warning = waarschuwing
    .advice = advies
    .off = uit

## Velden van de records

field-acceptable = Aanvaardbaar
field-accessible = Toegankelijk
field-action = Actie
field-advice = Advies van het programma
field-aftercare = Nazorg
field-agreement = Afspraak
field-agreement-until = Overeenkomst tot en met
field-aliases = Andere namen
field-alternatives = Afgewogen alternatieven
field-answer = Antwoord
field-appropriate = Passend bij de vraag
field-approval = Akkoord
field-approval-by = Akkoord van
field-approval-joint = Gezamenlijk akkoord
field-area = Levensdomein
field-area-served = Werkingsgebied
field-areas = Levensdomeinen
field-available = Beschikbaar
field-baseline = Beginniveau
field-born = Geboren op
field-by = Door
field-called = Aanspreking
field-case = Dossier
field-caseload-per-fte = Dossiers per voltijdse kracht
field-changes = Besliste wijzigingen
field-choice-reason = Reden van de keuze
field-chosen-by = Gekozen door
field-chosen-by-client = Gekozen door de { -client }
field-client = { -client-upper }
field-client-involvement = Betrokkenheid van de { -client }
field-client-motivation = Motivatie van de { -client }
field-client-present = { -client-upper } aanwezig
field-client-satisfaction = Tevredenheid van de { -client }
field-client-view = Kijk van de { -client }
field-client-word = Woord voor de { -client }
field-client-words = Woorden van de { -client }
field-closing = Afsluiting
field-closing-questions = Vragen bij het afsluiten
field-code = Code
field-competence = Sterktes van de dienst
field-complex-demand = Complexe zorgvraag
field-complex-organisation = Complexe organisatie
field-conditions = Voorwaarden
field-confidentiality = Vertrouwelijkheid
field-consent = Toestemming
field-consent-notice-days = Dagen vooraf: einde toestemming
field-contact = Contactgegevens
field-contact-days = Dagen zonder contact
field-contests = Betwiste weigering
field-corrects = Verbetert
field-cost = Kostprijs
field-crisis = Crisisplan
field-deceased = Overleden
field-decision = Beslissing
field-deviation = Gemotiveerde afwijking
field-direction = Richting van de steun
field-done-on = Gedaan op
field-due = Uiterlijk op
field-en = Engels
field-entry = Logboeknotitie
field-event = Gebeurtenis
field-expected = Zoals verwacht (0)
field-factor = Factor
field-feelings = Gevoelens bij de dienst
field-final-advice = Eindadvies
field-final-advice-by = Eindadvies door
field-fits = Past nog
field-format = Formaat
field-frequency = Frequentie
field-from = Van
field-fte-percent = Tewerkstelling (%)
field-given-by = Gegeven door
field-goal = Doelstelling
field-goals = Doelstellingen
field-ground = Grond
field-handle = Korte naam
field-handover = Overhandiging van het plan
field-hash = Vingerafdruk
field-help-from-within = Hulp uit het eigen netwerk
field-helped-before = Eerder geholpen
field-household = Huishouden
field-how = Hoe
field-icf = Functioneren (ICF)
field-icf-set = Gedeelde ICF-codes
field-id = Id
field-incident = Incident
field-indicator = Indicator
field-indicators = Tekenen van complexiteit
field-information = Te geven informatie
field-information-given = Gegeven informatie
field-instrument = Instrument
field-intensity = Intensiteit
field-kind = Soort
field-language = Taal
field-late-entry-days = Dagen tot late registratie
field-late-reason = Reden van laattijdigheid
field-least = Minstens
field-less = Minder dan verwacht (−1)
field-level = Niveau
field-levels = Niveaus van doelbereiking
field-life-project = Levensproject
field-limits = Grenzen
field-lives-in = Woonplaats
field-mail = Mailadres
field-met = Vervuld
field-minutes = Werktijd
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
field-network-satisfaction = Tevredenheid van het netwerk
field-new-questions = Nieuwe vragen of overgang
field-nl = Nederlands
field-note = Opmerking
field-notification = Aanmelding
field-offer = Aanbod
field-on = Datum
field-opened = Geopend op
field-organisation = Organisatie
field-outcome = Resultaat
field-overrides = Eigen regels
field-parent = Onderdeel van behoefte
field-person = Persoon
field-phase = Fase
field-place = Waar
field-plan-carried-out = Plan uitgevoerd
field-plan-note = Toelichting bij de uitvoering
field-plan-to-pen-holder = Plan naar de penhouder
field-present = Aanwezig
field-problem = Wat moeilijk loopt
field-profile = Praktijkprofiel
field-purpose = Doel van het delen
field-quality = Kwaliteit van de band
field-question = Vraag
field-rater = Beoordeeld door
field-rating = Score
field-reached = Bereikt
field-reason = Reden
field-received = Hulp gekregen
field-record-format = Formaat van nieuwe bestanden
field-recorded = Genoteerd op
field-relation = Relatie
field-relation-text = Relatie in woorden
field-reopening = Heropening
field-representative = Vertegenwoordiger
field-request = Hulpvraag
field-required-roles = Vereiste rollen
field-resource = Hulpbron
field-response-days = Dagen tot antwoord
field-response-due = Antwoord verwacht tegen
field-review = Opvolgritme
field-review-months = Maanden tussen opvolgmomenten
field-review-notice-days = Dagen vooraf: opvolgmoment
field-rhythm = Ritme
field-rights = Te verkennen rechten
field-rights-explored = Verkende rechten
field-role = Rol
field-roles = Rollen
field-route = Route
field-rule = Regel
field-rules = Regels
field-satisfaction-not-asked = Waarom tevredenheid niet bevraagd
field-scored-by = Gescoord door
field-scores = Scores
field-self-direction = Kan zelf regie voeren
field-service = Dienst
field-service-received = Dienst gekregen
field-since = Sinds
field-slug = Korte naam
field-source = Herkomst
field-standing-goal = Vast einddoel
field-statement = Wat er anders zal zijn
field-status = Status
field-strengths = Sterktes
field-suitable = Geschikt voor de persoon
field-support = Soort steun
field-surroundings = Invloed van de omgeving
field-target = Streefdatum
field-target-group = Doelgroep
field-team-process = Samenwerking van het uitvoeringsteam (proces)
field-team-product = Resultaat van het uitvoeringsteam (product)
field-text = Tekst
field-tie = Band
field-title = Titel
field-to = Aan
field-trajectory-months = Duur van het traject (maanden)
field-travel = Reistijd
field-umbrella = Koepelorganisatie
field-until = Tot en met
field-urgency = Dringendheid
field-valid-from = In voege vanaf
field-version = Versie
field-voice = Stem
field-voiced-by = Verwoord door
field-waiting-days = Wachttijd (dagen)
field-waiting-on = Wachttijd gehoord op
field-waiting-time-days = Dagen dat een wachttijd geldt
field-weight = Gewicht
field-what = Wat
field-who = Wie
field-with = Met wie
field-withdrawn = Ingetrokken
field-words = Eigen woorden
field-work = Functie van het werk
field-works = Werkt
