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
Band    Eerste            Tweede         Kwaliteit van  Richting van  Frequentie   Soort steun
                                         de band        de steun
──────────────────────────────────────────────────────────────────────────────────────────────
tbahyj  Gitte Moerman     Wout           sterk          geeft         dagelijks    emotioneel

tcmstf  Annemie Goethuys  Gitte Moerman  sterk          geeft         wekelijks    praktisch,
                                                                                   emotioneel

tt0xtn  Lore Stappers     Gitte Moerman  zwak           geeft         maandelijks  informatie

Opmerking  Eerste schets uit het intakegesprek; wordt op 18 juni samen met Gitte getekend.

"#]]
    );
    let json = desk.json("network list gitte");
    assert_eq!(json["items"][0]["persons"][0]["name"], "Wout");
}

#[test]
fn a_kinship_begins_changes_and_ends() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("network kin marleen --who veerle --kind guardian --of jolien --since 2020-02-01").done(),
        str![[r#"
✓ Verwantschap bewaard: Veerle Dhoore is voogd van Jolien (4fb11g/[ID]).
commit [COMMIT] · cases/2025-07/4fb11g/network.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
network.kin 4fb11g/[ID]

Case: 4fb11g
Record: 4fb11g/[ID]
Action: network.kin
Function: assessment
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let json = desk.json("network list marleen");
    let kinship = json["items"][0]["kinships"][0]["id"].as_str().unwrap().to_owned();
    let line = format!("network kin marleen {kinship} --until 2024-06-30 --note meerderjarig");
    same!(
        desk.en(&line).done(),
        str![[r#"
✓ Kinship kept: Veerle Dhoore was guardian of Jolien, until 30 June 2024 (4fb11g/[ID]).
commit [COMMIT] · cases/2025-07/4fb11g/network.toml

"#]]
    );
    let listed = desk.en("network list marleen").done().out;
    let from = listed.find("Kinship\n").unwrap();
    let shown = listed[from..].replace(&kinship, "hhhhhh");
    same!(
        shown,
        str![[r#"
Kinship
Kinship  Who            Is        Of whom  Since       Until        Note
────────────────────────────────────────────────────────────────────────────────
hhhhhh   Veerle Dhoore  guardian  Jolien   1 Feb 2020  30 Jun 2024  meerderjarig

Note  Getekend door Marleen zelf op 31 juli 2025, bijgewerkt op 8 januari 2026. 'Zet mijn buurman er
      maar bij, die telt nu ook.'

"#]]
    );
    let twice = "network kin marleen --who veerle --kind guardian --of jolien --since 2024-07-01";
    desk.en(twice).done();
}

#[test]
fn a_kinship_with_the_client_points_at_the_relation() {
    let desk = Desk::sample();
    same!(
        desk.en("network kin gitte --who client --kind parent --of wout").done(),
        str![[r#"
✓ Kinship kept: Gitte Moerman is parent of Wout (m9mt35/[ID]).
commit [COMMIT] · cases/2026-06/m9mt35/network.toml

"#]]
    );
}

#[test]
fn households() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("network household gitte client Oostmolen client").done(),
        str![[r#"
✓ Huishoudens van de deelnemer bewaard: deelnemer, Oostmolen.
commit [COMMIT] · cases/2026-06/m9mt35/network.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
network.household m9mt35

Case: m9mt35
Record: m9mt35
Action: network.household
Function: assessment
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    assert!(
        desk.read("cases/2026-06/m9mt35/network.toml").contains("households = [\"client\", \"Oostmolen\"]")
    );
    same!(
        desk.en("network household gitte nowhere").done(),
        str![[r#"
✓ Households of the participant kept: nowhere.
! Nobody else lives there, says the network: nowhere. Add who lives there with: regie network person
  m9mt35 PERSON --household …
commit [COMMIT] · cases/2026-06/m9mt35/network.toml

"#]]
    );
    let shown = desk.en("network show gitte").done().out;
    assert!(shown.contains("nowhere      Gitte Moerman\n"), "{shown}");
    desk.nl("network household gitte client").done();
    assert!(!desk.read("cases/2026-06/m9mt35/network.toml").contains("nowhere"));
    assert_eq!(desk.json("network list gitte")["items"][0]["households"], serde_json::json!(["client"]));
    assert_eq!(desk.run("network household guido client --no-input").ended(3).code, Some(3), "it is closed");
}

#[test]
fn show_tells_what_it_looks_like_what_it_gives_and_what_is_missing() {
    let desk = Desk::sample();
    same!(
        desk.nl("network show marleen").done(),
        str![[r#"
Netwerk van Marleen Dhoore op 15 juni 2026 · 4fb11g
═══════════════════════════════════════════════════

── Hoe het netwerk eruitziet
Omvang                      5 rond de deelnemer
Wie                         kind 1, broer of zus 1, buur 1, professional 2
Beroepshalve                2 van 5 (40 %)
Minstens elke week contact  4 van 5 (80 %)
Dichtheid                   6 van 15 (40 %) mogelijke banden, de deelnemer meegeteld

Huishoudens
Huishouden  Wie woont er
──────────────────────────
deelnemer   Marleen Dhoore
kot         Jolien
zus         Veerle Dhoore

── Wat het netwerk geeft
Soort steun  Van hoeveel  Niet beroepshalve  Van wie                            Geeft zelf aan
──────────────────────────────────────────────────────────────────────────────────────────────────
emotioneel             4                  2  Veerle Dhoore, Jolien, Ronny       Jolien
                                             Segaert, Elke Maerivoet

praktisch              2                  2  Veerle Dhoore, Staf van hiernaast  Staf van hiernaast

informatie             1                  0  Ronny Segaert                      –

gezelschap             2                  2  Veerle Dhoore, Staf van hiernaast  Staf van hiernaast

financieel           ! 0                  0  –                                  –

── Wat opvalt
! Van niemand krijgt de deelnemer: financieel.
! Alleen van wie beroepshalve helpt, krijgt de deelnemer: informatie.
Geeft aan de deelnemer en krijgt niets terug: Veerle Dhoore.
! Band met de deelnemer onder druk: Marleen Dhoore en Jolien, gespannen.

"#]]
    );
    same!(
        desk.en("network show gitte").done(),
        str![[r#"
Network of Gitte Moerman on 15 June 2026 · m9mt35
═════════════════════════════════════════════════

── What the network looks like
Size                          3 around the participant
Who                           parent 1, child 1, professional 1
By profession                 1 of 3 (33%)
In touch at least every week  2 of 3 (67%)
Density                       3 of 6 (50%) possible ties, the participant counted in

Households
Household    Who lives there
────────────────────────────────
participant  Gitte Moerman, Wout
Oostmolen    Annemie Goethuys

── What the network gives
Kind of support  From how many  Not by profession  From whom         Gives to
─────────────────────────────────────────────────────────────────────────────
emotional                    1                  1  Annemie Goethuys  Wout
practical                    1                  1  Annemie Goethuys  –
informational                1                  0  Lore Stappers     –
companionship              ! 0                  0  –                 –
financial                  ! 0                  0  –                 –

── What stands out
! From nobody does the participant get: companionship, financial.
! Only from those who help by profession does the participant get: informational.
Gives to the participant and gets nothing back: Annemie Goethuys.
Gets from the participant and gives nothing back: Wout.

"#]]
    );
    let json = desk.json("network show marleen --on 2021-03-02");
    let picture = &json["items"][0];
    assert_eq!(json["format"], "regie/network-picture/1");
    assert_eq!((&picture["on"], &picture["structure"]["size"]), (&"2021-03-02".into(), &4.into()));
    let next = desk.json("network show marleen --on 2021-03-03");
    assert_eq!(next["items"][0]["structure"]["size"], 3, "her mother died the day before");
    assert!(desk.en("network show marleen --on 2021-03-02").done().out.contains("ties have no dates"));
}

#[test]
fn show_of_nobody_says_how_to_begin() {
    let desk = Desk::sample();
    desk.write("cases/2026-06/m9mt35/network.toml", "format = \"network/1\"\n");
    same!(
        desk.nl("network show gitte").done(),
        str![[r#"
Netwerk van Gitte Moerman op 15 juni 2026 · m9mt35
══════════════════════════════════════════════════

Nog niemand in het netwerk. Begin met wie de deelnemer zelf noemt: regie network person m9mt35

"#]]
    );
    same!(
        desk.refused("network show gitte --on straks --lang en", 2),
        str![[r#"
--- stderr
error: “straks” (--on) is not a day on the calendar.
way out: Type it as 2026-03-02, or as today, yesterday, monday, in 6 months, 3 weeks ago.

"#]]
    );
}
