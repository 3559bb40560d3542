//! Reading a code as somebody typed or kept it (PRACTICE 6).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::structure::{change, place};
use super::{Code, CodeComponent, CodeDegree, Qualifier};

/// What is wrong with a text that should be a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeFault {
    /// It does not begin with b, s, d or e.
    Letter,
    /// There is no such chapter.
    Chapter,
    /// A chapter has one figure, a code three, four or five.
    Length,
    /// Only the surroundings can help: no plus sign elsewhere.
    Plus,
    /// A figure that says nothing: only 0 to 4, 8 and 9 do.
    Figure,
    /// More figures than there are things to say.
    Count,
}

/// Reads a code with its qualifier.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str) -> Result<Code, CodeFault> {
    let mut signs = text.chars();
    let component = signs.next().and_then(component).ok_or(CodeFault::Letter)?;
    let end = text.find(['.', '+']).unwrap_or(text.len());
    let digits = text.get(1..end).unwrap_or_default();
    if digits.is_empty() || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return Err(CodeFault::Length);
    }
    if !signs.next().is_some_and(|sign| sign.to_digit(10).is_some_and(|chapter| has(component, chapter))) {
        return Err(CodeFault::Chapter);
    }
    if !matches!(digits.len(), 1 | 3 | 4 | 5) {
        return Err(CodeFault::Length);
    }
    let qualifier = qualifier(component, text.get(end..).unwrap_or_default())?;
    Ok(Code { component, text: text.to_owned(), digits: digits.to_owned(), qualifier })
}

/// A code as people type it, as it is kept: small letters, and a point where a number pad has a comma.
#[must_use]
pub fn typed(text: &str) -> String {
    text.trim().to_lowercase().replace(',', ".")
}

fn component(letter: char) -> Option<CodeComponent> {
    use CodeComponent::{Activities, Functions, Structures, Surroundings};
    [Functions, Structures, Activities, Surroundings].into_iter().find(|one| one.letter() == letter)
}

/// Whether a component has a chapter.
fn has(component: CodeComponent, chapter: u32) -> bool {
    let last = match component {
        CodeComponent::Functions | CodeComponent::Structures => 8,
        CodeComponent::Activities => 9,
        CodeComponent::Surroundings => 5,
    };
    (1..=last).contains(&chapter)
}

/// What stands after the code: nothing, or a point or plus sign with figures.
fn qualifier(component: CodeComponent, text: &str) -> Result<Qualifier, CodeFault> {
    let Some(figures) = text.get(1..) else { return Ok(Qualifier::Missing) };
    let facilitates = text.starts_with('+');
    if facilitates && component != CodeComponent::Surroundings {
        return Err(CodeFault::Plus);
    }
    let most = match component {
        CodeComponent::Functions | CodeComponent::Surroundings => 1,
        CodeComponent::Activities => 2,
        CodeComponent::Structures => 3,
    };
    let signs: Vec<char> = figures.chars().collect();
    if signs.len() > most {
        return Err(CodeFault::Count);
    }
    let first = || signs.first().copied().ok_or(CodeFault::Figure);
    Ok(match component {
        CodeComponent::Functions => Qualifier::Difficulty(degree(first()?)?),
        CodeComponent::Surroundings if facilitates => Qualifier::Facilitator(degree(first()?)?),
        CodeComponent::Surroundings => Qualifier::Barrier(degree(first()?)?),
        CodeComponent::Activities => activity(first()?, signs.get(1).copied())?,
        CodeComponent::Structures => Qualifier::Structure {
            extent: degree(first()?)?,
            change: figure(signs.get(1), change)?,
            place: figure(signs.get(2), place)?,
        },
    })
}

/// Performance and capacity, the first of which may be left open when the second stands there.
fn activity(first: char, second: Option<char>) -> Result<Qualifier, CodeFault> {
    let capacity = second.map(degree).transpose()?;
    let performance = if first == '_' && capacity.is_some() { None } else { Some(degree(first)?) };
    Ok(Qualifier::Activity { performance, capacity })
}

/// What a figure stands for, when it is there.
fn figure<T>(sign: Option<&char>, meaning: fn(char) -> Option<T>) -> Result<Option<T>, CodeFault> {
    sign.map(|sign| meaning(*sign).ok_or(CodeFault::Figure)).transpose()
}

fn degree(sign: char) -> Result<CodeDegree, CodeFault> {
    Ok(match sign {
        '0' => CodeDegree::None,
        '1' => CodeDegree::Slight,
        '2' => CodeDegree::Moderate,
        '3' => CodeDegree::Great,
        '4' => CodeDegree::Complete,
        '8' => CodeDegree::NotSpecified,
        '9' => CodeDegree::NotApplicable,
        _ => return Err(CodeFault::Figure),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::functioning::{CodeLevel, StructureChange, StructurePlace};

    #[test]
    fn codes_are_read_with_their_qualifiers() {
        for code in
            ["d450.13", "d450._3", "d450.1", "e330.2", "e310+3", "b130.8", "s730.321", "b1.0", "b28010.1"]
        {
            assert!(read(code).is_ok_and(|code| code.qualifier != Qualifier::Missing), "{code}");
        }
        for code in ["b130", "d8", "e58012"] {
            let read = read(code).unwrap();
            assert_eq!((read.qualifier, read.stem()), (Qualifier::Missing, code.to_owned()));
        }
        let levels = ["d4", "d450", "d4500", "b11420"].map(|code| read(code).unwrap().level());
        assert_eq!(levels, [CodeLevel::Chapter, CodeLevel::Second, CodeLevel::Third, CodeLevel::Fourth]);
    }

    #[test]
    fn what_is_wrong_is_told() {
        let faults = [
            ("", CodeFault::Letter),
            ("x130", CodeFault::Letter),
            ("work", CodeFault::Letter),
            ("b930", CodeFault::Chapter),
            ("d0", CodeFault::Chapter),
            ("e610", CodeFault::Chapter),
            ("d45", CodeFault::Length),
            ("d", CodeFault::Length),
            ("d450000", CodeFault::Length),
            ("b13é", CodeFault::Length),
            ("b130+1", CodeFault::Plus),
            ("b130.5", CodeFault::Figure),
            ("b130.", CodeFault::Figure),
            ("d450.1_", CodeFault::Figure),
            ("d450._", CodeFault::Figure),
            ("s730.3x", CodeFault::Figure),
            ("e310+33", CodeFault::Count),
            ("e310+3+1", CodeFault::Count),
            ("d450.123", CodeFault::Count),
        ];
        for (text, fault) in faults {
            assert_eq!(read(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn a_part_of_the_body_says_how_and_where() {
        let place = |text: &str| read(text).unwrap().qualifier;
        let (extent, change) = (CodeDegree::Great, Some(StructureChange::PartlyAbsent));
        let said = Qualifier::Structure { extent, change, place: Some(StructurePlace::Right) };
        assert_eq!(place("s730.321"), said);
        assert_eq!(place("s730.3"), Qualifier::Structure { extent, change: None, place: None });
    }

    #[test]
    fn capitals_and_the_comma_of_a_number_pad_are_taken() {
        assert_eq!(typed(" D450,13 "), "d450.13");
    }
}
