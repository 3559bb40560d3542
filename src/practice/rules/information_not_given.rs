//! The client has not been told what this practice owes them to know: end goal, term, options, who works
//! together (SAM 3).

use super::stage::under_way;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "information-not-given",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, .. } = *inquiry;
    let known: Vec<String> =
        file.journal.iter().flat_map(|entry| &entry.information_given).map(vocabulary::word).collect();
    let missing: Vec<Fact> = profile
        .information
        .iter()
        .filter(|topic| !known.contains(topic))
        .map(|topic| Fact::Word { kind: "information-topic".to_owned(), word: topic.clone() })
        .collect();
    if missing.is_empty() || !under_way(inquiry) {
        return Vec::new();
    }
    vec![RULE.found(inquiry, Subject::Case).with("topics", Fact::List(missing))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_practice_says_what_is_owed() {
        let mut office = sample::office();
        office.profiles[0].information = vec!["term".into()];
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0, "the general practice asks nothing");
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        file.journal[0].information_given = vec![crate::model::journal::InformationTopic::Term];
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
