//! Numbers as a language writes them: separators only, every word comes from the catalogue.

use crate::model::Language;

/// A whole number with its thousands grouped: `12.345` or `12,345`.
pub(super) fn grouped(count: i64, language: Language) -> String {
    let sign = if count < 0 { "-" } else { "" };
    format!("{sign}{}", thousands(count.unsigned_abs(), language))
}

/// An amount of euro cents: `€ 3.500,00` or `€ 3,500.00`; `€ -12,50` when negative.
pub(super) fn money(cents: i64, language: Language) -> String {
    format!("€ {}", hundredths(cents, language))
}

/// Hundredths with two decimals: `55,00` or `55.00`.
pub(super) fn hundredths(value: i64, language: Language) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let size = value.unsigned_abs();
    let point = match language {
        Language::Nl => ',',
        Language::En => '.',
    };
    format!("{sign}{}{point}{:02}", thousands(size / 100, language), size % 100)
}

/// The part as a whole percentage, halves rounded up; `None` when there is no whole.
pub(super) fn percent(part: i64, whole: i64) -> Option<i64> {
    if whole <= 0 {
        return None;
    }
    let doubled = i128::from(part) * 200 + i128::from(whole);
    i64::try_from(doubled.div_euclid(i128::from(whole) * 2)).ok()
}

fn thousands(size: u64, language: Language) -> String {
    let mark = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let digits = size.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_at_their_edges() {
        assert_eq!(money(0, Language::Nl), "€ 0,00");
        assert_eq!(money(-1250, Language::Nl), "€ -12,50");
        assert_eq!(money(123_456_789, Language::En), "€ 1,234,567.89");
        assert_eq!(hundredths(-5, Language::En), "-0.05");
        assert_eq!(grouped(i64::MIN, Language::Nl), "-9.223.372.036.854.775.808");
        assert_eq!(grouped(100, Language::Nl), "100");
    }

    #[test]
    fn a_percentage_is_rounded_to_the_nearest() {
        assert_eq!(percent(1, 3), Some(33));
        assert_eq!(percent(2, 3), Some(67));
        assert_eq!(percent(1, 8), Some(13));
        assert_eq!(percent(i64::MAX, i64::MAX), Some(100));
        assert_eq!(percent(1, 0), None);
    }
}
