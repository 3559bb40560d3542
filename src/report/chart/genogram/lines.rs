//! The lines of a genogram: between two who are together, from parents to children, around who lives together.

use super::super::pen::{At, Pen};
use super::place::{COLUMN, Places};
use super::{Bond, Couple, Genogram, HALF};
use crate::model::network::KinshipKind;

/// Ways to be a parent other than by birth, each with a line of its own.
pub(super) const OTHER_KINDS: [KinshipKind; 4] =
    [KinshipKind::AdoptiveParent, KinshipKind::StepParent, KinshipKind::FosterParent, KinshipKind::Guardian];

/// Children of the same parents in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Family {
    pub(super) parents: Vec<usize>,
    pub(super) kind: KinshipKind,
    pub(super) children: Vec<usize>,
}

/// The line for a way to be a parent.
pub(super) fn class(kind: KinshipKind) -> &'static str {
    match kind {
        KinshipKind::AdoptiveParent => "dash",
        KinshipKind::StepParent => "dashdot",
        KinshipKind::FosterParent | KinshipKind::Guardian => "dots",
        _ => "line",
    }
}

/// The families: children by their parents, two at most; a third parent is a family apart.
pub(super) fn families(family: &Genogram) -> Vec<Family> {
    let mut found: Vec<Family> = Vec::new();
    for child in 0..family.kin.len() {
        let mut kinds: Vec<KinshipKind> =
            family.births.iter().filter(|birth| birth.child == child).map(|birth| birth.kind).collect();
        kinds.dedup();
        let mut seen: Vec<KinshipKind> = Vec::new();
        for kind in kinds {
            if seen.contains(&kind) {
                continue;
            }
            seen.push(kind);
            let of = |birth: &&super::Birth| birth.child == child && birth.kind == kind;
            let mut parents: Vec<usize> = family.births.iter().filter(of).map(|birth| birth.parent).collect();
            parents.sort_unstable();
            parents.dedup();
            for pair in parents.chunks(2) {
                match found.iter_mut().find(|one| one.parents == pair && one.kind == kind) {
                    Some(one) => one.children.push(child),
                    None => found.push(Family { parents: pair.to_vec(), kind, children: vec![child] }),
                }
            }
        }
    }
    found
}

/// Every couple: side by side with a straight line, else with a line over the heads between them.
pub(super) fn couples(pen: &mut Pen, family: &Genogram, places: &Places) {
    let mut over = 0;
    for couple in &family.couples {
        let (Some(one), Some(other)) = (places.at(couple.one), places.at(couple.other)) else { continue };
        let (left, right) = if one.0 < other.0 { (one, other) } else { (other, one) };
        if left.1 == right.1 && right.0 - left.0 == COLUMN {
            bond(pen, couple.bond, (left.0 + HALF, left.1), (right.0 - HALF, right.1));
        } else {
            over += 1;
            let y = left.1.min(right.1) - HALF - 8 - 5 * (over % 3);
            let (from, to) = ((left.0 + 8, y), (right.0 - 8, y));
            bond(pen, couple.bond, from, to);
            pen.line("line", from, (from.0, left.1 - HALF));
            pen.line("line", to, (to.0, right.1 - HALF));
        }
    }
}

/// The line between two: whole, cut by two strokes when they parted, dashed when nobody wrote down what they are.
pub(super) fn bond(pen: &mut Pen, bond: Bond, from: At, to: At) {
    pen.line(if bond == Bond::Unsaid { "dash" } else { "line" }, from, to);
    if bond == Bond::Apart {
        // Beside the middle, where the line to the children leaves.
        let x = i64::midpoint(from.0, to.0) - 18;
        for at in [x, x + 7] {
            pen.line("line", (at - 4, from.1 + 9), (at + 4, from.1 - 9));
        }
    }
}

/// The lines from parents to children, each family on a height of its own.
pub(super) fn children(pen: &mut Pen, family: &Genogram, places: &Places) {
    for (one, lane) in families(family).iter().zip(0..) {
        let Some(drop) = leave(pen, one, family, places) else { continue };
        let mut tops: Vec<At> = one.children.iter().filter_map(|child| places.at(*child)).collect();
        tops.sort_unstable();
        let Some(top) = tops.iter().map(|at| at.1).min() else { continue };
        let bar = top - HALF - 26 - 10 * (lane % 6);
        let class = class(one.kind);
        let (first, last) = (tops.first().map_or(drop.0, |at| at.0), tops.last().map_or(drop.0, |at| at.0));
        pen.path(class, &[drop, (drop.0, bar)]);
        if first.min(drop.0) < last.max(drop.0) {
            pen.path(class, &[(first.min(drop.0), bar), (last.max(drop.0), bar)]);
        }
        for child in &one.children {
            let Some(at) = places.at(*child) else { continue };
            let from = twin(family, *child, &one.children).and_then(|twin| places.at(twin));
            let x = from
                .filter(|twin| (twin.0 - at.0).abs() == COLUMN)
                .map_or(at.0, |twin| i64::midpoint(at.0, twin.0));
            pen.path(class, &[(x, bar), (at.0, at.1 - HALF)]);
        }
    }
    for pair in &family.siblings {
        let known = |who: usize| family.births.iter().any(|birth| birth.child == who);
        let (Some(one), Some(other)) = (places.at(pair.one), places.at(pair.other)) else { continue };
        if !(known(pair.one) && known(pair.other)) {
            let y = one.1.min(other.1) - HALF - 14;
            pen.path(
                "line",
                &[(one.0 - 6, one.1 - HALF), (one.0 - 6, y), (other.0 + 6, y), (other.0 + 6, other.1 - HALF)],
            );
        }
    }
}

fn twin(family: &Genogram, child: usize, among: &[usize]) -> Option<usize> {
    let twins = family.siblings.iter().filter(|pair| pair.twins);
    let mut others = twins.filter_map(|pair| match child {
        one if one == pair.one => Some(pair.other),
        one if one == pair.other => Some(pair.one),
        _ => None,
    });
    others.find(|other| among.contains(other))
}

/// Where the line to the children leaves: the middle between two parents side by side, else beside the first parent, on
/// the side where nobody stands with them.
fn leave(pen: &mut Pen, one: &Family, family: &Genogram, places: &Places) -> Option<At> {
    let first = places.at(*one.parents.first()?)?;
    let second = one.parents.get(1).and_then(|who| places.at(*who));
    if let Some(second) = second
        && (first.0 - second.0).abs() == COLUMN
        && first.1 == second.1
    {
        return Some((i64::midpoint(first.0, second.0), first.1));
    }
    let taken = |x: i64| {
        family.couples.iter().any(|couple: &Couple| {
            let ends = (places.at(couple.one), places.at(couple.other));
            let here = |one: Option<At>, other: Option<At>| one == Some(first) && other == Some((x, first.1));
            here(ends.0, ends.1) || here(ends.1, ends.0)
        })
    };
    let side = if taken(first.0 + COLUMN) && !taken(first.0 - COLUMN) { -1 } else { 1 };
    let drop = (first.0 + side * (COLUMN / 2 - 4), first.1 + 8);
    pen.path(class(one.kind), &[(first.0 + side * (HALF - 2), first.1 + 8), drop]);
    Some(drop)
}

/// A dashed line around those of one household who stand side by side in one generation, or around all of them when
/// nobody else stands between.
pub(super) fn households(pen: &mut Pen, family: &Genogram, places: &Places) {
    for (roof, inset) in family.households.iter().zip((0..4).cycle()) {
        for run in runs(&roof.members, places) {
            let spots: Vec<(At, i64)> = run
                .iter()
                .filter_map(|who| places.kin.get(*who))
                .map(|place| (place.at, place.name.height() + place.about.height()))
                .collect();
            let left = spots.iter().map(|(at, _)| at.0).min().unwrap_or_default();
            let right = spots.iter().map(|(at, _)| at.0).max().unwrap_or_default();
            let top = spots.iter().map(|(at, _)| at.1).min().unwrap_or_default() - HALF - 7;
            let bottom = spots.iter().map(|(at, words)| at.1 + HALF + words).max().unwrap_or_default() + 12;
            let (x, width) = (left - COLUMN / 2 + 2 + inset, right - left + COLUMN - 4 - 2 * inset);
            pen.rect("household", (x, top - inset), (width, bottom - top + 2 * inset), 14);
        }
    }
}

/// The members in as few boxes as hold nobody else.
fn runs(members: &[usize], places: &Places) -> Vec<Vec<usize>> {
    let spots = members.iter().filter_map(|who| places.at(*who)).collect::<Vec<_>>();
    let between = |edges: Vec<i64>, room: i64, one: i64| {
        let (low, high) = (edges.iter().min(), edges.iter().max());
        low.zip(high).is_some_and(|(low, high)| low - room < one && one < high + room)
    };
    let inside = |at: At| {
        between(spots.iter().map(|at| at.0).collect(), COLUMN, at.0)
            && between(spots.iter().map(|at| at.1).collect(), 1, at.1)
    };
    let strangers = (0..places.kin.len()).filter(|who| !members.contains(who));
    if !strangers.filter_map(|who| places.at(who)).any(inside) {
        return vec![members.to_vec()];
    }
    let mut sorted = members.to_vec();
    sorted.sort_by_key(|who| (places.generation(*who), places.at(*who)));
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for who in sorted {
        let beside = |last: &usize| {
            let (one, other) = (places.at(*last), places.at(who));
            one.zip(other).is_some_and(|(one, other)| one.1 == other.1 && other.0 - one.0 == COLUMN)
        };
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(beside) => run.push(who),
            _ => runs.push(vec![who]),
        }
    }
    runs
}
