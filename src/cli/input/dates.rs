//! Days as people type them, in Dutch and in English.

use crate::model::Date;

/// Which way a bare weekday points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toward {
    /// The last one that has been, today included.
    Past,
    /// The next one to come, today excluded.
    Future,
}

/// The day that a text means, or `None`.
///
/// `2026-03-02` · `2/3/2026` · `today`, `vandaag`, `yesterday`, `gisteren`, `tomorrow`, `morgen` · `monday`, `maandag`,
/// `last monday`, `volgende maandag` · `in 6 months`, `over 6 maanden`, `3 weeks ago`, `3 weken geleden`.
pub(crate) fn parse(text: &str, today: Date, toward: Toward) -> Option<Date> {
    let text = text.trim().to_lowercase();
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let days = match text.as_str() {
        "today" | "vandaag" | "nu" | "now" => Some(0),
        "yesterday" | "gisteren" => Some(-1),
        "tomorrow" | "morgen" => Some(1),
        "day after tomorrow" | "overmorgen" => Some(2),
        "day before yesterday" | "eergisteren" => Some(-2),
        _ => None,
    };
    if let Some(days) = days {
        return Some(today.plus_days(days));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [day] => slashed(day).or_else(|| weekday(day).map(|day| near(day, today, toward))),
        ["last" | "vorige" | "afgelopen", day] => {
            weekday(day).map(|day| near(day, today.plus_days(-1), Toward::Past))
        }
        ["next" | "volgende" | "komende", day] => weekday(day).map(|day| near(day, today, Toward::Future)),
        ["in" | "over" | "binnen", number, unit] => shift(today, number, unit, 1),
        [number, unit, "ago" | "geleden"] => shift(today, number, unit, -1),
        [number, unit] if toward == Toward::Future => shift(today, number, unit, 1),
        _ => None,
    }
}

/// A number of days as people type it: `30`, `30d`, `4w`, `2 weeks`, `1 maand`.
pub(crate) fn span(text: &str, today: Date) -> Option<i64> {
    let text = text.trim().to_lowercase();
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    let unit = if unit.trim().is_empty() { "d" } else { unit.trim() };
    shift(today, number, unit, 1).map(|day| day.days_since(today))
}

fn shift(today: Date, number: &str, unit: &str, sign: i64) -> Option<Date> {
    let number: u32 = match number {
        "a" | "an" | "een" | "één" | "one" => 1,
        digits => digits.parse().ok().filter(|number| *number <= 2400)?,
    };
    let days = |each: i64| today.plus_days(sign * each * i64::from(number));
    let months = |each: u32| match sign {
        1 => today.plus_months(each * number),
        _ => today.minus_months(each * number),
    };
    match unit {
        "d" | "day" | "days" | "dag" | "dagen" => Some(days(1)),
        "w" | "week" | "weeks" | "weken" => Some(days(7)),
        "m" | "month" | "months" | "maand" | "maanden" => Some(months(1)),
        "y" | "year" | "years" | "j" | "jaar" | "jaren" => Some(months(12)),
        _ => None,
    }
}

fn weekday(word: &str) -> Option<u32> {
    const DAYS: [[&str; 4]; 7] = [
        ["monday", "mon", "maandag", "ma"],
        ["tuesday", "tue", "dinsdag", "di"],
        ["wednesday", "wed", "woensdag", "wo"],
        ["thursday", "thu", "donderdag", "do"],
        ["friday", "fri", "vrijdag", "vr"],
        ["saturday", "sat", "zaterdag", "za"],
        ["sunday", "sun", "zondag", "zo"],
    ];
    DAYS.iter().position(|names| names.contains(&word)).and_then(|at| u32::try_from(at).ok())
}

fn near(day: u32, today: Date, toward: Toward) -> Date {
    let ahead = i64::from((day + 7 - today.weekday()) % 7);
    match toward {
        Toward::Past => today.plus_days(if ahead == 0 { 0 } else { ahead - 7 }),
        Toward::Future => today.plus_days(if ahead == 0 { 7 } else { ahead }),
    }
}

/// Day, month and year as written in Belgium and the Netherlands: `2/3/2026`, `02-03-2026`.
fn slashed(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, toward: Toward) -> Option<String> {
        // A Wednesday.
        parse(text, "2026-06-17".parse().unwrap(), toward).map(|day| day.to_string())
    }

    #[test]
    fn people_type_days_in_two_languages() {
        for (text, day) in [
            ("2026-03-02", "2026-03-02"),
            ("2/3/2026", "2026-03-02"),
            ("vandaag", "2026-06-17"),
            ("Yesterday", "2026-06-16"),
            ("morgen", "2026-06-18"),
            ("maandag", "2026-06-15"),
            ("wednesday", "2026-06-17"),
            ("vorige woensdag", "2026-06-10"),
            ("next monday", "2026-06-22"),
            ("in 6 months", "2026-12-17"),
            ("over een week", "2026-06-24"),
            ("3 weeks ago", "2026-05-27"),
            ("2 maanden geleden", "2026-04-17"),
        ] {
            assert_eq!(said(text, Toward::Past).as_deref(), Some(day), "{text}");
        }
        assert_eq!(said("maandag", Toward::Future).as_deref(), Some("2026-06-22"));
        assert_eq!(said("2 weken", Toward::Future).as_deref(), Some("2026-07-01"));
        for text in ["", "31/2/2026", "soon", "in vele maanden", "2 weken", "2/3/26"] {
            assert_eq!(said(text, Toward::Past), None, "{text}");
        }
        assert_eq!(span("30d", "2026-06-17".parse().unwrap()), Some(30));
        assert_eq!(span("2 weken", "2026-06-17".parse().unwrap()), Some(14));
    }
}
