### regie export dossier: het hele dossier, voor wie het gaat.

help-export-dossier = Het hele dossier, voor { -the-client }: als één pagina of als een map met records
    .long = Met --output DOSSIER.html komt er één pagina om te lezen en af te drukken, met --output MAP een map met elk record, de pagina en de gegevens erbij; zonder --output staat het op het scherm. Wat van of over iemand anders is, staat gemarkeerd tussen [[ en ]]; --redact haalt het eruit. Wat er niet bij zit, staat in het dossier zelf, met de reden. Voorbeelden: regie export dossier tom --output tom.html · regie export dossier tom --output tom --without journal --reason "Op vraag van Tom enkel het plan." --redact=p7k
option-export-dossier-without = Wat er niet bij hoort: onderdelen of ids van records, met een komma ertussen; mag meermaals
    .value = WAT
option-export-dossier-reason = Waarom niet: één reden voor alles, of één per --without
    .value = REDEN
option-export-dossier-redact = Haal eruit wat van of over anderen is: alles, of met --redact=ID,ID alleen in die records
    .value = ID

dossier-title = Dossier van { $client } ({ $case })
dossier-made-on = Gemaakt op
dossier-ledger = Bewaard in
dossier-about = Dit is het dossier zoals het bewaard wordt. { -the-client-upper } heeft het recht het in te kijken, er uitleg bij te vragen en te zeggen wat niet klopt: een opmerking komt erbij te staan, wat er stond wordt nooit stil gewist.
dossier-part-title = { $part }
dossier-part-empty = Niets genoteerd.
dossier-part-left-out = Weggelaten ({ $count ->
    [one] 1 record
   *[other] { $count } records
}): { $reason }
dossier-left-out = Wat er niet in staat
dossier-left-out-parts = Weggelaten
dossier-left-out-means = Wat weggelaten is, staat ook niet bij wat er gedeeld werd. { -the-client-upper } kan vragen waarom.
dossier-whole = Er is geen onderdeel en geen record weggelaten.
dossier-records = Records
dossier-passages = Wat van of over anderen is
dossier-passages-list = Passages
dossier-passages-mean = Gemarkeerd tussen [[ en ]] staat wat iemand uit het netwerk vertelde toen { -the-client } er niet bij was, wat over iemand anders gaat, en wat de schrijver voor zichzelf noteerde. Wat eruit gehaald is, staat er als zwarte balk.
dossier-no-passages = Geen enkele passage is van of over iemand anders.
dossier-field = Veld
dossier-whose = Van of over
dossier-why = Waarom
dossier-state = In dit dossier
dossier-taken-out = eruit gehaald
dossier-marked = gemarkeerd
dossier-redacted = ▇▇▇ (eruit gehaald: van of over iemand anders)
dossier-shared = Wat met wie gedeeld werd
dossier-shared-list = Gedeeld
dossier-shared-means = Volgens de records. De toestemming is die waarop het record steunt, of die op die dag met deze persoon of dienst gold.
dossier-shared-nothing = Volgens de records werd er niets met anderen gedeeld.
dossier-occasion = Gelegenheid
dossier-under-consent = toestemming { $record }
dossier-what-and-why = Wat en waarvoor
dossier-what-for = { $what } Waarvoor: { $purpose }
dossier-case = Over wie en hoe het liep
dossier-consent = Toestemming { $record }
dossier-course = Verloop
dossier-transfer = overgedragen aan een collega
dossier-reopening = heropend
dossier-merger = samengevoegd met een ander dossier
dossier-planned-contact = gepland contact
dossier-judgements = Vakkundige afwegingen
dossier-judgements-list = Waar bewust van de praktijk afgeweken is
dossier-rule = Regel

note-dossier-folder = Dossier in { $path }: { $files } bestanden.
note-dossier-given = Geef je dit aan { -the-client }, noteer het dan: regie journal add { $case } --with client --how office --information-given file-access --text "Dossier meegegeven."
