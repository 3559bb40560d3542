### regie journal: help, options, what was done, what is shown.

help-journal = Het logboek: wat er gebeurde, notitie na notitie
help-journal-add = Een logboeknotitie schrijven
    .long = Voorbeeld: regie journal add tom --on gisteren --with client --how home-visit --minutes 60 --text "We telden samen de brieven." Wat er staat blijft staan: verbeteren doe je met een nieuwe notitie en --corrects.
help-journal-list = Het logboek van één dossier tonen, of van alle dossiers de laatste veertien dagen
    .long = Voorbeeld: regie journal list tom --since "3 maanden geleden"
help-journal-show = Eén logboeknotitie helemaal tonen
option-journal-add-with = Met wie: client, een naam uit het netwerk, een collega of een dienst
option-journal-add-goal = Doelstelling waar het over gaat
option-journal-add-minutes = Werktijd in minuten
option-journal-add-travel = Reistijd in minuten
option-journal-add-corrects = De notitie die hiermee verbeterd wordt
option-journal-add-contests = De geweigerde doorverwijzing die hiermee betwist wordt
option-journal-list-since = Vanaf deze dag
option-journal-list-until = Tot en met deze dag
option-entry = Logboeknotitie: id of begin van een id
    .value = NOTITIE

done-journal-add = Logboeknotitie { $record } over { $on } bewaard.
note-journal-late = Opgeschreven na { $days }: de lijst zegt dat erbij.
note-not-rejected = Doorverwijzing { $referral } is niet geweigerd: ze staat op “{ $status }”.

journal-title = Logboek
journal-title-case = Logboek van { $client } ({ $case })
journal-empty = Geen logboeknotities in deze periode.
journal-entry-title = Logboeknotitie { $record }
journal-mark-late = na { $days } opgeschreven
journal-mark-corrects = verbetert { $record }
journal-mark-corrected-by = verbeterd door { $record }
journal-mark-contests = betwist { $record }
column-time = Tijd
column-remark = Opmerking
field-corrected-by = Verbeterd door
