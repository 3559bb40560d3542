//! Levels on a scale, then and now: a line for each voice or aspect, so that nobody's rating is mixed with another's.

use super::Drawn;
use super::form::{ROW, Ruler, Sheet, Sign, WIDTH, fitted, marker, widest};
use super::letters::{Lines, wide};
use super::pen::{At, Pen, Side};
use crate::i18n::Words;
use crate::model::{Fact, Message};

/// Levels on one scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// What stands above it.
    pub title: Message,
    /// The lowest level and the highest.
    pub levels: (i64, i64),
    /// What these two mean.
    pub ends: (Fact, Fact),
    /// Who or what the lines are of; each has a sign of its own.
    pub series: Vec<Fact>,
    /// What is looked at, top to bottom.
    pub rows: Vec<ScaleRow>,
}

/// One thing with its levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleRow {
    /// What it is.
    pub label: Fact,
    /// The levels.
    pub points: Vec<ScalePoint>,
}

/// A level of one series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScalePoint {
    /// Which series.
    pub series: usize,
    /// The level at the start.
    pub then: Option<i64>,
    /// The level now.
    pub now: Option<i64>,
    /// What is said in place of a level.
    pub said: Option<Fact>,
}

impl Scale {
    pub(super) fn draw(&self, words: &Words) -> Drawn {
        let mut sheet = Sheet::default();
        let names: Vec<String> = self.series.iter().map(|name| words.fact(name)).collect();
        let room = names.iter().map(|name| wide(name, 12)).max().unwrap_or_default().min(WIDTH / 3);
        let ruler = Ruler { values: self.levels, ends: (8, WIDTH - room - 24) };
        let ticks: Vec<(i64, String)> =
            (self.levels.0..=self.levels.1).map(|level| (level, self.level(level))).collect();
        sheet.ticks(ruler, &ticks);
        for row in &self.rows {
            sheet.label("label", &words.fact(&row.label));
            for point in &row.points {
                self.lane(&mut sheet, ruler, point, words);
            }
            sheet.top += 8;
        }
        sheet.ticks(ruler, &ticks);
        sheet.ends(ruler, (&words.fact(&self.ends.0), &words.fact(&self.ends.1)));
        self.legend(&mut sheet, words);
        sheet.done()
    }

    /// One voice: the scale, the level then, the way to the level now, and whose it is.
    fn lane(&self, sheet: &mut Sheet, ruler: Ruler, point: &ScalePoint, words: &Words) {
        let y = sheet.top + ROW / 2;
        sheet.pen.line("thin", (ruler.at(self.levels.0), y), (ruler.at(self.levels.1), y));
        for level in self.levels.0..=self.levels.1 {
            sheet.pen.line("thin", (ruler.at(level), y - 3), (ruler.at(level), y + 3));
        }
        let (then, now) = (point.then.map(|level| ruler.at(level)), point.now.map(|level| ruler.at(level)));
        if let (Some(then), Some(now)) = (then, now)
            && then != now
        {
            sheet.pen.line("line", (then, y), (now, y));
            let tip = if now > then { now - 8 } else { now + 8 };
            sheet.pen.arrow((then, y), (tip, y));
        }
        for (at, class) in [(then.filter(|then| Some(*then) != now), "before"), (now, "after")] {
            if let Some(at) = at {
                marker(&mut sheet.pen, class, point.series, (at, y));
            }
        }
        if then.is_some() && then == now {
            sheet.pen.circle("ring", (now.unwrap_or_default(), y), 9);
        }
        let name = match &point.said {
            Some(said) => words.fact(said),
            None => self.series.get(point.series).map(|name| words.fact(name)).unwrap_or_default(),
        };
        let name = Lines::new(&name, 12, WIDTH - ruler.ends.1 - 14, 1);
        sheet.pen.lines("small", (ruler.ends.1 + 14, y - 8), Side::Start, &name);
        sheet.top += ROW;
    }

    fn legend(&self, sheet: &mut Sheet, words: &Words) {
        let points = || self.rows.iter().flat_map(|row| &row.points);
        let (then, same) = (points().any(|one| one.then.is_some()), points().any(ScalePoint::is_same));
        let before = |pen: &mut Pen, at: At| marker(pen, "before", 0, at);
        let after = |pen: &mut Pen, at: At| marker(pen, "after", 0, at);
        let both = |pen: &mut Pen, at: At| {
            marker(pen, "after", 0, at);
            pen.circle("ring", at, 9);
        };
        let mut entries: Vec<(Sign<'_>, String)> = Vec::new();
        if then {
            entries.push((&before, words.say("chart-then")));
            entries.push((&after, words.say("chart-now")));
        }
        if same {
            entries.push((&both, words.say("chart-same")));
        }
        sheet.legend(&entries);
    }

    /// A level as it is written: with its sign where levels go below nought.
    fn level(&self, level: i64) -> String {
        match (self.levels.0 < 0, level) {
            (true, 1..) => format!("+{level}"),
            (true, ..=-1) => format!("−{}", level.abs()),
            _ => level.to_string(),
        }
    }

    /// A line for each level, without signs: what a reader hears.
    pub(super) fn told(&self, words: &Words) -> Vec<String> {
        let line = |row: &ScaleRow, point: &ScalePoint| {
            let name = self.series.get(point.series).map(|name| words.fact(name)).unwrap_or_default();
            format!("{}, {name}: {}", words.fact(&row.label), self.change(point, words))
        };
        self.rows.iter().flat_map(|row| row.points.iter().map(move |point| line(row, point))).collect()
    }

    fn change(&self, point: &ScalePoint, words: &Words) -> String {
        if let Some(said) = &point.said {
            return words.fact(said);
        }
        match (point.then, point.now) {
            (Some(then), Some(now)) => format!("{} → {}", self.level(then), self.level(now)),
            (None, Some(now)) => self.level(now),
            (Some(then), None) => format!("{} → ?", self.level(then)),
            (None, None) => "–".to_owned(),
        }
    }

    /// Scales of signs: `○` then, `●` now, `◉` the same.
    pub(super) fn text(&self, words: &Words, width: usize) -> String {
        let names: Vec<String> = self.series.iter().map(|name| words.fact(name)).collect();
        let first = widest(names.iter(), (width / 4).max(8));
        let mut lines = vec![words.text(&self.title)];
        for row in &self.rows {
            let label = words.fact(&row.label);
            lines.extend(
                textwrap::wrap(&label, width.clamp(20, 1000)).into_iter().map(std::borrow::Cow::into_owned),
            );
            lines.extend(row.points.iter().map(|point| {
                let name = names.get(point.series).map(String::as_str).unwrap_or_default();
                format!("  {}  {}  {}", fitted(name, first), self.signs(point), self.change(point, words))
            }));
        }
        let (low, high) = (words.fact(&self.ends.0), words.fact(&self.ends.1));
        lines.push(format!("{} {low} · {} {high}", self.level(self.levels.0), self.level(self.levels.1)));
        if lines.iter().any(|line| line.contains('○')) {
            lines.push(format!("○ {} · ● {}", words.say("chart-then"), words.say("chart-now")));
        }
        lines.join("\n")
    }

    fn signs(&self, point: &ScalePoint) -> String {
        let sign = |level: i64| match (point.then == Some(level), point.now == Some(level)) {
            (true, true) => "◉",
            (true, false) => "○",
            (false, true) => "●",
            (false, false) => "·",
        };
        (self.levels.0..=self.levels.1).map(sign).collect::<Vec<_>>().join("──")
    }
}

impl ScalePoint {
    fn is_same(&self) -> bool {
        self.then.is_some() && self.then == self.now
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn goals() -> Scale {
        let point = |series, then, now| ScalePoint { series, then, now, said: None };
        let row = |at: i64| ScaleRow {
            label: Fact::Text(format!("Zelfstandigheidsbevorderende dagbestedingsmogelijkheden {at}")),
            points: vec![point(0, Some(-2), Some(1)), point(1, Some(0), Some(0)), point(2, None, Some(-1))],
        };
        Scale {
            title: Message::new("chart-goals"),
            levels: (-2, 2),
            ends: ("low".into(), "high".into()),
            series: ["client", "netwerk", "beroepskracht"].map(Fact::from).to_vec(),
            rows: (0..20).map(row).collect(),
        }
    }

    #[test]
    fn each_voice_has_its_line_and_sign() {
        let words = Words::new(Language::Nl);
        let drawn = goals().draw(&words);
        assert_eq!(drawn.body.matches(">beroepskracht<").count(), 20);
        assert_eq!(drawn.body.matches("class=\"ring\"").count(), 21, "twenty and the legend");
        assert!(
            drawn.body.contains("<rect class=\"after\"") && drawn.body.contains("<polygon class=\"after\"")
        );
        let told = goals().told(&words);
        assert!(told.first().unwrap().ends_with("0, client: −2 → +1"), "{told:?}");
    }

    #[test]
    fn a_terminal_shows_the_way() {
        let text = goals().text(&Words::new(Language::En), 60);
        assert!(text.contains("  client         ○──·──·──●──·  −2 → +1"), "{text}");
        assert!(text.contains("·──·──◉──·──·  0 → 0"), "{text}");
    }
}
