//! What is asked about a conference: the record, and beside each decision what it is to become.

use serde::{Deserialize, Serialize};

use crate::cli::input::form::{Form, Kind, Question};
use crate::model::conference::{Conference, ConferenceKind, Decision, Disagreement, Participant};
use crate::model::record::Answer;
use crate::model::{Date, Party, RecordId, RecordKind, Slug, vocabulary};
use crate::practice::conference::Becomes;

/// The form.
pub(super) struct Asked;

/// A conference as it is told, before its decisions are carried on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Held {
    id: RecordId,
    on: Date,
    by: Slug,
    kind: ConferenceKind,
    place: Option<String>,
    client_present: Answer,
    #[serde(default)]
    client_agenda: Vec<String>,
    #[serde(default)]
    agenda: Vec<String>,
    #[serde(default, rename = "participant")]
    participants: Vec<Participant>,
    #[serde(default)]
    agreements: Vec<String>,
    #[serde(default, rename = "disagreement")]
    disagreements: Vec<Disagreement>,
    #[serde(default, rename = "decision")]
    decisions: Vec<Decided>,
    minutes: Option<String>,
    next: Option<Date>,
    note: Option<String>,
}

/// A decision, and what it is to become.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Decided {
    what: String,
    #[serde(default)]
    who: Vec<Party>,
    due: Option<Date>,
    goal: Option<RecordId>,
    becomes: Option<Becomes>,
}

const PARTICIPANT: &[Question] = &[
    Question::new("who", "who", Kind::Party).required(),
    Question::new("present", "present", Kind::Word(vocabulary::words::<Answer>)),
    Question::new("position", "position", Kind::Text),
    Question::new("interest", "interest", Kind::Text),
];

const DISAGREEMENT: &[Question] = &[
    Question::new("about", "about", Kind::Text).required(),
    Question::new("who", "who", Kind::Parties),
    Question::new("next", "next", Kind::Text),
];

const DECISION: &[Question] = &[
    Question::new("what", "what", Kind::Text).required(),
    Question::new("who", "who", Kind::Parties),
    Question::new("due", "due", Kind::Coming),
    Question::new("goal", "goal", Kind::Record(RecordKind::Goal)),
    Question::new("becomes", "becomes", Kind::Word(vocabulary::words::<Becomes>)).usually("nothing"),
];

impl Form for Asked {
    type Record = Held;
    const NAME: &'static str = "conference";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Conference)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<ConferenceKind>))
            .usually("care")
            .required(),
        Question::new("place", "place", Kind::Text),
        Question::new("client_present", "client-present", Kind::Word(vocabulary::words::<Answer>)).required(),
        Question::new("client_agenda", "client-agenda", Kind::Texts),
        Question::new("agenda", "agenda", Kind::Texts),
        Question::new("participant", "participant", Kind::Rows(PARTICIPANT)).named("participants-conference"),
        Question::new("agreements", "agreement", Kind::Texts),
        Question::new("disagreement", "disagreement", Kind::Rows(DISAGREEMENT)),
        Question::new("decision", "decision", Kind::Rows(DECISION)),
        Question::new("minutes", "minutes", Kind::Text).named("minutes-text"),
        Question::new("next", "next", Kind::Coming).named("next-conference"),
        Question::new("note", "note", Kind::Text),
    ];
}

impl Held {
    /// The record, and what each of its decisions is to become. What nobody decided about stays a decision, or with
    /// `into_plan` becomes an action when it serves a goal and a task when it does not.
    pub(super) fn record(self, into_plan: bool) -> (Conference, Vec<Becomes>) {
        let usual = |decided: &Decided| match decided.goal {
            _ if !into_plan => Becomes::Nothing,
            Some(_) => Becomes::Action,
            None => Becomes::Task,
        };
        let becomes = self.decisions.iter().map(|one| one.becomes.unwrap_or_else(|| usual(one))).collect();
        let decision = |one: Decided| {
            let Decided { what, who, due, goal, .. } = one;
            Decision { what, who, due, goal, became: None }
        };
        let conference = Conference {
            id: self.id,
            on: self.on,
            by: self.by,
            kind: self.kind,
            place: self.place,
            client_present: self.client_present,
            client_agenda: self.client_agenda,
            agenda: self.agenda,
            participants: self.participants,
            agreements: self.agreements,
            disagreements: self.disagreements,
            decisions: self.decisions.into_iter().map(decision).collect(),
            minutes: self.minutes,
            next: self.next,
            deviations: Vec::new(),
            note: self.note,
        };
        (conference, becomes)
    }
}
