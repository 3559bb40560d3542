//! The first run of an import: it writes the map with its guesses, and nothing else.

use std::path::Path;

use super::ImportError;
use super::map_text::{Shown, text};
use super::synonyms::synonyms;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError};
use crate::ledger::intake::{OPEN, guess, target};
use crate::ledger::outside;
use crate::ledger::table::{Form, Table};
use crate::model::import_map::{Encoding, FieldMap, ImportKind, ImportMap};
use crate::model::text::folded;
use crate::model::{Fact, Message, Slug, vocabulary};
use crate::report::{Block, Tone};

/// A table as it was found.
pub(super) struct Seen {
    /// What the map is to call it.
    pub(super) name: String,
    /// How its file is read; none for a sheet.
    pub(super) form: Option<Form>,
    /// The row of the names of its columns.
    pub(super) header: usize,
    /// Whether it is a hidden sheet.
    pub(super) hidden: bool,
    pub(super) table: Table,
}

/// Writes the first map; with `--dry-run` it is only shown.
pub(super) fn written(
    context: &Context,
    desk: &Desk,
    (verb, path): (&str, &Path),
    seen: Vec<Seen>,
) -> Result<Exit, Error> {
    if seen.is_empty() {
        return Err(ImportError::NoTables {}.into());
    }
    let facts: Vec<(bool, Option<Form>, usize, usize)> =
        seen.iter().map(|one| (one.hidden, one.form, one.header, one.table.formulas)).collect();
    let tables: Vec<(String, Table)> = seen.into_iter().map(|one| (one.name, one.table)).collect();
    let guesses = guess(&tables, &synonyms(&desk.office), context.today);
    let mut map = ImportMap { source: source(path)?, by: desk.actor().ok(), tables: Vec::new() };
    let mut shown = Vec::new();
    for (guess, (hidden, form, header, formulas)) in guesses.into_iter().zip(facts) {
        let mut part = guess.part;
        // What is UTF-8 shows it each time; plain letters may have accents the next time, in another encoding.
        part.encoding = form.map(|form| form.encoding).filter(|encoding| *encoding != Encoding::Utf8);
        part.delimiter = form.map(|form| form.delimiter);
        part.header_row = u32::try_from(header).ok();
        let lacks = map.by.is_none() && target(part.kind, "by").is_some();
        if lacks && part.fields.iter().all(|field| field.field != "by") {
            let default = Some(OPEN.to_owned());
            part.fields.push(FieldMap { field: "by".to_owned(), default, ..FieldMap::default() });
        }
        if hidden {
            part.kind = ImportKind::Skip;
        }
        shown.push(Shown { order: guess.order, national: guess.national, hidden, formulas });
        map.tables.push(part);
    }
    let text = text(&context.words, verb, (&map, &shown));
    if context.dry_run {
        context.put(&text)?;
        return Ok(Exit::Done);
    }
    outside::write(path, &text)?;
    let open = told(context, path, &map);
    Ok(if open > 0 { Exit::Attention } else { Exit::Done })
}

/// The name of the source: that of the map.
fn source(path: &Path) -> Result<Slug, Error> {
    let stem = path.file_stem().map(|stem| folded(&stem.to_string_lossy())).unwrap_or_default();
    let plain: String =
        stem.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(40).collect();
    let name = name.trim_end_matches('-');
    name.parse().map_err(|_| InputError::BadSlug { flag: "map".to_owned(), text: name.to_owned() }.into())
}

/// Says what was guessed and what could not be; how much is open.
fn told(context: &Context, path: &Path, map: &ImportMap) -> usize {
    let mut notes = Vec::new();
    let mut open = 0;
    for part in &map.tables {
        let kind = Fact::Word { kind: "import-kind".to_owned(), word: vocabulary::word(&part.kind) };
        let about = |id: &str| Message::new(id).with("table", Fact::Id(part.name.clone()));
        if part.kind == ImportKind::Skip {
            notes.push(Block::Note(Tone::Attention, about("import-guessed-nothing")));
            continue;
        }
        let found = part.fields.iter().filter(|field| !field.columns.is_empty()).count();
        let said = about("import-guessed").with("kind", kind).with("fields", found);
        notes.push(Block::Note(Tone::Plain, said.with("ignored", part.ignored.len())));
        let asks = |field: &&FieldMap| {
            field.default.as_deref() == Some(OPEN) || field.values.values().any(|word| word == OPEN)
        };
        let mut asked: Vec<Fact> =
            part.fields.iter().filter(asks).map(|field| Fact::Id(field.field.clone())).collect();
        asked.extend(part.id.is_none().then(|| Fact::Id("id".to_owned())));
        if !asked.is_empty() {
            open += asked.len();
            notes.push(Block::Note(
                Tone::Attention,
                about("import-guessed-open").with("fields", Fact::List(asked)),
            ));
        }
    }
    let said = Message::new("import-map-written").with("path", Fact::Id(path.display().to_string()));
    notes.insert(0, Block::Note(Tone::Good, said));
    notes.push(Block::Note(Tone::Faint, Message::new("import-map-next").with("open", open)));
    context.remark(&notes);
    open
}
