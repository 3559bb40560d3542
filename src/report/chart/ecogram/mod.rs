//! The ecogram (BOOK 5.10, 13): the client in the middle, the people around, and lines that say how good a tie is and
//! which way support goes.

mod place;

use super::Drawn;
use super::letters::wide;
use super::pen::{At, Pen, Side, root, step};
use crate::i18n::Words;
use crate::model::network::TieQuality;
use crate::model::{Fact, Message, vocabulary};

use place::{Boxed, Curve, Places};

/// The people around a client and what binds them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ecogram {
    /// What stands above it.
    pub title: Message,
    /// The client's name.
    pub client: String,
    /// The people around, in the order of the record.
    pub persons: Vec<EcogramPerson>,
    /// The ties.
    pub ties: Vec<EcogramTie>,
}

/// Somebody around the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcogramPerson {
    /// The name.
    pub name: String,
    /// What they are to the client.
    pub relation: Option<Fact>,
    /// Whether they help by profession.
    pub formal: bool,
}

/// What binds two of them; 0 is the client, 1 the first person, and so on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EcogramTie {
    /// One end.
    pub from: usize,
    /// The other end.
    pub to: usize,
    /// How good it is.
    pub quality: TieQuality,
    /// Whether the first gives support to the second.
    pub gives: bool,
    /// Whether the second gives support to the first.
    pub receives: bool,
}

/// Every quality, in the order of the legend.
const QUALITIES: [TieQuality; 5] =
    [TieQuality::Strong, TieQuality::Weak, TieQuality::Stressful, TieQuality::Broken, TieQuality::Unknown];

/// How many straight pieces a curve is drawn with.
const PIECES: i64 = 40;

impl Ecogram {
    pub(super) fn draw(&self, words: &Words) -> Drawn {
        let places = Places::new(self, words);
        let mut pen = Pen::default();
        for tie in &self.ties {
            if let Some(curve) = places.curve(tie.from, tie.to) {
                draw_tie(&mut pen, tie, &curve);
            }
        }
        for (at, place) in places.boxes.iter().enumerate() {
            let formal = at > 0 && self.persons.get(at - 1).is_some_and(|person| person.formal);
            draw_box(&mut pen, at == 0, formal, place);
        }
        let height = self.legend(&mut pen, words, places.height);
        Drawn { width: places.width, height, body: pen.done() }
    }

    /// What the lines and boxes mean, below the picture; returns where it ends.
    fn legend(&self, pen: &mut Pen, words: &Words, top: i64) -> i64 {
        let mut at = (8, top + 24);
        for quality in QUALITIES {
            let Some(tie) = self.ties.iter().find(|tie| tie.quality == quality) else { continue };
            let text = words.fact(&vocabulary::fact(&quality));
            let plain = EcogramTie { gives: false, receives: false, ..tie.clone() };
            draw_tie(pen, &plain, &Curve::straight(at, (at.0 + 56, at.1)));
            at = label(pen, at, &text);
        }
        if self.ties.iter().any(|tie| tie.gives || tie.receives) {
            pen.path("line", &[at, (at.0 + 50, at.1)]);
            pen.arrow(at, (at.0 + 56, at.1));
            at = label(pen, at, &words.say("chart-support-goes"));
        }
        for (formal, id) in [(false, "chart-informal"), (true, "chart-formal")] {
            if self.persons.iter().any(|person| person.formal == formal) {
                frame(pen, formal, (at.0 + 14, at.1 - 9), (40, 18));
                at = label(pen, at, &words.say(id));
            }
        }
        at.1 + 24
    }

    pub(super) fn text(&self, words: &Words, width: usize) -> String {
        let name = |at: usize| self.name(at);
        let said = self.ties.iter().map(|tie| {
            let arrow = match (tie.gives, tie.receives) {
                (true, true) => "<->",
                (true, false) => "-->",
                (false, true) => "<--",
                (false, false) => "---",
            };
            let quality = words.fact(&vocabulary::fact(&tie.quality));
            format!("{} {arrow} {} ({quality})", name(tie.from), name(tie.to))
        });
        let lines = said.flat_map(|line| {
            let wrapped = textwrap::wrap(&line, width.max(20)).into_iter().map(std::borrow::Cow::into_owned);
            wrapped.collect::<Vec<_>>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    pub(super) fn dot(&self, words: &Words) -> String {
        let mut out = super::dot_head("ecogram", &["layout=neato", "overlap=false", "node [shape=box]"]);
        for at in 0..=self.persons.len() {
            let style = if at == 0 { " shape=ellipse penwidth=3" } else { "" };
            out.extend([format!("  n{at} [label=\"{}\"{style}]\n", super::dot_text(&self.name(at)))]);
        }
        for tie in &self.ties {
            let direction = match (tie.gives, tie.receives) {
                (true, true) => "both",
                (true, false) => "forward",
                (false, true) => "back",
                (false, false) => "none",
            };
            let style = match tie.quality {
                TieQuality::Strong => "bold",
                TieQuality::Weak => "dashed",
                TieQuality::Stressful => "tapered",
                TieQuality::Broken | TieQuality::Unknown => "dotted",
            };
            let quality = super::dot_text(&words.fact(&vocabulary::fact(&tie.quality)));
            let (from, to) = (tie.from, tie.to);
            out.extend([format!("  n{from} -> n{to} [dir={direction} style={style} label=\"{quality}\"]\n")]);
        }
        out + "}\n"
    }

    fn name(&self, at: usize) -> String {
        let person = at.checked_sub(1).and_then(|at| self.persons.get(at));
        crate::i18n::clean(person.map_or(&self.client, |person| &person.name))
    }
}

/// A text of the legend after its sign; returns where the next one begins, on a new line where there is no room.
fn label(pen: &mut Pen, at: At, text: &str) -> At {
    pen.text("small", (at.0 + 64, at.1 + 4), Side::Start, text);
    let next = at.0 + 64 + wide(text, 12) + 28;
    if next > place::WIDTH - 190 { (8, at.1 + 28) } else { (next, at.1) }
}

fn draw_box(pen: &mut Pen, client: bool, formal: bool, place: &Boxed) {
    let (x, y) = place.middle;
    let top = y - i64::midpoint(place.name.height(), place.about.height());
    if client {
        pen.circle("client", place.middle, place::CLIENT);
    } else {
        frame(pen, formal, (x - place.width / 2, y - place.height / 2), (place.width, place.height));
    }
    pen.lines("strong-text", (x, top - 2), Side::Middle, &place.name);
    pen.lines("small", (x, top - 2 + place.name.height()), Side::Middle, &place.about);
}

/// Around a name: rounded, or square with a second edge for who helps by profession.
fn frame(pen: &mut Pen, formal: bool, at: At, size: At) {
    pen.rect("box", at, size, if formal { 0 } else { 9 });
    if formal {
        pen.rect("box", (at.0 + 3, at.1 + 3), (size.0 - 6, size.1 - 6), 0);
    }
}

/// A tie along a curve: thick when strong, dashed when weak, a zigzag under stress, cut through when broken, dotted with
/// a question mark when nobody knows.
fn draw_tie(pen: &mut Pen, tie: &EcogramTie, curve: &Curve) {
    let Curve { from, bend, to } = *curve;
    match tie.quality {
        TieQuality::Strong => pen.curve("thick", from, bend, to),
        TieQuality::Weak => pen.curve("dash", from, bend, to),
        TieQuality::Stressful => pen.path("line", &zigzag(&curve.places())),
        TieQuality::Broken => cut(pen, curve),
        TieQuality::Unknown => {
            pen.curve("dots", from, bend, to);
            let middle = curve.at(PIECES / 2);
            pen.circle("box", middle, 9);
            pen.text("small", (middle.0, middle.1 + 4), Side::Middle, "?");
        }
    }
    if tie.gives {
        pen.arrow(bend, to);
    }
    if tie.receives {
        pen.arrow(bend, from);
    }
}

/// A zigzag along a curve, its ends straight so that an arrow stands well.
fn zigzag(curve: &[At]) -> Vec<At> {
    let (Some(first), Some(last)) = (curve.first(), curve.last()) else { return Vec::new() };
    let far: i64 = curve.iter().zip(curve.iter().skip(1)).map(|(one, next)| distance(*one, *next)).sum();
    let teeth = (far / 7).max(4);
    let mut places = vec![*first];
    for tooth in 2..teeth - 1 {
        let (at, next) = (along(curve, tooth, teeth), along(curve, tooth + 1, teeth));
        let (x, y) = (next.0 - at.0, next.1 - at.1);
        let length = root(x * x + y * y).max(1);
        let side = if tooth % 2 == 0 { 5 } else { -5 };
        places.push((at.0 - y * side / length, at.1 + x * side / length));
    }
    places.push(*last);
    places
}

/// The place that lies a part of the way along a curve.
fn along(curve: &[At], part: i64, whole: i64) -> At {
    let pieces = i64::try_from(curve.len()).unwrap_or(1) - 1;
    let at = part * pieces / whole;
    let (from, to) = (place_at(curve, at), place_at(curve, at + 1));
    let rest = part * pieces - at * whole;
    (from.0 + (to.0 - from.0) * rest / whole, from.1 + (to.1 - from.1) * rest / whole)
}

fn place_at(curve: &[At], at: i64) -> At {
    let at = usize::try_from(at).unwrap_or_default().min(curve.len().saturating_sub(1));
    curve.get(at).copied().unwrap_or_default()
}

/// A line with two strokes through its middle and nothing between them.
fn cut(pen: &mut Pen, curve: &Curve) {
    pen.curve("line", curve.from, curve.bend, curve.to);
    let middle = curve.at(PIECES / 2);
    let ends = [step(middle, curve.at(PIECES / 2 - 8), 6), step(middle, curve.at(PIECES / 2 + 8), 6)];
    let [one, other] = ends;
    pen.line("gap", one, other);
    for at in ends {
        let across = (at.1 - middle.1, middle.0 - at.0);
        let stroke = |side: i64| (at.0 + across.0 * side * 3 / 2, at.1 + across.1 * side * 3 / 2);
        pen.line("line", stroke(1), stroke(-1));
    }
}

fn distance(one: At, other: At) -> i64 {
    let (x, y) = (one.0 - other.0, one.1 - other.1);
    root(x * x + y * y)
}

#[cfg(test)]
mod tests;
