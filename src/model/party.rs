//! Who does something: the client, somebody of the network, a colleague or a service.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::InvalidId;
use super::{RecordId, RecordKind, Slug};

/// Somebody who takes part: `client`, a person's id (`p7kq2m`), `team/<handle>` or `services/<slug>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Party {
    /// The person whose case it is.
    Client,
    /// Somebody in the network file of the case.
    Person(RecordId),
    /// A practitioner of the team.
    Team(Slug),
    /// A service of the directory.
    Service(Slug),
}

impl fmt::Display for Party {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Client => f.write_str("client"),
            Self::Person(id) => write!(f, "{id}"),
            Self::Team(handle) => write!(f, "team/{handle}"),
            Self::Service(slug) => write!(f, "services/{slug}"),
        }
    }
}

impl FromStr for Party {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if text == "client" {
            return Ok(Self::Client);
        }
        if let Some(handle) = text.strip_prefix("team/") {
            return handle.parse().map(Self::Team);
        }
        if let Some(slug) = text.strip_prefix("services/") {
            return slug.parse().map(Self::Service);
        }
        let id: RecordId = text.parse()?;
        if id.kind() == RecordKind::Person { Ok(Self::Person(id)) } else { Err(InvalidId::Form) }
    }
}

impl TryFrom<String> for Party {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        text.parse()
    }
}

impl From<Party> for String {
    fn from(party: Party) -> Self {
        party.to_string()
    }
}

impl JsonSchema for Party {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Party".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^(client|p[0-9a-hjkmnp-tv-z]{5}|(team|services)/[a-z0-9]+(-[a-z0-9]+)*)$"
        })
    }
}
