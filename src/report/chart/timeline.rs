//! A case through time: what lasted, and what happened on a day, each on a line of its own below its name.

use super::Drawn;
use super::form::{ROW, Ruler, Sheet, Sign, WIDTH, fitted, marker, widest};
use super::pen::{At, Pen};
use crate::i18n::Words;
use crate::model::{Date, Fact, Message};

/// A case through time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// What stands above it.
    pub title: Message,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// The day that counts as today, where it lies between the two.
    pub today: Option<Date>,
    /// Lines that belong together, under a heading.
    pub groups: Vec<(Fact, Vec<Lane>)>,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// What it is about.
    pub label: Fact,
    /// What lasted.
    pub spans: Vec<Span>,
    /// What happened on a day.
    pub marks: Vec<Mark>,
}

/// Something that lasted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day; none while it goes on.
    pub until: Option<Date>,
    /// Whether it was only waited for: drawn open.
    pub waiting: bool,
}

/// Something that happened, or has to happen, on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The day.
    pub on: Date,
    /// What it was.
    pub label: Fact,
    /// Whether it is still to come, or should have come: drawn open.
    pub due: bool,
}

impl Timeline {
    pub(super) fn draw(&self, words: &Words) -> Drawn {
        let mut sheet = Sheet::default();
        let ruler = self.ruler((6, WIDTH - 18));
        let ticks = self.ticks();
        sheet.ticks(ruler, &ticks);
        for (heading, lanes) in &self.groups {
            sheet.label("strong-text", &words.fact(heading));
            for lane in lanes {
                sheet.label("label", &words.fact(&lane.label));
                self.lane(&mut sheet, ruler, lane, &ticks);
            }
            sheet.top += 8;
        }
        sheet.ticks(ruler, &ticks);
        self.legend(&mut sheet, words);
        sheet.done()
    }

    fn lane(&self, sheet: &mut Sheet, ruler: Ruler, lane: &Lane, ticks: &[(i64, String)]) {
        let (top, y) = (sheet.top, sheet.top + ROW / 2);
        sheet.pen.line("thin", (ruler.ends.0, y), (ruler.ends.1, y));
        for (day, _) in ticks {
            sheet.pen.line("thin", (ruler.at(*day), y - 4), (ruler.at(*day), y + 4));
        }
        for span in &lane.spans {
            let from = ruler.at(self.days(span.from));
            let to = ruler.at(self.days(span.until.unwrap_or(self.still()))).max(from + 3);
            let class = if span.waiting { "part three" } else { "part one" };
            sheet.pen.rect(class, (from, top + 3), (to - from, ROW - 6), 0);
            if span.until.is_none() {
                sheet.pen.arrow((from, y), (to + 17, y));
            }
        }
        if let Some(today) = self.today {
            let at = ruler.at(self.days(today));
            sheet.pen.line("norm", (at, top - 2), (at, top + ROW + 2));
        }
        for mark in &lane.marks {
            let class = if mark.due { "before" } else { "after" };
            marker(&mut sheet.pen, class, 2, (ruler.at(self.days(mark.on)), y));
        }
        sheet.top += ROW + 6;
    }

    fn legend(&self, sheet: &mut Sheet, words: &Words) {
        let lanes = || self.groups.iter().flat_map(|(_, lanes)| lanes);
        let (spans, marks) = (|| lanes().flat_map(|one| &one.spans), || lanes().flat_map(|one| &one.marks));
        let bar = |pen: &mut Pen, class: &str, (x, y): At| pen.rect(class, (x - 11, y - 6), (22, 12), 0);
        let signs: [(bool, &str, Sign<'_>); 5] = [
            (spans().any(|one| !one.waiting), "chart-lasted", &|pen, at| bar(pen, "part one", at)),
            (spans().any(|one| one.waiting), "chart-waited", &|pen, at| bar(pen, "part three", at)),
            (marks().any(|one| !one.due), "chart-happened", &|pen, at| marker(pen, "after", 2, at)),
            (marks().any(|one| one.due), "chart-due", &|pen, at| marker(pen, "before", 2, at)),
            (self.today.is_some(), "chart-today", &|pen, (x, y)| pen.line("norm", (x, y - 9), (x, y + 9))),
        ];
        let there = signs.into_iter().filter(|(there, ..)| *there);
        let entries: Vec<(Sign<'_>, String)> = there.map(|(_, id, sign)| (sign, words.say(id))).collect();
        sheet.legend(&entries);
    }

    /// As far as what still goes on is drawn: nobody knows what comes after today.
    fn still(&self) -> Date {
        self.today.unwrap_or(self.until)
    }

    fn days(&self, day: Date) -> i64 {
        day.days_since(self.from)
    }

    fn ruler(&self, ends: (i64, i64)) -> Ruler {
        Ruler { values: (0, self.days(self.until).max(1)), ends }
    }

    /// The first days of months, quarters or years, as many as can be read, each as month and year.
    fn ticks(&self) -> Vec<(i64, String)> {
        let months = self.days(self.until) / 30;
        let step = match months {
            ..=6 => 1,
            7..=20 => 3,
            21..=40 => 6,
            _ => 12,
        };
        let first = Date::new(self.from.year(), 1, 1).unwrap_or(self.from);
        let all = (0..).map(|at| first.plus_months(at * step)).take_while(|day| *day <= self.until);
        let shown = all.filter(|day| *day >= self.from);
        shown.map(|day| (self.days(day), format!("{}/{}", day.month(), day.year()))).collect()
    }

    /// A line for each thing with its days, without signs: what a reader hears.
    pub(super) fn told(&self, words: &Words) -> Vec<String> {
        let day = |day: Date| words.fact(&Fact::Date(day));
        let lane = |lane: &Lane| {
            let spans = lane.spans.iter().map(|span| {
                let until = span.until.map_or_else(|| words.say("chart-still"), day);
                format!("{} – {until}", day(span.from))
            });
            let marks =
                lane.marks.iter().map(|mark| format!("{} ({})", day(mark.on), words.fact(&mark.label)));
            format!("{}: {}", words.fact(&lane.label), spans.chain(marks).collect::<Vec<_>>().join(", "))
        };
        self.groups.iter().flat_map(|(_, lanes)| lanes).map(lane).collect()
    }

    /// Lines of signs: `█` lasted, `░` was waited for, `◆` happened, `◇` is due.
    pub(super) fn text(&self, words: &Words, width: usize) -> String {
        let labels = self.groups.iter().flat_map(|(_, lanes)| lanes).map(|lane| words.fact(&lane.label));
        let first = widest(labels.collect::<Vec<_>>().iter(), (width / 3).max(8));
        let room = i64::try_from(width.saturating_sub(first + 2).clamp(8, 60)).unwrap_or(60);
        let ruler = self.ruler((0, room - 1));
        let mut lines = vec![words.text(&self.title)];
        for (heading, lanes) in &self.groups {
            lines.push(words.fact(heading));
            lines.extend(lanes.iter().map(|lane| {
                let signs: String = (0..room).map(|at| self.sign(lane, ruler, at)).collect();
                format!("{}  {signs}", fitted(&words.fact(&lane.label), first)).trim_end().to_owned()
            }));
        }
        let short = |day: Date| words.short(&Fact::Date(day));
        let days = format!("{} – {}", short(self.from), short(self.until));
        let last = format!("{}  {days}", fitted("", first));
        lines.extend([last, self.signs_told(words)]);
        lines.retain(|line| !line.trim().is_empty());
        lines.join("\n")
    }

    fn sign(&self, lane: &Lane, ruler: Ruler, at: i64) -> char {
        let here = |day: Date| ruler.at(self.days(day));
        let mark = lane.marks.iter().rev().find(|mark| here(mark.on) == at);
        let over = |span: &&Span| here(span.from) <= at && at <= here(span.until.unwrap_or(self.still()));
        match (mark, lane.spans.iter().rev().find(over)) {
            (Some(Mark { due: true, .. }), _) => '◇',
            (Some(_), _) => '◆',
            (None, Some(Span { waiting: true, .. })) => '░',
            (None, Some(_)) => '█',
            (None, None) => '·',
        }
    }

    fn signs_told(&self, words: &Words) -> String {
        let lanes = || self.groups.iter().flat_map(|(_, lanes)| lanes);
        let (spans, marks) = (|| lanes().flat_map(|one| &one.spans), || lanes().flat_map(|one| &one.marks));
        let signs = [
            (spans().any(|one| !one.waiting), '█', "chart-lasted"),
            (spans().any(|one| one.waiting), '░', "chart-waited"),
            (marks().any(|one| !one.due), '◆', "chart-happened"),
            (marks().any(|one| one.due), '◇', "chart-due"),
        ];
        let there = signs.iter().filter(|(there, ..)| *there);
        there.map(|(_, sign, id)| format!("{sign} {}", words.say(id))).collect::<Vec<_>>().join(" · ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn case() -> Timeline {
        let mark = |on: &str, due| Mark { on: day(on), label: "opvolging".into(), due };
        let span = |from: &str, until: Option<&str>, waiting| Span {
            from: day(from),
            until: until.map(day),
            waiting,
        };
        let lane = |at: i64| Lane {
            label: Fact::Text(format!("Schuldhulpverleningsmaatschappij Aardhoven en Omstreken {at}")),
            spans: vec![span("2025-02-01", Some("2025-03-01"), true), span("2025-03-01", None, false)],
            marks: vec![mark("2025-08-01", false), mark("2026-02-01", true)],
        };
        Timeline {
            title: Message::new("chart-timeline"),
            from: day("2025-01-15"),
            until: day("2026-02-10"),
            today: Some(day("2026-01-10")),
            groups: vec![("Fasen".into(), (0..20).map(lane).collect())],
        }
    }

    #[test]
    fn everything_stands_between_the_first_day_and_the_last() {
        let drawn = Timeline { today: None, ..case() }.draw(&Words::new(Language::Nl));
        for part in drawn.body.lines().filter(|line| line.starts_with("<rect")) {
            let number = |name: &str| -> i64 {
                let rest = part.split(&format!(" {name}=\"")).nth(1).unwrap_or_default().to_owned();
                rest.split('"').next().unwrap_or_default().parse().unwrap()
            };
            assert!(number("x") >= 0 && number("x") + number("width") <= WIDTH, "{part}");
        }
        assert!(drawn.body.contains(">4/2025<"), "{}", drawn.body);
        assert!(drawn.body.contains("class=\"before\"") && drawn.body.contains("class=\"after\""));
    }

    #[test]
    fn what_goes_on_is_drawn_to_today_and_no_further() {
        let case = case();
        let text = case.text(&Words::new(Language::Nl), 70);
        let lane = text.lines().find(|line| line.contains('█')).unwrap();
        let (last, due) = (lane.rfind('█').unwrap(), lane.rfind('◇').unwrap());
        assert!(last < due && lane.get(last..due).unwrap().contains('·'), "{text}");
    }

    #[test]
    fn it_is_told_in_days_and_drawn_in_signs() {
        let words = Words::new(Language::Nl);
        let told = case().told(&words);
        assert!(told.first().unwrap().contains("1 februari 2025 – 1 maart 2025"), "{told:?}");
        let text = case().text(&words, 70);
        assert!(text.lines().all(|line| textwrap::core::display_width(line) <= 90), "{text}");
        for sign in ['░', '█', '◆', '◇'] {
            assert!(text.contains(sign), "{sign}: {text}");
        }
    }
}
