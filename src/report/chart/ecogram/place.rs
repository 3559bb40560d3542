//! Where everybody stands: the client in the middle, the others in rows left and right of an oval, so that no two boxes
//! can meet however many there are; who have a tie stand near each other.

use super::super::letters::Lines;
use super::super::pen::{At, root, step};
use super::{Ecogram, EcogramTie, PIECES};
use crate::i18n::Words;

/// The width of the picture.
pub(super) const WIDTH: i64 = 820;
/// The radius of the client's circle.
pub(super) const CLIENT: i64 = 60;

/// The widest box.
const BOX: i64 = 172;
/// Between two rows.
const APART: i64 = 20;
/// From the middle to the inner edge of a box, at most.
const WIDEST: i64 = 225;
/// The same, at least.
const NARROWEST: i64 = 26;
/// The same, at least beside the client.
const BESIDE: i64 = 150;

/// A name in its box.
#[derive(Debug, Clone)]
pub(super) struct Boxed {
    pub(super) middle: At,
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) name: Lines,
    pub(super) about: Lines,
}

/// Where everybody stands; the client first.
pub(super) struct Places {
    pub(super) boxes: Vec<Boxed>,
    pub(super) width: i64,
    pub(super) height: i64,
}

impl Places {
    pub(super) fn new(chart: &Ecogram, words: &Words) -> Self {
        let mut boxes: Vec<Boxed> = (0..=chart.persons.len()).map(|at| boxed(chart, at, words)).collect();
        let ring = ring(chart);
        let rows = ring.len().div_ceil(2);
        // Down on the left, up on the right.
        let (left, right) = ring.split_at(rows);
        let right: Vec<usize> = right.iter().rev().copied().collect();
        let heights: Vec<i64> = (0..rows)
            .map(|row| {
                let sides = [left.get(row), right.get(row)].into_iter().flatten();
                sides.filter_map(|at| boxes.get(*at)).map(|one| one.height).max().unwrap_or_default()
            })
            .collect();
        let rows_high: i64 = heights.iter().map(|height| height + APART).sum();
        let height = rows_high.max(2 * CLIENT + 40);
        let middle = (WIDTH / 2, height / 2);
        let mut top = (height - rows_high) / 2;
        for (row, row_height) in heights.iter().enumerate() {
            let y = top + (row_height + APART) / 2;
            let inner = inner_edge(y - middle.1, height);
            for (side, at) in [(-1, left.get(row)), (1, right.get(row))] {
                if let Some(one) = at.and_then(|at| boxes.get_mut(*at)) {
                    one.middle = (middle.0 + side * (inner + one.width / 2), y);
                }
            }
            top += row_height + APART;
        }
        if let Some(client) = boxes.first_mut() {
            client.middle = middle;
        }
        Self { boxes, width: WIDTH, height }
    }

    /// The line between two of them, from edge to edge; bent inwards, and around the client.
    pub(super) fn curve(&self, from: usize, to: usize) -> Option<Curve> {
        let (one, other) = (self.boxes.get(from)?, self.boxes.get(to)?);
        let client = self.boxes.first()?.middle;
        if from == 0 || to == 0 {
            let outer = self.inner(if from == 0 { other } else { one });
            let edge = step(client, outer, CLIENT + 3);
            let (from, to) = if from == 0 { (edge, outer) } else { (outer, edge) };
            return Some(Curve::straight(from, to));
        }
        let (start, end) = (self.inner(one), self.inner(other));
        let same_side = (start.0 < client.0) == (end.0 < client.0);
        let middle = (i64::midpoint(start.0, end.0), i64::midpoint(start.1, end.1));
        let bend = if same_side {
            let inwards = (24 + (start.1 - end.1).abs() / 5).min(BESIDE - CLIENT - 16);
            (if middle.0 < client.0 { middle.0 + 2 * inwards } else { middle.0 - 2 * inwards }, middle.1)
        } else {
            let clear = CLIENT + 30;
            let up = if middle.1 < client.1 { -1 } else { 1 };
            let past = (middle.1 - client.1).abs() < clear;
            (client.0, if past { client.1 + up * 2 * clear } else { middle.1 })
        };
        Some(Curve { from: start, bend, to: end })
    }

    /// The middle of the edge that looks at the client.
    fn inner(&self, one: &Boxed) -> At {
        let (x, y) = one.middle;
        if x < self.width / 2 { (x + one.width / 2 + 2, y) } else { (x - one.width / 2 - 2, y) }
    }
}

/// From the middle to the inner edge at a height: along an oval, with room for the client.
fn inner_edge(from_middle: i64, height: i64) -> i64 {
    let half = height / 2;
    let left = (half * half - from_middle * from_middle).max(0);
    let oval = WIDEST * root(left) / half.max(1);
    let least = if from_middle.abs() < CLIENT + 60 { BESIDE } else { NARROWEST };
    oval.max(least)
}

/// A line that leaves towards `bend` and comes from there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Curve {
    pub(super) from: At,
    pub(super) bend: At,
    pub(super) to: At,
}

impl Curve {
    pub(super) fn straight(from: At, to: At) -> Self {
        Self { from, bend: (i64::midpoint(from.0, to.0), i64::midpoint(from.1, to.1)), to }
    }

    /// The place so many of the pieces along.
    pub(super) fn at(&self, at: i64) -> At {
        let rest = PIECES - at;
        let mix = |from: i64, over: i64, to: i64| {
            (rest * rest * from + 2 * rest * at * over + at * at * to) / (PIECES * PIECES)
        };
        (mix(self.from.0, self.bend.0, self.to.0), mix(self.from.1, self.bend.1, self.to.1))
    }

    /// Places along it, the ends among them.
    pub(super) fn places(&self) -> Vec<At> {
        (0..=PIECES).map(|at| self.at(at)).collect()
    }
}

fn boxed(chart: &Ecogram, at: usize, words: &Words) -> Boxed {
    let person = at.checked_sub(1).and_then(|at| chart.persons.get(at));
    let (text, room) = match person {
        Some(person) => (person.name.as_str(), BOX - 20),
        None => (chart.client.as_str(), 2 * CLIENT - 16),
    };
    let name = Lines::strong(text, 14, room, 4);
    let about = person.and_then(|person| person.relation.as_ref()).map(|fact| words.fact(fact));
    let about = Lines::new(&about.unwrap_or_default(), 12, room, 3);
    let width = name.width().max(about.width()).max(60) + 20;
    Boxed { middle: (0, 0), width, height: name.height() + about.height() + 14, name, about }
}

/// The order around the oval: family and friends together, who helps by profession together, and then, as long as it
/// brings people with a tie nearer, two change places.
fn ring(chart: &Ecogram) -> Vec<usize> {
    let formal = |at: &usize| at.checked_sub(1).and_then(|at| chart.persons.get(at)).map(|one| one.formal);
    let mut ring: Vec<usize> = (1..=chart.persons.len()).collect();
    ring.sort_by_key(formal);
    let ties: Vec<&EcogramTie> = chart.ties.iter().filter(|tie| tie.from != 0 && tie.to != 0).collect();
    for _ in 0..4 {
        let mut changed = false;
        for one in 0..ring.len() {
            for other in one + 1..ring.len() {
                let before = stretch(&ring, &ties);
                ring.swap(one, other);
                if stretch(&ring, &ties) < before {
                    changed = true;
                } else {
                    ring.swap(one, other);
                }
            }
        }
        if !changed {
            break;
        }
    }
    ring
}

/// How far apart those with a tie stand, along the oval.
fn stretch(ring: &[usize], ties: &[&EcogramTie]) -> usize {
    let mut place = vec![0; ring.len() + 1];
    for (at, who) in ring.iter().enumerate() {
        if let Some(slot) = place.get_mut(*who) {
            *slot = at;
        }
    }
    let at = |who: usize| place.get(who).copied().unwrap_or_default();
    let apart = |tie: &&EcogramTie| {
        let straight = at(tie.from).abs_diff(at(tie.to));
        straight.min(ring.len().saturating_sub(straight))
    };
    ties.iter().map(apart).map(|apart| apart * apart).sum()
}
