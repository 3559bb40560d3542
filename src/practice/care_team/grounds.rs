//! Why somebody is in the care team, or was: roles, actions, support, referrals.

use super::SeatReferral;
use crate::model::case::Role;
use crate::model::network::{SupportKind, Tie, TieQuality};
use crate::model::plan::{Action, ActionStatus};
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Date, Party};
use crate::practice::loose::counts;
use crate::practice::network::flows;
use crate::practice::referral::{is_open, status_on};
use crate::practice::responsible::holds;

/// What makes somebody a member of the team.
#[derive(Default)]
pub(super) struct Grounds<'a> {
    pub(super) roles: Vec<&'a Role>,
    pub(super) actions: Vec<&'a Action>,
    /// Whether support goes to the client; its kinds may not be known.
    pub(super) helps: bool,
    pub(super) support: Vec<SupportKind>,
    pub(super) referrals: Vec<SeatReferral>,
}

/// What somebody is and does on a day.
pub(super) fn running<'a>(file: &'a CaseFile, who: &Party, on: Date) -> Grounds<'a> {
    let roles = file.case.roles.iter().filter(|role| role.who == *who && holds(role, on));
    let actions = file.actions().iter().filter(|action| action.who.contains(who) && goes_on(action, on));
    let ties = file.network.ties.iter().filter(|tie| tie.quality != TieQuality::Broken);
    let helping: Vec<&Tie> = ties.filter(|tie| flows(tie).contains(&(who, &Party::Client))).collect();
    let mut support: Vec<SupportKind> = Vec::new();
    for kind in helping.iter().flat_map(|tie| &tie.support) {
        if !support.contains(kind) {
            support.push(*kind);
        }
    }
    // A draft has not been asked yet.
    let asked = referrals(file, who, on).filter(|one| one.status != ReferralStatus::Draft);
    let referrals: Vec<SeatReferral> = asked.filter(|one| is_open(one.status)).collect();
    // What the plan expects of a service begins once it has said yes, when it was asked at all.
    let awaited = is_referred(file, who) && referrals.iter().all(SeatReferral::is_unanswered);
    let actions = actions.filter(|_| !awaited).collect();
    let helps = !helping.is_empty();
    Grounds { roles: roles.collect(), actions, helps, support, referrals }
}

/// What somebody was and did before a day.
pub(super) fn ended<'a>(file: &'a CaseFile, who: &Party, on: Date) -> Grounds<'a> {
    let roles = file.case.roles.iter().filter(|role| role.who == *who && role.from <= on);
    let done = |action: &&Action| action.done_on.is_some_and(|done| done <= on);
    let actions = file.actions().iter().filter(|action| action.who.contains(who)).filter(done);
    let helped = |one: &SeatReferral| {
        let referral = file.referrals.iter().find(|referral| referral.id == one.referral);
        referral.is_some_and(|referral| began(referral, on).is_some())
    };
    let referrals = referrals(file, who, on).filter(|one| !is_open(one.status)).filter(helped);
    Grounds {
        roles: roles.collect(),
        actions: actions.collect(),
        helps: false,
        support: Vec::new(),
        referrals: referrals.collect(),
    }
}

/// Whether an action was to be done on a day: begun, not done before it and not given up.
fn goes_on(action: &Action, on: Date) -> bool {
    let begun = action.from.is_none_or(|from| from <= on);
    begun
        && match action.status {
            ActionStatus::Open => true,
            ActionStatus::Done => action.done_on.is_some_and(|done| done > on),
            ActionStatus::Dropped => false,
        }
}

/// Whether somebody is a service that was referred to, whenever that was.
fn is_referred(file: &CaseFile, who: &Party) -> bool {
    file.referrals.iter().any(|one| counts(one) && *who == Party::Service(one.service.clone()))
}

/// The referrals to a service, each as it stood on a day.
fn referrals<'a>(file: &'a CaseFile, who: &'a Party, on: Date) -> impl Iterator<Item = SeatReferral> + 'a {
    let theirs =
        move |one: &&Referral| counts(one) && matches!(who, Party::Service(slug) if *slug == one.service);
    file.referrals.iter().filter(theirs).filter_map(move |one| {
        let (status, since) = status_on(one, on)?;
        Some(SeatReferral { referral: one.id.clone(), status, since })
    })
}

/// The day on which a service said yes or began to help, up to a day.
pub(super) fn began(referral: &Referral, on: Date) -> Option<Date> {
    use ReferralStatus::{Accepted, InProgress};
    let yes = referral.events.iter().filter(|event| matches!(event.status, Accepted | InProgress));
    yes.map(|event| event.on).filter(|day| *day <= on).min()
}
