//! What one assessment adds to those before it, and what cannot stand in one (SAM 2.1, BOOK 5).

use super::functioning::{Code, Qualifier, read, typed};
use super::needs::circle;
use crate::model::assessment::{Area, Assessment, Need};
use crate::model::record::Voice;
use crate::model::{CaseFile, RecordId};

/// What cannot stand in one assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// A need that is looked at twice.
    NeedTwice(RecordId),
    /// A need that is part of itself, perhaps through others.
    NeedInItself(RecordId),
    /// An area that one rater rates twice.
    RatedTwice(Area, Voice),
    /// A code that says one thing twice.
    CodeTwice(String),
}

/// The assessment as it is kept. A need that is looked at again stays the same need: what was said of it holds until it
/// is said otherwise.
pub fn complete(file: &CaseFile, record: &mut Assessment) {
    for need in &mut record.needs {
        if let Some(known) = file.need(&need.id) {
            carry_over(known, need);
        }
    }
    for one in &mut record.functioning {
        one.code = typed(&one.code);
    }
}

fn carry_over(known: &Need, need: &mut Need) {
    let texts = [
        (&mut need.words, &known.words),
        (&mut need.request, &known.request),
        (&mut need.problem, &known.problem),
        (&mut need.strengths, &known.strengths),
        (&mut need.limits, &known.limits),
        (&mut need.surroundings, &known.surroundings),
        (&mut need.help_from_within, &known.help_from_within),
    ];
    for (text, before) in texts {
        *text = text.take().or_else(|| before.clone());
    }
    need.voiced_by = need.voiced_by.or(known.voiced_by);
    need.urgency = need.urgency.or(known.urgency);
    need.parent = need.parent.take().or_else(|| known.parent.clone());
}

/// The first thing that cannot stand in an assessment of this case.
#[must_use]
pub fn doubt(file: &CaseFile, record: &Assessment) -> Option<Doubt> {
    let needs = record.needs.iter().map(|need| need.id.clone()).collect::<Vec<_>>();
    let ratings = record.ratings.iter().map(|one| (one.area, one.rater)).collect::<Vec<_>>();
    let said = record.functioning.iter().filter_map(|one| read(&one.code).ok());
    let said: Vec<_> = said.flat_map(|code| aspects(&code)).collect();
    twice(&needs)
        .map(Doubt::NeedTwice)
        .or_else(|| in_itself(file, record).map(Doubt::NeedInItself))
        .or_else(|| twice(&ratings).map(|(area, rater)| Doubt::RatedTwice(area, rater)))
        .or_else(|| twice(&said).map(|(code, _)| Doubt::CodeTwice(code)))
}

/// The codes that say nothing yet.
#[must_use]
pub fn bare_codes(record: &Assessment) -> Vec<Code> {
    let codes = record.functioning.iter().filter_map(|one| read(&one.code).ok());
    codes.filter(|code| code.qualifier == Qualifier::Missing).collect()
}

/// What a code says something about; a barrier and a facilitator are two things, and may both be there.
fn aspects(code: &Code) -> Vec<(String, Option<super::functioning::CodeAspect>)> {
    let measured: Vec<_> =
        code.measures().into_iter().map(|(aspect, _)| (code.stem(), Some(aspect))).collect();
    if measured.is_empty() { vec![(code.stem(), None)] } else { measured }
}

/// A need of the case that would be part of itself.
fn in_itself(file: &CaseFile, record: &Assessment) -> Option<RecordId> {
    let known = file.needs();
    let before = known.into_iter().filter(|need| !record.needs.iter().any(|new| new.id == need.id));
    let all: Vec<&Need> = record.needs.iter().chain(before).collect();
    let found = circle(&all)?;
    // A circle that was there already is for `check` to tell.
    record.needs.iter().any(|new| new.id == found.id).then(|| found.id.clone())
}

fn twice<T: PartialEq + Clone>(items: &[T]) -> Option<T> {
    let mut later = items.iter().enumerate();
    later
        .find(|(at, item)| items.iter().take(*at).any(|before| before == *item))
        .map(|(_, item)| item.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{assessment, case, id, need, record};

    fn assessed(text: &str) -> Assessment {
        let id = id(RecordKind::Assessment, 2);
        record(&format!("id = '{id}'\non = '2026-06-01'\nby = 'ilse'\n{text}"))
    }

    #[test]
    fn what_was_said_of_a_need_holds_until_it_is_said_otherwise() {
        let mut file = case("2026-01-01");
        let mut known = need(1);
        known.strengths = Some("patient".into());
        file.assessments = vec![assessment(vec![known])];
        let id = id(RecordKind::Need, 1);
        let mut again = assessed(&format!("[[need]]\nid = '{id}'\narea = 'income'\nrequest = 'else?'"));
        complete(&file, &mut again);
        let need = &again.needs[0];
        assert_eq!(need.strengths.as_deref(), Some("patient"));
        assert_eq!((need.words.as_deref(), need.request.as_deref()), (Some("words"), Some("else?")));
    }

    #[test]
    fn codes_get_their_form() {
        let mut one = assessed("[[icf]]\ncode = 'D450,1'");
        complete(&case("2026-01-01"), &mut one);
        assert_eq!(one.functioning[0].code, "d450.1");
    }

    #[test]
    fn what_cannot_stand_in_one_assessment_is_seen() {
        let file = case("2026-01-01");
        let seen = |text: &str| doubt(&file, &assessed(text));
        let rating = "[[rating]]\narea = 'work'\nrater = 'client'\nlevel = 4\n";
        assert_eq!(seen(&rating.repeat(2)), Some(Doubt::RatedTwice(Area::Work, Voice::Client)));
        assert_eq!(seen(rating), None);
        let code = |code: &str| format!("[[icf]]\ncode = '{code}'\n");
        assert_eq!(seen(&(code("b130.1") + &code("b130.2"))), Some(Doubt::CodeTwice("b130".into())));
        assert_eq!(seen(&(code("e310.1") + &code("e310+2"))), None);
        assert_eq!(seen(&(code("d450.1") + &code("d450._2"))), None);
    }

    #[test]
    fn a_need_is_not_looked_at_twice_and_is_no_part_of_itself() {
        let (one, two) = (id(RecordKind::Need, 1), id(RecordKind::Need, 2));
        let mut file = case("2026-01-01");
        let mut part = need(2);
        part.parent = Some(one.clone());
        file.assessments = vec![assessment(vec![need(1), part])];
        let text = |id: &RecordId, parent: &RecordId| {
            format!("[[need]]\nid = '{id}'\narea = 'income'\nparent = '{parent}'\n")
        };
        assert_eq!(doubt(&file, &assessed(&text(&one, &two))), Some(Doubt::NeedInItself(one.clone())));
        let twice = text(&two, &one).repeat(2);
        assert_eq!(doubt(&file, &assessed(&twice)), Some(Doubt::NeedTwice(two)));
    }
}
