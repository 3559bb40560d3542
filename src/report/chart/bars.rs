//! Bars: how much there is of each, in parts where it has parts, and against a norm where there is one.

use super::Drawn;
use super::form::{ROW, Ruler, Sheet, Sign, WIDTH, fitted, widest};
use super::letters::wide;
use super::pen::{At, Pen, Side};
use crate::i18n::Words;
use crate::model::{Fact, Message};

/// How much there is of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// What stands above it.
    pub title: Message,
    /// What the parts of a bar mean, in their order; nothing where bars have one part.
    pub parts: Vec<Fact>,
    /// A length to compare with, and what it means.
    pub norm: Option<(i64, Fact)>,
    /// The bars, top to bottom.
    pub rows: Vec<Bar>,
}

/// How much there is of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is.
    pub label: Fact,
    /// The length of each part, none below nought; nothing where it may not be told.
    pub lengths: Vec<i64>,
    /// How much it is, in words.
    pub value: Option<Fact>,
}

/// The classes of the parts, from dark to open.
const PARTS: [&str; 4] = ["part one", "part two", "part three", "part four"];

/// The same parts on a terminal.
const BLOCKS: [char; 4] = ['█', '▓', '▒', '░'];

impl Bars {
    pub(super) fn draw(&self, words: &Words) -> Drawn {
        let mut sheet = Sheet::default();
        let values: Vec<String> = self.rows.iter().map(|bar| value(bar, words)).collect();
        let room = values.iter().map(|value| wide(value, 14)).max().unwrap_or_default() * 11 / 10 + 12;
        let ruler = Ruler { values: (0, self.longest()), ends: (1, (WIDTH - room).max(WIDTH / 3)) };
        let norm = self.norm.as_ref().map(|(length, label)| (ruler.at(*length), words.fact(label)));
        if let Some((at, label)) = &norm {
            let half = wide(label, 12) / 2;
            let middle = (*at).clamp(half, (WIDTH - half).max(half));
            sheet.pen.text("small", (middle, 12), Side::Middle, label);
            sheet.top = 20;
        }
        for (bar, value) in self.rows.iter().zip(&values) {
            sheet.label("label", &words.fact(&bar.label));
            let end = self.bar(&mut sheet, bar, ruler);
            // No number is crossed by the line of the norm.
            let crossed = |at: &i64| end <= *at && *at <= end + 16 + wide(value, 14) * 11 / 10;
            let beyond = norm.as_ref().map(|(at, _)| *at).filter(crossed).unwrap_or(end);
            sheet.pen.text("strong-text", (beyond + 8, sheet.top + 14), Side::Start, value);
            if let Some((at, _)) = &norm {
                sheet.pen.line("norm", (*at, sheet.top - 3), (*at, sheet.top + ROW + 3));
            }
            sheet.top += ROW + 12;
        }
        let signs: Vec<_> = PARTS.map(|class| move |pen: &mut Pen, at: At| part(pen, class, at)).into();
        let entries: Vec<(Sign<'_>, String)> =
            self.parts.iter().zip(&signs).map(|(name, sign)| (sign as Sign<'_>, words.fact(name))).collect();
        sheet.legend(&entries);
        sheet.done()
    }

    /// The parts of a bar one after the other, each with its number where it fits; returns where they end.
    fn bar(&self, sheet: &mut Sheet, bar: &Bar, ruler: Ruler) -> i64 {
        let mut sum = 0;
        for (length, class) in bar.lengths.iter().zip(PARTS.iter().cycle()).filter(|(length, _)| **length > 0)
        {
            let (from, to) = (ruler.at(sum), ruler.at(sum + length));
            sheet.pen.rect(class, (from, sheet.top), ((to - from).max(2), ROW), 0);
            let number = length.to_string();
            if !self.parts.is_empty() && wide(&number, 12) + 6 <= to - from {
                let middle = (i64::midpoint(from, to), sheet.top + 13);
                sheet.pen.text(&format!("small on-{class}"), middle, Side::Middle, &number);
            }
            sum += length;
        }
        if sum == 0 {
            sheet.pen.line("thin", (1, sheet.top), (1, sheet.top + ROW));
        }
        ruler.at(sum)
    }

    fn longest(&self) -> i64 {
        let norm = self.norm.as_ref().map_or(0, |(length, _)| *length);
        self.rows.iter().map(|bar| bar.lengths.iter().sum()).max().unwrap_or(0).max(norm).max(1)
    }

    /// A line for each bar, without signs: what a reader hears.
    pub(super) fn told(&self, words: &Words) -> Vec<String> {
        let line = |bar: &Bar| {
            let parts = self.parts.iter().zip(&bar.lengths).filter(|(_, length)| **length > 0);
            let parts: Vec<String> =
                parts.map(|(name, length)| format!("{} {length}", words.fact(name))).collect();
            let all = format!("{}: {}", words.fact(&bar.label), value(bar, words));
            if parts.is_empty() { all } else { format!("{all} ({})", parts.join(", ")) }
        };
        let norm = self.norm.iter().map(|(_, label)| words.fact(label));
        norm.chain(self.rows.iter().map(line)).collect()
    }

    /// Bars of signs, as wide as there is room for; `┊` is the norm.
    pub(super) fn text(&self, words: &Words, width: usize) -> String {
        let labels: Vec<String> = self.rows.iter().map(|bar| words.fact(&bar.label)).collect();
        let values: Vec<String> = self.rows.iter().map(|bar| value(bar, words)).collect();
        let (first, last) = (widest(labels.iter(), (width / 3).max(8)), widest(values.iter(), 24));
        let room = width.saturating_sub(first + last + 4).clamp(8, 40);
        let ruler = Ruler { values: (0, self.longest()), ends: (0, i64::try_from(room).unwrap_or(40)) };
        let rows = self.rows.iter().zip(labels.iter().zip(&values)).map(|(bar, (label, value))| {
            let line = format!("{}  {}  {value}", fitted(label, first), self.signs(bar, ruler));
            line.trim_end().to_owned()
        });
        let parts =
            self.parts.iter().zip(BLOCKS).map(|(name, block)| format!("{block} {}", words.fact(name)));
        let norm = self.norm.iter().map(|(_, label)| format!("┊ {}", words.fact(label)));
        let legend = parts.chain(norm).collect::<Vec<_>>().join("  ");
        let mut lines: Vec<String> = std::iter::once(words.text(&self.title)).chain(rows).collect();
        lines.extend((!legend.is_empty()).then_some(legend));
        lines.join("\n")
    }

    fn signs(&self, bar: &Bar, ruler: Ruler) -> String {
        let norm = self.norm.as_ref().map(|(length, _)| ruler.at(*length));
        let mut ends: Vec<(i64, char)> = Vec::new();
        let mut sum = 0;
        for (length, block) in
            bar.lengths.iter().zip(BLOCKS.iter().cycle()).filter(|(length, _)| **length > 0)
        {
            sum += length;
            ends.push((ruler.at(sum).max(1), *block));
        }
        let sign = |at: i64| match ends.iter().find(|(end, _)| at < *end) {
            _ if norm == Some(at) => '┊',
            Some((_, block)) => *block,
            None => ' ',
        };
        (0..=ruler.ends.1).map(sign).collect()
    }
}

fn value(bar: &Bar, words: &Words) -> String {
    bar.value.as_ref().map(|fact| words.fact(fact)).unwrap_or_default()
}

/// A part in the legend.
fn part(pen: &mut Pen, class: &str, (x, y): At) {
    pen.rect(class, (x - 11, y - 7), (22, 14), 0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn areas() -> Bars {
        let row = |at: i64| Bar {
            label: Fact::Text(format!("arbeidsongeschiktheidsverzekeringsaangelegenheden {at}")),
            lengths: vec![at, 2, 0, 20 - at],
            value: Some(Fact::Count(22)),
        };
        Bars {
            title: Message::new("chart-needs"),
            parts: ["a", "b", "c", "d"].map(Fact::from).to_vec(),
            norm: None,
            rows: (0..20).map(row).collect(),
        }
    }

    #[test]
    fn bars_stay_inside_and_names_stand_above_them() {
        let drawn = areas().draw(&Words::new(Language::Nl));
        for part in drawn.body.lines().filter(|line| line.starts_with("<rect")) {
            let number = |name: &str| -> i64 {
                let rest = part.split(&format!(" {name}=\"")).nth(1).unwrap_or_default().to_owned();
                rest.split('"').next().unwrap_or_default().parse().unwrap()
            };
            assert!(number("x") >= 0 && number("x") + number("width") <= WIDTH, "{part}");
            assert!(number("y") >= 0 && number("y") + number("height") <= drawn.height, "{part}");
        }
        assert_eq!(drawn.body.matches(">22<").count(), 20);
    }

    #[test]
    fn what_may_not_be_told_has_no_length() {
        let mut bars = areas();
        let hidden = Bar { label: "x".into(), lengths: Vec::new(), value: Some("hidden".into()) };
        (bars.rows, bars.parts) = (vec![hidden], Vec::new());
        let words = Words::new(Language::En);
        assert!(!bars.draw(&words).body.contains("<rect"));
        assert_eq!(bars.told(&words), ["x: hidden"]);
    }

    #[test]
    fn a_bar_over_its_norm_crosses_the_line() {
        let bar = |length: i64, value: &str| Bar {
            label: "Ilse".into(),
            lengths: vec![length],
            value: Some(value.into()),
        };
        let bars = Bars {
            title: Message::new("chart-caseload"),
            parts: Vec::new(),
            norm: Some((100, "norm".into())),
            rows: vec![bar(50, "50%"), bar(125, "125%")],
        };
        let words = Words::new(Language::En);
        let text = bars.text(&words, 60);
        let lines: Vec<&str> = text.lines().collect();
        let place = |line: &str| line.chars().position(|sign| sign == '┊').unwrap();
        assert_eq!(place(lines[1]), place(lines[2]), "{text}");
        assert!(lines[2].chars().skip(place(lines[2]) + 1).any(|sign| sign == '█'), "{text}");
        assert!(!lines[1].chars().skip(place(lines[1])).any(|sign| sign == '█'), "{text}");
        assert_eq!(bars.told(&words), ["norm", "Ilse: 50%", "Ilse: 125%"]);
    }
}
