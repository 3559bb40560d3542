//! The order of a merged list: the same whoever merges.
//!
//! What was there before keeps its order, or the one that a side gave it. What a side added stays behind the item it
//! was put after; where both added at one place, rows follow each other by day and key, other items side by side.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Three;

/// Every key of three lists: those of before first, then those that were added.
pub(super) fn every(keys: &Three<Vec<String>>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut added: Vec<&String> = keys.ours.iter().chain(&keys.theirs).collect();
    added.sort();
    for key in keys.base.iter().chain(added) {
        if !all.contains(key) {
            all.push(key.clone());
        }
    }
    all
}

/// Merged rows in their order.
pub(super) fn rows(keys: &Three<Vec<String>>, merged: Vec<(String, Json)>) -> Vec<Json> {
    let mut held: BTreeMap<String, Json> = merged.into_iter().collect();
    let by_day = |group: &mut Vec<String>| group.sort_by_cached_key(|key| (day(held.get(key)), key.clone()));
    let order = arranged(
        keys,
        |key| held.contains_key(key),
        |(one, other)| {
            let mut group = united(one, other);
            by_day(&mut group);
            group
        },
    );
    order.iter().filter_map(|key| held.remove(key)).collect()
}

/// The union of two sets that grew from one, less what either took out.
pub(super) fn set(lists: Three<&[Json]>) -> Vec<Json> {
    let written = |items: &[Json]| {
        let mut texts: Vec<String> = Vec::new();
        for item in items.iter().map(Json::to_string) {
            if !texts.contains(&item) {
                texts.push(item);
            }
        }
        texts
    };
    let keys = Three { base: written(lists.base), ours: written(lists.ours), theirs: written(lists.theirs) };
    let kept = |key: &str| {
        let holds = |side: &[String]| side.iter().any(|one| one == key);
        !holds(&keys.base) || (holds(&keys.ours) && holds(&keys.theirs))
    };
    let order = arranged(
        &keys,
        kept,
        |(one, other)| if one <= other { united(one, other) } else { united(other, one) },
    );
    let items = lists.base.iter().chain(lists.ours).chain(lists.theirs);
    let by_key: BTreeMap<String, &Json> = items.map(|item| (item.to_string(), item)).collect();
    order.iter().filter_map(|key| by_key.get(key).copied().cloned()).collect()
}

/// Kept keys in their order; `both` orders what the two sides added at one place.
fn arranged(
    keys: &Three<Vec<String>>,
    kept: impl Fn(&str) -> bool,
    both: impl Fn((Vec<String>, Vec<String>)) -> Vec<String>,
) -> Vec<String> {
    let stays = stays(keys, &kept);
    let mut ours = added(&keys.ours, &stays, &kept);
    let mut theirs = added(&keys.theirs, &stays, &kept);
    one_place_each(&mut ours, &mut theirs);
    let mut order = Vec::new();
    for place in 0..=stays.len() {
        if let Some(before) = place.checked_sub(1).and_then(|at| stays.get(at)) {
            order.push(before.clone());
        }
        let (one, other) =
            (ours.remove(&place).unwrap_or_default(), theirs.remove(&place).unwrap_or_default());
        match (one.is_empty(), other.is_empty()) {
            (_, true) => order.extend(one),
            (true, _) => order.extend(other),
            _ if one == other => order.extend(one),
            _ => order.extend(both((one, other))),
        }
    }
    order
}

/// What was there before and is kept, in the order of the side that changed the order, when only one did.
fn stays(keys: &Three<Vec<String>>, kept: &impl Fn(&str) -> bool) -> Vec<String> {
    let base: Vec<String> = keys.base.iter().filter(|key| kept(key)).cloned().collect();
    let again =
        |side: &[String]| -> Vec<String> { side.iter().filter(|key| base.contains(key)).cloned().collect() };
    let (ours, theirs) = (again(&keys.ours), again(&keys.theirs));
    // A side that lacks a row which stays has no order of all of them.
    let whole = |side: &[String]| side.len() == base.len();
    match (whole(&ours) && ours != base, whole(&theirs) && theirs != base) {
        (true, false) => ours,
        (false, true) => theirs,
        (true, true) if ours == theirs => ours,
        _ => base,
    }
}

/// What a side added, by the number of staying keys before it.
fn added(side: &[String], stays: &[String], kept: &impl Fn(&str) -> bool) -> BTreeMap<usize, Vec<String>> {
    let (mut places, mut place) = (BTreeMap::<usize, Vec<String>>::new(), 0);
    for key in side {
        match stays.iter().position(|one| one == key) {
            Some(at) => place = at + 1,
            None if kept(key) => places.entry(place).or_default().push(key.clone()),
            None => {}
        }
    }
    places
}

/// What both added at two places stays at the first of them.
fn one_place_each(ours: &mut BTreeMap<usize, Vec<String>>, theirs: &mut BTreeMap<usize, Vec<String>>) {
    let place_in = |places: &BTreeMap<usize, Vec<String>>, key: &String| {
        places.iter().find(|(_, keys)| keys.contains(key)).map(|(place, _)| *place)
    };
    let shared: Vec<String> = ours.values().flatten().cloned().collect();
    for key in shared {
        let (Some(here), Some(there)) = (place_in(ours, &key), place_in(theirs, &key)) else { continue };
        let later = match here.cmp(&there) {
            std::cmp::Ordering::Less => theirs.get_mut(&there),
            std::cmp::Ordering::Greater => ours.get_mut(&here),
            std::cmp::Ordering::Equal => None,
        };
        if let Some(keys) = later {
            keys.retain(|one| *one != key);
        }
    }
}

fn united(one: Vec<String>, other: Vec<String>) -> Vec<String> {
    let mut all = one;
    for key in other {
        if !all.contains(&key) {
            all.push(key);
        }
    }
    all
}

/// The day of a row, by which rows that both sides added follow each other.
fn day(row: Option<&Json>) -> String {
    let said = |key: &str| row.and_then(|row| row.get(key)).and_then(Json::as_str);
    said("on").or_else(|| said("from")).unwrap_or_default().to_owned()
}
