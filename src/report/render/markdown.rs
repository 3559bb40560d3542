//! GitHub-flavoured Markdown.

use super::{Stamp, cell_text, stamp_line};
use crate::i18n::{Words, clean};
use crate::model::Message;
use crate::report::{Block, Cell, Table, Tone};

/// A report as Markdown, its stamp below it.
pub(super) fn write(blocks: &[Block], stamp: &Stamp, words: &Words) -> String {
    let mut parts = vec![joined(blocks, words)];
    if let Some(line) = stamp_line(stamp, words) {
        parts.push(format!("---\n\n*{}*", escaped(&line)));
    }
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

/// Blocks with an empty line between them.
fn joined(blocks: &[Block], words: &Words) -> String {
    let parts = blocks.iter().map(|block| block_text(block, words)).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n\n")
}

fn block_text(block: &Block, words: &Words) -> String {
    match block {
        Block::Heading { level, text } => {
            let marks = "#".repeat(usize::from((*level).clamp(1, 6)));
            format!("{marks} {}", inline(&words.text(text), " "))
        }
        Block::Fields(fields) => {
            fields.iter().map(|field| field_text(field, words)).collect::<Vec<_>>().join("\n")
        }
        Block::Table(table) => table_text(table, words),
        // Another bullet than for fields, or a list right after them would join them.
        Block::List(cells) => {
            let items = cells.iter().map(|cell| format!("* {}", inline(&cell_text(cell, words), "<br>")));
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Note(tone, message) => note(*tone, message, words),
        Block::Quote(text) => {
            let lines = clean(text).trim().lines().map(escaped).collect::<Vec<_>>();
            let lines = lines.iter().map(|line| format!("> {line}").trim_end().to_owned());
            // Two spaces would be trimmed by many editors; a backslash keeps the line end.
            lines.collect::<Vec<_>>().join("\\\n").replace(">\\\n", ">\n")
        }
        Block::Room(lines) => vec!["…".repeat(40); usize::from(*lines)].join("\n\n"),
        Block::Illustration(_) => String::new(),
        // No record can end the fence: a text of its own has none of its signs.
        Block::Picture(chart) => {
            format!("```text\n{}\n```", chart.text(words, 100).replace('`', "'"))
        }
        Block::Sign(places) => {
            let line = |place| format!("{}\\\n{}", "…".repeat(30), inline(&words.text(place), " "));
            places.iter().map(line).collect::<Vec<_>>().join("\n\n")
        }
        Block::Inset(blocks) => {
            let text = joined(blocks, words);
            let lines = text.lines().map(|line| format!("> {line}").trim_end().to_owned());
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

fn field_text((label, cell): &(Message, Cell), words: &Words) -> String {
    format!("- **{}**: {}", inline(&words.text(label), " "), inline(&cell_text(cell, words), "<br>"))
}

fn note(tone: Tone, message: &Message, words: &Words) -> String {
    let text = inline(&words.text(message), "<br>");
    match tone.sign() {
        Some(sign) => format!("**{sign}** {text}"),
        None if tone == Tone::Faint => format!("*{text}*"),
        None => text,
    }
}

fn table_text(table: &Table, words: &Words) -> String {
    let title = table.title.as_ref().map(|title| format!("**{}**\n\n", inline(&words.text(title), " ")));
    let title = title.unwrap_or_default();
    if table.rows.is_empty() {
        return format!("{title}*{}*", inline(&words.text(&table.empty), " "));
    }
    let labels: Vec<String> =
        table.columns.iter().map(|column| inline(&words.text(&column.label), "<br>")).collect();
    let rule: Vec<String> =
        table.columns.iter().map(|column| if column.right { "---:" } else { "---" }.to_owned()).collect();
    let mut lines = vec![row_text(&labels), row_text(&rule)];
    for row in &table.rows {
        let mut cells: Vec<String> = row.iter().map(|cell| inline(&cell_text(cell, words), "<br>")).collect();
        cells.resize(table.columns.len(), String::new());
        lines.push(row_text(&cells));
    }
    title + &lines.join("\n")
}

fn row_text(cells: &[String]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// Text on one line; its own line ends become `line_end`.
fn inline(text: &str, line_end: &str) -> String {
    text.trim().lines().map(escaped).collect::<Vec<_>>().join(line_end)
}

/// One line of text with everything that Markdown or HTML would read as markup made plain.
fn escaped(line: &str) -> String {
    let line = line.trim();
    let mut out = String::with_capacity(line.len() + 8);
    let opener = block_opener(line);
    for (at, letter) in line.char_indices() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => out.extend(['\\', letter]),
            other if opener == Some(at) => out.extend(['\\', other]),
            other => out.push(other),
        }
    }
    out
}

/// Where the sign stands that would make a heading, a list or a rule of this line, if it has one.
fn block_opener(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = line.chars().skip(digits);
    let (sign, next) = (rest.next()?, rest.next());
    let opens = match sign {
        '#' => digits == 0,
        '-' | '+' | '=' => digits == 0 && next.is_none_or(|next| next == ' ' || next == sign),
        '.' | ')' => digits > 0 && next.is_none_or(|next| next == ' '),
        _ => false,
    };
    opens.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::sample::{calm, hostile, shown};
    use super::*;
    use crate::model::Language;

    #[test]
    fn a_report_in_dutch() {
        insta::assert_snapshot!(shown(&calm(), Format::Md, Language::Nl, false), @r#"
# Verslag

- **Soort record**: doorverwijzing
- **Maand**: 2 maart 2026
- **Bestand**: –
- **Record**: Ik wil weer zelf kiezen.

## Kernfunctie

**Record**

| Soort record | Kernfunctie | Maand |
| --- | --- | ---: |
| k7qf2x | Wacht op antwoord van het OCMW over de schuldhulpverlening | ✗ 12 dagen |
| p2m9rd | 王芳 belt | ✓ -1 dag |

*Er hoefde niets te veranderen.*

* € 3.500,00
* Ik wil weer zelf kiezen.

**!** Er is niets bewaard: dit zou de opdracht doen.

*Register Ik wil weer zelf kiezen.*

> Ik wil weer zelf kiezen.

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

> #### Kernfunctie
>
> > Ik wil weer zelf kiezen.
>
> > Er hoefde niets te veranderen.

---

*Register voorbeeld · 2 maart 2026 · commit 0123456 · met --mine*
"#);
    }

    #[test]
    fn a_report_in_english() {
        insta::assert_snapshot!(shown(&calm(), Format::Md, Language::En, false), @r#"
# Report

- **Kind of record**: referral
- **Month**: 2 March 2026
- **File**: –
- **Record**: Ik wil weer zelf kiezen.

## Core function

**Record**

| Kind of record | Core function | Month |
| --- | --- | ---: |
| k7qf2x | Wacht op antwoord van het OCMW over de schuldhulpverlening | ✗ 12 days |
| p2m9rd | 王芳 belt | ✓ -1 day |

*Nothing had to change.*

* € 3,500.00
* Ik wil weer zelf kiezen.

**!** Nothing is kept: this is what the command would do.

*Ledger Ik wil weer zelf kiezen.*

> Ik wil weer zelf kiezen.

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

> #### Core function
>
> > Ik wil weer zelf kiezen.
>
> > Nothing had to change.

---

*Ledger voorbeeld · 2 March 2026 · commit 0123456 · with --mine*
"#);
    }

    #[test]
    fn markup_in_records_is_text() {
        insta::assert_snapshot!(shown(&hostile(), Format::Md, Language::Nl, false), @r#"
# Verslag

- **Soort record**: doorverwijzing
- **Maand**: 2 maart 2026
- **Bestand**: –
- **Record**: =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)<br>\# second line tab �2J ␡ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

## Kernfunctie

**Record**

| Soort record | Kernfunctie | Maand |
| --- | --- | ---: |
| k7qf2x | =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)<br>\# second line tab �2J ␡ | ✗ 12 dagen |
| p2m9rd | =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)<br>\# second line tab �2J ␡ | ✓ -1 dag |

*Er hoefde niets te veranderen.*

* € 3.500,00
* =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)<br>\# second line tab �2J ␡ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

**!** Er is niets bewaard: dit zou de opdracht doen.

*Register =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)<br>\# second line tab �2J ␡ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx*

> =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)\
> \# second line tab �2J ␡ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

…………………………………………………………………………………………………………

…………………………………………………………………………………………………………

> #### Kernfunctie
>
> > =HYPERLINK("http://x") &lt;script&gt;alert(1)&lt;/script&gt; ␛\[31mred␛\]0;t␇ �evil� a\|b \*bold\* \[l\](u)\
> > \# second line tab �2J ␡ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
>
> > Er hoefde niets te veranderen.

---

*Register voorbeeld · 2 maart 2026 · commit 0123456 · met --mine*
"#);
    }

    #[test]
    fn marks_at_the_start_of_a_line_are_text() {
        let lines = ["# a", "- a", "+ a", "1. a", "12) a", "=== a", "---", "1.234", "-2", "a-b c#", "=1"];
        let plain = lines.map(escaped);
        assert_eq!(
            plain,
            [
                "\\# a", "\\- a", "\\+ a", "1\\. a", "12\\) a", "\\=== a", "\\---", "1.234", "-2", "a-b c#",
                "=1"
            ]
        );
    }
}
