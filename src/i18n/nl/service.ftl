### regie service: help, options, what was done, what is shown.

help-service = De sociale kaart: wie biedt wat, voor wie, onder welke voorwaarden?
help-service-add = Een dienst op de sociale kaart zetten
    .long = Voorbeeld: regie service add --slug cgg-vlierhof --name "CGG Vlierhof" --area mental-health --waiting-days 75
help-service-edit = Een dienst bijwerken: alleen wat je opgeeft, verandert
    .long = Voorbeeld: regie service edit cgg-vlierhof --waiting-days 60 · een lege waarde haalt iets weg: --limits ""
help-service-find = De passende dienst zoeken, met de redenen waarom
    .long = Voorbeeld: regie service find --area income --place Lindeveld --for schulden --within 30 · voor een dossier: regie service find --case tom
help-service-list = De sociale kaart tonen, met elke wachttijd en hoe lang geleden die gehoord is
help-service-show = Eén dienst helemaal tonen, met wat de eigen doorverwijzingen erover leren
option-service-add-slug = Korte naam zonder spaties, bijvoorbeeld cgg-vlierhof
option-service-add-area = Levensdomein waarvoor de dienst werkt (mag meermaals)
option-service-add-area-served = Gemeente of regio waar de dienst werkt (mag meermaals)
option-service-add-waiting-on = Dag waarop die wachttijd gehoord is; vandaag als je niets zegt
option-service-edit-area = Levensdomein waarvoor de dienst werkt (mag meermaals; vervangt wat er staat)
option-service-edit-area-served = Gemeente of regio waar de dienst werkt (mag meermaals; vervangt wat er staat)
option-service-edit-waiting-on = Dag waarop die wachttijd gehoord is; vandaag als je niets zegt
option-service-find-area = Levensdomein; minstens één ervan (mag meermaals)
option-service-find-place = Gemeente of regio waar de dienst moet werken (mag meermaals)
option-service-find-for = Woorden uit aanbod, doelgroep of voorwaarden; ze moeten er allemaal staan
option-service-find-within = Hoogstens zoveel dagen wachten
option-service-find-case = Neem de levensdomeinen van de doelstellingen en de woonplaats uit dit dossier
option-service-find-exclude-own = Zonder de diensten van de eigen koepel
option-service-list-area = Alleen diensten voor dit levensdomein
option-service = Dienst: korte naam of het begin ervan
    .value = DIENST

done-service-edit = { $service } is bijgewerkt.
done-service-add = { $service } staat op de sociale kaart.
note-no-areas = { $service } heeft nog geen levensdomein en is met --area dus niet zeker te vinden.

services-title = Sociale kaart
services-empty = Geen diensten.
services-stale = Wachttijden met ! zijn te lang geleden gehoord. Vraag ze opnieuw na voor je doorverwijst.
service-title = { $name }
service-access = Toegang
column-waiting-time = Wachttijd
column-waiting-age = Hoe oud
service-waiting-undated = dag onbekend
service-own-house = Deze dienst hoort bij de eigen koepel: weeg eerst wat anderen aanbieden.
service-experience = Ervaring uit de eigen doorverwijzingen
service-no-experience = Nog geen doorverwijzingen naar deze dienst, dus nog geen ervaring.
experience-contested = Betwiste weigeringen
experience-contests = Wat het betwisten opleverde

service-search-title = Passende diensten
service-search-for = Woorden
service-search-within = Hoogstens wachten
service-search-not-own = niet de eigen koepel
service-search-own-unknown = regie.toml noemt geen eigen koepel (organisation), dus --exclude-own laat niemand weg.
service-search-found = { $name } · { $service }
service-search-areas = werkt voor { $areas }
service-search-places = werkt in { $places }
service-search-words = noemt { $words }
service-search-waiting = wachttijd { $days }, gehoord op { $on }
service-search-available = plaats als het nodig is: { $extent }
service-search-agreement = afspraak tot en met { $until }
service-search-accepted = zei ja op { $share }
service-search-start = hulp begon na { $days } (mediaan)
service-search-unknown = niet bekend: { $what }
service-search-waiting-stale = wachttijd { $days }, maar dat is van { $on }: vraag het na
service-search-waiting-undated = wachttijd { $days }, maar van welke dag is niet bekend: vraag het na
service-search-waiting-unknown = wachttijd niet bekend: vraag het na
service-search-not-available = geen plaats als het nodig is
service-search-asked = in dit dossier al gevraagd op { $on } ({ $record }): { $status }
service-search-apart = Misschien: hier is niet alles van bekend
service-search-empty = Geen dienst waarvan bekend is dat alles past.
service-search-without = { $count ->
    [one] 1 dienst
   *[other] { $count } diensten
} zonder { $criterion }
service-search-loosen-more = Laat meer dan één voorwaarde los, of zet een dienst die je kent op de kaart met regie service add.
referral-report-no-reason = reden niet genoteerd
referral-report-met = { $met }, gedeeltelijk { $partly }
column-referrals = Aantal
column-stages = Stand
column-accepted = Aanvaard
column-median-start = Start na (mediaan)
column-refusals = Redenen van weigering
