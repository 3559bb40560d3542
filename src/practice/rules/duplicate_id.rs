//! Two records of one case have the same id, so that nobody can tell which one is meant.
//!
//! A need that is assessed again keeps its id and is no duplicate.

use std::collections::BTreeMap;

use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Function, RecordId};

pub(super) static RULE: Rule = Rule {
    id: "duplicate-id",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let mut counts: BTreeMap<&RecordId, usize> = BTreeMap::new();
    for id in inquiry.file.ids() {
        *counts.entry(id).or_default() += 1;
    }
    for assessment in &inquiry.file.assessments {
        for need in &assessment.needs {
            let twice = assessment.needs.iter().filter(|other| other.id == need.id).count();
            counts.entry(&need.id).and_modify(|count| *count = twice.max(*count));
        }
    }
    counts
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(id, count)| RULE.found(inquiry, Subject::Record(id.clone())).with("count", count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn an_id_is_given_once() {
        let mut file = sample::planned();
        file.assessments.push(file.assessments[0].clone());
        file.assessments[1].id = sample::id("maaaa2");
        assert_eq!(sample::found(&RULE, &file), 0, "a need that is assessed again");
        file.journal.push(file.journal[0].clone());
        assert_eq!(sample::found(&RULE, &file), 1);
        let need = file.assessments[0].needs[0].clone();
        file.assessments[0].needs.push(need);
        assert_eq!(sample::found(&RULE, &file), 2);
    }
}
