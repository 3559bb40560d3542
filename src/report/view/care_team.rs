//! The care team of a case: client, network and professionals, what each does and how to reach them (SAM 2.3).

use schemars::JsonSchema;
use serde::Serialize;

use super::names::excerpt;
use super::parts::{list, name};
use super::{Names, View};
use crate::model::network::Person;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, Party, RecordId, vocabulary};
use crate::practice::care_team::{Seat, SeatReferral, SeatStanding, Side};
use crate::report::{Block, Cell, Column, Table, Tone};

/// The care team of one case on a day.
#[derive(Debug, Clone)]
pub struct CareTeam {
    case: CaseId,
    client: String,
    on: Date,
    names: Names,
    items: Vec<CareTeamSeat>,
}

/// Somebody's place in the care team.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CareTeamSeat {
    /// What this one is called.
    pub name: String,
    /// The organisation, where it is known.
    pub organisation: Option<String>,
    /// How to reach this one.
    pub contact: Option<String>,
    /// The place.
    #[serde(flatten)]
    pub seat: Seat,
    /// What the actions are, in their words.
    pub does: Vec<String>,
}

impl CareTeam {
    /// The team of this case on a day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, seats: Vec<Seat>, on: Date) -> Self {
        let items = seats.into_iter().map(|seat| CareTeamSeat::new(file, office, seat));
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            on,
            names: Names::new(office, file),
            items: items.collect(),
        }
    }

    fn present(&self, side: Side) -> Option<Block> {
        let here = |one: &&CareTeamSeat| one.seat.side == side && one.seat.standing == SeatStanding::Present;
        let rows: Vec<Vec<Cell>> = self.items.iter().filter(here).map(|one| self.row(one)).collect();
        let title = vocabulary::fact(&side);
        let columns = ["field-name", "field-role", "care-team-does", "field-since", "field-contact"];
        table(Message::new("care-team-side").with("side", title), &columns, rows)
    }

    fn row(&self, one: &CareTeamSeat) -> Vec<Cell> {
        vec![
            self.called(one),
            Cell::maybe(list(one.seat.roles.iter().map(vocabulary::fact))),
            Cell::maybe(list(does(one))),
            Cell::maybe(one.seat.since),
            Cell::maybe(one.contact.clone()),
        ]
    }

    fn called(&self, one: &CareTeamSeat) -> Cell {
        let name = self.names.party(&one.seat.who);
        match &one.organisation {
            Some(house) => {
                let text = Message::new("care-team-of-organisation").with("name", name);
                Cell::new(text.with("organisation", house.clone()))
            }
            None => Cell::new(name),
        }
    }

    fn standing(&self, standing: SeatStanding, title: &str, columns: &[&str]) -> Option<Block> {
        let such = self.items.iter().filter(|one| one.seat.standing == standing);
        let rows = such.map(|one| {
            let mut cells = vec![self.called(one), Cell::maybe(list(was(one))), Cell::maybe(one.seat.since)];
            if standing == SeatStanding::Former {
                cells.push(Cell::maybe(one.seat.until));
            } else {
                cells.push(Cell::maybe(one.contact.clone()));
            }
            cells
        });
        table(Message::new(title), columns, rows.collect())
    }
}

impl CareTeamSeat {
    fn new(file: &CaseFile, office: &Office, seat: Seat) -> Self {
        let (organisation, contact) = reach(file, office, &seat.who);
        let what = |id: &RecordId| file.actions().iter().find(|action| action.id == *id);
        let does = seat.actions.iter().filter_map(what).map(|action| action.what.clone());
        Self { name: name(file, office, &seat.who), organisation, contact, does: does.collect(), seat }
    }
}

impl View for CareTeam {
    type Item = CareTeamSeat;

    const NAME: &'static str = "care-team";

    fn items(&self) -> &[CareTeamSeat] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let text = Message::new("care-team-title").with("client", self.client.clone()).with("on", self.on);
        let text = text.with("case", Fact::Id(self.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text }];
        blocks.extend(self.present(Side::Client));
        for (side, nobody) in
            [(Side::Network, "care-team-no-network"), (Side::Professionals, "care-team-no-professionals")]
        {
            let nobody = Message::new(nobody).with("case", Fact::Id(self.case.to_string()));
            blocks.push(self.present(side).unwrap_or(Block::Note(Tone::Attention, nobody)));
        }
        let asked = ["field-name", "care-team-asked-for", "field-since", "field-contact"];
        blocks.extend(self.standing(SeatStanding::Asked, "care-team-asked", &asked));
        let former = ["field-name", "care-team-was", "field-since", "field-until"];
        blocks.extend(self.standing(SeatStanding::Former, "care-team-former", &former));
        blocks
    }
}

/// What somebody does: actions, support, help that was asked for.
fn does(one: &CareTeamSeat) -> impl Iterator<Item = Fact> {
    let actions = one.does.iter().map(|what| Fact::Text(excerpt(what, 60)));
    let support = list(one.seat.support.iter().map(vocabulary::fact));
    let support = support.map(|kinds| Message::new("care-team-support").with("kinds", kinds).into());
    actions.chain(support).chain(one.seat.referrals.iter().map(referral))
}

/// What somebody was or was asked for.
fn was(one: &CareTeamSeat) -> impl Iterator<Item = Fact> {
    one.seat.roles.iter().map(vocabulary::fact).chain(does(one))
}

fn referral(one: &SeatReferral) -> Fact {
    let text = Message::new("care-team-referral").with("record", Fact::Id(one.referral.to_string()));
    text.with("status", vocabulary::fact(&one.status)).with("since", one.since).into()
}

/// The organisation somebody works for, and how to reach them.
fn reach(file: &CaseFile, office: &Office, who: &Party) -> (Option<String>, Option<String>) {
    match who {
        Party::Client => (None, file.case.client.contact.clone()),
        Party::Person(id) => {
            let person = file.network.persons.iter().find(|person| person.id == *id);
            let told = |field: fn(&Person) -> &Option<String>| person.and_then(|one| field(one).clone());
            (told(|one| &one.organisation), told(|one| &one.contact))
        }
        Party::Team(handle) => {
            let member = office.team.iter().find(|member| member.handle == *handle);
            member.map_or((None, None), |member| (member.organisation.clone(), member.mail.clone()))
        }
        Party::Service(slug) => {
            let service = office.services.iter().find(|service| service.slug == *slug);
            (None, service.and_then(|service| service.contact.clone()))
        }
    }
}

fn table(title: Message, columns: &[&str], rows: Vec<Vec<Cell>>) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let mut table = Table::new(columns.iter().map(|id| Column::left(id)).collect(), title.clone());
    table.title = Some(title);
    table.rows = rows;
    Some(Block::Table(table))
}
