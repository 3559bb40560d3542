//! The genogram (BOOK 13.3): squares, circles and diamonds, one generation a row, couples side by side, children below
//! their parents, a cross through who has died, a dashed line around who lives together.

mod lines;
mod place;

use super::Drawn;
use super::letters::{Lines, wide};
use super::pen::{At, Pen, Side};
use crate::i18n::Words;
use crate::model::network::{Gender, KinshipKind};
use crate::model::{Fact, Message, vocabulary};

use place::Places;

/// A family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Genogram {
    /// What stands above it.
    pub title: Message,
    /// Everybody in it, the client first.
    pub kin: Vec<Kin>,
    /// Who is or was with whom.
    pub couples: Vec<Couple>,
    /// Whose children they are.
    pub births: Vec<Birth>,
    /// Brothers and sisters whose parents are not known, and twins.
    pub siblings: Vec<Siblings>,
    /// Who lives under one roof.
    pub households: Vec<Roof>,
}

/// Somebody in a family.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kin {
    /// The name.
    pub name: String,
    /// What they are to the client.
    pub relation: Option<Fact>,
    /// A man, a woman, or neither; `None` when nobody wrote it down.
    pub gender: Option<Gender>,
    /// The year of birth.
    pub born: Option<i64>,
    /// How old they are, in years.
    pub age: Option<i64>,
    /// Whether they have died.
    pub deceased: bool,
    /// The year they died.
    pub died: Option<i64>,
    /// The generation counted from the client's, when nothing else tells; later ones are more.
    pub generation: Option<i64>,
}

/// Two who are or were together; numbers are places in [`Genogram::kin`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Couple {
    /// One of them.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// How it stands between them.
    pub bond: Bond,
}

/// How it stands between two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// They are together.
    Together,
    /// They were together.
    Apart,
    /// They have a child; more is not written down.
    Unsaid,
}

/// A parent of a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birth {
    /// The parent.
    pub parent: usize,
    /// The child.
    pub child: usize,
    /// By birth, or how else.
    pub kind: KinshipKind,
}

/// Two who are brother or sister.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Siblings {
    /// One of them.
    pub one: usize,
    /// The other.
    pub other: usize,
    /// Whether they are twins.
    pub twins: bool,
}

/// Who lives under one roof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roof {
    /// What it is called.
    pub name: Fact,
    /// Who lives there.
    pub members: Vec<usize>,
}

/// Half the width of a symbol.
const HALF: i64 = 22;

impl Genogram {
    pub(super) fn draw(&self, words: &Words) -> Drawn {
        let places = Places::new(self, words);
        let mut pen = Pen::default();
        lines::households(&mut pen, self, &places);
        lines::couples(&mut pen, self, &places);
        lines::children(&mut pen, self, &places);
        for (kin, place) in self.kin.iter().zip(&places.kin) {
            symbol(&mut pen, kin.gender, place.at, place.client);
            if kin.deceased {
                cross(&mut pen, place.at);
            }
            if let Some(age) = kin.age.filter(|_| !kin.deceased) {
                pen.text("strong-text", (place.at.0, place.at.1 + 5), Side::Middle, &age.to_string());
            }
            let top = place.at.1 + HALF + 4;
            pen.lines("strong-text", (place.at.0, top), Side::Middle, &place.name);
            pen.lines("small", (place.at.0, top + place.name.height()), Side::Middle, &place.about);
        }
        let height = self.legend(&mut pen, words, &places);
        Drawn { width: places.width, height, body: pen.done() }
    }

    fn legend(&self, pen: &mut Pen, words: &Words, places: &Places) -> i64 {
        let mut at = (30, places.height + 34);
        let width = places.width;
        let mut put = |pen: &mut Pen, text: &str, draw: &dyn Fn(&mut Pen, At)| {
            if at.0 > 30 && at.0 + 34 + wide(text, 12) > width {
                at = (30, at.1 + 56);
            }
            draw(pen, at);
            pen.text("small", (at.0 + 30, at.1 + 4), Side::Start, text);
            at.0 += 30 + wide(text, 12) + 48;
        };
        for gender in [Some(Gender::Man), Some(Gender::Woman), Some(Gender::Other), None] {
            if self.kin.iter().any(|kin| kin.gender == gender) {
                let text = gender.map_or_else(
                    || words.say("chart-gender-unsaid"),
                    |gender| words.fact(&vocabulary::fact(&gender)),
                );
                put(pen, &text, &|pen, at| symbol(pen, gender, at, false));
            }
        }
        if self.kin.iter().any(|kin| kin.deceased) {
            put(pen, &words.say("chart-deceased"), &cross);
        }
        let bonds = [(Bond::Together, "together"), (Bond::Apart, "apart"), (Bond::Unsaid, "unsaid")];
        for (bond, word) in bonds {
            if self.couples.iter().any(|couple| couple.bond == bond) {
                let draw =
                    |pen: &mut Pen, at: At| lines::bond(pen, bond, (at.0 - 24, at.1), (at.0 + 24, at.1));
                put(pen, &words.word("chart-bond", word), &draw);
            }
        }
        for kind in lines::OTHER_KINDS {
            if self.births.iter().any(|birth| birth.kind == kind) {
                let draw = |pen: &mut Pen, at: At| {
                    pen.line(lines::class(kind), (at.0 - 24, at.1), (at.0 + 24, at.1));
                };
                put(pen, &words.fact(&vocabulary::fact(&kind)), &draw);
            }
        }
        for (roof, letter) in self.households.iter().zip('A'..) {
            let text = format!("{letter}: {}", words.fact(&roof.name));
            put(pen, &text, &|pen, at| pen.rect("household", (at.0 - 24, at.1 - 14), (48, 28), 10));
        }
        at.1 + 36
    }

    pub(super) fn text(&self, words: &Words, width: usize) -> String {
        let mut lines: Vec<String> = Vec::new();
        let generations = place::generations(self);
        let mut levels = generations.clone();
        levels.sort_unstable();
        levels.dedup();
        for level in levels {
            let here = self.kin.iter().zip(&generations).filter(|(_, one)| **one == level);
            let names: Vec<String> = here.map(|(kin, _)| told(kin, words)).collect();
            lines.push(words.text(&Message::new("chart-generation").with("who", names.join(" · "))));
        }
        let name = |at: usize| self.kin.get(at).map(|kin| crate::i18n::clean(&kin.name)).unwrap_or_default();
        for couple in &self.couples {
            let bond = match couple.bond {
                Bond::Together => "═",
                Bond::Apart => "≠",
                Bond::Unsaid => "-",
            };
            lines.push(format!("{} {bond} {}", name(couple.one), name(couple.other)));
        }
        for birth in &self.births {
            let kind = words.fact(&vocabulary::fact(&birth.kind));
            lines.push(format!("{} → {} ({kind})", name(birth.parent), name(birth.child)));
        }
        let wrapped = lines.iter().flat_map(|line| textwrap::wrap(line, width.max(20)));
        wrapped.map(std::borrow::Cow::into_owned).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn dot(&self, words: &Words) -> String {
        let mut out = super::dot_head("genogram", &["rankdir=TB", "edge [dir=none]"]);
        for (at, kin) in self.kin.iter().enumerate() {
            let shape = match kin.gender {
                Some(Gender::Man) => "box",
                Some(Gender::Woman) => "ellipse",
                Some(Gender::Other) | None => "diamond",
            };
            let rims = if at == 0 { 2 } else { 1 };
            let label = super::dot_text(&told(kin, words));
            out.extend([format!("  n{at} [label=\"{label}\" shape={shape} peripheries={rims}]\n")]);
        }
        for couple in &self.couples {
            let style = if couple.bond == Bond::Together { "solid" } else { "dashed" };
            let (one, other) = (couple.one, couple.other);
            out.extend([format!("  {{ rank=same n{one} -> n{other} [style={style}] }}\n")]);
        }
        for birth in &self.births {
            let style = if birth.kind == KinshipKind::Parent { "solid" } else { "dashed" };
            out.extend([format!("  n{} -> n{} [style={style}]\n", birth.parent, birth.child)]);
        }
        out + "}\n"
    }
}

/// A name with what is known of the years.
fn told(kin: &Kin, words: &Words) -> String {
    let mut text = crate::i18n::clean(&kin.name);
    let years = years(kin);
    if !years.is_empty() {
        text = format!("{text} ({years})");
    }
    if kin.deceased { format!("{text} † {}", words.say("chart-deceased")) } else { text }
}

/// The years of birth and death, as far as they are known.
fn years(kin: &Kin) -> String {
    match (kin.born, kin.died.filter(|_| kin.deceased)) {
        (Some(born), Some(died)) => format!("{born}–{died}"),
        (Some(born), None) => format!("°{born}"),
        (None, Some(died)) => format!("†{died}"),
        (None, None) => String::new(),
    }
}

/// A square, a circle or a diamond; two lines around the client.
fn symbol(pen: &mut Pen, gender: Option<Gender>, at: At, client: bool) {
    let class = if client { "client" } else { "box" };
    shape(pen, class, gender, at, HALF);
    if client {
        shape(pen, "line", gender, at, HALF - 6);
    }
}

fn shape(pen: &mut Pen, class: &str, gender: Option<Gender>, (x, y): At, half: i64) {
    match gender {
        Some(Gender::Man) => pen.rect(class, (x - half, y - half), (2 * half, 2 * half), 0),
        Some(Gender::Woman) => pen.circle(class, (x, y), half),
        Some(Gender::Other) | None => {
            pen.shape(class, &[(x, y - half), (x + half, y), (x, y + half), (x - half, y)]);
        }
    }
}

/// The cross through somebody who has died.
fn cross(pen: &mut Pen, (x, y): At) {
    pen.line("line", (x - HALF, y - HALF), (x + HALF, y + HALF));
    pen.line("line", (x - HALF, y + HALF), (x + HALF, y - HALF));
}

/// The name and what stands below it, for the room below a symbol.
fn label(kin: &Kin, letters: &str, words: &Words) -> (Lines, Lines) {
    let name = Lines::strong(&kin.name, 14, place::COLUMN - 14, 4);
    let relation = kin.relation.as_ref().map(|fact| words.fact(fact)).unwrap_or_default();
    let mut about = Lines::new(&relation, 12, place::COLUMN - 14, 2);
    let years = years(kin);
    let last = [years.as_str(), letters].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>();
    if !last.is_empty() {
        about.text.push(last.join(" · "));
    }
    (name, about)
}

#[cfg(test)]
mod tests;
