//! Every file as it shall be once a commit is taken back: a three-way merge of the file now with the one before the
//! commit, from the one that the commit made.

use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::cli::past::{Readings, related, values};
use crate::history::{Blob, Changed, Entry, Repository};
use crate::ledger::layout::stem;
use crate::ledger::merge::{Merged, Side, merge};
use crate::ledger::{self, Edit, kind};
use crate::model::merge::Clash;
use crate::practice::difference::{Difference, Step, differences};
use crate::report::view::RecordChange;

/// What takes a commit back.
pub(super) struct TakeBack {
    /// The files as they shall be.
    pub(super) edits: Vec<Edit>,
    /// What becomes of each record.
    pub(super) changes: Vec<RecordChange>,
    /// Where later work stands in the way.
    pub(super) blocked: Vec<Blocked>,
}

/// Later work on the same fields of a record.
pub(super) struct Blocked {
    /// The record, as references have it; the folder of a case when its records stand in the way.
    pub(super) reference: String,
    /// The folders to look in for who did it.
    pub(super) paths: Vec<String>,
    /// The fields; the whole record when there are none.
    pub(super) places: Vec<Vec<Step>>,
}

/// A record in the three versions that matter.
struct Record<'a> {
    changed: &'a Changed,
    /// As the commit left it.
    base: Option<Side>,
    /// As it is.
    now: Option<Side>,
    /// As it was before the commit.
    before: Option<Side>,
}

impl TakeBack {
    /// What takes a commit back from where the ledger stands.
    ///
    /// # Errors
    /// When git or a record cannot be read.
    pub(super) fn of(desk: &Desk, entry: &Entry) -> Result<Self, Error> {
        let repository = desk.repository()?;
        let head = repository.head()?.unwrap_or_default();
        let since = repository.between(Some(&entry.id), &head, &[])?;
        let mut found = Self { edits: Vec::new(), changes: Vec::new(), blocked: Vec::new() };
        let changed = repository.changed(&entry.id, &[])?;
        for one in &changed {
            let later = since.iter().find(|other| other.reference == one.reference);
            let now = later.map_or(one.after.as_ref(), |later| later.after.as_ref());
            let before = one.before.first().and_then(Option::as_ref);
            let side = |blob: Option<&Blob>| repository.side(blob);
            let record = Record {
                changed: one,
                base: side(one.after.as_ref())?,
                now: side(now)?,
                before: side(before)?,
            };
            found.add(&record)?;
        }
        found.folders(repository, &head)?;
        Ok(found)
    }

    fn add(&mut self, record: &Record<'_>) -> Result<(), Error> {
        let merged = merge(record.base.as_ref(), record.now.as_ref(), record.before.as_ref());
        let merged = match merged {
            Ok(merged) => merged,
            Err(ledger::Error::LinesClash { .. }) => {
                self.blocked.push(record.blocked(Vec::new()));
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        if let Some(places) = record.standing(&merged)? {
            self.blocked.push(record.blocked(places));
            return Ok(());
        }
        if merged.file == record.now {
            return Ok(());
        }
        let reference = &record.changed.reference;
        self.changes.push(Readings::between((reference, record.now.as_ref(), merged.file.as_ref()))?);
        if let Some(now) =
            record.now.as_ref().filter(|now| merged.file.as_ref().is_none_or(|file| file.path != now.path))
        {
            self.edits.push(Edit { path: now.path.clone(), content: None });
        }
        self.edits.extend(merged.file.map(|file| Edit { path: file.path, content: Some(file.bytes) }));
        Ok(())
    }

    /// A case whose first file would go goes whole, or not at all.
    fn folders(&mut self, repository: &Repository, head: &str) -> Result<(), Error> {
        let gone = |edit: &Edit| edit.content.is_none();
        let kept = |path: &str| self.edits.iter().any(|edit| edit.path == path && gone(edit));
        let mut blocked = Vec::new();
        for edit in self.edits.iter().filter(|edit| gone(edit)) {
            let Some((folder, name)) = edit.path.rsplit_once('/') else { continue };
            let turned = self.edits.iter().any(|one| !gone(one) && stem(&one.path) == stem(&edit.path));
            if stem(name) != "case" || kind::name(&edit.path).is_none() || turned {
                continue;
            }
            let paths = vec![folder.to_owned()];
            let files = repository.between(None, head, &paths)?;
            if files.iter().filter_map(|one| one.after.as_ref()).any(|blob| !kept(&blob.path)) {
                let reference = kind::reference(&edit.path).unwrap_or_default();
                blocked.push(Blocked { reference: format!("{reference}/"), paths, places: Vec::new() });
            }
        }
        self.blocked.extend(blocked);
        Ok(())
    }
}

impl Record<'_> {
    fn blocked(&self, places: Vec<Vec<Step>>) -> Blocked {
        let sides = [&self.base, &self.now, &self.before];
        let folders = sides.into_iter().flatten().map(|side| {
            side.path.rsplit_once('/').map_or_else(|| side.path.clone(), |(folder, _)| folder.to_owned())
        });
        Blocked { reference: self.changed.reference.clone(), paths: folders.collect(), places }
    }

    /// The fields that cannot be taken back, since they became something else later; none when all can.
    fn standing(&self, merged: &Merged) -> Result<Option<Vec<Vec<Step>>>, Error> {
        let whole = merged.clashes.iter().any(|clash| clash.place.is_empty());
        if whole || kind::name(&self.changed_path()).is_none() {
            return Ok(whole.then(Vec::new));
        }
        let [base, now, before] = [&self.base, &self.now, &self.before].map(|side| values(side.as_ref()));
        let (base, now, before) = (base?, now?, before?);
        let after = values(merged.file.as_ref())?;
        let stays = differences(&now, &after);
        let differs = differences(&before, &after);
        let blocks = |one: &Difference| {
            let clashes = merged.clashes.iter().any(|clash| meets(clash, &one.place));
            // A rule for meetings of two may prefer what is now; taking back is then refused, not passed over.
            let kept = !stays.iter().any(|other| related(&other.place, &one.place));
            let other = differs.iter().any(|other| related(&other.place, &one.place));
            clashes || (kept && other)
        };
        let places: Vec<Vec<Step>> =
            differences(&before, &base).into_iter().filter(blocks).map(|one| one.place).collect();
        Ok((!places.is_empty() || !merged.clashes.is_empty()).then_some(places))
    }

    fn changed_path(&self) -> String {
        let sides = [&self.now, &self.base, &self.before];
        sides.into_iter().flatten().next().map(|side| side.path.clone()).unwrap_or_default()
    }
}

/// Whether a clash is at a place, above or below it; rows without an id have no place of their own in a clash.
fn meets(clash: &Clash, place: &[Step]) -> bool {
    clash.place.iter().zip(place).all(|(known, step)| match step {
        Step::Field(text) | Step::Id(text) => text == known,
        Step::Place(_) => true,
    })
}
