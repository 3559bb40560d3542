### regie sync and clone: help, what was done, what is shown, what can go wrong.

## Help

help-sync = Haal binnen wat anderen deden, en stuur door wat hier gedaan is
    .long = Werkt met elke git-remote: een kale repository op een schijf, via ssh of https. Een record dat aan beide kanten veranderde, wordt veld per veld samengevoegd. Voorbeelden: regie sync, regie sync reserve
help-clone = Breng een register van elders naar deze machine
    .long = Voorbeelden: regie clone git@example.org:team/register.git, regie clone /media/stick/register.git ons-team
help-driver = Wat git zelf start
help-driver-merge = Voeg drie versies van een record samen
    .long = Git start dit wanneer het zelf samenvoegt. Het samengevoegde record komt in ONZE. Waarover de twee kanten het niet eens zijn, komt in conflicts/, en het commando eindigt met 1.
option-driver-merge-base = De versie van voor de twee uiteengingen
    .value = BASIS
option-driver-merge-ours = Onze versie, en waar de samengevoegde komt
    .value = ONZE
option-driver-merge-theirs = De versie van de anderen
    .value = ANDERE
option-driver-merge-path = Waar het record staat, onder de map van de repository
    .value = PAD
option-driver-merge-our-side = Hoe git onze kant noemt
    .value = ONZE-KANT
option-driver-merge-their-side = Hoe git de andere kant noemt
    .value = ANDERE-KANT
note-driver-conflict = In conflict: { $path }. De onze blijft voorlopig staan, beide waarden staan in { $conflict }. Leg beide vast (git add -A, git commit), daarna: regie resolve.
option-remote = De remote, als er meer zijn; anders die van de tak, of origin
    .value = REMOTE
option-address = Waar het register staat: een map, of een adres via ssh of https
    .value = ADRES

## What is shown

sync-title = Samen met { $remote } ({ $address })
sync-plan = Er is niets gedaan: dit zou binnenkomen en vertrekken.
sync-reaching = Verbinden met { $address } …
sync-incoming = Binnengekomen
sync-outgoing = Vertrokken
sync-none = Niets.
sync-nothing = Niets nieuws aan beide kanten.
sync-done = { $incoming ->
    [0] Er kwam niets binnen
    [one] Er kwam één wijziging binnen
   *[other] Er kwamen { $incoming } wijzigingen binnen
}, { $outgoing ->
    [0] er vertrok niets
    [one] er vertrok er één
   *[other] er vertrokken er { $outgoing }
}.
sync-kept = { $incoming ->
    [0] Er kwam niets binnen
    [one] Er kwam één wijziging binnen; die is bewaard
   *[other] Er kwamen { $incoming } wijzigingen binnen; die zijn bewaard
}. Wat hier gedaan is, is nog niet vertrokken.
sync-merged = { $count ->
    [one] Eén record was aan beide kanten veranderd; beide wijzigingen staan er nu in
   *[other] { $count } records waren aan beide kanten veranderd; beide wijzigingen staan er nu in
}: { $paths }
sync-conflicts = { $count ->
    [one] Op één plaats gaven beide kanten een andere waarde. De onze blijft voorlopig staan
   *[other] Op { $count } plaatsen gaven beide kanten een andere waarde. De onze blijven voorlopig staan
}, en er is niets verloren: { $paths }
sync-findings = { $count ->
    [one] Er staat één fout in wat samenkwam
   *[other] Er staan { $count } fouten in wat samenkwam
}: regie check zegt waar.
column-changes = Wijzigingen
column-last-change = Laatste
sync-ledger-itself = het register zelf
done-clone = Het register staat in { $folder }: { $count ->
    [one] één wijziging
   *[other] { $count } wijzigingen
} van { $people ->
    [one] één persoon
   *[other] { $people } personen
}.
note-clone-you = Jij bent hier { $handle }.
note-clone-no-identity = Git weet nog niet wie je bent: git config --global user.name "JE NAAM" en git config --global user.email JE-ADRES.
note-clone-no-handle = Niemand in het team heeft jouw mailadres { $mail }: regie team add --handle KORTE-NAAM --name "JE NAAM" --mail { $mail }
note-clone-next = Ga verder met cd { $folder } en regie today; met regie sync kom je weer samen met de anderen.

## What can go wrong

error-no-remote = { $has-known ->
    [yes] Er zijn meer remotes ({ $known }), en geen ervan heet origin.
   *[no] Dit register kent geen andere plaats om samen te komen (geen git-remote).
}
hint-no-remote = { $has-known ->
    [yes] Zeg welke: regie sync NAAM.
   *[no] Maak een lege git-repository waar jullie allemaal bij kunnen (git init --bare op een gedeelde schijf of een server), en zeg dat aan dit register: git remote add origin ADRES
}
error-unknown-remote = Er is geen remote “{ $remote }”.
hint-unknown-remote = { $has-known ->
    [yes] Er zijn: { $known }.
   *[no] Voeg ze toe met git remote add { $remote } ADRES
}
error-odd-address = Het adres “{ $address }” is er geen dat regie gebruikt{ $has-way ->
    [yes] {" "}({ $way })
   *[no] {""}
}: het mag een map zijn, ssh, https, git of file, en er wordt nooit een hulpprogramma gestart.
hint-odd-address = Bekijk het met git remote -v, en verander het met git remote set-url NAAM ADRES.
error-no-git = Er is geen git op deze machine; regie haalt en brengt daarmee.
hint-no-git = Installeer git. Alles behalve sync en clone werkt zonder.
error-offline = { $remote } is niet bereikbaar: er is geen verbinding met { $address }.
hint-offline = Werk gerust voort: alles is hier bewaard, en niets staat halverwege. Geef de opdracht opnieuw als er verbinding is.
error-remote-denied = { $remote } laat je niet binnen ({ $address }): { $told }
hint-remote-denied = Probeer git ls-remote { $address }: geraakt git binnen, dan regie ook. Het gebruikt je eigen ssh-sleutels en de wachtwoorden die git bewaart.
error-remote-missing = Er is geen git-repository op { $address }.
hint-remote-missing = Is de schijf er, klopt het adres? Het adres dat een register kent, verander je met git remote set-url { $remote } ADRES.
error-remote-refused = { $remote } nam niet aan wat hier gedaan is: { $told }
hint-remote-refused = Wat binnenkwam is bewaard, en je eigen werk ook. Vraag het wie { $remote } beheert, en geef dan de opdracht opnieuw.
error-checked-out = { $remote } is een register waarin iemand werkt; de bestanden daar zouden achterblijven.
hint-checked-out = Kom samen in een kale repository: git init --bare, en git remote set-url { $remote } ADRES.
error-other-branch = { $remote } heeft geen tak { $branch }; wel: { $known }.
hint-other-branch = Ga naar de tak die jullie delen (git switch), of stuur deze de eerste keer door met git push -u { $remote } { $branch }.
error-unrelated = Dit register en { $remote } hebben geen gemeenschappelijke geschiedenis: het zijn twee registers.
hint-unrelated = Was het een verkeerd adres? Begin anders van het hunne: regie clone ADRES ANDERE-MAP.
error-crowded = Anderen stuurden telkens net ervoor iets door ({ $times } keer). Wat binnenkwam is bewaard; wat hier gedaan is, is nog niet vertrokken.
hint-crowded = Geef de opdracht straks opnieuw.
error-damaged = Wat { $remote } stuurt, is beschadigd of met de hand gemaakt: { $told }
hint-damaged = Er is niets overgenomen. Laat wie { $remote } beheert daar git fsck uitvoeren.
error-unwanted = { $what ->
    [symlink] Er zou een symbolische koppeling binnenkomen: { $path }. Een register bevat bestanden.
    [submodule] Er zou een andere repository binnenkomen: { $path }. Een register bevat bestanden.
    [letters] { $path } zou binnenkomen naast een naam die alleen in hoofdletters of accenten verschilt; sommige schijven houden ze voor dezelfde.
    [size] { $path } zou binnenkomen en is te groot: een bestand van een register is hoogstens 1 MiB.
    [folder] { $path } is aan de ene kant een bestand en aan de andere een map.
   *[path] { $path } zou binnenkomen, en dat is geen naam voor een bestand van een register.
}
hint-unwanted = Er is niets overgenomen. Laat wie het stuurde het weghalen en opnieuw sturen; git log --all -- PAD zegt wie het was.
error-unmergeable = { $path } bevat geen record, en beide kanten veranderden er dezelfde regels in.
hint-unmergeable = Er is niets overgenomen. Breng dat bestand in orde met git merge, en geef dan de opdracht opnieuw.
error-unreadable = Wat beide kanten samen opleveren, kon niet gelezen worden; er is dus niets overgenomen:
hint-unreadable = Laat het rechtzetten waar het geschreven is, of doe het hier met git merge en een editor; geef dan de opdracht opnieuw.
error-not-a-ledger = Er is geen register in { $address }: geen regie.toml.
hint-not-a-ledger = Is het het juiste adres? Een nieuw register begint met regie init, en gaat daarheen met git remote add origin ADRES en regie sync.
error-transport = Git geraakte niet bij { $remote }: { $told }
hint-transport = Met git fetch { $remote } zie je alles wat git zegt.
