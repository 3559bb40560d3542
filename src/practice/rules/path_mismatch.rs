//! A file does not stand where its date, id or name would have it, so that people and programs look in vain.

use super::{Finding, Judge, Rule, Subject};
use crate::model::file::{Remark, RemarkKind};
use crate::model::profile::Weight;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Office};

pub(super) static RULE: Rule = Rule {
    id: "path-mismatch",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, _: Date) -> Vec<Finding> {
    let in_cases =
        cases.iter().flat_map(|file| file.remarks.iter().map(|remark| (Some(&file.case.id), remark)));
    in_cases
        .chain(office.remarks.iter().map(|remark| (None, remark)))
        .filter_map(|(case, remark)| misplaced(case, remark))
        .collect()
}

fn misplaced(case: Option<&CaseId>, remark: &Remark) -> Option<Finding> {
    let RemarkKind::Misplaced { expected } = &remark.kind else { return None };
    let place = Subject::File { path: remark.path.clone(), line: remark.line };
    Some(RULE.found_in(case, place).with("expected", Fact::Id(expected.clone())))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_file_elsewhere_is_reported() {
        let mut office = sample::office();
        assert_eq!(judge(&[], &office, sample::today()).len(), 0);
        let kind = RemarkKind::Misplaced { expected: "team/ilse.toml".into() };
        office.remarks.push(Remark { path: "team/else.toml".into(), line: 1, kind });
        assert_eq!(judge(&[], &office, sample::today()).len(), 1);
    }
}
