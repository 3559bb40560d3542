//! `regie team`.

use snapbox::str;

use super::{Desk, same};

#[test]
fn add_keeps_one_file_and_says_so() {
    let desk = Desk::sample();
    let before = desk.commits();
    let line = "team add --handle jan --name 'Jan Peeters' --role casemanager-work --fte-percent 80";
    same!(
        desk.nl(line).done(),
        str![[r#"
✓ jan hoort nu bij het team.
! Zonder mailadres herkent regie jan niet aan git. Voeg het toe in het bestand van het teamlid.
commit [COMMIT] · team/jan.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
team.add team/jan

Record: team/jan
Action: team.add
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.read("team/jan.toml"),
        str![[r#"
format = "team/1"
handle = "jan"
name = "Jan Peeters"
roles = ["casemanager-work"]
fte_percent = 80

"#]]
    );
    assert_eq!(desk.run(line).code, Some(3));
    assert_eq!(desk.run("team add --handle 'Jan P' --name x").code, Some(2));
    assert_eq!(desk.run("team add --handle piet").code, Some(2));
}

#[test]
fn list_and_show() {
    let desk = Desk::sample();
    same!(
        desk.en("team").done(),
        str![[r#"
Team
════

Short name  Name            Roles                                    Share of a  Organisation
                                                                 full-time post
                                                                            (%)
───────────────────────────────────────────────────────────────────────────────────────────────────
hatice      Hatice Yalvaç   case manager work, reference person             100  Werkpunt Lindeveld
ilse        Ilse Verdonck   case manager care, reference person             100  Zorggroep De Vlier
jeroen      Jeroen Baetslé  case manager work, reference person             100  Werkpunt Lindeveld
noor        Noor Claessen   case manager care, reference person              60  Zorggroep De Vlier

"#]]
    );
    same!(
        desk.nl("team show ils").done(),
        str![[r#"
Ilse Verdonck
═════════════

Korte naam          ilse
Mailadres           ilse.verdonck@devlier.example
Rollen              casemanager zorg, referentiepersoon
Tewerkstelling (%)  100
Organisatie         Zorggroep De Vlier
Van                 3 oktober 2022

Open dossiers
Dossier  Deelnemer       Rollen
────────────────────────────────────────────────────────────
4fb11g   Marleen Dhoore  casemanager zorg, referentiepersoon
w2zjvx   Mira Lauwaert   casemanager zorg, referentiepersoon
m9mt35   Gitte Moerman   casemanager zorg, referentiepersoon

"#]]
    );
    let json = desk.json("team show ilse");
    assert_eq!(json["format"], "regie/member/1");
    assert_eq!(json["items"][0]["handle"], "ilse");
    assert_eq!(json["items"][0]["cases"][0]["client"], "Marleen Dhoore");
    let empty = Desk::of(&[(
        "regie.toml",
        "format = \"ledger/1\"\nname = \"leeg\"\nprofile = \"general\"\nlanguage = \"nl\"\n",
    )]);
    same!(
        empty.nl("team").done(),
        str![[r#"
Team
════

Nog niemand in het team.

"#]]
    );
}
