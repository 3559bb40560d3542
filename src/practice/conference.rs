//! The care conference (BOOK 10, 11; P3 4): who belongs at the table, what is to become of what was decided, and what
//! became of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::responsible::holds;
use super::task::{self, TaskState};
use crate::model::case::{Representative, RoleName};
use crate::model::conference::{Conference, Decision};
use crate::model::journal::{Entry, Task};
use crate::model::network::{Person, Relation, TieQuality};
use crate::model::plan::{Action, ActionKind, ActionStatus};
use crate::model::record::Answer;
use crate::model::referral::ReferralStatus;
use crate::model::{CaseFile, Date, Party, RecordId, RecordKind};

/// Somebody to invite, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Seat {
    /// Who.
    pub who: Party,
    /// The roles this person or service has in the case.
    pub roles: Vec<RoleName>,
    /// Whether this person may speak for the client.
    pub represents: bool,
    /// What this person is to the client.
    pub relation: Option<Relation>,
    /// The referrals on which this service works.
    pub referrals: Vec<RecordId>,
}

/// What is to become of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// An action in the plan; it needs a goal.
    Action,
    /// A task in the journal, apart from the plan.
    Task,
    /// It stays a decision.
    Nothing,
}

/// Where something that was decided stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionState {
    /// It is to be done, or going on.
    Open,
    /// It is past its day.
    Overdue,
    /// It was done.
    Done,
    /// It was given up.
    Dropped,
    /// It stands in no plan and no journal, so nobody knows.
    Untracked,
}

/// A conference with what its decisions became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The conference, in which decisions point at what they became.
    pub conference: Conference,
    /// Actions for the plan.
    pub actions: Vec<Action>,
    /// Entries for the journal, each with a task.
    pub entries: Vec<Entry>,
}

/// The decision that is to become an action and serves no goal: its number, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WithoutGoal(pub usize);

/// Who belongs at the table on a day: the client, who speaks for the client, who has a role, the people around, and the
/// services that are at work. Nobody who has died, nobody with whom the tie is broken, nobody who is only asked.
#[must_use]
pub fn care_team(file: &CaseFile, on: Date) -> Vec<Seat> {
    let mut table = Table::default();
    table.seat(&Party::Client);
    for one in file.case.client.representatives.iter().filter(|one| speaks(one, on)) {
        table.seat(&one.who).represents = true;
    }
    for role in file.case.roles.iter().filter(|role| holds(role, on)) {
        let seat = table.seat(&role.who);
        if !seat.roles.contains(&role.role) {
            seat.roles.push(role.role);
        }
    }
    for person in file.network.persons.iter().filter(|person| is_around(file, person, on)) {
        table.seat(&Party::Person(person.id.clone())).relation = Some(person.relation);
    }
    let at_work = |status: ReferralStatus| {
        matches!(status, ReferralStatus::Accepted | ReferralStatus::InProgress | ReferralStatus::OnHold)
    };
    for referral in file.referrals.iter().filter(|referral| at_work(referral.status)) {
        table.seat(&Party::Service(referral.service.clone())).referrals.push(referral.id.clone());
    }
    let mut seats: Vec<Seat> = table.0.into_values().collect();
    seats.sort_by_key(|seat| (rank(&seat.who), seat.roles.is_empty()));
    seats
}

/// The conference with its decisions carried on as they are to: `becomes` beside each decision, `recorded` the day of
/// writing, `new_id` gives out ids.
///
/// # Errors
/// The first decision that is to become an action and serves no goal.
pub fn carry(
    mut conference: Conference,
    becomes: &[Becomes],
    file: &CaseFile,
    recorded: Date,
    mut new_id: impl FnMut(RecordKind) -> RecordId,
) -> Result<Carried, WithoutGoal> {
    let head = Conference { decisions: Vec::new(), ..conference.clone() };
    let (mut actions, mut entries) = (Vec::new(), Vec::new());
    let pairs = conference.decisions.iter_mut().zip(becomes).enumerate();
    for (at, (decision, becomes)) in pairs.filter(|(_, (decision, _))| decision.became.is_none()) {
        let made = match becomes {
            Becomes::Nothing => continue,
            Becomes::Action if decision.goal.is_none() => return Err(WithoutGoal(at + 1)),
            Becomes::Action => {
                actions.push(action(decision, file, new_id(RecordKind::Action)));
                actions.last().map(|action| action.id.clone())
            }
            Becomes::Task => {
                entries.push(entry(&head, decision, recorded, new_id(RecordKind::Journal)));
                entries.last().map(|entry| entry.id.clone())
            }
        };
        decision.became = made;
    }
    Ok(Carried { conference, actions, entries })
}

/// Where a decision stands today, by the action or the journal entry that it became.
#[must_use]
pub fn decision_state(file: &CaseFile, decision: &Decision, today: Date) -> DecisionState {
    let Some(became) = &decision.became else { return DecisionState::Untracked };
    if let Some(action) = file.actions().iter().find(|action| action.id == *became) {
        return match action.status {
            ActionStatus::Done => DecisionState::Done,
            ActionStatus::Dropped => DecisionState::Dropped,
            ActionStatus::Open if action.due.is_some_and(|due| due < today) => DecisionState::Overdue,
            ActionStatus::Open => DecisionState::Open,
        };
    }
    let entry = file.journal.iter().find(|entry| entry.id == *became);
    match entry.and_then(|entry| task::task(file, entry, today)).map(|task| task.state) {
        Some(TaskState::Done) => DecisionState::Done,
        Some(TaskState::Overdue) => DecisionState::Overdue,
        Some(TaskState::Open | TaskState::Soon) => DecisionState::Open,
        None => DecisionState::Untracked,
    }
}

/// The last conference of a case.
#[must_use]
pub fn last(file: &CaseFile) -> Option<&Conference> {
    file.conferences.iter().max_by_key(|conference| (conference.on, conference.id.clone()))
}

/// The conference that agreed on a next one which nobody has recorded yet, and the day of it.
#[must_use]
pub fn agreed(file: &CaseFile) -> Option<(&Conference, Date)> {
    last(file).and_then(|conference| conference.next.map(|next| (conference, next)))
}

/// The conference and the decision that an action or a journal entry came from.
#[must_use]
pub fn origin<'a>(file: &'a CaseFile, made: &RecordId) -> Option<&'a Conference> {
    let decided = |conference: &&Conference| {
        conference.decisions.iter().any(|decision| decision.became.as_ref() == Some(made))
    };
    file.conferences.iter().find(decided)
}

/// Whose help it is when these do it: none when nobody is named, or several who differ.
fn whose(file: &CaseFile, who: &[Party]) -> Option<ActionKind> {
    let kind = |party: &Party| match party {
        Party::Client => ActionKind::SelfHelp,
        Party::Team(_) | Party::Service(_) => ActionKind::Professional,
        Party::Person(id) => {
            let person = file.network.persons.iter().find(|person| person.id == *id);
            match person.map(|person| person.relation) {
                Some(Relation::Professional) => ActionKind::Professional,
                _ => ActionKind::Network,
            }
        }
    };
    let first = kind(who.first()?);
    who.iter().all(|party| kind(party) == first).then_some(first)
}

fn action(decision: &Decision, file: &CaseFile, id: RecordId) -> Action {
    Action {
        id,
        goal: decision.goal.clone(),
        what: decision.what.clone(),
        who: decision.who.clone(),
        kind: whose(file, &decision.who),
        place: None,
        from: None,
        due: decision.due,
        every: None,
        rhythm: None,
        how: None,
        status: ActionStatus::Open,
        done_on: None,
        note: None,
    }
}

fn entry(conference: &Conference, decision: &Decision, recorded: Date, id: RecordId) -> Entry {
    let (on, by) = (conference.on, conference.by.clone());
    Entry {
        goals: decision.goal.iter().cloned().collect(),
        task: Some(Task { who: decision.who.clone(), due: decision.due }),
        conference: Some(conference.id.clone()),
        ..Entry::new(id, (on, recorded), by, decision.what.clone())
    }
}

fn speaks(one: &Representative, on: Date) -> bool {
    one.from.is_none_or(|from| from <= on) && one.until.is_none_or(|until| on <= until)
}

/// Whether somebody of the network is alive, still around, and on speaking terms with the client.
fn is_around(file: &CaseFile, person: &Person, on: Date) -> bool {
    let who = Party::Person(person.id.clone());
    let ties = file.network.ties.iter();
    let mut own = ties
        .filter(|tie| {
            (tie.from == who && tie.to == Party::Client) || (tie.to == who && tie.from == Party::Client)
        })
        .peekable();
    let broken = own.peek().is_some() && own.all(|tie| tie.quality == TieQuality::Broken);
    person.deceased != Some(Answer::Yes) && person.until.is_none_or(|until| on <= until) && !broken
}

/// The client first, then the people around, the team, the services.
fn rank(party: &Party) -> u8 {
    match party {
        Party::Client => 0,
        Party::Person(_) => 1,
        Party::Team(_) => 2,
        Party::Service(_) => 3,
    }
}

/// The seats, one for each.
#[derive(Default)]
struct Table(BTreeMap<Party, Seat>);

impl Table {
    fn seat(&mut self, who: &Party) -> &mut Seat {
        self.0.entry(who.clone()).or_insert_with(|| Seat {
            who: who.clone(),
            roles: Vec::new(),
            represents: false,
            relation: None,
            referrals: Vec::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{action, case, conference, day, entry, id, record, referral, role, slug};

    fn decision(what: &str, goal: Option<u32>) -> Decision {
        let made: Decision = record(&format!("what = '{what}'\nwho = ['client']\ndue = '2026-07-01'"));
        Decision { goal: goal.map(|goal| id(RecordKind::Goal, goal)), ..made }
    }

    fn carried(decisions: Vec<Decision>, becomes: &[Becomes]) -> Result<Carried, WithoutGoal> {
        let held = Conference { decisions, ..conference(1, "2026-06-01") };
        let mut given = 0;
        carry(held, becomes, &case("2026-01-05"), day("2026-06-15"), |kind| {
            given += 1;
            id(kind, given)
        })
    }

    #[test]
    fn a_decision_becomes_an_action_a_task_or_nothing() {
        let decisions = vec![decision("act", Some(1)), decision("do", None), decision("know", Some(1))];
        let carried = carried(decisions, &[Becomes::Action, Becomes::Task, Becomes::Nothing]).unwrap();
        let [action] = carried.actions.as_slice() else { panic!("one action") };
        assert_eq!((action.what.as_str(), action.kind), ("act", Some(ActionKind::SelfHelp)));
        assert_eq!((action.due, action.status), (Some(day("2026-07-01")), ActionStatus::Open));
        let [entry] = carried.entries.as_slice() else { panic!("one entry") };
        assert_eq!((entry.on, entry.recorded), (day("2026-06-01"), day("2026-06-15")));
        assert_eq!(entry.conference, Some(carried.conference.id.clone()));
        assert_eq!(entry.task.as_ref().unwrap().who, [Party::Client]);
        let became: Vec<_> = carried.conference.decisions.iter().map(|one| one.became.clone()).collect();
        assert_eq!(became, [Some(action.id.clone()), Some(entry.id.clone()), None]);
    }

    #[test]
    fn an_action_serves_a_goal() {
        let decisions = vec![decision("know", None), decision("act", None)];
        assert_eq!(carried(decisions, &[Becomes::Nothing, Becomes::Action]), Err(WithoutGoal(2)));
    }

    #[test]
    fn what_became_of_a_decision_is_read_from_what_it_became() {
        let mut file = case("2026-01-05");
        let mut one = decision("act", Some(1));
        assert_eq!(decision_state(&file, &one, day("2026-06-15")), DecisionState::Untracked);
        let mut acted = action(1, Some(1));
        acted.due = Some(day("2026-07-01"));
        one.became = Some(acted.id.clone());
        file.plan = Some(crate::practice::samples::plan(Vec::new()));
        file.plan.as_mut().unwrap().actions.push(acted);
        assert_eq!(decision_state(&file, &one, day("2026-07-01")), DecisionState::Open);
        assert_eq!(decision_state(&file, &one, day("2026-07-02")), DecisionState::Overdue);
        file.plan.as_mut().unwrap().actions[0].status = ActionStatus::Done;
        assert_eq!(decision_state(&file, &one, day("2026-07-02")), DecisionState::Done);
        let mut task = entry(1, "2026-06-01");
        task.task = Some(Task { who: Vec::new(), due: Some(day("2026-07-01")) });
        one.became = Some(task.id.clone());
        file.journal.push(task);
        assert_eq!(decision_state(&file, &one, day("2026-07-02")), DecisionState::Overdue);
        let mut done = entry(2, "2026-07-02");
        done.completes.clone_from(&one.became);
        file.journal.push(done);
        assert_eq!(decision_state(&file, &one, day("2026-07-02")), DecisionState::Done);
        file.conferences = vec![Conference { decisions: vec![one.clone()], ..conference(1, "2026-06-01") }];
        assert_eq!(origin(&file, &one.became.unwrap()).map(|held| held.on), Some(day("2026-06-01")));
    }

    #[test]
    fn the_table_has_a_seat_for_everybody_who_counts_now() {
        let mut file = case("2026-01-05");
        let persons = [("pa", "sibling", ""), ("pb", "friend", "deceased = 'yes'"), ("pc", "parent", "")];
        for (head, relation, more) in persons {
            let text = format!("id = '{head}aaa1'\nname = '{head}'\nrelation = '{relation}'\n{more}");
            file.network.persons.push(record(&text));
        }
        let tie = "id = 'taaaa1'\nfrom = 'paaaa1'\nto = 'client'\nquality = 'broken'";
        file.network.ties = vec![record(tie)];
        file.case.roles = vec![
            role(RoleName::Casemanager, "ilse", "2026-01-05"),
            role(RoleName::ReferencePerson, "ilse", "2026-01-05"),
            role(RoleName::PenHolder, "noor", "2026-07-01"),
        ];
        file.referrals = vec![referral(1, Some(1)), referral(2, Some(1))];
        file.referrals[0].status = ReferralStatus::InProgress;
        file.referrals[0].service = slug("caw");
        let seats = care_team(&file, day("2026-06-15"));
        let who: Vec<String> = seats.iter().map(|seat| seat.who.to_string()).collect();
        assert_eq!(who, ["client", "pcaaa1", "team/ilse", "services/caw"]);
        assert_eq!(seats[2].roles, [RoleName::Casemanager, RoleName::ReferencePerson]);
        assert_eq!(seats[3].referrals, [file.referrals[0].id.clone()]);
    }

    #[test]
    fn the_next_one_is_agreed_until_it_is_recorded() {
        let mut file = case("2026-01-05");
        file.conferences = vec![conference(1, "2026-03-01")];
        file.conferences[0].next = Some(day("2026-06-20"));
        assert_eq!(
            agreed(&file).map(|(held, next)| (held.on, next)),
            Some((day("2026-03-01"), day("2026-06-20")))
        );
        file.conferences.push(conference(2, "2026-06-19"));
        assert_eq!(agreed(&file), None);
    }
}
