//! Bad input: the place, the reason, a way out, the right exit code, in both languages, and nothing changed on disk.
//!
//! The broken files stand in `tests/fixtures/`; its `README.md` lists them.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use snapbox::str;

use super::{Desk, same};

/// A referral of Tom's, by its path without ending.
const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm";

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)).unwrap()
}

/// What `referral list tom` says of a referral with this content: English, then Dutch.
fn record(name: &str) -> String {
    let desk = Desk::sample();
    fs::remove_file(desk.root.join(format!("{REFERRAL}.toml"))).unwrap();
    let ending = name.rsplit_once('.').unwrap().1;
    desk.write(&format!("{REFERRAL}.{ending}"), fixture(&format!("records/{name}")));
    both(&desk, "referral list tom", 3)
}

/// What a refused command says, English, then Dutch; it changes nothing.
fn both(desk: &Desk, line: &str, code: i32) -> String {
    let [english, dutch] =
        ["en", "nl"].map(|language| desk.refused(&format!("{line} --lang {language}"), code));
    assert_eq!(english.out, "", "{line}");
    format!("{english}{dutch}").replace("--- stderr\n", "")
}

#[test]
fn a_number_where_text_belongs() {
    same!(
        record("wrong-type.toml"),
        str![[r#"
error: Here belongs text, and there is a whole number
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:4:6
  |
4 | by = 12
  |      ^^
  |
  = way out: Write text here, or take the line away if you have nothing to say.
fout: Hier hoort tekst, en er staat een geheel getal
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:4:6
  |
4 | by = 12
  |      ^^
  |
  = uitweg: Schrijf hier tekst, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
}

#[test]
fn a_word_that_is_not_one() {
    same!(
        record("wrong-word.toml"),
        str![[r#"
error: “in-progres” is not one of the words for this field
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:8:10
  |
8 | status = "in-progres"
  |          ^^^^^^^^^^^^
  |
  = way out: Did you mean in-progress? The words are: draft, requested, received, accepted, rejected, in-progress, on-hold, cancelled, completed, failed, entered-in-error.
fout: “in-progres” is geen woord voor dit veld
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:8:10
  |
8 | status = "in-progres"
  |          ^^^^^^^^^^^^
  |
  = uitweg: Bedoel je in-progress? De woorden zijn: draft, requested, received, accepted, rejected, in-progress, on-hold, cancelled, completed, failed, entered-in-error.

"#]]
    );
}

#[test]
fn a_day_that_is_not_on_the_calendar() {
    same!(
        record("invalid-date.toml"),
        str![[r#"
error: This is not a day on the calendar
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:6
  |
3 | on = 2025-02-30
  |      ^^^^^^^^^^
  |
  = way out: Write it as year-month-day: 2026-03-02.
fout: Dit is geen dag op de kalender
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:6
  |
3 | on = 2025-02-30
  |      ^^^^^^^^^^
  |
  = uitweg: Schrijf jaar-maand-dag: 2026-03-02.

"#]]
    );
}

#[test]
fn a_key_twice() {
    same!(
        record("duplicate-key.toml"),
        str![[r#"
error: This key stands here for the second time
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:6:1
  |
6 | by = "ilse"
  | ^^
  |
  = way out: Keep one of the two.
fout: Deze sleutel staat hier voor de tweede keer
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:6:1
  |
6 | by = "ilse"
  | ^^
  |
  = uitweg: Houd er één van de twee.

"#]]
    );
    same!(
        record("duplicate-key.yaml"),
        str![[r#"
error: “question” stands here for the second time
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:9:1
  |
9 | question: Twee
  | ^^^^^^^^
  |
  = way out: Keep one of the two.
fout: “question” staat hier voor de tweede keer
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:9:1
  |
9 | question: Twee
  | ^^^^^^^^
  |
  = uitweg: Houd er één van de twee.

"#]]
    );
}

#[test]
fn bytes_that_are_not_text() {
    same!(
        record("invalid-utf8.toml"),
        str![[r#"
error: Line 7 of cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml holds signs that are not UTF-8 text.
way out: Save the file as UTF-8 in your editor.
fout: Regel 7 van cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml bevat tekens die geen UTF-8-tekst zijn.
uitweg: Bewaar het bestand als UTF-8 in je editor.

"#]]
    );
}

#[test]
fn something_that_is_not_an_id() {
    same!(
        record("invalid-id.toml"),
        str![[r#"
error: This is not an id
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:5:8
  |
5 | goal = "goal 1"
  |        ^^^^^^^^
  |
  = way out: A record’s id is a letter for its kind and five signs, as r7kq2m; let regie make new ones.
fout: Dit is geen id
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:5:8
  |
5 | goal = "goal 1"
  |        ^^^^^^^^
  |
  = uitweg: De id van een record is een letter voor de soort en vijf tekens, zoals r7kq2m; laat regie nieuwe maken.

"#]]
    );
}

#[test]
fn a_field_that_is_missing() {
    same!(
        record("missing-field.toml"),
        str![[r#"
error: There is no field “onn” here
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:1
  |
3 | onn = 2025-08-25
  | ^^^
  |
  = way out: Did you mean on?
fout: Er bestaat hier geen veld “onn”
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:3:1
  |
3 | onn = 2025-08-25
  | ^^^
  |
  = uitweg: Bedoel je on?

"#]]
    );
    same!(
        record("left-out.toml"),
        str![[r#"
error: The field “on” is missing
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:1
  |
1 | format = "referral/1"
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Add on. Where the field takes it, unknown or declined is an honest answer too.
fout: Het veld “on” ontbreekt
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:1
  |
1 | format = "referral/1"
  | ^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Vul on aan. Waar het veld dat toelaat, is unknown of declined ook een eerlijk antwoord.

"#]]
    );
}

#[test]
fn a_file_that_is_another_kind() {
    same!(
        record("wrong-kind.toml"),
        str![[r#"
error: This file says it is “review/1”, where “referral/1” belongs
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:10
  |
1 | format = "review/1"
  |          ^^^^^^^^^^
  |
  = way out: Put the file where it belongs, or write referral/1 after format.
fout: Dit bestand zegt dat het “review/1” is, waar “referral/1” hoort
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:1:10
  |
1 | format = "review/1"
  |          ^^^^^^^^^^
  |
  = uitweg: Zet het bestand waar het hoort, of schrijf referral/1 achter format.

"#]]
    );
}

#[test]
fn a_quotation_mark_left_out() {
    same!(
        record("syntax.toml"),
        str![[r#"
error: This is not valid TOML here (invalid basic string, expected `"`)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:30
  |
7 | question = "Een rustige plek?
  |                              ^
  |
  = way out: Look at the sign before this place: often a quotation mark, bracket or equals sign is missing.
fout: Dit is hier geen geldige TOML (invalid basic string, expected `"`)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml:7:30
  |
7 | question = "Een rustige plek?
  |                              ^
  |
  = uitweg: Kijk naar het teken vóór deze plaats: vaak ontbreekt een aanhalingsteken, haakje of gelijkteken.

"#]]
    );
}

#[test]
fn what_a_ledger_does_not_take_of_yaml() {
    same!(
        record("anchor.yaml"),
        str![[r#"
error: Anchors and aliases (& and *) are not taken here: every record must be readable by itself
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: &plek Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Write the text itself in this place; put it in quotation marks if it begins with & or *.
fout: Ankers en verwijzingen (& en *) worden hier niet aangenomen: elk record moet op zichzelf leesbaar zijn
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: &plek Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Schrijf hier de tekst zelf; zet hem tussen aanhalingstekens als hij met & of * begint.

"#]]
    );
    same!(
        record("alias.yaml"),
        str![[r#"
error: Anchors and aliases (& and *) are not taken here: every record must be readable by itself
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: *plek
  |           ^
  |
  = way out: Write the text itself in this place; put it in quotation marks if it begins with & or *.
fout: Ankers en verwijzingen (& en *) worden hier niet aangenomen: elk record moet op zichzelf leesbaar zijn
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: *plek
  |           ^
  |
  = uitweg: Schrijf hier de tekst zelf; zet hem tussen aanhalingstekens als hij met & of * begint.

"#]]
    );
    same!(
        record("tag.yaml"),
        str![[r#"
error: Tags (!) are not taken here
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: !text Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = way out: Take the tag away, or put the text in quotation marks if it begins with !.
fout: Tags (!) worden hier niet aangenomen
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: !text Een rustige plek
  |           ^^^^^^^^^^^^^^^^^^^^^^
  |
  = uitweg: Haal de tag weg, of zet de tekst tussen aanhalingstekens als hij met ! begint.

"#]]
    );
}

#[test]
fn null_is_no_text() {
    same!(
        record("nothing.yaml"),
        str![[r#"
error: Here belongs text, and there is nothing (null)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: null
  |           ^^^^
  |
  = way out: Write text here, or take the line away if you have nothing to say.
fout: Hier hoort tekst, en er staat niets (null)
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:11
  |
8 | question: null
  |           ^^^^
  |
  = uitweg: Schrijf hier tekst, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
}

#[test]
fn lists_in_lists_in_lists() {
    same!(
        record("too-deep.yaml"),
        str![[r#"
error: This is nested deeper than any record is
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:27
  |
8 | question: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]
  |                           ^
  |
  = way out: Write it flatter, as in the other records.
fout: Dit is dieper genest dan een record ooit is
 --> cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.yaml:8:27
  |
8 | question: [[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]
  |                           ^
  |
  = uitweg: Schrijf het vlakker, zoals in de andere records.

"#]]
    );
}

#[test]
fn an_unknown_field_in_a_file_just_given() {
    let desk = Desk::sample();
    desk.write("../home/unknown-field.toml", fixture("from/unknown-field.toml"));
    same!(
        both(&desk, "referral add tom --from ../home/unknown-field.toml", 3),
        str![[r#"
error: There is no field “qestion” here
 --> ../home/unknown-field.toml:3:1
  |
3 | qestion = "Kan het lager?"
  | ^^^^^^^
  |
  = way out: Did you mean question?
fout: Er bestaat hier geen veld “qestion”
 --> ../home/unknown-field.toml:3:1
  |
3 | qestion = "Kan het lager?"
  | ^^^^^^^
  |
  = uitweg: Bedoel je question?

"#]]
    );
}

#[test]
fn a_reference_to_nothing() {
    let desk = Desk::sample();
    desk.write("../home/lost.toml", fixture("from/reference-to-nothing.toml"));
    same!(
        both(&desk, "referral add tom --from ../home/lost.toml", 3),
        str![[r#"
error: Nothing here is called “gzzzzz”
 --> ../home/lost.toml:1:8
  |
1 | goal = "gzzzzz"
  |        ^^^^^^^^
  |
  = way out: Look the id up with regie case show CASE, or the short name with regie service list or regie team list.
fout: Niets heet hier “gzzzzz”
 --> ../home/lost.toml:1:8
  |
1 | goal = "gzzzzz"
  |        ^^^^^^^^
  |
  = uitweg: Zoek de id op met regie case show DOSSIER, of de korte naam met regie service list of regie team list.

"#]]
    );
    same!(
        both(&desk, "referral add tom --goal gzzzzz", 3),
        str![[r#"
error: Nothing of the kind “goal” answers to “gzzzzz” here.
way out: regie case show CASE shows the ids of a case; the beginning of one will do.
fout: Niets van de soort “doelstelling” hoort hier bij “gzzzzz”.
uitweg: regie case show DOSSIER toont de id’s van een dossier; het begin ervan volstaat.

"#]]
    );
    same!(
        both(&desk, "referral add tom --service ocmw-budgt", 3),
        str![[r#"
error: The service directory has no “ocmw-budgt”.
way out: Did you mean ocmw-budget? regie service list shows them all.
fout: De sociale kaart kent “ocmw-budgt” niet.
uitweg: Bedoel je ocmw-budget? regie service list toont ze allemaal.

"#]]
    );
}

#[test]
fn a_file_over_one_mebibyte() {
    let desk = Desk::sample();
    let path = format!("{REFERRAL}.toml");
    desk.write(&path, format!("{}{}", desk.read(&path), "# \n".repeat(350_000)));
    same!(
        both(&desk, "referral list tom", 3),
        str![[r#"
error: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml has 1,050,682 bytes, and a record is at most 1 MiB.
way out: Split it, or look what came into it by mistake; git log tells what it was before.
fout: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml telt 1.050.682 bytes, en een record is hoogstens 1 MiB.
uitweg: Splits het, of kijk wat er per vergissing in terechtkwam; git log vertelt wat het vroeger was.

"#]]
    );
}

#[test]
fn a_link_in_the_place_of_a_record() {
    let desk = Desk::sample();
    let path = desk.root.join(format!("{REFERRAL}.toml"));
    fs::rename(&path, desk.root.join("elsewhere.toml")).unwrap();
    symlink(desk.root.join("elsewhere.toml"), &path).unwrap();
    same!(
        both(&desk, "referral list tom", 3),
        str![[r#"
error: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml is a symbolic link, and a record is an ordinary file.
way out: Put the file itself in its place; regie follows no links.
fout: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml is een symbolische koppeling, en een record is een gewoon bestand.
uitweg: Zet het bestand zelf op die plaats; regie volgt geen koppelingen.

"#]]
    );
}

#[test]
fn one_record_in_two_formats() {
    let desk = Desk::sample();
    desk.write("cases/2025-05/25sg2g/case.yaml", "format: case/1\n");
    same!(
        both(&desk, "referral list 25sg2g", 3),
        str![[r#"
error: cases/2025-05/25sg2g/case.toml and cases/2025-05/25sg2g/case.yaml are the same record, in two forms.
way out: Keep the one that is right, take the other away, and type regie save.
fout: cases/2025-05/25sg2g/case.toml en cases/2025-05/25sg2g/case.yaml zijn hetzelfde record, in twee vormen.
uitweg: Houd het juiste, haal het andere weg, en typ regie save.

"#]]
    );
}

#[test]
fn two_records_with_one_id() {
    let desk = Desk::sample();
    desk.write(
        "cases/2025-05/25sg2g/referrals/2025-09-01-r4gnvm.toml",
        desk.read(&format!("{REFERRAL}.toml")),
    );
    let before = desk.print();
    for (language, words) in [("en", "This id is given 2 times."), ("nl", "2 keer")] {
        let answer = desk.run(&format!("check tom --lang {language}")).ended(1);
        assert!(answer.out.contains(words) && answer.out.contains("[duplicate-id"), "{}", answer.out);
    }
    desk.assert_unchanged(&before, "check tom");
}

#[test]
fn ids_that_are_none() {
    let desk = Desk::sample();
    same!(
        both(&desk, "referral list ../../etc", 3),
        str![[r#"
error: “../../etc” is not an id or a name of anything in the ledger.
way out: Give an id, the beginning of one, an alias or part of a name, and no path.
fout: “../../etc” is geen id of naam van iets in het register.
uitweg: Geef een id, het begin ervan, een alias of een deel van een naam, en geen pad.

"#]]
    );
    same!(
        both(&desk, "referral list 25sg2h", 3),
        str![[r#"
error: “25sg2h” has the form of a case id, but a letter is not right: its check character does not match.
way out: Look at the id again; regie case list shows the cases.
fout: “25sg2h” heeft de vorm van een dossier-id, maar er klopt een letter niet: het controleteken past niet.
uitweg: Kijk de id na; regie case list toont de dossiers.

"#]]
    );
    same!(
        both(&desk, "referral list piet", 3),
        str![[r#"
error: No case answers to “piet”.
way out: regie case list shows the cases; an id, the beginning of one, an alias or part of the name will do.
fout: Geen dossier hoort bij “piet”.
uitweg: regie case list toont de dossiers; een id, het begin ervan, een alias of een deel van de naam volstaat.

"#]]
    );
    same!(
        both(&desk, "referral list m", 3),
        str![[r#"
error: “m” can mean more than one: 25sg2g, 4fb11g, w2zjvx, m9mt35.
way out: Type more letters of the one you mean.
fout: “m” kan meer dan één betekenen: 25sg2g, 4fb11g, w2zjvx, m9mt35.
uitweg: Typ meer letters van degene die je bedoelt.

"#]]
    );
    same!(
        both(&desk, "referral show tom r", 3),
        str![[r#"
error: “r” can mean more than one: r4gnvm, r7cv0y, rvv5sa.
way out: Type more letters of the one you mean.
fout: “r” kan meer dan één betekenen: r4gnvm, r7cv0y, rvv5sa.
uitweg: Typ meer letters van degene die je bedoelt.

"#]]
    );
}

#[test]
fn words_that_the_command_line_does_not_take() {
    let desk = Desk::sample();
    same!(
        both(&desk, "referal", 2),
        str![[r#"
error: There is no command “referal”.
way out: Did you mean referral? Add --help to see what a command takes.
fout: De opdracht “referal” bestaat niet.
uitweg: Bedoel je referral? Met --help zie je wat een opdracht aanneemt.

"#]]
    );
    same!(
        both(&desk, "referral list --al", 2),
        str![[r#"
error: --al is not an option of this command.
way out: Did you mean --all? Add --help to see what a command takes.
fout: --al is geen optie van deze opdracht.
uitweg: Bedoel je --all? Met --help zie je wat een opdracht aanneemt.

"#]]
    );
    same!(
        both(&desk, "referral list --format xml", 2),
        str![[r#"
error: “xml” does not fit --format <FORM>. It takes: table, json, jsonl, csv, md, html.
way out: Add --help to see what a command takes.
fout: “xml” past niet bij --format <VORM>. Wel: table, json, jsonl, csv, md, html.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
    same!(
        both(&desk, "referral list --today 2026-02-30", 2),
        str![[r#"
error: “2026-02-30” does not fit --today <DATE>. It takes: YYYY-MM-DD.
way out: Add --help to see what a command takes.
fout: “2026-02-30” past niet bij --today <DATUM>. Wel: YYYY-MM-DD.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
    same!(
        both(&desk, "referral add tom --on 2026-02-30", 2),
        str![[r#"
error: “2026-02-30” (--on) is not a day on the calendar.
way out: Type it as 2026-03-02, or as today, yesterday, monday, in 6 months, 3 weeks ago.
fout: “2026-02-30” (--on) is geen dag op de kalender.
uitweg: Typ de dag als 2026-03-02, of als vandaag, gisteren, maandag, over 6 maanden, 3 weken geleden.

"#]]
    );
    same!(
        both(&desk, "referral add tom --feeling hop", 2),
        str![[r#"
error: --feeling does not know “hop”.
way out: Did you mean hope? The words are: fear, distrust, misunderstanding, hope.
fout: --feeling kent “hop” niet.
uitweg: Bedoel je hope? De woorden zijn: fear, distrust, misunderstanding, hope.

"#]]
    );
    same!(
        both(&desk, "review due --within 3q", 2),
        str![[r#"
error: “3q” is not a length of time.
way out: Type a number with d, w or m: 30d, 4w, 6m.
fout: “3q” is geen tijdsduur.
uitweg: Typ een getal met d, w of m: 30d, 4w, 6m.

"#]]
    );
}

/// A command that would keep something.
const ADD: &str = "referral add tom --goal g6gnm4 --service caw-schuldhulp --question 'Kan het lager?'";

#[test]
fn no_ledger_here() {
    let desk = Desk::empty();
    same!(
        both(&desk, "referral list", 3),
        str![[r#"
error: There is no ledger here: no regie.toml in [DESK] or in a folder above it.
way out: Go to your ledger, name it with --ledger FOLDER, or begin one with regie init.
fout: Hier is geen register: geen regie.toml in [DESK] of in een map erboven.
uitweg: Ga naar je register, noem het met --ledger MAP, of begin er een met regie init.

"#]]
    );
}

#[test]
fn no_repository_here() {
    let desk = Desk::sample();
    fs::remove_dir_all(desk.root.join(".git")).unwrap();
    same!(
        both(&desk, &format!("{ADD} --by ilse"), 3),
        str![[r#"
error: The ledger in [DESK] is not in a git repository, so nothing can be kept.
way out: Type git init in that folder, then regie save.
fout: Het register in [DESK] staat niet in een git-repository, dus er kan niets bewaard worden.
uitweg: Typ git init in die map, en dan regie save.

"#]]
    );
    desk.run("referral list tom").done();
}

#[test]
fn nobody_known_to_git() {
    let desk = Desk::sample();
    desk.write("../home/.gitconfig", "");
    same!(
        both(&desk, &format!("{ADD} --by ilse"), 3),
        str![[r#"
error: Git does not know who you are, and every change is kept under somebody’s name.
way out: Type git config --global user.name "YOUR NAME" and git config --global user.email YOUR-ADDRESS.
fout: Git weet niet wie je bent, en elke wijziging wordt onder iemands naam bewaard.
uitweg: Typ git config --global user.name "JE NAAM" en git config --global user.email JE-ADRES.

"#]]
    );
    same!(
        both(&desk, ADD, 2),
        str![[r#"
error: Git knows no mail address, so it is not clear who is at work.
way out: Say who with --by HANDLE; or add the address for good with regie team add HANDLE --mail ADDRESS.
fout: Git kent geen mailadres, dus het is niet duidelijk wie er aan het werk is.
uitweg: Zeg wie met --by KORTE-NAAM; of voeg het adres voorgoed toe met regie team add KORTE-NAAM --mail ADRES.

"#]]
    );
}

#[test]
fn a_detached_head() {
    let desk = Desk::sample();
    desk.git("checkout -q --detach");
    same!(
        both(&desk, ADD, 3),
        str![[r#"
error: Git stands on a commit and not on a branch (detached HEAD, [COMMIT]), so a new commit would get lost.
way out: Go to a branch first: git switch main.
fout: Git staat op een commit en niet op een tak (detached HEAD, [COMMIT]), dus een nieuwe commit zou verloren gaan.
uitweg: Ga eerst naar een tak: git switch main.

"#]]
    );
}

#[test]
fn a_merge_in_progress() {
    let desk = Desk::sample();
    let head = desk.git("rev-parse HEAD");
    desk.write(".git/MERGE_HEAD", head);
    same!(
        both(&desk, ADD, 3),
        str![[r#"
error: In git, a merge has been started and not finished.
way out: Finish it or break it off with git (git status tells how), and give the command again.
fout: In git is een merge begonnen en niet afgemaakt.
uitweg: Maak het af of breek het af met git (git status zegt hoe), en geef de opdracht opnieuw.

"#]]
    );
}

#[test]
fn a_hand_edited_file_in_the_way() {
    let desk = Desk::sample();
    let path = format!("{REFERRAL}.toml");
    desk.write(&path, format!("# nog navragen\n{}", desk.read(&path)));
    same!(
        both(&desk, "referral update tom r4gnvm --status on-hold", 3),
        str![[r#"
error: Edited by hand and not yet saved: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml. That work must not be overwritten.
way out: Keep it first with regie save, or put it back with git restore, and give the command again.
fout: Met de hand bewerkt en nog niet bewaard: cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml. Dat werk mag niet overschreven worden.
uitweg: Bewaar het eerst met regie save, of zet het terug met git restore, en geef de opdracht opnieuw.

"#]]
    );
}

#[test]
fn a_disk_that_is_full() {
    let desk = Desk::sample();
    let before = desk.print();
    // No file may grow: what a full disk does, as far as a test can bring it about.
    for (language, words) in [("en", "larger than allowed"), ("nl", "groter dan toegelaten")] {
        let line = format!(
            "ulimit -f 0; trap '' XFSZ; exec \"$0\" {ADD} --today {} --lang {language}",
            super::TODAY
        );
        let answer = desk.shell(&line).ended(3);
        assert!(answer.err.contains(words), "{}", answer.err);
    }
    desk.assert_unchanged(&before, "on a full disk");
}

#[test]
fn a_lock_that_is_held() {
    let desk = Desk::sample();
    fs::create_dir_all(desk.root.join(".git/regie")).unwrap();
    let lock = fs::File::create(desk.root.join(".git/regie/lock")).unwrap();
    lock.lock().unwrap();
    same!(
        both(&desk, ADD, 4),
        str![[r#"
error: Another command is writing in this ledger.
way out: Nothing has been kept. Try again in a moment.
fout: Een andere opdracht schrijft in dit register.
uitweg: Er is niets bewaard. Probeer het straks opnieuw.

"#]]
    );
    lock.unlock().unwrap();
    desk.run(ADD).done();
}
