//! `regie plan approve CASE`: who agreed to which version, how, or did not and why (P3 4).

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{plan, profile};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::cli::options::word;
use crate::model::plan::{Approval, ApprovalDecision, ApprovalWay, GoalStatus, Plan};
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, Fact, Function, Message, Party, Slug, vocabulary};
use crate::practice::plan::{Assent, PlanStanding, assent, content_hash, version, voices};
use crate::report::Tone;
use crate::report::view::Names;

/// `regie plan approve CASE`.
#[derive(Args)]
pub(crate) struct Approve {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    /// In which capacity; follows from who it is unless said otherwise.
    #[arg(long, value_parser = word::<Voice>)]
    voice: Option<Voice>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

/// What somebody said; version and hash are those of the plan as it stands.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Said {
    on: Date,
    by: Slug,
    who: Party,
    how: ApprovalWay,
    decision: Option<ApprovalDecision>,
    reason: Option<String>,
}

impl Form for Asked {
    type Record = Said;
    const NAME: &'static str = "approval";
    const QUESTIONS: &'static [Question] = &[
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("who", "who", Kind::Party).required(),
        Question::new("how", "how", Kind::Word(vocabulary::words::<ApprovalWay>)).required(),
        Question::new("decision", "decision", Kind::Word(vocabulary::words::<ApprovalDecision>))
            .usually("approved"),
        Question::new("reason", "reason", Kind::Text).when(When::Holds("decision", "refused")),
    ];
}

pub(super) fn run(context: &Context, verb: &Approve) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    plan(&folder)?;
    let said = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut facts = Vec::new();
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let mut plan = plan(&folder)?;
        let approval = approval(&folder.file, &plan, &said, verb.voice)?;
        facts = told(&folder.file, &desk, &approval);
        let mut change = case_change(("plan.approve", Function::Planning), &case, None, &said.by);
        change.reason = Some(vocabulary::word(&approval.decision));
        // The same word of the same day on the same content is kept once.
        if !plan.approvals.contains(&approval) {
            plan.approvals.push(approval);
        }
        let stands = profile(context, &desk).map(|one| assent(&folder.file, &plan, one, context.today));
        notes = settled(&mut plan, stands, &Names::new(&desk.office, &folder.file));
        change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, facts, notes)
}

/// The word on the plan as it stands; who refuses says why.
fn approval(file: &CaseFile, plan: &Plan, said: &Said, voice: Option<Voice>) -> Result<Approval, Refusal> {
    let decision = said.decision.unwrap_or(ApprovalDecision::Approved);
    let reason = said.reason.clone().filter(|reason| !reason.trim().is_empty());
    if decision == ApprovalDecision::Refused && reason.is_none() {
        return Err(Refusal::ReasonWanted { flag: "reason".to_owned() });
    }
    Ok(Approval {
        on: said.on,
        who: said.who.clone(),
        voice: capacity(file, said, voice)?,
        decision,
        how: said.how,
        reason,
        version: version(plan),
        hash: content_hash(plan),
        by: said.by.clone(),
    })
}

/// In which capacity somebody speaks: as they said, or as follows from who it is.
fn capacity(file: &CaseFile, said: &Said, voice: Option<Voice>) -> Result<Voice, Refusal> {
    let fits = voices(file, &said.who, said.on);
    let usual = fits.first().copied().unwrap_or(Voice::Network);
    match voice {
        Some(voice) if !fits.contains(&voice) => Err(Refusal::VoiceNotTheirs {
            who: said.who.to_string(),
            voice: vocabulary::word(&voice),
            fits: fits.iter().map(vocabulary::word).collect::<Vec<_>>().join(", "),
        }),
        voice => Ok(voice.unwrap_or(usual)),
    }
}

/// How the plan stands now, and who is still to be asked; goals that were proposed are worked on from the day the plan
/// is agreed.
fn settled(plan: &mut Plan, assent: Option<Assent>, names: &Names) -> Vec<(Tone, Message)> {
    let Some(assent) = assent else { return Vec::new() };
    let standing = vocabulary::fact(&assent.standing);
    let mut notes = vec![match assent.message(|party| names.party(party)) {
        None => (Tone::Plain, Message::new("note-plan-standing").with("standing", standing)),
        Some(who) => {
            let note = Message::new("note-plan-standing-who").with("standing", standing);
            (Tone::Attention, note.with("who", who))
        }
    }];
    if assent.standing == PlanStanding::Approved {
        let proposed = plan.goals.iter_mut().filter(|goal| goal.status == GoalStatus::Proposed);
        let count = proposed.map(|goal| goal.status = GoalStatus::Active).count();
        if count > 0 {
            notes.push((Tone::Plain, Message::new("note-goals-active").with("count", count)));
        }
    }
    notes
}

fn told(file: &CaseFile, desk: &Desk, approval: &Approval) -> Vec<(&'static str, Fact)> {
    vec![
        ("who", Names::new(&desk.office, file).party(&approval.who)),
        ("decision", vocabulary::fact(&approval.decision)),
        ("version", Fact::Count(approval.version.into())),
        ("hash", Fact::Id(approval.hash.clone())),
    ]
}
