//! `regie journal add`: one entry more; what was written is never changed, a correction is an entry of its own.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::journal::{
    Confidentiality, ContactWay, Entry, IncidentKind, InformationTopic, MonitoringKind, RightsTopic,
    WorkFunction,
};
use crate::model::record::Answer;
use crate::model::referral::ReferralStatus;
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::profile::in_force;
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

/// What deserves attention: written down late, a protest against what nobody refused.
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
    notes
}
