### regie referral: help, options, what was done, what is shown.

help-referral = Doorverwijzingen: wie is met wie verbonden, voor welke doelstelling?
help-referral-add = Een doorverwijzing schrijven, met een doelstelling en een vraag
    .long = Voorbeeld: regie referral add tom --goal g4t --service ocmw-budget --question "Maak een afbetalingsplan."
help-referral-list = Doorverwijzingen tonen: van één dossier, of de lopende van alle dossiers
help-referral-show = Eén doorverwijzing helemaal tonen
help-referral-update = De volgende stand of de uitkomst van een doorverwijzing noteren
option-referral-list-all = Ook wat afgelopen is
option-referral-update-status = De nieuwe stand; alleen een toegelaten stap
option-referral-update-reason = Waarom de dienst niet helpt of de hulp stopt

done-referral-add = Doorverwijzing { $record } naar { $service } bewaard.
done-referral-update = Doorverwijzing { $record } staat nu op “{ $status }”.
note-own-organisation = { $service } hoort bij de eigen koepel, en er is geen andere dienst daarbuiten afgewogen. Noteer die met --alternative, of de reden met --choice-reason.
note-no-consent = Geen toestemming dekt { $service }. Vraag ze en noteer ze met: regie consent add { $case }
note-other-consent = Toestemming { $consent } dekt { $service } niet: ze noemt die dienst niet, of ze geldt op die dag niet.

referrals-title = Doorverwijzingen
referrals-empty = Geen doorverwijzingen.
referral-title = Doorverwijzing { $record }
referral-events = Verloop
referral-no-events = Er is nog niets gebeurd.
column-waiting = Wacht al
note-refusal-without-reason = Waarom { $service } weigert, staat er niet bij. Noteer het met: regie referral update { $case } { $referral } --reason …
note-refusal-contest = Heeft de dienst wel de juiste hulp? Pleit ervoor en noteer dat met: regie journal add { $case } --contests { $referral } --work advocacy
note-outcome-wanted = Wat kwam ervan? Noteer het met: regie referral update { $case } { $referral } --service-received … --need-met …
referral-contested = Betwist
referral-followed = Wat volgde
referral-came-of-it = Wat het opleverde
referral-plea-withheld = niet voor iedereen te lezen
referral-outcome-note = Bij de uitkomst
