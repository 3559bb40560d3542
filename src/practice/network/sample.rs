//! An invented network for the tests.

use super::{NetworkPicture, picture};
use crate::model::Party;
use crate::practice::samples::{case, day, record};

/// A mother who gives every day, a sister at odds with her, a professional, a friend who has died, a former
/// partner who has gone, a neighbour nobody tied to anybody, and a service.
pub(super) const NETWORK: &str = r#"
households = ["client", "oma"]
[[person]]
id = "paaaa1"
name = "Moeder"
relation = "parent"
households = ["oma"]
[[person]]
id = "paaaa2"
name = "Zus"
relation = "sibling"
households = ["zus"]
[[person]]
id = "paaaa3"
name = "Begeleider"
relation = "professional"
[[person]]
id = "paaaa4"
name = "Vriend"
relation = "friend"
deceased = "yes"
[[person]]
id = "paaaa5"
name = "Ex"
relation = "former-partner"
until = "2026-01-31"
[[person]]
id = "paaaa6"
name = "Buur"
relation = "neighbour"
since = "2026-03-01"
[[tie]]
id = "taaaa1"
from = "paaaa1"
to = "client"
quality = "strong"
direction = "gives"
frequency = "daily"
support = ["emotional", "practical"]
[[tie]]
id = "taaaa2"
from = "client"
to = "paaaa2"
quality = "stressful"
direction = "both"
frequency = "monthly"
support = ["companionship"]
[[tie]]
id = "taaaa3"
from = "client"
to = "paaaa3"
quality = "strong"
direction = "receives"
frequency = "weekly"
support = ["informational"]
[[tie]]
id = "taaaa4"
from = "paaaa1"
to = "paaaa2"
quality = "broken"
[[tie]]
id = "taaaa5"
from = "client"
to = "paaaa5"
quality = "strong"
direction = "receives"
frequency = "daily"
support = ["financial"]
[[tie]]
id = "taaaa6"
from = "services/ocmw"
to = "client"
quality = "weak"
"#;

/// A case with a network, and its picture on a day.
pub(super) fn pictured(network: &str, on: &str) -> NetworkPicture {
    let mut file = case("2026-01-05");
    file.network = record(network);
    picture(&file, day(on))
}

/// The person with this number.
pub(super) fn person(number: u32) -> Party {
    format!("paaaa{number}").parse().unwrap()
}
