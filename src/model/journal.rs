//! `journal/<year>.toml`: what happened, entry after entry, as in a paper ledger (CARDS 2.9, SAM 4, BOOK 6.6).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::party::Party;
use super::record::{Answer, Deviation, ExternalId, Record};
use super::{Date, RecordId, Slug};

/// A file of the journal: one entry or many.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-absent" = "empty"))]
pub struct Journal {
    /// The entries, in the order in which they were written.
    #[serde(default, rename = "entry")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub entries: Vec<Entry>,
}

impl Record for Journal {
    const KIND: &'static str = "journal";
}

/// One entry. It is never changed: a correction is an entry of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Entry {
    /// The id.
    pub id: RecordId,
    /// The day it happened.
    pub on: Date,
    /// The day it was written down.
    pub recorded: Date,
    /// Who wrote it (team handle).
    pub by: Slug,
    /// With whom.
    #[serde(default)]
    pub with: Vec<Party>,
    /// How.
    pub how: Option<ContactWay>,
    /// Whether anybody was reached.
    pub reached: Option<Answer>,
    /// Working time in whole minutes.
    pub minutes: Option<u32>,
    /// Travelling time in whole minutes.
    pub travel: Option<u32>,
    /// Which function of the work it was (SAM 4).
    pub work: Option<WorkFunction>,
    /// What happened.
    pub text: String,
    /// Goals it touches.
    #[serde(default)]
    pub goals: Vec<RecordId>,
    /// Which kind of monitoring it was, when it was (BOOK 8).
    pub monitoring: Option<MonitoringKind>,
    /// What the client was told.
    #[serde(default)]
    pub information_given: Vec<InformationTopic>,
    /// Which rights were explored.
    #[serde(default)]
    pub rights_explored: Vec<RightsTopic>,
    /// Something that went wrong.
    pub incident: Option<IncidentKind>,
    /// The rejected referral that is contested with it (CARDS 2.9).
    pub contests: Option<RecordId>,
    /// Who may read it.
    pub confidentiality: Option<Confidentiality>,
    /// The planned contact that it is.
    pub planned: Option<RecordId>,
    /// What is still to be done, apart from the plan.
    pub task: Option<Task>,
    /// The entry whose task or incident is dealt with by this one.
    pub completes: Option<RecordId>,
    /// The conference it came from.
    pub conference: Option<RecordId>,
    /// The entry it corrects.
    pub corrects: Option<RecordId>,
    /// What it is called where it was taken over from.
    #[serde(default, rename = "external_id")]
    pub external_ids: Vec<ExternalId>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    pub deviations: Vec<Deviation>,
}

impl Entry {
    /// An entry that says only what happened.
    #[must_use]
    pub fn new(id: RecordId, (on, recorded): (Date, Date), by: Slug, text: String) -> Self {
        Self {
            id,
            on,
            recorded,
            by,
            with: Vec::new(),
            how: None,
            reached: None,
            minutes: None,
            travel: None,
            work: None,
            text,
            goals: Vec::new(),
            monitoring: None,
            information_given: Vec::new(),
            rights_explored: Vec::new(),
            incident: None,
            contests: None,
            confidentiality: None,
            planned: None,
            task: None,
            completes: None,
            conference: None,
            corrects: None,
            external_ids: Vec::new(),
            deviations: Vec::new(),
        }
    }
}

/// How people were in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContactWay {
    /// At the client's home.
    HomeVisit,
    /// At the office.
    Office,
    /// Elsewhere.
    Elsewhere,
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// By mail or message.
    Mail,
    /// By letter.
    Letter,
    /// No contact: work at the desk.
    None,
}

/// The function of a piece of work: direct (with the client), indirect (around the client) or neither (SAM 4.1, 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WorkFunction {
    /// Direct: crisis intervention.
    CrisisIntervention,
    /// Direct: teaching.
    Teaching,
    /// Direct: guiding.
    Guiding,
    /// Direct: own expertise.
    OwnExpertise,
    /// Direct: giving information.
    Information,
    /// Direct: supporting.
    Supporting,
    /// Direct: mobilising the network.
    MobilisingNetwork,
    /// Indirect: brokering.
    Brokering,
    /// Indirect: linking.
    Linking,
    /// Indirect: coordinating.
    Coordinating,
    /// Indirect: advocacy.
    Advocacy,
    /// Indirect: building a network of services.
    NetworkBuilding,
    /// Indirect: technical advice.
    TechnicalAdvice,
    /// Neither: administration.
    Administration,
}

/// One of the six kinds of monitoring: whose help, looked at how (BOOK 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MonitoringKind {
    /// Self-help, informal and qualitative.
    SelfHelpInformal,
    /// Self-help, formal and quantitative.
    SelfHelpFormal,
    /// Social network, informal and qualitative.
    NetworkInformal,
    /// Social network, formal and quantitative.
    NetworkFormal,
    /// Professional help, informal and qualitative.
    ProfessionalInformal,
    /// Professional help, formal and quantitative.
    ProfessionalFormal,
}

/// What a client must be told (SAM 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InformationTopic {
    /// The end goal of the trajectory.
    EndGoal,
    /// Its term.
    Term,
    /// What care is possible.
    CareOptions,
    /// How both case managers work together.
    Cooperation,
    /// The limits of the case manager's role (P3 8).
    RoleLimits,
    /// Where to complain (P3 8).
    Complaints,
    /// The right to see the file.
    FileAccess,
}

/// Which rights were explored (SAM 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RightsTopic {
    /// With the public welfare centre.
    WelfareCentre,
    /// With the health fund.
    HealthFund,
    /// Benefits and allowances elsewhere.
    Allowances,
    /// Other rights.
    Other,
}

/// Something that went wrong (P3 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IncidentKind {
    /// An incident.
    Incident,
    /// An adverse event in care.
    AdverseEvent,
    /// A complaint.
    Complaint,
    /// A conflict of interest.
    ConflictOfInterest,
}

/// Who may read a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Confidentiality {
    /// Everybody on the team of the case.
    Shared,
    /// The care side only.
    Care,
    /// The work side only.
    Work,
    /// The writer only.
    Private,
}

/// Something to be done that needs no place in the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Task {
    /// Who does it.
    #[serde(default)]
    pub who: Vec<Party>,
    /// The day by which.
    pub due: Option<Date>,
}
