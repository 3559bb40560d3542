//! Days as spreadsheets and old registers write them.

use crate::model::import_map::{DateOrder, TableMap};
use crate::model::{Date, Message};

/// The day before the first one that a spreadsheet counts; it counts 29 February 1900, which never was.
const BEFORE_FIRST: (i32, u32, u32) = (1899, 12, 30);

/// The day that a text means by the rules of a table.
///
/// # Errors
/// Why it is none, as a message.
pub(super) fn day(text: &str, map: &TableMap) -> Result<Date, Message> {
    // What stands behind a space is the time of day.
    let first = text.split([' ', 'T']).next().unwrap_or_default();
    if let Some(day) = serial(first, map) {
        return Ok(day);
    }
    let why = |id: &str| Message::new(id).with("text", text);
    let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
    if looks_serial(first) {
        return Err(why("import-why-serial"));
    }
    let [one, two, three] = parts.as_slice() else { return Err(why("import-why-no-date")) };
    let figures =
        |part: &&&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|sign| sign.is_ascii_digit());
    if [one, two, three].iter().filter(|part| figures(part)).count() != 3 {
        return Err(why("import-why-no-date"));
    }
    let (year, month, day) = match (one.len(), map.dates) {
        (4, _) => (one, two, three),
        (_, DateOrder::DayMonthYear) => (three, two, one),
        (_, DateOrder::MonthDayYear) => (three, one, two),
    };
    let year = whole_year(year, map.two_figure_years_from).ok_or_else(|| why("import-why-two-figures"))?;
    let made = month.parse().ok().zip(day.parse().ok()).and_then(|(month, day)| Date::new(year, month, day));
    made.filter(|day| (1900..2200).contains(&day.year())).ok_or_else(|| why("import-why-impossible-date"))
}

/// The year that figures mean.
fn whole_year(figures: &str, from: Option<u32>) -> Option<i32> {
    let year: i32 = figures.parse().ok()?;
    match figures.len() {
        4 => Some(year),
        2 => {
            let from = i32::try_from(from?).ok()?;
            let century = from - from % 100;
            Some(if century + year < from { century + 100 + year } else { century + year })
        }
        _ => None,
    }
}

/// The day of a number as a spreadsheet counts, where the map says that such numbers are days.
fn serial(text: &str, map: &TableMap) -> Option<Date> {
    if !map.numbers_are_dates || !looks_serial(text) {
        return None;
    }
    let (year, month, day) = BEFORE_FIRST;
    Some(Date::new(year, month, day)?.plus_days(text.parse().ok()?))
}

/// Whether a text could be a day as a spreadsheet counts: from 1927 to 2173.
#[must_use]
pub(super) fn looks_serial(text: &str) -> bool {
    text.len() == 5 && text.parse::<u32>().is_ok_and(|number| number >= 10_000)
}

/// What the days of a column tell about their order: the largest first and second figures, and whether any year has
/// two figures.
#[expect(clippy::struct_excessive_bools, reason = "each is seen or not, and stands alone")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Order {
    /// A first figure above 12 was seen: days come first.
    pub(super) day_first: bool,
    /// A second figure above 12 was seen: months come first.
    pub(super) month_first: bool,
    /// A year of two figures was seen.
    pub(super) two_figures: bool,
    /// A number that could be a spreadsheet's day was seen.
    pub(super) serials: bool,
    /// How many texts were days of some kind.
    pub(super) days: usize,
}

impl Order {
    /// Takes one text more into account.
    pub(super) fn see(&mut self, text: &str) {
        let first = text.split([' ', 'T']).next().unwrap_or_default();
        if looks_serial(first) {
            self.serials = true;
            self.days += 1;
            return;
        }
        let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
        let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
        let ([one, _, year], [first, second, _]) = (parts.as_slice(), numbers.as_slice()) else { return };
        self.days += 1;
        if one.len() == 4 {
            return;
        }
        self.day_first |= *first > 12 && *first <= 31;
        self.month_first |= *second > 12 && *second <= 31;
        self.two_figures |= year.len() == 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::import_map::ImportKind;

    fn table() -> TableMap {
        TableMap::new("x.csv", ImportKind::Case)
    }

    fn read(text: &str, map: &TableMap) -> String {
        match day(text, map) {
            Ok(day) => day.to_string(),
            Err(why) => why.id.trim_start_matches("import-why-").to_owned(),
        }
    }

    #[test]
    fn a_day_is_read_by_the_order_that_the_map_says() {
        let mut map = table();
        for (text, meant) in [
            ("2/3/2026", "2026-03-02"),
            ("02-03-2026", "2026-03-02"),
            ("02.03.2026 14:30", "2026-03-02"),
            ("2026-03-02", "2026-03-02"),
            ("2026-03-02T10:00:00", "2026-03-02"),
            ("31-02-2026", "impossible-date"),
            ("00/00/0000", "impossible-date"),
            ("02/03/26", "two-figures"),
            ("02/03/226", "two-figures"),
            ("maart 2026", "no-date"),
            ("02/03", "no-date"),
            ("1/-2/2026", "no-date"),
            ("46083", "serial"),
            ("01/01/1799", "impossible-date"),
        ] {
            assert_eq!(read(text, &map), meant, "{text}");
        }
        map.dates = DateOrder::MonthDayYear;
        assert_eq!(read("2/3/2026", &map), "2026-02-03");
        assert_eq!(read("2026-03-02", &map), "2026-03-02");
        assert_eq!(read("13/3/2026", &map), "impossible-date");
    }

    #[test]
    fn numbers_and_short_years_are_days_where_the_map_says_so() {
        let mut map = table();
        map.numbers_are_dates = true;
        map.two_figure_years_from = Some(1930);
        assert_eq!(read("46083", &map), "2026-03-02");
        assert_eq!(read("20454", &map), "1955-12-31");
        assert_eq!(read("02/03/29", &map), "2029-03-02");
        assert_eq!(read("02/03/30", &map), "1930-03-02");
    }

    #[test]
    fn days_tell_their_order() {
        let seen = |texts: &[&str]| {
            let mut order = Order::default();
            for text in texts {
                order.see(text);
            }
            (order.day_first, order.month_first, order.two_figures, order.serials)
        };
        assert_eq!(seen(&["2/3/2026", "13/3/2026"]), (true, false, false, false));
        assert_eq!(seen(&["2/3/26", "3/13/26"]), (false, true, true, false));
        assert_eq!(seen(&["46083", "2026-03-13", "x"]), (false, false, false, true));
    }
}
