### regie verify: hulp, wat er mis kan zijn met een geschiedenis, wat niet beoordeeld is.

help-verify = De geschiedenis nazien: is elke byte er nog, en zegt elke commit wat hij doet?
    .long = Hier wordt niets hersteld; elke bevinding noemt haar plaats en de volgende opdracht. Exitcodes: 0 niets gevonden · 1 fouten of waarschuwingen · 6 een tak is herschreven.
     Voorbeeld: regie verify --format json
option-verify-accept-head = Een herschreven tak voortaan voor waar aannemen: de commit waarop hij staat, zoals git rev-parse HEAD hem toont
    .value = COMMIT

progress-verify = De geschiedenis wordt nagezien:

verify-title = Nazicht van de geschiedenis
verify-line = { $weight }: { $reason }
verify-place = { $place } — { $next }
verify-total = { $errors ->
    [0] { $warnings ->
        [0] Niets stuk en niets vals in { $objects } objecten en { $commits } commits.
        [one] 1 waarschuwing, { $advice } keer advies, in { $objects } objecten en { $commits } commits.
       *[other] { $warnings } waarschuwingen, { $advice } keer advies, in { $objects } objecten en { $commits } commits.
    }
    [one] 1 fout, { $warnings } waarschuwingen, { $advice } keer advies, in { $objects } objecten en { $commits } commits.
   *[other] { $errors } fouten, { $warnings } waarschuwingen, { $advice } keer advies, in { $objects } objecten en { $commits } commits.
}
verify-accepted = Voortaan tellen de takken zoals ze nu staan, met { $commit }. Verder is er niets veranderd: commits die in geen tak meer zitten, blijven in git tot het opruimt; git reflog toont ze.
verify-see-check = regie explain { $rule } zegt waarom, regie check toont de uitweg.
verify-unchecked = Wat niet beoordeeld is

flaw-rewritten = De tak { $place } bevat de commit niet meer waarop hij het laatst gezien is. De geschiedenis ervan is herschreven.
flaw-rewritten-remedy = Bekijk wat weg is met git log { $commit } en vraag wie het deed. Haal het terug met git merge { $commit }; of neem het voor waar aan, als het zo moet, met regie verify --accept-head { $record }. Tot dan wordt niets teruggezet.
flaw-damaged-object = Een object van git is niet wat zijn naam zegt: er zijn bytes veranderd of verloren.
flaw-damaged-object-remedy = Haal het opnieuw uit de kopie van een collega of een back-up: leg het bestand opzij en typ git fetch --refetch. git fsck --full noemt wat het nodig heeft.
flaw-damaged-pack = In een pak objecten, of in de lijst ervan, zijn bytes veranderd of verloren.
flaw-damaged-pack-remedy = Werk verder in een verse kopie: kloon het register van de remote of een back-up, en breng over wat daar nog niet is.
flaw-damaged-aid = In een bestand dat git bijhoudt om sneller te zijn, zijn bytes veranderd of verloren. Er is geen stuk kwijt.
flaw-damaged-aid-remedy = Neem dat bestand weg en laat git het opnieuw maken: git gc.
flaw-missing-object = Een object dat de geschiedenis nodig heeft, is er niet of kan niet gelezen worden: { $record }.
flaw-missing-object-remedy = Haal het van de remote of uit de kopie van een collega met git fetch --refetch; git log --find-object={ $record } zegt welke commits het nodig hebben.
flaw-stray-file = In de objectenmap staat iets dat git daar niet zet.
flaw-stray-file-remedy = Kijk wat het is; git heeft het niet nodig.
flaw-half-written = Een onderbroken git liet een half geschreven bestand achter.
flaw-half-written-remedy = Het doet geen kwaad; git gc ruimt het mettertijd op.
flaw-broken-branch = Een tak of tag leidt nergens heen.
flaw-broken-branch-remedy = Kijk met git for-each-ref; zet hem recht vanuit de remote, of neem hem weg met git update-ref -d.
flaw-second-beginning = De geschiedenis heeft een tweede begin: ook deze commit heeft geen ouder.
flaw-second-beginning-remedy = Kijk wat hij meebracht: git show { $commit }. Twee geschiedenissen zijn samengevoegd, of een deel is opnieuw gemaakt.
flaw-odd-entry = Geen gewoon bestand en geen gewone map: een koppeling, een ander git-archief, of een naam die geen register gebruikt.
flaw-odd-entry-remedy = Zoek de commit die het meebracht: git log -- PAD. Neem het met de hand weg en bewaar dat met regie save.
flaw-unnamed-record = De commit verandert { $record } en noemt het niet in zijn trailers.
flaw-unnamed-record-remedy = Kijk wat hij deed: git show { $commit }. Vraag het de auteur; maak ongedaan wat niet bedoeld was.
flaw-untouched-record = De commit noemt { $record } in zijn trailers en verandert het niet.
flaw-untouched-record-remedy = Kijk wat hij deed: git show { $commit }. Het bericht is niet gemaakt door de opdracht die erin staat.
flaw-unknown-action = Geen opdracht heet “{ $record }” ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-action-remedy = Een nieuwere versie van het programma kent ze misschien; kijk anders wat er gebeurde: git show { $commit }.
flaw-unknown-author = Niemand in het team heeft of had het mailadres { $who } ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-author-remedy = Is het een collega, zet het adres dan in het bestand van het teamlid met regie edit team/NAAM, of voeg die toe met regie team add; kijk anders wat er gebeurde: git show { $commit }.
flaw-unknown-actor = Wie handelt, { $who }, zit en zat niet in het team ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-unknown-actor-remedy = Kijk wat er gebeurde: git show { $commit }. Een collega voeg je toe met regie team add.
flaw-other-actor = { $record } voerde in wat { $who } deed ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-other-actor-remedy = Dat is in orde waar de ene voor de andere invoert (--by); kijk anders wat er gebeurde: git show { $commit }.
flaw-deleted-record = Het stuk { $record } is weggenomen zonder een opdracht die dat zegt.
flaw-deleted-record-remedy = Haal het terug: git checkout { $commit }~ -- { $place }, dan regie save. Of vraag de auteur waarom.
flaw-journal-altered = Een geschreven dagboekbericht is veranderd of weggenomen: { $record }.
flaw-journal-altered-remedy = Bekijk de oude tekst: git show { $commit } -- { $place }. Verbeteren doe je met een nieuw bericht: regie journal add DOSSIER --corrects BERICHT.
flaw-bad-signature = De handtekening hoort niet bij deze commit: ze is van een andere, of de commit is daarna veranderd.
flaw-bad-signature-remedy = Kijk wat de commit deed: git show { $commit }. Vraag de auteur of die hem maakte.
flaw-unknown-key = De commit is ondertekend met een sleutel die niet van { $who } is.
flaw-unknown-key-remedy = Is hij dat wel, zet hem dan als [[signing_key]] in het bestand van het teamlid; kijk anders wat er gebeurde: git show { $commit }.
flaw-expired-key = De commit is ondertekend met een sleutel van { $who } die op die dag niet gold.
flaw-expired-key-remedy = Kijk naar from en until van de sleutel in het bestand van het teamlid; kloppen die, dan gebruikte iemand een oude sleutel: git show { $commit }.
flaw-pasted-signature = In de tekst van het bericht staat een handtekening; daar bewijst ze niets.
flaw-pasted-signature-remedy = Neem de commit als niet ondertekend, en vraag het de auteur: git show { $commit }.
flaw-key-not-used = { $who } heeft een sleutel en ondertekende niet ({ $count ->
    [one] 1 commit
   *[other] { $count } commits
}).
flaw-key-not-used-remedy = Ondertekenen zet je aan met git config --global commit.gpgsign true, gpg.format ssh en user.signingkey.
flaw-lock-left = Er staat een slotbestand van git, en geen programma neemt het weg.
flaw-lock-left-remedy = Loopt er geen git-programma meer, neem het dan weg: rm { $place }.
flaw-unfinished = Een wijziging is begonnen en niet afgemaakt.
flaw-unfinished-remedy = De volgende opdracht die iets bewaart, maakt ze af of laat ze vallen; regie status zegt wat in de weg staat.

unchecked-hand-edits = { $count ->
    [one] 1 bestand dat met de hand bewerkt is
   *[other] { $count } bestanden die met de hand bewerkt zijn
}: wie het schreef, zegt nog geen commit (regie status)
unchecked-unsigned = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} zonder handtekening: of de auteur is wie genoemd wordt
unchecked-foreign-signature = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} met een handtekening die niet van een ssh-sleutel is: git log --show-signature beoordeelt die
unchecked-plain-commits = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} met gewoon git gemaakt: ze zeggen niet wat ze doen, dus kan dat niet vals zijn
unchecked-other-branches = { $count ->
    [one] 1 commit
   *[other] { $count } commits
} buiten de huidige tak: heel, hun inhoud niet beoordeeld
unchecked-shallow = De geschiedenis vóór { $count ->
    [one] 1 commit
   *[other] { $count } commits
}: dit is een ondiepe kloon (git fetch --unshallow)
unchecked-elsewhere = Objecten die in een andere map bewaard worden (objects/info/alternates)
unchecked-first-look = { $count ->
    [one] 1 tak
   *[other] { $count } takken
} voor het eerst gezien: of er vóór vandaag iets herschreven is
unchecked-locks = Slotbestanden: er schrijft nu iemand
unchecked-rest = Takken, objecten en commits: wat ernaartoe leidt is beschadigd; zet dat eerst recht en zie dan opnieuw na
unchecked-truth = Of het zo is wat in de stukken staat: dat kan geen programma zeggen
