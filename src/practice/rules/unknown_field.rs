//! A file has a key that no record of its kind has: kept as it is, and not looked at. Often a slip of the pen.

use super::{Finding, Judge, Rule, Subject};
use crate::model::file::{Remark, RemarkKind};
use crate::model::profile::Weight;
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
    in_cases
        .chain(office.remarks.iter().map(|remark| (None, remark)))
        .filter_map(|(case, remark)| unknown(case, remark))
        .collect()
}

fn unknown(case: Option<&CaseId>, remark: &Remark) -> Option<Finding> {
    let RemarkKind::UnknownField { key, close } = &remark.kind else { return None };
    let hint = close.as_ref().map_or_else(
        || Message::new("rule-unknown-field-alone"),
        |close| Message::new("rule-unknown-field-close").with("close", Fact::Id(close.clone())),
    );
    let place = Subject::File { path: remark.path.clone(), line: remark.line };
    Some(RULE.found_in(case, place).with("key", Fact::Id(key.clone())).with("hint", hint))
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
}
