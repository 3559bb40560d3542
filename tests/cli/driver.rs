//! Plain `git merge` and `git diff` in a ledger that `init` made: records are merged as `sync` merges them.

use std::path::Path;

use serde_json::Value;

use super::{Answer, Desk};

/// A ledger with one service, made by `init`.
fn desk() -> Desk {
    let desk = Desk::empty();
    desk.en("init team --handle ilse --name Team").done();
    let desk = desk.inside("team");
    desk.en("service add --slug lamp --name Lamp --area income --waiting-days 14").done();
    desk
}

/// The same with the case of a fixture.
fn case_desk() -> Desk {
    let desk = desk();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger").join(CASE);
    for name in ["case.toml", "plan.toml", "network.toml", "journal/2026.toml"] {
        desk.write(&format!("{CASE}/{name}"), std::fs::read(fixture.join(name)).unwrap());
    }
    desk.commit("case");
    desk
}

/// A line of the shell in which git finds the program.
fn shell(desk: &Desk, line: &str) -> Answer {
    desk.shell(&format!("PATH=\"$(dirname \"$0\"):$PATH\"; export PATH; {line}"))
}

/// Two branches in which a line of the service became another one.
fn two(desk: &Desk, (ours, theirs): ((&str, &str), (&str, &str))) {
    let text = desk.read(LAMP);
    let [ours, theirs] = [ours, theirs].map(|(old, new)| {
        assert!(text.contains(old), "{text}");
        text.replace(old, new)
    });
    sides(desk, (&[(LAMP, Some(&ours))], &[(LAMP, Some(&theirs))]));
}

/// What one side makes of files; `None` takes one away.
type Side<'a> = &'a [(&'a str, Option<&'a str>)];

/// Two branches from one, which both work on a record.
fn sides(desk: &Desk, (ours, theirs): (Side<'_>, Side<'_>)) {
    for (branch, side) in [("theirs", theirs), ("ours", ours)] {
        desk.git(&format!("checkout -q -b {branch} main"));
        for (path, text) in side {
            match text {
                Some(text) => desk.write(path, text),
                None => std::fs::remove_file(desk.root.join(path)).unwrap(),
            }
        }
        desk.commit(branch);
    }
}

const CASE: &str = "cases/2026-01/fxt0aw";
const LAMP: &str = "services/lamp.toml";
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
fn fields_beside_each_other_are_merged_by_plain_git() {
    let desk = desk();
    let text = desk.read(LAMP);
    let areas = "areas = [\"income\"]\n";
    assert!(text.contains(&format!("{NAME}{areas}")), "{text}");
    two(&desk, ((NAME, "name = \"Light\"\n"), (areas, "areas = [\"housing\"]\n")));
    shell(&desk, "git merge -q --no-edit theirs").done();
    let text = desk.read(LAMP);
    assert!(text.contains("name = \"Light\"\nareas = [\"housing\"]\n"), "{text}");
    desk.assert_clean();
}

#[test]
fn what_both_appended_to_the_journal_is_merged_by_plain_git() {
    let desk = case_desk();
    let path = &format!("{CASE}/journal/2026.toml");
    let text = desk.read(path);
    let entry = |id: &str, day: u8| {
        let head =
            format!("[[entry]]\nid = \"{id}\"\non = 2026-06-{day}\nrecorded = 2026-06-30\nby = \"ilse\"\n");
        format!(
            "{text}\n{head}with = [\"client\"]\nhow = \"phone\"\nreached = \"yes\"\ntext = \"Called on {day}.\"\n"
        )
    };
    let (ours, theirs) = (entry("jbbbb2", 28), entry("jcccc3", 26));
    sides(&desk, (&[(path, Some(&ours))], &[(path, Some(&theirs))]));
    shell(&desk, "git merge -q --no-edit theirs").done();
    let merged = desk.read(path);
    let ids: Vec<&str> = merged.lines().filter(|line| line.starts_with("id = ")).collect();
    assert_eq!(ids, ["id = \"jaaaa1\"", "id = \"jcccc3\"", "id = \"jbbbb2\""], "by day: {merged}");
    for told in ["Went through", "Called on 28.", "Called on 26."] {
        assert!(merged.contains(told), "{merged}");
    }
    desk.en("journal list fxt0aw").done();
    desk.assert_clean();
}

#[test]
fn a_table_that_both_added_is_merged_by_plain_git() {
    let desk = case_desk();
    let path = &format!("{CASE}/network.toml");
    let text = desk.read(path);
    let person = |id: &str, name: &str| {
        let row = format!("\n[[person]]\nid = \"{id}\"\nname = \"{name}\"\nrelation = \"friend\"\n");
        text.replacen("\n[[tie]]", &format!("{row}\n[[tie]]"), 1)
    };
    let (ours, theirs) = (person("pbbbb2", "Bo Example"), person("pcccc3", "Cas Example"));
    sides(&desk, (&[(path, Some(&ours))], &[(path, Some(&theirs))]));
    shell(&desk, "git merge -q --no-edit theirs").done();
    let told = desk.en("network list fxt0aw").done().out;
    for name in ["Em Example", "Bo Example", "Cas Example"] {
        assert!(told.contains(name), "{told}");
    }
    desk.assert_clean();
}

#[test]
fn a_text_in_which_both_changed_other_lines_is_merged_and_the_same_lines_are_a_clash() {
    let desk = desk();
    let block = |lines: [&str; 4]| {
        desk.read(LAMP).replace(NAME, &format!("{NAME}offer = \"\"\"\n{}\n\"\"\"\n", lines.join("\n")))
    };
    let [before, ours, theirs, other] =
        [["One."; 2], ["First.", "One."], ["One.", "Last."], ["Begin.", "One."]]
            .map(|[first, last]| block([first, "Two.", "Three.", last]));
    desk.write(LAMP, &before);
    desk.commit("text");
    sides(&desk, (&[(LAMP, Some(&ours))], &[(LAMP, Some(&theirs))]));
    shell(&desk, "git merge -q --no-edit theirs").done();
    assert!(desk.read(LAMP).contains("\nFirst.\nTwo.\nThree.\nLast.\n"), "{}", desk.read(LAMP));
    desk.assert_clean();
    desk.git("checkout -q -b other main");
    desk.write(LAMP, &other);
    desk.commit("other");
    let answer = shell(&desk, "git merge -q --no-edit ours").ended(1);
    let text = desk.read(LAMP);
    assert!(text.contains("\nBegin.\nTwo.\n") && !text.contains("First."), "ours, whole: {answer}{text}");
    let told = &conflicts(&desk)[0];
    assert!(told["theirs"]["value"].as_str().unwrap().contains("First."), "{told}");
}

#[test]
fn an_edit_against_a_deletion_stops_git_with_the_edited_record() {
    let desk = desk();
    let edited = desk.read(LAMP).replace("14", "21");
    sides(&desk, (&[(LAMP, None)], &[(LAMP, Some(&edited))]));
    shell(&desk, "git merge -q --no-edit theirs").ended(1);
    assert_eq!(desk.read(LAMP), edited, "git asks, and takes nothing away");
    desk.git("add -A");
    desk.git("commit -qm kept");
    desk.en("service show lamp").done();
    desk.assert_clean();
}

const YAML: &str = "format: service/1\nslug: lamp\nname: Lamp\nareas:\n- income\nwaiting_days: 14\n";

#[test]
fn what_one_side_converted_stops_git_and_the_program_says_what_the_two_files_are() {
    let desk = desk();
    let (path, edited) = ("services/lamp.yaml", desk.read(LAMP).replace(NAME, "name = \"Light\"\n"));
    sides(&desk, (&[(path, Some(YAML)), (LAMP, None)], &[(LAMP, Some(&edited))]));
    shell(&desk, "git merge -q --no-edit theirs").ended(1);
    assert_eq!(
        (desk.read(path).as_str(), desk.read(LAMP)),
        (YAML, edited),
        "git asks, and takes nothing away"
    );
    let told = desk.en("check").err;
    assert!(told.contains("services/lamp.toml and services/lamp.yaml are the same record"), "{told}");
}

#[test]
fn what_one_side_converted_and_git_takes_for_moved_is_read_as_what_it_is() {
    let desk = desk();
    // Lines that both formats have in common make git see one file.
    let spoken = "# Ask for the desk on the ground floor, where they know the way to every office in town.\n"
        .repeat(3);
    let (path, yaml, text) = ("services/lamp.yaml", spoken.clone() + YAML, spoken + &desk.read(LAMP));
    desk.write(LAMP, &text);
    desk.commit("spoken");
    let edited = text.replace(NAME, "name = \"Light\"\n");
    sides(&desk, (&[(path, Some(&yaml)), (LAMP, None)], &[(LAMP, Some(&edited))]));
    shell(&desk, "git merge -q --no-edit theirs").done();
    assert_eq!((desk.read(path), desk.root.join(LAMP).exists()), (yaml.replace("Lamp", "Light"), false));
    desk.assert_clean();
}

#[test]
fn a_service_with_another_name_takes_the_others_work_along() {
    let desk = desk();
    let (path, text) = ("services/torch.toml", desk.read(LAMP));
    let moved = text.replace("slug = \"lamp\"", "slug = \"torch\"");
    let edited = text.replace(DAYS, "waiting_days = 21\n");
    sides(&desk, (&[(path, Some(&moved)), (LAMP, None)], &[(LAMP, Some(&edited))]));
    shell(&desk, "git merge -q --no-edit theirs").done();
    assert_eq!(desk.read(path), moved.replace("14", "21"));
    assert!(!desk.root.join(LAMP).exists());
    desk.assert_clean();
}

/// The conflicts as data.
fn conflicts(desk: &Desk) -> Vec<Value> {
    let told: Value = serde_json::from_str(&desk.run("resolve --format json").out).unwrap();
    told["items"].as_array().unwrap().clone()
}

#[test]
fn a_conflict_says_who_gave_which_value_and_when_as_far_as_git_says() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
    for (line, undo) in
        [("merge --no-edit theirs", "merge --abort"), ("cherry-pick theirs", "cherry-pick --abort")]
    {
        shell(&desk, &format!("git {line}")).ended(1);
        let told = &conflicts(&desk)[0];
        for (side, branch) in [("ours", "ours"), ("theirs", "theirs")] {
            let commit = desk.git(&format!("rev-parse {branch}"));
            let (by, on) = (&told[side]["by"], &told[side]["on"]);
            assert_eq!(
                (by.as_str(), told[side]["commit"].as_str()),
                (Some("Ilse"), Some(commit.trim())),
                "{told}"
            );
            assert_eq!(on.as_str().map(str::len), Some(10), "{told}");
        }
        desk.git(undo);
        assert_eq!(conflicts(&desk), Vec::<Value>::new(), "{undo}");
    }
}

#[test]
fn the_name_of_a_branch_is_told_and_starts_nothing() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
    let branch = "x;touch${IFS}canary;$(touch${IFS}canary)`touch${IFS}canary`";
    desk.git(&format!("branch -m theirs {branch}"));
    shell(&desk, &format!("git merge --no-edit '{branch}'")).ended(1);
    assert_eq!(conflicts(&desk)[0]["theirs"]["by"], "Ilse");
    assert!(!desk.root.join("canary").exists());
}

#[test]
fn a_conflict_of_a_merge_that_is_given_up_goes_and_one_that_was_touched_stays() {
    for (begin, end) in [("merge --no-edit theirs", "merge --abort"), ("rebase theirs", "rebase --abort")] {
        let desk = desk();
        two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
        shell(&desk, &format!("git {begin}")).ended(1);
        assert_eq!(conflicts(&desk).len(), 1, "{begin}");
        desk.git(end);
        let told = desk.en("status").done().out;
        assert!(!told.contains("conflicts/"), "{told}");
        desk.assert_clean();
        shell(&desk, &format!("git {begin}")).ended(1);
        let name =
            std::fs::read_dir(desk.root.join("conflicts")).unwrap().next().unwrap().unwrap().file_name();
        let path = format!("conflicts/{}", name.to_str().unwrap());
        desk.write(&path, desk.read(&path) + "# mine\n");
        desk.git(end);
        assert!(desk.en("status").done().out.contains(&path));
    }
}

#[test]
fn a_conflict_of_a_merge_that_was_kept_stays() {
    let desk = desk();
    two(&desk, ((DAYS, "waiting_days = 21\n"), (DAYS, "waiting_days = 28\n")));
    shell(&desk, "git merge --no-edit theirs").ended(1);
    // The record alone was added.
    desk.git("add services");
    desk.git("commit -qm both");
    assert_eq!(conflicts(&desk).len(), 1);
    desk.en("save --by ilse").done();
    desk.en("resolve services-lamp --take theirs --by ilse").done();
    assert!(desk.read(LAMP).contains("waiting_days = 28\n"));
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
