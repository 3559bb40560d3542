### Signals to policy.

help-signal = Signals: what falls short structurally
help-signal-add = Raise what falls short, without naming anybody
    .long = Example: regie signal add --kind capacity --area housing --service huis-en-haard --what "Single people wait three years for a home." --case tom --case mira
help-signal-list = Show the signals that still ask for something
help-signal-show = Show one signal, with what was done with it
help-signal-update = Record what is done with a signal
    .long = Example: regie signal update w7k --status on-agenda --body "Welfare council Beekdal"
help-signal-suggest = Show what the records themselves point at, in numbers
option-signal = Signal: id or beginning of an id
    .value = SIGNAL
option-signal-add-what = What falls short, in one sentence, without names
option-signal-add-case = Case in which it was seen (may be repeated)
option-signal-add-service = Service it is about (may be repeated)
option-signal-add-area = Area of life (may be repeated)
option-signal-add-place = Municipality or region (may be repeated)
option-signal-add-anyway = Keep it even if there seems to be a name in the text
option-signal-list-all = What is solved or dropped too
option-signal-update-body = The meeting, body or service where it lies or from which the answer comes
option-signal-update-text = The answer, or what was said
field-falls-short = What falls short
done-signal-add = Signal { $record } ({ $kind }) kept, seen in { $count ->
    [one] one case
   *[other] { $count } cases
}.
done-signal-update = Signal { $record } is now: { $status }.
note-signal-next = Put it on an agenda with: regie signal update { $record } --status on-agenda
signals-title = Signals
signals-empty = No signals that still ask for something.
signal-title = Signal { $record }
signal-events = What was done with it
suggestions-title = What the records point at
suggestions-empty = The records point at nothing that was not raised yet.
suggestions-words = Whether it is a signal is for you to decide: type the command and say with --what in one sentence what falls short.
suggestion-about = About
suggestion-times = How often
suggestion-days = Waiting time
suggestion-command = Raise it with
suggestion-line = regie signal add { $options }
