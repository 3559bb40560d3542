//! Every field of an assessment, typed and shown.

use snapbox::str;

use crate::cli::{Desk, same};

/// Everything that an assessment can hold.
const EVERYTHING: &str = "assessment add tom --present client,team/noor --life-project 'Fietsen herstellen' \
    --wishes 'Eén mens die belt' --home 'Rijhuis, samen met zijn moeder' \
    --need 'area=housing; words=Ik wil een eigen sleutel; voiced-by=client; request=Waar vind ik een kamer?; \
    urgency=soon' --need 'parent=1; area=income; words=De waarborg; voiced-by=network; urgency=unknown' \
    --need 'parent=2; area=income; words=Sparen' --rating 'area=housing; rater=client; level=3; note=Te druk' \
    --rating 'area=housing; rater=network; level=5' --resource 'what=Zus; kind=immaterial; source=informal; \
    note=via video' --resource 'what=Leefloon; kind=material; source=formal' --resource 'what=Fiets; \
    kind=material; source=formal' --factor 'what=Lawaai; kind=risk; level=society; note=vooral buiten' \
    --icf 'code=D450,13; note=Tot aan de winkel' --icf code=e310+3 --icf code=e310.1 --icf code=s730.321 \
    --instrument 'instrument=EFS; on=2026-06-01; scored-by=geriatrician; scores=total:8,mood:1; note=Thuis' \
    --instrument 'instrument=zrm; on=2026-06-01; scored-by=noor; scores=finances:1,sociaal netwerk:3' \
    --instrument 'instrument=own-list; on=2026-06-02; scored-by=noor; scores=rest:3; threshold=4' \
    --diagnosis 'question=Autisme?; status=under-way; who=team/noor; on=2026-05-01; outcome=Nog niets'";

#[test]
fn every_field_is_taken_and_kept() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.en(EVERYTHING).done(),
        str![[r#"
✓ Assessment 25sg2g/[ID] kept, with 3 needs.
! 2 needs have no request yet: no goal can be proposed for them.
Edmonton Frail Scale: the threshold of 6 is reached.
Self-Sufficiency Matrix (ZRM): taken for version 2017. If it was another one, correct it with regie
edit.
Next step: regie plan draft 25sg2g
commit [COMMIT] · cases/2025-05/25sg2g/assessments/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        numbered(&desk.written()),
        str![[r#"
format = "assessment/1"
id = "[ID]"
on = 2026-06-15
by = "ilse"
present = ["client", "team/noor"]
life_project = "Fietsen herstellen"
wishes = "Eén mens die belt"
home = "Rijhuis, samen met zijn moeder"

[[need]]
id = "need 1"
area = "housing"
words = "Ik wil een eigen sleutel"
voiced_by = "client"
request = "Waar vind ik een kamer?"
urgency = "soon"

[[need]]
id = "need 2"
area = "income"
words = "De waarborg"
voiced_by = "network"
parent = "need 1"
urgency = "unknown"

[[need]]
id = "need 3"
area = "income"
words = "Sparen"
parent = "need 2"

[[rating]]
area = "housing"
rater = "client"
level = 3
note = "Te druk"

[[rating]]
area = "housing"
rater = "network"
level = 5

[[resource]]
what = "Zus"
kind = "immaterial"
source = "informal"
note = "via video"

[[resource]]
what = "Leefloon"
kind = "material"
source = "formal"

[[resource]]
what = "Fiets"
kind = "material"
source = "formal"

[[factor]]
what = "Lawaai"
kind = "risk"
level = "society"
note = "vooral buiten"

[[icf]]
code = "d450.13"
note = "Tot aan de winkel"

[[icf]]
code = "e310+3"

[[icf]]
code = "e310.1"

[[icf]]
code = "s730.321"

[[instrument]]
instrument = "edmonton-frail-scale"
on = 2026-06-01
scored_by = "geriatrician"
threshold = 6
note = "Thuis"

[instrument.scores]
mood = 1
total = 8

[[instrument]]
instrument = "zrm"
version = "2017"
on = 2026-06-01
scored_by = "noor"

[instrument.scores]
finances = 1
social-network = 3

[[instrument]]
instrument = "own-list"
on = 2026-06-02
scored_by = "noor"
threshold = 4

[instrument.scores]
rest = 3

[[diagnosis]]
question = "Autisme?"
status = "under-way"
who = "team/noor"
on = 2026-05-01
outcome = "Nog niets"

"#]]
    );
}

/// A text with the ids of its needs as numbers.
fn numbered(text: &str) -> String {
    let ids: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("id = \"n")).collect();
    let named = |text: String, (at, id): (usize, &&str)| {
        text.replace(&format!("\"n{id}"), &format!("\"need {}\"", at + 1))
    };
    ids.iter().enumerate().fold(text.to_owned(), named)
}

#[test]
fn everything_is_shown() {
    let desk = Desk::sample();
    desk.en(EVERYTHING).done();
    let shown = desk.en("assessment show tom").done().to_string();
    let (_, rest) = shown.split_once("Present").unwrap();
    let ids = ["Need", "Assessment"];
    let stable =
        rest.lines().filter(|line| !ids.iter().any(|id| line.trim_start().starts_with(&format!("{id}  "))));
    same!(
        stable.collect::<Vec<_>>().join("\n") + "\n",
        str![[r#"
            Tom Vereecke, Noor Claessen
Situation at home  Rijhuis, samen met zijn moeder

── Life project
  “Fietsen herstellen”

── Wishes
  “Eén mens die belt”

── Needs

Area of life: housing
  “Ik wil een eigen sleutel”

Voiced by  participant
Request    Waar vind ik een kamer?
Urgency    within weeks

  Part of it: income
    “De waarborg”

  Voiced by  network
  Urgency    unknown

    Part of it: income
      “Sparen”


Ratings side by side, from 1 (cannot go on like this) to 10 (as I want it)
Area of life  participant  network  professional
────────────────────────────────────────────────
housing                 3        5             –

• housing, participant: Te druk

To lean on
Kind        informal         formal
───────────────────────────────────────
material    –                • Leefloon
                             • Fiets

immaterial  Zus (via video)  –

Risk and protection
Level    risk                    protective
───────────────────────────────────────────
society  Lawaai (vooral buiten)  –

Functioning (ICF)
Code      What           How it stands                                     Note
────────────────────────────────────────────────────────────────────────────────────────────
d450.13   going on foot  difficulty in performance: slight, difficulty in  Tot aan de winkel
                         capacity: great

e310+3    close family   facilitator: great                                –

e310.1    close family   barrier: slight                                   –

s730.321  arm and hand   change: great, a part is not there, right         –

Edmonton Frail Scale · 1 June 2026 · scored by geriatrician
Domain  Score  Scale  Profile
────────────────────────────────
total       8  0–17   ■■■■■□□□□□
mood        1  0–1    ■

! The threshold of 6 is reached.
Thuis

Self-Sufficiency Matrix (ZRM) 2017 · 1 June 2026 · scored by noor
Domain          Score  Scale  Profile
─────────────────────────────────────
finances            1  1–5    ■□□□□
social network      3  1–5    ■■■□□

own-list · 2 June 2026 · scored by noor
Domain  Score  Scale  Profile
─────────────────────────────
rest        3

Threshold noted: 4

What specialists find out
Question  Status     Who            Date        Outcome
─────────────────────────────────────────────────────────
Autisme?  under way  Noor Claessen  1 May 2026  Nog niets

"#]]
    );
    let item = desk.json("assessment show tom")["items"][0].clone();
    assert_eq!(item["functioning"][0]["stem"], "d450");
    assert_eq!(item["functioning"][0]["measures"][1]["aspect"], "capacity");
    assert_eq!(item["functioning"][1]["measures"][0]["degree"], "great");
    assert_eq!(item["assessment"]["instrument"][0]["threshold"], 6);
}

#[test]
fn needs_of_a_case_stand_under_one_another() {
    let desk = Desk::sample();
    let part = "--need 'area=income; parent=naf5kh; words=Eén brief per week'";
    desk.en(&format!(
        "assessment add tom {part} --need 'parent=1; area=daily-living; request=Wie helpt lezen?'"
    ))
    .done();
    let shown = desk.nl("assessment needs tom").done().to_string();
    let stable: Vec<&str> =
        shown.lines().filter(|line| !line.trim_start().starts_with("Behoefte  ")).collect();
    same!(
        stable.join("\n") + "\n",
        str![[r#"
Behoeften van Tom Vereecke · 25sg2g
═══════════════════════════════════

Levensdomein: inkomen
  “Ik heb op ja geklikt. Het waren maar kleine bedragen. Nu zijn het er elf.”

Verwoord door   deelnemer
Hulpvraag       Hoe geraak ik van die elf af, in een volgorde die klopt?
Dringendheid    kan niet wachten
Laatst bekeken  16 juni 2025
Doelstelling    ✓ ja

  Deel ervan: inkomen
    “Eén brief per week”

  Laatst bekeken  15 juni 2026
  Doelstelling    ✓ ja

    Deel ervan: dagelijks leven
    Hulpvraag       Wie helpt lezen?
    Laatst bekeken  15 juni 2026
    Doelstelling    ✓ ja

Levensdomein: werk
  “Ik ben niet lui. Het magazijn was te luid en niemand zei wanneer het klaar was.”

Verwoord door   deelnemer
Hulpvraag       Is er werk waar ik één ding tegelijk mag doen, en waar het stil is?
Dringendheid    binnen enkele weken
Laatst bekeken  16 juni 2025
Doelstelling    ✓ ja

Levensdomein: dagelijks leven
  “Mama moet mij niet leren koken. Iemand anders mag dat wel.”

Verwoord door   deelnemer
Hulpvraag       Hoe leer ik mijn plan trekken terwijl mama er nog is?
Dringendheid    binnen enkele weken
Laatst bekeken  16 juni 2025
Doelstelling    ✓ ja

"#]]
    );
    let rows = desk.json("assessment needs tom");
    let depths: Vec<_> =
        rows["items"].as_array().unwrap().iter().map(|row| row["depth"].as_i64().unwrap()).collect();
    assert_eq!(depths, [0, 1, 2, 0, 0]);
    assert_eq!(rows["items"][1]["parent"], "naf5kh");
    assert_eq!(rows["items"][2]["served"], true);
    same!(
        desk.en("assessment needs gitte").done(),
        str![[r#"
Needs of Gitte Moerman · m9mt35
═══════════════════════════════

No needs have been recorded.

"#]]
    );
}

#[test]
fn a_file_may_name_its_own_parts() {
    let desk = Desk::sample();
    let need = |id: &str, rest: &str| format!("[[need]]\nid = '{id}'\narea = 'work'\n{rest}\n");
    let text = need("n00001", "words = 'a'")
        + &need("n00002", "parent = 'n00001'")
        + "[[need]]\narea = 'work'\nparent = '2'\n";
    desk.run_with("assessment add tom --from -", &text).done();
    let needs = desk.json("assessment show tom")["items"][0]["assessment"]["need"].clone();
    assert_eq!((&needs[1]["parent"], &needs[2]["parent"]), (&"n00001".into(), &"n00002".into()));
    let lost = desk.run_with("assessment add tom --from - --lang en", &need("n00003", "parent = 'n99999'"));
    assert!(lost.ended(3).err.contains("n99999"));
}

#[test]
fn what_is_only_half_said_is_told() {
    let desk = Desk::sample();
    let codes = "--icf code=b130 --icf code=d111.2";
    let result =
        "--instrument 'instrument=zrm; version=2013; on=2026-06-01; scored-by=noor; scores=income:3'";
    same!(
        desk.nl(&format!("assessment add gitte --need 'area=work; request=Welk werk?' {codes} {result}"))
            .done(),
        str![[r#"
✓ Assessment m9mt35/[ID] bewaard, met één behoefte.
! Zelfredzaamheid-Matrix: de schalen van versie 2013 zijn hier niet bekend; de scores blijven zoals
  ze zijn.
! Bij één code staat nog niet hoe het daarmee gaat: b130. Vul de typering aan, bijvoorbeeld d450.13
  of e310+3.
! Eén code is van geen categorie die hier bekend is: d111. regie assessment icf vindt codes.
13 codes van de gedeelde set zijn nog niet bekeken: b130, b164, b455, d155, d240, d720, d845, d850,
d855, e310, e330, e580, e590
Volgende stap: regie plan draft m9mt35
commit [COMMIT] · cases/2026-06/m9mt35/assessments/2026-06-15-[ID].toml

"#]]
    );
}
