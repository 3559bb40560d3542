### Vocabularies of the records and the labels of their fields.

## How values are written

fact-date = { $day } { $month } { $year }
fact-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
fact-minutes = { $minutes } min
fact-hours = { $hours } h
fact-hours-minutes = { $hours } h { $minutes }
fact-share = { $part } of { $whole }
fact-share-percent = { $part } of { $whole } ({ $percent }%)

month = Month
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

month-short = Month
    .m1 = Jan
    .m2 = Feb
    .m3 = Mar
    .m4 = Apr
    .m5 = May
    .m6 = Jun
    .m7 = Jul
    .m8 = Aug
    .m9 = Sep
    .m10 = Oct
    .m11 = Nov
    .m12 = Dec

weekday = Day of the week
    .d0 = Monday
    .d1 = Tuesday
    .d2 = Wednesday
    .d3 = Thursday
    .d4 = Friday
    .d5 = Saturday
    .d6 = Sunday

## Vocabularies

language = Language
    .nl = Dutch
    .en = English

function = Function
    .intake = intake
    .assessment = assessment
    .planning = planning
    .linking = linking
    .monitoring = monitoring
    .evaluation = evaluation
    .administration = administration

record-kind = Kind
    .action = action
    .agreement = agreement
    .consent = consent
    .evaluation = evaluation
    .goal = goal
    .journal = journal entry
    .assessment = assessment
    .need = need
    .person = person
    .referral = referral
    .screening = screening
    .tie = tie
    .review = review
