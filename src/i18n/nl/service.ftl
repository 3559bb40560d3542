### regie service: help, options, what was done, what is shown.

help-service = De sociale kaart: wie biedt wat, voor wie, onder welke voorwaarden?
help-service-add = Een dienst op de sociale kaart zetten
    .long = Voorbeeld: regie service add --slug cgg-vlierhof --name "CGG Vlierhof" --area mental-health --waiting-days 75
help-service-list = De sociale kaart tonen, met elke wachttijd en hoe lang geleden die gehoord is
help-service-show = Eén dienst helemaal tonen
option-service-add-slug = Korte naam zonder spaties, bijvoorbeeld cgg-vlierhof
option-service-add-area = Levensdomein waarvoor de dienst werkt (mag meermaals)
option-service-add-area-served = Gemeente of regio waar de dienst werkt (mag meermaals)
option-service-add-waiting-on = Dag waarop die wachttijd gehoord is; vandaag als je niets zegt
option-service-list-area = Alleen diensten voor dit levensdomein
option-service = Dienst: korte naam of het begin ervan
    .value = DIENST

done-service-add = { $service } staat op de sociale kaart.
note-no-areas = { $service } heeft nog geen levensdomein en is dus niet te vinden met --area.

services-title = Sociale kaart
services-empty = Geen diensten.
services-stale = Wachttijden met ! zijn te lang geleden gehoord. Vraag ze opnieuw na voor je doorverwijst.
service-title = { $name }
service-access = Toegang
column-waiting-time = Wachttijd
column-waiting-age = Hoe oud
