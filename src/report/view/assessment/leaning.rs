//! What there is to lean on, what helps and what hinders.

use super::heads;
use crate::model::assessment::{Factor, FactorKind, FactorLevel, Resource, ResourceKind, ResourceSource};
use crate::model::{Fact, vocabulary};
use crate::report::view::parts::table;
use crate::report::{Block, Cell, Column};

/// Resources two by two: of what they are made against where they come from (SAM 2.1).
pub(super) fn resources(resources: &[Resource]) -> Option<Block> {
    let sources = [ResourceSource::Informal, ResourceSource::Formal];
    let mut columns = vec![Column::left("field-kind")];
    columns
        .extend(sources.iter().map(|source| Column { label: heads(vocabulary::fact(source)), right: false }));
    let row = |kind: ResourceKind| {
        let held = |source: &ResourceSource| {
            let found = resources.iter().filter(|one| one.kind == kind && one.source == *source);
            lines(&found.map(|one| noted(&one.what, one.note.as_deref())).collect::<Vec<_>>())
        };
        let cells = sources.iter().map(held).map(Cell::maybe);
        std::iter::once(Cell::new(vocabulary::fact(&kind))).chain(cells).collect()
    };
    let rows = [ResourceKind::Material, ResourceKind::Immaterial].map(row);
    table("assessment-resources", columns, if resources.is_empty() { Vec::new() } else { rows.into() })
}

/// Risk and protection, a row for each level where there is any (BOOK 5.11).
pub(super) fn factors(factors: &[Factor]) -> Option<Block> {
    use FactorLevel::{Family, Network, Person, Society};
    let kinds = [FactorKind::Risk, FactorKind::Protective];
    let mut columns = vec![Column::left("field-level")];
    columns.extend(kinds.iter().map(|kind| Column { label: heads(vocabulary::fact(kind)), right: false }));
    let row = |level: FactorLevel| {
        let here: Vec<&Factor> = factors.iter().filter(|one| one.level == level).collect();
        let of = |kind: &FactorKind| {
            let found = here.iter().filter(|one| one.kind == *kind);
            Cell::maybe(lines(&found.map(|one| noted(&one.what, one.note.as_deref())).collect::<Vec<_>>()))
        };
        let cells = std::iter::once(Cell::new(vocabulary::fact(&level))).chain(kinds.iter().map(of));
        (!here.is_empty()).then(|| cells.collect())
    };
    let rows = [Person, Family, Network, Society].into_iter().filter_map(row).collect();
    table("assessment-factors", columns, rows)
}

/// A thing with what was added to it.
fn noted(what: &str, note: Option<&str>) -> String {
    note.map_or_else(|| what.to_owned(), |note| format!("{what} ({note})"))
}

/// Several things in one cell, each on a line of its own.
fn lines(things: &[String]) -> Option<Fact> {
    match things {
        [] => None,
        [only] => Some(Fact::Text(only.clone())),
        many => Some(Fact::Text(many.iter().map(|one| format!("• {one}")).collect::<Vec<_>>().join("\n"))),
    }
}
