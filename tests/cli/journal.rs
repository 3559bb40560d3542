//! `regie journal`: entries are appended, late ones are marked, what was written stays.

use super::Desk;

#[test]
fn an_entry_is_appended_to_the_year_it_happened_in() {
    let desk = Desk::sample();
    let before = desk.commits();
    let old = desk.read("cases/2025-05/25sg2g/journal/2026.toml");
    desk.run("journal add tom --on 2026-06-14 --with client --how phone --minutes 20 --text 'Belde zelf.'")
        .done();
    desk.assert_kept(before);
    let new = desk.read("cases/2025-05/25sg2g/journal/2026.toml");
    assert!(new.starts_with(&old), "what was there stays, byte for byte");
    assert!(
        new.contains("on = 2026-06-14\nrecorded = 2026-06-15\nby = \"ilse\"\nwith = [\"client\"]"),
        "{new}"
    );
    assert!(desk.message().contains("Function: monitoring"));
    desk.run("journal add tom --on 2025-12-30 --text 'Van vroeger.'").done();
    assert!(desk.read("cases/2025-05/25sg2g/journal/2025.toml").contains("recorded = 2026-06-15"));
}

#[test]
fn a_late_entry_says_so_and_a_correction_points_both_ways() {
    let desk = Desk::sample();
    let late = desk.en("journal add tom --on '3 weeks ago' --text 'We counted letters.'").done();
    assert!(late.out.contains("Written down after 21 days"), "{}", late.out);
    assert!(late.err.contains("25 May 2026"), "the day is echoed: {}", late.err);
    desk.en("journal add tom --corrects jdrpyt --text 'It was in May.'").done();
    let rows = desk.json("journal list tom --since 2026-05-01");
    let rows = rows["items"].as_array().unwrap();
    let marked = rows.iter().find(|row| row["text"] == "We counted letters.").unwrap();
    assert_eq!(marked["late_days"], 21);
    let corrected = rows.iter().find(|row| row["id"] == "jdrpyt").unwrap();
    let correction = rows.iter().find(|row| row["corrects"] == "jdrpyt").unwrap();
    assert_eq!(corrected["corrected_by"], correction["id"]);
    let shown = desk.nl("journal list tom --since 2026-05-01").done().out;
    assert!(shown.contains("opgeschreven") && shown.contains("Logboek van Tom Vereecke (25sg2g)"), "{shown}");
}

#[test]
fn all_cases_are_told_two_weeks_back() {
    let desk = Desk::sample();
    let rows = desk.json("journal");
    let days: Vec<&str> =
        rows["items"].as_array().unwrap().iter().map(|row| row["on"].as_str().unwrap()).collect();
    assert!(!days.is_empty() && days.iter().all(|on| *on >= "2026-06-01"), "{days:?}");
    assert!(days.is_sorted(), "from old to new: {days:?}");
    let none = desk.en("journal list --since 2026-06-15").done();
    assert!(none.out.contains("No journal entries in this period."), "{}", none.out);
}

#[test]
fn what_is_missing_wrong_or_closed_is_refused() {
    let desk = Desk::sample();
    assert!(desk.refused("journal add tom --lang en", 2).err.contains("--text"));
    assert!(desk.refused("journal add tom --text x --how zeppelin", 2).err.contains("zeppelin"));
    assert!(desk.refused("journal list --since soonish", 2).err.contains("soonish"));
    desk.refused("journal add tom --text x --recorded 2020-01-01", 2);
    desk.refused("journal add gamd1x --text x", 3);
    desk.refused("journal add tom --text x --corrects jzzzzz", 3);
    let before = desk.print();
    desk.run("journal add tom --text x --dry-run").done();
    assert_eq!(before, desk.print());
}

#[test]
fn a_task_is_listed_until_an_entry_deals_with_it() {
    let desk = Desk::sample();
    let line =
        "journal add tom --text 'Attest opvragen.' --task-for client --task-for noor --task-due tomorrow";
    let made = desk.json(line)["items"][0]["record"].clone();
    let task = made.as_str().unwrap().split('/').nth(1).unwrap().to_owned();
    let file = desk.read("cases/2025-05/25sg2g/journal/2026.toml");
    assert!(file.contains("[entry.task]\nwho = [\"client\", \"team/noor\"]\ndue = 2026-06-16"), "{file}");
    let shown = desk.nl("journal list --tasks").done().out;
    for words in ["Taken uit het logboek", "Attest opvragen.", "16 jun 2026", "deze week", "Tom Vereecke"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(desk.en(&format!("journal show tom {task}")).done().out.contains("Task for"));
    let row = desk.json("journal list tom --tasks")["items"][0].clone();
    assert_eq!((row["entry"].as_str(), row["state"].as_str()), (Some(task.as_str()), Some("soon")));
    desk.run(&format!("journal add tom --completes {task} --text Gedaan.")).done();
    assert_eq!(desk.json("journal list tom --tasks")["items"], serde_json::json!([]));
    assert!(desk.en("journal list --tasks").done().out.contains("No open tasks."));
    let rows = desk.json("journal list tom --since today");
    let done =
        rows["items"].as_array().unwrap().iter().find(|row| row["id"] == task.as_str()).unwrap().clone();
    assert_eq!(done["task"], "done");
    let again = desk.en(&format!("journal add tom --completes {task} --text Nogmaals.")).done();
    assert!(again.out.contains("dealt with before"), "{}", again.out);
}

#[test]
fn what_holds_nothing_to_deal_with_is_refused() {
    let desk = Desk::sample();
    let answer = desk.refused("journal add tom --completes jdrpyt --text x --lang en", 3);
    assert!(answer.err.contains("no task and no incident"), "{}", answer.err);
    desk.refused("journal add tom --planned dzzzz --text x", 3);
    desk.refused("journal add tom --text x --task-for zeppelin", 3);
    desk.refused("journal add tom --text x --task-due someday", 2);
}
