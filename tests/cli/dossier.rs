//! `regie export dossier`: the whole file for the client, as a page and as a folder; what is not in it is told in it.

use std::path::PathBuf;

use serde_json::Value;
use snapbox::str;

use super::text::files;
use super::{Desk, same};

fn path(desk: &Desk, name: &str) -> PathBuf {
    desk.root.parent().unwrap().join(name)
}

fn page(desk: &Desk, name: &str) -> String {
    std::fs::read_to_string(path(desk, name)).unwrap()
}

/// The parts that a page lists, in the order of its contents.
fn contents(page: &str) -> Vec<&str> {
    let list = page.split_once("<nav").unwrap().1.split_once("</nav>").unwrap().0;
    list.split("<a href=\"#part-")
        .skip(1)
        .map(|rest| &rest[rest.find('>').unwrap() + 1..rest.find('<').unwrap()])
        .collect()
}

#[test]
fn the_whole_file_is_one_page_with_its_contents_and_says_how_to_remember_it() {
    let desk = Desk::sample();
    let before = desk.print();
    same!(
        desk.en("export dossier tom --output ../tom.html").done(),
        str![[r#"
--- stderr
✓ Written: ../tom.html
! When you give this to the participant, note it: regie journal add 25sg2g --with client --how
  office --information-given file-access --text "File handed over."

"#]]
    );
    desk.assert_unchanged(&before, "export dossier");
    let page = page(&desk, "tom.html");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{page}");
    assert_eq!(
        contents(&page),
        [
            "What is not in it",
            "What comes from or is about others",
            "What was shared with whom",
            "Who it is about, and its course",
            "Consents",
            "Network",
            "Screenings",
            "Assessments",
            "Plan",
            "Referrals",
            "Journal",
            "Reviews",
            "Conferences",
            "Evaluations",
            "Feedback",
        ]
    );
    for part in 1..=15 {
        assert_eq!(page.matches(&format!("<h2 id=\"part-{part}\">")).count(), 1, "{part}");
    }
    // A referral was shared for its goal under its consent; the mother's passages are marked.
    assert!(page.contains("No part and no record was left out.") && page.contains("consent cg30jg"));
    assert!(
        page.contains("[[Op kantoren krijgt hij een ticket en een nummer; dan gaat hij weer naar huis.]]")
    );
    // The command that it names works as it stands.
    let line = "journal add 25sg2g --with client --how office --information-given file-access \
                --text 'File handed over.' --by noor";
    desk.en(line).done();
}

#[test]
fn everything_that_the_records_say_is_on_the_page() {
    let desk = Desk::sample();
    let cases = desk.json("case list --all");
    let all = cases["items"].as_array().unwrap();
    assert_eq!(all.len(), 6);
    for case in all {
        let id = case["id"].as_str().or(case["case"].as_str()).unwrap();
        let page = desk.run(&format!("export dossier {id} --format html --lang nl")).done().out;
        let data = desk.json(&format!("export dossier {id}"));
        let mut texts = Vec::new();
        said(&data["items"][0], &mut texts);
        assert!(texts.len() > 10, "{id}: {}", texts.len());
        let lacking: Vec<&String> = texts.iter().filter(|text| !page.contains(&escaped(text))).collect();
        assert!(lacking.is_empty(), "{id}: {lacking:#?}");
    }
}

/// The texts of a record that somebody wrote: those of several words.
fn said(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if text.trim().contains(' ') => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| said(item, texts)),
        Value::Object(fields) => fields.values().for_each(|item| said(item, texts)),
        _ => {}
    }
}

fn escaped(text: &str) -> String {
    let plain = text.trim().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    plain.replace('"', "&quot;").replace('\'', "&#x27;").replace('/', "&#x2f;")
}

#[test]
fn what_is_left_out_and_taken_out_is_told_in_the_file_itself() {
    let desk = Desk::sample();
    let line = "export dossier tom --without journal,vpx8af --reason 'Tom asked.' \
                --without feedback --reason 'Not filled in.' --redact --format json";
    let data = desk.json(line.strip_suffix(" --format json").unwrap());
    let file = &data["items"][0];
    assert_eq!(file["left_out"][0]["part"], "journal");
    assert_eq!(file["left_out"][0]["records"], 11);
    assert_eq!(
        (&file["left_out"][1]["record"], &file["left_out"][1]["reason"]),
        (&"vpx8af".into(), &"Tom asked.".into())
    );
    assert_eq!(
        (&file["left_out"][2]["part"], &file["left_out"][2]["reason"]),
        (&"feedback".into(), &"Not filled in.".into())
    );
    assert_eq!(
        (file["journal"].as_array().unwrap().len(), file["reviews"].as_array().unwrap().len()),
        (0, 0)
    );
    let passages = file["passages"].as_array().unwrap();
    assert!(passages.len() > 5 && passages.iter().all(|one| one["redacted"] == true), "{passages:?}");
    let page =
        desk.nl("export dossier tom --without Logboek --reason 'Op vraag van Tom.' --redact --format html");
    let page = page.done().out;
    assert!(
        page.contains("Weggelaten (11 records): Op vraag van Tom.") && page.contains("▇▇▇ (eruit gehaald")
    );
    assert!(
        !page.contains("ticket en een nummer")
            && !page.contains("[[Op")
            && !page.contains("Gedraaid bij De Kiem")
    );
    // Only in one record: the others stay, marked.
    let some = desk.json("export dossier tom --redact=mrzsp6");
    let of = |one: &Value| (one["record"] == "mrzsp6") == (one["redacted"] == true);
    assert!(some["items"][0]["passages"].as_array().unwrap().iter().all(of), "{some}");
}

#[test]
fn a_folder_holds_the_records_the_page_and_the_data() {
    let desk = Desk::sample();
    same!(
        desk.nl("export dossier guido --output ../guido").done(),
        str![[r#"
--- stderr
✓ Dossier in ../guido: 17 bestanden.

"#]]
    );
    let folder = path(&desk, "guido");
    let names: Vec<String> = files(&folder).into_keys().collect();
    assert!(
        names.contains(&"dossier.html".to_owned()) && names.contains(&"journal/2025.toml".to_owned()),
        "{names:?}"
    );
    // What is nobody else's stands there byte for byte.
    let plan = files(&desk.root).into_keys().find(|path| path.contains("gamd1x/plan.toml")).unwrap();
    assert_eq!(page(&desk, "guido/plan.toml"), desk.read(&plan));
    let data: Value = serde_json::from_str(&page(&desk, "guido/dossier.json")).unwrap();
    assert_eq!(data["format"], "regie/dossier/1");
    desk.refused("export dossier guido --output ../guido --lang en", 3);
    let less = "export dossier guido --output ../guido --force --redact --without journal --reason Test";
    desk.en(less).done();
    let names: Vec<String> = files(&folder).into_keys().collect();
    assert!(!names.iter().any(|name| name.starts_with("journal/")), "{names:?}");
    assert!(!page(&desk, "guido/network.toml").contains("1998-01-25"));
    std::fs::write(folder.join("notes.txt"), "mine").unwrap();
    desk.refused(less, 3);
    assert_eq!(page(&desk, "guido/notes.txt"), "mine");
}

#[test]
fn an_empty_file_says_so_part_by_part() {
    let desk = Desk::sample();
    desk.run("case open --name Nieuw --notified-by client --question 'Wat nu?' --by ilse").done();
    let case = desk.json("case list --all");
    let case = case["items"].as_array().unwrap().iter().find(|one| one["client"] == "Nieuw").unwrap().clone();
    let id = case["case"].as_str().unwrap();
    let page = desk.en(&format!("export dossier {id} --format html")).done().out;
    assert_eq!(page.matches("Nothing on record.").count(), 11, "{page}");
    assert!(page.contains("nothing was shared with others") && page.contains("Wat nu?"));
    desk.en(&format!("export dossier {id} --output ../nieuw")).done();
    let names: Vec<String> = files(&path(&desk, "nieuw")).into_keys().collect();
    assert_eq!(names, ["case.toml", "dossier.html", "dossier.json"]);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let desk = Desk::sample();
    desk.en("export dossier tom --output ../tom.html -q").done();
    let before = files(desk.root.parent().unwrap());
    let said = |line: &str, code| desk.refused(&format!("export dossier {line} --lang en"), code);
    same!(
        said("nobody --output ../x.html", 3),
        str![[r#"
--- stderr
error: “nobody” has the form of a case id, but a letter is not right: its check character does not match.
way out: Look at the id again; regie case list shows the cases.

"#]]
    );
    same!(
        said("tom --output ../tom.html", 3),
        str![[r#"
--- stderr
error: ../tom.html is there already.
way out: Choose another name, or say --force to put the new one in its place.

"#]]
    );
    same!(
        said("tom --output ../x.pdf", 2),
        str![[r#"
--- stderr
error: --output does not know “../x.pdf”.
way out: Choose one of: …/dossier.html, …/dossier.md, …/dossier.json, …/dossier.jsonl, …/dossier.csv, …/dossier/.

"#]]
    );
    same!(
        said("tom --output ../x.html --without jurnal --reason x", 2),
        str![[r#"
--- stderr
error: --without does not know “jurnal”.
way out: Did you mean journal? The words are: consents, network, screenings, assessments, plan, referrals, journal, reviews, conferences, evaluations, feedback.

"#]]
    );
    same!(
        said("tom --output ../x.html --without j12345 --reason x", 3),
        str![[r#"
--- stderr
error: Nothing of the kind “journal entry” answers to “j12345” here.
way out: The beginning of an id will do. regie journal list CASE shows the ids.

"#]]
    );
    same!(
        said("tom --output ../x.html --without journal", 2),
        str![[r#"
--- stderr
error: Not everything that is needed was given.
way out: Add --reason. When you make a record in a terminal, without --no-input, regie asks for what is missing.

"#]]
    );
    same!(
        said("tom --output ../x --reason x", 2),
        str![[r#"
--- stderr
error: Not everything that is needed was given.
way out: Add --without. When you make a record in a terminal, without --no-input, regie asks for what is missing.

"#]]
    );
    same!(
        said("tom --output ../x --redact=p12345", 3),
        str![[r#"
--- stderr
error: Nothing of the kind “person” answers to “p12345” here.
way out: The beginning of an id will do. regie network list CASE, regie team list and regie service list show who there is.

"#]]
    );
    same!(
        said("tom --output ../x --dry-run", 2),
        str![[r#"
--- stderr
error: There is nothing yet to compare with, so --dry-run cannot show anything.
way out: Give the command without --dry-run, in a folder that you may throw away.

"#]]
    );
    assert_eq!(files(desk.root.parent().unwrap()), before);
}

#[test]
fn a_closed_case_and_the_past_name_no_command_that_would_be_refused() {
    let desk = Desk::sample();
    same!(
        desk.en("export dossier guido --output ../guido.html").done(),
        str![[r#"
--- stderr
✓ Written: ../guido.html

"#]]
    );
    let at = desk.git("rev-parse HEAD").trim().to_owned();
    desk.run("journal add tom --text Gebeld. --how phone --by noor").done();
    let data = desk.json(&format!("export dossier tom --at {at}"));
    assert_eq!(data["commit"].as_str().unwrap(), at);
    assert!(!data["items"][0]["journal"].to_string().contains("Gebeld."));
}

#[test]
fn the_pictures_show_no_more_than_the_records_that_go_along() {
    let desk = Desk::sample();
    let whole = desk.nl("export dossier tom --format html").done().out;
    for title in [
        "In de tijd",
        "Ecogram van Tom Vereecke",
        "Genogram van Tom Vereecke",
        "Hoe ver de doelstellingen kwamen",
    ] {
        assert!(whole.contains(&format!("<figcaption>{title}</figcaption>")), "{title}");
    }
    let less =
        desk.nl("export dossier tom --without network,referrals --reason 'Apart.' --format html").done().out;
    assert!(
        less.contains("<figcaption>In de tijd</figcaption>") && !less.contains("<figcaption>Ecogram"),
        "{less}"
    );
    let drawn = less.split("<svg ").nth(1).and_then(|rest| rest.split("</svg>").next()).unwrap();
    assert!(!drawn.contains("Gezinszorg"), "{drawn}");
}
