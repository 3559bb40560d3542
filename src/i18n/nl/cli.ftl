### Questions, confirmations and other talk on the command line.

ask-keep = Bewaren?
ask-skip = (overslaan)
ask-another = { $what }: nog één toevoegen?
note-day = “{ $text }” is { $day }.
editor-head = Velden met * moeten ingevuld zijn. Haal het hekje weg voor wat je invult; bewaar en sluit af.
word-day-form = JJJJ-MM-DD
word-error = fout
word-way-out = uitweg
column-client = Cliënt
