//! Two sides gave one place of a record another value, and nobody has said which one holds.

use super::{Finding, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Fact, Function, Message, Office};

pub(super) static RULE: Rule = Rule {
    id: "conflict-open",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Ledger(judge),
};

fn judge(_: &[CaseFile], office: &Office, _: Date) -> Vec<Finding> {
    let found = office.conflicts.iter().map(|conflict| {
        let place = Subject::File { path: format!("conflicts/{}", conflict.name()), line: 1 };
        let fields = conflict.place.iter().map(|step| Fact::Id(step.clone())).collect();
        let whole = || Fact::Message(Message::new("conflict-whole-record"));
        let at = if conflict.place.is_empty() { whole() } else { Fact::List(fields) };
        RULE.found_in(conflict.case.as_ref(), place)
            .with("record", Fact::Id(conflict.record.clone()))
            .with("place", at.clone())
            // What the place is called is known to those who know the schema.
            .with("label", at)
            .with("name", Fact::Id(conflict.name()))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::conflict::{Conflict, Giver};
    use crate::model::merge::Clash;

    #[test]
    fn a_conflict_is_an_error_until_it_is_settled() {
        let mut office = sample::office();
        assert_eq!(judge(&[], &office, sample::today()).len(), 0);
        let clash = Clash { place: vec!["note".into()], base: None, ours: Some(1.into()), theirs: None };
        let conflict = Conflict::new("services/caw.toml", &clash, Giver::default(), Giver::default());
        office.conflicts.push(conflict);
        let found = judge(&[], &office, sample::today());
        assert_eq!((found.len(), found[0].weight), (1, Weight::Error));
    }
}
