### regie consent: help, options, what was done, what is shown.

help-consent = Consents: what may be shared, with whom, for what and until when?
help-consent-add = Record a consent
    .long = Example: regie consent add tom --given-by client --with ocmw-budget --what "the letters and the income" --purpose "the repayment plan" --how spoken --until "in 6 months"
help-consent-list = Show consents: of one case, or of all open cases
help-consent-withdraw = Record that the { -client } withdraws a consent
    .long = Example: regie consent withdraw tom c3k --reason "Wants to tell it first."
option-consent-list-all = Those withdrawn and those of closed cases too
option-consent-add-with = With whom may be shared: a service, a colleague or somebody of the network
option-consent-withdraw-reason = Why, when the { -client } wants to say
option-consent = Consent: id or beginning of an id
    .value = CONSENT

done-consent-add = Consent { $record } kept.
done-consent-withdraw = Consent { $record } is withdrawn on { $on }. It no longer counts from that day on.
note-consent-open = It holds until it is withdrawn.
note-consent-until = It holds up to and including { $until }.
note-consent-past = It held up to and including { $until }, so it has already run out.

consents-title = Consents
consents-empty = No consents.
