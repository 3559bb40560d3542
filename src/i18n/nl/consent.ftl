### regie consent: help, options, what was done, what is shown.

help-consent = Toestemmingen: wat mag gedeeld worden, met wie, waarvoor en tot wanneer?
help-consent-add = Een toestemming noteren
    .long = Voorbeeld: regie consent add tom --given-by client --with ocmw-budget --what "de brieven en het inkomen" --purpose "het afbetalingsplan" --how spoken --until "over 6 maanden"
help-consent-list = Toestemmingen tonen: van één dossier, of van alle open dossiers
help-consent-withdraw = Noteren dat { -the-client } een toestemming intrekt
    .long = Voorbeeld: regie consent withdraw tom c3k --reason "Wil het eerst zelf vertellen."
option-consent-list-all = Ook wat ingetrokken is, en dossiers die afgesloten zijn
option-consent-add-with = Met wie gedeeld mag worden: een dienst, een collega of iemand uit het netwerk
option-consent-withdraw-reason = Waarom, als { -the-client } dat wil zeggen
option-consent = Toestemming: id of begin van een id
    .value = TOESTEMMING

done-consent-add = Toestemming { $record } bewaard.
done-consent-withdraw = Toestemming { $record } is ingetrokken op { $on }. Ze telt vanaf die dag niet meer.
note-consent-open = Ze geldt tot ze ingetrokken wordt.
note-consent-until = Ze geldt tot en met { $until }.
note-consent-past = Ze gold tot en met { $until } en is dus al verlopen.

consents-title = Toestemmingen
consents-empty = Geen toestemmingen.
