//! The codes that everybody in a practice looks at (SAM 2.1): which were, and how they stood last.

use super::{Code, Qualifier, read};
use crate::model::Date;
use crate::model::assessment::Assessment;

/// The length of a chapter's code.
const CHAPTER: usize = 2;

/// The codes of a set that no assessment has given with a qualifier, in the order of the set.
#[must_use]
pub fn unseen<'a>(set: &'a [String], assessments: &[Assessment]) -> Vec<&'a str> {
    set.iter().map(String::as_str).filter(|code| last(code, assessments).is_empty()).collect()
}

/// What was last said with a qualifier about a code or a part of it, with the day; several where one assessment says
/// several.
#[must_use]
pub fn last(stem: &str, assessments: &[Assessment]) -> Vec<(Date, Code)> {
    let said = |assessment: &Assessment| {
        let codes = assessment.functioning.iter().filter_map(|one| read(&one.code).ok());
        let whole = codes.filter(|code| code.qualifier != Qualifier::Missing);
        // A category is looked at when a part of it is; a chapter is not.
        let is_part = |code: &Code| stem.len() > CHAPTER && code.stem().starts_with(stem);
        let about: Vec<Code> = whole.filter(|code| code.stem() == stem || is_part(code)).collect();
        about.into_iter().map(|code| (assessment.on, code)).collect::<Vec<_>>()
    };
    assessments.iter().rev().map(said).find(|said| !said.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::functioning_of;

    #[test]
    fn a_code_was_looked_at_when_it_has_a_qualifier() {
        let set = ["b130", "d450", "e310"].map(str::to_owned);
        let all = [functioning_of(&["b130.1", "d450"]), functioning_of(&["e310.1", "e310+2"])];
        assert_eq!(unseen(&set, &all), ["d450"]);
        assert_eq!(unseen(&set, &[]), ["b130", "d450", "e310"]);
        assert_eq!(last("e310", &all).len(), 2);
        assert_eq!(unseen(&set, &[functioning_of(&["d4500.1"])]), ["b130", "e310"]);
        assert_eq!(last("d4", &[functioning_of(&["d450.1"])]).len(), 0);
    }
}
