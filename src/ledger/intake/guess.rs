//! The first map of tables: what their names, columns and values look like.

use std::collections::{BTreeMap, BTreeSet};

use super::day::Order;
use super::target::{Holds, Target, targets};
use crate::ledger::table::{Cell, Table};
use crate::model::import_map::{DateOrder, FieldMap, ImportKind, TableMap};
use crate::model::text::folded;
use crate::model::{Date, vocabulary};

/// What a user must still say in the map.
pub const OPEN: &str = "?";

/// More different values than this are no list of words.
const MOST_VALUES: usize = 60;

/// The words by which other registers call things, folded.
#[derive(Debug, Clone, Default)]
pub struct Synonyms {
    /// Names of tables by kind.
    pub kinds: BTreeMap<ImportKind, Vec<String>>,
    /// Names of columns by kind and field; `id` for the id of a row.
    pub columns: BTreeMap<(ImportKind, &'static str), Vec<String>>,
    /// Names of columns that are not taken in.
    pub unwanted: Vec<String>,
    /// Texts that say nothing.
    pub empty: Vec<String>,
    /// Words by vocabulary: what they are called, and the word.
    pub words: BTreeMap<String, Vec<(String, String)>>,
    /// Practitioners by every name that they are known by.
    pub members: BTreeSet<String>,
    /// Services by every name.
    pub services: BTreeSet<String>,
}

/// A guessed part of a map, and what is not certain about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// The part.
    pub part: TableMap,
    /// How certain the order of day and month is.
    pub order: Certainty,
    /// Columns that look like national numbers.
    pub national: Vec<String>,
}

/// How certain the order of day and month is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// There are no dates in which it matters.
    NoMatter,
    /// Some day shows it.
    Shown,
    /// No day shows it.
    Open,
    /// Days show both orders.
    Both,
}

/// A name as it is compared: without capitals, accents and signs.
#[must_use]
pub fn plain(name: &str) -> String {
    let signs: String =
        folded(name).chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    signs.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Guesses what tables are: each with the name that the map is to know it by.
#[must_use]
pub fn guess(tables: &[(String, Table)], synonyms: &Synonyms, today: Date) -> Vec<Guess> {
    let mut known = synonyms.clone();
    let kinds: Vec<ImportKind> = tables.iter().map(|(name, table)| kind(name, table, synonyms)).collect();
    for ((_, table), kind) in tables.iter().zip(&kinds) {
        let names = match kind {
            ImportKind::Team => &mut known.members,
            ImportKind::Service => &mut known.services,
            _ => continue,
        };
        let texts = table.rows.iter().flat_map(|row| &row.cells).filter_map(text);
        names.extend(texts.map(folded));
    }
    tables
        .iter()
        .zip(kinds)
        .map(|((name, table), kind)| of_table((name, table), kind, &known, today))
        .collect()
}

fn text(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    }
}

/// What the rows of a table most likely are.
fn kind(name: &str, table: &Table, synonyms: &Synonyms) -> ImportKind {
    let called = plain(name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let points = |kind: ImportKind| {
        let named = synonyms.kinds.get(&kind).into_iter().flatten();
        let named = named.filter(|word| called.split(' ').any(|part| part == word.as_str())).count().min(1);
        let fields = targets(kind).iter().map(|target| target.field).chain(["id"]);
        named * 4 + fields.filter(|field| !columns(table, synonyms, (kind, field)).is_empty()).count()
    };
    let best = ImportKind::TAKEN.into_iter().rev().max_by_key(|kind| points(*kind));
    best.filter(|kind| points(*kind) > 1).unwrap_or(ImportKind::Skip)
}

/// The columns that a field is called by, in the order of the words for it.
fn columns(table: &Table, synonyms: &Synonyms, (kind, field): (ImportKind, &'static str)) -> Vec<String> {
    let words = synonyms.columns.get(&(kind, field)).map(Vec::as_slice).unwrap_or_default();
    let mut found: Vec<(usize, &String)> = Vec::new();
    for name in &table.columns {
        let called = plain(name);
        found.extend(words.iter().position(|word| *word == called).map(|at| (at, name)));
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, name)| name.clone()).collect()
}

fn of_table((name, table): (&str, &Table), kind: ImportKind, known: &Synonyms, today: Date) -> Guess {
    let mut part = TableMap::new(name, kind);
    let national = national(table, known);
    let mut left: Vec<String> = table.columns.iter().filter(|name| !name.is_empty()).cloned().collect();
    left.retain(|name| !national.contains(name) && !known.unwanted.contains(&plain(name)));
    let mut take = |names: Vec<String>| {
        let free: Vec<String> = names.into_iter().filter(|name| left.contains(name)).collect();
        left.retain(|name| !free.contains(name));
        free
    };
    part.id = take(columns(table, known, (kind, "id"))).into_iter().next();
    let mut fields = Vec::new();
    for target in targets(kind) {
        let columns = take(columns(table, known, (kind, target.field)));
        // Who brings the rows in stands above all tables.
        if !columns.is_empty() || target.needed && target.field != "by" {
            fields.push((target, columns));
        }
    }
    twins(kind, &mut fields);
    part.empty = empty(table, known);
    let mut order = Order::default();
    for (target, columns) in &fields {
        if matches!(target.holds, Holds::Day | Holds::KnownDay) {
            columns.iter().flat_map(|name| texts(table, name)).for_each(|text| order.see(text));
        }
    }
    let used: BTreeSet<&String> = fields.iter().flat_map(|(_, columns)| columns).chain(&part.id).collect();
    part.ignored =
        table.columns.iter().filter(|name| !name.is_empty() && !used.contains(name)).cloned().collect();
    part.fields =
        fields.into_iter().map(|(target, columns)| field(target, columns, (table, &part), known)).collect();
    part.dates =
        if order.month_first && !order.day_first { DateOrder::MonthDayYear } else { DateOrder::DayMonthYear };
    part.numbers_are_dates = order.serials;
    // Nobody was born or notified in a year to come.
    let first = u32::try_from(today.year() - 99).unwrap_or_default();
    part.two_figure_years_from = order.two_figures.then_some(first);
    let order = match (order.day_first, order.month_first) {
        (true, true) => Certainty::Both,
        (false, false) if order.days > 0 => Certainty::Open,
        (false, false) => Certainty::NoMatter,
        _ => Certainty::Shown,
    };
    Guess { part, order, national }
}

/// The day of opening and that of the notification are often one column.
fn twins(kind: ImportKind, fields: &mut [(&Target, Vec<String>)]) {
    if kind != ImportKind::Case {
        return;
    }
    let notified = fields.iter().find(|(target, _)| target.field == "notification.on");
    let columns = notified.map(|(_, columns)| columns.clone()).unwrap_or_default();
    let opened = fields.iter_mut().find(|(target, own)| target.field == "opened" && own.is_empty());
    if let Some((_, own)) = opened {
        *own = columns;
    }
}

/// The texts of a column, as often as they stand there.
fn texts<'a>(table: &'a Table, name: &str) -> impl Iterator<Item = &'a str> {
    let column = table.column(name);
    table.rows.iter().filter_map(move |row| text(row.cell(column?)))
}

/// A field with what its values are called in the ledger.
fn field(
    target: &Target,
    columns: Vec<String>,
    (table, part): (&Table, &TableMap),
    known: &Synonyms,
) -> FieldMap {
    let mut field = FieldMap { field: target.field.to_owned(), ..FieldMap::default() };
    if columns.len() > 1 {
        field.join = (!target.field.ends_with("name")).then(|| ", ".to_owned());
    }
    let mut values: BTreeSet<&str> = BTreeSet::new();
    if let [column] = columns.as_slice() {
        values.extend(texts(table, column).filter(|text| !part.empty.iter().any(|empty| empty == text)));
    }
    if values.len() <= MOST_VALUES {
        let told = values.into_iter().filter_map(|text| Some((text.to_owned(), word(target, text, known)?)));
        field.values = told.collect();
    }
    if columns.is_empty() {
        field.default = Some(OPEN.to_owned());
    }
    field.columns = columns;
    field
}

/// What a value is called in the ledger; `None` when it needs no other word.
fn word(target: &Target, text: &str, known: &Synonyms) -> Option<String> {
    let wanted = folded(text);
    let named = |kind: &str| {
        let words = known.words.get(kind)?;
        words.iter().find(|(called, _)| *called == wanted).map(|(_, word)| word.clone())
    };
    match target.holds {
        Holds::Word(words) => {
            let (name, words) = words();
            if words.contains(&text) {
                return None;
            }
            Some(named(&vocabulary::kebab(name)).unwrap_or_else(|| OPEN.to_owned()))
        }
        Holds::KnownDay => named("known-date"),
        Holds::Member => (!known.members.contains(&wanted)).then(|| OPEN.to_owned()),
        Holds::Service => (!known.services.contains(&wanted)).then(|| OPEN.to_owned()),
        _ => None,
    }
}

/// The texts of a table that say nothing.
fn empty(table: &Table, known: &Synonyms) -> Vec<String> {
    let all = table.rows.iter().flat_map(|row| &row.cells).filter_map(text);
    let found: BTreeSet<&str> =
        all.filter(|text| text.len() < 12 && known.empty.contains(&folded(text))).collect();
    found.into_iter().map(str::to_owned).collect()
}

/// The columns that look like national numbers, by their name or by what stands in them.
fn national(table: &Table, known: &Synonyms) -> Vec<String> {
    let looks = |name: &&String| {
        if name.is_empty() {
            return false;
        }
        let (mut alike, mut all) = (0, 0);
        for text in texts(table, name) {
            all += 1;
            alike += usize::from(is_national(text));
        }
        known.unwanted.contains(&plain(name)) || alike > 0 && alike * 2 > all
    };
    table.columns.iter().filter(looks).cloned().collect()
}

/// Whether a text has the form of a Belgian national number: eleven figures of which the last two are a check of the
/// nine before.
fn is_national(text: &str) -> bool {
    let figures: String = text.chars().filter(char::is_ascii_digit).collect();
    let others = text.chars().all(|sign| sign.is_ascii_digit() || ".- /".contains(sign));
    let (Some(number), Some(check)) = (figures.get(..9), figures.get(9..)) else { return false };
    if figures.len() != 11 || !others {
        return false;
    }
    let rest = |number: u64| 97 - number % 97;
    let before: u64 = number.parse().unwrap_or_default();
    let check: u64 = check.parse().unwrap_or_default();
    rest(before) == check || rest(2_000_000_000 + before) == check
}

#[cfg(test)]
mod tests {
    use super::is_national;

    #[test]
    fn a_national_number_is_seen_by_its_check() {
        // Made up: the check of 000101001 is 97 less what is left of it.
        let made = |number: u64| format!("{number:09}{:02}", 97 - number % 97);
        assert!(is_national(&made(101_001)));
        assert!(is_national("00.01.01-001.73"));
        assert!(!is_national("12345678901"));
        assert!(!is_national("D-2024-0017"));
        assert!(!is_national("0475 12 34 56"));
    }
}
