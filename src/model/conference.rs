//! `conferences/`: everybody around the client at one table (BOOK 10, 11; P3 4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::party::Party;
use super::record::{Answer, Deviation, event};
use super::{Date, RecordId, Slug};

/// One care conference: who was there, what the client wanted on the table, what each party holds and needs, what
/// was agreed and who does what when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Conference {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who called it together or recorded it (team handle).
    pub by: Slug,
    /// What kind of meeting it is.
    pub kind: ConferenceKind,
    /// Where.
    #[schemars(extend("x-merge" = "text"))]
    pub place: Option<String>,
    /// Whether the client was there.
    pub client_present: Answer,
    /// What the client wants to talk about, in their own words; these points come first.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub client_agenda: Vec<String>,
    /// What others want to talk about.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub agenda: Vec<String>,
    /// Who takes part, each with what they hold and what they need.
    #[serde(default, rename = "participant")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "who"))]
    pub participants: Vec<Participant>,
    /// What was agreed.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub agreements: Vec<String>,
    /// Where people did not agree.
    #[serde(default, rename = "disagreement")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "about"))]
    pub disagreements: Vec<Disagreement>,
    /// Who does what by when.
    #[serde(default, rename = "decision")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "what"))]
    pub decisions: Vec<Decision>,
    /// What was said, as far as it belongs in the file.
    #[schemars(extend("x-merge" = "text"))]
    pub minutes: Option<String>,
    /// The day of the next one.
    pub next: Option<Date>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Conference, "conference", "conferences", Conference, Planning);

/// What kind of meeting a conference is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConferenceKind {
    /// Client, network and professionals together (BOOK 10).
    Care,
    /// Professionals of several disciplines (P3 4).
    Multidisciplinary,
    /// Family and friends, who make their own plan.
    Family,
    /// Another meeting about this client.
    Other,
}

/// Somebody at the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Participant {
    /// Who.
    pub who: Party,
    /// Whether they were there.
    pub present: Option<Answer>,
    /// What they hold: their position (BOOK 11.3).
    #[schemars(extend("x-merge" = "text"))]
    pub position: Option<String>,
    /// What they need: the interest behind it (BOOK 11.3).
    #[schemars(extend("x-merge" = "text"))]
    pub interest: Option<String>,
}

/// Where people did not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Disagreement {
    /// About what.
    pub about: String,
    /// Between whom.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub who: Vec<Party>,
    /// What happens with it now.
    #[schemars(extend("x-merge" = "text"))]
    pub next: Option<String>,
}

/// Something that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Decision {
    /// What.
    pub what: String,
    /// Who does it.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub who: Vec<Party>,
    /// The day by which.
    pub due: Option<Date>,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// The action in the plan, or the entry in the journal, that it became.
    pub became: Option<RecordId>,
}
