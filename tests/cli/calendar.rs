//! `--format ics`: what asks for attention, for a calendar program; without names unless asked for.

use std::collections::BTreeMap;

use snapbox::str;

use super::{Desk, same};

/// A part of a calendar: its kind and its lines by name; of what stands several times, the last.
type Part = (String, BTreeMap<String, String>);

/// The parts of a calendar, read back without the library that wrote it.
fn parts(text: &str) -> Vec<Part> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    let whole = text.replace("\r\n ", "");
    let (mut open, mut done): (Vec<Part>, Vec<Part>) = Default::default();
    for line in whole.split("\r\n").filter(|line| !line.is_empty()) {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => open.push((value.to_owned(), BTreeMap::new())),
            "END" => {
                let part = open.pop().unwrap();
                assert_eq!(part.0, value);
                done.push(part);
            }
            _ => drop(open.last_mut().unwrap().1.insert(name.to_owned(), value.to_owned())),
        }
    }
    assert!(open.is_empty());
    done
}

fn of<'a>(parts: &'a [Part], kind: &str) -> Vec<&'a BTreeMap<String, String>> {
    parts.iter().filter(|(known, _)| known == kind).map(|(_, lines)| lines).collect()
}

#[test]
fn reviews_that_are_due_stand_in_a_calendar_without_names() {
    let desk = Desk::sample();
    let line = "review due --within 60d --format ics";
    let text = desk.en(line).done().out;
    let parts = parts(&text);
    let events = of(&parts, "VEVENT");
    let told = desk.json("review due --within 60d");
    let items = told["items"].as_array().unwrap();
    assert_eq!(events.len(), items.len());
    assert_eq!(events.len(), 2);
    for (event, item) in events.iter().zip(items) {
        let (due, case) = (item["due"].as_str().unwrap(), item["case"].as_str().unwrap());
        let day = due.max(super::TODAY).replace('-', "");
        assert_eq!(event["DTSTART;VALUE=DATE"], day);
        assert_eq!(event["UID"], format!("regie-review-{case}-{}", due.replace('-', "")));
        assert!(event["SUMMARY"].ends_with(&format!("case {case}")), "{}", event["SUMMARY"]);
    }
    assert!(of(&parts, "VALARM").len() > events.len());
    assert_eq!(of(&parts, "VCALENDAR")[0]["X-WR-TIMEZONE"], "Europe/Brussels");
    for name in ["Tom", "Vereecke", "Marleen"] {
        assert!(!text.contains(name), "{text}");
    }
    assert_eq!(desk.en(line).done().out, text);
    let named = desk.en(&format!("{line} --with-names")).done().out;
    assert!(named.contains("Tom Vereecke (25sg2g)"), "{named}");
}

#[test]
fn what_today_asks_stands_in_a_calendar_and_keeps_its_identity() {
    let desk = Desk::sample();
    let text = desk.nl("today --format ics").done().out;
    let parts = parts(&text);
    let events = of(&parts, "VEVENT");
    assert_eq!(events.len(), desk.json("today")["items"].as_array().unwrap().len());
    let ids: std::collections::BTreeSet<&String> = events.iter().map(|event| &event["UID"]).collect();
    assert_eq!(ids.len(), events.len());
    let late = events.iter().find(|event| event["UID"] == "regie-action-overdue-25sg2g-ay20kr").unwrap();
    same!(late["SUMMARY"], str!["actie over datum: dossier 25sg2g"]);
    same!(late["DESCRIPTION"], str!["De dag was 30 april 2026./nRecord ay20kr/nMet: hatice/, noor"]);
    // The same review has one identity in both calendars.
    assert!(ids.contains(&"regie-review-25sg2g-20260513".to_owned()), "{ids:?}");
}

#[test]
fn an_empty_calendar_is_a_calendar() {
    let desk = Desk::of(&[(
        "regie.toml",
        "format = \"ledger/1\"\nname = \"Empty\"\nprofile = \"general\"\nlanguage = \"en\"\n",
    )]);
    let text = desk.en("review due --format ics").done().out;
    assert_eq!(parts(&text).len(), 1);
}

#[test]
fn another_command_has_no_calendar_and_does_nothing() {
    let desk = Desk::sample();
    same!(
        desk.refused("journal add tom --text Gebeld. --format ics --lang nl", 2),
        str![[r#"
--- stderr
fout: ics is geen vorm van dit commando.
uitweg: Het is er een van: regie today, regie review due. De andere vormen gaan overal: table, json, jsonl, csv, md, html.

"#]]
    );
    desk.refused("review list --format ics", 2);
    desk.en("review --format ics").done();
    desk.en("--format ics").done();
}
