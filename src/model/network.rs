//! `network.toml`: the people around the client and the ties between them (BOOK 5.9, 5.10, 13).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::case::KnownDate;
use super::party::Party;
use super::record::{Answer, Deviation, Record};
use super::{Date, RecordId};

/// The people around the client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-absent" = "empty"))]
pub struct Network {
    /// The households the client lives in, when other than `client` alone: a child may have two.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub households: Vec<String>,
    /// The people.
    #[serde(default, rename = "person")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub persons: Vec<Person>,
    /// The ties.
    #[serde(default, rename = "tie")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub ties: Vec<Tie>,
    /// Who is what to whom, where the client is not one of them.
    #[serde(default, rename = "kinship")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub kinships: Vec<Kinship>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

impl Record for Network {
    const KIND: &'static str = "network";
}

/// Somebody around the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    /// The id.
    pub id: RecordId,
    /// Name.
    pub name: String,
    /// What this person is to the client.
    pub relation: Relation,
    /// A man, a woman, or neither, for the genogram.
    pub gender: Option<Gender>,
    /// The relation in words, when it is `other`.
    pub relation_text: Option<String>,
    /// The households this person lives in; the same word for everybody under one roof, `client` for the client's own.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub households: Vec<String>,
    /// The organisation, for professionals.
    pub organisation: Option<String>,
    /// How to reach this person.
    #[schemars(extend("x-merge" = "text"))]
    pub contact: Option<String>,
    /// Day of birth, `unknown` or `declined`.
    pub born: Option<KnownDate>,
    /// Whether this person has died.
    pub deceased: Option<Answer>,
    /// Since when this person is around.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// A man, a woman, or neither; somebody may well decline to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gender {
    /// A woman or girl.
    Woman,
    /// A man or boy.
    Man,
    /// Neither, or both.
    Other,
}

/// What somebody is to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Partner.
    Partner,
    /// Former partner.
    FormerPartner,
    /// Parent.
    Parent,
    /// Child.
    Child,
    /// Brother or sister.
    Sibling,
    /// Grandparent.
    Grandparent,
    /// Grandchild.
    Grandchild,
    /// Other family.
    OtherFamily,
    /// Friend.
    Friend,
    /// Neighbour.
    Neighbour,
    /// Colleague.
    Colleague,
    /// Volunteer.
    Volunteer,
    /// Professional.
    Professional,
    /// Something else, told in words.
    Other,
}

/// A tie between two people of whom one may be the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Tie {
    /// The id.
    pub id: RecordId,
    /// One end.
    pub from: Party,
    /// The other end.
    pub to: Party,
    /// How good the tie is.
    pub quality: TieQuality,
    /// Which way support goes, seen from `from`.
    pub direction: Option<TieDirection>,
    /// How often they are in touch.
    pub frequency: Option<TieFrequency>,
    /// What kinds of support it gives.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub support: Vec<SupportKind>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// How good a tie is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TieQuality {
    /// Strong.
    Strong,
    /// Weak.
    Weak,
    /// Under stress.
    Stressful,
    /// Broken.
    Broken,
    /// Not known.
    Unknown,
}

/// Which way support goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TieDirection {
    /// From the first to the second.
    Gives,
    /// From the second to the first.
    Receives,
    /// Both ways.
    Both,
    /// Neither.
    Neither,
}

/// How often two people are in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TieFrequency {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// Less often.
    Rarely,
    /// Never.
    Never,
    /// Not known.
    Unknown,
}

/// What a tie gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SupportKind {
    /// Somebody to share feelings with.
    Emotional,
    /// Hands that help.
    Practical,
    /// Knowing the way.
    Informational,
    /// Company.
    Companionship,
    /// Money.
    Financial,
}

/// What two people are to one another by birth, law or care, for the genogram (BOOK 13.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Kinship {
    /// The id.
    pub id: RecordId,
    /// Who is something to somebody.
    pub from: Party,
    /// What `from` is to `to`.
    pub kind: KinshipKind,
    /// To whom.
    pub to: Party,
    /// Since when.
    pub since: Option<Date>,
    /// Until when.
    pub until: Option<Date>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// What somebody is to somebody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum KinshipKind {
    /// Parent by birth.
    Parent,
    /// Adoptive parent.
    AdoptiveParent,
    /// Step-parent.
    StepParent,
    /// Foster parent.
    FosterParent,
    /// Guardian by law.
    Guardian,
    /// Partner, married or living together.
    Partner,
    /// Former partner.
    FormerPartner,
    /// Brother or sister.
    Sibling,
    /// Twin.
    Twin,
}
