//! A journal entry was written down long after it happened.
//!
//! Memory colours: the reader should know. A correction of an earlier entry is left alone, and after a season
//! so is an entry that nobody can make any earlier. Of what was taken over from another register nobody knows when it
//! was written there.

use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "late-entry",
    weight: Weight::Advice,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

/// Days after the recording in which a late entry is still worth a word.
const WORTH_SAYING_DAYS: i64 = 90;

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    file.journal
        .iter()
        .filter(|entry| open(file) && entry.corrects.is_none() && entry.external_ids.is_empty())
        .filter(|entry| today.days_since(entry.recorded) <= WORTH_SAYING_DAYS)
        .map(|entry| (entry, entry.recorded.days_since(entry.on)))
        .filter(|(_, days)| *days > profile.late_entry_days)
        .map(|(entry, days)| {
            let finding = RULE.found(inquiry, Subject::Record(entry.id.clone())).with("on", entry.on);
            finding.with("days", Fact::Days(days))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn an_entry_is_written_within_the_week() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.journal[0].on = sample::day("2026-06-01");
        assert_eq!(sample::found(&RULE, &file), 1);
        file.journal[0].corrects = Some(sample::id("jaaaa9"));
        assert_eq!(sample::found(&RULE, &file), 0);
        file.journal[0].corrects = None;
        file.journal[0].external_ids = vec![sample::record("source = 'old'\nid = '17'")];
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
