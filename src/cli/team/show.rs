//! `regie team show HANDLE`: one practitioner, with the open cases in which this person has a role.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::case::{Case, CaseStatus};
use crate::model::{Party, Slug};
use crate::practice::responsible::holds;
use crate::report::view::{MemberCase, MemberSheet};

/// `regie team show HANDLE`.
#[derive(Args)]
pub(crate) struct Show {
    handle: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let handle = desk.member(&verb.handle)?;
    let mut cases = desk.ledger.headers()?.0;
    cases.sort_by(|one, other| (one.opened, &one.id).cmp(&(other.opened, &other.id)));
    let open = cases.iter().filter(|case| case.status == CaseStatus::Open);
    let cases = open.filter_map(|case| held(context, case, &handle)).collect();
    let member = desk.office.team.iter().find(|member| member.handle == handle);
    let view = MemberSheet::new(member.cloned(), cases);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}

/// The case with the roles that somebody has in it today; `None` without any.
fn held(context: &Context, case: &Case, handle: &Slug) -> Option<MemberCase> {
    let theirs = |who: &Party| matches!(who, Party::Team(held) if held == handle);
    let roles = case.roles.iter().filter(|role| theirs(&role.who) && holds(role, context.today));
    let roles: Vec<_> = roles.map(|role| role.role).collect();
    (!roles.is_empty()).then(|| MemberCase { case: case.id.clone(), client: case.client.name.clone(), roles })
}
