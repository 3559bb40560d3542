//! `regie case transfer`: one case, or all of somebody's, to a colleague in one commit; the brief is printed.

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger::{CaseFolder, Change};
use crate::model::case::CaseStatus;
use crate::model::course::Transfer;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Message, Party, Slug};
use crate::practice::agenda;
use crate::practice::profile::in_force;
use crate::practice::responsible::responsibles;
use crate::practice::transfer::{concerns, pass};
use crate::report::view::Briefs;
use crate::report::{Format, Tone};

/// `regie case transfer [CASE]`.
#[derive(Args)]
pub(crate) struct TransferVerb {
    case: Option<String>,
    /// Every open case in which this practitioner has a role.
    #[arg(long, conflicts_with = "case")]
    all_of: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

/// What is said about a transfer; who hands over is who answers for the case, unless said otherwise.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Handing {
    to: Slug,
    from: Option<Slug>,
    on: Date,
    by: Slug,
    reason: Option<String>,
}

struct Asked;

impl Form for Asked {
    type Record = Handing;
    const NAME: &'static str = "transfer";
    const QUESTIONS: &'static [Question] = &[
        Question::new("to", "to", Kind::Member).required(),
        Question::new("from", "of", Kind::Member).named("transfer-of"),
        Question::new("on", "since", Kind::Happened).named("since"),
        Question::new("by", "by", Kind::By),
        Question::new("reason", "reason", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &TransferVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (cases, whose) = chosen(context, &desk, verb)?;
    let mut scope = Scope::office(&desk);
    if whose.is_some() {
        scope.unasked.push("from");
    }
    let handing = gather(context, &scope, &verb.answers, &verb.ways)?;
    let mut after: Vec<CaseFile> = Vec::new();
    let keeping = desk.keep(context, || {
        let folders = cases.iter().map(|case| desk.open_case(case)).collect::<Result<Vec<_>, _>>()?;
        let mut change = Change::new("case.transfer", Function::Administration);
        change.case = Some(&cases).filter(|cases| cases.len() == 1).and_then(|cases| cases.first().cloned());
        change.actor = Some(handing.by.clone());
        for folder in &folders {
            let transfer = transfer(&handing, whose.as_ref(), &folder.file)?;
            let mut file = folder.file.clone();
            if pass(&mut file.case, &transfer).is_empty() {
                let who = transfer.from.to_string();
                return Err(Refusal::NothingToTransfer { case: file.case.id.to_string(), who }.into());
            }
            change.records.push(file.case.id.to_string());
            change.edits.push(edited(folder, &file.case)?);
            after.push(file);
        }
        Ok(change)
    })?;
    let facts = vec![
        ("count", Fact::from(after.len())),
        ("to", Fact::Id(handing.to.to_string())),
        ("on", handing.on.into()),
    ];
    keeping.tell(context, &desk, facts, notes(context, &desk, &after, &handing))?;
    brief(context, &desk, &after)
}

/// The cases that pass, and whose they are when that was said.
fn chosen(context: &Context, desk: &Desk, verb: &TransferVerb) -> Result<(Vec<CaseId>, Option<Slug>), Error> {
    match (&verb.case, &verb.all_of) {
        (Some(word), _) => Ok((vec![desk.find_open_case(word)?.file.case.id], None)),
        (None, Some(word)) => {
            let whose = desk.member(word)?;
            let who = Party::Team(whose.clone());
            let theirs = |folder: &CaseFolder| {
                let case = &folder.file.case;
                case.status == CaseStatus::Open && concerns(case, &who, context.today)
            };
            let (folders, broken) = desk.cases()?;
            if !broken.is_empty() {
                // Half a caseload is not what was asked.
                return Err(Error::Several(broken));
            }
            let cases: Vec<CaseId> =
                folders.into_iter().filter(theirs).map(|folder| folder.file.case.id).collect();
            if cases.is_empty() {
                return Err(Refusal::NoCaseload { who: whose.to_string() }.into());
            }
            Ok((cases, Some(whose)))
        }
        (None, None) => Err(InputError::MissingFlags { flags: "CASE, --all-of".to_owned() }.into()),
    }
}

/// The transfer of one case: from whoever was named, else from the one who answers for it.
fn transfer(handing: &Handing, whose: Option<&Slug>, file: &CaseFile) -> Result<Transfer, Refusal> {
    not_before("since", handing.on, file.case.opened)?;
    let answering = responsibles(file, handing.on);
    let named = handing.from.as_ref().or(whose).cloned();
    let from = match (named, answering.as_slice()) {
        (Some(from), _) => from,
        (None, [one]) => one.clone(),
        (None, several) => {
            let who = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            return Err(Refusal::WhoseTransfer { case: file.case.id.to_string(), who });
        }
    };
    if from == handing.to {
        return Err(Refusal::SamePractitioner { who: from.to_string() });
    }
    let Handing { to, on, by, reason, .. } = handing.clone();
    Ok(Transfer { on, by, from, to, reason })
}

/// The open matters of each case, and where the brief is.
fn notes(context: &Context, desk: &Desk, after: &[CaseFile], handing: &Handing) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    for file in after {
        let Some(profile) = in_force(&desk.office.profiles, context.today) else { continue };
        let open = agenda::of_case(file, profile, context.today);
        if open.is_empty() {
            continue;
        }
        let kinds = open.iter().map(|item| crate::model::vocabulary::fact(&item.kind)).collect();
        let note = Message::new("note-open-matters").with("file", Fact::Id(file.case.id.to_string()));
        notes.push((Tone::Attention, note.with("matters", Fact::List(kinds))));
    }
    let brief = Message::new("note-brief").with("who", Fact::Id(handing.to.to_string()));
    notes.push((Tone::Faint, brief));
    notes
}

/// Prints the brief below the outcome, for people; a machine asks for it with a command of its own.
fn brief(context: &Context, desk: &Desk, after: &[CaseFile]) -> Result<Exit, Error> {
    let people = context.output.format.is_none_or(|format| matches!(format, Format::Table));
    if people && !context.output.quiet && !context.dry_run {
        let files: Vec<&CaseFile> = after.iter().collect();
        context.put("\n")?;
        context.show(
            &Briefs::new(&files, &desk.office, context.today),
            &desk.stamp(context, Vec::new(), true),
        )?;
    }
    Ok(Exit::Done)
}
