### regie assessment: help, options, what was done, what is shown.

help-assessment = Assessment: what does this person need, in their own words?
help-assessment-add = Record needs, ratings and resources
    .long = Example: regie assessment add tom --need 'area=housing; words=I want quiet; request=How do I find a quiet room?'
     A need that you look at again keeps its id: --need 'id=n43; area=housing; request=…'
help-assessment-compare = Lay two assessments side by side: ratings, ICF codes, instruments and needs, each rater apart
    .long = Example: regie assessment compare tom 2025-06-16 today
     A day means the last assessment up to that day; without days or ids, the last two.
option-assessment-compare-earlier = The one: id of an assessment, or a day; without it the last but one
    .value = EARLIER
option-assessment-compare-later = The other: id of an assessment, or a day; without it the last
    .value = LATER
help-assessment-list = Show assessments: of one case, or of all open cases
help-assessment-show = Show one assessment whole
help-assessment-needs = Show the needs of a case as last assessed, each part under its whole
help-assessment-form = Print a guide for the talk about needs: open questions by area, with room to write
    .long = Example: regie assessment form tom --format html --output talk.html
     The page prints on A4. With a case it tells what was said last time.
help-assessment-icf = Look up ICF codes by their beginning or by a word, with our own short labels
    .long = Examples: regie assessment icf d4 · regie assessment icf sleep · regie assessment icf d450.13 · regie assessment icf --set --case tom
help-assessment-instrument = Show which instruments have known scales, or the domains of one
option-assessment-icf-word = Beginning of a code, a whole code, or a word in Dutch or English; without it the chapters
    .value = WORD
option-assessment-icf-set = The codes that everybody in this practice looks at
option-assessment-icf-case = A case: how its codes stood last, and which have not been looked at yet
    .value = CASE
option-assessment-instrument-name = Instrument: id or another name, as zrm or efs
    .value = NAME
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
note-icf-bare = { $count ->
    [one] One code does not say how that goes yet: { $codes }. Add the qualifier, for example d450.13 or e310+3.
   *[other] { $count } codes do not say how that goes yet: { $codes }. Add the qualifier, for example d450.13 or e310+3.
}
note-icf-strange = { $count ->
    [one] One code is of no category that is known here: { $codes }. regie assessment icf finds codes.
   *[other] { $count } codes are of no category that is known here: { $codes }. regie assessment icf finds codes.
}
note-icf-unseen = { $count ->
    [one] One code of the shared set has not been looked at yet: { $codes }
   *[other] { $count } codes of the shared set have not been looked at yet: { $codes }
}
note-draft-plan = Next step: regie plan draft { $case }

assessments-title = Assessments
assessments-empty = No assessments.
assessment-title = Assessment { $record }
assessment-needs = Needs
assessment-no-needs = No needs have been recorded.
assessment-area = Area of life: { $area }
assessment-ratings = Ratings side by side, from 1 (cannot go on like this) to 10 (as I want it)
assessment-part = Part of it: { $area }
assessment-diagnoses = What specialists find out
assessment-head = { $what }
case-needs-title = Needs of { $client } · { $case }
need-served = yes
need-not-served = none yet
column-last-assessed = Last assessed
assessment-rating-note = { $area }, { $voice }: { $note }
assessment-resources = To lean on
assessment-factors = Risk and protection
column-requests = Requests
comparison-title = Assessments side by side: { $client } · { $case }
comparison-side = { $on } · { $by } · { $record }
comparison-then = Then
comparison-now = Now
comparison-shift = Change
comparison-by = { $shift } ({ $by })
comparison-urgency-then = Urgency then
comparison-urgency-now = Urgency now
comparison-words = “{ $then }”
    → “{ $now }”
comparison-empty = Neither of the two holds ratings, codes, results or needs.
