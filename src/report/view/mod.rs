//! Views: what a command shows, as a value. Rendering is somebody else's work.

mod agenda;
mod assessment;
mod brief;
mod care_team;
mod case;
mod case_item;
mod case_picture;
mod case_report;
mod case_sheet;
mod case_thread;
mod changes;
mod checkup;
mod comparison;
mod conference;
mod conference_agenda;
mod conflict;
mod consent;
mod difference;
mod dossier;
mod drawing;
mod evaluation;
mod experience;
mod feedback;
mod findings;
mod functioning;
mod guide;
mod history;
mod icf;
mod import;
mod instrument;
mod intervision;
mod journal;
mod monitoring;
mod names;
mod network;
mod network_sheet;
mod occasions;
mod outcome;
mod parts;
mod plan;
mod planned;
mod progress;
mod referral;
mod referral_sheet;
mod reminder;
mod report;
mod review;
mod said;
mod screening;
mod service;
mod service_search;
mod shape;
mod signal;
mod status;
mod sync;
mod task;
mod team;
mod thread;
mod verification;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use super::export::Occasion;
use super::{Block, InConflict, Look};

pub use agenda::{Agenda, AgendaRow};
pub use assessment::{AssessmentItem, AssessmentRow, AssessmentSheet, Assessments, CaseNeeds, NeedRow};
pub use brief::{Brief, BriefGoal, Briefs};
pub use care_team::{CareTeam, CareTeamSeat};
pub use case::{CaseRow, Cases};
pub use case_item::{CaseItem, ConsentLine, FindingCount, PlanLine, RoleHeld};
pub use case_picture::{CaseDrawing, CaseDrawn, CasePicture};
pub use case_report::{CaseReport, CaseReportItem};
pub use case_sheet::CaseSheet;
pub use changes::{Differences, DifferencesItem, PastMoment, RecordDifference};
pub use checkup::{CheckState, Checkup, CheckupRow, Looked};
pub use comparison::{AssessmentComparison, ComparedPart, ComparisonRow};
pub use conference::{ConferenceItem, ConferenceRow, ConferenceSheet, Conferences};
pub use conference_agenda::{AgendaSheet, ConferenceAgenda, Invitation, Invited, StillOpen};
pub use conflict::{ConflictItem, ConflictValue, Conflicts, place_label};
pub use consent::{ConsentRow, Consents};
pub use difference::{Touch, TracedDifference};
pub use dossier::{Dossier, DossierItem};
pub use drawing::{DrawingKind, NetworkDrawing, NetworkDrawn};
pub use evaluation::{EvaluationRow, EvaluationSheet, Evaluations};
pub use feedback::{BlankFeedback, FeedbackFilled, FeedbackRow, FeedbackSheet, Feedbacks};
pub use findings::{FindingRow, Findings, Place, RuleRow, Rules};
pub use functioning::{CodeMeasure, CodeReading};
pub use guide::{GuideItem, InterviewGuide, LastNeed, LastRating};
pub use history::{Log, LogItem, RecordChange, record_changes};
pub use icf::{CodeItem, Codes, LastSeen, code_label};
pub use import::{ImportFault, ImportReport, ImportRow};
pub use instrument::{DomainItem, InstrumentItem, Instruments};
pub use intervision::{AttendanceRow, IntervisionRow, IntervisionSheet, Intervisions};
pub use journal::{JournalList, JournalRow, JournalSheet};
pub use monitoring::MonitoringSheet;
pub use names::{Names, called};
pub use network::{NetworkItem, NetworkList, household};
pub use network_sheet::{NetworkSheet, NetworkSheetItem};
pub use outcome::{Outcome, OutcomeItem};
pub use plan::{
    PlanDifference, PlanDifferenceItem, PlanItem, PlanLetter, PlanMoment, PlanRow, PlanSheet, PlanVersionRow,
    PlanVersions, Plans, TracedChange,
};
pub use planned::{PlannedContactRow, PlannedContacts};
pub use referral::{ReferralRow, Referrals};
pub use referral_sheet::{ReferralItem, ReferralSheet};
pub use reminder::Reminder;
pub use report::{FigureItem, Figures, Report, ReportItem, ReportKind, ReportKinds};
pub use review::{ReviewDueRow, ReviewRow, ReviewSheet, Reviews, ReviewsDue, level};
pub use said::Said;
pub use screening::{ScreeningItem, ScreeningRow, ScreeningSheet, Screenings};
pub use service::{ServiceItem, ServiceRow, ServiceSheet, Services};
pub use service_search::{FoundService, ServiceSearch};
pub use signal::{SignalRow, SignalSheet, Signals, Suggestions};
pub use status::{EditedFile, Status, StatusItem};
pub use sync::{Sync, SyncItem, SyncRow};
pub use task::{TaskRow, Tasks};
pub use team::{MemberCase, MemberItem, MemberSheet, Team};
pub use thread::ThreadView;
pub use verification::{Found, VerificationReport, VerificationRow};

/// Something to show: typed items for machines, blocks for people.
pub trait View {
    /// One row for machines; becomes an object in JSON and a line in CSV.
    type Item: Serialize + JsonSchema;

    /// Name of the view in kebab-case, as it stands in the envelope: `regie/<NAME>/1`.
    const NAME: &'static str;

    /// The rows for machines, in a stable order.
    fn items(&self) -> &[Self::Item];

    /// What people see, top to bottom.
    fn blocks(&self) -> Vec<Block>;

    /// How its page is set.
    fn look(&self) -> Look {
        Look::Plain
    }

    /// Its lines in a spreadsheet, where one item holds many; none when each item is a line.
    fn sheet(&self) -> Option<Sheet> {
        None
    }

    /// Columns of a spreadsheet that the type of the rows does not know, in their order.
    fn columns(&self) -> Vec<String> {
        Vec::new()
    }

    /// What of it stands in a calendar; `None` when it is nothing for a calendar.
    fn occasions(&self) -> Option<Vec<Occasion>> {
        None
    }
}

/// Lines of a spreadsheet under their columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The names of the columns.
    pub columns: &'static [&'static str],
    /// One value for each column.
    pub rows: Vec<Vec<Value>>,
}

/// The schemas of every view.
#[must_use]
pub fn schemas() -> Vec<(&'static str, Value)> {
    [schemas_of_one(), schemas_of_many()].concat()
}

/// Views of one thing: a record whole, a case, what a command did.
fn schemas_of_one() -> Vec<(&'static str, Value)> {
    vec![
        (AssessmentComparison::NAME, schema::<AssessmentComparison>()),
        (CaseNeeds::NAME, schema::<CaseNeeds>()),
        (InterviewGuide::NAME, schema::<InterviewGuide>()),
        (AssessmentSheet::NAME, schema::<AssessmentSheet>()),
        (Briefs::NAME, schema::<Briefs>()),
        (CareTeam::NAME, schema::<CareTeam>()),
        (CaseDrawing::NAME, schema::<CaseDrawing>()),
        (CaseReport::NAME, schema::<CaseReport>()),
        (CaseSheet::NAME, schema::<CaseSheet>()),
        (ConferenceAgenda::NAME, schema::<ConferenceAgenda>()),
        (ConferenceSheet::NAME, schema::<ConferenceSheet>()),
        (Dossier::NAME, schema::<Dossier>()),
        (EvaluationSheet::NAME, schema::<EvaluationSheet>()),
        (BlankFeedback::NAME, schema::<BlankFeedback>()),
        (FeedbackSheet::NAME, schema::<FeedbackSheet>()),
        (IntervisionSheet::NAME, schema::<IntervisionSheet>()),
        (JournalSheet::NAME, schema::<JournalSheet>()),
        (MemberSheet::NAME, schema::<MemberSheet>()),
        (MonitoringSheet::NAME, schema::<MonitoringSheet>()),
        (NetworkSheet::NAME, schema::<NetworkSheet>()),
        (Outcome::NAME, schema::<Outcome>()),
        (PlanDifference::NAME, schema::<PlanDifference>()),
        (Differences::NAME, schema::<Differences>()),
        (PlanLetter::NAME, schema::<PlanLetter>()),
        (PlanSheet::NAME, schema::<PlanSheet>()),
        (ReferralSheet::NAME, schema::<ReferralSheet>()),
        (ReviewSheet::NAME, schema::<ReviewSheet>()),
        (ScreeningSheet::NAME, schema::<ScreeningSheet>()),
        (ServiceSheet::NAME, schema::<ServiceSheet>()),
        (SignalSheet::NAME, schema::<SignalSheet>()),
        (Status::NAME, schema::<Status>()),
        (Sync::NAME, schema::<Sync>()),
        (ThreadView::NAME, schema::<ThreadView>()),
    ]
}

/// Views of many: lists and reports.
fn schemas_of_many() -> Vec<(&'static str, Value)> {
    vec![
        (Agenda::NAME, schema::<Agenda>()),
        (Instruments::NAME, schema::<Instruments>()),
        (Codes::NAME, schema::<Codes>()),
        (Assessments::NAME, schema::<Assessments>()),
        (Cases::NAME, schema::<Cases>()),
        (Checkup::NAME, schema::<Checkup>()),
        (Conferences::NAME, schema::<Conferences>()),
        (Conflicts::NAME, schema::<Conflicts>()),
        (Consents::NAME, schema::<Consents>()),
        (Evaluations::NAME, schema::<Evaluations>()),
        (Feedbacks::NAME, schema::<Feedbacks>()),
        (Findings::NAME, schema::<Findings>()),
        (ImportReport::NAME, schema::<ImportReport>()),
        (Intervisions::NAME, schema::<Intervisions>()),
        (JournalList::NAME, schema::<JournalList>()),
        (Log::NAME, schema::<Log>()),
        (NetworkDrawing::NAME, schema::<NetworkDrawing>()),
        (NetworkList::NAME, schema::<NetworkList>()),
        (PlannedContacts::NAME, schema::<PlannedContacts>()),
        (PlanVersions::NAME, schema::<PlanVersions>()),
        (Plans::NAME, schema::<Plans>()),
        (Referrals::NAME, schema::<Referrals>()),
        (Report::NAME, schema::<Report>()),
        (Reminder::NAME, schema::<Reminder>()),
        (ReportKinds::NAME, schema::<ReportKinds>()),
        (Reviews::NAME, schema::<Reviews>()),
        (ReviewsDue::NAME, schema::<ReviewsDue>()),
        (Rules::NAME, schema::<Rules>()),
        (Screenings::NAME, schema::<Screenings>()),
        (ServiceSearch::NAME, schema::<ServiceSearch>()),
        (Services::NAME, schema::<Services>()),
        (Signals::NAME, schema::<Signals>()),
        (Tasks::NAME, schema::<Tasks>()),
        (Suggestions::NAME, schema::<Suggestions>()),
        (Team::NAME, schema::<Team>()),
        (VerificationReport::NAME, schema::<VerificationReport>()),
    ]
}

/// The JSON Schema (draft-07) of a view's envelope, for `schemas/`.
#[must_use]
pub fn schema<V: View>() -> Value {
    let settings = schemars::generate::SchemaSettings::draft07().for_serialize();
    let mut generator = settings.into_generator();
    let item = generator.subschema_for::<V::Item>();
    let conflict = generator.subschema_for::<InConflict>();
    let definitions = generator.take_definitions(true);
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": format!("regie/{}/1", V::NAME),
        "type": "object",
        "required": ["format", "ledger", "commit", "today", "items"],
        "properties": {
            "format": { "const": format!("regie/{}/1", V::NAME) },
            "ledger": { "type": "string" },
            "commit": { "type": ["string", "null"] },
            "today": { "type": "string", "format": "date" },
            "conflicts": { "type": "array", "items": conflict },
            "items": { "type": "array", "items": item },
        },
        "definitions": definitions,
    });
    without_rules(&mut schema);
    schema
}

/// How records are merged is no matter of what is shown.
fn without_rules(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            fields.retain(|key, _| !key.starts_with("x-"));
            fields.values_mut().for_each(without_rules);
        }
        Value::Array(items) => items.iter_mut().for_each(without_rules),
        _ => {}
    }
}
