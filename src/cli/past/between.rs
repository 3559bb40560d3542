//! What differs between two moments, record by record, each difference with who made it and when.

use std::collections::BTreeMap;

use super::reading::{Readings, doer};
use super::{Subject, Then};
use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::history::{Blob, Entry, Filter, Repository};
use crate::ledger::kind;
use crate::ledger::merge::Side;
use crate::practice::difference::{Difference, last_touch};
use crate::report::view::{RecordDifference, Touch, TracedDifference};

/// What differs between two moments.
pub(crate) struct Between<'a> {
    desk: &'a Desk,
    subject: &'a Subject,
    repository: &'a Repository,
    from: &'a Then,
    to: &'a Then,
}

/// A record on both sides.
type Sides = (Option<Side>, Option<Side>);

/// What was done to each record, oldest first.
type Steps = BTreeMap<String, Vec<(Touch, Vec<Difference>)>>;

impl<'a> Between<'a> {
    /// What differs in something between two moments.
    ///
    /// # Errors
    /// No history.
    pub(crate) fn new(
        desk: &'a Desk,
        subject: &'a Subject,
        (from, to): (&'a Then, &'a Then),
    ) -> Result<Self, Error> {
        Ok(Self { desk, subject, repository: desk.repository()?, from, to })
    }

    /// Every record that differs, and what was done to it on the way.
    ///
    /// # Errors
    /// When git or a working file cannot be read.
    pub(crate) fn records(&self) -> Result<Vec<RecordDifference>, Error> {
        let readings = Readings::new(self.desk)?;
        let steps = self.steps(&readings)?;
        let mut records = Vec::new();
        for (reference, sides) in self.sides()? {
            let mut change = Readings::between((&reference, sides.0.as_ref(), sides.1.as_ref()))?;
            let differences = std::mem::take(&mut change.differences);
            let known = steps.get(&reference).map(Vec::as_slice).unwrap_or_default();
            let trace = |difference: Difference| {
                let touch = last_touch(&difference.place, known).cloned();
                TracedDifference { difference, touch }
            };
            let traced: Vec<TracedDifference> =
                differences.into_iter().filter(|one| self.subject.holds(one)).map(trace).collect();
            if self.subject.part.is_none() || !traced.is_empty() {
                records.push(RecordDifference::new(change, traced));
            }
        }
        Ok(records)
    }

    /// The files that differ, on both sides.
    fn sides(&self) -> Result<BTreeMap<String, Sides>, Error> {
        let mut sides = self.kept()?;
        if self.from.is_now() != self.to.is_now() {
            for (reference, (head, file)) in self.edited()? {
                let side = sides.entry(reference).or_insert_with(|| (head.clone(), head));
                let now = if self.to.is_now() { &mut side.1 } else { &mut side.0 };
                *now = file;
            }
        }
        sides.retain(|reference, (before, after)| before != after && self.subject.asks(reference));
        Ok(sides)
    }

    /// What differs between the commits.
    fn kept(&self) -> Result<BTreeMap<String, Sides>, Error> {
        let head = self.desk.commit()?;
        let commit = |then: &Then| then.commit().map(ToOwned::to_owned).or_else(|| head.clone());
        let Some(to) = commit(self.to) else { return Ok(BTreeMap::new()) };
        let changed = self.repository.between(commit(self.from).as_deref(), &to, &self.subject.paths)?;
        let side = |blob: Option<&Blob>| self.repository.side(blob);
        let both = changed.iter().map(|one| {
            let before = side(one.before.first().and_then(Option::as_ref))?;
            Ok((one.reference.clone(), (before, side(one.after.as_ref())?)))
        });
        both.collect()
    }

    /// What was edited by hand since the last commit: as that commit has it, and as it is.
    fn edited(&self) -> Result<BTreeMap<String, Sides>, Error> {
        let mut sides: BTreeMap<String, Sides> = BTreeMap::new();
        let head = self.repository.head()?;
        for one in self.repository.edited()? {
            if !self.subject.looks_at(&one.path) {
                continue;
            }
            let reference = kind::reference(&one.path).unwrap_or_else(|| one.path.clone());
            let bytes = match &head {
                Some(head) => self.repository.file_at(head, &one.path)?,
                None => None,
            };
            let side = |bytes: Vec<u8>| Side { path: one.path.clone(), bytes };
            let text = self.desk.ledger.text(&one.path)?;
            let known = sides.entry(reference).or_default();
            known.0 = known.0.take().or(bytes.map(side));
            known.1 = known.1.take().or(text.map(|text| side(text.into_bytes())));
        }
        Ok(sides)
    }

    /// What each commit between the moments did to each record, oldest first; what is not kept yet last, by nobody.
    fn steps(&self, readings: &Readings<'_>) -> Result<Steps, Error> {
        let mut steps = Steps::new();
        let from = self.to.commit().map(ToOwned::to_owned).or(self.desk.commit()?);
        let since = self.from.commit().map(ToOwned::to_owned);
        if from.is_some() && since.is_some() && from != since {
            let filter = Filter { since, ..self.subject.filter(from) };
            for entry in self.repository.commits(filter)? {
                let entry = entry?;
                for change in readings.changes(&entry.id, self.subject)? {
                    let known = steps.entry(change.record).or_default();
                    known.insert(0, (touch(self.desk, &entry), change.differences));
                }
            }
        }
        if self.to.is_now() {
            for (reference, (head, file)) in self.edited()? {
                let change = Readings::between((&reference, head.as_ref(), file.as_ref()))?;
                steps.entry(reference).or_default().push((Touch::default(), change.differences));
            }
        }
        Ok(steps)
    }
}

fn touch(desk: &Desk, entry: &Entry) -> Touch {
    Touch { by: Some(doer(desk, entry)), on: entry.day, commit: Some(entry.id.clone()) }
}
