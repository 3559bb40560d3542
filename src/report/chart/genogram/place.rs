//! Where everybody stands: a row for each generation; in it couples side by side; over several rounds, up and down, each
//! group moves as near as it can to the middle of its parents and children, and never closer to another than a column.

use super::super::letters::Lines;
use super::super::pen::At;
use super::{Genogram, HALF, label};
use crate::i18n::Words;
use crate::model::network::KinshipKind;

/// The width of the room for one person, the name below the symbol included.
pub(super) const COLUMN: i64 = 136;

/// Around the whole picture, and at the least its width.
const EDGE: i64 = 10;
const LEAST_WIDTH: i64 = 560;

/// Where somebody stands, and the words below the symbol.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) at: At,
    pub(super) client: bool,
    pub(super) generation: i64,
    pub(super) name: Lines,
    pub(super) about: Lines,
}

/// Where everybody stands, in the order of the family.
pub(super) struct Places {
    pub(super) kin: Vec<Place>,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// People of one generation who stand side by side, left to right.
type Group = Vec<usize>;

impl Places {
    pub(super) fn new(family: &Genogram, words: &Words) -> Self {
        let generations = generations(family);
        let across = across(family, &generations);
        let left = across.iter().min().copied().unwrap_or_default();
        let right = across.iter().max().copied().unwrap_or_default();
        let width = (right - left + COLUMN + 2 * EDGE).max(LEAST_WIDTH);
        let shift = (width - (right - left)) / 2 - left;
        let mut kin: Vec<Place> = Vec::new();
        for (at, (one, generation)) in family.kin.iter().zip(&generations).enumerate() {
            let (name, about) = label(one, &letters(family, at), words);
            let x = across.get(at).copied().unwrap_or_default() + shift;
            kin.push(Place { at: (x, 0), client: at == 0, generation: *generation, name, about });
        }
        let height = down(&mut kin, family);
        Self { kin, width, height }
    }

    pub(super) fn at(&self, who: usize) -> Option<At> {
        self.kin.get(who).map(|place| place.at)
    }

    pub(super) fn generation(&self, who: usize) -> Option<i64> {
        self.kin.get(who).map(|place| place.generation)
    }
}

/// Rows below one another, with room for names and for the lines between; returns the height of all.
fn down(kin: &mut [Place], family: &Genogram) -> i64 {
    let mut levels: Vec<i64> = kin.iter().map(|place| place.generation).collect();
    levels.sort_unstable();
    levels.dedup();
    let lanes = 10 * i64::try_from(super::lines::families(family).len()).unwrap_or_default().min(6);
    let mut top = EDGE + 24;
    for level in levels {
        let mut words = 0;
        for place in kin.iter_mut().filter(|place| place.generation == level) {
            place.at.1 = top + HALF;
            words = words.max(place.name.height() + place.about.height());
        }
        top += 2 * HALF + words + 58 + lanes;
    }
    top - 40 - lanes
}

/// The letters of the households somebody lives in.
fn letters(family: &Genogram, who: usize) -> String {
    let roofs = family.households.iter().zip('A'..).filter(|(roof, _)| roof.members.contains(&who));
    roofs.map(|(_, letter)| letter.to_string()).collect::<Vec<_>>().join("+")
}

/// The generation of each, 0 for the client's: from kinship where it tells, else as was said.
pub(super) fn generations(family: &Genogram) -> Vec<i64> {
    let mut known: Vec<Option<i64>> = vec![None; family.kin.len()];
    if let Some(first) = known.first_mut() {
        *first = Some(0);
    }
    let descents = family.births.iter().filter(|birth| birth.kind != KinshipKind::Guardian);
    let steps: Vec<(usize, usize, i64)> = descents
        .map(|birth| (birth.parent, birth.child, 1))
        .chain(family.couples.iter().map(|couple| (couple.one, couple.other, 0)))
        .chain(family.siblings.iter().map(|pair| (pair.one, pair.other, 0)))
        .collect();
    loop {
        while spread(&mut known, &steps) {}
        // Nobody else hangs on who is placed: take the first by what was said of them, and go on from there.
        let hint = |at: usize| family.kin.get(at).and_then(|kin| kin.generation);
        let waiting: Vec<usize> = (0..known.len()).filter(|at| known.get(*at) == Some(&None)).collect();
        let next = waiting.iter().find(|at| hint(**at).is_some()).or(waiting.first());
        let Some(next) = next else { break };
        if let Some(slot) = known.get_mut(*next) {
            *slot = Some(hint(*next).unwrap_or_default());
        }
    }
    known.into_iter().map(Option::unwrap_or_default).collect()
}

/// Carries what is known over one kinship further; whether anything was new.
fn spread(known: &mut [Option<i64>], steps: &[(usize, usize, i64)]) -> bool {
    let mut news = false;
    for (from, to, step) in steps {
        let pair = (known.get(*from).copied().flatten(), known.get(*to).copied().flatten());
        let (who, level) = match pair {
            (Some(level), None) => (to, level + step),
            (None, Some(level)) => (from, level - step),
            _ => continue,
        };
        if let Some(slot) = known.get_mut(*who) {
            *slot = Some(level);
            news = true;
        }
    }
    news
}

/// How far to the right each stands.
fn across(family: &Genogram, generations: &[i64]) -> Vec<i64> {
    let mut rows = rows(family, generations);
    let mut x = vec![0; family.kin.len()];
    for row in &rows {
        settle(row, &vec![0; row.len()], &mut x);
    }
    for round in 0..16 {
        let down: Vec<usize> = (0..rows.len()).collect();
        let order: Vec<usize> = if round % 2 == 0 { down } else { down.into_iter().rev().collect() };
        for at in order {
            let Some(row) = rows.get_mut(at) else { continue };
            for group in row.iter_mut() {
                turn(family, group, &x);
            }
            row.sort_by_key(|group| wish(family, group, &x));
            let wishes: Vec<i64> = row.iter().map(|group| wish(family, group, &x)).collect();
            settle(row, &wishes, &mut x);
        }
    }
    x
}

/// The groups of each generation, oldest generation first; the eldest of brothers and sisters to the left.
fn rows(family: &Genogram, generations: &[i64]) -> Vec<Vec<Group>> {
    let mut levels = generations.to_vec();
    levels.sort_unstable();
    levels.dedup();
    let born = |at: &usize| family.kin.get(*at).and_then(|kin| kin.born).unwrap_or(i64::MAX);
    let mut rows = Vec::new();
    for level in levels {
        let mut here: Vec<usize> =
            (0..generations.len()).filter(|at| generations.get(*at) == Some(&level)).collect();
        here.sort_by_key(born);
        let mut row: Vec<Group> = Vec::new();
        while let Some(first) = first_of(family, &here) {
            let mut group = vec![first];
            here.retain(|one| *one != first);
            while let Some(next) = partner(family, &group, &here) {
                here.retain(|one| *one != next);
                group.push(next);
            }
            row.push(group);
        }
        rows.push(row);
    }
    rows
}

/// Who begins a group: somebody with no more than one partner left, else whoever is first.
fn first_of(family: &Genogram, here: &[usize]) -> Option<usize> {
    let partners = |who: usize| {
        let with = |other: &&usize| coupled(family, who, **other);
        here.iter().filter(with).count()
    };
    here.iter().copied().find(|who| partners(*who) <= 1).or_else(|| here.first().copied())
}

/// The next in a group: a partner of the last one, else of any.
fn partner(family: &Genogram, group: &Group, here: &[usize]) -> Option<usize> {
    let of = |who: &usize| here.iter().copied().find(|other| coupled(family, *who, *other));
    group.last().and_then(of).or_else(|| group.iter().find_map(of))
}

fn coupled(family: &Genogram, one: usize, other: usize) -> bool {
    family.couples.iter().any(|couple| {
        (couple.one, couple.other) == (one, other) || (couple.one, couple.other) == (other, one)
    })
}

/// Turns a group around when its left end has its parents further to the right than its right end.
fn turn(family: &Genogram, group: &mut Group, x: &[i64]) {
    let ends = (group.first().copied(), group.last().copied());
    let (Some(first), Some(last)) = ends else { return };
    let pull = |who| mean(parents(family, who).filter_map(|one| x.get(one).copied()));
    if let (Some(left), Some(right)) = (pull(first), pull(last))
        && left > right
    {
        group.reverse();
    }
}

fn parents(family: &Genogram, child: usize) -> impl Iterator<Item = usize> {
    family.births.iter().filter(move |birth| birth.child == child).map(|birth| birth.parent)
}

/// Where the middle of a group would like to be: below its parents and above its children, as its members stand in it.
fn wish(family: &Genogram, group: &Group, x: &[i64]) -> i64 {
    let middle = COLUMN * (i64::try_from(group.len()).unwrap_or(1) - 1) / 2;
    let at = |who: usize| x.get(who).copied().unwrap_or_default();
    let mut wishes = Vec::new();
    for (who, offset) in group.iter().zip((0..).map(|place| place * COLUMN)) {
        if let Some(above) = mean(parents(family, *who).map(at)) {
            wishes.push(above - offset + middle);
        }
    }
    if let Some(below) = mean(children(family, group).map(|(child, above)| at(child) - above + middle)) {
        wishes.push(below);
    }
    let pair = |pair: &super::Siblings| match (group.contains(&pair.one), group.contains(&pair.other)) {
        (true, false) => Some(at(pair.other)),
        (false, true) => Some(at(pair.one)),
        _ => None,
    };
    if wishes.is_empty() {
        wishes.extend(family.siblings.iter().filter_map(pair));
    }
    if wishes.is_empty() {
        let roofs =
            family.households.iter().filter(|roof| roof.members.iter().any(|one| group.contains(one)));
        let others = roofs.flat_map(|roof| &roof.members).filter(|one| !group.contains(one));
        wishes.extend(mean(others.map(|who| at(*who))));
    }
    let here = group.first().map(|who| at(*who) + middle).unwrap_or_default();
    mean(wishes.into_iter()).unwrap_or(here)
}

/// Each child of a group, with how far from its left end the middle of the child's parents stands: child and parents
/// wish for the same, else they would chase one another to the side.
fn children<'a>(family: &'a Genogram, group: &'a Group) -> impl Iterator<Item = (usize, i64)> + 'a {
    (0..family.kin.len()).filter_map(move |child| {
        let here = |parent: usize| group.iter().zip(0..).find(|(who, _)| **who == parent);
        let offsets = parents(family, child).filter_map(|parent| Some(here(parent)?.1 * COLUMN));
        Some((child, mean(offsets)?))
    })
}

fn mean(numbers: impl Iterator<Item = i64>) -> Option<i64> {
    let (sum, count) = numbers.fold((0, 0), |(sum, count), number| (sum + number, count + 1));
    (count > 0).then(|| sum / count)
}

/// Puts the groups of a row, in their order, as near to their wishes as the room between them allows: groups that would
/// overlap are pooled and share one shift (isotonic regression).
fn settle(row: &[Group], wishes: &[i64], x: &mut [i64]) {
    let mut begin = 0;
    let mut pools: Vec<(i64, i64)> = Vec::new();
    for (group, wish) in row.iter().zip(wishes) {
        let middle = COLUMN * (i64::try_from(group.len()).unwrap_or(1) - 1) / 2;
        let mut pool = (wish - middle - begin, 1);
        while let Some(before) = pools.last().copied()
            && before.0 * pool.1 > pool.0 * before.1
        {
            pools.pop();
            pool = (pool.0 + before.0, pool.1 + before.1);
        }
        pools.push(pool);
        begin += COLUMN * i64::try_from(group.len()).unwrap_or(1);
    }
    let shifts = pools.iter().flat_map(|(sum, count)| (0..*count).map(move |_| sum / count));
    let mut begin = 0;
    for (group, shift) in row.iter().zip(shifts) {
        for who in group {
            if let Some(slot) = x.get_mut(*who) {
                *slot = begin + shift;
            }
            begin += COLUMN;
        }
    }
}
