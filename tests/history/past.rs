//! The ledger as it was: at a day, in a commit, and the texts that a record had.

use regie::model::Date;

use super::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Keeps a text with this day on the author's clock; the commit.
fn on(place: &Place, day: &str, change: &Change) -> String {
    place.keep(change);
    let date = format!("{day}T23:59:00+0100");
    place.git(&["commit", "-q", "--amend", "--no-edit", "--date", &date]);
    place.head()
}

fn change(path: &str, text: &str) -> Change {
    Change::new("edit", Function::Administration).write(path, text)
}

fn texts(place: &Place, between: (Option<&str>, &str)) -> Vec<(String, Option<String>)> {
    let pasts = place.repository().pasts("cases/1/plan", between).unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    pasts
        .into_iter()
        .map(|past| (past.entry.id, past.file.map(|file| format!("{} {}", file.path, text(&file.bytes)))))
        .collect()
}

#[test]
fn a_day_ends_with_its_last_commit() {
    for folder in ["", "deep/ledger"] {
        let place = Place::below(folder);
        let first = on(&place, "2026-01-05", &change("cases/1/plan.toml", "a"));
        let second = on(&place, "2026-03-01", &change("cases/1/plan.toml", "b"));
        let at = |text: &str| place.repository().at_end_of(day(text)).map(|entry| entry.id);
        assert_eq!(at("2026-01-05"), Ok(first.clone()));
        assert_eq!(at("2026-02-28"), Ok(first));
        assert_eq!(at("2026-03-01"), Ok(second.clone()));
        assert_eq!(at("2030-01-01"), Ok(second));
        let before = Error::BeforeFirst { day: "2026-01-04".into(), first: "2026-01-05".into() };
        assert_eq!(at("2026-01-04"), Err(before));
    }
    let nothing = Error::BeforeFirst { day: "2026-01-04".into(), first: String::new() };
    assert_eq!(Place::empty().repository().at_end_of(day("2026-01-04")), Err(nothing));
}

#[test]
fn the_texts_of_a_record_are_followed_through_formats() {
    for folder in ["", "deep/ledger"] {
        let place = Place::below(folder);
        let first = on(&place, "2026-01-05", &change("cases/1/plan.toml", "a"));
        on(&place, "2026-01-06", &change("cases/1/case.toml", "x"));
        let second = on(&place, "2026-01-07", &change("cases/1/plan.toml", "b"));
        let mut turned = change("cases/1/plan.yaml", "c");
        turned.edits.push(regie::ledger::Edit { path: "cases/1/plan.toml".into(), content: None });
        let third = on(&place, "2026-01-08", &turned);
        let mut gone = change("cases/1/case.toml", "y");
        gone.edits.push(regie::ledger::Edit { path: "cases/1/plan.yaml".into(), content: None });
        let fourth = on(&place, "2026-01-09", &gone);
        let some = |text: &str| Some(format!("cases/1/{text}"));
        let all = [
            (first.clone(), some("plan.toml a")),
            (second.clone(), some("plan.toml b")),
            (third.clone(), some("plan.yaml c")),
            (fourth, None),
        ];
        assert_eq!(texts(&place, (None, "HEAD")), all, "{folder}");
        assert_eq!(texts(&place, (Some(&first), &third)), all[1..3]);
        assert_eq!(texts(&place, (Some("HEAD"), &first)), [], "nothing lies between");
        let repository = place.repository();
        let file = repository.record_at(&second, "cases/1/plan").unwrap().unwrap();
        assert_eq!((file.path.as_str(), file.bytes.as_slice()), ("cases/1/plan.toml", b"b".as_slice()));
        assert_eq!(repository.record_at("HEAD", "cases/1/plan"), Ok(None));
        assert_eq!(repository.record_at("HEAD", "cases/2/plan"), Ok(None));
        let unknown = Error::NoCommit { commit: "beefbeef".into() };
        assert_eq!(repository.record_at("beefbeef", "cases/1/plan"), Err(unknown));
    }
}

#[test]
fn a_day_is_looked_for_on_the_line_of_the_ledger_itself() {
    let place = Place::below("");
    let first = on(&place, "2026-01-05", &change("cases/1/plan.toml", "a"));
    place.git(&["switch", "-q", "-c", "side"]);
    on(&place, "2026-02-01", &change("cases/2/plan.toml", "side"));
    place.git(&["switch", "-q", "main"]);
    let own = on(&place, "2026-01-20", &change("cases/1/plan.toml", "b"));
    let date = "2026-03-01T12:00:00+0100";
    place.git(&["merge", "-q", "--no-ff", "-m", "merge", "side"]);
    place.git(&["commit", "-q", "--amend", "--no-edit", "--date", date]);
    let at = |text: &str| place.repository().at_end_of(day(text)).unwrap().id;
    assert_eq!(at("2026-02-15"), own, "what the side did came with the merge");
    assert_eq!(at("2026-01-10"), first);
    let seen = texts(&place, (Some(&first), "HEAD"));
    assert_eq!(seen, [(own, Some("cases/1/plan.toml b".to_owned()))], "the merge itself changed nothing");
}
