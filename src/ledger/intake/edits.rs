//! The files that come of rows.

use std::collections::BTreeMap;

use super::register::{Held, HeldCase, Register};
use crate::ledger::change::Edit;
use crate::ledger::error::Error;
use crate::ledger::layout::{self, LARGEST, SERVICES, TEAM};
use crate::ledger::write;
use crate::model::journal::{Entry, Journal};
use crate::model::settings::RecordFormat;
use crate::model::{CaseId, Record};

/// The files of everything that differs, and the records as trailers name them.
pub(super) fn edits(
    register: &Register<'_>,
    format: RecordFormat,
) -> Result<(Vec<Edit>, Vec<String>), Error> {
    let (mut edits, mut records) = (Vec::new(), Vec::new());
    for (handle, held) in register.team.iter().filter(|(_, held)| held.touched) {
        edits.push(single(held, layout::member_path(handle, format))?);
        records.push(format!("{TEAM}/{handle}"));
    }
    for (slug, held) in register.services.iter().filter(|(_, held)| held.touched) {
        edits.push(single(held, layout::service_path(slug, format))?);
        records.push(format!("{SERVICES}/{slug}"));
    }
    for (id, held) in &register.cases {
        edits.extend(of_case(id, held, format)?);
        records.extend(held.first.then(|| id.to_string()));
        records.extend(held.touched.iter().map(|record| format!("{id}/{record}")));
    }
    let large = edits.iter().find_map(|edit| {
        let size = edit.content.as_ref().map_or(0, Vec::len) as u64;
        (size > LARGEST).then(|| Error::FileTooLarge { path: edit.path.clone(), size })
    });
    large.map_or(Ok((edits, records)), Err)
}

fn single<T: Record>(held: &Held<'_, T>, path: String) -> Result<Edit, Error> {
    match held.stored {
        Some(stored) => write::changed(&stored.path, &stored.text, &held.now),
        None => Ok(write::fresh(path, &held.now)),
    }
}

/// The files of a case: its first one, its referrals, the journals of the years that got entries.
fn of_case(id: &CaseId, held: &HeldCase<'_>, format: RecordFormat) -> Result<Vec<Edit>, Error> {
    let Some(now) = &held.now else { return Ok(Vec::new()) };
    let folder =
        held.folder.map_or_else(|| layout::case_folder(id, now.case.opened), |folder| folder.folder.clone());
    let mut edits = Vec::new();
    if held.first {
        edits.push(match held.folder {
            Some(known) => known.edit_single("case", &now.case, format)?,
            None => write::fresh(layout::single_path(&folder, "case", format), &now.case),
        });
    }
    for referral in now.referrals.iter().filter(|one| held.touched.contains(&one.id)) {
        edits.push(match held.folder {
            Some(known) => known.edit_event(referral, format)?,
            None => write::fresh(layout::event_path(&folder, referral, format), referral),
        });
    }
    let mut years: BTreeMap<i32, Vec<Entry>> = BTreeMap::new();
    for entry in now.journal.iter().filter(|one| held.touched.contains(&one.id)) {
        years.entry(entry.on.year()).or_default().push(entry.clone());
    }
    for (year, mut entries) in years {
        entries.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
        let Some(on) = entries.first().map(|entry| entry.on) else { continue };
        edits.push(match held.folder {
            Some(known) => known.edit_journal(on, format, |journal| journal.entries.extend(entries))?,
            None => write::fresh(layout::journal_path(&folder, year, format), &Journal { entries }),
        });
    }
    Ok(edits)
}
