//! The hostile ledger: a sample one in which every text that a schema allows holds what does harm elsewhere.

use std::cell::Cell;
use std::path::Path;

use regie::ledger::{format, layout, schema};
use serde_json::{Map, Value, json};

use crate::cli::Desk;
use crate::cli::text::files;

/// The case of the sample that has records of every kind.
pub(super) const CASE: &str = "wrbzqb";

/// How texts begin: as formulas, as rules of a stylesheet, as headers, as rows of other forms.
const BEGINNINGS: [&str; 9] =
    ["=cmd|' /C calc'!A1", "+1", "-2+3", "@SUM(1)", "\t=1", "</style>", "%0d%0aBcc: x", "# x", "| a | b |"];

/// What follows: markup, quotes, ends of lines, letters that steer a screen, links, and a very long word.
const REST: &str = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>' onload='x & &amp; ]]> --> {{ 7*7 }} {% x %} \
    $TERM [a](javascript:x) ![b](x) `c` \n```\n \\ \u{202e}live\u{2066}\u{200f}\u{1b}[31mred\u{1b}]0;t\u{7}\u{9b}2J\u{7f}\u{2028}\
    \r\nSubject: x\r\n.\nBEGIN:VEVENT\n- d\n1. e\n=1+1\n\u{feff}\u{e0041}";

/// Makes texts, each of them another one: some fields tell rows apart.
struct Maker {
    count: Cell<usize>,
    schema: Value,
}

/// The sample ledger of the general practice with one case, open again and assessed twice.
pub(super) fn sample() -> Desk {
    let general = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/general");
    let mut kept = Vec::new();
    for path in files(&general).into_keys().filter(|path| !path.starts_with("cases/") || path.contains(CASE))
    {
        let text = std::fs::read_to_string(general.join(&path)).unwrap();
        kept.extend(again(&path, &text));
        kept.push((path, text));
    }
    let files: Vec<(&str, &str)> = kept.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let desk = Desk::of(&files);
    desk.run(&format!("case reopen {CASE} --reason Opnieuw. --by katrijn")).done();
    desk
}

/// The same with every text hostile, in a commit of its own.
pub(super) fn ledger() -> Desk {
    let desk = sample();
    let mut filled = 0;
    for path in files(&desk.root).into_keys().filter(|path| !path.starts_with(".git/")) {
        let text = desk.read(&path);
        if let Some(schema) = kind_of(&text) {
            filled += 1;
            desk.write(&path, filled_in(&path, &text, &schema));
        }
    }
    assert!(filled > 35, "{filled}");
    desk.write("conflicts/wrbzqb-case-0a1b2c.toml", conflict());
    desk.commit("hostile");
    desk
}

/// A second assessment, so that there are two to compare.
fn again(path: &str, text: &str) -> Option<(String, String)> {
    let within = format!("{CASE}/assessments");
    let (folder, name) = path.rsplit_once('/').filter(|(folder, _)| folder.ends_with(&within))?;
    let (day, id) = name.trim_end_matches(".toml").rsplit_once('-')?;
    let text = text.replacen(id, "m00000", 1).replacen(&format!("on = {day}"), "on = 2025-09-01", 1);
    Some((format!("{folder}/2025-09-01-m00000.toml"), text))
}

/// The schema of a record, by its own first key.
fn kind_of(text: &str) -> Option<Value> {
    let line = text.lines().find_map(|line| line.strip_prefix("format"))?;
    let kind = line.trim_start_matches([' ', '=', ':', '"']).split('/').next()?;
    schema::all().into_iter().find(|one| one.kind == kind).map(|one| one.schema)
}

fn filled_in(path: &str, text: &str, schema: &Value) -> String {
    let form = layout::format_of(path).unwrap();
    let record = Value::from(&format::parse(text, form).unwrap());
    let maker = Maker { count: Cell::new(0), schema: schema.clone() };
    let value = maker.value(schema, Some(&record), "").unwrap();
    assert!(maker.count.get() > 1 || path.starts_with("regie."), "{path}: {value}");
    format::write(&value, form)
}

/// A conflict about the case's note, every text of it hostile.
fn conflict() -> String {
    let text = hostile(0);
    let side = json!({ "value": text, "by": text, "on": "2026-01-05", "commit": "0123456789abcdef" });
    let value = json!({
        "format": "conflict/1", "case": CASE, "record": "case", "file": format!("cases/2025-01/{CASE}/case"),
        "place": ["note"], "base": side, "ours": side, "theirs": side,
    });
    format::write(&value, layout::format_of("x.toml").unwrap())
}

/// A hostile text that no other field has.
pub(super) fn hostile(number: usize) -> String {
    let beginning = BEGINNINGS[number % BEGINNINGS.len()];
    let long = if number.is_multiple_of(7) { "Ww".repeat(150) } else { String::new() };
    format!("{beginning} HOSTILE{number} {REST}{long}")
}

impl Maker {
    /// The record's value with every text in it, given or possible, made hostile; `None` when nothing of it is text
    /// and the record has nothing there.
    fn value(&self, schema: &Value, known: Option<&Value>, name: &str) -> Option<Value> {
        let schema = self.followed(schema);
        if let Some(fixed) = schema.get("const") {
            return known.is_some().then(|| fixed.clone());
        }
        match kind(&schema) {
            "object" if schema.get("properties").is_some() => self.object(&schema, known),
            "array" => self.array(&schema, known, name),
            "string" if is_free(&schema) => {
                self.count.set(self.count.get() + 1);
                Some(Value::from(hostile(self.count.get())))
            }
            _ => known.cloned(),
        }
    }

    /// A schema without its references and without the choice of being nothing.
    fn followed(&self, schema: &Value) -> Value {
        let inner = schema["allOf"].get(0).or_else(|| {
            let choices = schema["anyOf"].as_array()?;
            choices.iter().find(|one| one["type"] != "null" && one.get("$ref").is_some())
        });
        if let Some(inner) = inner {
            return self.followed(&inner.clone());
        }
        match schema["$ref"].as_str() {
            Some(path) => self.followed(&self.schema.pointer(path.trim_start_matches('#')).unwrap().clone()),
            None => schema.clone(),
        }
    }

    fn object(&self, schema: &Value, known: Option<&Value>) -> Option<Value> {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields = known.and_then(Value::as_object).cloned().unwrap_or_default();
        for (name, inner) in schema["properties"].as_object().unwrap() {
            let made = match self.value(inner, fields.get(name), name) {
                None if required.contains(&name.as_str()) => Some(self.needed(inner, name)),
                made => made,
            };
            if let Some(made) = made.filter(|made| !made.is_null()) {
                fields.insert(name.clone(), made);
            }
        }
        let told = Value::Object(fields.clone()).to_string().contains("HOSTILE");
        (known.is_some() || told).then_some(Value::Object(fields))
    }

    fn array(&self, schema: &Value, known: Option<&Value>, name: &str) -> Option<Value> {
        let items = known.and_then(Value::as_array).cloned().unwrap_or_default();
        if name == "conflicts" {
            return known.cloned();
        }
        let inner = &schema["items"];
        let made: Vec<Value> = if items.is_empty() {
            self.value(inner, None, name).into_iter().collect()
        } else {
            items.iter().filter_map(|item| self.value(inner, Some(item), name)).collect()
        };
        (known.is_some() || !made.is_empty()).then_some(Value::Array(made))
    }

    /// What a row that no sample has cannot do without.
    fn needed(&self, schema: &Value, name: &str) -> Value {
        let schema = self.followed(schema);
        let of_pattern = schema["pattern"].as_str().unwrap_or_default();
        let first = schema["enum"].get(0).or_else(|| schema["oneOf"].get(0).and_then(|one| one.get("const")));
        match (first, kind(&schema), schema["format"].as_str()) {
            (Some(word), ..) => word.clone(),
            (None, "integer", _) => schema.get("minimum").cloned().unwrap_or_else(|| json!(1)),
            (None, _, Some("date")) => json!("2025-02-03"),
            (None, "array", _) => json!([]),
            (None, "object", _) => Value::Object(Map::new()),
            _ if of_pattern.starts_with("^(client|") => json!("client"),
            _ if of_pattern.starts_with("^[0-9a-hj") => json!(CASE),
            _ if of_pattern.starts_with("^[a-hj") => {
                json!(format!("{}0{:04}", letter(name), self.count.get()))
            }
            _ => json!("katrijn"),
        }
    }
}

/// The letter of an id of a row that is made.
fn letter(name: &str) -> char {
    match name {
        "goal" => 'g',
        "need" => 'n',
        "action" => 'a',
        "replaces" => 'b',
        _ => 'd',
    }
}

fn kind(schema: &Value) -> &str {
    let of = &schema["type"];
    of.as_str().or_else(|| of[0].as_str()).unwrap_or_default()
}

/// Whether a text may be anything: no word of a list, no pattern, no day.
fn is_free(schema: &Value) -> bool {
    ["pattern", "format", "enum", "anyOf", "oneOf", "const"].iter().all(|rule| schema.get(*rule).is_none())
}
