//! `regie network`.

use snapbox::str;

use super::{Desk, same};

#[test]
fn a_person_and_a_tie() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("network person mira --name 'Nora Peeters' --relation 'broer of zus'").done(),
        str![[r#"
✓ Nora Peeters staat in het netwerk (w2zjvx/[ID]).
Een volgende stap, de band met de deelnemer: regie network tie w2zjvx --between [ID] --and client
commit [COMMIT] · cases/2025-10/w2zjvx/network.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
network.person w2zjvx/[ID]

Case: w2zjvx
Record: w2zjvx/[ID]
Action: network.person
Function: assessment
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.en("network tie mira --between nora --and client --quality strong --support emotional").done(),
        str![[r#"
✓ Tie between Nora Peeters and Mira Lauwaert kept: strong (w2zjvx/[ID]).
commit [COMMIT] · cases/2025-10/w2zjvx/network.toml

"#]]
    );
    let diff = desk.git("diff --unified=0 HEAD~2 -- cases");
    assert_eq!(diff.lines().filter(|line| line.starts_with('-')).count(), 1, "{diff}");
    let again = "network tie mira --between client --and nora --quality weak";
    assert_eq!(desk.run(again).ended(3).code, Some(3));
    let same = "network tie mira --between client --and client --quality weak --lang en";
    same!(
        desk.refused(same, 3),
        str![[r#"
--- stderr
error: A tie has two ends, and both are client.
way out: Choose two different people with --between and --and.

"#]]
    );
}

#[test]
fn what_is_there_is_brought_up_to_date() {
    let desk = Desk::sample();
    same!(
        desk.en("network person mira sanne --household own").done(),
        str![[r#"
✓ Sanne Gryspeert is in the network (w2zjvx/p0020c).
commit [COMMIT] · cases/2025-10/w2zjvx/network.toml

"#]]
    );
    same!(
        desk.en("network tie mira t38 --frequency monthly").done(),
        str![[r#"
✓ Tie between Bea Roelandt and Mira Lauwaert kept: strong (w2zjvx/t38aph).
commit [COMMIT] · cases/2025-10/w2zjvx/network.toml

"#]]
    );
    let diff = desk.git("diff --unified=0 HEAD~2 -- cases");
    let changed = diff.lines().filter(|line| line.starts_with(['+', '-'])).skip(2).collect::<Vec<_>>();
    same!(
        changed.join("\n"),
        str![[r#"
-households = ["vriendin"]
+households = ["own"]
-frequency = "weekly"
+frequency = "monthly"
"#]]
    );
    same!(
        desk.en("network tie mira t38 --frequency monthly").done(),
        str![[r#"
Tie between Bea Roelandt and Mira Lauwaert kept: strong (w2zjvx/t38aph).
Nothing had to change.

"#]]
    );
}

#[test]
fn list() {
    let desk = Desk::sample();
    same!(
        desk.nl("network list gitte").done(),
        str![[r#"
Netwerk van Gitte Moerman · m9mt35
══════════════════════════════════

Mensen
Persoon  Naam              Relatie       Huishoudens  Organisatie            Geboren op   Tot en met
────────────────────────────────────────────────────────────────────────────────────────────────────
pn99g3   Wout              kind          deelnemer    –                      20 feb 2022  –

pmxdyf   Annemie Goethuys  ouder         Oostmolen    –                      –            –

p2dt8m   Lore Stappers     professional  –            Ziekenfonds Onderling  –            –
                                                      Welzijn

Banden
Band    Eerste          Tweede         Kwaliteit van   Richting van    Frequentie   Soort steun
                                       de band         de steun
───────────────────────────────────────────────────────────────────────────────────────────────
tbahyj  Gitte Moerman   Wout           sterk           geeft           dagelijks    emotioneel

tcmstf  Annemie         Gitte Moerman  sterk           geeft           wekelijks    praktisch,
        Goethuys                                                                    emotioneel

tt0xtn  Lore Stappers   Gitte Moerman  zwak            geeft           maandelijks  informatie

"#]]
    );
    let json = desk.json("network list gitte");
    assert_eq!(json["items"][0]["persons"][0]["name"], "Wout");
}
