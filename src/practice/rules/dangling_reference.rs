//! A record points at something that is not there: the thread is cut (PRACTICE 1).

use std::collections::HashSet;

use super::walk::{Reference, Target, office_references, references};
use super::{Finding, Inquiry, Judge, Rule};
use crate::model::profile::Weight;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Office, RecordId};

pub(super) static RULE: Rule = Rule {
    id: "dangling-reference",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Both(of_case, of_office),
};

fn of_case(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, office, .. } = *inquiry;
    let ids: HashSet<&RecordId> = file.ids().into_iter().collect();
    let record = |id: &RecordId| ids.contains(id);
    let lost = references(file).into_iter().filter(|one| !is_there(&one.to, office, &record, &|_| true));
    lost.map(|reference| found(Some(&file.case.id), reference)).collect()
}

/// What the records around the cases point at: colleagues, services, cases.
fn of_office(cases: &[CaseFile], office: &Office, _: Date) -> Vec<Finding> {
    let ids: HashSet<&CaseId> = cases.iter().map(|file| &file.case.id).collect();
    let case = |id: &CaseId| ids.contains(id);
    let lost =
        office_references(office).into_iter().filter(|one| !is_there(&one.to, office, &|_| true, &case));
    lost.map(|reference| found(None, reference)).collect()
}

fn is_there(
    target: &Target<'_>,
    office: &Office,
    record: &dyn Fn(&RecordId) -> bool,
    case: &dyn Fn(&CaseId) -> bool,
) -> bool {
    match target {
        Target::Record(id, kind) => id.kind() == *kind && record(id),
        Target::Member(handle) => office.team.iter().any(|member| member.handle == **handle),
        Target::Service(slug) => office.services.iter().any(|service| service.slug == **slug),
        Target::Case(id) => case(id),
    }
}

fn found(case: Option<&CaseId>, reference: Reference<'_>) -> Finding {
    let target = match reference.to {
        Target::Record(id, _) => id.to_string(),
        Target::Member(handle) => format!("team/{handle}"),
        Target::Service(slug) => format!("services/{slug}"),
        Target::Case(id) => id.to_string(),
    };
    RULE.found_in(case, reference.from)
        .with("field", Fact::Id(reference.field.to_owned()))
        .with("target", Fact::Id(target))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn what_is_pointed_at_is_there() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().goals[0].need = Some(sample::id("nzzzz9"));
        assert_eq!(sample::found(&RULE, &file), 1);
        file.referrals[0].by = sample::slug("nobody");
        assert_eq!(sample::found(&RULE, &file), 2);
    }

    #[test]
    fn a_goal_is_no_need() {
        let mut file = sample::planned();
        file.plan.as_mut().unwrap().goals[0].need = Some(sample::id("gaaaa1"));
        assert_eq!(sample::found(&RULE, &file), 1);
    }
    #[test]
    fn a_meeting_of_practitioners_speaks_of_cases_and_colleagues_that_are_there() {
        let mut office = sample::office();
        let case = sample::planned();
        let topic = format!("kind = 'ethics'\nquestion = '?'\ncase = '{}'", case.case.id);
        let head = "id = 'xaaaa1'\non = '2026-06-01'\nby = 'ilse'\nkind = 'peer-supervision'";
        office.intervisions = vec![sample::record(&format!("{head}\n[[topic]]\n{topic}"))];
        let lost = |office: &Office, cases: &[CaseFile]| of_office(cases, office, sample::today());
        assert_eq!(lost(&office, std::slice::from_ref(&case)), Vec::new());
        let found = lost(&office, &[]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].subject, super::super::Subject::Record(sample::id("xaaaa1")));
        office.intervisions[0].participants = vec![sample::slug("nobody")];
        assert_eq!(lost(&office, &[case]).len(), 1);
    }
}
