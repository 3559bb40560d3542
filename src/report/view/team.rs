//! Practitioners: a list, and one of them whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::present;
use crate::model::case::RoleName;
use crate::model::team::{Member, SigningKey};
use crate::model::{CaseId, Fact, Message, vocabulary};
use crate::report::{Block, Cell, Column, Table};

/// How many signs of a public key are shown.
const LAST_SIGNS: usize = 12;

/// The practitioners of the ledger.
#[derive(Debug, Clone)]
pub struct Team {
    /// The rows.
    pub members: Vec<Member>,
}

impl View for Team {
    type Item = Member;

    const NAME: &'static str = "team";

    fn items(&self) -> &[Member] {
        &self.members
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("field-handle"),
            Column::left("field-name"),
            Column::left("field-roles"),
            Column::right("field-fte-percent"),
            Column::left("field-organisation"),
        ];
        let mut table = Table::new(columns, Message::new("team-empty"));
        table.rows = self
            .members
            .iter()
            .map(|member| {
                vec![
                    Cell::new(Fact::Id(member.handle.to_string())),
                    Cell::new(member.name.clone()),
                    roles(&member.roles),
                    Cell::maybe(member.fte_percent.map(|percent| Fact::Count(percent.value()))),
                    Cell::maybe(member.organisation.clone()),
                ]
            })
            .collect();
        vec![Block::heading(1, "team-title"), Block::Table(table)]
    }
}

/// One practitioner whole.
#[derive(Debug, Clone)]
pub struct MemberSheet {
    items: Vec<MemberItem>,
}

/// One practitioner with the open cases.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MemberItem {
    /// The practitioner.
    #[serde(flatten)]
    pub member: Member,
    /// The open cases in which this person has a role today.
    pub cases: Vec<MemberCase>,
}

/// A case in which somebody has a role.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MemberCase {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The roles of this person in it.
    pub roles: Vec<RoleName>,
}

impl MemberSheet {
    /// The sheet of a practitioner.
    #[must_use]
    pub fn new(member: Option<Member>, cases: Vec<MemberCase>) -> Self {
        Self { items: member.map(|member| MemberItem { member, cases }).into_iter().collect() }
    }
}

impl View for MemberSheet {
    type Item = MemberItem;

    const NAME: &'static str = "member";

    fn items(&self) -> &[MemberItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        self.items
            .iter()
            .flat_map(|item| [heading(&item.member), fields(&item.member), cases(item)])
            .collect()
    }
}

fn heading(member: &Member) -> Block {
    let text = Message::new("member-title").with("name", member.name.clone());
    Block::Heading { level: 1, text }
}

fn fields(member: &Member) -> Block {
    let label = Message::new;
    let rows = vec![
        (label("field-handle"), Cell::new(Fact::Id(member.handle.to_string()))),
        (label("field-mail"), Cell::maybe(member.mail.clone())),
        (label("field-roles"), roles(&member.roles)),
        (
            label("field-fte-percent"),
            Cell::maybe(member.fte_percent.map(|percent| Fact::Count(percent.value()))),
        ),
        (label("field-organisation"), Cell::maybe(member.organisation.clone())),
        (label("field-from"), Cell::maybe(member.from)),
        (label("field-until"), Cell::maybe(member.until)),
        (label("field-signing-key"), keys(&member.signing_keys)),
        (label("field-note"), Cell::maybe(member.note.clone())),
    ];
    present(rows)
}

fn cases(item: &MemberItem) -> Block {
    let columns =
        vec![Column::left("column-case"), Column::left("column-client"), Column::left("field-roles")];
    let mut table = Table::new(columns, Message::new("member-no-cases"));
    table.title = Some(Message::new("member-cases"));
    table.rows = item
        .cases
        .iter()
        .map(|one| {
            vec![Cell::new(Fact::Id(one.case.to_string())), Cell::new(one.client.clone()), roles(&one.roles)]
        })
        .collect();
    Block::Table(table)
}

/// Each key by its kind and its last signs, which people compare.
fn keys(keys: &[SigningKey]) -> Cell {
    let short = |row: &SigningKey| {
        let mut words = row.key.split_whitespace();
        let (kind, key) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let end: Vec<char> = key.chars().rev().take(LAST_SIGNS).collect();
        Fact::Id(format!("{kind} …{}", end.into_iter().rev().collect::<String>()))
    };
    let facts: Vec<Fact> = keys.iter().map(short).collect();
    Cell::maybe((!facts.is_empty()).then_some(Fact::List(facts)))
}

fn roles(roles: &[RoleName]) -> Cell {
    let facts: Vec<Fact> = roles.iter().map(vocabulary::fact).collect();
    Cell::maybe((!facts.is_empty()).then_some(Fact::List(facts)))
}
