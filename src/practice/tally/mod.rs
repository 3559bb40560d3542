//! Tallies: the one way in which reports count. Rows are the groups of a dimension, columns are measures; what is
//! counted is added to its groups and, once, to the total.
//!
//! A tally knows which measures add up to which, so that [`sheet`] can keep small cells from being worked out.

mod measure;
pub mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use super::dimension::{Dimension, Group};
use crate::model::CaseId;

pub use measure::{Layout, Measure, Unit, named};
pub use sheet::{Figure, Line, Sheet};

/// Groups by measures.
#[derive(Debug, Clone)]
pub struct Tally {
    /// What the rows are.
    pub dimension: Dimension,
    measures: Vec<Measure>,
    relations: Vec<Vec<(usize, i64)>>,
    rows: BTreeMap<Group, Vec<Tallied>>,
    total: Vec<Tallied>,
    overlapping: bool,
    totalled: bool,
}

/// What has come together in one place of a tally.
#[derive(Debug, Clone, Default)]
struct Tallied {
    amount: i64,
    clients: BTreeSet<CaseId>,
    values: Vec<i64>,
    given: Option<Figure>,
}

impl Tally {
    /// A tally of these measures with nothing in it.
    #[must_use]
    pub fn new(dimension: Dimension, measures: Vec<Measure>) -> Self {
        let total = vec![Tallied::default(); measures.len()];
        let (relations, rows) = (Vec::new(), BTreeMap::new());
        Self { dimension, measures, relations, rows, total, overlapping: false, totalled: true }
    }

    /// The same without a total: its rows are not parts of one whole.
    #[must_use]
    pub fn without_total(mut self) -> Self {
        self.totalled = false;
        self
    }

    /// Says that a measure is the sum of others, in every row.
    #[must_use]
    pub fn parts<T: AsRef<str>>(self, whole: &str, parts: impl IntoIterator<Item = T>) -> Self {
        self.weighed_parts(whole, parts.into_iter().map(|part| (part, 1)))
    }

    /// Says that a measure is the sum of others, each times a number.
    #[must_use]
    pub fn weighed_parts<T: AsRef<str>>(
        mut self,
        whole: &str,
        parts: impl IntoIterator<Item = (T, i64)>,
    ) -> Self {
        let parts = parts.into_iter().map(|(part, times)| (self.place(part.as_ref()), times));
        let terms: Vec<(Option<usize>, i64)> = parts.chain([(self.place(whole), -1)]).collect();
        self.relations.push(terms.into_iter().filter_map(|(at, times)| Some((at?, times))).collect());
        self
    }

    /// Makes sure that there is a row for a group, even when nothing is counted in it.
    pub fn row(&mut self, group: Group) {
        let width = self.measures.len();
        self.rows.entry(group).or_insert_with(|| vec![Tallied::default(); width]);
    }

    /// Adds an amount of a measure about one client to its groups and to the total.
    pub fn add(&mut self, groups: &[Group], client: &CaseId, measure: &str, amount: i64) {
        self.each(groups, measure, |place| {
            place.amount = place.amount.saturating_add(amount);
            place.clients.insert(client.clone());
        });
    }

    /// Adds one.
    pub fn count(&mut self, groups: &[Group], client: &CaseId, measure: &str) {
        self.add(groups, client, measure, 1);
    }

    /// Adds one value to those of which the median is told.
    pub fn value(&mut self, groups: &[Group], client: &CaseId, measure: &str, value: i64) {
        self.each(groups, measure, |place| {
            place.values.push(value);
            place.clients.insert(client.clone());
        });
    }

    /// Adds an amount that is about no client.
    pub fn plain(&mut self, groups: &[Group], measure: &str, amount: i64) {
        self.each(groups, measure, |place| place.amount = place.amount.saturating_add(amount));
    }

    /// Puts a figure that was worked out elsewhere in a row, or in the total.
    pub fn give(&mut self, group: Option<Group>, measure: &str, figure: Figure) {
        let Some(at) = self.place(measure) else { return };
        let row = match group {
            Some(group) => {
                self.row(group.clone());
                self.rows.get_mut(&group)
            }
            None => Some(&mut self.total),
        };
        if let Some(place) = row.and_then(|row| row.get_mut(at)) {
            place.given = Some(figure);
        }
    }

    /// Whether nothing has been counted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let nothing =
            |row: &Vec<Tallied>| row.iter().all(|place| place.amount == 0 && place.values.is_empty());
        self.rows.values().all(nothing) && nothing(&self.total)
    }

    /// What has come together of a measure in the total.
    #[must_use]
    pub fn total(&self, measure: &str) -> i64 {
        self.place(measure).and_then(|at| self.total.get(at)).map_or(0, |place| place.amount)
    }

    fn each(&mut self, groups: &[Group], measure: &str, mut put: impl FnMut(&mut Tallied)) {
        let Some(at) = self.place(measure) else { return };
        self.overlapping |= groups.len() > 1;
        for group in groups {
            self.row(group.clone());
            if let Some(place) = self.rows.get_mut(group).and_then(|row| row.get_mut(at)) {
                put(place);
            }
        }
        if let Some(place) = self.total.get_mut(at) {
            put(place);
        }
    }

    fn place(&self, measure: &str) -> Option<usize> {
        let at = self.measures.iter().position(|known| known.id == measure);
        debug_assert!(at.is_some(), "{measure}");
        at
    }
}

/// The value in the middle, or halfway between two, halves rounded up.
#[must_use]
pub fn median(mut values: Vec<i64>) -> Option<i64> {
    values.sort_unstable();
    let upper = *values.get(values.len() / 2)?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *values.get(values.len() / 2 - 1)?;
    Some((lower + upper + 1).div_euclid(2))
}
