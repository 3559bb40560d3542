//! What was typed or handed in, and files that stand where they should not.

use std::fs;
use std::os::unix::fs::symlink;

use snapbox::str;

use super::{REFERRAL, both, fixture};
use crate::cli::{Desk, same};

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
  = way out: Look the id up with regie trace CASE, or the short name with regie service list or regie team list.
fout: Niets heet hier “gzzzzz”
 --> ../home/lost.toml:1:8
  |
1 | goal = "gzzzzz"
  |        ^^^^^^^^
  |
  = uitweg: Zoek de id op met regie trace DOSSIER, of de korte naam met regie service list of regie team list.

"#]]
    );
    same!(
        both(&desk, "referral add tom --goal gzzzzz", 3),
        str![[r#"
error: Nothing of the kind “goal” answers to “gzzzzz” here.
way out: The beginning of an id will do. regie plan show CASE shows the ids.
fout: Niets van de soort “doelstelling” hoort hier bij “gzzzzz”.
uitweg: Het begin van een id volstaat. regie plan show DOSSIER toont de id’s.

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
error: “xml” does not fit --format <FORM>. It takes: table, json, jsonl, csv, md, html, ics, svg, dot.
way out: Add --help to see what a command takes.
fout: “xml” past niet bij --format <VORM>. Wel: table, json, jsonl, csv, md, html, ics, svg, dot.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
    same!(
        both(&desk, "referral list --today 2026-02-30", 2),
        str![[r#"
error: “2026-02-30” does not fit --today <DATE>. It takes: YYYY-MM-DD.
way out: Add --help to see what a command takes.
fout: “2026-02-30” past niet bij --today <DATUM>. Wel: JJJJ-MM-DD.
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
uitweg: Bedoel je hoop? De woorden zijn: angst, wantrouwen, misverstand, hoop.

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
    same!(
        both(&desk, "report needs --by colour", 2),
        str![[r#"
error: The report needs cannot be told by “colour”.
way out: Choose one of: area, practitioner, intensity, route, kind, place, age, notifier, reason, model, program, position, scope, role, steering, month, quarter, year, total.
fout: Het overzicht needs bestaat niet per “colour”.
uitweg: Kies een van: area, practitioner, intensity, route, kind, place, age, notifier, reason, model, program, position, scope, role, steering, month, quarter, year, total.

"#]]
    );
    same!(
        both(&desk, "report time --by case --share", 2),
        str![[r#"
error: A row for each case is a row for each participant: that report does not leave the team.
way out: Leave out --share to read it yourself, or choose other rows, for example regie report time --share --by total.
fout: Een rij per dossier is een rij per deelnemer: zo verlaat een overzicht het team niet.
uitweg: Laat --share weg om het zelf te lezen, of kies andere rijen, bijvoorbeeld regie report time --share --by total.

"#]]
    );
}

#[test]
fn nothing_to_look_for_and_nothing_to_change() {
    let desk = Desk::sample();
    same!(
        both(&desk, "service find", 2),
        str![[r#"
error: Nothing was said to look for.
way out: Look with one or more of --area, --place, --for, --within, --case. regie service list shows every service.
fout: Er is niet gezegd waar je naar zoekt.
uitweg: Zoek met een of meer van --area, --place, --for, --within, --case. regie service list toont alle diensten.

"#]]
    );
    same!(
        both(&desk, "service edit ocmw-budget", 2),
        str![[r#"
error: Nothing was said to change.
way out: Say what changes, with one or more of --name, --offer, --area, --target-group, --conditions, --area-served, --waiting-days, --waiting-on, --cost, --contact, --umbrella, --agreement-until, --available, --appropriate, --suitable, --acceptable, --accessible, --competence, --motivation, --limits, --note; or change it in your own editor with --edit.
fout: Er is niets opgegeven om te veranderen.
uitweg: Zeg wat verandert, met een of meer van --name, --offer, --area, --target-group, --conditions, --area-served, --waiting-days, --waiting-on, --cost, --contact, --umbrella, --agreement-until, --available, --appropriate, --suitable, --acceptable, --accessible, --competence, --motivation, --limits, --note; of pas het aan in je eigen editor met --edit.

"#]]
    );
    same!(
        both(&desk, "service edit ocmw-budget --name ''", 2),
        str![[r#"
error: Not everything that is needed was given.
way out: Add --name. When you make a record in a terminal, without --no-input, regie asks for what is missing.
fout: Nog niet alles wat nodig is, is gegeven.
uitweg: Vul aan met --name. Maak je een record in een terminal, zonder --no-input, dan vraagt regie wat er ontbreekt.

"#]]
    );
}
