### regie team: help, options, what was done, what is shown.

help-team = Het team: de mensen die met dit register werken
help-team-add = Iemand aan het team toevoegen
    .long = Voorbeeld: regie team add --handle ilse --name "Ilse Verdonck" --mail ilse@devlier.example --role casemanager-care
help-team-list = Tonen wie in het team zit
help-team-show = Eén teamlid tonen, met de open dossiers
option-team-add-handle = Korte naam zonder spaties, bijvoorbeeld ilse
option-team-add-role = Rol die deze persoon kan opnemen (mag meermaals)
option-team-add-since = Eerste dag in het team
option-team-add-signing-key = Publieke ssh-sleutel waarmee deze persoon commits ondertekent, of het bestand ervan (mag meermaals)
    .value = BESTAND|SLEUTEL
option-team-list-all = Ook wie vertrokken is
option-team-show-handle = Teamlid: korte naam of het begin ervan

done-team-add = { $handle } hoort nu bij het team.
note-no-mail = Zonder mailadres herkent regie { $handle } niet aan git. Voeg het toe in het bestand van het teamlid.

team-title = Team
team-empty = Nog niemand in het team.
member-title = { $name }
member-cases = Open dossiers
member-no-cases = Geen open dossiers.
