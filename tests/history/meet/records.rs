//! Both sides changed one record.

use super::*;

const CASE: &str = "cases/2026-01/fxt0aw";

/// The folder of a case to take files from.
fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/ledger").join(CASE)
}

/// Two machines that both have a record, and change it each in their own way before they meet.
fn both(path: &str, base: &str, ours: Option<&str>, theirs: Option<&str>) -> (Hub, Place, Synced) {
    let (hub, one) = Hub::started();
    one.keep(&files(&[(path, base)]));
    sync(&one);
    let other = hub.machine();
    let change = |text: Option<&str>| match text {
        Some(text) => files(&[(path, text)]),
        None => Change::new("x", Function::Linking).delete(path),
    };
    one.keep(&change(theirs));
    other.keep(&change(ours));
    sync(&one);
    let synced = sync(&other);
    sync(&one);
    assert_eq!(one.head(), other.head());
    one.assert_clean();
    other.assert_clean();
    (hub, other, synced)
}

#[test]
fn fields_beside_each_other_both_stay() {
    let (path, text) = service("ocmw", "OCMW");
    let ours = text.clone() + "waiting_days = 3\n";
    let theirs = text.replace("OCMW", "OCMW Lindeveld");
    let (_hub, place, synced) = both(&path, &text, Some(&ours), Some(&theirs));
    assert_eq!((synced.merged, synced.conflicts), (vec![path.clone()], Vec::new()));
    let merged = place.read(&path).unwrap();
    assert!(merged.contains("OCMW Lindeveld") && merged.contains("waiting_days = 3"), "{merged}");
}

#[test]
fn one_value_changed_by_both_keeps_ours_and_stands_in_a_conflict() {
    let (path, text) = service("ocmw", "OCMW");
    let (ours, theirs) = (text.replace("OCMW", "Ours"), text.replace("OCMW", "Theirs"));
    let (_hub, place, synced) = both(&path, &text, Some(&ours), Some(&theirs));
    let [conflict] = synced.conflicts.as_slice() else { panic!("{synced:?}") };
    let told = place.read(conflict).unwrap();
    assert!(place.read(&path).unwrap().contains("Ours"));
    for said in ["\"OCMW\"", "\"Ours\"", "\"Theirs\"", "services/ocmw", "\"Test\""] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

#[test]
fn what_both_appended_to_a_journal_stands_there_by_day() {
    let path = format!("{CASE}/journal/2026.toml");
    let text = fs::read_to_string(fixture().join("journal/2026.toml")).unwrap();
    let entry = |id: &str, day: u8| {
        let on = format!("on = 2026-06-{day}\nrecorded = 2026-06-30\n");
        let how = "with = [\"client\"]\nhow = \"phone\"\nreached = \"yes\"\n";
        format!("{text}\n[[entry]]\nid = \"{id}\"\n{on}by = \"ilse\"\n{how}text = \"{day}.\"\n")
    };
    let (_hub, place, synced) = both(&path, &text, Some(&entry("jbbbb2", 28)), Some(&entry("jcccc3", 26)));
    assert_eq!(synced.conflicts, Vec::<String>::new());
    let merged = place.read(&path).unwrap();
    let ids: Vec<&str> = merged.lines().filter(|line| line.starts_with("id = ")).collect();
    assert_eq!(ids, ["id = \"jaaaa1\"", "id = \"jcccc3\"", "id = \"jbbbb2\""], "{merged}");
}

#[test]
fn a_table_that_both_added_stands_there_twice() {
    let path = format!("{CASE}/network.toml");
    let text = fs::read_to_string(fixture().join("network.toml")).unwrap();
    let person = |id: &str| {
        let row = format!("[[person]]\nid = \"{id}\"\nname = \"{id}\"\nrelation = \"friend\"\n");
        text.replacen("\n[[tie]]", &format!("\n{row}\n[[tie]]"), 1)
    };
    let (_hub, place, synced) = both(&path, &text, Some(&person("pbbbb2")), Some(&person("pcccc3")));
    assert_eq!(synced.conflicts, Vec::<String>::new());
    let merged = place.read(&path).unwrap();
    let ids: Vec<&str> = merged.lines().filter(|line| line.starts_with("id = \"p")).collect();
    assert_eq!(ids, ["id = \"paaaa1\"", "id = \"pbbbb2\"", "id = \"pcccc3\""], "{merged}");
}

#[test]
fn a_text_is_merged_by_its_lines_and_the_same_lines_are_a_conflict() {
    let (path, text) = service("ocmw", "OCMW");
    let block = |lines: &str| format!("{text}offer = \"\"\"\n{lines}\"\"\"\n");
    let before = block("One.\nTwo.\nThree.\nFour.\n");
    let (ours, theirs) = (before.replace("One", "First"), before.replace("Four", "Last"));
    let (_hub, place, synced) = both(&path, &before, Some(&ours), Some(&theirs));
    assert_eq!(synced.conflicts, Vec::<String>::new());
    assert_eq!(place.read(&path), Some(ours.replace("Four", "Last")));
    let (_hub, place, synced) = both(&path, &before, Some(&ours), Some(&before.replace("One", "Begin")));
    assert_eq!((synced.conflicts.len(), place.read(&path)), (1, Some(ours)));
}

#[test]
fn what_one_side_converted_keeps_the_others_work() {
    let (hub, one) = Hub::started();
    let (path, text) = service("ocmw", "OCMW");
    one.keep(&files(&[(&path, &text)]));
    sync(&one);
    let other = hub.machine();
    let yaml = "format: service/1\nslug: ocmw\nname: OCMW\nareas:\n- income\n";
    one.keep(&files(&[("services/ocmw.yaml", yaml)]).delete(path.clone()));
    other.keep(&files(&[(&path, &text.replace("OCMW", "Changed"))]));
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.conflicts, Vec::<String>::new());
    let merged = yaml.replace("OCMW", "Changed");
    assert_eq!((other.read(&path), other.read("services/ocmw.yaml")), (None, Some(merged)));
}

#[test]
fn a_conflict_that_the_other_side_knows_in_another_format_is_told_once() {
    let (hub, one) = Hub::started();
    let (path, text) = service("ocmw", "OCMW");
    one.keep(&files(&[(&path, &text)]));
    sync(&one);
    let (other, third) = (hub.machine(), hub.machine());
    for (place, name, more) in [(&one, "Same", "cost = \"0\"\n"), (&other, "Same", ""), (&third, "Own", "")] {
        place.keep(&files(&[(&path, &(text.replace("OCMW", name) + more))]));
    }
    sync(&other);
    let known = sync(&third).conflicts;
    let yaml = "format: service/1\nslug: ocmw\nname: Own\nareas:\n- income\n";
    third.keep(&files(&[("services/ocmw.yaml", yaml)]).delete(path));
    sync(&third);
    assert_eq!(sync(&one).conflicts, known, "in the format that it has");
    assert_eq!(fs::read_dir(one.root.join("conflicts")).unwrap().count(), 1);
    one.assert_clean();
}

#[test]
fn an_edit_outlives_a_deletion_and_is_told() {
    let (path, text) = service("ocmw", "OCMW");
    let changed = text.replace("OCMW", "Changed");
    for (ours, theirs) in [(None, Some(changed.as_str())), (Some(changed.as_str()), None)] {
        let (_hub, place, synced) = both(&path, &text, ours, theirs);
        assert_eq!(synced.conflicts.len(), 1);
        assert_eq!(place.read(&path), Some(changed.clone()));
    }
    let (_hub, place, synced) = both(&path, &text, None, None);
    assert_eq!((place.read(&path), synced.conflicts.len()), (None, 0));
}

/// Two machines that know of one conflict on a record, which holds what the first said.
fn in_conflict() -> (Hub, Place, Place, String, String) {
    let (path, text) = service("ocmw", "OCMW");
    let (ours, theirs) = (text.replace("OCMW", "Ours"), text.replace("OCMW", "Theirs"));
    let (hub, other, synced) = both(&path, &text, Some(&ours), Some(&theirs));
    let one = hub.machine();
    (hub, one, other, path, synced.conflicts[0].clone())
}

#[test]
fn a_settled_conflict_outlives_a_deletion_of_its_record_whoever_merges() {
    for settler_first in [true, false] {
        let (hub, one, other, path, conflict) = in_conflict();
        let kept = one.read(&path);
        one.keep(&Change::new("x", Function::Linking).delete(conflict.clone()));
        other.keep(&Change::new("x", Function::Linking).delete(path.clone()));
        let (first, second) = if settler_first { (&one, &other) } else { (&other, &one) };
        sync(first);
        let synced = sync(second);
        let [told] = synced.conflicts.as_slice() else { panic!("{synced:?}") };
        assert!(second.read(told).unwrap().contains("Ours") && *told != conflict);
        assert_eq!((second.read(&path), second.read(&conflict)), (kept, None));
        sync(first);
        assert_eq!(first.head(), hub.git(&["rev-parse", "main"]));
        first.assert_clean();
    }
}

#[test]
fn a_settled_conflict_goes_along_with_another_name_of_its_record() {
    let (_hub, one, other, path, conflict) = in_conflict();
    let moved = one.read(&path).unwrap().replace("slug = \"ocmw\"", "slug = \"ocmw-centrum\"");
    one.keep(&Change::new("x", Function::Linking).delete(conflict));
    other.keep(&files(&[("services/ocmw-centrum.toml", &moved)]).delete(path.clone()));
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.conflicts, Vec::<String>::new());
    assert_eq!((other.read(&path), other.read("services/ocmw-centrum.toml")), (None, Some(moved)));
    assert!(!other.root.join("conflicts").exists());
}

#[test]
fn crossed_histories_that_agree_are_no_conflict() {
    let (hub, one) = Hub::started();
    let (path, text) = service("ocmw", "OCMW");
    one.keep(&files(&[(&path, &text)]));
    sync(&one);
    let other = hub.machine();
    one.keep(&files(&[(&path, &text.replace("OCMW", "Named"))]));
    other.keep(&files(&[(&path, &(text.clone() + "waiting_days = 3\n"))]));
    // Each takes in the other's work by itself: two commits with the same parents.
    let (here, there) = (one.head(), other.head());
    one.git(&["fetch", "-q", other.work.to_str().unwrap(), "main"]);
    other.git(&["fetch", "-q", one.work.to_str().unwrap(), "main"]);
    let merged = text.replace("OCMW", "Named") + "waiting_days = 3\n";
    for (place, second) in [(&one, &there), (&other, &here)] {
        place.write(&path, &merged);
        place.git(&["add", "-A"]);
        let tree = place.git(&["write-tree"]);
        let commit = ["commit-tree", tree.trim(), "-p", "HEAD", "-p", second.as_str(), "-m", "by hand"];
        let commit = place.git(&commit);
        place.git(&["reset", "-q", "--hard", commit.trim()]);
    }
    one.keep(&files(&[(&path, &merged.replace("Named", "Later"))]));
    other.keep(&files(&[(&path, &merged.replace("= 3", "= 4"))]));
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.conflicts, Vec::<String>::new());
    assert_eq!(other.read(&path).unwrap(), merged.replace("Named", "Later").replace("= 3", "= 4"));
}

#[test]
fn crossed_histories_that_chose_otherwise_are_a_conflict() {
    let (hub, one) = Hub::started();
    let (path, text) = service("ocmw", "OCMW");
    one.keep(&files(&[(&path, &text)]));
    sync(&one);
    let other = hub.machine();
    let [here, there] = ["Here", "There"].map(|name| text.replace("OCMW", name));
    one.keep(&files(&[(&path, &here)]));
    other.keep(&files(&[(&path, &there)]));
    let (first, second) = (one.head(), other.head());
    one.git(&["fetch", "-q", other.work.to_str().unwrap(), "main"]);
    other.git(&["fetch", "-q", one.work.to_str().unwrap(), "main"]);
    for (place, parent) in [(&one, &second), (&other, &first)] {
        let commit = ["commit-tree", "HEAD^{tree}", "-p", "HEAD", "-p", parent.as_str(), "-m", "by hand"];
        let commit = place.git(&commit);
        place.git(&["reset", "-q", "--hard", commit.trim()]);
    }
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.conflicts.len(), 1, "each kept its own: nobody gave in");
    assert!(other.read(&synced.conflicts[0]).unwrap().contains("\"Here\""));
}

#[test]
fn a_service_with_another_name_takes_the_others_work_along() {
    let (hub, one) = Hub::started();
    let (path, text) = service("caw", "CAW");
    one.keep(&files(&[(&path, &text)]));
    sync(&one);
    let other = hub.machine();
    let moved = text.replace("slug = \"caw\"", "slug = \"caw-centrum\"");
    one.keep(&files(&[("services/caw-centrum.toml", &moved)]).delete(path.clone()));
    other.keep(&files(&[(&path, &(text + "waiting_days = 3\n"))]));
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.conflicts, Vec::<String>::new());
    assert_eq!(
        (other.read(&path), other.read("services/caw-centrum.toml")),
        (None, Some(moved + "waiting_days = 3\n"))
    );
}

#[test]
fn a_service_with_another_name_and_in_another_format_is_one_record() {
    let (path, text) = service("caw", "CAW");
    let moved = text.replace("slug = \"caw\"", "slug = \"caw-centrum\"");
    let yaml = "format: service/1\nslug: caw\nname: CAW\nareas:\n- income\n";
    for mover_first in [true, false] {
        let (hub, one) = Hub::started();
        one.keep(&files(&[(&path, &text)]));
        sync(&one);
        let other = hub.machine();
        one.keep(&files(&[("services/caw-centrum.toml", &moved)]).delete(path.clone()));
        other.keep(&files(&[("services/caw.yaml", yaml)]).delete(path.clone()));
        let (before, after) = if mover_first { (&one, &other) } else { (&other, &one) };
        sync(before);
        assert_eq!(sync(after).conflicts, Vec::<String>::new());
        let names: Vec<_> =
            fs::read_dir(after.root.join("services")).unwrap().map(|one| one.unwrap().file_name()).collect();
        assert_eq!(names, ["caw-centrum.yaml"]);
        let merged = yaml.replace("slug: caw\n", "slug: caw-centrum\n");
        assert_eq!(after.read("services/caw-centrum.yaml"), Some(merged));
        after.assert_clean();
    }
}

#[test]
fn what_was_written_about_a_service_follows_its_other_name_whoever_merges() {
    let first = fs::read_to_string(fixture().join("case.toml")).unwrap();
    let referral = format!("{CASE}/referrals/2026-03-02-raaaa1.toml");
    let text = fs::read_to_string(fixture().join("referrals/2026-03-02-raaaa1.toml")).unwrap();
    let (path, caw) = service("budget", "Budget");
    assert!(text.contains("service = \"budget\""));
    for mover_first in [true, false] {
        let (hub, one) = Hub::started();
        one.keep(&files(&[(&path, &caw), (&format!("{CASE}/case.toml"), &first)]));
        sync(&one);
        let other = hub.machine();
        let moved = caw.replace("slug = \"budget\"", "slug = \"budget-centrum\"");
        one.keep(&files(&[("services/budget-centrum.toml", &moved)]).delete(path.clone()));
        other.keep(&files(&[(&referral, &text)]));
        let (before, after) = if mover_first { (&one, &other) } else { (&other, &one) };
        sync(before);
        let synced = sync(after);
        assert_eq!((synced.conflicts, synced.merged), (Vec::new(), vec![referral.clone()]));
        sync(before);
        let followed = text.replace("service = \"budget\"", "service = \"budget-centrum\"");
        for place in [&one, &other] {
            assert_eq!((place.read(&referral), place.read(&path)), (Some(followed.clone()), None));
            place.assert_clean();
        }
    }
}

#[test]
fn a_case_that_was_deleted_while_somebody_worked_in_it_keeps_its_first_file() {
    let (hub, one) = Hub::started();
    let text = |name: &str| fs::read_to_string(fixture().join(name)).unwrap();
    let (first, journal) = ("cases/2026-01/fxt0aw/case.toml", "cases/2026-01/fxt0aw/journal/2026.toml");
    one.keep(&files(&[(first, &text("case.toml")), (journal, &text("journal/2026.toml"))]));
    sync(&one);
    let other = hub.machine();
    one.keep(&Change::new("x", Function::Linking).delete(first).delete(journal));
    other.keep(&files(&[(journal, &text("journal/2026.toml").replace("Went through", "Read"))]));
    sync(&one);
    sync(&other);
    assert!(other.read(first).is_some() && other.read(journal).unwrap().contains("Read the letters"));
}
