//! What a dossier says about itself: what is not in it, what is somebody else's, what was shared; and judgements.

use super::super::Names;
use super::super::parts::{field, list, present, table};
use super::called;
use crate::model::record::Deviation;
use crate::model::{CaseFile, Date, Fact, Message, Office, vocabulary};
use crate::practice::dossier::{LeftOut, PLAN, Passage, Sharing};
use crate::practice::responsible::responsibles;
use crate::report::{Block, Cell, Column, Tone};

/// Builds the lists of a dossier.
pub(super) struct Lists {
    names: Names,
    case: String,
}

impl Lists {
    /// With the names around a case.
    pub(super) fn new(file: &CaseFile, office: &Office) -> Self {
        Self { names: Names::new(office, file), case: file.case.id.to_string() }
    }

    /// Whose file it is, made when, and who answers for it.
    pub(super) fn head(&self, file: &CaseFile, office: &Office, today: Date) -> Block {
        let who = responsibles(file, today);
        present(vec![
            field("dossier-made-on", Some(today)),
            field("dossier-ledger", Some(office.settings.name.clone())),
            field("field-responsible", list(who.iter().map(|handle| self.names.member(handle)))),
        ])
    }

    /// Which passages are not the client's alone.
    pub(super) fn passages(&self, passages: &[Passage]) -> Vec<Block> {
        let heading = Block::heading(2, "dossier-passages");
        let rows = passages.iter().map(|one| {
            let (state, tone) = if one.redacted {
                ("dossier-taken-out", Tone::Attention)
            } else {
                ("dossier-marked", Tone::Plain)
            };
            vec![
                Cell::new(Fact::Id(one.record.clone())),
                Cell::new(Message::new(label(&one.field))),
                Cell::maybe(one.of.as_ref().map(|party| self.names.party(party))),
                Cell::new(vocabulary::fact(&one.why)),
                Cell::new(Message::new(state)).toned(tone),
            ]
        });
        let columns = vec![
            Column::left("field-record"),
            Column::left("dossier-field"),
            Column::left("dossier-whose"),
            Column::left("dossier-why"),
            Column::left("dossier-state"),
        ];
        match table("dossier-passages-list", columns, rows.collect()) {
            Some(table) => {
                vec![heading, Block::Note(Tone::Plain, Message::new("dossier-passages-mean")), table]
            }
            None => vec![heading, Block::Note(Tone::Plain, Message::new("dossier-no-passages"))],
        }
    }

    /// What was shared with whom, when and why.
    pub(super) fn shared(&self, shared: &[Sharing]) -> Vec<Block> {
        let heading = Block::heading(2, "dossier-shared");
        let rows = shared.iter().map(|one| {
            vec![
                Cell::new(one.on),
                Cell::maybe(self.names.parties(&one.with)),
                Cell::new(self.occasion(one)),
                Cell::maybe(what(one)),
            ]
        });
        let columns = ["field-on", "field-with", "dossier-occasion", "dossier-what-and-why"];
        let columns = columns.map(Column::left).into();
        match table("dossier-shared-list", columns, rows.collect()) {
            Some(table) => {
                vec![heading, Block::Note(Tone::Plain, Message::new("dossier-shared-means")), table]
            }
            None => vec![heading, Block::Note(Tone::Plain, Message::new("dossier-shared-nothing"))],
        }
    }

    /// On what occasion, the record that tells of it where that has an id of its own, and the consent.
    fn occasion(&self, one: &Sharing) -> Fact {
        let mut told = vec![vocabulary::fact(&one.kind)];
        if one.record != self.case && one.record != PLAN {
            told.push(Fact::Id(one.record.clone()));
        }
        let consent = one.consent.as_ref().map(|id| Fact::Id(id.to_string()));
        told.extend(consent.map(|id| Message::new("dossier-under-consent").with("record", id).into()));
        Fact::List(told)
    }

    /// Rules of the practice that were answered with a reason, wherever that stands.
    pub(super) fn judgements(&self, file: &CaseFile) -> Vec<Block> {
        let mut all: Vec<(String, &Deviation)> = Vec::new();
        let case = file.case.deviations.iter().map(|one| (self.case.clone(), one));
        let network = file.network.deviations.iter().map(|one| (self.case.clone(), one));
        let plan = file.plan.iter().flat_map(|plan| &plan.deviations).map(|one| (self.case.clone(), one));
        all.extend(case.chain(network).chain(plan));
        for record in file.dated() {
            all.extend(record.deviations().iter().map(|one| (record.id().to_string(), one)));
        }
        for entry in &file.journal {
            all.extend(entry.deviations.iter().map(|one| (entry.id.to_string(), one)));
        }
        let rows = all.into_iter().map(|(record, one)| {
            vec![
                Cell::new(one.on),
                Cell::new(Fact::Id(record)),
                Cell::new(Fact::Id(one.rule.clone())),
                Cell::new(one.reason.clone()),
                Cell::new(self.names.member(&one.by)),
            ]
        });
        let columns = ["field-on", "field-record", "dossier-rule", "field-reason", "field-by"];
        let columns = columns.map(Column::left).into();
        let found = table("dossier-judgements-list", columns, rows.collect());
        found.map_or_else(Vec::new, |table| vec![Block::heading(2, "dossier-judgements"), table])
    }
}

/// What was left out, and why; or that nothing was.
pub(super) fn left_out(left_out: &[LeftOut]) -> Vec<Block> {
    let heading = Block::heading(2, "dossier-left-out");
    let rows: Vec<Vec<Cell>> = left_out
        .iter()
        .map(|one| {
            vec![
                Cell::new(called(one.part)),
                Cell::maybe(one.record.as_ref().map(|id| Fact::Id(id.to_string()))),
                Cell::new(one.records),
                Cell::new(one.reason.clone()),
            ]
        })
        .collect();
    let columns = vec![
        Column::left("dossier-part"),
        Column::left("field-record"),
        Column::right("dossier-records"),
        Column::left("field-reason"),
    ];
    match table("dossier-left-out-parts", columns, rows) {
        Some(table) => {
            vec![heading, table, Block::Note(Tone::Plain, Message::new("dossier-left-out-means"))]
        }
        None => vec![heading, Block::Note(Tone::Good, Message::new("dossier-whole"))],
    }
}

/// What was shared, and for what.
fn what(one: &Sharing) -> Option<Fact> {
    match (&one.what, &one.purpose) {
        (Some(what), Some(purpose)) => {
            let text = Message::new("dossier-what-for").with("what", what.clone());
            Some(Fact::Message(text.with("purpose", purpose.clone())))
        }
        (what, purpose) => what.clone().or_else(|| purpose.clone()).map(Fact::from),
    }
}

/// The words for the field of a passage: its own key, after the row it stands in.
fn label(field: &str) -> String {
    format!("field-{}", field.rsplit('.').next().unwrap_or(field).replace('_', "-"))
}
