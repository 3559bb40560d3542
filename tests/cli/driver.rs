//! Plain `git merge` and `git diff` in a ledger that `init` made: records are merged as `sync` merges them.

use super::{Answer, Desk};

/// A ledger with one service, made by `init`.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.en("init team --handle ilse --name Team").done();
    let desk = desk.inside("team");
    desk.en("service add --slug lamp --name Lamp --area income --waiting-days 14").done();
    desk
}

/// A line of the shell in which git finds the program.
fn shell(desk: &Desk, line: &str) -> Answer {
    desk.shell(&format!("PATH=\"$(dirname \"$0\"):$PATH\"; export PATH; {line}"))
}

/// Two branches in which a line of the service became another one.
fn two(desk: &Desk, (ours, theirs): ((&str, &str), (&str, &str))) {
    let text = desk.read("services/lamp.toml");
    for (branch, (old, new)) in [("theirs", theirs), ("ours", ours)] {
        assert!(text.contains(old), "{text}");
        desk.git(&format!("checkout -q -b {branch} main"));
        desk.write("services/lamp.toml", text.replace(old, new));
        desk.git(&format!("commit -qam {branch}"));
    }
}

const DAYS: &str = "waiting_days = 14\n";
const NAME: &str = "name = \"Lamp\"\n";

#[test]
fn what_both_added_in_one_place_is_merged_by_plain_git() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 14\ncontact = \"0\"\n"), (DAYS, "waiting_days = 14\nnote = \"x\"\n")));
    shell(&desk, "git merge -q --no-edit theirs").done();
    let text = desk.read("services/lamp.toml");
    assert!(text.contains("contact = \"0\"") && text.contains("note = \"x\""), "{text}");
    desk.assert_clean();
}

#[test]
fn a_clash_stops_git_with_a_record_that_is_whole() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
    let answer = shell(&desk, "git merge -q --no-edit theirs").ended(1);
    assert!(answer.err.contains("In conflict: services/lamp.toml"), "{answer}");
    let text = desk.read("services/lamp.toml");
    assert!(text.contains("waiting_days = 21\n") && !text.contains("<<<<"), "{text}");
    let told = desk.en("check").out;
    assert!(told.contains("services/lamp"), "{told}");
    desk.git("add -A");
    desk.git("commit -qm both");
    desk.en("resolve services-lamp --take theirs --by ilse").done();
    assert!(desk.read("services/lamp.toml").contains("waiting_days = 28\n"));
    desk.assert_clean();
}

#[test]
fn without_the_program_or_with_a_file_it_cannot_read_git_merges_by_lines() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
    assert!(!desk.try_git("merge -q --no-edit theirs").status.success());
    let text = desk.read("services/lamp.toml");
    assert!(text.contains("= 21\n") && text.contains("= 28\n") && text.contains("<<<<<<< ours"), "{text}");
    desk.git("merge --abort");
    desk.write("services/lamp.toml", "waiting_days = = 1\n");
    desk.git("commit -qam broken");
    let answer = shell(&desk, "git merge -q --no-edit theirs").ended(1);
    let text = desk.read("services/lamp.toml");
    assert!(text.contains("= = 1\n") && text.contains("= 28\n"), "{answer}{text}");
}

#[test]
fn a_difference_names_the_part_of_the_record() {
    let desk = desk();
    let rows = |days: u8| format!("{}\n[extra]\na = 1\nb = 2\nc = 3\nd = 4\ne = {days}\n", NAME.trim());
    desk.write("services/lamp.toml", rows(1));
    desk.git("commit -qam rows");
    desk.write("services/lamp.toml", rows(2));
    assert!(desk.git("diff").contains("@@ [extra]"), "{}", desk.git("diff"));
}
