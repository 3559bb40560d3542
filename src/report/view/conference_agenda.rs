//! An invitation to a conference, to print or to send: the client's own points first.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::conference::points;
use super::names::Names;
use super::parts::{field, list, present, table};
use crate::model::conference::Disagreement;
use crate::model::plan::ActionStatus;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Party, RecordId, vocabulary};
use crate::practice::conference::{Seat, last};
use crate::practice::task::{TaskState, tasks};
use crate::report::{Block, Cell, Column, Table};

/// Empty lines to write points on.
const LINES: u8 = 4;

/// What is known beforehand about a conference.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The day.
    pub on: Option<Date>,
    /// Where.
    pub place: Option<String>,
    /// What the client wants to talk about, and what others do.
    pub points: (Vec<String>, Vec<String>),
    /// Who is invited.
    pub invited: Vec<Seat>,
}

/// An invitation with what is going on.
#[derive(Debug, Clone)]
pub struct ConferenceAgenda {
    items: [AgendaSheet; 1],
}

/// An invitation, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AgendaSheet {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The day.
    pub on: Option<Date>,
    /// Where.
    pub place: Option<String>,
    /// What the client wants to talk about.
    pub client_agenda: Vec<String>,
    /// What others want to talk about.
    pub agenda: Vec<String>,
    /// Who is invited.
    pub invited: Vec<Invited>,
    /// What is still to be done: open actions of the plan, and tasks that came from a conference.
    pub actions: Vec<StillOpen>,
    /// The last conference.
    pub last: Option<RecordId>,
    /// Its day.
    pub last_on: Option<Date>,
    /// What was agreed there.
    pub agreements: Vec<String>,
    /// Where people did not agree.
    pub disagreements: Vec<Disagreement>,
}

/// Somebody who is invited.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Invited {
    /// Who and why.
    #[serde(flatten)]
    pub seat: Seat,
    #[serde(skip)]
    name: Option<Fact>,
}

/// Something that is still to be done.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StillOpen {
    /// The action or the journal entry.
    pub record: RecordId,
    /// What.
    pub what: String,
    /// Who.
    pub who: Vec<Party>,
    /// The day by which.
    pub due: Option<Date>,
    /// Whether that day is past.
    pub overdue: bool,
    #[serde(skip)]
    names: Option<Fact>,
}

impl ConferenceAgenda {
    /// The invitation of this case, with what is going on today.
    #[must_use]
    pub fn new(file: &CaseFile, names: &Names, invitation: Invitation, today: Date) -> Self {
        let Invitation { on, place, points: (client_agenda, agenda), invited } = invitation;
        let last = last(file);
        let seat = |seat: Seat| Invited { name: Some(names.party(&seat.who)), seat };
        let item = AgendaSheet {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            on,
            place,
            client_agenda,
            agenda,
            invited: invited.into_iter().map(seat).collect(),
            actions: still_open(file, names, today),
            last: last.map(|held| held.id.clone()),
            last_on: last.map(|held| held.on),
            agreements: last.map(|held| held.agreements.clone()).unwrap_or_default(),
            disagreements: last.map(|held| held.disagreements.clone()).unwrap_or_default(),
        };
        Self { items: [item] }
    }
}

impl View for ConferenceAgenda {
    type Item = AgendaSheet;

    const NAME: &'static str = "conference-agenda";

    fn items(&self) -> &[AgendaSheet] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let text = Message::new("agenda-title").with("client", item.client.as_str());
        let mut blocks = vec![
            Block::Heading { level: 1, text },
            present(vec![field("agenda-on", item.on), field("field-place", item.place.clone())]),
        ];
        blocks.extend(to_fill_in("agenda-client", &item.client_agenda));
        blocks.extend(to_fill_in("agenda-others", &item.agenda));
        let columns = ["column-who", "agenda-why"].map(Column::left);
        let rows = item.invited.iter().map(Invited::cells).collect();
        blocks.extend(table("agenda-invited", columns.into(), rows));
        let columns = ["field-what", "field-who", "field-due"].map(Column::left);
        let mut open = Table::new(columns.into(), Message::new("agenda-nothing-open"));
        open.title = Some(Message::new("agenda-open"));
        open.rows = item.actions.iter().map(StillOpen::cells).collect();
        blocks.push(Block::Table(open));
        if let Some(on) = item.last_on.filter(|_| !item.agreements.is_empty()) {
            let text = Message::new("agenda-agreements").with("on", on);
            blocks.push(Block::Heading { level: 2, text });
            blocks.push(Block::List(item.agreements.iter().map(|one| Cell::new(one.clone())).collect()));
        }
        let columns = ["field-about", "field-next"].map(Column::left);
        let row = |one: &Disagreement| vec![Cell::new(one.about.clone()), Cell::maybe(one.next.clone())];
        blocks.extend(table(
            "conference-disagreements",
            columns.into(),
            item.disagreements.iter().map(row).collect(),
        ));
        blocks.extend([Block::heading(2, "agenda-notes"), Block::Room(LINES)]);
        blocks
    }
}

impl Invited {
    fn cells(&self) -> Vec<Cell> {
        let client = (self.seat.who == Party::Client).then(|| Fact::from(Message::new("agenda-is-client")));
        let roles = self.seat.roles.iter().map(vocabulary::fact);
        let represents = self.seat.represents.then(|| Fact::from(Message::new("agenda-represents")));
        let relation = self.seat.relation.as_ref().map(vocabulary::fact);
        let works = (!self.seat.referrals.is_empty()).then(|| Fact::from(Message::new("agenda-at-work")));
        let why = list(client.into_iter().chain(roles).chain(represents).chain(relation).chain(works));
        vec![Cell::maybe(self.name.clone()), Cell::maybe(why)]
    }
}

impl StillOpen {
    /// Everybody reads it: what is late is not shouted.
    fn cells(&self) -> Vec<Cell> {
        vec![Cell::new(self.what.clone()), Cell::maybe(self.names.clone()), Cell::maybe(self.due)]
    }
}

/// Points under a heading, or room to write them down.
fn to_fill_in(heading: &str, known: &[String]) -> Vec<Block> {
    if known.is_empty() {
        return vec![Block::heading(2, heading), Block::Room(LINES)];
    }
    points(heading, known)
}

/// Open actions of the plan, and tasks that came from a conference.
fn still_open(file: &CaseFile, names: &Names, today: Date) -> Vec<StillOpen> {
    let overdue = |due: Option<Date>| due.is_some_and(|due| due < today);
    let actions = file.actions().iter().filter(|action| action.status == ActionStatus::Open);
    let mut open: Vec<StillOpen> = actions
        .map(|action| StillOpen {
            record: action.id.clone(),
            what: action.what.clone(),
            who: action.who.clone(),
            due: action.due,
            overdue: overdue(action.due),
            names: names.parties(&action.who),
        })
        .collect();
    let tasks = tasks(file, today).into_iter();
    let decided = tasks.filter(|task| task.state != TaskState::Done && task.conference.is_some());
    open.extend(decided.map(|task| StillOpen {
        names: names.parties(&task.who),
        record: task.entry,
        what: task.text,
        who: task.who,
        due: task.due,
        overdue: overdue(task.due),
    }));
    open
}
