//! A calendar for other programs: iCalendar (RFC 5545, RFC 7986).
//!
//! Records know days and no hours, so everything here is an all-day event; alarms ring at nine in the morning on the
//! reader's own clock. Without times there is nothing that a time zone could shift; the calendar names Brussels for
//! programs that want one.

use chrono::TimeDelta;
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Parameter, Property};

use crate::i18n::{Words, clean};
use crate::model::{Date, Message};
use crate::report::Stamp;

/// The time zone of a calendar.
pub const CALENDAR_ZONE: &str = "Europe/Brussels";

/// The hour at which an alarm rings.
const ALARM_HOUR: i64 = 9;

/// Something that stands on a day of a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The same for the same thing whenever the calendar is made anew: from ids and days, never from names.
    pub uid: String,
    /// The day.
    pub day: Date,
    /// What it is, in one line.
    pub summary: Message,
    /// What there is to add, a line each.
    pub lines: Vec<Message>,
    /// What kind of thing it is, to filter by.
    pub category: Message,
    /// Days before at which an alarm rings, besides the one on the day itself.
    pub notice_days: Vec<i64>,
}

/// The calendar as text, lines ending in CR LF as the standard asks.
#[must_use]
pub fn calendar(occasions: &[Occasion], stamp: &Stamp, words: &Words) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//regie//regie//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(&line(&words.text(&Message::new("calendar-name").with("ledger", stamp.ledger.as_str()))));
    calendar.timezone(CALENDAR_ZONE);
    calendar.ttl(&TimeDelta::hours(1));
    for occasion in occasions {
        calendar.push(event(occasion, stamp, words));
    }
    calendar.to_string()
}

fn event(occasion: &Occasion, stamp: &Stamp, words: &Words) -> Event {
    let summary = line(&words.text(&occasion.summary));
    let lines: Vec<String> = occasion.lines.iter().map(|one| line(&words.text(one))).collect();
    let mut event = Event::with_uid(&occasion.uid);
    // A stamp from the clock would make two calendars of the same records differ.
    let made = format!("{}T000000Z", basic(stamp.today));
    event.add_property("DTSTAMP", &made);
    event.append_property(day("DTSTART", occasion.day));
    event.append_property(day("DTEND", occasion.day.plus_days(1)));
    event.summary(&summary);
    if !lines.is_empty() {
        event.description(&lines.join("\n"));
    }
    event.add_multi_property("CATEGORIES", &line(&words.text(&occasion.category)));
    event.class(Class::Confidential);
    // Something to be done on a day leaves that day free.
    event.add_property("TRANSP", "TRANSPARENT");
    for days in occasion.notice_days.iter().chain(&[0]) {
        let mut alarm = Alarm::display(&summary, TimeDelta::hours(ALARM_HOUR - 24 * days));
        // What is not said, the library takes from clock and chance.
        alarm.add_property("UID", format!("{}-{days}", occasion.uid));
        alarm.add_property("DTSTAMP", &made);
        event.alarm(alarm);
    }
    event.done()
}

fn day(name: &str, day: Date) -> Property {
    Property::new(name, basic(day)).append_parameter(Parameter::new("VALUE", "DATE")).done()
}

/// A day as the standard writes it: `20260302`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text on one line, without what a screen must not have.
fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn written(summary: &str) -> String {
        let occasion = Occasion {
            uid: "regie-review-k7qf2x-20260705".to_owned(),
            day: "2026-07-05".parse().unwrap(),
            summary: Message::new("calendar-review").with("case", summary),
            lines: Vec::new(),
            category: Message::new("calendar-review").with("case", "x"),
            notice_days: vec![7],
        };
        let stamp = Stamp::none("2026-06-15".parse().unwrap());
        calendar(&[occasion], &stamp, &Words::new(Language::En))
    }

    #[test]
    fn no_text_of_a_record_becomes_a_line_of_its_own() {
        let text = written("a\r\nEND:VEVENT\nBEGIN:VEVENT;,\\\u{1b}[31m");
        let begun = text.split("\r\n").filter(|line| line.starts_with("BEGIN:VEVENT")).count();
        assert_eq!(begun, 1, "{text}");
        assert!(
            text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\u{1b}'])),
            "{text}"
        );
    }

    #[test]
    fn an_event_takes_the_whole_day_and_warns_before_it() {
        let text = written("k7qf2x");
        for wanted in ["DTSTART;VALUE=DATE:20260705", "DTEND;VALUE=DATE:20260706", "DTSTAMP:20260615T000000Z"]
        {
            assert!(text.contains(&format!("{wanted}\r\n")), "{wanted}: {text}");
        }
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
        assert!(!text.contains("UID:-") && text == written("k7qf2x"));
    }
}
