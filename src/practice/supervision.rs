//! Peer supervision, at least monthly (P3 8), and consultation of the regional network (SAM 3): when each practitioner
//! last took part, and when the next meeting is due.

use schemars::JsonSchema;
use serde::Serialize;

use super::naming::holds;
use super::profile::in_force;
use super::schedule::{DueState, state};
use crate::model::case::Case;
use crate::model::intervision::{Intervision, IntervisionKind};
use crate::model::team::Member;
use crate::model::whole::Months;
use crate::model::{CaseFile, CaseId, Date, Office, Party, RecordId, Slug};

/// Days before a meeting is due from which it is announced: the patience of the program.
const NOTICE_DAYS: i64 = 7;

/// When somebody last took part, and when the next meeting is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Attendance {
    /// The practitioner (team handle).
    pub practitioner: Slug,
    /// The kind of meeting.
    pub kind: IntervisionKind,
    /// The last meeting this practitioner took part in.
    pub last: Option<RecordId>,
    /// Its day.
    pub last_on: Option<Date>,
    /// The day that the term is counted from; none when nobody knows since when this person works here.
    pub since: Option<Date>,
    /// The day by which the next one is due; none when the practice asks for none or nothing is known.
    pub due: Option<Date>,
    /// How that day stands to today.
    pub state: Option<DueState>,
    /// Days from today to that day; negative when it is past.
    pub days: Option<i64>,
}

/// How everybody who works here today stands to this kind of meeting, by handle.
#[must_use]
pub fn attendance(
    cases: &[CaseFile],
    office: &Office,
    kind: IntervisionKind,
    today: Date,
) -> Vec<Attendance> {
    let months = months(office, kind, today);
    let here = office.team.iter().filter(|member| works(member, today));
    here.map(|member| of_member(cases, office, (member, kind), (months, today))).collect()
}

/// Whether somebody works here on a day: from the first to the last day in the team.
#[must_use]
pub fn works(member: &Member, on: Date) -> bool {
    member.from.is_none_or(|from| from <= on) && member.until.is_none_or(|until| on <= until)
}

/// Most months between two meetings of this kind, as the practice asks today.
#[must_use]
pub fn months(office: &Office, kind: IntervisionKind, today: Date) -> Option<Months> {
    let profile = in_force(&office.profiles, today)?;
    match kind {
        IntervisionKind::PeerSupervision => profile.peer_supervision_months,
        IntervisionKind::NetworkConsultation => profile.network_consultation_months,
    }
}

/// The cases whose client is named in a text of a meeting: cases stand in it by their id only. Names are looked for
/// whole, capitals aside.
#[must_use]
pub fn named<'a>(meeting: &Intervision, cases: &'a [Case]) -> Vec<&'a CaseId> {
    let topics = meeting.topics.iter().flat_map(|topic| [Some(&topic.question), topic.insight.as_ref()]);
    let own = meeting.agreements.iter().chain(&meeting.guests).chain(&meeting.note);
    let texts: Vec<&String> = topics.flatten().chain(own).collect();
    let named = |case: &&Case| texts.iter().any(|text| holds(text, &case.client.name));
    cases.iter().filter(named).map(|case| &case.id).collect()
}

fn of_member(
    cases: &[CaseFile],
    office: &Office,
    (member, kind): (&Member, IntervisionKind),
    (months, today): (Option<Months>, Date),
) -> Attendance {
    let took_part = |meeting: &&Intervision| {
        meeting.kind == kind && meeting.on <= today && meeting.participants.contains(&member.handle)
    };
    let last = office.intervisions.iter().filter(took_part).max_by_key(|meeting| meeting.on);
    let since = last.map(|meeting| meeting.on).or_else(|| began(cases, office, member));
    let term = months.and_then(|months| u32::try_from(months.value()).ok());
    let due = since.zip(term).map(|(since, months)| since.plus_months(months));
    let days = due.map(|due| due.days_since(today));
    Attendance {
        practitioner: member.handle.clone(),
        kind,
        last: last.map(|meeting| meeting.id.clone()),
        last_on: last.map(|meeting| meeting.on),
        since,
        due,
        state: days.map(|days| state(days, NOTICE_DAYS)),
        days,
    }
}

/// Since when somebody works here, as far as the ledger goes back: the first day in the team, else the first day of a role
/// in a case; no earlier than the first case or meeting, because before that nobody wrote anything down.
fn began(cases: &[CaseFile], office: &Office, member: &Member) -> Option<Date> {
    let opened = cases.iter().map(|file| file.case.opened);
    let first = opened.chain(office.intervisions.iter().map(|meeting| meeting.on)).min()?;
    let held = |file: &CaseFile| {
        let roles = file.case.roles.iter();
        let own = roles.filter(|role| matches!(&role.who, Party::Team(handle) if *handle == member.handle));
        own.map(|role| role.from).min()
    };
    let from = member.from.or_else(|| cases.iter().filter_map(held).min());
    from.map(|from| from.max(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::RoleName;
    use crate::practice::samples::{case, day, intervision, member, office, role, slug};

    fn seen(cases: &[CaseFile], office: &Office, today: &str) -> Vec<(Option<Date>, Option<DueState>)> {
        let all = attendance(cases, office, IntervisionKind::PeerSupervision, day(today));
        all.into_iter().map(|one| (one.due, one.state)).collect()
    }

    #[test]
    fn the_term_counts_from_the_last_meeting_somebody_took_part_in() {
        let mut office = office("home-care");
        office.team = vec![member("ilse")];
        assert_eq!(seen(&[], &office, "2026-06-15"), [(None, None)], "nobody knows since when");
        let mut file = case("2026-01-05");
        file.case.roles.push(role(RoleName::Casemanager, "ilse", "2026-01-31"));
        let cases = [file];
        assert_eq!(seen(&cases, &office, "2026-03-01"), [(Some(day("2026-02-28")), Some(DueState::Overdue))]);
        office.team[0].from = Some(day("2020-01-01"));
        assert_eq!(
            seen(&cases, &office, "2026-03-01")[0].0,
            Some(day("2026-02-05")),
            "as far as it goes back"
        );
        office.team[0].from = Some(day("2026-02-20"));
        assert_eq!(seen(&cases, &office, "2026-03-13")[0].1, Some(DueState::Upcoming));
        office.intervisions =
            vec![intervision(1, "2026-05-15", &["ilse"]), intervision(2, "2026-06-01", &["noor"])];
        assert_eq!(seen(&cases, &office, "2026-06-15"), [(Some(day("2026-06-15")), Some(DueState::Due))]);
        assert_eq!(
            seen(&cases, &office, "2026-05-10")[0].1,
            Some(DueState::Overdue),
            "later ones do not count"
        );
        office.intervisions[0].kind = IntervisionKind::NetworkConsultation;
        assert_eq!(seen(&cases, &office, "2026-06-15")[0].0, Some(day("2026-03-20")));
    }

    #[test]
    fn only_who_works_here_and_only_where_the_practice_asks() {
        let mut office = office("home-care");
        let mut gone = member("gone");
        gone.until = Some(day("2026-06-14"));
        let mut coming = member("coming");
        coming.from = Some(day("2026-06-16"));
        office.team = vec![gone, coming, member("ilse")];
        let all = attendance(&[], &office, IntervisionKind::PeerSupervision, day("2026-06-15"));
        assert_eq!(all.iter().map(|one| one.practitioner.clone()).collect::<Vec<_>>(), [slug("ilse")]);
        assert_eq!(months(&office, IntervisionKind::NetworkConsultation, day("2026-06-15")), None);
    }
    #[test]
    fn a_client_who_is_named_is_seen() {
        let mut meeting = intervision(1, "2026-06-01", &["ilse"]);
        let mut cases = [case("2026-01-05").case];
        cases[0].client.name = "Tom Vereecke".into();
        assert!(named(&meeting, &cases).is_empty());
        meeting.agreements = vec!["Tommy Vereecken belt.".into(), "Vereecke, Tom".into()];
        assert!(named(&meeting, &cases).is_empty());
        meeting.note = Some("Over tom  vereecke's moeder.".into());
        assert_eq!(named(&meeting, &cases), [&cases[0].id]);
    }
}
