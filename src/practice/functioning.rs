//! Codes of the classification of functioning with their qualifiers (SAM 2.1; PRACTICE 6).
//!
//! `^[bsde][1-9](\d{2}(\d{1,2})?)?$` with chapters b1–8, s1–8, d1–9, e1–5. The qualifier stands after the
//! point: 0–4, 8 or 9; for activities (d) performance first and capacity second (`d450.13`, capacity only
//! `d450._3`); for the surroundings (e) a barrier after the point (`e330.2`), a facilitator after the plus
//! sign (`e310+3`).

/// What a code turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Not the form of a code, or of its qualifier.
    Invalid,
    /// A code without a qualifier, which says nothing yet.
    Unqualified,
    /// A code with a qualifier.
    Qualified,
}

/// Reads a code with its qualifier.
#[must_use]
pub fn read(text: &str) -> Reading {
    let facilitator = text.split_once('+').map(|(code, qualifier)| (code, qualifier, true));
    let point = || text.split_once('.').map(|(code, qualifier)| (code, qualifier, false));
    let Some((code, qualifier, facilitates)) = facilitator.or_else(point) else {
        return if is_code(text) { Reading::Unqualified } else { Reading::Invalid };
    };
    let component = code.chars().next();
    let formed = match component {
        Some('d') => is_one(qualifier) || is_pair(qualifier),
        Some('s') => is_structure(qualifier),
        _ => is_one(qualifier),
    };
    let allowed = !facilitates || component == Some('e');
    if is_code(code) && formed && allowed { Reading::Qualified } else { Reading::Invalid }
}

fn is_code(text: &str) -> bool {
    let mut signs = text.chars();
    let (component, chapter) = (signs.next(), signs.next().and_then(|sign| sign.to_digit(10)));
    let last = match component {
        Some('b' | 's') => 8,
        Some('d') => 9,
        Some('e') => 5,
        _ => return false,
    };
    let rest = signs.as_str();
    chapter.is_some_and(|chapter| (1..=last).contains(&chapter))
        && matches!(rest.len(), 0 | 2 | 3 | 4)
        && rest.bytes().all(|sign| sign.is_ascii_digit())
}

/// How far: 0 to 4, 8 not specified, 9 not applicable.
fn is_extent(sign: char) -> bool {
    matches!(sign, '0'..='4' | '8' | '9')
}

fn is_one(qualifier: &str) -> bool {
    let mut signs = qualifier.chars();
    signs.next().is_some_and(is_extent) && signs.next().is_none()
}

/// Performance and capacity, the first of which may be left open.
fn is_pair(qualifier: &str) -> bool {
    let mut signs = qualifier.chars();
    signs.next().is_some_and(|sign| sign == '_' || is_extent(sign))
        && signs.next().is_some_and(is_extent)
        && signs.next().is_none()
}

/// Extent, then nature and place of the change, one sign each.
fn is_structure(qualifier: &str) -> bool {
    let mut signs = qualifier.chars();
    let rest = |rest: &str| rest.len() <= 2 && rest.bytes().all(|sign| sign.is_ascii_digit());
    signs.next().is_some_and(is_extent) && rest(signs.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_with_their_qualifiers() {
        for code in
            ["d450.13", "d450._3", "d450.1", "e330.2", "e310+3", "b130.8", "s730.321", "b1.0", "b28010.1"]
        {
            assert_eq!(read(code), Reading::Qualified, "{code}");
        }
        for code in ["b130", "d8", "e58012"] {
            assert_eq!(read(code), Reading::Unqualified, "{code}");
        }
        for code in
            ["", "b930", "e610", "d45", "b130.5", "b130.", "b130+1", "d450.1_", "e310+33", "x130", "b13é"]
        {
            assert_eq!(read(code), Reading::Invalid, "{code}");
        }
    }
}
