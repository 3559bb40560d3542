//! `regie import csv FILE… --map MAP` and `regie import xlsx FILE --map MAP`: the caseload of another register.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use clap::Args;

use super::ImportError;
use super::first::{self, Seen};
use crate::cli::context::{Context, random};
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::progress::Progress;
use crate::history::{Filter, Repository};
use crate::ledger::intake::{Becomes, Fate, Scene, Taking, Written, review, take_in};
use crate::ledger::table::{Form, Table, Workbook, file_name, letters, read, sniff};
use crate::ledger::{self, CaseFolder, Change, kind, outside};
use crate::model::import_map::{ImportKind, ImportMap, TableMap};
use crate::model::{CaseFile, Fact, Function, Message, vocabulary};
use crate::practice::rules::{Impossible, impossible};
use crate::report::view::{ImportFault, ImportReport, ImportRow, Said};
use crate::report::{Block, Tone};

/// `regie import csv FILE… --map MAP`.
#[derive(Args)]
pub(crate) struct Csv {
    #[arg(required = true)]
    files: Vec<String>,
    #[command(flatten)]
    ways: Ways,
}

/// `regie import xlsx FILE --map MAP`.
#[derive(Args)]
pub(crate) struct Xlsx {
    workbook: String,
    #[command(flatten)]
    ways: Ways,
}

#[derive(Args)]
struct Ways {
    /// What the sheets and columns are; written when it is not there.
    #[arg(long)]
    map: PathBuf,
    /// Take in what fits, and list the rest.
    #[arg(long)]
    skip_bad: bool,
}

pub(super) fn csv(context: &Context, verb: &Csv) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let shown = Progress::new(context, "progress-importing");
    if !outside::exists(&verb.ways.map) {
        let mut seen = Vec::new();
        for path in &verb.files {
            let form = sniff(path)?;
            let table = read(path, form)?;
            seen.push(Seen {
                name: file_name(path),
                form: Some(form),
                header: form.header,
                hidden: false,
                table,
            });
        }
        drop(shown);
        return first::written(context, &desk, ("csv", &verb.ways.map), seen);
    }
    let map = mapped(&verb.ways.map)?;
    let mut tables = Vec::new();
    for path in &verb.files {
        let name = file_name(path);
        let known = map.tables.iter().find(|part| part.name == name);
        let part =
            known.ok_or_else(|| ImportError::NotInMap { table: name, map: shown_path(&verb.ways.map) })?;
        if part.kind == ImportKind::Skip {
            continue;
        }
        let looks = sniff(path)?;
        let form = Form {
            encoding: part.encoding.unwrap_or(looks.encoding),
            delimiter: part.delimiter.unwrap_or(looks.delimiter),
            header: part.header_row.map_or(looks.header, |row| row as usize),
        };
        tables.push((part, read(path, form)?));
    }
    drop(shown);
    taken(context, &desk, ("import.csv", &verb.ways), (&map, &tables))
}

pub(super) fn xlsx(context: &Context, verb: &Xlsx) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let shown = Progress::new(context, "progress-importing");
    let mut book = Workbook::open(&verb.workbook)?;
    let sheets = book.sheets();
    if !outside::exists(&verb.ways.map) {
        let mut seen = Vec::new();
        for sheet in sheets {
            // A sheet without a row of names is no table.
            let Ok((table, header)) = book.read(&sheet.name, None) else { continue };
            seen.push(Seen { name: sheet.name, form: None, header, hidden: sheet.hidden, table });
        }
        drop(shown);
        return first::written(context, &desk, ("xlsx", &verb.ways.map), seen);
    }
    let map = mapped(&verb.ways.map)?;
    let mut tables = Vec::new();
    for part in map.tables.iter().filter(|part| part.kind != ImportKind::Skip) {
        let header = part.header_row.map(|row| row as usize);
        tables.push((part, book.read(&part.name, header)?.0));
    }
    drop(shown);
    taken(context, &desk, ("import.xlsx", &verb.ways), (&map, &tables))
}

/// The map that the user keeps.
fn mapped(path: &Path) -> Result<ImportMap, Error> {
    let shown = shown_path(path);
    let text = outside::read(&shown)?;
    let stored = ledger::read::record::<ImportMap>(&shown, text)?;
    match stored.unknown.first() {
        None => Ok(stored.record),
        Some(unknown) => Err(ledger::read::strange(&shown, stored.text, unknown).into()),
    }
}

fn shown_path(path: &Path) -> String {
    path.display().to_string()
}

/// Takes rows in: looks, tells, and keeps what fits in one commit.
fn taken(
    context: &Context,
    desk: &Desk,
    (action, ways): (&str, &Ways),
    (map, tables): (&ImportMap, &[(&TableMap, Table)]),
) -> Result<Exit, Error> {
    let faults = review(map, tables);
    if !faults.is_empty() {
        let notes: Vec<Block> = faults.iter().map(|fault| Block::Note(Tone::Bad, fault.clone())).collect();
        context.remark(&notes);
        return Err(ImportError::MapOpen { map: shown_path(&ways.map), count: faults.len() }.into());
    }
    context.present()?;
    let shown = Progress::new(context, "progress-importing");
    let mut taking = look(context, desk, (map, tables))?;
    drop(shown);
    let bad = taking.fates.iter().filter(|fate| fate.becomes == Becomes::Unfit).count();
    let keeps = !context.dry_run && (bad == 0 || ways.skip_bad);
    if keeps && !taking.edits.is_empty() {
        desk.keep(context, || {
            // Under the lock the ledger is looked at anew.
            taking = look(context, desk, (map, tables))?;
            let mut change = Change::new(action, Function::Administration);
            change.records.clone_from(&taking.records);
            change.edits.clone_from(&taking.edits);
            change.actor = map.by.clone().or_else(|| desk.actor().ok());
            Ok(change)
        })?;
    }
    let report = report(tables, &taking, !keeps);
    if !context.output.quiet || context.output.format.is_some() {
        context.show(&report, &desk.stamp(context, Vec::new(), false))?;
    }
    match (bad, keeps || context.dry_run) {
        (0, _) => Ok(Exit::Done),
        (_, true) => Ok(Exit::Attention),
        (bad, false) => Err(ImportError::Unfit { bad }.into()),
    }
}

/// What becomes of the rows in the ledger as it is.
fn look(
    context: &Context,
    desk: &Desk,
    (map, tables): (&ImportMap, &[(&TableMap, Table)]),
) -> Result<Taking, Error> {
    let (team, services) = (desk.ledger.team(), desk.ledger.services());
    let (cases, mut broken): (Vec<CaseFolder>, _) = desk.cases()?;
    broken.extend(team.broken.into_iter().chain(services.broken));
    if !broken.is_empty() {
        // What cannot be read may hold the very id that a row has.
        return Err(Error::Several(broken));
    }
    let repository = desk.repository()?;
    let imports = OnceCell::new();
    let refuse = |before: Option<&CaseFile>, after: &CaseFile| {
        impossible(before, after, context.today).map(|found| refused(found, context))
    };
    let scene = Scene {
        team: &team.files,
        services: &services.files,
        cases: &cases,
        format: desk.format(),
        today: context.today,
        random: &random,
        past: &|stem| written(repository, imports.get_or_init(|| earlier(repository)), stem),
        refuse: &refuse,
    };
    Ok(take_in(map, tables, scene)?)
}

/// The commits of earlier imports, newest first, each with what it came from.
fn earlier(repository: &Repository) -> Vec<(String, Option<String>)> {
    let log = repository.log(&Filter::default()).unwrap_or_default();
    let tables = |action: Option<&str>| matches!(action, Some("import.csv" | "import.xlsx"));
    let told = log.into_iter().filter(|entry| tables(entry.value("Action")));
    told.map(|entry| (entry.id, entry.parents.into_iter().next())).collect()
}

/// What earlier imports wrote into a record. Where the past cannot be read nothing is known, and a difference is told.
fn written(repository: &Repository, imports: &[(String, Option<String>)], stem: &str) -> Vec<Written> {
    let values = |commit: &str| {
        let file = repository.record_at(commit, stem).ok().flatten()?;
        kind::values(&file.path, String::from_utf8(file.bytes).ok()?).ok()
    };
    let wrote = imports.iter().filter_map(|(commit, parent)| {
        let after = values(commit)?;
        let before = parent.as_deref().and_then(values);
        (before.as_ref() != Some(&after)).then_some(Written { before, after })
    });
    wrote.collect()
}

/// Why days cannot be.
fn refused(found: Impossible, context: &Context) -> Message {
    let field = |field: &str| Fact::Id(field.to_owned());
    match found {
        Impossible::Ahead { field: name, on } => Message::new("import-why-ahead")
            .with("field", field(name))
            .with("on", on)
            .with("today", context.today),
        Impossible::BeforeOpening { field: name, on, opened } => {
            Message::new("import-why-early").with("field", field(name)).with("on", on).with("opened", opened)
        }
        Impossible::Order { first, then } => {
            let said =
                Message::new("import-why-order").with("first", field(first.0)).with("first-on", first.1);
            said.with("then", field(then.0)).with("then-on", then.1)
        }
    }
}

fn report(tables: &[(&TableMap, Table)], taking: &Taking, planned: bool) -> ImportReport {
    let rows = taking.fates.iter().filter_map(|fate| Some(row(tables.get(fate.table)?, fate, planned)));
    let told = tables.iter().filter(|(_, table)| table.formulas > 0).map(|(part, table)| {
        let said = Message::new("import-formulas").with("table", Fact::Id(part.name.clone()));
        (Tone::Attention, said.with("count", table.formulas))
    });
    ImportReport::new(rows.collect(), told.collect(), planned)
}

fn row((part, table): &(&TableMap, Table), fate: &Fate, planned: bool) -> (ImportRow, Vec<Message>) {
    let fault = |misfit: &ledger::intake::Misfit| ImportFault {
        column: misfit.column.map(letters),
        name: misfit.column.and_then(|at| table.columns.get(at)).filter(|name| !name.is_empty()).cloned(),
        reason: Said::from(&misfit.why),
    };
    let becomes = match fate.becomes {
        Becomes::New => "new",
        Becomes::Changed => "changed",
        Becomes::Same => "same",
        Becomes::Unfit => "unfit",
    };
    let row = ImportRow {
        file: table.file.clone(),
        sheet: table.sheet.clone(),
        row: fate.row,
        kind: vocabulary::word(&part.kind),
        id: fate.id.clone(),
        becomes: becomes.to_owned(),
        // The id of what is new is drawn when it is kept.
        record: fate.record.clone().filter(|_| !planned || fate.becomes != Becomes::New),
        fields: fate.changed.iter().map(|field| (*field).to_owned()).collect(),
        faults: fate.misfits.iter().map(fault).collect(),
    };
    (row, fate.misfits.iter().map(|misfit| misfit.why.clone()).collect())
}
