//! The text that goes out to the user's editor: what is known, then every open field as a comment with what it takes.
//!
//! In TOML a key belongs to the table above it, so an open field stands where it may be uncommented: single fields
//! above all tables, fields of a table under its heading, rows at the end.

use serde_json::{Map, Value as Json};

use super::draft::Draft;
use super::form::{Kind, Question};
use crate::i18n::Words;
use crate::ledger::format;
use crate::model::settings::RecordFormat;

/// The text for a draft.
pub(super) fn template(words: &Words, questions: &[Question], draft: &Draft) -> String {
    let values = draft.values();
    let known: Map<String, Json> = values.as_object().cloned().unwrap_or_default();
    let (mut tables, single): (Map<String, Json>, Map<String, Json>) =
        known.into_iter().partition(|(_, value)| is_table(value));
    let open: Vec<&Question> =
        questions.iter().filter(|one| one.is_asked() && !draft.has(one.field)).collect();
    for question in &open {
        if let Some((table, _)) = question.field.rsplit_once('.').filter(|_| question.required) {
            tables.entry(table).or_insert_with(|| Json::Object(Map::new()));
        }
    }
    let mut text = format!("{}\n# {}\n", written(&Json::Object(single)), words.say("editor-head"));
    let (rows, fields): (Vec<&Question>, Vec<&Question>) =
        open.into_iter().partition(|one| matches!(one.kind, Kind::Rows(_)));
    let (inside, top): (Vec<&Question>, Vec<&Question>) =
        fields.into_iter().partition(|one| tables.keys().any(|table| within(one, table).is_some()));
    text.extend(top.iter().map(|one| line(words, one, one.field)));
    for (table, value) in &tables {
        text.push_str(&section(words, (table, value), &inside));
    }
    text.extend(rows.iter().map(|one| line(words, one, one.field)));
    text
}

/// One table: its heading, its open fields, what is known of it.
fn section(words: &Words, (table, value): (&str, &Json), open: &[&Question]) -> String {
    let mut one = Map::new();
    one.insert(table.to_owned(), value.clone());
    let text = written(&Json::Object(one));
    let heading = format!("[{table}]\n");
    let open: Vec<String> =
        open.iter().filter_map(|question| Some(line(words, question, within(question, table)?))).collect();
    match text.trim_start().strip_prefix(&heading) {
        // What is known stands first; tables inside this one have headings of their own and come last.
        Some(rest) => {
            let (own, inner) = rest.find("\n[").map_or((rest, ""), |at| rest.split_at(at + 1));
            format!("\n{heading}{own}{}{inner}", open.concat())
        }
        None if open.is_empty() => format!("\n{}", text.trim_start()),
        None => format!("\n{heading}{}{}", open.concat(), text.trim_start()),
    }
}

/// An open field as a comment.
fn line(words: &Words, question: &Question, key: &str) -> String {
    let wanted = if question.required { " *" } else { "" };
    let label = format!("# {}{wanted}\n", words.say(&question.label()));
    let Kind::Rows(inner) = question.kind else {
        return format!("{label}# {key} = {}\n", takes(question.kind));
    };
    let asked = inner.iter().filter(|one| one.is_asked());
    let fields: String = asked.map(|one| format!("# {} = {}\n", one.field, takes(one.kind))).collect();
    format!("{label}# [[{}]]\n{fields}", question.field)
}

/// The key of a field inside a table; `None` when it is not in it.
fn within<'a>(question: &'a Question, table: &str) -> Option<&'a str> {
    question.field.strip_prefix(table)?.strip_prefix('.')
}

fn is_table(value: &Json) -> bool {
    value.is_object() || value.as_array().is_some_and(|items| items.iter().any(Json::is_object))
}

fn written(values: &Json) -> String {
    format::write(values, RecordFormat::Toml)
}

fn takes(kind: Kind) -> String {
    match kind {
        Kind::Word(words) => format!("\"\"    # {}", words().1.join(" | ")),
        Kind::Words(words) => format!("[]    # {}", words().1.join(" | ")),
        Kind::Happened | Kind::Past | Kind::Coming | Kind::KnownDay => "2026-01-31".to_owned(),
        Kind::Whole => "0".to_owned(),
        Kind::Scores => "{ total = 0 }".to_owned(),
        Kind::Texts | Kind::Parties | Kind::Records(_) | Kind::Services | Kind::Members => "[]".to_owned(),
        _ => "\"\"".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Language;

    const QUESTIONS: &[Question] = &[
        Question::new("client.name", "name", Kind::Text).required(),
        Question::new("client.called", "called", Kind::Text),
        Question::new("client.representative", "representative", Kind::Rows(&[])),
        Question::new("review.months", "months", Kind::Whole),
        Question::new("opened", "opened", Kind::Happened),
        Question::new("role", "role", Kind::Rows(&[])),
        Question::new("note", "note", Kind::Text),
    ];

    fn uncommented(values: &Json) -> String {
        let text = template(&Words::new(Language::En), QUESTIONS, &Draft::of(values));
        let keep = |line: &&str| !line.starts_with("# ") || line.contains(" = ") || line.contains("[[");
        text.lines().filter(keep).map(|line| format!("{}\n", line.trim_start_matches("# "))).collect()
    }

    #[test]
    fn every_open_field_may_be_uncommented_where_it_stands() {
        let all = "opened client.name client.called review.months note role client.representative";
        let whole = json!({ "opened": "2026-01-05", "client": { "name": "Test", "representative": [{ "who": "client" }] },
            "role": [{ "role": "other" }] });
        for values in [json!({}), whole] {
            let text = uncommented(&values);
            let draft = Draft::parse("case.toml", text.clone());
            let draft = draft.unwrap_or_else(|_| panic!("{text}"));
            for field in all.split(' ') {
                assert!(draft.has(field), "{field} is not where it belongs in\n{text}");
            }
        }
    }
}
