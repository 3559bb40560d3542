//! `regie intervision list`: the meetings that were held, and who last took part in which kind.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::cli::options::word;
use crate::model::CaseFile;
use crate::model::intervision::IntervisionKind;
use crate::practice::supervision::attendance;
use crate::report::view::{AttendanceRow, IntervisionRow, Intervisions};

/// `regie intervision list`.
#[derive(Args, Default)]
pub(crate) struct List {
    /// Only this kind.
    #[arg(long, value_parser = word::<IntervisionKind>)]
    kind: Option<IntervisionKind>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    // Who has worked here since when may stand in the roles of the cases only.
    let (folders, mut broken) = desk.cases()?;
    broken.extend(desk.broken.clone());
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let kinds = [IntervisionKind::PeerSupervision, IntervisionKind::NetworkConsultation];
    let wanted = |kind: IntervisionKind| verb.kind.is_none_or(|only| only == kind);
    let office = &desk.office;
    let who = kinds.into_iter().filter(|kind| wanted(*kind));
    let who = who.flat_map(|kind| attendance(&files, office, kind, context.today));
    // Where the practice has no term and nobody took part there is nothing to tell.
    let known = who.filter(|one| one.due.is_some() || one.last_on.is_some());
    let attendance = known.map(|one| AttendanceRow::new(office, one)).collect();
    let held = office.intervisions.iter().filter(|meeting| wanted(meeting.kind));
    let rows = held.map(|meeting| IntervisionRow::new(office, meeting)).collect();
    let filter =
        verb.kind.iter().map(|kind| format!("--kind {}", crate::model::vocabulary::word(kind))).collect();
    context.show(&Intervisions { rows, attendance }, &desk.stamp(context, filter, false))?;
    Ok(told(context, &broken))
}
