//! `regie export dossier CASE`: the whole file for the person it is about, as a page or as a folder of records.

use std::path::PathBuf;

use clap::Args;

use super::tables::refuse_dry_run;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError};
use crate::ledger::copy::copied;
use crate::ledger::{CaseFolder, lookup, outside};
use crate::model::case::CaseStatus;
use crate::model::{CaseFile, Fact, Message, RecordId, RecordKind, vocabulary};
use crate::practice::dossier::{self, DossierPart, LeftOut, Passages};
use crate::report::view::Dossier;
use crate::report::{Block, Format, Screen, Stamp, Tone, render};

/// The page and the data in a folder of records.
const PAGE: &str = "dossier.html";
const DATA: &str = "dossier.json";

/// `regie export dossier CASE`.
#[derive(Args)]
pub(crate) struct WholeFile {
    case: String,
    /// Parts or records that do not go along.
    #[arg(long)]
    without: Vec<String>,
    /// Why: one reason for all, or one for each `--without`.
    #[arg(long)]
    reason: Vec<String>,
    /// Passages that are somebody else's are taken out: all, or those of some records.
    #[arg(long, num_args = 0..=1, require_equals = true, default_missing_value = "")]
    redact: Option<String>,
    /// In place of what is there.
    #[arg(long)]
    force: bool,
}

pub(super) fn run(context: &Context, verb: &WholeFile) -> Result<Exit, Error> {
    refuse_dry_run(context)?;
    let target = target(context)?;
    if let Target::File(path, _) = &target {
        outside::free(path, verb.force)?;
    }
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let mut kept = folder.file.clone();
    let passages = passages(&kept, verb.redact.as_deref())?;
    let left_out = leave_out(context, &mut kept, verb)?;
    let found = dossier::mark(&mut kept, &passages);
    let view = Dossier::new(kept.clone(), (left_out, found), &desk.office, context.today);
    let stamp = desk.stamp(context, Vec::new(), true);
    match target {
        Target::Screen => context.show(&view, &stamp)?,
        Target::File(_, format) => context.show_as(&view, &stamp, format)?,
        Target::Folder(path) => {
            let mut files = copied(&folder, &kept, desk.format())?;
            files.extend(pages(context, &view, &stamp)?);
            outside::write_folder(&path, &files, verb.force, is_ours)?;
            let said = Message::new("note-dossier-folder").with("files", files.len());
            let said = said.with("path", Fact::Id(path.display().to_string()));
            context.remark(&[Block::Note(Tone::Good, said)]);
        }
    }
    remember(context, &folder);
    Ok(Exit::Done)
}

/// Where the dossier goes.
enum Target {
    Screen,
    File(PathBuf, Format),
    Folder(PathBuf),
}

/// A name with the ending of a format is a file; a name without ending is a folder.
fn target(context: &Context) -> Result<Target, InputError> {
    let Some(path) = context.output.path.clone().filter(|path| path.as_os_str() != "-") else {
        return Ok(Target::Screen);
    };
    let asked = context.output.format.or(context.output.open.then_some(Format::Html));
    if let Some(format) = asked {
        return Ok(Target::File(path, format));
    }
    let Some(ending) = path.extension().map(|ending| ending.to_string_lossy().into_owned()) else {
        return Ok(Target::Folder(path));
    };
    match vocabulary::parse::<Format>(&ending) {
        Some(format) if format != Format::Ics => Ok(Target::File(path, format)),
        _ => {
            let known = ["html", "md", "json", "jsonl", "csv"].map(|ending| format!("…/dossier.{ending}"));
            let known = known.join(", ") + ", …/dossier/";
            let word = path.display().to_string();
            Err(InputError::BadWord { flag: "output".to_owned(), word, known, close: String::new() })
        }
    }
}

/// Which passages are to be taken out.
fn passages(file: &CaseFile, redact: Option<&str>) -> Result<Passages, Error> {
    match redact {
        None => Ok(Passages::Marked),
        Some("") => Ok(Passages::Redacted),
        Some(words) => {
            let ids = file.ids();
            let of = |word: &str| {
                if word == dossier::PLAN || word == file.case.id.as_str() {
                    return Ok(word.to_owned());
                }
                record(&ids, word, "redact").map(|id| id.to_string())
            };
            words.split(',').map(str::trim).map(of).collect::<Result<_, _>>().map(Passages::RedactedIn)
        }
    }
}

/// Takes out what was said to be left out, each with its reason.
fn leave_out(context: &Context, file: &mut CaseFile, verb: &WholeFile) -> Result<Vec<LeftOut>, Error> {
    let (wanted, reasons) = (&verb.without, &verb.reason);
    if reasons.len() > 1 && reasons.len() > wanted.len() || wanted.is_empty() && !reasons.is_empty() {
        return Err(InputError::MissingFlags { flags: "--without".to_owned() }.into());
    }
    if !wanted.is_empty() && reasons.len() != 1 && reasons.len() < wanted.len()
        || reasons.iter().any(|reason| reason.trim().is_empty())
    {
        return Err(InputError::MissingFlags { flags: "--reason".to_owned() }.into());
    }
    let mut left_out: Vec<LeftOut> = Vec::new();
    for (at, words) in wanted.iter().enumerate() {
        let reason = reasons.get(at).or(reasons.first()).cloned().unwrap_or_default();
        for word in words.split(',').map(str::trim) {
            left_out.push(without(context, file, word, &reason)?);
        }
    }
    Ok(left_out)
}

/// One part or one record less.
fn without(context: &Context, file: &mut CaseFile, word: &str, reason: &str) -> Result<LeftOut, Error> {
    let typed = word.to_lowercase();
    let spoken = |part: &DossierPart| context.words.fact(&vocabulary::fact(part)).to_lowercase();
    let part =
        DossierPart::ALL.into_iter().find(|part| vocabulary::word(part) == typed || spoken(part) == typed);
    let reason = reason.to_owned();
    if let Some(part) = part {
        let records = dossier::leave_out(file, part);
        return Ok(LeftOut { part, record: None, records, reason });
    }
    let id = record(&dossier::records(file), word, "without")?;
    let part = dossier::leave_out_record(file, &id).unwrap_or(DossierPart::Network);
    Ok(LeftOut { part, record: Some(id), records: 1, reason })
}

/// The record that a word means; a word that cannot be an id is told as no part.
fn record(known: &[&RecordId], word: &str, flag: &str) -> Result<RecordId, Error> {
    let letter = word.chars().next().map(|letter| letter.to_ascii_lowercase());
    let kind = RecordKind::ALL.into_iter().find(|kind| Some(kind.letter()) == letter);
    let found = kind.map(|kind| lookup::record(known.iter().copied(), kind, word));
    match found {
        Some(Ok(id)) => Ok(id),
        Some(Err(error)) if word.contains(|sign: char| sign.is_ascii_digit()) => Err(error.into()),
        _ => {
            let parts = DossierPart::ALL.map(|part| vocabulary::word(&part));
            let close =
                parts.iter().map(|part| (strsim::damerau_levenshtein(part, word), part.clone())).min();
            let close = close.filter(|(distance, _)| *distance <= 2).map(|(_, part)| part);
            let (flag, word, close) = (flag.to_owned(), word.to_owned(), close.unwrap_or_default());
            Err(InputError::BadWord { flag, word, known: parts.join(", "), close }.into())
        }
    }
}

/// The page to read and the data, beside the records.
fn pages(context: &Context, view: &Dossier, stamp: &Stamp) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let screen = Screen { width: None, color: false };
    let one = |name: &str, format| -> Result<(String, Vec<u8>), Error> {
        let text = render(view, stamp, format, &context.words, &screen)?;
        Ok((name.to_owned(), text.into_bytes()))
    };
    Ok(vec![one(PAGE, Format::Html)?, one(DATA, Format::Json)?])
}

/// Whether a name in a folder is of a dossier: nothing else is ever replaced.
fn is_ours(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    ["dossier", "case", "network", "plan", "journal", "consents", "screenings", "assessments", "referrals"]
        .into_iter()
        .chain(["reviews", "conferences", "evaluations", "feedback"])
        .any(|known| known == stem)
}

/// How the journal is told that the file was given: that is something to remember (P3 8).
fn remember(context: &Context, folder: &CaseFolder) {
    let case = &folder.file.case;
    if case.status == CaseStatus::Open && context.at.is_none() {
        let said = Message::new("note-dossier-given").with("case", Fact::Id(case.id.to_string()));
        context.remark(&[Block::Note(Tone::Attention, said)]);
    }
}
