### regie assessment: help, options, what was done, what is shown.

help-assessment = Assessment: wat heeft deze mens nodig, in eigen woorden?
help-assessment-add = Behoeften, scores en hulpbronnen noteren
    .long = Voorbeeld: regie assessment add tom --need 'area=housing; words=Ik wil rust; request=Hoe vind ik een stille kamer?'
     Een behoefte die je opnieuw bekijkt, houdt haar id: --need 'id=n43; area=housing; request=…'
help-assessment-list = Assessments tonen: van één dossier, of van alle lopende dossiers
help-assessment-show = Eén assessment helemaal tonen
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
note-draft-plan = Volgende stap: regie plan draft { $case }

assessments-title = Assessments
assessments-empty = Geen assessments.
assessment-title = Assessment { $record }
assessment-needs = Behoeften
assessment-no-needs = Er zijn geen behoeften genoteerd.
assessment-area = Levensdomein: { $area }
assessment-ratings = Scores naast elkaar, van 1 (zo kan het niet verder) tot 10 (zoals ik het wil)
assessment-rater = { $voice }
assessment-rating-note = { $area }, { $voice }: { $note }
assessment-resources = Hulpbronnen
assessment-factors = Risico en bescherming
column-requests = Hulpvragen
