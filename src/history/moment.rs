//! Moments as git keeps them, in the words of ISO 8601.

use crate::model::Date;

/// Day and time of an instant, in seconds since 1970, on a clock so many minutes east of UTC.
pub(super) fn instant(seconds: i64, offset: i32) -> (Option<Date>, String) {
    let local = seconds.saturating_add(i64::from(offset) * 60);
    let (days, rest) = (local.div_euclid(86_400), local.rem_euclid(86_400));
    let day = Date::new(1970, 1, 1).map(|start| start.plus_days(days));
    let zone = match offset {
        0 => "Z".to_owned(),
        _ => {
            format!("{}{:02}:{:02}", if offset < 0 { '-' } else { '+' }, offset.abs() / 60, offset.abs() % 60)
        }
    };
    let date = day.map_or_else(String::new, |day| day.to_string());
    (day, format!("{date}T{:02}:{:02}:{:02}{zone}", rest / 3600, rest / 60 % 60, rest % 60))
}
