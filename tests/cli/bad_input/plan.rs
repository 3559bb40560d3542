//! Rhythms that are none, agreements that cannot be, and moments of a plan that never were.

use snapbox::str;

use super::{both, fixture};
use crate::cli::{Desk, same};

#[test]
fn a_rhythm_that_is_none() {
    let desk = Desk::sample();
    same!(
        both(&desk, "plan action tom akh --every 'twice a week'", 2),
        str![[r#"
error: “twice a week” (--every) does not say how much time lies between two times.
way out: Type it as week, 2 weeks, every other week, monthly. More than once a week, or days and hours, go in words, for an action with --rhythm.
fout: “twice a week” (--every) zegt niet hoeveel tijd er tussen twee keren ligt.
uitweg: Typ het als week, 2 weken, om de andere week, maandelijks. Vaker dan één keer per week, of dagen en uren, zet je in woorden, bij een actie met --rhythm.

"#]]
    );
    same!(
        both(&desk, "plan action tom akh --every 'om de week'", 2),
        str![[r#"
error: “om de week” (--every) does not say how much time lies between two times.
way out: Type it as week, 2 weeks, every other week, monthly. More than once a week, or days and hours, go in words, for an action with --rhythm.
fout: “om de week” (--every) zegt niet hoeveel tijd er tussen twee keren ligt.
uitweg: Typ het als week, 2 weken, om de andere week, maandelijks. Vaker dan één keer per week, of dagen en uren, zet je in woorden, bij een actie met --rhythm.

"#]]
    );
    desk.write("../home/no-rhythm.toml", fixture("from/no-rhythm.toml"));
    same!(
        both(&desk, "plan action tom --from ../home/no-rhythm.toml", 3),
        str![[r#"
error: This does not say how much time lies between two times
 --> ../home/no-rhythm.toml:3:9
  |
3 | every = "fortnight"
  |         ^^^^^^^^^^^
  |
  = way out: Write it as day, week, 2 weeks or 3 months; days and hours go under rhythm.
fout: Dit zegt niet hoeveel tijd er tussen twee keren ligt
 --> ../home/no-rhythm.toml:3:9
  |
3 | every = "fortnight"
  |         ^^^^^^^^^^^
  |
  = uitweg: Schrijf het als day, week, 2 weeks of 3 months; dagen en uren horen onder rhythm.

"#]]
    );
}

#[test]
fn an_agreement_in_its_own_place() {
    let desk = Desk::sample();
    same!(
        both(&desk, "plan agree tom b6j --replaces b6j", 3),
        str![[r#"
error: Agreement b6j77g cannot take its own place.
way out: Make a new agreement with --replaces b6j77g, without naming b6j77g before it.
fout: Afspraak b6j77g kan niet in haar eigen plaats komen.
uitweg: Maak een nieuwe afspraak met --replaces b6j77g, zonder b6j77g ervoor te noemen.

"#]]
    );
    same!(
        both(&desk, "plan agree tom b6j --until 2025-01-01", 3),
        str![[r#"
error: The day under until, 1 January 2025, comes before the day under on, 30 June 2025; that cannot be.
way out: Look at both days; a day that was kept before is corrected with regie edit.
fout: De dag bij until, 1 januari 2025, valt vóór de dag bij on, 30 juni 2025; dat kan niet.
uitweg: Kijk beide dagen na; een dag die al bewaard is, verbeter je met regie edit.

"#]]
    );
}

#[test]
fn a_refusal_without_a_reason() {
    let desk = Desk::sample();
    same!(
        both(&desk, "plan approve tom --who client --how signed --decision refused", 3),
        str![[r#"
error: That is yours to decide; it does want a reason.
way out: Say why with --reason.
fout: Dat mag jij beslissen; er hoort wel een reden bij.
uitweg: Zeg waarom met --reason.

"#]]
    );
}

#[test]
fn a_moment_that_never_was() {
    let desk = Desk::sample();
    desk.git("commit -q --amend --no-edit --date 2026-03-01T12:00:00+0100");
    same!(
        both(&desk, "plan diff tom v7", 3),
        str![[r#"
error: The plan has no version 7; it has: 1.
way out: regie plan versions CASE shows them; a day or a commit will do as well.
fout: Het plan heeft geen versie 7; wel: 1.
uitweg: regie plan versions DOSSIER toont ze; een dag of een commit mag ook.

"#]]
    );
    same!(
        both(&desk, "plan diff tom 2026-02-28", 3),
        str![[r#"
error: The ledger had no commit yet on 28 February 2026; the first one is of 1 March 2026.
way out: Give a later day, or a commit: regie history shows them.
fout: Op 28 februari 2026 had het register nog geen commit; de eerste is van 1 maart 2026.
uitweg: Geef een latere dag, of een commit: regie history toont ze.

"#]]
    );
    same!(
        both(&desk, "plan diff tom beefbeef", 3),
        str![[r#"
error: No commit is called beefbeef.
way out: regie history shows the commits.
fout: Geen commit heet beefbeef.
uitweg: regie history toont de commits.

"#]]
    );
    same!(
        both(&desk, "plan diff rachid", 3),
        str![[r#"
error: No content of the plan of case gxnnae has been approved yet, so there is nothing to compare with.
way out: Say from which day or commit on: regie plan diff gxnnae yesterday.
fout: Nog geen enkele inhoud van het plan van dossier gxnnae is goedgekeurd, dus er is niets om mee te vergelijken.
uitweg: Zeg vanaf welke dag of commit: regie plan diff gxnnae gisteren.

"#]]
    );
    // The sample says that another content was approved than any commit holds.
    same!(
        both(&desk, "plan diff mira", 3),
        str![[r#"
error: Version 1, decided on 4 December 2025, stands in no commit.
way out: Compare with a day or a commit instead, for example the day after: regie plan diff CASE DAY.
fout: Versie 1, waarover beslist werd op 4 december 2025, staat in geen enkele commit.
uitweg: Vergelijk met een dag of een commit, bijvoorbeeld de dag erna: regie plan diff DOSSIER DAG.

"#]]
    );
    desk.run("plan goal gitte --statement 'Slapen' --chosen-by client").done();
    let refused = both(&desk, "plan diff gitte HEAD~1", 3);
    let commit = desk.git("rev-parse --short=7 HEAD~1");
    same!(
        refused.replace(commit.trim(), "[COMMIT]"),
        str![[r#"
error: Case m9mt35 had no plan yet in commit [COMMIT] of 1 March 2026.
way out: Give a later day or commit: regie history m9mt35 shows them.
fout: Dossier m9mt35 had nog geen plan in commit [COMMIT] van 1 maart 2026.
uitweg: Geef een latere dag of commit: regie history m9mt35 toont ze.

"#]]
    );
}

#[test]
fn a_plan_that_could_not_be_read_then() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/plan.toml";
    let good = desk.read(path);
    desk.write(path, format!("{good}\n[[goal]]\nid = 7\n"));
    desk.commit("broken");
    desk.write(path, good);
    desk.commit("mended");
    same!(
        both(&desk, "plan diff tom HEAD~1", 3),
        str![[r#"
error: Here belongs text, and there is a whole number
   --> [COMMIT]:cases/2025-05/25sg2g/plan.toml:170:6
    |
170 | id = 7
    |      ^
    |
    = way out: Write text here, or take the line away if you have nothing to say.
fout: Hier hoort tekst, en er staat een geheel getal
   --> [COMMIT]:cases/2025-05/25sg2g/plan.toml:170:6
    |
170 | id = 7
    |      ^
    |
    = uitweg: Schrijf hier tekst, of haal de regel weg als je er niets over te zeggen hebt.

"#]]
    );
    desk.run("plan diff tom HEAD~2").done();
}

#[test]
fn a_history_of_which_only_the_last_part_is_here() {
    let desk = Desk::sample();
    desk.run("plan goal tom gr6 --note x").done();
    let whole = desk.root.display().to_string();
    desk.git(&format!("clone -q --depth 1 file://{whole} ../home/shallow"));
    let shallow = desk.inside("../home/shallow");
    same!(
        both(&shallow, "plan diff tom 2020-01-01", 3),
        str![[r#"
error: That part of the history is not here: this clone has only the last part (shallow).
way out: Fetch the rest with git fetch --unshallow, and give the command again.
fout: Dat deel van de geschiedenis is hier niet: deze kloon heeft alleen het laatste stuk (shallow).
uitweg: Haal de rest op met git fetch --unshallow, en geef de opdracht opnieuw.

"#]]
    );
}
