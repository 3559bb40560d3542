### regie assessment: help, options, what was done, what is shown.

help-assessment = Assessment: what does this person need, in their own words?
help-assessment-add = Record needs, ratings and resources
    .long = Example: regie assessment add tom --need 'area=housing; words=I want quiet; request=How do I find a quiet room?'
     A need that you look at again keeps its id: --need 'id=n43; area=housing; request=…'
help-assessment-list = Show assessments: of one case, or of all open cases
help-assessment-show = Show one assessment whole
option-assessment = Assessment: id or beginning of an id; without it the newest
    .value = ASSESSMENT
option-assessment-list-all = Those of closed cases too

done-assessment-add = Assessment { $record } kept, with { $needs ->
    [one] one need
   *[other] { $needs } needs
}.
note-needs-without-request = { $count ->
    [one] One need has no request yet: no goal can be proposed for it.
   *[other] { $count } needs have no request yet: no goal can be proposed for them.
}
note-draft-plan = Next step: regie plan draft { $case }

assessments-title = Assessments
assessments-empty = No assessments.
assessment-title = Assessment { $record }
assessment-needs = Needs
assessment-no-needs = No needs have been recorded.
assessment-area = Area of life: { $area }
assessment-ratings = Ratings side by side, from 1 (cannot go on like this) to 10 (as I want it)
assessment-rater = { $voice }
assessment-rating-note = { $area }, { $voice }: { $note }
assessment-resources = To lean on
assessment-factors = Risk and protection
column-requests = Requests
