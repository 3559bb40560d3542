//! JSON for scripts: the items themselves, in an envelope or one a line.

use serde::Serialize;

use super::{InConflict, Stamp};
use crate::i18n::is_unsafe;
use crate::model::Date;
use crate::report::View;

#[derive(Serialize)]
struct Envelope<'a, Item> {
    format: String,
    ledger: &'a str,
    commit: Option<&'a str>,
    today: Date,
    /// What the items show that is in conflict.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    conflicts: &'a [&'a InConflict],
    items: &'a [Item],
}

/// The envelope, indented.
pub(super) fn write<V: View>(
    view: &V,
    stamp: &Stamp,
    conflicts: &[&InConflict],
) -> Result<String, serde_json::Error> {
    let envelope = Envelope {
        format: format!("regie/{}/1", V::NAME),
        ledger: &stamp.ledger,
        commit: stamp.commit.as_deref(),
        today: stamp.today,
        conflicts,
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
pub(in crate::report) fn escaped(json: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::sample::{HOSTILE, calm, hostile, shown};
    use super::*;
    use crate::model::Language;

    #[test]
    fn an_envelope_is_the_same_in_every_language() {
        let dutch = shown(&calm(), Format::Json, Language::Nl, false);
        assert_eq!(dutch, shown(&calm(), Format::Json, Language::En, false));
        insta::assert_snapshot!(dutch, @r#"
{
  "format": "regie/sample/1",
  "ledger": "voorbeeld",
  "commit": "0123456789abcdef",
  "today": "2026-03-02",
  "items": [
    {
      "case": "k7qf2x",
      "due": "2026-03-02",
      "days_late": 12,
      "goals": [
        "g4tzb9",
        "g00000"
      ],
      "note": "Wacht op antwoord van het OCMW over de schuldhulpverlening"
    },
    {
      "case": "p2m9rd",
      "due": "2026-03-02",
      "days_late": -1,
      "outcome": {
        "met": true,
        "view": "goed, zei ze"
      },
      "goals": [
        "g4tzb9",
        "g00000"
      ],
      "note": "王芳 belt"
    }
  ]
}
"#);
    }

    #[test]
    fn lines_hold_one_item_each() {
        insta::assert_snapshot!(shown(&calm(), Format::Jsonl, Language::Nl, false), @r#"
{"case":"k7qf2x","due":"2026-03-02","days_late":12,"goals":["g4tzb9","g00000"],"note":"Wacht op antwoord van het OCMW over de schuldhulpverlening"}
{"case":"p2m9rd","due":"2026-03-02","days_late":-1,"outcome":{"met":true,"view":"goed, zei ze"},"goals":["g4tzb9","g00000"],"note":"王芳 belt"}
"#);
    }

    #[test]
    fn hostile_text_comes_back_whole() {
        let json = shown(&hostile(), Format::Json, Language::Nl, false);
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["items"][0]["note"], HOSTILE);
        assert_eq!(escaped("a\u{e0041}"), "a\\udb40\\udc41");
    }
}
