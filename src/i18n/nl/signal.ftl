### Signals to policy.

help-signal = Signalen: wat structureel tekortschiet
help-signal-add = Meld wat tekortschiet, zonder iemand te noemen
    .long = Voorbeeld: regie signal add --kind capacity --area housing --service huis-en-haard --what "Wie alleen is, wacht drie jaar op een woning." --case tom --case mira
help-signal-list = Toon de signalen die nog iets vragen
help-signal-show = Toon één signaal, met wat ermee gebeurde
help-signal-update = Noteer wat er met een signaal gebeurt
    .long = Voorbeeld: regie signal update w7k --status on-agenda --body "Welzijnsoverleg Beekdal"
help-signal-suggest = Toon wat de records zelf doen vermoeden, in aantallen
option-signal = Signaal: id of begin van een id
    .value = SIGNAAL
option-signal-add-what = Wat tekortschiet, in één zin, zonder namen
option-signal-add-case = Dossier waarin het te zien was (mag meermaals)
option-signal-add-service = Dienst waarover het gaat (mag meermaals)
option-signal-add-area = Levensgebied (mag meermaals)
option-signal-add-place = Gemeente of streek (mag meermaals)
option-signal-add-anyway = Bewaar het ook als er een naam in de tekst lijkt te staan
option-signal-list-all = Ook wat opgelost of losgelaten is
option-signal-update-body = Het overleg, bestuur of de dienst waar het ligt of vanwaar het antwoord komt
option-signal-update-text = Het antwoord, of wat er gezegd werd
field-falls-short = Wat tekortschiet
done-signal-add = Signaal { $record } ({ $kind }) bewaard, gezien in { $count ->
    [one] één dossier
   *[other] { $count } dossiers
}.
done-signal-update = Signaal { $record } is nu: { $status }.
note-signal-next = Zet het op een agenda met: regie signal update { $record } --status on-agenda
signals-title = Signalen
signals-empty = Geen signalen die nog iets vragen.
signal-title = Signaal { $record }
signal-events = Wat ermee gebeurde
suggestions-title = Wat de records doen vermoeden
suggestions-empty = De records wijzen op niets dat nog niet gemeld is.
suggestions-words = Of het een signaal is, beslis jij: typ de opdracht en zeg met --what in één zin wat tekortschiet.
suggestion-about = Waarover
suggestion-times = Hoe vaak
suggestion-days = Wachttijd
suggestion-command = Melden met
suggestion-line = regie signal add { $options }
