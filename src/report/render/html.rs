//! One self-contained page: no script, nothing fetched, readable on paper and on a telephone.

use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, Value, context};

use super::{Stamp, cell_text, is_whole, stamp_line};
use crate::i18n::{Words, clean};
use crate::report::{Block, Cell, Table, Tone};

/// A report as an HTML page, its stamp below it.
pub(super) fn write(blocks: &[Block], stamp: &Stamp, words: &Words) -> Result<String, minijinja::Error> {
    let title = blocks.iter().find_map(|block| match block {
        Block::Heading { text, .. } => Some(words.text(text)),
        _ => None,
    });
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
            title => title.unwrap_or_else(|| words.say("untitled")),
            blocks => blocks.iter().flat_map(|block| block_values(block, words)).collect::<Vec<_>>(),
            stamp => stamp_line(stamp, words),
        },
    )
}

/// A block as the page takes it; blocks further in stand between an opening and a closing one.
fn block_values(block: &Block, words: &Words) -> Vec<Value> {
    let Block::Inset(blocks) = block else { return vec![block_value(block, words)] };
    let mut values = vec![context! { kind => "open" }];
    values.extend(blocks.iter().flat_map(|block| block_values(block, words)));
    values.push(context! { kind => "close" });
    values
}

fn block_value(block: &Block, words: &Words) -> Value {
    match block {
        Block::Heading { level, text } => {
            context! { kind => "heading", level => (*level).clamp(1, 6), text => words.text(text) }
        }
        Block::Fields(fields) => {
            let fields = fields.iter().map(|(label, cell)| {
                context! { label => words.text(label), cell => cell_value(cell, false, words) }
            });
            context! { kind => "fields", fields => fields.collect::<Vec<_>>() }
        }
        Block::Table(table) => table_value(table, words),
        Block::List(cells) => {
            let cells = cells.iter().map(|cell| cell_value(cell, false, words));
            context! { kind => "list", cells => cells.collect::<Vec<_>>() }
        }
        Block::Note(tone, message) => context! {
            kind => "note", tone => tone_class(*tone), sign => tone.sign(), text => words.text(message),
        },
        Block::Quote(text) => context! { kind => "quote", text => clean(text).trim() },
        Block::Room(lines) => context! { kind => "room", lines => *lines },
        Block::Inset(_) => context! {},
    }
}

fn table_value(table: &Table, words: &Words) -> Value {
    let columns = table.columns.iter().map(|column| {
        context! { label => words.text(&column.label), right => column.right }
    });
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().enumerate().map(|(at, column)| {
            let cell = row.get(at).map(|cell| cell_value(cell, column.right, words));
            cell.unwrap_or_else(|| context! { text => "" })
        });
        cells.collect::<Vec<_>>()
    });
    context! {
        kind => "table",
        title => table.title.as_ref().map(|title| words.text(title)),
        columns => columns.collect::<Vec<_>>(),
        rows => rows.collect::<Vec<_>>(),
        empty => words.text(&table.empty),
    }
}

fn cell_value(cell: &Cell, right: bool, words: &Words) -> Value {
    let right = right.then_some("right");
    let whole = is_whole(cell).then_some("whole");
    let classes: Vec<&str> = [tone_class(cell.tone), right, whole].into_iter().flatten().collect();
    context! { text => cell_text(cell, words), classes => classes.join(" ") }
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
<dt>Bestand</dt><dd>–</dd>
<dt>Record</dt><dd>Ik wil weer zelf kiezen.</dd>
</dl>
<h2>Kernfunctie</h2>
<div class="wide">
<table>
<caption>Record</caption>
<thead>
<tr>
<th scope="col">Soort record</th>
<th scope="col">Kernfunctie</th>
<th scope="col" class="right">Maand</th>
</tr>
</thead>
<tbody>
<tr>
<td class="whole">k7qf2x</td>
<td>Wacht op antwoord van het OCMW over de schuldhulpverlening</td>
<td class="bad right whole">✗ 12 dagen</td>
</tr>
<tr>
<td class="whole">p2m9rd</td>
<td>王芳 belt</td>
<td class="good right whole">✓ -1 dag</td>
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
<h4>Kernfunctie</h4>
<blockquote>Ik wil weer zelf kiezen.</blockquote>
<section class="inset">
<p class="note plain">Er hoefde niets te veranderen.</p>
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
    fn records_bring_no_markup_and_the_page_fetches_nothing() {
        let page = shown(&hostile(), Format::Html, Language::Nl, false);
        assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
        assert!(page.contains("default-src 'none'"), "{page}");
        for fetched in ["src=", "href=", "url(", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}
