//! `regie undo` and `redo`: one command taken back by a new commit, field by field, and given again.

use std::collections::BTreeMap;

use proptest::prelude::*;
use snapbox::str;

use super::{Desk, files, same};

const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";

/// The ledger's own files, without git's.
fn state(desk: &Desk) -> BTreeMap<String, u64> {
    let mut state = files(&desk.root);
    state.retain(|path, _| !path.starts_with(".git/"));
    state
}

/// The id after the last `/` of the newest commit's only record.
fn newest(desk: &Desk) -> String {
    let message = desk.git("log -1 --format=%B");
    let record = message.lines().find_map(|line| line.strip_prefix("Record: ")).unwrap().to_owned();
    record.rsplit('/').next().unwrap().to_owned()
}

#[test]
fn the_last_command_is_taken_back_and_given_again() {
    let desk = Desk::sample();
    let first = state(&desk);
    desk.run("referral update tom rvv5sa --status received").done();
    let second = state(&desk);
    same!(
        desk.refused("undo --dry-run --lang en", 0),
        str![[r#"
! Nothing is kept: this is what the command would do.
Taken back: referral updated (15 June 2026, commit [COMMIT]).
cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml
--- stderr
undo 25sg2g/rvv5sa

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: undo
Function: linking
Actor: ilse
Undoes: [COMMIT]
Regie-Version: 0.1.0

Referral 25sg2g/rvv5sa changed
What     Was                                             Is
──────────────────────────────────────────────────────────────────
Status   received                                        requested
Event 2  Date: 15 June 2026, Status: received, By: ilse  –

"#]]
    );
    let before = desk.commits();
    same!(
        desk.en("undo").done(),
        str![[r#"
✓ Taken back: referral updated (15 June 2026, commit [COMMIT]).
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml
--- stderr
Referral 25sg2g/rvv5sa changed
What     Was                                             Is
──────────────────────────────────────────────────────────────────
Status   received                                        requested
Event 2  Date: 15 June 2026, Status: received, By: ilse  –

"#]]
    );
    desk.assert_kept(before);
    assert_eq!(state(&desk), first);
    same!(
        desk.message(),
        str![[r#"
undo 25sg2g/rvv5sa

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: undo
Function: linking
Actor: ilse
Undoes: [COMMIT]
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.nl("redo").done(),
        str![[r#"
✓ Opnieuw doorgevoerd: doorverwijzing bijgewerkt (15 juni 2026, commit [COMMIT]).
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml
--- stderr
Doorverwijzing 25sg2g/rvv5sa gewijzigd
Wat            Was          Is nu
──────────────────────────────────────────────────────────────────────────────
Status         aangevraagd  ontvangen
Gebeurtenis 2  –            Datum: 15 juni 2026, Status: ontvangen, Door: ilse

"#]]
    );
    assert_eq!(state(&desk), second);
    assert_eq!(desk.json("undo")["items"][0]["action"], "undo");
    assert_eq!(state(&desk), first);
    same!(
        desk.refused("undo --lang en", 3),
        str![[r#"
--- stderr
error: There is no command of ilse left to take back.
way out: regie history shows what was done; name the commit: regie undo COMMIT.

"#]]
    );
    desk.run("redo").done();
    same!(
        desk.refused("redo --lang nl", 3),
        str![[r#"
--- stderr
fout: Er is niets meer dat ilse ongedaan maakte en dat opnieuw kan.
uitweg: regie history toont wat ongedaan gemaakt is; noem die commit: regie undo COMMIT.

"#]]
    );
}

#[test]
fn later_work_on_other_fields_stays() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received").done();
    let command = desk.git("rev-parse HEAD").trim().to_owned();
    desk.run("journal add tom --text 'Later.'").done();
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, text.replace("response_due = 2026-05-07", "response_due = 2026-06-30 # by hand"));
    desk.run("save").done();
    desk.run(&format!("undo {command}")).done();
    let text = desk.read(REFERRAL);
    assert!(text.contains("response_due = 2026-06-30 # by hand"), "{text}");
    assert!(text.contains("status = \"requested\"") && !text.contains("received"), "{text}");
    assert!(desk.read("cases/2025-05/25sg2g/journal/2026.toml").contains("Later."));
    assert!(desk.refused(&format!("undo {command}"), 3).err.contains("regie redo"));
}

#[test]
fn later_work_on_the_same_fields_is_shown_and_nothing_is_taken_back() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received").done();
    desk.run("referral update tom rvv5sa --status accepted").done();
    desk.run("journal add tom --text 'Iets anders.'").done();
    same!(
        desk.refused("undo HEAD~2 --lang en", 3),
        str![[r#"
--- stderr
History
═══════

── 15 June 2026 · Ilse Verdonck · referral updated · [COMMIT]

Referral 25sg2g/rvv5sa changed
What    Was       Is
──────────────────────────
Status  received  accepted
error: One later commit touched the same fields as commit [COMMIT]: [COMMIT]. Nothing was taken back.
way out: Take those back first, the newest first, or change the fields yourself with regie edit.

"#]]
    );
    same!(
        desk.refused("undo HEAD~2 --lang nl --quiet", 3),
        str![[r#"
--- stderr
fout: Eén latere commit raakte dezelfde velden als commit [COMMIT]: [COMMIT]. Er is niets ongedaan gemaakt.
uitweg: Maak die eerst ongedaan, de nieuwste eerst, of wijzig de velden zelf met regie edit.

"#]]
    );
    // The newest first, and it can.
    desk.run("undo HEAD~1").done();
    desk.run("undo HEAD~3").done();
    assert!(desk.read(REFERRAL).contains("status = \"requested\""));
}

#[test]
fn only_the_entry_goes_from_a_journal_that_holds_more_by_now() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/journal/2025.toml";
    desk.git(&format!("rm -q {path}"));
    desk.commit("no journal of last year");
    desk.run("journal add tom --on 2025-12-01 --text 'De eerste.'").done();
    let first = newest(&desk);
    desk.run("journal add tom --on 2025-12-02 --text 'De tweede.'").done();
    desk.run("undo HEAD~1").done();
    let text = desk.read(path);
    assert!(!text.contains("De eerste.") && text.contains("De tweede."), "{first}: {text}");
    desk.run("redo").done();
    assert!(desk.read(path).contains("De eerste."));
    desk.run("undo").done();
    desk.run("undo").done();
    assert!(!desk.root.join(path).exists(), "what is empty goes");
}

#[test]
fn a_case_goes_whole_or_not_at_all() {
    let desk = Desk::sample();
    let first = state(&desk);
    let open = "case open --name 'Nele Nieuw' --notified-by client --question Hulp --notified-on 2026-06-15";
    desk.run(open).done();
    let id = desk
        .git("log -1 --format=%B")
        .lines()
        .find_map(|line| line.strip_prefix("Case: ").map(str::to_owned));
    let id = id.unwrap();
    desk.run("undo").done();
    assert_eq!(state(&desk), first);
    assert!(!desk.run(&format!("case show {id}")).err.is_empty());
    desk.run("redo").done();
    desk.run(&format!("journal add {id} --text Begin.")).done();
    let entry = newest(&desk);
    same!(
        desk.refused("undo HEAD~1 --lang en", 3)
            .to_string()
            .replace(&id, "[CASE]")
            .replace(&entry, "[ENTRY]"),
        str![[r#"
--- stderr
History
═══════

── 15 June 2026 · Ilse Verdonck · journal entry written · [COMMIT]

Journal [CASE]/journal/2026 added
Journal entry [ENTRY] · Date         15 June 2026
Journal entry [ENTRY] · Recorded on  15 June 2026
Journal entry [ENTRY] · By           ilse
Journal entry [ENTRY] · Text         Begin.
error: One later commit touched the same fields as commit [COMMIT]: [COMMIT]. Nothing was taken back.
way out: Take those back first, the newest first, or change the fields yourself with regie edit.

"#]]
    );
    desk.run("undo").done();
    desk.run("undo HEAD~2").done();
    assert_eq!(state(&desk), first);
}

#[test]
fn what_others_point_at_stays() {
    let desk = Desk::sample();
    desk.run("service add --slug nieuw-huis --name 'Nieuw huis'").done();
    let goal = "Tom kookt.";
    desk.run(&format!("plan goal tom --statement '{goal}' --status active")).done();
    let goal = newest(&desk);
    desk.run(&format!("referral add tom --goal {goal} --service nieuw-huis --question Kan?")).done();
    same!(
        desk.refused("undo HEAD~2 --lang en", 3),
        str![[r#"
--- stderr
Checked
═══════

── Tom Vereecke (25sg2g)
✗ error · Reference to something that is not there: Under service stands services/nieuw-huis, and
  that does not exist.
→ Correct the id with `regie edit 25sg2g/[ID]`, or add what it points at. [dangling-reference,
regie] cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml:2

✗ 1 error, 0 warnings, 0 pieces of advice, 0 answered.
error: One reference would point at something that is no longer there. Nothing was taken back.
way out: Take back or change first what points there, as shown above.

"#]]
    );
    same!(
        desk.refused("undo HEAD~1 --lang nl", 3).to_string().replace(&goal, "[GOAL]"),
        str![[r#"
--- stderr
Nagekeken
═════════

── Tom Vereecke (25sg2g)
✗ fout · Verwijzing naar iets wat er niet is: Onder goal staat [GOAL], en dat bestaat niet.
→ Verbeter de id met `regie edit 25sg2g/[ID]`, of voeg toe waar het naar wijst.
[dangling-reference, regie] cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml:2

✗ 1 fout, 0 waarschuwingen, 0 adviezen, 0 beantwoord.
fout: Eén verwijzing zou wijzen naar iets dat er niet meer is. Er is niets ongedaan gemaakt.
uitweg: Maak eerst ongedaan, of wijzig, wat ernaar verwijst: het staat hierboven.

"#]]
    );
    let before = state(&desk);
    for _ in 0..3 {
        desk.run("undo").done();
    }
    assert!(state(&desk).len() < before.len());
    assert!(!desk.root.join("services/nieuw-huis.toml").exists());
}

#[test]
fn hand_edits_and_plain_git_are_taken_back_as_well() {
    let desk = Desk::sample();
    let first = state(&desk);
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, text.replace("response_due = 2026-05-07", "response_due = 2026-06-30"));
    desk.write("team/ilse.toml", desk.read("team/ilse.toml").replace("= 100", "= 80"));
    desk.run("save").done();
    desk.run("undo").done();
    assert_eq!(state(&desk), first, "several files, one commit");
    desk.git(&format!("rm -q {REFERRAL}"));
    desk.commit("by plain git");
    assert!(desk.refused("undo --lang en", 3).err.contains("no command of ilse"), "only when it is named");
    desk.run("undo HEAD").done();
    assert_eq!(state(&desk), first, "a file that was taken away comes back");
}

#[test]
fn what_cannot_be_taken_back_is_told() {
    let desk = Desk::sample();
    desk.git("checkout -q -b other");
    desk.run("journal add tom --text Daar.").done();
    desk.git("checkout -q main");
    desk.run("team add --handle jan --name Jan").done();
    let said = |line: &str| desk.refused(line, 3).err;
    let first = desk.git("rev-list --max-parents=0 HEAD").trim().to_owned();
    let mut told = said(&format!("undo {first} --lang en"));
    told += &said("undo other --lang en");
    desk.git("merge -q --no-ff -m meeting other");
    told += &said("undo HEAD --lang en");
    told += &said("undo nowhere --lang en");
    told += &said("undo --by noor --lang en");
    told += &said("undo --at HEAD --lang en");
    desk.write("team/jan.toml", desk.read("team/jan.toml").replace("Jan", "Jean"));
    told += &said("undo HEAD~1 --lang en");
    let commits = desk.git("rev-list --all");
    for commit in commits.lines() {
        told = told.replace(&commit[..7], "[COMMIT]");
    }
    same!(
        told,
        str![[r#"
error: Commit [COMMIT] is what the ledger began with; it cannot be taken back.
way out: Change what it says with regie edit, or take back a later commit.
error: Commit [COMMIT] is not part of what this ledger came from.
way out: It stands on another branch. regie history shows what can be taken back here.
error: Commit [COMMIT] brings two histories together; which of them to take back, it does not say.
way out: Take back the commits that it brought, one by one: regie history shows them.
error: No commit is called nowhere.
way out: regie history shows the commits.
error: There is no command of noor left to take back.
way out: regie history shows what was done; name the commit: regie undo COMMIT.
error: What was (HEAD) can be read and not changed.
way out: Leave --at out to keep something now; regie history shows what was done.
error: Edited by hand and not yet saved: team/jan.toml. That work must not be overwritten.
way out: Keep it first with regie save, or put it back with git restore, and give the command again.

"#]]
    );
}

#[test]
fn what_was_shared_is_taken_back_on_another_machine() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received").done();
    desk.run("team add --handle jan --name Jan").done();
    desk.git("clone -q . ../home/there");
    let there = desk.inside("../home/there");
    there.run("undo HEAD~1").done();
    assert!(there.read(REFERRAL).contains("status = \"requested\""));
    assert!(there.root.join("team/jan.toml").exists());
}

/// Commands that may follow each other in any order; some are refused here and there, and then keep nothing.
const COMMANDS: &[&str] = &[
    "journal add tom --text Eén.",
    "journal add mira --on 2025-12-31 --text Twee.",
    "referral update tom rvv5sa --status received",
    "referral update tom rvv5sa --status accepted --note Ja.",
    "case phase tom --route care-coordination --intensity intensive --reason Onrust",
    "case phase tom --route care-coordination --intensity remote --reason Rust",
    "case edit tom --called Tommie",
    "plan goal tom --statement 'Nog een doel.' --status active",
    "network person tom --name 'Buur Vrouw' --relation neighbour",
    "consent add tom --given-by client --with services/gezinszorg-beekdal --what Alles --purpose Hulp --how spoken",
    "team add --handle jan --name Jan",
    "service add --slug nieuw-huis --name 'Nieuw huis'",
    "case open --name 'Nele Nieuw' --notified-by client --question Hulp --notified-on 2026-06-15",
    "review add tom --client-present yes --late-reason Ziek",
    "BY HAND",
];

/// Runs one of the commands; whether it kept something.
fn does(desk: &Desk, at: usize) -> bool {
    let before = desk.commits();
    match COMMANDS[at] {
        "BY HAND" => {
            desk.write(REFERRAL, desk.read(REFERRAL).replacen('\n', "\n# by hand\n", 1));
            desk.run("save").done();
        }
        line => drop(desk.run(line)),
    }
    desk.commits() > before
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn taken_back_newest_first_nothing_is_left(order in prop::collection::vec(0..COMMANDS.len(), 4..8)) {
        let desk = Desk::sample();
        let mut states = vec![state(&desk)];
        for at in order {
            if does(&desk, at) {
                states.push(state(&desk));
            }
        }
        while let Some(now) = states.pop() {
            let Some(before) = states.last() else { break };
            desk.run("undo").done();
            prop_assert_eq!(&state(&desk), before);
            desk.run("redo").done();
            prop_assert_eq!(state(&desk), now);
            desk.run("undo").done();
        }
        desk.assert_clean();
    }
}

#[test]
fn the_correction_of_a_day_that_cannot_be_is_taken_back_and_given_again() {
    let desk = Desk::sample();
    let right = desk.read(REFERRAL);
    // The slip of the pen was kept by hand, where the day is told and not refused.
    let wrong = right.replace("on = 2026-04-23", "on = 2126-04-23");
    desk.write(REFERRAL, &wrong);
    desk.commit("a slip of the pen");
    desk.write(REFERRAL, &right);
    desk.run("save").done();
    desk.run("undo").done();
    assert_eq!(desk.read(REFERRAL), wrong);
    assert!(desk.en("check tom").ended(1).out.contains("2126"), "it is told as before");
    desk.run("redo").done();
    assert_eq!(desk.read(REFERRAL), right);
}
