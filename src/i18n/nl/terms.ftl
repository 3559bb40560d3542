### Vocabularies of the records and the labels of their fields.

## How values are written

fact-date = { $day } { $month } { $year }
fact-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
fact-minutes = { $minutes } min
fact-hours = { $hours } u
fact-hours-minutes = { $hours } u { $minutes }
fact-share = { $part } van { $whole }
fact-share-percent = { $part } van { $whole } ({ $percent } %)

month = Maand
    .m1 = januari
    .m2 = februari
    .m3 = maart
    .m4 = april
    .m5 = mei
    .m6 = juni
    .m7 = juli
    .m8 = augustus
    .m9 = september
    .m10 = oktober
    .m11 = november
    .m12 = december

month-short = Maand
    .m1 = jan
    .m2 = feb
    .m3 = mrt
    .m4 = apr
    .m5 = mei
    .m6 = jun
    .m7 = jul
    .m8 = aug
    .m9 = sep
    .m10 = okt
    .m11 = nov
    .m12 = dec

weekday = Weekdag
    .d0 = maandag
    .d1 = dinsdag
    .d2 = woensdag
    .d3 = donderdag
    .d4 = vrijdag
    .d5 = zaterdag
    .d6 = zondag

## Vocabularies

language = Taal
    .nl = Nederlands
    .en = Engels

function = Functie
    .intake = intake
    .assessment = inschatting
    .planning = planning
    .linking = linking
    .monitoring = opvolging
    .evaluation = evaluatie
    .administration = beheer

record-kind = Soort
    .action = actie
    .agreement = afspraak
    .consent = toestemming
    .evaluation = evaluatie
    .goal = doel
    .journal = dagboeknotitie
    .assessment = inschatting
    .need = nood
    .person = persoon
    .referral = doorverwijzing
    .screening = screening
    .tie = band
    .review = opvolgmoment
