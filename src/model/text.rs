//! Texts as they are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text without capitals, accents and the spaces around it: `Één ` and `een` are the same.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain: String = text.trim().nfd().filter(|sign| !is_combining_mark(*sign)).collect();
    plain.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn capitals_accents_and_spaces_around_do_not_matter() {
        assert_eq!(folded(" Één "), "een");
        assert_eq!(folded("Sint-Niklaas"), "sint-niklaas");
    }
}
