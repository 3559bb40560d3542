//! A ledger as `regie init` left it holds one record: whoever made it. What comes in knows that person better.

use crate::cli::desk::Desk;
use crate::ledger::CaseFolder;
use crate::model::team::Member;
use crate::report::export::Bundle;

/// What becomes of the first practitioner of a fresh ledger.
pub(super) enum First {
    /// The bundle has the same handle: its record takes the place of this file.
    Given {
        /// The file, relative to the ledger.
        path: String,
    },
    /// The bundle has the same person under another handle: this file goes.
    Twice {
        /// The file, relative to the ledger.
        path: String,
    },
}

/// Who made a ledger in which nothing else was done yet, when the bundle knows that person too; `None` in every other
/// ledger, where nothing is ever overwritten.
pub(super) fn first_member(desk: &Desk, cases: &[CaseFolder], read: &Bundle) -> Option<First> {
    let office = &desk.office;
    let nothing_else = cases.is_empty()
        && desk.broken.is_empty()
        && office.services.is_empty()
        && office.signals.is_empty()
        && office.intervisions.is_empty();
    let team = desk.ledger.team().files;
    let [stored] = team.as_slice() else { return None };
    if !nothing_else || !is_untouched(&stored.record) {
        return None;
    }
    let given = read.carried.iter().filter_map(|(_, _, record)| {
        let of_team = record.get("format")?.as_str()?.starts_with("team/");
        serde_json::from_value::<Member>(record.clone()).ok().filter(|_| of_team)
    });
    let given: Vec<Member> = given.collect();
    let (mine, path) = (&stored.record, stored.path.clone());
    if let Some(same) = given.iter().find(|member| member.handle == mine.handle) {
        return (same != mine).then_some(First::Given { path });
    }
    let same_mail = |member: &Member| member.mail.is_some() && member.mail == mine.mail;
    given.iter().any(same_mail).then_some(First::Twice { path })
}

/// Whether nothing was added to what `init` writes: a handle, a name, an address, an organisation.
fn is_untouched(member: &Member) -> bool {
    member.roles.is_empty()
        && member.fte_percent.is_none()
        && member.from.is_none()
        && member.until.is_none()
        && member.signing_keys.is_empty()
        && member.deviations.is_empty()
        && member.note.is_none()
}
