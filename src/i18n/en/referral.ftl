### regie referral: help, options, what was done, what is shown.

help-referral = Referrals: who is connected to whom, for which goal?
help-referral-add = Write a referral, with a goal and a question
    .long = Example: regie referral add tom --goal g4t --service ocmw-budget --question "Agree a repayment plan."
help-referral-list = Show referrals: of one case, or the open ones of all cases
help-referral-show = Show one referral whole
help-referral-update = Record the next status or the outcome of a referral
option-referral-list-all = Those that have ended too
option-referral-update-status = The new status; only an allowed move
option-referral-update-reason = Why the service will not help, or why help stops

done-referral-add = Referral { $record } to { $service } kept.
done-referral-update = Referral { $record } is now “{ $status }”.
note-own-organisation = { $service } belongs to the own umbrella organisation, and no other service outside it was weighed. Record one with --alternative, or the reason with --choice-reason.
note-no-consent = No consent covers { $service }. Ask for it and record it with: regie consent add { $case }
note-other-consent = Consent { $consent } does not cover { $service }: it does not name that service, or does not hold on that day.

referrals-title = Referrals
referrals-empty = No referrals.
referral-title = Referral { $record }
referral-events = What happened
referral-no-events = Nothing has happened yet.
column-waiting = Waiting for
note-refusal-without-reason = Why { $service } refuses is not recorded. Record it with: regie referral update { $case } { $referral } --reason …
note-refusal-contest = Does the service have the right help after all? Plead for it and record that with: regie journal add { $case } --contests { $referral } --work advocacy
note-outcome-wanted = What came of it? Record it with: regie referral update { $case } { $referral } --service-received … --need-met …
referral-contested = Contested
referral-followed = What followed
referral-came-of-it = What it led to
referral-plea-withheld = not for everybody to read
referral-outcome-note = About the outcome
