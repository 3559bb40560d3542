//! Days that a change would write down and that cannot be: ahead of today, before the case, in the wrong order.

use super::super::Subject;
use super::days::{Happening, Order, happenings, orders};
use crate::model::{CaseFile, Date, RecordKind};

/// A day that cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impossible {
    /// Something happened on a day that is still to come.
    Ahead {
        /// The key it stands under.
        field: &'static str,
        /// The day.
        on: Date,
    },
    /// Something of the case happened before the case was opened.
    BeforeOpening {
        /// The key it stands under.
        field: &'static str,
        /// The day.
        on: Date,
        /// The day the case was opened.
        opened: Date,
    },
    /// What comes after stands before what comes first.
    Order {
        /// Key and day of what comes first.
        first: (&'static str, Date),
        /// Key and day of what comes after.
        then: (&'static str, Date),
    },
}

/// The first impossible day of a case that was not there before; days that stood there already are left to the rules.
#[must_use]
pub fn impossible(before: Option<&CaseFile>, after: &CaseFile, today: Date) -> Option<Impossible> {
    let known = before.map(happenings).unwrap_or_default();
    let fresh: Vec<Happening> = happenings(after).into_iter().filter(|one| !known.contains(one)).collect();
    if let Some(Happening { field, on, .. }) = fresh.iter().find(|one| one.on > today) {
        return Some(Impossible::Ahead { field, on: *on });
    }
    let known = before.map(orders).unwrap_or_default();
    let mut pairs = orders(after).into_iter().filter(|one| !known.contains(one));
    if let Some(Order { first, then, .. }) = pairs.find(|one| one.then.1 < one.first.1) {
        return Some(Impossible::Order { first, then });
    }
    let opened = after.case.opened;
    let from_elsewhere = |one: &Happening| match &one.subject {
        Subject::Record(id) => after.case.merges.iter().any(|merge| merge.records.contains(id)),
        _ => false,
    };
    let early = |one: &&Happening| one.on < opened && !may_precede(one) && !from_elsewhere(one);
    fresh.iter().find(early).map(|one| Impossible::BeforeOpening { field: one.field, on: one.on, opened })
}

/// What may well have happened before a case is opened: the notification, a screening, a consent, an instrument that
/// somebody else took, and the lives of people.
fn may_precede(happening: &Happening) -> bool {
    let kind = match &happening.subject {
        Subject::Record(id) => Some(id.kind()),
        _ => None,
    };
    matches!(
        kind,
        Some(RecordKind::Consent | RecordKind::Screening | RecordKind::Person | RecordKind::Kinship)
    ) || matches!(happening.field, "notification.on" | "client.born" | "instrument.on")
}

#[cfg(test)]
mod tests {
    use super::super::super::sample;
    use super::*;

    #[test]
    fn only_what_is_new_is_looked_at() {
        let before = sample::planned();
        let today = sample::today();
        assert_eq!(impossible(Some(&before), &before, today), None);
        let mut after = before.clone();
        after.reviews[0].on = today.plus_days(1);
        assert!(matches!(impossible(Some(&before), &after, today), Some(Impossible::Ahead { .. })));
        assert_eq!(impossible(Some(&after), &after, today), None);
        after.reviews[0].on = before.case.opened.plus_days(-1);
        assert!(matches!(impossible(Some(&before), &after, today), Some(Impossible::BeforeOpening { .. })));
        let mut after = before.clone();
        after.consents[0].until = Some(after.consents[0].on.plus_days(-1));
        assert!(matches!(impossible(Some(&before), &after, today), Some(Impossible::Order { .. })));
        let mut after = before.clone();
        let kinship = "id = 'haaaa1'\nfrom = 'client'\nkind = 'sibling'\nto = 'paaaa1'\nsince = '1999-05-01'";
        after.network.kinships.push(sample::record(kinship));
        assert_eq!(impossible(Some(&before), &after, today), None, "families are older than cases");
    }
}
