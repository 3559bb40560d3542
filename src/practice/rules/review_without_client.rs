//! The last review was held without the client, and without the client's view (SAM 2.4, 3: reviewed with the
//! client).

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::profile::Weight;
use crate::model::record::Answer;
use crate::model::review::Review;

pub(super) static RULE: Rule = Rule {
    id: "review-without-client",
    weight: Weight::Warning,
    source: "SAM 2.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let absent = |review: &&Review| {
        matches!(review.client_present, Answer::No | Answer::Unknown) && blank(review.client_view.as_ref())
    };
    let last = file.reviews.iter().max_by_key(|review| review.on);
    last.into_iter()
        .filter(|_| open(file))
        .filter(absent)
        .map(|review| RULE.found(inquiry, Subject::Record(review.id.clone())).with("on", review.on))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_client_is_there_or_heard() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].client_present = Answer::No;
        assert_eq!(sample::found(&RULE, &file), 0, "the client's view is there");
        file.reviews[0].client_view = None;
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
