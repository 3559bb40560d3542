### Questions, confirmations and other talk on the command line.

ask-keep = Keep it?
ask-skip = (skip)
ask-another = { $what }: add one?
note-day = “{ $text }” is { $day }.
editor-head = Fields with * must be filled in. Take away the hash in front of what you fill in; save and close.
word-day-form = YYYY-MM-DD
word-error = error
word-way-out = way out
column-client = Client
