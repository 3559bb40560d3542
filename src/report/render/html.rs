//! One self-contained page: no script, nothing fetched, readable on paper and on a telephone.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Value, context};

use super::{Stamp, cell_text, is_whole, stamp_line};
use crate::i18n::{Words, clean};
use crate::report::{Block, Cell, Table, Tone, chart};

/// Headings from this level on stay with all that stands under them.
const SMALL_HEADING: u8 = 3;

/// The headings that a book lists.
const PART_HEADING: u8 = 2;

/// A table of no more columns than this fits a telephone as it is.
const FEW_COLUMNS: usize = 2;

/// How a page is set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// As any report.
    #[default]
    Plain,
    /// In large type, for somebody who is to read and sign it.
    Large,
    /// As a whole file, with its parts listed first.
    Book,
}

/// A report as an HTML page, its stamp below it and on every printed sheet.
pub(super) fn write(
    blocks: &[Block],
    look: Look,
    stamp: &Stamp,
    words: &Words,
) -> Result<String, minijinja::Error> {
    let blocks = &headed(blocks);
    let title = blocks.iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some(words.text(text)),
        _ => None,
    });
    let title = title.unwrap_or_else(|| words.say("untitled"));
    let page = words.say("page-of");
    let (before, after) = page.split_once('/').unwrap_or((&page, ""));
    let mut environment = Environment::new();
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build()?);
    // The name ends in .html, so every value is escaped.
    environment.render_named_str(
        "page.html",
        include_str!("page.html"),
        context! {
            language => words.tag(),
            style => Value::from_safe_string([include_str!("page.css"), chart::STYLE].concat()),
            head => quoted(&title),
            foot => quoted(&stamp_line(stamp, words).unwrap_or_default()),
            before_page => quoted(before),
            before_pages => quoted(after),
            look => look_class(look),
            title => title,
            contents_name => words.say("page-contents"),
            blocks => page_values(blocks, look, words),
            stamp => stamp_line(stamp, words),
        },
    )
}

/// The blocks with a heading: what has none of its own is called as its first table is.
fn headed(blocks: &[Block]) -> Vec<Block> {
    let mut blocks = blocks.to_vec();
    let named = |block: &mut Block| match block {
        Block::Table(table) => table.title.take(),
        _ => None,
    };
    if !blocks.iter().any(|block| matches!(block, Block::Heading { .. }))
        && let Some(text) = blocks.iter_mut().find_map(named)
    {
        blocks.insert(0, Block::Heading { level: 1, text });
    }
    blocks
}

fn look_class(look: Look) -> Option<&'static str> {
    match look {
        Look::Plain => None,
        Look::Large => Some("large"),
        Look::Book => Some("book"),
    }
}

/// A text as it may stand between quotes in a style sheet: whatever is no letter or digit goes by its number, so that
/// nothing of a record can end the text, the rule or the element.
fn quoted(text: &str) -> Value {
    let number = |letter: char| match letter {
        letter if letter.is_ascii_alphanumeric() => letter.to_string(),
        other => format!("\\{:06x}", u32::from(other)),
    };
    Value::from_safe_string(text.chars().map(number).collect())
}

/// What is known of a page on the way down.
#[derive(Default)]
struct Way {
    /// The level of the last heading.
    above: u8,
    /// The parts so far, when they are to be listed.
    parts: Option<Vec<String>>,
}

/// The blocks of a page; of a book, with the list of its parts above the first one.
fn page_values(blocks: &[Block], look: Look, words: &Words) -> Vec<Value> {
    let mut way = Way { above: 0, parts: (look == Look::Book).then(Vec::new) };
    let mut values = part_values(blocks, &mut way, words);
    let Some(parts) = way.parts.filter(|parts| !parts.is_empty()) else { return values };
    let first = values.iter().position(|value| value.get_attr("part").is_ok_and(|part| part.is_integer()));
    values.insert(first.unwrap_or(0), context! { kind => "contents", parts => parts });
    values
}

/// Blocks as the page takes them, those under a small heading together so that they stay on one printed sheet; no
/// heading is more than one step below the one before it.
fn part_values(blocks: &[Block], way: &mut Way, words: &Words) -> Vec<Value> {
    let mut values = Vec::new();
    let mut open: Vec<u8> = Vec::new();
    for block in blocks {
        if let Block::Heading { level, text } = block {
            let level = (*level).clamp(1, way.above + 1).min(6);
            way.above = level;
            let text = words.text(text);
            let part = way.parts.as_mut().filter(|_| level == PART_HEADING).map(|parts| {
                parts.push(text.clone());
                parts.len()
            });
            while open.last().is_some_and(|outer| *outer >= level) {
                open.pop();
                values.push(context! { kind => "close" });
            }
            if level >= SMALL_HEADING {
                open.push(level);
                values.push(context! { kind => "open", class => "part" });
            }
            values.push(context! { kind => "heading", level => level, text => text, part => part });
        } else if let Block::Inset(inner) = block {
            values.push(context! { kind => "open", class => "inset" });
            values.extend(part_values(inner, way, words));
            values.push(context! { kind => "close" });
        } else {
            values.push(block_value(block, words));
        }
    }
    values.extend(open.iter().map(|_| context! { kind => "close" }));
    values
}

fn block_value(block: &Block, words: &Words) -> Value {
    match block {
        Block::Fields(fields) => {
            let fields = fields.iter().map(|(label, cell)| {
                context! { label => words.text(label), cell => cell_value(cell, words) }
            });
            context! { kind => "fields", fields => fields.collect::<Vec<_>>() }
        }
        Block::Table(table) => table_value(table, words),
        Block::List(cells) => {
            let cells = cells.iter().map(|cell| cell_value(cell, words));
            context! { kind => "list", cells => cells.collect::<Vec<_>>() }
        }
        Block::Note(tone, message) => context! {
            kind => "note", tone => tone_class(*tone), sign => tone.sign(), text => words.text(message),
        },
        Block::Quote(text) => context! { kind => "quote", text => clean(text).trim() },
        Block::Room(lines) => context! { kind => "room", lines => *lines },
        Block::Picture(chart) | Block::Illustration(chart) => context! {
            kind => "picture", title => words.text(chart.title()),
            svg => Value::from_safe_string(chart.inline(words)),
        },
        Block::Sign(places) => {
            let places: Vec<String> = places.iter().map(|place| words.text(place)).collect();
            context! { kind => "sign", places => places }
        }
        Block::Heading { .. } | Block::Inset(_) => context! {},
    }
}

fn table_value(table: &Table, words: &Words) -> Value {
    let labels: Vec<String> = table.columns.iter().map(|column| words.text(&column.label)).collect();
    let columns = table.columns.iter().zip(&labels).map(|(column, label)| {
        context! { label => label, right => column.right }
    });
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(&labels).enumerate().map(|(at, (column, label))| {
            let empty = Cell::empty();
            let cell = row.get(at);
            let text = cell.map(|cell| cell_text(cell, words)).unwrap_or_default();
            // What a row is about stands first, and names it for who hears the table.
            let named = at == 0 && cell.is_some_and(|cell| cell.value.is_some());
            context! {
                text => text, label => label, tag => if named { "th" } else { "td" },
                role => if named { "rowheader" } else { "cell" },
                classes => classes(cell.unwrap_or(&empty), column.right),
            }
        });
        cells.collect::<Vec<_>>()
    });
    let title = table.title.as_ref().map(|title| words.text(title));
    context! {
        kind => "table",
        name => title.clone().unwrap_or_else(|| labels.join(", ")),
        title => title,
        many => labels.len() > FEW_COLUMNS,
        columns => columns.collect::<Vec<_>>(),
        rows => rows.collect::<Vec<_>>(),
        empty => words.text(&table.empty),
    }
}

fn cell_value(cell: &Cell, words: &Words) -> Value {
    context! { text => cell_text(cell, words), classes => classes(cell, false) }
}

fn classes(cell: &Cell, right: bool) -> String {
    let right = right.then_some("right");
    let whole = is_whole(cell).then_some("whole");
    let nothing = cell.value.is_none().then_some("nothing");
    let classes: Vec<&str> = [tone_class(cell.tone), right, whole, nothing].into_iter().flatten().collect();
    classes.join(" ")
}

fn tone_class(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain => None,
        Tone::Good => Some("good"),
        Tone::Attention => Some("attention"),
        Tone::Bad => Some("bad"),
        Tone::Faint => Some("faint"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Format;
    use super::super::sample::{calm, hostile, shown};
    use crate::model::Language;

    fn body(page: &str) -> &str {
        page.split_once("</style>").unwrap().1
    }

    #[test]
    fn a_page_in_dutch() {
        let page = shown(&calm(), Format::Html, Language::Nl, false);
        insta::assert_snapshot!(body(&page).split("<div class=\"room\">").next().unwrap(), @r#"
</head>
<body>
<main>
<h1>Verslag</h1>
<dl>
<dt>Soort record</dt><dd>doorverwijzing</dd>
<dt>Maand</dt><dd class="whole">2 maart 2026</dd>
<dt>Bestand</dt><dd class="nothing">–</dd>
<dt>Record</dt><dd>Ik wil weer zelf kiezen.</dd>
</dl>
<h2>Kernfunctie</h2>
<div class="wide" role="group" tabindex="0" aria-label="Record">
<table class="many" role="table">
<caption>Record</caption>
<thead role="rowgroup">
<tr role="row">
<th scope="col" role="columnheader">Soort record</th>
<th scope="col" role="columnheader">Kernfunctie</th>
<th scope="col" role="columnheader" class="right">Maand</th>
</tr>
</thead>
<tbody role="rowgroup">
<tr role="row">
<th role="rowheader" data-label="Soort record" class="whole" scope="row">k7qf2x</th>
<td role="cell" data-label="Kernfunctie">Wacht op antwoord van het OCMW over de schuldhulpverlening</td>
<td role="cell" data-label="Maand" class="bad right whole">✗ 12 dagen</td>
</tr>
<tr role="row">
<th role="rowheader" data-label="Soort record" class="whole" scope="row">p2m9rd</th>
<td role="cell" data-label="Kernfunctie">王芳 belt</td>
<td role="cell" data-label="Maand" class="good right whole">✓ -1 dag</td>
</tr>
</tbody>
</table>
</div>
<p class="faint">Er hoefde niets te veranderen.</p>
<ul>
<li class="whole">€ 3.500,00</li>
<li>Ik wil weer zelf kiezen.</li>
</ul>
<p class="note attention"><span>!</span> Er is niets bewaard: dit zou de opdracht doen.</p>
<p class="note faint">Register Ik wil weer zelf kiezen.</p>
<blockquote>Ik wil weer zelf kiezen.</blockquote>
"#);
    }

    #[test]
    fn room_to_write_and_what_stands_further_in_have_a_place_of_their_own() {
        let page = shown(&calm(), Format::Html, Language::Nl, false);
        let (_, rest) = page.split_once("</blockquote>\n").unwrap();
        insta::assert_snapshot!(rest, @r#"
<div class="room"><div></div><div></div></div>
<section class="inset">
<section class="part">
<h3>Kernfunctie</h3>
<blockquote>Ik wil weer zelf kiezen.</blockquote>
<section class="inset">
<p class="note plain">Er hoefde niets te veranderen.</p>
</section>
</section>
</section>
</main>
<footer>Register voorbeeld · 2 maart 2026 · commit 0123456 · met --mine</footer>
</body>
</html>
"#);
    }

    #[test]
    fn a_page_in_english_names_its_language_and_title() {
        let page = shown(&calm(), Format::Html, Language::En, false);
        assert!(page.contains("<html lang=\"en\">") && page.contains("<title>Report</title>"), "{page}");
        for said in [
            "<dt>Month</dt><dd class=\"whole\">2 March 2026</dd>",
            "✗ 12 days",
            "<footer>Ledger voorbeeld · 2 March 2026",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }

    #[test]
    fn a_page_without_a_heading_is_called_as_its_first_table_is() {
        let mut table = crate::report::Table::new(
            vec![crate::report::Column::left("month")],
            crate::model::Message::new("outcome-none"),
        );
        table.title = Some(crate::model::Message::new("record-kind"));
        let blocks = super::headed(&[crate::report::Block::Table(table)]);
        assert_eq!(blocks[0], crate::report::Block::heading(1, "record-kind"));
        assert!(matches!(&blocks[1], crate::report::Block::Table(table) if table.title.is_none()));
        assert_eq!(super::headed(&blocks), blocks);
    }

    #[test]
    fn what_stands_on_every_sheet_cannot_leave_its_quotes() {
        assert_eq!(
            super::quoted("Ja \"</style>").as_str(),
            Some("Ja\\000020\\000022\\00003c\\00002fstyle\\00003e")
        );
        let page = shown(&hostile(), Format::Html, Language::Nl, false);
        assert!(
            page.contains("@bottom-left { content: \"Register\\000020voorbeeld\\000020\\0000b7"),
            "{page}"
        );
    }

    #[test]
    fn a_table_with_many_columns_tells_each_value_by_its_column() {
        let mut table = crate::report::Table::new(
            ["month", "record-kind", "function", "outcome-none"].map(crate::report::Column::left).into(),
            crate::model::Message::new("outcome-none"),
        );
        table.rows.push(vec![crate::report::Cell::new("x"), crate::report::Cell::empty()]);
        let block = crate::report::Block::Table(table);
        let words = crate::i18n::Words::new(Language::En);
        let value = super::block_value(&block, &words);
        assert!(value.get_attr("many").unwrap().is_true());
        let row = value.get_attr("rows").unwrap().get_item(&0.into()).unwrap();
        assert_eq!(row.get_item(&0.into()).unwrap().get_attr("tag").unwrap().as_str(), Some("th"));
        let second = row.get_item(&1.into()).unwrap();
        assert_eq!(second.get_attr("label").unwrap().as_str(), Some(words.say("record-kind").as_str()));
        assert_eq!(second.get_attr("classes").unwrap().as_str(), Some("nothing"));
    }

    #[test]
    fn records_bring_no_markup_and_the_page_fetches_nothing() {
        let page = shown(&hostile(), Format::Html, Language::Nl, false);
        assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
        assert!(page.contains("default-src 'none'"), "{page}");
        assert_eq!(page.matches("<style>").count(), page.matches("</style>").count(), "{page}");
        for fetched in ["src=", "href=", "url(", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}
