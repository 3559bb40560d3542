//! How and where a part of the body is changed: the second and third figure of an s code (PRACTICE 6).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of change there is in a part of the body (s, second figure).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StructureChange {
    /// 0.
    None,
    /// 1: it is not there.
    Absent,
    /// 2: a part is not there.
    PartlyAbsent,
    /// 3: there is too much of it.
    Extra,
    /// 4: it has another size or shape.
    OtherSize,
    /// 5: it is interrupted.
    Interrupted,
    /// 6: it lies elsewhere.
    Displaced,
    /// 7: it is of another quality.
    OtherQuality,
    /// 8.
    NotSpecified,
    /// 9.
    NotApplicable,
}

/// Where a part of the body is changed (s, third figure).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StructurePlace {
    /// 0: in several places.
    Several,
    /// 1.
    Right,
    /// 2.
    Left,
    /// 3.
    BothSides,
    /// 4.
    Front,
    /// 5.
    Back,
    /// 6: near the trunk.
    Near,
    /// 7: far from the trunk.
    Far,
    /// 8.
    NotSpecified,
    /// 9.
    NotApplicable,
}

/// The changes in the order of their figures.
const CHANGES: [StructureChange; 10] = [
    StructureChange::None,
    StructureChange::Absent,
    StructureChange::PartlyAbsent,
    StructureChange::Extra,
    StructureChange::OtherSize,
    StructureChange::Interrupted,
    StructureChange::Displaced,
    StructureChange::OtherQuality,
    StructureChange::NotSpecified,
    StructureChange::NotApplicable,
];

/// The places in the order of their figures.
const PLACES: [StructurePlace; 10] = [
    StructurePlace::Several,
    StructurePlace::Right,
    StructurePlace::Left,
    StructurePlace::BothSides,
    StructurePlace::Front,
    StructurePlace::Back,
    StructurePlace::Near,
    StructurePlace::Far,
    StructurePlace::NotSpecified,
    StructurePlace::NotApplicable,
];

/// The change that a figure stands for.
pub(super) fn change(sign: char) -> Option<StructureChange> {
    CHANGES.get(figure(sign)?).copied()
}

/// The place that a figure stands for.
pub(super) fn place(sign: char) -> Option<StructurePlace> {
    PLACES.get(figure(sign)?).copied()
}

fn figure(sign: char) -> Option<usize> {
    usize::try_from(sign.to_digit(10)?).ok()
}
