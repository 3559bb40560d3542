//! Judges: what of a text in some form is more than text.

use regie::i18n::is_unsafe;
use serde_json::Value;

/// The elements of a page and of a picture in it.
const ELEMENTS: [&str; 62] = [
    "!doctype",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "nav",
    "footer",
    "section",
    "div",
    "span",
    "p",
    "strong",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "blockquote",
    "a",
    "figure",
    "figcaption",
    "svg",
    "g",
    "path",
    "line",
    "polyline",
    "polygon",
    "rect",
    "circle",
    "ellipse",
    "text",
    "tspan",
    "desc",
    "defs",
    "marker",
    "use",
    "br",
    "details",
    "summary",
    "small",
    "pattern",
    "clippath",
    "symbol",
    "?xml",
];

/// Attributes that may hold a text of a record; every other one holds what the program says.
const ATTRIBUTES: [&str; 62] = [
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "id",
    "role",
    "tabindex",
    "scope",
    "href",
    "aria-label",
    "aria-labelledby",
    "aria-hidden",
    "aria-describedby",
    "data-label",
    "viewbox",
    "width",
    "height",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "d",
    "points",
    "transform",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "text-anchor",
    "dominant-baseline",
    "font-size",
    "font-weight",
    "marker-end",
    "marker-start",
    "markerwidth",
    "markerheight",
    "refx",
    "refy",
    "orient",
    "xmlns",
    "preserveaspectratio",
    "dx",
    "dy",
    "font-family",
    "xml:lang",
    "colspan",
    "style",
    "html",
    "focusable",
    "version",
    "encoding",
    "font-style",
    "stroke-linecap",
];

/// A page or a picture: only known elements with known attributes, and nothing that turns the reading about.
pub(super) fn page(text: &str) -> Vec<String> {
    let mut faults = unsafe_letters(text, &['\n']);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let (tag, behind) = tag(rest);
        faults.extend(of_tag(tag));
        let is_style = tag == "style";
        rest = behind;
        if is_style {
            let end = rest.find("</style>").unwrap_or(rest.len());
            faults.extend(rest[..end].contains('<').then(|| "markup in the style".to_owned()));
            rest = &rest[end..];
        }
    }
    faults
}

/// A tag up to its end, quotes respected, and what stands behind it.
fn tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '>' if !quoted => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

fn of_tag(tag: &str) -> Vec<String> {
    let mut outside = String::new();
    for (at, part) in tag.split('"').enumerate() {
        if at % 2 == 0 {
            outside.push_str(part);
        } else if at > 0 && outside.ends_with("href=") && !part.starts_with("#part-") {
            return vec![format!("a link to {part}")];
        }
    }
    let mut words = outside.trim_end_matches(['/', '?']).split_whitespace();
    let element = words.next().unwrap_or_default().trim_start_matches('/').to_lowercase();
    let mut faults = Vec::new();
    if !ELEMENTS.contains(&element.as_str()) {
        faults.push(format!("element <{element}>"));
    }
    for name in words.flat_map(|word| word.split('=')).filter(|name| !name.is_empty()) {
        if !ATTRIBUTES.contains(&name.to_lowercase().as_str()) {
            faults.push(format!("attribute {name} in <{element}>"));
        }
    }
    faults
}

fn unsafe_letters(text: &str, allowed: &[char]) -> Vec<String> {
    let found = text.chars().find(|letter| is_unsafe(*letter) && !allowed.contains(letter));
    found.map(|letter| format!("letter U+{:04X}", u32::from(letter))).into_iter().collect()
}

/// A spreadsheet: no cell that begins as a formula does, unless it is a number.
pub(super) fn sheet(text: &str) -> Vec<String> {
    let mut faults = unsafe_letters(text, &['\n', '\r', '\t']);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(error) => return vec![error.to_string()],
        };
        for cell in &row {
            let starts = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            if starts && cell.parse::<f64>().is_err() {
                faults.push(format!("cell {cell:.40}"));
            }
        }
    }
    faults
}

/// Markdown: no element but a line break, no link, no picture, no code.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut faults = unsafe_letters(text, &['\n']);
    let text = &outside_fences(text);
    for (at, _) in text.match_indices('<') {
        if !text[at..].starts_with("<br>") {
            faults.push(format!("element {:.30}", &text[at..]));
        }
    }
    let plain = text.replace("\\\\", "");
    for (at, _) in plain.match_indices(']') {
        let linked = plain[at + 1..].starts_with(['(', '[', ':']);
        if linked && !plain[..at].ends_with('\\') {
            faults.push("a link".to_owned());
        }
    }
    faults
}

/// Markdown without what stands between fences, which is text and nothing else.
fn outside_fences(text: &str) -> String {
    let mut within = false;
    let mut out = String::new();
    for line in text.lines() {
        let fence = line.trim_start_matches(['>', ' ']).starts_with("```");
        within ^= fence;
        if !within && !fence {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// A terminal: no letter that steers it.
pub(super) fn screen(text: &str) -> Vec<String> {
    unsafe_letters(text, &['\n'])
}

/// JSON, one value a line: each can be read, and none steers a terminal.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut faults = unsafe_letters(text, &['\n']);
    faults
        .extend(text.lines().filter_map(|line| Some(serde_json::from_str::<Value>(line).err()?.to_string())));
    faults
}

/// A calendar: every line is a known property or goes on with the one before.
pub(super) fn calendar(text: &str) -> Vec<String> {
    const KNOWN: [&str; 26] = [
        "BEGIN",
        "END",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "NAME",
        "X-WR-CALNAME",
        "X-WR-TIMEZONE",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
        "TRIGGER",
        "ACTION",
        "TZID",
        "TZOFFSETFROM",
        "TZOFFSETTO",
        "TZNAME",
        "RRULE",
        "TRANSP",
        "CLASS",
        "REFRESH-INTERVAL",
    ];
    let mut faults = unsafe_letters(text, &['\n', '\r']);
    let strange = text.split("\r\n").filter(|line| {
        let name = line.split([':', ';']).next().unwrap_or_default();
        !line.is_empty() && !line.starts_with(' ') && !KNOWN.contains(&name) && !name.starts_with("X-")
    });
    faults.extend(strange.map(|line| format!("line {line:.40}")));
    faults
}

/// A graph: outside quotes stands nothing of a record.
pub(super) fn graph(text: &str) -> Vec<String> {
    let mut faults = unsafe_letters(text, &['\n']);
    let bare = text.replace("\\\\", "").replace("\\\"", "");
    let outside: String = bare.split('"').step_by(2).collect();
    faults.extend(
        ["script", "HOSTILE"]
            .iter()
            .filter(|word| outside.contains(**word))
            .map(|word| format!("{word} outside quotes")),
    );
    faults
}
