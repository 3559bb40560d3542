//! What must hold for any text that people may write.

use proptest::prelude::*;
use regie::ledger::{read, write};
use regie::model::referral::Referral;

const PATHS: [&str; 2] = ["r.toml", "r.yaml"];

fn base() -> Referral {
    let text = "format = \"referral/1\"\nid = \"r7kq2m\"\non = 2026-03-02\nby = \"ilse\"\nservice = \"ocmw-budget\"\n";
    read::record("r.toml", text.to_owned()).unwrap().record
}

/// A referral with these texts in every place that takes one.
fn referral(texts: &[String]) -> Referral {
    let mut referral = base();
    referral.question = texts.first().cloned();
    referral.note = texts.get(1).cloned();
    referral.choice_reason = texts.get(2).cloned();
    referral
}

fn text(edit: regie::ledger::Edit) -> String {
    String::from_utf8(edit.content.unwrap()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_back(texts in prop::collection::vec("\\PC{0,40}|[ -~\\n\\t]{0,60}|no|yes|~|null|2026-03-02|12:30|#.*", 0..3)) {
        for path in PATHS {
            let record = referral(&texts);
            let written = text(write::fresh(path, &record));
            let back = read::record::<Referral>(path, written.clone()).unwrap();
            prop_assert_eq!(&back.record, &record, "{}", written);
            prop_assert!(back.unknown.is_empty());
        }
    }

    #[test]
    fn a_change_and_its_way_back_lose_nothing(
        old in prop::collection::vec("[ -~\\n]{1,40}", 3),
        new in prop::collection::vec("\\PC{0,30}|[ -~\\n\u{85}\u{2028}\u{2029}]{0,40}", 0..3),
    ) {
        for path in PATHS {
            let (before, after) = (referral(&old), referral(&new));
            let first = text(write::fresh(path, &before));
            let changed = text(write::changed(path, &first, &after).unwrap());
            let read_back = read::record::<Referral>(path, changed.clone()).unwrap().record;
            prop_assert_eq!(&read_back, &after, "{}", changed);
            let returned = text(write::changed(path, &changed, &before).unwrap());
            let read_back = read::record::<Referral>(path, returned).unwrap().record;
            prop_assert_eq!(&read_back, &before);
        }
    }

    #[test]
    fn no_text_makes_the_reader_stumble(text in "\\PC{0,200}|[\\[\\]{}:,\"'#&*!|> \\n-]{0,120}") {
        for path in PATHS {
            // Whatever it is, it is a record or a fault with a place; never a crash.
            drop(read::record::<Referral>(path, text.clone()));
        }
    }
}
