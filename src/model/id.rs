//! Ids: short, random, typed by hand without fear. No counters, so two people never make the same one offline.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Crockford's base 32: no i, l, o or u, so that no two signs look alike.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// How many random signs an id carries (25 bits).
const RANDOM_SIGNS: usize = 5;

/// A text that does not have the form of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// Not the right length, or signs outside the alphabet.
    #[error("invalid-id-form")]
    Form,
    /// The form is right but the check character is not: most likely a typing mistake.
    #[error("invalid-id-check")]
    Check,
}

/// What a record is; each kind has its own letter in front of its ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// An action in the plan (`a`).
    Action,
    /// An agreement between client and case manager (`b`).
    Agreement,
    /// A consent (`c`).
    Consent,
    /// A planned contact (`d`).
    PlannedContact,
    /// An evaluation (`e`).
    Evaluation,
    /// A filled-in feedback form (`f`).
    Feedback,
    /// A goal in the plan (`g`).
    Goal,
    /// What two people of the network are to one another (`h`).
    Kinship,
    /// An entry in the journal (`j`).
    Journal,
    /// A conference (`k`).
    Conference,
    /// An assessment (`m`).
    Assessment,
    /// A need in an assessment (`n`).
    Need,
    /// A person in the network (`p`).
    Person,
    /// A referral (`r`).
    Referral,
    /// A screening (`s`).
    Screening,
    /// A tie between two persons (`t`).
    Tie,
    /// A review (`v`).
    Review,
    /// A signal to policy (`w`).
    Signal,
    /// A meeting of practitioners (`x`).
    Intervision,
}

impl RecordKind {
    /// Every kind, in the order of their letters.
    pub const ALL: [Self; 19] = [
        Self::Action,
        Self::Agreement,
        Self::Consent,
        Self::PlannedContact,
        Self::Evaluation,
        Self::Feedback,
        Self::Goal,
        Self::Kinship,
        Self::Journal,
        Self::Conference,
        Self::Assessment,
        Self::Need,
        Self::Person,
        Self::Referral,
        Self::Screening,
        Self::Tie,
        Self::Review,
        Self::Signal,
        Self::Intervision,
    ];

    /// The first sign of its ids.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Action => 'a',
            Self::Agreement => 'b',
            Self::Consent => 'c',
            Self::PlannedContact => 'd',
            Self::Evaluation => 'e',
            Self::Feedback => 'f',
            Self::Goal => 'g',
            Self::Kinship => 'h',
            Self::Journal => 'j',
            Self::Conference => 'k',
            Self::Assessment => 'm',
            Self::Need => 'n',
            Self::Person => 'p',
            Self::Referral => 'r',
            Self::Screening => 's',
            Self::Tie => 't',
            Self::Review => 'v',
            Self::Signal => 'w',
            Self::Intervision => 'x',
        }
    }

    /// The word of the catalogue vocabulary `record-kind`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Action => "action",
            Self::Agreement => "agreement",
            Self::Consent => "consent",
            Self::PlannedContact => "planned-contact",
            Self::Evaluation => "evaluation",
            Self::Feedback => "feedback",
            Self::Goal => "goal",
            Self::Kinship => "kinship",
            Self::Journal => "journal",
            Self::Conference => "conference",
            Self::Assessment => "assessment",
            Self::Need => "need",
            Self::Person => "person",
            Self::Referral => "referral",
            Self::Screening => "screening",
            Self::Tie => "tie",
            Self::Review => "review",
            Self::Signal => "signal",
            Self::Intervision => "intervision",
        }
    }
}

/// The id of a record: its kind's letter and five random signs, `r7kq2m`; unique within its case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RecordId(String);

impl RecordId {
    /// An id of this kind from 25 random bits (the lowest of `random`).
    #[must_use]
    pub fn from_random(kind: RecordKind, random: u32) -> Self {
        let mut text = String::from(kind.letter());
        text.push_str(&signs(random));
        Self(text)
    }

    /// What kind of record it names.
    #[must_use]
    pub fn kind(&self) -> RecordKind {
        let letter = self.0.chars().next();
        RecordKind::ALL.into_iter().find(|kind| Some(kind.letter()) == letter).unwrap_or(RecordKind::Journal)
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RecordId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let mut letters = text.chars();
        let known =
            letters.next().is_some_and(|first| RecordKind::ALL.iter().any(|kind| kind.letter() == first));
        let rest = letters.as_str();
        if known && rest.len() == RANDOM_SIGNS && rest.bytes().all(|sign| ALPHABET.contains(&sign)) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvalidId::Form)
        }
    }
}

/// The id of a case: five random signs and a check character (Luhn mod 32), so that a mistyped id never opens
/// another person's file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseId(String);

impl CaseId {
    /// An id from 25 random bits (the lowest of `random`).
    #[must_use]
    pub fn from_random(random: u32) -> Self {
        let mut text = signs(random);
        text.push(check_sign(&text));
        Self(text)
    }

    /// The id as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CaseId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let formed = text.len() == RANDOM_SIGNS + 1 && text.bytes().all(|sign| ALPHABET.contains(&sign));
        let (body, check) = text.split_at_checked(RANDOM_SIGNS).filter(|_| formed).ok_or(InvalidId::Form)?;
        if check.starts_with(check_sign(body)) { Ok(Self(text.to_owned())) } else { Err(InvalidId::Check) }
    }
}

/// The name of a file in `team/` or `services/`: lower-case letters, digits and single hyphens, 1 to 40 signs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// The slug as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let lettered = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
        let formed = (1..=40).contains(&text.len())
            && text.bytes().all(lettered)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if formed { Ok(Self(text.to_owned())) } else { Err(InvalidId::Form) }
    }
}

/// Five signs from 25 bits.
fn signs(random: u32) -> String {
    (0..RANDOM_SIGNS)
        .map(|at| ALPHABET.get((random >> (5 * at)) as usize & 31).copied().map_or('0', char::from))
        .collect()
}

/// The Luhn mod 32 check character of a row of signs.
fn check_sign(text: &str) -> char {
    let value = |sign: u8| ALPHABET.iter().position(|known| *known == sign).unwrap_or(0);
    let sum: usize = text
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, sign)| {
            let weighed = value(sign) * if at % 2 == 0 { 2 } else { 1 };
            weighed / 32 + weighed % 32
        })
        .sum();
    ALPHABET.get((32 - sum % 32) % 32).copied().map_or('0', char::from)
}

macro_rules! text_like {
    ($name:ident, $schema:literal, $pattern:literal) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }

            fn inline_schema() -> bool {
                true
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

// Trait implementations cannot be shared by a function.
text_like!(RecordId, "RecordId", "^[a-hjkmnprstvwx][0-9a-hjkmnp-tv-z]{5}$");
text_like!(CaseId, "CaseId", "^[0-9a-hjkmnp-tv-z]{6}$");
text_like!(Slug, "Slug", "^[a-z0-9]+(-[a-z0-9]+)*$");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_id_refuses_every_single_mistyped_sign() {
        let id = CaseId::from_random(0x0123_4567);
        assert_eq!(id.as_str().parse::<CaseId>().as_ref(), Ok(&id));
        for at in 0..id.as_str().len() {
            for sign in ALPHABET {
                let mut typed = id.as_str().as_bytes().to_vec();
                if typed[at] == *sign {
                    continue;
                }
                typed[at] = *sign;
                let typed = String::from_utf8(typed).unwrap();
                assert_eq!(typed.parse::<CaseId>(), Err(InvalidId::Check), "{typed}");
            }
        }
    }

    #[test]
    fn an_id_never_is_a_path() {
        for text in ["../../", "r/../a", "r7kq2", "r7kq2mm", "R7KQ2M", "z7kq2m", "r7kqilo", ""] {
            assert_eq!(text.parse::<RecordId>(), Err(InvalidId::Form), "{text}");
        }
        assert_eq!(RecordId::from_random(RecordKind::Referral, 7).kind(), RecordKind::Referral);
        for text in ["..", "a/b", "-a", "a--b", "A", ""] {
            assert!(text.parse::<Slug>().is_err(), "{text}");
        }
    }
}
