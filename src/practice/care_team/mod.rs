//! The care team (uitvoeringsteam): client, network and professionals together, as one team (SAM 2.3: the whole is more
//! than what each brings in; CARDS 2.1). It is not kept anywhere: it follows from roles, actions, ties and referrals.

mod grounds;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::network::is_around;
use crate::model::case::RoleName;
use crate::model::network::{Person, Relation, SupportKind};
use crate::model::referral::ReferralStatus;
use crate::model::{CaseFile, Date, Office, Party, RecordId};

use grounds::{Grounds, began, ended, running};

/// Somebody's place in the care team on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seat {
    /// On which side of the table.
    pub side: Side,
    /// Who.
    pub who: Party,
    /// Whether this one is in, was asked, or was in.
    pub standing: SeatStanding,
    /// Since when, as far as is known.
    pub since: Option<Date>,
    /// Until and with which day, for who was in.
    pub until: Option<Date>,
    /// The roles on that day; of who was in, those held before.
    pub roles: Vec<RoleName>,
    /// The actions carried on that day; of who was in, those that were done.
    pub actions: Vec<RecordId>,
    /// What support the client gets from this one.
    pub support: Vec<SupportKind>,
    /// Referrals to this service, each as it stood on that day.
    pub referrals: Vec<SeatReferral>,
}

/// On which side of the table somebody sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The client.
    Client,
    /// Family, friends, informal carers, volunteers.
    Network,
    /// Case managers, services, professionals.
    Professionals,
}

/// Whether somebody is in the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SeatStanding {
    /// In.
    Present,
    /// Asked, and has not said yes or no.
    Asked,
    /// Was in, and is not any longer.
    Former,
}

/// A referral to a service as it stood on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SeatReferral {
    /// The referral.
    pub referral: RecordId,
    /// Where it stood.
    pub status: ReferralStatus,
    /// Since when it stood there.
    pub since: Date,
}

impl SeatReferral {
    /// Whether the service has not said yes or no.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        matches!(self.status, ReferralStatus::Requested | ReferralStatus::Received)
    }
}

/// The care team of a case on a day: the client first, then the network, then professionals; who is in before who was
/// asked and who was in before.
#[must_use]
pub fn care_team(file: &CaseFile, office: &Office, on: Date) -> Vec<Seat> {
    let mut seats: Vec<Seat> =
        everybody(file).into_iter().filter_map(|who| seat(file, office, who, on)).collect();
    seats.sort_by(|one, other| {
        let key =
            |seat: &Seat| (seat.side, seat.standing, seat.roles.is_empty(), seat.roles.first().copied());
        key(one).cmp(&key(other)).then_with(|| (one.since, &one.who).cmp(&(other.since, &other.who)))
    });
    seats
}

/// Everybody whom the records could give a place.
fn everybody(file: &CaseFile) -> BTreeSet<Party> {
    let roles = file.case.roles.iter().map(|role| role.who.clone());
    let doers = file.actions().iter().flat_map(|action| action.who.iter().cloned());
    let ties = file.network.ties.iter().flat_map(|tie| [tie.from.clone(), tie.to.clone()]);
    let asked = file.referrals.iter().map(|one| Party::Service(one.service.clone()));
    roles.chain(doers).chain(ties).chain(asked).chain([Party::Client]).collect()
}

fn seat(file: &CaseFile, office: &Office, who: Party, on: Date) -> Option<Seat> {
    let person = person(file, &who);
    let gone = gone(office, person, &who, on);
    let now = if gone { Grounds::default() } else { running(file, &who, on) };
    let in_it = who == Party::Client
        || !now.roles.is_empty()
        || !now.actions.is_empty()
        || now.helps
        || now.referrals.iter().any(|one| !one.is_unanswered());
    let standing = match (in_it, now.referrals.is_empty()) {
        (true, _) => SeatStanding::Present,
        (false, false) => SeatStanding::Asked,
        (false, true) => SeatStanding::Former,
    };
    let former = standing == SeatStanding::Former;
    let grounds = if former { ended(file, &who, on) } else { now };
    let until = former.then(|| last_day(&grounds, person.and_then(|person| person.until), on)).flatten();
    if former && grounds.roles.is_empty() && grounds.actions.is_empty() && grounds.referrals.is_empty() {
        return None;
    }
    Some(Seat {
        side: side(person, &who),
        since: since(file, &grounds, person, &who),
        until,
        standing,
        roles: grounds.roles.iter().map(|role| role.role).collect(),
        actions: grounds.actions.iter().map(|action| action.id.clone()).collect(),
        support: grounds.support,
        referrals: grounds.referrals,
        who,
    })
}

fn person<'a>(file: &'a CaseFile, who: &Party) -> Option<&'a Person> {
    let Party::Person(id) = who else { return None };
    file.network.persons.iter().find(|person| person.id == *id)
}

/// Whether somebody is not around: gone from the network, or from the team.
fn gone(office: &Office, person: Option<&Person>, who: &Party, on: Date) -> bool {
    match who {
        Party::Person(_) => person.is_none_or(|person| !is_around(person, on)),
        Party::Team(handle) => {
            let member = office.team.iter().find(|member| member.handle == *handle);
            member.and_then(|member| member.until).is_some_and(|until| until < on)
        }
        Party::Client | Party::Service(_) => false,
    }
}

fn side(person: Option<&Person>, who: &Party) -> Side {
    match who {
        Party::Client => Side::Client,
        Party::Team(_) | Party::Service(_) => Side::Professionals,
        Party::Person(_) => {
            let professional = person.is_some_and(|person| person.relation == Relation::Professional);
            if professional { Side::Professionals } else { Side::Network }
        }
    }
}

/// Since when somebody is in: the first day of what is still so; of the client, the case.
fn since(file: &CaseFile, grounds: &Grounds<'_>, person: Option<&Person>, who: &Party) -> Option<Date> {
    if *who == Party::Client {
        return Some(file.case.opened);
    }
    let roles = grounds.roles.iter().map(|role| role.from);
    let actions = grounds.actions.iter().filter_map(|action| action.from);
    let referrals = grounds.referrals.iter().filter_map(|one| {
        let referral = file.referrals.iter().find(|referral| referral.id == one.referral)?;
        Some(began(referral, one.since).unwrap_or(one.since))
    });
    let around = person.and_then(|person| person.since);
    roles.chain(actions).chain(referrals).chain(around).min()
}

/// The last day of somebody who was in, as far as is known.
fn last_day(grounds: &Grounds<'_>, gone: Option<Date>, on: Date) -> Option<Date> {
    let roles = grounds.roles.iter().filter_map(|role| role.until);
    let actions = grounds.actions.iter().filter_map(|action| action.done_on);
    let referrals = grounds.referrals.iter().map(|one| one.since);
    let last = roles.chain(actions).chain(referrals).filter(|day| *day <= on).max();
    gone.filter(|day| *day <= on).or(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::Role;
    use crate::practice::samples::{case, day, member, office, record, slug};

    const NETWORK: &str = r#"
[[person]]
id = "paaaa1"
name = "Zus"
relation = "sibling"
since = "2025-01-01"
[[person]]
id = "paaaa2"
name = "Buur"
relation = "neighbour"
[[person]]
id = "paaaa3"
name = "Huisarts"
relation = "professional"
[[person]]
id = "paaaa4"
name = "Ex"
relation = "former-partner"
until = "2026-03-31"
[[tie]]
id = "taaaa1"
from = "client"
to = "paaaa1"
quality = "strong"
direction = "receives"
support = ["emotional"]
[[tie]]
id = "taaaa2"
from = "client"
to = "paaaa2"
quality = "weak"
direction = "neither"
"#;

    const PLAN: &str = r#"
[[action]]
id = "aaaaa1"
what = "brieven openen"
who = ["client", "paaaa4"]
status = "open"
[[action]]
id = "aaaaa2"
what = "doorverwijsbrief"
who = ["paaaa3"]
status = "done"
done_on = "2026-04-10"
"#;

    const ROLES: &str = r#"
[[role]]
role = "casemanager"
who = "team/ilse"
from = "2026-01-05"
until = "2026-03-31"
[[role]]
role = "casemanager"
who = "team/omar"
from = "2026-04-01"
"#;

    const EVENTS: &str = r#"
id = "raaaa1"
on = "2026-02-01"
by = "ilse"
service = "ocmw"
status = "completed"
[[event]]
on = "2026-02-01"
status = "requested"
by = "ilse"
[[event]]
on = "2026-02-10"
status = "accepted"
by = "ilse"
[[event]]
on = "2026-02-20"
status = "in-progress"
by = "ilse"
[[event]]
on = "2026-05-01"
status = "completed"
by = "ilse"
"#;

    #[derive(serde::Deserialize)]
    struct Roles {
        role: Vec<Role>,
    }

    fn file() -> CaseFile {
        let mut file = case("2026-01-05");
        file.network = record(NETWORK);
        file.plan = Some(record(PLAN));
        file.case.roles = record::<Roles>(ROLES).role;
        file.referrals = vec![record(EVENTS)];
        file
    }

    fn told(file: &CaseFile, on: &str) -> Vec<String> {
        let office = office("general");
        let seats = care_team(file, &office, day(on));
        let word = |seat: &Seat| {
            let standing = crate::model::vocabulary::word(&seat.standing);
            let until = seat.until.map(|day| format!(" until {day}")).unwrap_or_default();
            let since = seat.since.map(|day| format!(" {day}")).unwrap_or_default();
            format!("{} {standing}{since}{until}", seat.who)
        };
        seats.iter().map(word).collect()
    }

    #[test]
    fn the_team_follows_from_roles_actions_ties_and_referrals() {
        // The neighbour gives nothing and does nothing; the former partner is around until the end of March.
        let expected = [
            "client present 2026-01-05",
            "paaaa4 present",
            "paaaa1 present 2025-01-01",
            "team/ilse present 2026-01-05",
            "paaaa3 present",
            "services/ocmw present 2026-02-10",
        ];
        assert_eq!(told(&file(), "2026-03-01"), expected);
    }

    #[test]
    fn who_was_in_is_told_with_the_last_day() {
        let expected = [
            "client present 2026-01-05",
            "paaaa1 present 2025-01-01",
            "team/omar present 2026-04-01",
            "team/ilse former 2026-01-05 until 2026-03-31",
            "paaaa3 former until 2026-04-10",
            "services/ocmw former 2026-02-10 until 2026-05-01",
        ];
        assert_eq!(told(&file(), "2026-06-15"), expected);
    }

    #[test]
    fn a_service_is_asked_until_it_answers_and_nobody_when_it_refuses() {
        let mut file = file();
        assert!(told(&file, "2026-02-05").contains(&"services/ocmw asked 2026-02-01".to_owned()));
        assert!(told(&file, "2026-01-31").iter().all(|one| !one.contains("ocmw")), "not asked yet");
        let promised = "id = 'aaaaa3'\nwhat = 'budget'\nwho = ['services/ocmw']\nstatus = 'open'";
        file.plan.as_mut().unwrap().actions.push(record(promised));
        assert!(told(&file, "2026-02-05").contains(&"services/ocmw asked 2026-02-01".to_owned()));
        assert!(told(&file, "2026-02-10").contains(&"services/ocmw present 2026-02-10".to_owned()));
        let referrals = std::mem::take(&mut file.referrals);
        assert!(told(&file, "2026-02-05").contains(&"services/ocmw present".to_owned()), "nobody had to ask");
        file.referrals = referrals;
        file.referrals[0].events.truncate(1);
        file.referrals[0].events.push(record("on = '2026-02-08'\nstatus = 'rejected'\nby = 'ilse'"));
        file.referrals[0].status = ReferralStatus::Rejected;
        assert!(told(&file, "2026-03-01").iter().all(|one| !one.contains("ocmw")));
        file.plan.as_mut().unwrap().actions.pop();
        file.referrals[0].events.clear();
        file.referrals[0].status = ReferralStatus::EnteredInError;
        assert!(told(&file, "2026-03-01").iter().all(|one| !one.contains("ocmw")));
    }

    #[test]
    fn a_colleague_who_left_the_team_is_not_in_it() {
        let mut office = office("general");
        let mut left = member("omar");
        left.until = Some(day("2026-05-31"));
        office.team.push(left);
        let seats = care_team(&file(), &office, day("2026-06-15"));
        let omar = seats.iter().find(|seat| seat.who == Party::Team(slug("omar"))).unwrap();
        assert_eq!((omar.standing, omar.roles.len()), (SeatStanding::Former, 1));
        let seats = care_team(&file(), &office, day("2026-05-31"));
        assert!(seats.iter().any(|seat| seat.who == omar.who && seat.standing == SeatStanding::Present));
    }
}
