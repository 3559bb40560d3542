//! Passages of a file that are not the client's alone. No record marks a passage as somebody else's, so a plain rule
//! does: it comes from the network and not from the client, or it is the network's own data, or its writer kept it for
//! the writer only. Professionals speak by their office, and are not strangers to the file. The rule marks; leaving out
//! is for the practitioner to decide (P3 8).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PLAN;
use crate::model::assessment::{Assessment, FactorLevel};
use crate::model::case::{Case, KnownDate, Notifier};
use crate::model::conference::Conference;
use crate::model::evaluation::{Evaluation, GoalRating};
use crate::model::journal::{Confidentiality, Entry};
use crate::model::network::{Network, Person, Relation};
use crate::model::plan::Plan;
use crate::model::record::Voice;
use crate::model::{CaseFile, Party, RecordId};

/// What stands around a passage that is marked.
pub const MARKED: (&str, &str) = ("[[", "]]");
/// What stands in place of a passage that was taken out.
pub const REDACTED: &str = "[[▇▇▇]]";

/// A passage that is not the client's alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Passage {
    /// The record it stands in: an id, the case's own, or `plan`.
    pub record: String,
    /// The field, as it stands in the file.
    pub field: String,
    /// Whose it is, when that is somebody of the network.
    pub of: Option<Party>,
    /// Why it is marked.
    pub why: PassageReason,
    /// Whether it was taken out.
    pub redacted: bool,
}

/// Why a passage is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PassageReason {
    /// Somebody of the network, or who notified, said it.
    FromOther,
    /// It is about somebody else.
    AboutOther,
    /// The writer kept it for the writer only.
    WriterOnly,
}

/// Which passages are taken out: none, all, or those of some records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passages {
    /// All stay, marked.
    Marked,
    /// All are taken out.
    Redacted,
    /// Those of these records are taken out; the others stay, marked.
    RedactedIn(Vec<String>),
}

/// Marks the passages of a file, or takes them out; tells which they are, in the order of the file.
pub fn mark(file: &mut CaseFile, wanted: &Passages) -> Vec<Passage> {
    let outsiders = file.network.persons.iter().filter(|person| is_outsider(person));
    let mut marking =
        Marking { outsiders: outsiders.map(|person| person.id.clone()).collect(), wanted, found: Vec::new() };
    marking.case(&mut file.case);
    marking.network(&mut file.network);
    for assessment in &mut file.assessments {
        marking.assessment(assessment);
    }
    file.plan.iter_mut().for_each(|plan| marking.plan(plan));
    for entry in &mut file.journal {
        marking.entry(entry);
    }
    for review in &mut file.reviews {
        marking.ratings(review.id.as_str(), &mut review.goals);
    }
    for held in &mut file.conferences {
        marking.conference(held);
    }
    for evaluation in &mut file.evaluations {
        marking.evaluation(evaluation);
    }
    marking.found
}

/// Whether somebody of the network is there for themselves, not by office.
fn is_outsider(person: &Person) -> bool {
    person.relation != Relation::Professional
}

struct Marking<'a> {
    outsiders: Vec<RecordId>,
    wanted: &'a Passages,
    found: Vec<Passage>,
}

/// Where a passage stands, and why it is one.
struct Spot<'a> {
    record: &'a str,
    of: Option<&'a Party>,
    why: PassageReason,
}

impl Marking<'_> {
    fn case(&mut self, case: &mut Case) {
        if matches!(case.notification.by, Notifier::Client | Notifier::Professional) {
            return;
        }
        let spot = Spot { record: case.id.as_str(), of: None, why: PassageReason::FromOther };
        self.maybe(&spot, "notification.source", &mut case.notification.source);
        self.text(&spot, "notification.question", &mut case.notification.question);
    }

    fn network(&mut self, network: &mut Network) {
        for person in network.persons.iter_mut().filter(|person| is_outsider(person)) {
            let who = Party::Person(person.id.clone());
            let id = person.id.to_string();
            let spot = Spot { record: &id, of: Some(&who), why: PassageReason::AboutOther };
            self.maybe(&spot, "person.contact", &mut person.contact);
            self.day(&spot, "person.born", &mut person.born);
            self.maybe(&spot, "person.note", &mut person.note);
        }
        for tie in &mut network.ties {
            if tie.from != Party::Client && tie.to != Party::Client {
                let spot =
                    Spot { record: tie.id.as_str(), of: Some(&tie.from), why: PassageReason::AboutOther };
                self.maybe(&spot, "tie.note", &mut tie.note);
            }
        }
        for kin in &mut network.kinships {
            let spot = Spot { record: kin.id.as_str(), of: Some(&kin.from), why: PassageReason::AboutOther };
            self.maybe(&spot, "kinship.note", &mut kin.note);
        }
    }

    fn assessment(&mut self, assessment: &mut Assessment) {
        let id = assessment.id.to_string();
        let from = Spot { record: &id, of: None, why: PassageReason::FromOther };
        let about = Spot { record: &id, of: None, why: PassageReason::AboutOther };
        for need in &mut assessment.needs {
            if need.voiced_by == Some(Voice::Network) {
                self.maybe(&from, "need.words", &mut need.words);
            }
            self.maybe(&about, "need.surroundings", &mut need.surroundings);
        }
        for rating in assessment.ratings.iter_mut().filter(|rating| rating.rater == Voice::Network) {
            self.maybe(&from, "rating.note", &mut rating.note);
        }
        for factor in &mut assessment.factors {
            if matches!(factor.level, FactorLevel::Family | FactorLevel::Network) {
                self.text(&about, "factor.what", &mut factor.what);
                self.maybe(&about, "factor.note", &mut factor.note);
            }
        }
    }

    fn plan(&mut self, plan: &mut Plan) {
        for approval in plan.approvals.iter_mut().filter(|one| one.voice == Voice::Network) {
            let spot = Spot { record: PLAN, of: Some(&approval.who), why: PassageReason::FromOther };
            self.maybe(&spot, "approval.reason", &mut approval.reason);
        }
    }

    fn entry(&mut self, entry: &mut Entry) {
        let told = entry.with.iter().find(|party| self.is_outside(party)).cloned();
        let why = if entry.confidentiality == Some(Confidentiality::Private) {
            PassageReason::WriterOnly
        } else if told.is_some() && !entry.with.contains(&Party::Client) {
            PassageReason::FromOther
        } else {
            return;
        };
        let of = told.filter(|_| why == PassageReason::FromOther);
        let spot = Spot { record: entry.id.as_str(), of: of.as_ref(), why };
        self.text(&spot, "entry.text", &mut entry.text);
    }

    fn ratings(&mut self, record: &str, ratings: &mut [GoalRating]) {
        let spot = Spot { record, of: None, why: PassageReason::FromOther };
        for rating in ratings.iter_mut().filter(|rating| rating.rater == Voice::Network) {
            self.maybe(&spot, "goal.note", &mut rating.note);
        }
    }

    fn conference(&mut self, held: &mut Conference) {
        for participant in &mut held.participants {
            if self.is_outside(&participant.who) {
                let of = Some(&participant.who);
                let spot = Spot { record: held.id.as_str(), of, why: PassageReason::FromOther };
                self.maybe(&spot, "participant.position", &mut participant.position);
                self.maybe(&spot, "participant.interest", &mut participant.interest);
            }
        }
    }

    fn evaluation(&mut self, evaluation: &mut Evaluation) {
        self.ratings(evaluation.id.as_str(), &mut evaluation.goals);
        let spot = Spot { record: evaluation.id.as_str(), of: None, why: PassageReason::FromOther };
        self.maybe(&spot, "network_words", &mut evaluation.network_words);
    }

    fn is_outside(&self, party: &Party) -> bool {
        matches!(party, Party::Person(id) if self.outsiders.contains(id))
    }

    fn maybe(&mut self, spot: &Spot<'_>, field: &str, text: &mut Option<String>) {
        if let Some(text) = text {
            self.text(spot, field, text);
        }
    }

    fn text(&mut self, spot: &Spot<'_>, field: &str, text: &mut String) {
        *text = if self.note(spot, field) {
            REDACTED.to_owned()
        } else {
            format!("{}{text}{}", MARKED.0, MARKED.1)
        };
    }

    fn day(&mut self, spot: &Spot<'_>, field: &str, day: &mut Option<KnownDate>) {
        if matches!(day, Some(KnownDate::Day(_))) && self.note(spot, field) {
            *day = None;
        }
    }

    /// Keeps in mind that a passage is there; says whether it is taken out.
    fn note(&mut self, spot: &Spot<'_>, field: &str) -> bool {
        let redacted = match self.wanted {
            Passages::Marked => false,
            Passages::Redacted => true,
            Passages::RedactedIn(records) => records.iter().any(|record| record == spot.record),
        };
        self.found.push(Passage {
            record: spot.record.to_owned(),
            field: field.to_owned(),
            of: spot.of.cloned(),
            why: spot.why,
            redacted,
        });
        redacted
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{case, day, id, record, slug};

    /// A daughter, a nurse, and three entries: with the client, with the daughter, for the writer only.
    fn file() -> CaseFile {
        let mut file = case("2026-01-01");
        let (daughter, nurse) = (id(RecordKind::Person, 1), id(RecordKind::Person, 2));
        let person = |id: &RecordId, relation: &str| {
            let who = format!("id = '{id}'\nname = 'N'\nrelation = '{relation}'\n");
            record(&format!("{who}contact = '012'\nborn = '1970-01-01'"))
        };
        file.network.persons = vec![person(&daughter, "child"), person(&nurse, "professional")];
        let entry = |number, with: &[Party]| {
            let on = day("2026-01-02");
            let id = id(RecordKind::Journal, number);
            let mut entry = Entry::new(id, (on, on), slug("ilse"), format!("text {number}"));
            entry.with = with.to_vec();
            entry
        };
        let mut own = entry(3, &[]);
        own.confidentiality = Some(Confidentiality::Private);
        file.journal = vec![
            entry(1, &[Party::Client, Party::Person(daughter.clone())]),
            entry(2, &[Party::Person(daughter)]),
            own,
            entry(4, &[Party::Person(nurse)]),
        ];
        file
    }

    #[test]
    fn what_comes_from_others_is_marked_and_what_the_client_was_part_of_is_not() {
        let mut marked = file();
        let found = mark(&mut marked, &Passages::Marked);
        let told: Vec<_> = found.iter().map(|one| (one.field.as_str(), one.why, one.redacted)).collect();
        assert_eq!(
            told,
            [
                ("person.contact", PassageReason::AboutOther, false),
                ("person.born", PassageReason::AboutOther, false),
                ("entry.text", PassageReason::FromOther, false),
                ("entry.text", PassageReason::WriterOnly, false),
            ]
        );
        let texts: Vec<&str> = marked.journal.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(texts, ["text 1", "[[text 2]]", "[[text 3]]", "text 4"]);
        assert_eq!(marked.network.persons[1].contact.as_deref(), Some("012"));
        assert!(marked.network.persons[0].born.is_some());
    }

    #[test]
    fn taken_out_is_taken_out_everywhere_or_where_it_was_said() {
        let mut all = file();
        assert!(mark(&mut all, &Passages::Redacted).iter().all(|one| one.redacted));
        assert_eq!(all.journal[1].text, REDACTED);
        assert_eq!(
            (all.network.persons[0].contact.as_deref(), all.network.persons[0].born),
            (Some(REDACTED), None)
        );
        let mut some = file();
        let only = Passages::RedactedIn(vec![id(RecordKind::Journal, 3).to_string()]);
        assert_eq!(mark(&mut some, &only).iter().filter(|one| one.redacted).count(), 1);
        assert_eq!((some.journal[1].text.as_str(), some.journal[2].text.as_str()), ("[[text 2]]", REDACTED));
    }
}
