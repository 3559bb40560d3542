### Questions, confirmations and other talk on the command line.

ask-keep = Bewaren?
ask-reopen = De tekst opnieuw openen?
ask-yes = ja
ask-no = nee
ask-yes-keys = jy
ask-no-keys = n
ask-skip = (overslaan)
ask-about = Over “{ $what }” iets noteren?
ask-first = { $what }: toevoegen?
ask-another = { $what }: nog één toevoegen?
ask-needed = Dit is nodig. Met Escape stop je; wat je al typte, gaat niet verloren.
ask-hint-either = j/n
ask-hint-needed = nodig
ask-hint-choose-needed = nodig; pijltjes, Enter
ask-hint-skip = Enter = overslaan
ask-hint-choose = pijltjes of typen, Enter
ask-hint-several = spatie = aanvinken, Enter = verder
ask-hint-several-needed = nodig; spatie = aanvinken, Enter = verder
ask-hint-several-ordered = spatie = aanvinken, de eerste eerst; Enter = verder
ask-hint-today = Enter = vandaag
note-draft = Wat je typte, staat in { $path }; neem het weer op met --from.
note-rhythm = “{ $text }” is { $rhythm }.
note-day = “{ $text }” is { $day }.
editor-head = Velden met * moeten ingevuld zijn. Haal het hekje weg voor wat je invult; bewaar en sluit af.
word-day-form = JJJJ-MM-DD
word-error = fout
word-way-out = uitweg
column-client = { -client-upper }
