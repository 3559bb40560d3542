//! A ledger with hostile text in every text field of every kind of record, made from the published schemas so that no
//! field is forgotten: whatever is shown of it, in whatever form, no text becomes markup, a formula, an escape or a line
//! of its own. And every command that reads is in the list, and its JSON is valid by the schema of its view.

mod forms;
mod hostile;
mod reading;

use std::collections::BTreeSet;

use regie::i18n::Words;
use regie::model::Language;
use serde_json::Value;

use super::Desk;
use super::import_tables::begun;
use crate::schemas;
use crate::tidy::words::verbs;
use hostile::{CASE, ledger, sample};
use reading::{READING, WRITING};

/// What every command shows of the hostile ledger in one form, judged line by line.
fn judged(form: &str, judge: impl Fn(&str) -> Vec<String>) {
    let desk = ledger();
    let mut shown = 0;
    let mut faults = Vec::new();
    for line in READING {
        let line = line_of(&desk, line);
        let answer = desk.run(&format!("{line} --format {form} --lang nl --no-input"));
        if !matches!(answer.code, Some(0 | 1)) {
            faults.push(format!("{line}: {answer}"));
        }
        shown += usize::from(answer.out.len() > 200);
        faults.extend(judge(&answer.out).into_iter().map(|fault| format!("{line}: {fault}")));
        faults.extend(forms::screen(&answer.err).into_iter().map(|fault| format!("{line}, beside: {fault}")));
    }
    assert!(shown > READING.len() / 2, "{shown} of {}", READING.len());
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// A line of the list, with the case and the commit before the last one.
fn line_of(desk: &Desk, line: &str) -> String {
    line.replace("CASE", CASE).replace("BEFORE", desk.git("rev-parse HEAD~1").trim())
}

#[test]
fn no_text_becomes_markup_on_a_page() {
    judged("html", forms::page);
}

#[test]
fn no_text_becomes_a_formula_in_a_spreadsheet() {
    judged("csv", forms::sheet);
}

#[test]
fn no_text_becomes_markup_in_markdown() {
    judged("md", forms::markdown);
}

#[test]
fn no_text_steers_a_terminal() {
    judged("table", forms::screen);
}

#[test]
fn no_text_breaks_out_of_a_line_of_json() {
    judged("jsonl", forms::lines);
}

#[test]
fn no_text_becomes_a_line_of_a_calendar_or_markup_of_a_picture() {
    let desk = ledger();
    for line in ["today --with-names", "review due --with-names"] {
        let answer = desk.nl(&format!("{line} --format ics")).done();
        assert_eq!(forms::calendar(&answer.out), Vec::<String>::new(), "{line}: {answer}");
    }
    for line in [
        "network draw CASE --kind ecogram",
        "network draw CASE --kind genogram",
        "case draw CASE --kind goals",
    ] {
        let line = line.replace("CASE", CASE);
        let answer = desk.nl(&format!("{line} --format svg")).done();
        assert_eq!(forms::page(&answer.out), Vec::<String>::new(), "{line}");
        if line.starts_with("network") {
            let answer = desk.nl(&format!("{line} --format dot")).done();
            assert_eq!(forms::graph(&answer.out), Vec::<String>::new(), "{line}");
        }
    }
}

#[test]
fn no_text_leaves_its_place_in_what_other_programs_are_given() {
    let desk = ledger();
    desk.nl("export csv ../tables --with-names").done();
    for (name, _) in super::text::files(&desk.root.with_file_name("tables")) {
        let text = std::fs::read_to_string(desk.root.with_file_name("tables").join(&name)).unwrap();
        if name.rsplit_once('.').is_some_and(|(_, ending)| ending == "csv") {
            assert_eq!(forms::sheet(&text), Vec::<String>::new(), "{name}");
        }
    }
    desk.nl("export sqlite ../out.db --with-names").done();
    desk.nl("export fhir ../out.json --with-names").done();
    let text = std::fs::read_to_string(desk.root.with_file_name("out.json")).unwrap();
    assert!(text.contains("HOSTILE") && forms::screen(&text).is_empty(), "{:?}", forms::screen(&text));
    desk.nl(&format!("export dossier {CASE} --output ../dossier")).done();
    let page = std::fs::read_to_string(desk.root.with_file_name("dossier").join("dossier.html")).unwrap();
    assert_eq!(forms::page(&page), Vec::<String>::new());
    // Nothing was lost on the way: each text of the case is on its page.
    assert!(page.matches("HOSTILE").count() > 120, "{}", page.matches("HOSTILE").count());
    assert!(page.matches("&lt;script&gt;").count() > 120);
}

/// Each of the judges is awake.
#[test]
fn what_is_wrong_is_seen() {
    assert!(!forms::page("<p>a<script>b</p>").is_empty());
    assert!(!forms::page("<p title=\"a\" onclick=\"b\">").is_empty());
    assert!(!forms::page("<p>\u{202e}</p>").is_empty());
    assert!(forms::page("<p class=\"a>b\">a &lt;script&gt;</p>").is_empty());
    assert!(!forms::sheet("a,b\r\n=1,2\r\n").is_empty());
    assert!(forms::sheet("a,b\r\n'=1,-2\r\n").is_empty());
    assert!(!forms::markdown("a <img>").is_empty() && !forms::markdown("[a](b)").is_empty());
    assert!(!forms::screen("a\u{1b}[31m").is_empty());
    assert!(!forms::lines("{\"a\":\"\u{9b}\"}\n").is_empty() && !forms::lines("{").is_empty());
    assert!(!forms::calendar("BEGIN:VCALENDAR\r\nSubject: x\r\n").is_empty());
    assert!(!forms::graph("a [label=\"b\" script]").is_empty());
}

/// The commands of the program, each with its noun.
fn commands() -> BTreeSet<String> {
    let desk = Desk::empty();
    let heading = Words::new(Language::En).say("help-heading-commands");
    let below = |path: &str| {
        let help = desk.en(&format!("{path} --help")).done().out;
        verbs(&help, &heading).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let mut all = BTreeSet::new();
    for noun in below("") {
        let verbs = below(&noun);
        all.extend(verbs.iter().map(|verb| format!("{noun} {verb}")));
        if verbs.is_empty() {
            all.insert(noun);
        }
    }
    all
}

#[test]
fn every_command_is_in_one_of_the_lists() {
    let known = |command: &String| {
        let named = |line: &&&str| **line == command || line.starts_with(&format!("{command} "));
        READING.iter().chain(&WRITING).any(|line| named(&line))
    };
    let all = commands();
    assert!(all.len() > 90, "{}", all.len());
    let strange: Vec<&String> = all.iter().filter(|command| !known(command)).collect();
    assert!(strange.is_empty(), "add to tests/cli/markup/reading.rs: {strange:?}");
}

#[test]
fn the_json_of_every_command_is_valid_by_the_schema_of_its_view() {
    let mut seen = BTreeSet::new();
    for desk in [sample(), ledger()] {
        for line in READING {
            let line = line_of(&desk, line);
            let answer = desk.run(&format!("{line} --format json --lang nl --no-input"));
            assert!(matches!(answer.code, Some(0 | 1)), "{line}: {answer}");
            if answer.out.is_empty() && line.starts_with("remind") {
                continue;
            }
            let value: Value =
                serde_json::from_str(&answer.out).unwrap_or_else(|error| panic!("{line}: {error}"));
            seen.insert(valid(&line, &value));
        }
    }
    // What a command that keeps something says is a view as well.
    let desk = Desk::sample();
    seen.insert(valid("remind", &desk.json("remind --all")));
    let value = desk.json("journal add tom --text Gebeld. --how phone --by noor");
    seen.insert(valid("journal add", &value));
    seen.insert(valid(
        "journal add",
        &desk.json("journal add tom --text Gebeld. --how phone --by noor --dry-run"),
    ));
    desk.git("init -q --bare -b main --template= ../hub.git");
    desk.git("remote add origin ../hub.git");
    seen.insert(valid("sync", &desk.json("sync")));
    let (desk, line) = begun();
    desk.run(&line).done();
    seen.insert(valid("import csv", &desk.json(&line)));
    let unseen: Vec<&str> = regie::report::view::schemas()
        .into_iter()
        .map(|(name, _)| name)
        .filter(|name| !seen.contains(*name))
        .collect();
    assert!(unseen.is_empty(), "views that no command showed: {unseen:?}");
}

/// The name of the view, when its envelope is valid by the schema that is published for it.
fn valid(line: &str, value: &Value) -> String {
    let format = value["format"].as_str().unwrap_or_default();
    let name = format.strip_prefix("regie/").and_then(|rest| rest.strip_suffix("/1")).unwrap_or_default();
    let path = format!("{}/schemas/view/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{line}: no schema for {format}"));
    let problems = schemas::problems(&serde_json::from_str(&text).unwrap(), value);
    assert_eq!(problems, Vec::<String>::new(), "{line}: {name}");
    name.to_owned()
}
