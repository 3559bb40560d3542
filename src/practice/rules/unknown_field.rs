//! A file has a key that no record of its kind has, or answers a rule that there is not: kept as it is, and not
//! looked at. Often a slip of the pen.

use super::walk::{all_deviations, office_answers};
use super::{Finding, Judge, RULES, Rule, Subject, find};
use crate::model::file::{Remark, RemarkKind};
use crate::model::profile::Weight;
use crate::model::record::Deviation;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Message, Office};

pub(super) static RULE: Rule = Rule {
    id: "unknown-field",
    weight: Weight::Warning,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, _: Date) -> Vec<Finding> {
    let in_cases =
        cases.iter().flat_map(|file| file.remarks.iter().map(|remark| (Some(&file.case.id), remark)));
    let mut found: Vec<Finding> = in_cases
        .chain(office.remarks.iter().map(|remark| (None, remark)))
        .filter_map(|(case, remark)| unknown(case, remark))
        .collect();
    for file in cases {
        let answers = all_deviations(file).into_iter();
        found.extend(answers.filter_map(|(subject, one)| unanswered(Some(&file.case.id), subject, one)));
    }
    let around = office_answers(office).into_iter();
    found.extend(around.filter_map(|(subject, one)| unanswered(None, subject, one)));
    found
}

/// An answer to a rule that there is not.
fn unanswered(case: Option<&CaseId>, subject: Subject, deviation: &Deviation) -> Option<Finding> {
    if find(&deviation.rule).is_some() {
        return None;
    }
    let near =
        RULES.iter().map(|rule| (strsim::damerau_levenshtein(rule.id, &deviation.rule), rule.id)).min();
    let close = near.filter(|(distance, _)| *distance <= 4).map(|(_, id)| id.to_owned());
    let mut finding = RULE.found_in(case, subject);
    finding.reason = Message::new("rule-unknown-field-deviation")
        .with("key", Fact::Id(deviation.rule.clone()))
        .with("hint", hint(close.as_ref()));
    Some(finding)
}

fn unknown(case: Option<&CaseId>, remark: &Remark) -> Option<Finding> {
    let RemarkKind::UnknownField { key, close } = &remark.kind else { return None };
    let place = Subject::File { path: remark.path.clone(), line: remark.line };
    Some(RULE.found_in(case, place).with("key", Fact::Id(key.clone())).with("hint", hint(close.as_ref())))
}

fn hint(close: Option<&String>) -> Message {
    close.map_or_else(
        || Message::new("rule-unknown-field-alone"),
        |close| Message::new("rule-unknown-field-close").with("close", Fact::Id(close.clone())),
    )
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn keys_of_cases_and_of_the_office_are_reported() {
        let mut file = sample::planned();
        let mut office = sample::office();
        assert_eq!(judge(&[file.clone()], &office, sample::today()).len(), 0);
        let kind = RemarkKind::UnknownField { key: "gaol".into(), close: Some("goal".into()) };
        let remark = Remark { path: "regie.toml".into(), line: 3, kind };
        file.remarks.push(remark.clone());
        office.remarks.push(remark);
        assert_eq!(judge(&[file], &office, sample::today()).len(), 2);
    }

    #[test]
    fn an_answer_to_no_rule_is_reported() {
        let mut file = sample::planned();
        let (reason, by) = ("Talked through.".to_owned(), sample::slug("ilse"));
        let rule = "need-without-gaol".to_owned();
        file.case.deviations.push(Deviation { rule, reason, by, on: sample::today() });
        let found = judge(&[file], &sample::office(), sample::today());
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].reason.id, "rule-unknown-field-deviation");
    }
}
