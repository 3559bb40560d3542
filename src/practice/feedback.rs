//! The participant feedback form (SAM 2.5): which questions a practice asks, and what is wrong with an answer.
//!
//! The questions are data, `src/profiles/feedback.toml`; an old form is read for ever by the version it names.

use serde::Deserialize;

use crate::model::feedback::{Feedback, FeedbackForm};
use crate::model::{CaseFile, Date, Slug};

/// The fewest answers from which a report tells of a question (SAM 2.5, PRACTICE 4).
pub const FEWEST: usize = 5;

/// What is wrong with the answers of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerFault {
    /// A question that the form does not ask.
    Unknown(String),
    /// A question that is answered twice.
    Twice(String),
}

/// The form that a practice uses on a day, with its own questions only.
#[must_use]
pub fn form(profile: &Slug, on: Date) -> FeedbackForm {
    let versions = versions();
    let begun = versions.iter().filter(|one| one.valid_from <= on).max_by_key(|one| one.valid_from);
    let oldest = || versions.iter().min_by_key(|one| one.valid_from);
    let none = FeedbackForm { form: String::new(), valid_from: on, items: Vec::new() };
    own(begun.or_else(oldest).cloned().unwrap_or(none), profile)
}

/// The form with this version as a practice uses it; `None` for a version that there never was.
#[must_use]
pub fn version(profile: &Slug, version: &str) -> Option<FeedbackForm> {
    versions().into_iter().find(|one| one.form == version).map(|form| own(form, profile))
}

/// The first thing that is wrong with the answers to a form.
///
/// # Errors
/// A question that the form does not ask, or one answered twice.
pub fn judge(feedback: &Feedback, form: &FeedbackForm) -> Result<(), AnswerFault> {
    for (at, answer) in feedback.answers.iter().enumerate() {
        let item = answer.item.clone();
        if !form.items.iter().any(|known| known.id == item) {
            return Err(AnswerFault::Unknown(item));
        }
        if feedback.answers.iter().take(at).any(|other| other.item == item) {
            return Err(AnswerFault::Twice(item));
        }
    }
    Ok(())
}

/// Whether the client was asked to look back on a form since the day the work began: then satisfaction was asked.
#[must_use]
pub fn asked_since(file: &CaseFile, began: Date) -> bool {
    file.feedback.iter().any(|feedback| feedback.on >= began)
}

fn own(mut form: FeedbackForm, profile: &Slug) -> FeedbackForm {
    form.items.retain(|item| item.profiles.is_empty() || item.profiles.contains(profile));
    form
}

#[derive(Deserialize)]
struct File {
    #[serde(rename = "version")]
    versions: Vec<FeedbackForm>,
}

/// The versions of the form. A file that does not parse is caught by a test and never stops the program.
fn versions() -> Vec<FeedbackForm> {
    toml::from_str::<File>(FORMS).map(|file| file.versions).unwrap_or_default()
}

const FORMS: &str = include_str!("../profiles/feedback.toml");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::feedback::FeedbackPart;
    use crate::practice::samples::{day, record, slug};

    #[test]
    fn every_practice_asks_four_or_five_questions_in_each_part() {
        let file: File = toml::from_str(FORMS).unwrap();
        assert!(!file.versions.is_empty());
        for profile in ["work-care", "home-care", "early-help", "general"] {
            let form = form(&slug(profile), day("2026-06-15"));
            for part in [
                FeedbackPart::Guidance,
                FeedbackPart::Aftercare,
                FeedbackPart::Outcomes,
                FeedbackPart::Outlook,
            ] {
                let asked = form.items.iter().filter(|item| item.part == part).count();
                assert!((4..=5).contains(&asked), "{profile} {part:?}: {asked}");
            }
            let mut ids: Vec<&String> = form.items.iter().map(|item| &item.id).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), form.items.len());
        }
    }

    #[test]
    fn the_outlook_is_on_work_where_work_is_the_goal() {
        let asks = |profile: &str, id: &str| {
            form(&slug(profile), day("2026-06-15")).items.iter().any(|item| item.id == id)
        };
        assert!(asks("work-care", "work-closer") && !asks("general", "work-closer"));
        assert!(asks("early-help", "child") && !asks("early-help", "life"));
    }

    #[test]
    fn a_question_is_known_and_answered_once() {
        let form = version(&slug("general"), "1").unwrap();
        let filled = |answers: &str| -> Feedback {
            let head = "id = 'f00000'\non = '2026-06-15'\nby = 'ilse'\nform = '1'\nhow = 'paper'\n";
            record(&format!("{head}{answers}"))
        };
        let one = "[[answer]]\nitem = 'goals'\nlevel = 4\n";
        assert_eq!(judge(&filled(one), &form), Ok(()));
        assert_eq!(judge(&filled(&one.repeat(2)), &form), Err(AnswerFault::Twice("goals".into())));
        let strange = "[[answer]]\nitem = 'work-closer'\n";
        assert_eq!(judge(&filled(strange), &form), Err(AnswerFault::Unknown("work-closer".into())));
        assert_eq!(version(&slug("general"), "0"), None);
    }
}
