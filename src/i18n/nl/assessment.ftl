### regie assessment: help, options, what was done, what is shown.

help-assessment = Assessment: wat heeft deze mens nodig, in eigen woorden?
help-assessment-add = Behoeften, scores en hulpbronnen noteren
    .long = Voorbeeld: regie assessment add tom --need 'area=housing; words=Ik wil rust; request=Hoe vind ik een stille kamer?'
     Een behoefte die je opnieuw bekijkt, houdt haar id: --need 'id=n43; area=housing; request=…'
help-assessment-compare = Twee assessments naast elkaar leggen: scores, ICF-codes, instrumenten en behoeften, elke stem apart
    .long = Voorbeeld: regie assessment compare tom 2025-06-16 vandaag
     Een dag betekent het laatste assessment tot en met die dag; zonder dagen of id’s gaat het om de laatste twee.
option-assessment-compare-earlier = Het ene: id van een assessment, of een dag; zonder is het het voorlaatste
    .value = EERSTE
option-assessment-compare-later = Het andere: id van een assessment, of een dag; zonder is het het laatste
    .value = TWEEDE
help-assessment-list = Assessments tonen: van één dossier, of van alle lopende dossiers
help-assessment-show = Eén assessment helemaal tonen
help-assessment-needs = De behoeften van een dossier tonen zoals ze laatst bekeken zijn, elke deelbehoefte onder haar geheel
help-assessment-form = Een leidraad voor het gesprek over behoeften afdrukken: open vragen per levensdomein, met plaats om te schrijven
    .long = Voorbeeld: regie assessment form tom --format html --output gesprek.html
     De pagina is te drukken op A4. Met een dossier staat erbij wat er vorige keer gezegd is.
help-assessment-icf = ICF-codes opzoeken op hun begin of op een woord, met onze eigen korte namen
    .long = Voorbeelden: regie assessment icf d4 · regie assessment icf slapen · regie assessment icf d450.13 · regie assessment icf --set --case tom
help-assessment-instrument = Tonen van welke instrumenten de schalen bekend zijn, of de domeinen van één instrument
option-assessment-icf-word = Begin van een code, een hele code, of een woord in het Nederlands of Engels; zonder zijn het de hoofdstukken
    .value = WOORD
option-assessment-icf-set = De codes die iedereen in deze praktijk bekijkt
option-assessment-icf-case = Een dossier: hoe de codes er laatst voor stonden, en welke nog niet bekeken zijn
    .value = DOSSIER
option-assessment-instrument-name = Instrument: id of andere naam, zoals zrm of efs
    .value = NAAM
option-assessment = Assessment: id of begin van een id; zonder is het de jongste
    .value = ASSESSMENT
option-assessment-list-all = Ook die van afgesloten dossiers

done-assessment-add = Assessment { $record } bewaard, met { $needs ->
    [one] één behoefte
   *[other] { $needs } behoeften
}.
note-needs-without-request = { $count ->
    [one] Eén behoefte heeft nog geen hulpvraag: daarvoor kan geen doelstelling voorgesteld worden.
   *[other] { $count } behoeften hebben nog geen hulpvraag: daarvoor kan geen doelstelling voorgesteld worden.
}
note-icf-bare = { $count ->
    [one] Bij één code staat nog niet hoe het daarmee gaat: { $codes }. Vul de typering aan, bijvoorbeeld d450.13 of e310+3.
   *[other] Bij { $count } codes staat nog niet hoe het daarmee gaat: { $codes }. Vul de typering aan, bijvoorbeeld d450.13 of e310+3.
}
note-icf-strange = { $count ->
    [one] Eén code is van geen categorie die hier bekend is: { $codes }. regie assessment icf vindt codes.
   *[other] { $count } codes zijn van geen categorie die hier bekend is: { $codes }. regie assessment icf vindt codes.
}
note-icf-unseen = { $count ->
    [one] Eén code van de gedeelde set is nog niet bekeken: { $codes }
   *[other] { $count } codes van de gedeelde set zijn nog niet bekeken: { $codes }
}
note-draft-plan = Volgende stap: regie plan draft { $case }

assessments-title = Assessments
assessments-empty = Geen assessments.
assessment-title = Assessment { $record }
assessment-needs = Behoeften
assessment-no-needs = Er zijn geen behoeften genoteerd.
assessment-area = Levensdomein: { $area }
assessment-ratings = Scores naast elkaar, van 1 (zo kan het niet verder) tot 10 (zoals ik het wil)
assessment-part = Deel ervan: { $area }
assessment-diagnoses = Wat specialisten uitzoeken
assessment-head = { $what }
case-needs-title = Behoeften van { $client } · { $case }
need-served = ja
need-not-served = nog geen
column-last-assessed = Laatst bekeken
assessment-rating-note = { $area }, { $voice }: { $note }
assessment-resources = Hulpbronnen
assessment-factors = Risico en bescherming
column-requests = Hulpvragen
comparison-title = Assessments naast elkaar: { $client } · { $case }
comparison-side = { $on } · { $by } · { $record }
comparison-then = Toen
comparison-now = Nu
comparison-shift = Verschil
comparison-by = { $shift } ({ $by })
comparison-urgency-then = Dringendheid toen
comparison-urgency-now = Dringendheid nu
comparison-words = “{ $then }”
    → “{ $now }”
comparison-empty = Geen van beide houdt scores, codes, resultaten of behoeften.
