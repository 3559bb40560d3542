### Een bestaande caseload overnemen uit tabellen: de kaart, wat van elke rij wordt, en hoe andere registers de dingen noemen.

## Opdrachten

help-import-csv = De caseload van een ander register, uit CSV-bestanden en met een kaart
    .long = Bestaat de kaart nog niet, dan wordt ze geschreven met wat te vermoeden valt, en verder niets. Lees ze na, probeer met --dry-run, en neem dan over: één commit, of niets. Een tweede keer verandert er niets; wat in de bron wijzigde, wordt gewijzigd, en wat in het register wijzigde, blijft. Voorbeeld: regie import csv dossiers.csv contacten.csv --map caseload.toml --dry-run
help-import-xlsx = De caseload van een ander register, uit een rekenblad en met een kaart
    .long = Bestaat de kaart nog niet, dan wordt ze geschreven met wat te vermoeden valt, en verder niets. Formules worden nooit uitgerekend: wat het rekenblad het laatst als resultaat bewaarde, telt. Voorbeeld: regie import xlsx caseload.xlsx --map caseload.toml --dry-run
option-files = De bestanden
    .value = BESTAND
option-workbook = Het rekenblad (.xlsx)
    .value = BESTAND
option-map = De kaart: welke tabel en kolom wat is; ze wordt geschreven als ze er nog niet is
    .value = KAART

## Wat van rijen wordt

import-becomes = Wordt
    .new = nieuw
    .changed = gewijzigd
    .same = gelijk
    .unfit = past niet
column-row = Rij
column-import-kind = Soort
column-source-id = Nummer daar
column-becomes = Wordt
column-fields = Velden
import-no-rows = Er staan geen rijen in.
import-misfit-cell = { $place } ({ $column }): { $why }
import-misfit-row = { $place }: { $why }
import-sum = Overgenomen: { $new } nieuw, { $changed } gewijzigd, { $same } gelijk gebleven{ $unfit ->
    [0] {""}
   *[other] , { $unfit } weggelaten
}.
import-sum-planned = { $new } nieuw, { $changed } gewijzigd, { $same } gelijk{ $unfit ->
    [0] {""}
   *[other] , { $unfit } passen niet
}. Er is niets bewaard.
import-formulas = { $table }: { $count ->
    [one] 1 cel is een formule
   *[other] { $count } cellen zijn formules
}; het laatst bewaarde resultaat is genomen, er is niets uitgerekend.

## Waarom een rij niet past

import-why-encoding = de letters zijn niet te lezen in de codering van de kaart; zet encoding juist, of bewaar het bestand opnieuw als UTF-8
import-why-too-long = te veel tekst voor één cel; wellicht ontbreekt een aanhalingsteken
import-why-cell-error = het rekenblad heeft hier een fout in plaats van een waarde
import-why-no-result = een formule zonder bewaard resultaat; open en bewaar het rekenblad, of zet er de waarde
import-why-no-day = geen dag die bestaat
import-why-merged = samengevoegde cellen: het is niet te weten voor welke rij de waarde telt; splits ze
import-why-formula = dit begint als een formule (=) en wordt niet uitgerekend; zet er de waarde, of formulas = "text" in de kaart
import-why-no-date = “{ $text }” is geen datum
import-why-serial = “{ $text }” is een getal; telt het dagen zoals een rekenblad, zet dan numbers_are_dates = true in de kaart
import-why-two-figures = “{ $text }” heeft geen jaar van vier cijfers; zet two_figure_years_from in de kaart
import-why-impossible-date = “{ $text }” bestaat niet, of niet in de volgorde die de kaart zegt
import-why-no-number = “{ $text }” is geen geheel getal
import-why-no-minutes = “{ $text }” is geen tijd: 90, 1:30 of 1u30
import-why-no-share = “{ $text }” is geen deel van een voltijdse baan: 80, 80% of 0,8
import-why-no-slug = “{ $text }” is geen korte naam: kleine letters, cijfers en koppeltekens
import-why-no-word = “{ $text }” staat nog niet in de kaart; het kan zijn: { $known }
import-why-no-member = “{ $text }” is niemand van het team; neem het team mee over, of zet de naam in de kaart
import-why-no-service = “{ $text }” is geen dienst van de sociale kaart; neem de diensten mee over, of zet de naam in de kaart
import-why-no-case = “{ $text }” is geen dossier, hier niet en in wat binnenkomt niet
import-why-several = “{ $text }” kan meer dan één zijn: { $known }
import-why-no-id = er staat geen nummer; zonder nummer herkent een tweede import de rij niet
import-why-same-id = dit nummer staat op meer dan één rij
import-why-too-many = er staat meer op deze rij dan er kolommen zijn; wellicht een scheidingsteken in een tekst zonder aanhalingstekens
import-why-lacks = { $field } ontbreekt; vul het in, of geef er in de kaart een default voor
import-why-no-name = hier is geen korte naam van te maken; geef er een in een kolom
import-why-taken = de korte naam { $text } heeft iemand anders al
import-why-invalid = hier komt geen geldig record van
import-why-once = { $field } is in de bron { $theirs } en in het register { $ours }; dit veld vult een import maar één keer, wijzig het met de eigen opdracht ervan
import-why-conflict = { $field } werd aan beide kanten gewijzigd: register { $ours }, bron { $theirs }; maak ze gelijk waar het fout staat
import-why-kept = { $field } is in de bron gewijzigd, en een logboeknotitie ({ $entry }) blijft staan: verbeter ze met regie journal add --corrects
import-why-namesake = het register heeft al dossier { $case } van iemand met die naam en geboortedag; zet daar external_id bij met regie edit, of laat de rij weg
import-why-case-merged = dossier { $case } is in een ander opgegaan
import-why-ahead = { $field }: { $on } moet nog komen, vandaag is het { $today }
import-why-early = { $field }: { $on } valt voor het dossier geopend werd, { $opened }
import-why-order = { $then }, { $then-on }, valt vóór { $first }, { $first-on }

## De kaart

import-map-written = De kaart is geschreven: { $path }
import-map-next = { $open ->
    [0] Lees ze na, en geef dezelfde opdracht opnieuw met --dry-run. Er is verder niets geschreven.
   *[other] Vul in waar "?" staat, en geef dezelfde opdracht opnieuw met --dry-run. Er is verder niets geschreven.
}
import-guessed = { $table }: rijen van het soort { $kind }; { $fields ->
    [one] 1 veld
   *[other] { $fields } velden
} gevonden, { $ignored ->
    [one] 1 kolom
   *[other] { $ignored } kolommen
} niet gebruikt.
import-guessed-nothing = { $table }: niet te zien wat dit is; het wordt overgeslagen zolang de kaart niets anders zegt.
import-guessed-open = { $table }: nog in te vullen: { $fields }.
import-map-no-id = { $table }: de kaart zegt niet in welke kolom het nummer van een rij staat (id).
import-map-no-column = { $table }: er is geen kolom “{ $column }”. Er zijn: { $known }.
import-map-double = { $table }: de naam “{ $column }” staat boven meer dan één kolom; geef ze elk een eigen naam.
import-map-no-field = { $table }: er is geen veld { $field }. Er zijn: { $known }.
import-map-twice = { $table }: het veld { $field } staat er twee keer; zet de kolommen samen onder columns.
import-map-open = { $table }: { $field } is nodig en heeft geen kolom en geen default.
import-map-values = { $table }, { $field }: nog niet vertaald: { $values }.
error-map-open = { $count ->
    [one] De kaart { $map } is nog niet af: er is 1 ding in te vullen of recht te zetten.
   *[other] De kaart { $map } is nog niet af: er zijn { $count } dingen in te vullen of recht te zetten.
}
hint-map-open = Zet recht wat hierboven staat en geef de opdracht opnieuw; er is niets overgenomen.
error-not-in-map = De kaart { $map } kent geen tabel { $table }.
hint-not-in-map = Zet er een [[table]] met die name bij, of geef een kaart die er nog niet is: dan wordt ze geschreven.
error-no-tables = Geen enkel blad heeft een rij met namen van kolommen.
hint-no-tables = Zet boven elke kolom een naam, en geef de opdracht opnieuw.
error-table-not-text = { $path } is geen tekst in UTF-8, UTF-16 of Windows-1252.
hint-table-not-text = Bewaar het opnieuw als CSV (UTF-8); is het een rekenblad, gebruik dan regie import xlsx.
error-table-too-long = { $path } heeft meer dan { $rows } rijen of { $cells } cellen.
hint-table-too-long = Splits het in kleinere bestanden, bijvoorbeeld per jaar, en neem ze na elkaar over met dezelfde kaart.
error-table-too-large = { $path } is groter dan { $most } MiB.
hint-table-too-large = Splits het in kleinere bestanden en neem ze na elkaar over met dezelfde kaart.
error-table-empty = { $path } heeft op rij { $line } geen namen van kolommen.
hint-table-empty = Zet boven elke kolom een naam, of zeg in de kaart met header_row op welke rij de namen staan.
error-workbook-protected = { $path } is beveiligd met een wachtwoord.
hint-workbook-protected = Bewaar een kopie zonder wachtwoord, neem die over, en verwijder ze daarna.
error-workbook-broken = { $path } is geen rekenblad in xlsx, of het is beschadigd.
hint-workbook-broken = Open het en bewaar het opnieuw als .xlsx; een ouder .xls moet eerst omgezet worden.
error-workbook-too-large = { $path } wordt uitgepakt groter dan { $most } MiB en is niet gelezen.
hint-workbook-too-large = Splits het; een bestand van een onbekende afzender vertrouw je best niet.
error-no-sheet = { $path } heeft geen blad { $sheet }.
hint-no-sheet = Pas de name in de kaart aan, of zet er kind = "skip" bij.

import-map-top = Hoe de tabellen van een ander register gelezen worden: geschreven door regie import { $verb }, met vermoedens. Lees het na en verbeter wat niet klopt. Waar "?" staat, viel niets te vermoeden: vul iets in, of zet een lege tekst "" als de waarde mag wegvallen. Geef daarna dezelfde opdracht opnieuw, eerst met --dry-run.
import-map-source = Hoe het andere register heet. Elk record bewaart die naam met zijn nummer daar (external_id), zodat een tweede import het herkent. Wijzig dit niet meer na de eerste import.
import-map-by = Wie de gegevens binnenbrengt, waar geen kolom zegt wie ze maakte.
import-map-by-open = by = "naam in het team"
import-map-kind = Wat een rij is: team, service (dienst), case (dossier), referral (verwijzing), contact, of skip (overslaan).
import-map-hidden = Dit blad is verborgen en wordt overgeslagen, tenzij je zegt wat het is.
import-map-id = De kolom met het nummer dat het andere register aan een rij geeft.
import-map-dates = De volgorde van datums: day-month-year of month-day-year; 2026-03-02 wordt altijd begrepen.
import-map-dates-shown = De volgorde van datums, zoals ze uit het bestand blijkt: day-month-year of month-day-year.
import-map-dates-open = De volgorde van datums: day-month-year of month-day-year. Geen enkele datum toont welke het is: kijk na!
import-map-dates-both = De volgorde van datums: day-month-year of month-day-year. Het bestand gebruikt ze allebei: wat niet kan, past niet.
import-map-years = Jaren van twee cijfers: de eerste die bedoeld kan zijn. Met { $from } is het jaar zelf nog in die eeuw, en alles ervoor in de volgende.
import-map-numbers = Gehele getallen in een datumkolom zijn dagen zoals een rekenblad ze telt (46083 is 2 maart 2026).
import-map-formulas = { $count ->
    [one] 1 cel is een formule
   *[other] { $count } cellen zijn formules
}: het laatst bewaarde resultaat telt; er wordt niets uitgerekend.
import-map-empty = Wat zoveel is als niets.
import-map-ignored = Kolommen die niet overgenomen worden.
import-map-national = Rijksregisternummers hebben in het register geen plaats en worden niet overgenomen: { $columns }.
import-map-others = Andere velden die je kunt invullen: { $fields }.
import-map-default-open = Hier is geen kolom voor gevonden, en het is nodig. Zet columns, of zeg wat elk nieuw record krijgt:
import-map-default = Wat een nieuw record krijgt als de rij niets zegt:
import-map-values-open = Zet achter elke waarde een van deze: { $known }.
import-map-known-members = de korte naam van een teamlid (regie team list)
import-map-known-services = de korte naam van een dienst (regie service list)

## Hoe de velden heten

import-field-team = Velden van een teamlid
    .handle = korte naam
    .name = naam
    .mail = mailadres waarmee git bewaart
    .roles = rollen
    .fte-percent = deel van een voltijdse baan
    .organisation = organisatie
    .from = eerste dag in het team
    .until = laatste dag in het team
    .note = nota
import-field-service = Velden van een dienst
    .slug = korte naam
    .name = naam
    .offer = aanbod
    .areas = levensdomeinen
    .target-group = doelgroep
    .conditions = voorwaarden
    .area-served = werkingsgebied
    .waiting-days = wachttijd in dagen
    .waiting-on = dag waarop die wachttijd gehoord is
    .cost = kostprijs
    .contact = hoe te bereiken
    .umbrella = koepel
    .agreement-until = laatste dag van de samenwerkingsovereenkomst
    .note = nota
import-field-case = Velden van een dossier
    .opened = dag van opening
    .by = wie het opende
    .client-name = naam van { -the-client }
    .client-called = aanspreking
    .client-born = geboortedatum
    .client-language = taal
    .client-lives-in = gemeente, geen straat
    .client-contact = hoe te bereiken
    .aliases = andere namen
    .notification-on = dag van de aanmelding
    .notification-by = wie aanmeldde
    .notification-source = naam of dienst van wie aanmeldde
    .notification-question = de vraag in de woorden van toen
    .role-casemanager = casemanager
    .role-casemanager-care = casemanager zorg
    .role-casemanager-work = casemanager werk
    .role-reference-person = referentiepersoon
    .route = route
    .intensity = intensiteit
    .kind = type casemanagement
    .closed-on = dag van afsluiten
    .closed-reason = reden van afsluiten
    .note = nota
import-field-referral = Velden van een verwijzing
    .case = het dossier
    .on = dag van de verwijzing
    .by = wie verwees
    .service = de dienst
    .question = de vraag aan de dienst
    .status = stand
    .status-on = dag van die stand
    .response-due = dag waarop een antwoord verwacht wordt
    .note = nota
import-field-contact = Velden van een contact
    .case = het dossier
    .on = dag van het contact
    .by = wie het noteerde
    .text = wat er gebeurde
    .recorded = dag waarop het genoteerd is
    .how = hoe
    .reached = iemand bereikt
    .minutes = werktijd
    .travel = reistijd
    .work = functie van het werk

## Hoe andere registers tabellen, kolommen en waarden noemen (met puntkomma's ertussen)

import-tables = Namen van tabellen
    .team = team; medewerkers; medewerker; personeel; collega's; casemanagers; begeleiders
    .service = diensten; dienst; sociale kaart; voorzieningen; partners; organisaties
    .case = dossiers; dossier; cliënten; clienten; cliënt; deelnemers; patiënten; caseload; trajecten; hulpvragers
    .referral = verwijzingen; verwijzing; doorverwijzingen; toeleidingen
    .contact = contacten; contact; contactmomenten; journaal; dagboek; registraties; gesprekken; verslagen
import-names = Andere namen
    .national = rijksregisternummer; rijksregister; rijksregisternr; rrn; rr nr; rrnr; insz; insz nummer; insz nr; niss; bsn; identiteitskaartnummer
    .empty = -; --; –; /; nvt; n.v.t.; n.v.t; niet van toepassing; geen; leeg; 00/00/0000; 00-00-0000; 0000-00-00
import-columns-team = Kolommen van teamleden
    .id = personeelsnummer; medewerkersnummer; medewerker id; nummer; nr; id; code
    .handle = korte naam; gebruikersnaam; login
    .name = voornaam; volledige naam; naam medewerker; medewerker; naam; achternaam; familienaam
    .mail = e-mail; email; mail; e-mailadres; mailadres
    .roles = rol; rollen; functie; functies
    .fte-percent = vte; tewerkstelling; tewerkstellingsbreuk; percentage; aanstelling; jobtime
    .organisation = organisatie; werkgever; dienst
    .from = in dienst; in dienst sinds; startdatum; begindatum; vanaf
    .until = uit dienst; einddatum; tot
    .note = nota; opmerking; opmerkingen
import-columns-service = Kolommen van diensten
    .id = dienstnummer; dienst id; voorziening id; nummer; nr; id; code
    .slug = korte naam
    .name = naam; naam dienst; dienst; voorziening; organisatie; naam organisatie
    .offer = aanbod; omschrijving; beschrijving; wat; hulpaanbod
    .areas = levensdomeinen; levensdomein; domein; domeinen
    .target-group = doelgroep; voor wie
    .conditions = voorwaarden; toelatingsvoorwaarden
    .area-served = werkingsgebied; regio; gemeenten; werkgebied
    .waiting-days = wachttijd; wachttijd (dagen); wachttijd in dagen; wachtdagen
    .waiting-on = wachttijd op; datum wachttijd
    .cost = kostprijs; prijs; kost; tarief
    .contact = telefoon; tel; gsm; telefoonnummer; e-mail; email; mail; adres; website; contact; contactgegevens
    .umbrella = koepel; koepelorganisatie; groep
    .agreement-until = overeenkomst tot; convenant tot; samenwerking tot
    .note = nota; opmerking; opmerkingen
import-columns-case = Kolommen van dossiers
    .id = dossiernummer; dossiernr; dossier nr; dossier; dossier id; cliëntnummer; clientnummer; cliëntnr; clientnr; trajectnummer; nummer; nr; id
    .opened = datum opening; opening; openingsdatum; startdatum; begindatum; start; datum opstart; opstartdatum; dossier geopend op; geopend op; aanmaakdatum; datum dossier
    .by = aangemaakt door; geopend door; intaker; intake door
    .client-name = voornaam; naam cliënt; naam client; cliënt; client; naam deelnemer; deelnemer; naam patiënt; volledige naam; naam en voornaam; naam; achternaam; familienaam
    .client-called = roepnaam; aanspreking; aanspreektitel
    .client-born = geboortedatum; geboren; geboren op; geb datum; gebdatum; geb.datum; geboortedag
    .client-language = taal; moedertaal; voertaal; spreektaal; contacttaal
    .client-lives-in = gemeente; woonplaats; stad; plaats; woont in
    .client-contact = telefoon; tel; telefoonnummer; gsm; gsm nummer; gsm nr; e-mail; email; mail; e-mailadres; contactgegevens
    .aliases = alias; andere naam; initialen
    .notification-on = datum aanmelding; aanmelddatum; aanmeldingsdatum; aangemeld op; datum melding; aanmelding
    .notification-by = aangemeld door; aanmelder; melder; type aanmelder; soort aanmelder; wie meldt aan
    .notification-source = doorverwijzer; verwijzer; doorverwezen door; verwezen door; verwijzende instantie; verwijzende dienst; naam aanmelder; herkomst; toeleider
    .notification-question = hulpvraag; vraag; aanmeldingsvraag; aanmeldvraag; vraag bij aanmelding; reden aanmelding; aanmeldingsreden; reden van aanmelding; problematiek
    .role-casemanager = casemanager; dossierbeheerder; dossierverantwoordelijke; begeleider; hulpverlener; verantwoordelijke; trajectbegeleider; maatschappelijk werker
    .role-casemanager-care = casemanager zorg; zorgcasemanager
    .role-casemanager-work = casemanager werk; jobcoach; bemiddelaar
    .role-reference-person = referentiepersoon; vaste contactpersoon
    .route = route; traject; trajecttype
    .intensity = intensiteit
    .kind = type; type casemanagement; soort
    .closed-on = datum afsluiting; afsluitdatum; afgesloten op; einddatum; datum einde; datum stopzetting
    .closed-reason = reden afsluiting; reden van afsluiting; afsluitreden; reden einde; reden stopzetting
    .note = nota; opmerking; opmerkingen; commentaar; bijzonderheden
import-columns-referral = Kolommen van verwijzingen
    .id = verwijzingsnummer; verwijzing nr; verwijzing id; nummer; nr; id
    .case = dossiernummer; dossiernr; dossier nr; dossier; dossier id; cliëntnummer; clientnummer; trajectnummer
    .on = datum; datum verwijzing; verwezen op; verwijsdatum
    .by = verwezen door; verwijzer; door; medewerker; casemanager
    .service = dienst; verwezen naar; naar; voorziening; organisatie; partner
    .question = vraag; reden; vraag aan dienst; doel
    .status = status; stand; resultaat
    .status-on = datum status; status op; datum antwoord; antwoord op
    .response-due = antwoord verwacht; antwoord voor; opvolgdatum; opvolgen op
    .note = nota; opmerking; opmerkingen
import-columns-contact = Kolommen van contacten
    .id = contactnummer; contact nr; contact id; registratienummer; nummer; nr; id
    .case = dossiernummer; dossiernr; dossier nr; dossier; dossier id; cliëntnummer; clientnummer; trajectnummer
    .on = datum; datum contact; contactdatum; dag; wanneer
    .by = medewerker; door; hulpverlener; begeleider; auteur; casemanager; geregistreerd door; wie
    .text = verslag; inhoud; omschrijving; beschrijving; tekst; nota; notitie; onderwerp; samenvatting
    .recorded = geregistreerd op; ingevoerd op; datum registratie; invoerdatum
    .how = soort; soort contact; type; type contact; contactvorm; wijze; hoe
    .reached = bereikt
    .minutes = duur; minuten; tijd; duur (min); duur in minuten; tijdsduur; bestede tijd
    .travel = reistijd; verplaatsing; verplaatsingstijd
    .work = functie; werkvorm

import-values-notifier = Wie aanmeldt
    .client = zelf; cliënt zelf; cliënt; client; betrokkene; hulpvrager; eigen initiatief; deelnemer; patiënt
    .family = familie; partner; ouder; ouders; moeder; vader; mantelzorger; zoon; dochter; broer; zus; kind; kinderen; gezin
    .professional = professional; hulpverlener; huisarts; ocmw; caw; ziekenhuis; vdab; mutualiteit; ziekenfonds; school; clb; thuiszorg; thuisverpleging; cgg; politie; dienst; doorverwijzer; verwijzer; psychiater; sociale dienst; wijkagent
    .other = andere; anders; overige; buur; buren; vriend; vrienden; kennis
import-values-contact-way = Hoe een contact was
    .home-visit = huisbezoek; thuis; aan huis; hb
    .office = bureau; kantoor; op kantoor; gesprek op bureau; consult; kantoorgesprek; raadpleging
    .elsewhere = elders; op verplaatsing; buiten; wandeling
    .phone = telefoon; telefonisch; tel; gebeld; telefoongesprek
    .video = video; videogesprek; online; teams; beeldbellen
    .mail = mail; e-mail; email; sms; whatsapp; bericht; berichtje
    .letter = brief; post; schriftelijk
    .none = geen; administratie; intern
import-values-referral-status = Stand van een verwijzing
    .draft = ontwerp; in voorbereiding
    .requested = gevraagd; aangevraagd; aangemeld; verwezen; in aanvraag
    .received = ontvangen
    .accepted = aanvaard; geaccepteerd; goedgekeurd; opgenomen
    .rejected = geweigerd; afgewezen; niet aanvaard
    .in-progress = lopend; lopende; bezig; in behandeling; gestart
    .on-hold = on hold; wachtlijst; gepauzeerd; onderbroken
    .cancelled = geannuleerd; ingetrokken; stopgezet
    .completed = afgerond; voltooid; beëindigd; klaar
    .failed = mislukt; afgebroken
    .entered-in-error = foutief; vergissing
import-values-closing-reason = Reden van afsluiten
    .need-met = doel bereikt; doelen bereikt; hulpvraag beantwoord; afgerond
    .no-longer-needed = niet meer nodig; geen hulp meer nodig; geen hulpvraag meer
    .refused = weigering; weigert hulp; op vraag van cliënt; geweigerd
    .moved = verhuis; verhuizing; verhuisd
    .died = overleden; overlijden
    .lost-contact = geen contact meer; contact verloren; onbereikbaar
    .transferred = overdracht; overgedragen; doorverwezen
    .term-ended = einde termijn; termijn verstreken; maximumduur
    .not-appropriate = niet gepast; niet aangewezen; verkeerde doelgroep
    .other = andere; anders; overige
import-values-case-kind = Type casemanagement
    .clinical = klinisch
    .social = sociaal
import-values-answer = Ja of nee
    .yes = ja; j; x; waar; true; 1
    .no = nee; neen; n; onwaar; false; 0
    .unknown = onbekend; ?
    .declined = wil het niet zeggen
import-values-known-date = Een dag die niet gekend is
    .unknown = onbekend; niet gekend; ongekend; ?
    .declined = wil het niet zeggen; geweigerd
