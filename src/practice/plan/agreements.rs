//! What people promise each other in a plan, both ways; an agreement that ends stays where it was written.

use crate::model::plan::Agreement;
use crate::model::{Date, RecordId};

/// Whether an agreement holds on a day; its last day counts.
#[must_use]
pub fn holds(agreement: &Agreement, on: Date) -> bool {
    agreement.until.is_none_or(|until| on <= until)
}

/// Ends the agreement that a newer one takes the place of, the day before or, when both are of one day, on that day.
/// Returns which one and its last day; nothing when it had ended already or nothing is replaced.
pub fn replace(agreements: &mut [Agreement], newer: &Agreement) -> Option<(RecordId, Date)> {
    let old = agreements.iter_mut().find(|one| Some(&one.id) == newer.replaces.as_ref())?;
    if old.until.is_some() {
        return None;
    }
    let until = newer.on.plus_days(-1).max(old.on);
    old.until = Some(until);
    Some((old.id.clone(), until))
}

/// Whether nothing holds in return for an agreement: what the one promises the other, and not the other way round.
#[must_use]
pub fn is_one_way(agreements: &[Agreement], agreement: &Agreement, on: Date) -> bool {
    let back = |one: &&Agreement| one.from == agreement.to && one.to == agreement.from && holds(one, on);
    holds(agreement, on) && !agreements.iter().any(|one| back(&one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{day, record};

    fn agreement(id: &str, on: &str, (from, to): (&str, &str)) -> Agreement {
        record(&format!("id = '{id}'\non = '{on}'\nfrom = '{from}'\nto = '{to}'\ntext = '?'"))
    }

    #[test]
    fn the_agreement_that_is_replaced_ends_and_stays() {
        let mut all = vec![agreement("baaaa1", "2026-01-05", ("client", "team/ilse"))];
        let mut newer = agreement("baaaa2", "2026-03-01", ("client", "team/ilse"));
        assert_eq!(replace(&mut all, &newer), None);
        newer.replaces = Some(all[0].id.clone());
        assert_eq!(replace(&mut all, &newer), Some((all[0].id.clone(), day("2026-02-28"))));
        assert!(holds(&all[0], day("2026-02-28")) && !holds(&all[0], day("2026-03-01")));
        assert_eq!(replace(&mut all, &newer), None, "it had ended");
        all[0].until = None;
        newer.on = day("2026-01-05");
        assert_eq!(replace(&mut all, &newer).map(|(_, until)| until), Some(day("2026-01-05")));
    }

    #[test]
    fn an_agreement_goes_both_ways_or_is_told() {
        let one = agreement("baaaa1", "2026-01-05", ("client", "team/ilse"));
        let mut all = vec![one.clone(), agreement("baaaa2", "2026-01-05", ("team/omar", "client"))];
        let today = day("2026-06-15");
        assert!(is_one_way(&all, &one, today));
        all.push(agreement("baaaa3", "2026-01-05", ("team/ilse", "client")));
        assert!(!is_one_way(&all, &one, today));
        all[2].until = Some(day("2026-02-01"));
        assert!(is_one_way(&all, &one, today));
    }
}
