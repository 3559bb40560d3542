//! A record points at something that is not there: the thread is cut (PRACTICE 1).

use std::collections::HashSet;

use super::walk::{Target, references};
use super::{Finding, Inquiry, Judge, Rule};
use crate::model::profile::Weight;
use crate::model::{Fact, Function, RecordId};

pub(super) static RULE: Rule = Rule {
    id: "dangling-reference",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, office, .. } = *inquiry;
    let ids: HashSet<&RecordId> = file.ids().into_iter().collect();
    let there = |target: &Target<'_>| match target {
        Target::Record(id, kind) => id.kind() == *kind && ids.contains(id),
        Target::Member(handle) => office.team.iter().any(|member| member.handle == **handle),
        Target::Service(slug) => office.services.iter().any(|service| service.slug == **slug),
    };
    references(file)
        .into_iter()
        .filter(|reference| !there(&reference.to))
        .map(|reference| {
            let target = match reference.to {
                Target::Record(id, _) => id.to_string(),
                Target::Member(handle) => format!("team/{handle}"),
                Target::Service(slug) => format!("services/{slug}"),
            };
            RULE.found(inquiry, reference.from)
                .with("field", Fact::Id(reference.field.to_owned()))
                .with("target", Fact::Id(target))
        })
        .collect()
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
}
