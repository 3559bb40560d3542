//! `regie resolve`: which of two values holds.

use std::path::Path;

use expectrl::session::OsSession;
use expectrl::{Eof, Expect};
use serde_json::Value;
use snapbox::str;

use super::prompts::{answer, at_terminal, press};
use super::{Desk, same};

/// A ledger in which two sides gave a service another waiting time.
fn desk() -> Desk {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    Desk::laid(&[&fixtures.join("ledger"), &fixtures.join("rules/conflict-open")])
}

fn items(desk: &Desk, line: &str) -> Vec<Value> {
    let told: Value = serde_json::from_str(&desk.run(line).out).unwrap();
    told["items"].as_array().unwrap().clone()
}

#[test]
fn conflicts_are_listed_with_both_values() {
    let desk = desk();
    same!(
        desk.en("resolve").done(),
        str![[r#"
Conflicts
═════════

── Conflict services-budget-d83d48
Record  services/budget
What    Waiting time (days)
Before  14
Ours    21 (Ilse, 1 May 2026)
Theirs  28 (Ilse, 2 May 2026)

Settle each with regie resolve NAME --take ours, theirs, base or another value.

"#]]
    );
    same!(
        desk.nl("resolve").done(),
        str![[r#"
Conflicten
══════════

── Conflict services-budget-d83d48
Record          services/budget
Wat             Wachttijd (dagen)
Voordien        14
Van ons         21 (Ilse, 1 mei 2026)
Van de anderen  28 (Ilse, 2 mei 2026)

Beslis over elk conflict met regie resolve NAAM --take ours, theirs, base of een andere waarde.

"#]]
    );
    let listed = items(&desk, "resolve --format json");
    assert_eq!((&listed[0]["ours"]["value"], &listed[0]["theirs"]["value"]), (&21.into(), &28.into()));
}

#[test]
fn a_ledger_without_conflicts_says_so() {
    let desk = Desk::sample();
    same!(
        desk.en("resolve").done(),
        str![[r#"
Conflicts
═════════

✓ Nothing is in conflict.

"#]]
    );
    same!(
        desk.nl("resolve").done(),
        str![[r#"
Conflicten
══════════

✓ Er zijn geen conflicten.

"#]]
    );
}

#[test]
fn a_value_is_taken_in_one_commit_and_the_conflict_is_gone() {
    for (take, days) in [("theirs", "28"), ("ours", "21"), ("base", "14"), ("35", "35")] {
        let desk = desk();
        let before = desk.commits();
        desk.run(&format!("resolve services-budget --take {take} --by ilse")).done();
        desk.assert_kept(before);
        assert!(desk.read("services/budget.toml").contains(&format!("waiting_days = {days}\n")), "{take}");
        assert!(items(&desk, "resolve --format json").is_empty());
        let verified = desk.run("verify --format json").out;
        assert!(!verified.contains("services-budget"), "the commit names the conflict it ends: {verified}");
    }
    let desk = desk();
    same!(
        desk.en("resolve services-budget --take theirs --by ilse").done(),
        str![[r#"
✓ The conflict services-budget-d83d48 is settled.
commit [COMMIT] · 2 files
conflicts/services-budget-d83d48.toml
services/budget.toml

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
conflict.resolve

Record: services/budget
Record: conflicts/services-budget-d83d48
Action: conflict.resolve
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.changed(),
        str![[r#"
D conflicts/services-budget-d83d48.toml
M services/budget.toml
"#]]
    );
}

#[test]
fn what_the_field_does_not_take_is_refused_and_nothing_changes() {
    let desk = desk();
    same!(
        desk.refused("resolve services-budget --take soon --by ilse --lang en", 3),
        str![[r#"
--- stderr
error: Here belongs a whole number, and there is text
 --> services/budget.toml:5:16
  |
5 | waiting_days = "soon"
  |                ^^^^^^
  |
  = way out: Write a whole number here, or take the line away if you have nothing to say.

"#]]
    );
    same!(
        desk.refused("resolve services-budget --take soon --by ilse --lang nl", 3),
        str![[r#"
--- stderr
fout: Hier hoort een geheel getal, en er staat tekst
 --> services/budget.toml:5:16
  |
5 | waiting_days = "soon"
  |                ^^^^^^
  |
  = uitweg: Schrijf hier een geheel getal, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
    same!(
        desk.refused("resolve other --take ours --by ilse --lang en", 3),
        str![[r#"
--- stderr
error: No open conflict is called “other”. Open now: services-budget-d83d48.
way out: regie resolve shows every conflict that is left.

"#]]
    );
    same!(
        desk.refused("resolve other --by ilse --lang nl", 3),
        str![[r#"
--- stderr
fout: Geen open conflict heet “other”. Nu open: services-budget-d83d48.
uitweg: regie resolve toont alle conflicten die er nog zijn.

"#]]
    );
}

#[test]
fn a_view_of_what_is_in_conflict_says_so_in_every_format() {
    let desk = desk();
    for format in ["table", "json", "jsonl", "csv", "md", "html"] {
        let told = desk.run(&format!("service show budget --lang en --format {format}")).out;
        assert!(told.contains("services-budget-"), "{format}: {told}");
        let told = desk.run(&format!("service show own --lang en --format {format}")).out;
        assert!(!told.contains("services-budget-"), "{format}: {told}");
    }
    let conflict =
        |told: String| told.lines().find(|line| line.contains("onflict")).unwrap_or_default().to_owned();
    same!(
        conflict(desk.en("service show budget --format md").out),
        str![
            "**✗** In conflict: services/budget (Waiting time (days)). Two values were given; settle it with regie resolve services-budget-d83d48."
        ]
    );
    same!(
        conflict(desk.nl("service show budget --format md").out),
        str![
            "**✗** In conflict: services/budget (Wachttijd (dagen)). Er zijn twee waarden gegeven; beslis met regie resolve services-budget-d83d48."
        ]
    );
    same!(
        conflict(desk.nl("check --format md").out),
        str![
            "**✗** In conflict: services/budget (Wachttijd (dagen)). Er zijn twee waarden gegeven; beslis met regie resolve services-budget-d83d48."
        ]
    );
}

#[test]
fn a_conflict_is_open_since_a_day_and_never_late() {
    let desk = desk();
    same!(
        desk.en("today").done(),
        str![[r#"
Today, 15 June 2026
═══════════════════

Mine
What                   Client      Case    Record  Day         Term          Who
─────────────────────────────────────────────────────────────────────────────────
! no contact for long  An Example  fxt0aw  –       1 Jun 2026  14 days late  ilse

Of colleagues
What                  Client  Case  Record  Day         Term             Who
────────────────────────────────────────────────────────────────────────────
✗ conflict to settle  –       –     –       2 May 2026  open since then  –

"#]]
    );
    same!(
        desk.nl("today").done(),
        str![[r#"
Vandaag, 15 juni 2026
═════════════════════

Van mij
Wat                  Cliënt      Dossier  Record  Dag         Termijn           Wie
────────────────────────────────────────────────────────────────────────────────────
! lang geen contact  An Example  fxt0aw   –       1 jun 2026  14 dagen te laat  ilse

Van collega’s
Wat                              Cliënt  Dossier  Record  Dag         Termijn         Wie
─────────────────────────────────────────────────────────────────────────────────────────
✗ conflict om over te beslissen  –       –        –       2 mei 2026  sindsdien open  –

"#]]
    );
    let calendar = desk.en("today --format ics").done().out;
    assert!(
        calendar.contains("Open since 2 May 2026") && !calendar.contains("The day was 2 May"),
        "{calendar}"
    );
}

#[test]
fn a_place_that_the_schema_does_not_know_is_told_as_it_stands() {
    let desk = desk();
    let shelf = std::fs::read_dir(desk.root.join("conflicts")).unwrap();
    let name = shelf.map(|one| one.unwrap().file_name().into_string().unwrap()).next().unwrap();
    let path = format!("conflicts/{name}");
    desk.write(&path, desk.read(&path).replace("waiting_days", "own_key"));
    for line in ["resolve", "service show budget", "check"] {
        let answer = desk.en(line);
        assert!(answer.out.contains("own_key") && !answer.out.contains('«'), "{answer}");
    }
}

/// A ledger with a second conflict, about the name of the service.
fn two() -> Desk {
    let desk = desk();
    let text = desk.read("conflicts/services-budget-d83d48.toml");
    let text = text.replace("waiting_days", "name").replace("= 14", "= 'Budget'");
    let text = text.replace("= 21", "= 'Budget help'").replace("= 28", "= 'Help with budgets'");
    desk.write("conflicts/services-budget-e00000.toml", text);
    desk.commit("a second one");
    desk
}

/// Takes an answer back sign by sign.
fn erase(session: &mut OsSession, left: &[&str]) {
    for shown in left {
        press(session, "\u{7f}");
        session.expect(shown).unwrap();
    }
}

#[test]
fn at_a_terminal_each_is_asked_and_what_was_decided_stays_when_one_stops() {
    let desk = two();
    let before = desk.commits();
    let mut session = at_terminal(&desk, "resolve --by ilse");
    session.expect("Waiting time (days)").unwrap();
    answer(&mut session, "\u{1b}[B\u{1b}[B\u{1b}[B\u{1b}[B\r");
    answer(&mut session, "soon\r");
    session.expect("Here belongs a whole number").unwrap();
    session.expect("› ").unwrap();
    erase(&mut session, &["› soo", "› so", "› s", "› "]);
    press(&mut session, "35\r");
    session.expect("is settled").unwrap();
    session.expect("Help with budgets").unwrap();
    answer(&mut session, "\u{1b}");
    session.expect("One conflict is left").unwrap();
    session.expect(Eof).unwrap();
    desk.assert_kept(before);
    assert!(desk.read("services/budget.toml").contains("waiting_days = 35\n"));
    let mut session = at_terminal(&desk, "resolve --by ilse");
    answer(&mut session, "\u{3}");
    session.expect("nothing has been kept").unwrap();
    session.expect(Eof).unwrap();
    desk.assert_kept(before);
}

#[test]
fn one_value_is_taken_for_one_conflict() {
    same!(
        two().refused("resolve services --take ours --by ilse --lang en", 3),
        str![[r#"
--- stderr
error: “services” can mean more than one: services-budget-d83d48, services-budget-[ID].
way out: Type more letters of the one you mean.

"#]]
    );
}

#[test]
fn a_day_may_be_typed_as_everywhere() {
    let desk = desk();
    let path = "conflicts/services-budget-d83d48.toml";
    let text = desk.read(path).replace("waiting_days", "waiting_on");
    desk.write(path, text.replace("= 14", "= 2026-01-05").replace("= 21", "= 2026-05-01"));
    desk.commit("about a day");
    desk.run("resolve services --take gisteren --by ilse").done();
    assert!(desk.read("services/budget.toml").contains("waiting_on = 2026-06-14\n"));
}

#[test]
fn a_record_that_one_took_away_is_told_by_what_the_other_changed() {
    let desk = desk();
    let path = "conflicts/services-budget-d83d48.toml";
    let was = desk.read("services/budget.toml");
    let is = was.replace("= \"Budget help\"", "= \"Help with budgets\"");
    let head = "format = \"conflict/1\"\nrecord = \"services/budget\"\nfile = \"services/budget\"\n";
    let side = |name: &str, day: u8| format!("\n[{name}]\nby = \"ilse\"\non = 2026-05-0{day}\n");
    let (ours, theirs) = (side("ours", 1), side("theirs", 2));
    desk.write(path, format!("{head}\n[base.value]\n{was}{ours}\n[ours.value]\n{is}{theirs}"));
    same!(
        desk.en("resolve").done(),
        str![[r#"
Conflicts
═════════

── Conflict services-budget-d83d48
Record  services/budget
What    the whole record
Before  the record as it was
Ours    changed – Name: Help with budgets (Ilse, 1 May 2026)
Theirs  taken away (Ilse, 2 May 2026)

Settle each with regie resolve NAME --take ours, theirs, base or another value.

"#]]
    );
    same!(
        desk.nl("resolve").done(),
        str![[r#"
Conflicten
══════════

── Conflict services-budget-d83d48
Record          services/budget
Wat             het hele record
Voordien        het record zoals het was
Van ons         gewijzigd – Naam: Help with budgets (Ilse, 1 mei 2026)
Van de anderen  weggenomen (Ilse, 2 mei 2026)

Beslis over elk conflict met regie resolve NAAM --take ours, theirs, base of een andere waarde.

"#]]
    );
    desk.write("services/budget.toml", is);
    desk.commit("as it is");
    desk.run("resolve services --take theirs --by ilse").done();
    assert!(!desk.root.join("services/budget.toml").exists());
}
