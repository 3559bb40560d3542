//! `regie plan handover CASE`: the plan goes to the pen holder, who engages the network (SAM 3).

use clap::Args;

use super::plan;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::{by, day};
use crate::model::case::RoleName;
use crate::model::plan::Handover;
use crate::model::{CaseFile, Date, Fact, Function, Message, Party, vocabulary};
use crate::practice::plan::{PlanStanding, content_hash, standing};
use crate::practice::responsible::holds;
use crate::report::Tone;
use crate::report::view::Names;

/// `regie plan handover CASE`.
#[derive(Args)]
pub(crate) struct Hand {
    case: String,
    /// To whom; the pen holder unless said otherwise.
    #[arg(long)]
    to: Option<String>,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Hand) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let on = day(context, "on", verb.on.as_deref())?.unwrap_or(context.today);
    let to = match &verb.to {
        Some(word) => desk.party(Some(&folder.file), word)?,
        None => pen_holder(&folder.file, on)
            .ok_or_else(|| InputError::MissingFlags { flags: "--to".to_owned() })?,
    };
    let mut notes = Vec::new();
    let mut hash = String::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let mut plan = plan(&folder)?;
        hash = content_hash(&plan);
        let stands = super::profile(context, &desk)
            .map(|profile| standing(&folder.file, &plan, profile, context.today));
        notes =
            stands.filter(|stands| *stands != PlanStanding::Approved).map(unapproved).into_iter().collect();
        let handover = Handover { on, to: to.clone(), hash: hash.clone(), by: by.clone() };
        // The same content to the same person on the same day is kept once.
        if !plan.handovers.contains(&handover) {
            plan.handovers.push(handover);
        }
        let mut change = case_change(("plan.handover", Function::Planning), &case, None, &by);
        change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
        Ok(change)
    })?;
    let who = Names::new(&desk.office, &folder.file).party(&to);
    keeping.tell(context, &desk, vec![("who", who), ("hash", Fact::Id(hash))], notes)
}

/// Who holds the pen on this day.
fn pen_holder(file: &CaseFile, on: Date) -> Option<Party> {
    let held = file.case.roles.iter().filter(|role| role.role == RoleName::PenHolder && holds(role, on));
    held.max_by_key(|role| role.from).map(|role| role.who.clone())
}

fn unapproved(standing: PlanStanding) -> (Tone, Message) {
    let note = Message::new("note-handover-unapproved").with("standing", vocabulary::fact(&standing));
    (Tone::Attention, note)
}
