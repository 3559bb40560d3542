### regie doctor: hulp, waar naar gekeken is, hoe het ervoor staat, wat te doen.

help-doctor = Staat alles klaar voor het werk: git, je naam, de remote, drivers, schema’s, sloten, rechten?
    .long = Elke regel zegt wat er gezien is en, waar iets te doen valt, met welke opdracht. --mend zet recht wat zonder schade kan: schema’s en .gitattributes in één commit, de merge- en diff-drivers in de instellingen van dit git-archief; verder wordt niets aangeraakt. Buiten een register kijkt de opdracht naar git en je naam. Exitcodes: 0 niets te doen · 1 waarschuwingen of fouten.
     Voorbeeld: regie doctor --mend
option-doctor-mend = Rechtzetten wat zonder schade kan: schema’s, .gitattributes, drivers

check-state = Stand
    .good = goed
    .mended = rechtgezet
    .advice = advies
    .warning = waarschuwing
    .error = fout

doctor-title = Is alles in orde?
doctor-line = { $state }: { $seen }
doctor-total = { $errors ->
    [0] { $warnings ->
        [0] Er staat niets in de weg.
        [one] 1 waarschuwing.
       *[other] { $warnings } waarschuwingen.
    }
    [one] { $warnings ->
        [0] 1 fout.
        [one] 1 fout en 1 waarschuwing.
       *[other] 1 fout en { $warnings } waarschuwingen.
    }
   *[other] { $warnings ->
        [0] { $errors } fouten.
        [one] { $errors } fouten en 1 waarschuwing.
       *[other] { $errors } fouten en { $warnings } waarschuwingen.
    }
}
doctor-mend-next = Zet het recht: regie doctor --mend.

doctor-git = git { $version } staat op het pad, nieuw genoeg om op te halen en te versturen ({ $oldest } of later).
doctor-git-old = git { $version } is te oud: sync en clone vragen { $oldest } of later, anders zouden hooks aan de andere kant kunnen lopen.
doctor-git-old-next = Installeer een nieuwere git (https://git-scm.com/downloads) en kijk opnieuw: git --version.
doctor-libgit2 = libgit2 { $version } doet het werk op deze machine. Het kan geen git-archieven lezen met SHA-256-objecten, reftable, een gesplitste of ijle index, of een gedeeltelijke kloon.

doctor-identity = Commits dragen de naam { $name } en het adres { $mail }.
doctor-member = In het team ben jij { $handle }.
doctor-no-member = Niemand in het team heeft het mailadres { $mail }.
doctor-no-member-next = { $has-handle ->
    [yes] Ben jij { $handle }, zet het adres dan in het bestand van het teamlid: regie edit team/{ $handle }. Ben je nieuw: regie team add --handle KORTE-NAAM --name "NAAM" --mail { $mail }.
   *[no] Wie al in het team zit, zet het adres in het bestand van het teamlid: regie edit team/KORTE-NAAM. Wie nieuw is: regie team add --handle KORTE-NAAM --name "NAAM" --mail { $mail }.
}
doctor-signing = Commits worden ondertekend met { $key }.
doctor-signing-off = Commits worden niet ondertekend. Dat mag; een handtekening bewijst wie ze maakte.
doctor-signing-owed = Het team kent een sleutel van jou, en je commits worden niet ondertekend.
doctor-signing-on-next = Ondertekenen zet je aan met git config --global gpg.format ssh, git config --global user.signingkey ~/.ssh/id_ed25519.pub en git config --global commit.gpgsign true.
doctor-signing-unread = Je instellingen vragen ondertekende commits, en het openbare deel van de sleutel kan niet gelezen worden.
doctor-signing-unread-next = Noem het bestand dat op .pub eindigt: git config --global user.signingkey ~/.ssh/id_ed25519.pub.
doctor-signing-unlisted = Commits worden ondertekend met { $key }, en die staat niet in jouw bestand in het team: regie verify kan hem niet als de jouwe kennen.
doctor-signing-expired = Commits worden ondertekend met { $key }, en die telt vandaag niet volgens jouw bestand in het team.
doctor-signing-unlisted-next = Kijk naar de rijen [[signing_key]] met regie edit team/{ $handle }; deze is key = "{ $key }".

doctor-no-ledger = Er is geen register in deze map of eromheen.
doctor-no-ledger-next = Ga naar de map van een register, of maak er een: regie init, regie clone ADRES.
doctor-ledger-unopened = Het register gaat niet open.
doctor-ledger-unopened-next = regie status zegt waarom.
doctor-repository = Het register staat op de tak { $branch }, en in git is niets aan de gang.
doctor-shallow = Het oudste deel van de geschiedenis is er niet (een ondiepe kloon): sync weigert dat.
doctor-shallow-next = Haal de rest binnen: git fetch --unshallow.
doctor-remote = Het register is gelijk aan { $remote } ({ $address }, tak { $branch }) toen ze elkaar het laatst troffen.
doctor-no-remote = Er is geen remote: dit register staat alleen op deze machine.
doctor-no-remote-next = Noem een gedeelde map of een server, git remote add origin ADRES, en typ regie sync.
doctor-remote-unmet = Het register trof { $remote } ({ $address }, tak { $branch }) nog nooit.
doctor-remote-ahead = { $ahead ->
    [one] 1 commit is
   *[other] { $ahead } commits zijn
} hier die { $remote } ({ $address }, tak { $branch }) nog niet had toen ze elkaar het laatst troffen.
doctor-remote-behind = { $behind ->
    [one] 1 commit van { $remote } ({ $address }, tak { $branch }) kwam nog niet binnen.
   *[other] { $behind } commits van { $remote } ({ $address }, tak { $branch }) kwamen nog niet binnen.
}
doctor-remote-apart = Sinds ze elkaar het laatst troffen: commits alleen hier { $ahead }, alleen bij { $remote } ({ $address }, tak { $branch }) { $behind }.
doctor-remote-next = Breng ze samen: regie sync { $remote }.

doctor-drivers = Gewone git merge en git diff kennen stukken (.git/config).
doctor-drivers-stale = Gewone git merge en git diff kennen geen stukken: in .git/config ontbreken de drivers, of er staan oudere.
doctor-drivers-mended = .git/config noemt nu de drivers voor git merge en git diff.
doctor-attributes = .gitattributes zegt voor welke bestanden de drivers zijn, en dat geen regeleinde verandert.
doctor-attributes-stale = { $count ->
    [one] 1 regel van .gitattributes is er niet of geldt niet
   *[other] { $count } regels van .gitattributes zijn er niet of gelden niet
}: git voegt stukken dan per regel samen.
doctor-attributes-mended = .gitattributes zegt nu voor welke bestanden de drivers zijn, en dat geen regeleinde verandert (één commit).
doctor-schemas = De schema’s in schemas/ zijn die van dit programma.
doctor-schemas-stale = { $count ->
    [one] 1 schema in schemas/ ontbreekt of is
   *[other] { $count } schema’s in schemas/ ontbreken of zijn
} van een andere versie: je editor beoordeelt stukken ermee.
doctor-schemas-mended = De schema’s in schemas/ zijn nu die van dit programma (één commit).

doctor-locks = Er bleef geen slot en geen onafgemaakte wijziging achter.
doctor-locks-busy = Een andere opdracht bewaart op dit ogenblik iets: naar sloten is niet gekeken.
doctor-locks-busy-next = Kijk straks opnieuw: regie doctor.
doctor-locks-left = Het slotbestand { $place } staat er, en geen programma neemt het weg.
doctor-locks-left-next = Loopt er geen git-programma meer, neem het dan weg: rm { $place }.
doctor-unfinished = Een wijziging is begonnen en niet afgemaakt.
doctor-unfinished-next = De volgende opdracht die iets bewaart, maakt ze af of laat ze vallen; regie status zegt wat in de weg staat.
doctor-permissions = Niemand anders op deze machine kan in de map kijken.
doctor-permissions-open = Iedereen die deze machine mag gebruiken, kan in { $folder } kijken.
doctor-permissions-open-next = Sluit ze voor anderen: chmod o-rwx "{ $folder }".

doctor-edits = Alles is bewaard; er is niets met de hand bewerkt.
doctor-edits-open = { $count ->
    [one] 1 bestand is
   *[other] { $count } bestanden zijn
} met de hand bewerkt en nog niet bewaard.
doctor-edits-open-next = Bekijk ze met regie status; beoordeel en bewaar ze met regie save.
doctor-conflicts = Er is niets dat twee kanten anders zeggen en nog openstaat.
doctor-conflicts-open = { $count ->
    [one] 1 conflict wacht
   *[other] { $count } conflicten wachten
} op een antwoord.
doctor-conflicts-open-next = Bekijk beide waarden, en kies: regie resolve.
doctor-clock = De klok zegt { $today }, niet vóór de laatste commit.
doctor-clock-behind = De klok zegt { $today }, en de laatste commit is van { $last }: wat je nu bewaart, zou ouder lijken dan het is.
doctor-clock-behind-next = Zet de klok van deze machine gelijk (date toont ze), of vraag wiens klok voorliep: regie history --limit 1.
