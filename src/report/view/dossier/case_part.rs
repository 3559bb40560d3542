//! Who the case is about, how it came in, and its course.

use super::super::case_item::CaseItem;
use super::super::case_sheet::{client, closing_blocks, notification, phase_table};
use super::super::parts::{field, present, table};
use super::super::{CaseDrawing, CasePicture, Names};
use crate::model::{CaseFile, Date, Fact, Office, vocabulary};
use crate::report::{Block, Cell, Column};

/// Everything that stands in the case's own file.
pub(super) fn blocks(file: &CaseFile, office: &Office, today: Date) -> Vec<Block> {
    let names = Names::new(office, file);
    let case = &file.case;
    let mut blocks = vec![Block::heading(2, "dossier-case")];
    blocks.push(present(client(&CaseItem::new(file, office, today), &names)));
    blocks.extend(notification(case).into_iter().map(lower));
    blocks.extend(roles(file, &names));
    let through_time = CaseDrawing::new(file, office, CasePicture::Timeline, today).charts();
    blocks.extend(through_time.into_iter().map(Block::Illustration));
    blocks.push(phase_table(case));
    blocks.extend(course(file, &names));
    blocks.extend(case.review.iter().map(|own| {
        present(vec![
            field("field-review-months", Some(i64::from(own.months))),
            field("field-reason", Some(own.reason.clone())),
        ])
    }));
    for closing in &case.closings {
        blocks.extend(closing_blocks(closing, &names).into_iter().map(lower));
    }
    blocks
}

/// A heading of a part as one of a part of a part.
fn lower(block: Block) -> Block {
    match block {
        Block::Heading { level, text } => Block::Heading { level: level + 1, text },
        other => other,
    }
}

/// Everybody who has or had a role.
fn roles(file: &CaseFile, names: &Names) -> Option<Block> {
    let rows = file.case.roles.iter().map(|role| {
        vec![
            Cell::new(vocabulary::fact(&role.role)),
            Cell::new(names.party(&role.who)),
            Cell::new(role.from),
            Cell::maybe(role.until),
            Cell::maybe(role.chosen_by_client.as_ref().map(vocabulary::fact)),
        ]
    });
    let columns = ["field-role", "field-name", "field-from", "field-until", "field-chosen-by-client"];
    table("case-roles", columns.map(Column::left).into(), rows.collect())
}

/// What happened to the case: transfers, reopenings, mergers, contacts planned.
fn course(file: &CaseFile, names: &Names) -> Option<Block> {
    let case = &file.case;
    let row = |on: Date, what: &str, who: Option<Fact>, why: Option<String>| {
        let what = crate::model::Message::new(what);
        vec![Cell::new(on), Cell::new(what), Cell::maybe(who), Cell::maybe(why)]
    };
    let mut rows = Vec::new();
    rows.extend(
        case.transfers
            .iter()
            .map(|one| row(one.on, "dossier-transfer", Some(names.member(&one.to)), one.reason.clone())),
    );
    rows.extend(
        case.reopenings.iter().map(|one| {
            row(one.on, "dossier-reopening", Some(names.member(&one.by)), Some(one.reason.clone()))
        }),
    );
    rows.extend(
        case.merges.iter().map(|one| {
            row(one.on, "dossier-merger", Some(Fact::Id(one.case.to_string())), one.reason.clone())
        }),
    );
    rows.extend(case.planned_contacts.iter().map(|one| {
        let why = one.cancelled.clone().or_else(|| one.about.clone());
        row(one.on, "dossier-planned-contact", Some(vocabulary::fact(&one.transition)), why)
    }));
    let columns = ["field-on", "field-what", "field-who", "field-reason"];
    table("dossier-course", columns.map(Column::left).into(), rows)
}
