//! `plan.toml`: who does what, where, when, how, and for which goal? (SAM 2.2, BOOK 6, P3 4)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::party::Party;
use super::record::{Deviation, Record};
use super::rhythm::Rhythm;
use super::whole::{AttainmentLevel, Grade};
use super::{Date, RecordId, Slug};

/// The plan of a case: one document that people read and sign whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-absent" = "empty"))]
pub struct Plan {
    /// What must be different.
    #[serde(default, rename = "goal")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub goals: Vec<Goal>,
    /// Who does what.
    #[serde(default, rename = "action")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub actions: Vec<Action>,
    /// What client and case manager promised each other.
    #[serde(default, rename = "agreement")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub agreements: Vec<Agreement>,
    /// What to do in a crisis, and whom to call.
    pub crisis: Option<Crisis>,
    /// Who agreed to which version, and who did not.
    #[serde(default, rename = "approval")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on+who+version"))]
    pub approvals: Vec<Approval>,
    /// When the plan went to the pen holder (SAM 3).
    #[serde(default, rename = "handover")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on+to"))]
    pub handovers: Vec<Handover>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

impl Record for Plan {
    const KIND: &'static str = "plan";
}

/// What must be different, for which need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Goal {
    /// The id.
    pub id: RecordId,
    /// The need it serves.
    pub need: Option<RecordId>,
    /// What will be different.
    #[schemars(extend("x-merge" = "text"))]
    pub statement: String,
    /// Whether it is worked on.
    pub status: GoalStatus,
    /// Who chose it.
    pub chosen_by: Option<GoalChoice>,
    /// How one will see that it is reached.
    #[schemars(extend("x-merge" = "text"))]
    pub indicator: Option<String>,
    /// The day by which.
    pub target: Option<Date>,
    /// How much it weighs against the other goals, 1 to 10.
    pub weight: Option<Grade>,
    /// Where it stands at the start, −2 to +2.
    pub baseline: Option<AttainmentLevel>,
    /// What each level of attainment looks like.
    pub levels: Option<AttainmentLevels>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// Whether a goal is worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GoalStatus {
    /// Drafted, not yet talked through.
    Proposed,
    /// Worked on.
    Active,
    /// Reached.
    Reached,
    /// Given up.
    Dropped,
}

/// Who chose a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GoalChoice {
    /// The client.
    Client,
    /// Client and case manager together.
    Together,
    /// Family or other network.
    Network,
    /// A professional.
    Professional,
    /// The practice itself, as a standing goal.
    Practice,
}

/// The five levels of Goal Attainment Scaling, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct AttainmentLevels {
    /// −2: much less than expected.
    #[schemars(extend("x-merge" = "text"))]
    pub much_less: Option<String>,
    /// −1: less than expected.
    #[schemars(extend("x-merge" = "text"))]
    pub less: Option<String>,
    /// 0: as expected.
    #[schemars(extend("x-merge" = "text"))]
    pub expected: Option<String>,
    /// +1: more than expected.
    #[schemars(extend("x-merge" = "text"))]
    pub more: Option<String>,
    /// +2: much more than expected.
    #[schemars(extend("x-merge" = "text"))]
    pub much_more: Option<String>,
}

/// Something to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Action {
    /// The id.
    pub id: RecordId,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// What.
    #[schemars(extend("x-merge" = "text"))]
    pub what: String,
    /// Who.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub who: Vec<Party>,
    /// Self-help, help by the network, or professional help.
    pub kind: Option<ActionKind>,
    /// Where.
    #[schemars(extend("x-merge" = "text"))]
    pub place: Option<String>,
    /// The day it begins.
    pub from: Option<Date>,
    /// The day by which.
    pub due: Option<Date>,
    /// How often: `2 weeks` is once in two weeks.
    pub every: Option<Rhythm>,
    /// When, in words: days, hours.
    #[schemars(extend("x-merge" = "text"))]
    pub rhythm: Option<String>,
    /// How.
    #[schemars(extend("x-merge" = "text"))]
    pub how: Option<String>,
    /// Where it stands.
    pub status: ActionStatus,
    /// The day it was done.
    pub done_on: Option<Date>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// Whose help an action is (BOOK 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionKind {
    /// The client's own doing.
    SelfHelp,
    /// Help by the network.
    Network,
    /// Professional help.
    Professional,
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActionStatus {
    /// To be done, or going on.
    Open,
    /// Done.
    Done,
    /// Given up.
    Dropped,
}

/// A promise between client and case manager.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Agreement {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who promised.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// What.
    #[schemars(extend("x-merge" = "text"))]
    pub text: String,
    /// The last day on which it holds, when it ended.
    pub until: Option<Date>,
    /// The agreement that this one took the place of.
    pub replaces: Option<RecordId>,
}

/// Somebody's word on one version of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Approval {
    /// The day.
    pub on: Date,
    /// Who.
    pub who: Party,
    /// In which capacity.
    pub voice: super::record::Voice,
    /// Yes or no.
    pub decision: ApprovalDecision,
    /// How it was given.
    pub how: ApprovalWay,
    /// Why, when refused.
    pub reason: Option<String>,
    /// The version of the plan, from 1.
    pub version: u32,
    /// The content hash of that version: 16 hexadecimal signs.
    pub hash: String,
    /// Who recorded it (team handle).
    pub by: Slug,
}

/// Yes or no to a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalDecision {
    /// Agreed.
    Approved,
    /// Not agreed.
    Refused,
}

/// How somebody agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalWay {
    /// Signed on paper or screen.
    Signed,
    /// Said in a talk.
    Spoken,
    /// By mail or letter.
    Written,
    /// In a conference.
    Conference,
}

/// The plan went to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Handover {
    /// The day.
    pub on: Date,
    /// To whom.
    pub to: Party,
    /// The content hash of what was handed over.
    pub hash: String,
    /// Who handed it over (team handle).
    pub by: Slug,
}

/// What to do when it goes wrong, agreed while it goes well.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Crisis {
    /// How one sees it coming.
    #[schemars(extend("x-merge" = "text"))]
    pub signs: Option<String>,
    /// What the client does first.
    #[schemars(extend("x-merge" = "text"))]
    pub own_steps: Option<String>,
    /// What others do, and in which order.
    #[schemars(extend("x-merge" = "text"))]
    pub steps: Option<String>,
    /// What nobody is to do.
    #[schemars(extend("x-merge" = "text"))]
    pub avoid: Option<String>,
    /// Whom to call, the first one first.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub call: Vec<Party>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}
