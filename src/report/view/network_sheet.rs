//! What a network looks like and what it gives, in words, with what is missing (BOOK 5.10).

use schemars::JsonSchema;
use serde::Serialize;

use super::network::household;
use super::parts::{list, present};
use super::{DrawingKind, Names, NetworkDrawing, View};
use crate::model::network::SupportKind;
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, Party, vocabulary};
use crate::practice::network::{
    Burden, Household, NetworkFunction, NetworkPicture, NetworkStructure, Strain, SupportReach,
};
use crate::report::{Block, Cell, Chart, Column, Table, Tone};

/// The network of one client as it was on a day.
#[derive(Debug, Clone)]
pub struct NetworkSheet {
    names: Names,
    items: [NetworkSheetItem; 1],
    pictures: Vec<Chart>,
    past: bool,
}

/// The network of one client as it was on a day, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NetworkSheetItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// What it looks like and what it gives.
    #[serde(flatten)]
    pub picture: NetworkPicture,
}

impl NetworkSheet {
    /// The picture of a case's network, of today or of an earlier day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, picture: NetworkPicture, today: Date) -> Self {
        let (case, client) = (file.case.id.clone(), file.case.client.name.clone());
        let past = picture.on < today;
        let drawn = |kind| NetworkDrawing::new(file, office, kind, picture.on).chart();
        let pictures = [DrawingKind::Ecogram, DrawingKind::Genogram].into_iter().filter_map(drawn).collect();
        let items = [NetworkSheetItem { case, client, picture }];
        Self { names: Names::new(office, file), items, pictures, past }
    }
}

impl View for NetworkSheet {
    type Item = NetworkSheetItem;

    const NAME: &'static str = "network-picture";

    fn items(&self) -> &[NetworkSheetItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let NetworkPicture { on, structure, function } = &item.picture;
        let case = || Fact::Id(item.case.to_string());
        let text = Message::new("network-picture-title").with("client", item.client.clone());
        let text = text.with("on", *on).with("case", case());
        let mut blocks = vec![Block::Heading { level: 1, text }];
        if structure.size == 0 {
            blocks.push(Block::Note(Tone::Plain, Message::new("network-nobody").with("case", case())));
            return blocks;
        }
        blocks.extend(self.pictures.iter().cloned().map(Block::Illustration));
        blocks.push(Block::heading(2, "network-structure"));
        blocks.push(looks(structure));
        blocks.push(self.households(&structure.households, &item.client));
        blocks.push(Block::heading(2, "network-function"));
        blocks.push(self.support(&function.support));
        blocks.push(Block::heading(2, "network-stands-out"));
        let mut notes = self.alone(structure);
        notes.extend(self.gives(function));
        notes.extend(self.strain(function));
        if notes.is_empty() {
            notes.push((Tone::Good, Message::new("network-nothing-stands-out")));
        }
        notes.extend(self.unknown(structure, function));
        if self.past {
            notes.push((Tone::Faint, Message::new("network-past")));
        }
        blocks.extend(notes.into_iter().map(|(tone, note)| Block::Note(tone, note.with("case", case()))));
        blocks
    }
}

/// How large, who, how formal, how closely knit, how near.
fn looks(structure: &NetworkStructure) -> Block {
    let relations = structure.relations.iter().map(|one| counted(vocabulary::fact(&one.relation), one.count));
    let bodies = Message::new("network-team-and-services");
    let bodies =
        (structure.team_and_services > 0).then(|| counted(bodies.into(), structure.team_and_services));
    let share = |part: i64, whole: i64| Fact::Share { part, whole };
    let density =
        Message::new("network-density-of").with("share", share(structure.ties, structure.ties_possible));
    let size = Message::new("network-size-of").with("count", structure.size);
    present(vec![
        (Message::new("network-size"), Cell::new(size)),
        (Message::new("network-who"), Cell::maybe(list(relations.chain(bodies)))),
        (Message::new("network-formal"), Cell::new(share(structure.formal, structure.size))),
        (Message::new("network-weekly"), Cell::new(share(structure.weekly, structure.size))),
        (Message::new("network-density"), Cell::new(density)),
    ])
}

fn counted(what: Fact, count: i64) -> Fact {
    Message::new("report-counted").with("what", what).with("count", count).into()
}

fn kinds(kinds: &[SupportKind]) -> Fact {
    Fact::List(kinds.iter().map(vocabulary::fact).collect())
}

type Notes = Vec<(Tone, Message)>;

impl NetworkSheet {
    fn named(&self, parties: &[Party]) -> Cell {
        Cell::maybe(self.names.parties(parties))
    }

    fn households(&self, households: &[Household], client: &str) -> Block {
        let columns = vec![Column::left("field-household"), Column::left("network-lives-there")];
        let mut table = Table::new(columns, Message::new("network-no-persons"));
        table.title = Some(Message::new("field-households"));
        let row = |one: &Household| {
            let people = one.people.iter().map(|id| self.names.party(&Party::Person(id.clone())));
            let client = one.client.then(|| Fact::from(client.to_owned()));
            vec![Cell::new(household(&one.name)), Cell::maybe(list(client.into_iter().chain(people)))]
        };
        table.rows = households.iter().map(row).collect();
        Block::Table(table)
    }

    fn support(&self, support: &[SupportReach]) -> Block {
        let columns = vec![
            Column::left("field-support"),
            Column::right("network-reach"),
            Column::right("network-reach-informal"),
            Column::left("network-from"),
            Column::left("network-to"),
        ];
        let mut table = Table::new(columns, Message::new("network-no-ties"));
        let row = |one: &SupportReach| {
            let count = i64::try_from(one.from.len()).unwrap_or(i64::MAX);
            let tone = if count == 0 && one.unclear.is_empty() { Tone::Attention } else { Tone::Plain };
            vec![
                Cell::new(vocabulary::fact(&one.kind)),
                Cell::new(count).toned(tone),
                Cell::new(one.informal),
                self.named(&one.from),
                self.named(&one.to),
            ]
        };
        table.rows = support.iter().map(row).collect();
        Block::Table(table)
    }

    /// Who stands alone.
    fn alone(&self, structure: &NetworkStructure) -> Notes {
        let mut notes = Notes::new();
        if structure.client_isolated == Answer::Yes {
            notes.push((Tone::Attention, Message::new("network-client-isolated")));
        }
        if let Some(people) = self.names.parties(&structure.isolated) {
            notes.push((Tone::Attention, Message::new("network-isolated").with("people", people)));
        }
        notes
    }

    /// What the client does not get, and at whose cost comes what is given.
    fn gives(&self, function: &NetworkFunction) -> Notes {
        let mut notes = Notes::new();
        if !function.missing.is_empty() {
            let note = Message::new("network-missing").with("kinds", kinds(&function.missing));
            notes.push((Tone::Attention, note));
        }
        if !function.formal_only.is_empty() {
            let note = Message::new("network-formal-only").with("kinds", kinds(&function.formal_only));
            notes.push((Tone::Attention, note));
        }
        notes.extend(function.overburdened.iter().map(|one| (Tone::Attention, self.burden(one))));
        for (id, people) in
            [("network-only-give", &function.only_give), ("network-only-receive", &function.only_receive)]
        {
            if let Some(people) = self.names.parties(people) {
                notes.push((Tone::Plain, Message::new(id).with("people", people)));
            }
        }
        notes
    }

    fn burden(&self, burden: &Burden) -> Message {
        let id = if burden.daily { "network-overburdened-daily" } else { "network-overburdened" };
        let to = self.names.parties(&burden.to).unwrap_or_else(|| Fact::List(Vec::new()));
        let note = Message::new(id).with("who", self.names.party(&burden.who)).with("to", to);
        note.with("count", burden.given)
    }

    fn strain(&self, function: &NetworkFunction) -> Notes {
        let note = |id: &str, one: &Strain| {
            let ends = (self.names.party(&one.from), self.names.party(&one.to));
            let note = Message::new(id).with("from", ends.0).with("to", ends.1);
            (Tone::Attention, note.with("quality", vocabulary::fact(&one.quality)))
        };
        let strained = function.strained.iter().map(|one| note("network-strained", one));
        strained.chain(function.conflicts.iter().map(|one| note("network-conflict", one))).collect()
    }

    /// What nobody wrote down: no fault, but the rest rests on it.
    fn unknown(&self, structure: &NetworkStructure, function: &NetworkFunction) -> Notes {
        let mut notes = Notes::new();
        if structure.client_isolated == Answer::Unknown {
            notes.push((Tone::Faint, Message::new("network-isolation-unknown")));
        }
        if structure.frequency_unknown > 0 {
            let note = Message::new("network-frequency-unknown").with("count", structure.frequency_unknown);
            notes.push((Tone::Faint, note));
        }
        for one in &function.support {
            if let Some(people) = self.names.parties(&one.unclear) {
                let note = Message::new("network-unclear").with("kind", vocabulary::fact(&one.kind));
                notes.push((Tone::Faint, note.with("people", people)));
            }
        }
        notes
    }
}
