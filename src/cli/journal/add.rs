//! `regie journal add`: one entry more; what was written is never changed, a correction is an entry of its own.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::cli::monitoring::still_planned;
use crate::model::journal::{
    Confidentiality, ContactWay, Entry, IncidentKind, InformationTopic, MonitoringKind, RightsTopic,
    WorkFunction,
};
use crate::model::record::Answer;
use crate::model::referral::ReferralStatus;
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::task;
use crate::report::Tone;

/// `regie journal add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Entry;
    const NAME: &'static str = "journal";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Journal)),
        Question::new("on", "on", Kind::Happened),
        Question::new("recorded", "recorded", Kind::Today),
        Question::new("by", "by", Kind::By),
        Question::new("with", "with", Kind::Parties),
        Question::new("how", "how", Kind::Word(vocabulary::words::<ContactWay>)),
        Question::new("reached", "reached", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("text", "text", Kind::Text).required(),
        Question::new("goals", "goal", Kind::Records(RecordKind::Goal)),
        Question::new("minutes", "minutes", Kind::Whole).within(0, 1440),
        Question::new("travel", "travel", Kind::Whole).within(0, 1440),
        Question::new("work", "work", Kind::Word(vocabulary::words::<WorkFunction>)),
        Question::new("monitoring", "monitoring", Kind::Word(vocabulary::words::<MonitoringKind>)),
        Question::new(
            "information_given",
            "information-given",
            Kind::Words(vocabulary::words::<InformationTopic>),
        ),
        Question::new("rights_explored", "rights-explored", Kind::Words(vocabulary::words::<RightsTopic>)),
        Question::new("incident", "incident", Kind::Word(vocabulary::words::<IncidentKind>)),
        Question::new("contests", "contests", Kind::Record(RecordKind::Referral)),
        Question::new("planned", "planned", Kind::Record(RecordKind::PlannedContact)),
        Question::new("completes", "completes", Kind::Record(RecordKind::Journal)),
        Question::new("conference", "conference", Kind::Record(RecordKind::Conference)),
        Question::new("task.who", "task-for", Kind::Parties).named("task-for"),
        Question::new("task.due", "task-due", Kind::Coming).named("task-due").when(When::Given("task.who")),
        Question::new("confidentiality", "confidentiality", Kind::Word(vocabulary::words::<Confidentiality>)),
        Question::new("corrects", "corrects", Kind::Record(RecordKind::Journal)),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let entry = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        deals_with_something(&folder.file, &entry)?;
        notes = remarks(&desk, &folder.file, &entry);
        let mut change =
            case_change(("journal.add", Function::Monitoring), &case, Some(&entry.id), &entry.by);
        let edit = folder.edit_journal(entry.on, desk.format(), |journal| {
            journal.entries.push(entry.clone());
        });
        change.edits.push(edit?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("on", Fact::Date(entry.on))], notes)
}

/// Refuses an entry that deals with what asks for nothing, or that is a planned contact which is settled.
fn deals_with_something(file: &CaseFile, entry: &Entry) -> Result<(), Refusal> {
    if let Some(id) = &entry.completes {
        let holds = |one: &Entry| one.id == *id && (one.task.is_some() || one.incident.is_some());
        if !file.journal.iter().any(holds) {
            return Err(Refusal::NothingToComplete { record: id.to_string() });
        }
    }
    entry.planned.as_ref().map_or(Ok(()), |contact| still_planned(file, contact))
}

/// What deserves attention: written down late, a protest against what nobody refused, a planned contact that reached
/// nobody, an incident that wants following up, something dealt with before.
fn remarks(desk: &Desk, file: &CaseFile, entry: &Entry) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    let mut note = |message: Message| notes.push((Tone::Attention, message));
    let allowed = in_force(&desk.office.profiles, entry.on).map(|profile| profile.late_entry_days);
    let days = entry.recorded.days_since(entry.on);
    if allowed.is_some_and(|allowed| days > allowed) && entry.corrects.is_none() {
        note(Message::new("note-journal-late").with("days", Fact::Days(days)));
    }
    let contested = file.referrals.iter().find(|referral| Some(&referral.id) == entry.contests.as_ref());
    if let Some(referral) = contested.filter(|referral| referral.status != ReferralStatus::Rejected) {
        let record = Fact::Id(referral.id.to_string());
        let status = vocabulary::fact(&referral.status);
        note(Message::new("note-not-rejected").with("referral", record).with("status", status));
    }
    if let Some(contact) = &entry.planned
        && matches!(entry.reached, Some(Answer::No | Answer::Declined))
    {
        note(Message::new("note-contact-stays").with("contact", Fact::Id(contact.to_string())));
    }
    if let Some(first) = entry.completes.as_ref().and_then(|id| task::completion(file, id)) {
        note(Message::new("note-completed-before").with("entry", Fact::Id(first.id.to_string())));
    }
    if entry.incident.is_some() {
        note(Message::new("note-incident-open"));
    }
    notes
}
