### Questions, confirmations and other talk on the command line.

ask-keep = Keep it?
ask-reopen = Open the text again?
ask-yes = yes
ask-no = no
ask-yes-keys = y
ask-no-keys = n
ask-skip = (skip)
ask-about = Note something about “{ $what }”?
ask-first = { $what }: add one?
ask-another = { $what }: add another?
ask-needed = This is needed. Escape stops; what you typed is not lost.
ask-hint-either = y/n
ask-hint-needed = needed
ask-hint-choose-needed = needed; arrows, Enter
ask-hint-skip = Enter = skip
ask-hint-choose = arrows, Enter
ask-hint-several = space = tick, Enter = go on
ask-hint-several-needed = needed; space = tick, Enter = go on
ask-hint-several-ordered = space = tick, the first one first; Enter = go on
ask-hint-today = Enter = today
note-draft = What you typed stands in { $path }; take it up again with --from.
note-rhythm = “{ $text }” is { $rhythm }.
note-day = “{ $text }” is { $day }.
editor-head = Fields with * must be filled in. Take away the hash in front of what you fill in; save and close.
word-day-form = YYYY-MM-DD
word-error = error
word-way-out = way out
column-client = { -client-upper }
