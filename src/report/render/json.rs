//! JSON for scripts: the items themselves, in an envelope or one a line.

use serde::Serialize;

use super::Stamp;
use crate::i18n::is_unsafe;
use crate::model::Date;
use crate::report::View;

#[derive(Serialize)]
struct Envelope<'a, Item> {
    format: String,
    ledger: &'a str,
    commit: Option<&'a str>,
    today: Date,
    items: &'a [Item],
}

/// The envelope, indented.
pub(super) fn write<V: View>(view: &V, stamp: &Stamp) -> Result<String, serde_json::Error> {
    let envelope = Envelope {
        format: format!("regie/{}/1", V::NAME),
        ledger: &stamp.ledger,
        commit: stamp.commit.as_deref(),
        today: stamp.today,
        items: view.items(),
    };
    Ok(escaped(&serde_json::to_string_pretty(&envelope)?) + "\n")
}

/// One item a line.
pub(super) fn lines<Item: Serialize>(items: &[Item]) -> Result<String, serde_json::Error> {
    let lines = items.iter().map(|item| Ok(escaped(&serde_json::to_string(item)?) + "\n"));
    lines.collect()
}

/// serde leaves delete, C1 controls and direction overrides as they are; they too are written as escapes, so that
/// nothing is lost and nothing reaches the screen.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter == '\n' || !is_unsafe(letter) {
            out.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            let digits = format!("{unit:04x}");
            out.push_str("\\u");
            out.push_str(&digits);
        }
    }
    out
}
