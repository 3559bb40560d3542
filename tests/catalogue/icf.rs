//! Our own labels for codes of functioning: every category of activities and surroundings has one, in both languages.

use std::collections::BTreeSet;

use regie::i18n::Words;
use regie::model::Language;
use regie::practice::functioning::{CODES, read};

use super::messages;

/// The categories of the standard, without those for what is left over (ending in 8 and 9), which are a rule.
const STANDARD: &str = "
    d110 d115 d120 d130 d135 d140 d145 d150 d155 d160 d163 d166 d170 d172 d175 d177 d210 d220 d230 d240
    d310 d315 d320 d325 d330 d335 d340 d345 d350 d355 d360 d410 d415 d420 d430 d435 d440 d445 d450 d455
    d460 d465 d470 d475 d480 d510 d520 d530 d540 d550 d560 d570 d610 d620 d630 d640 d650 d660 d710 d720
    d730 d740 d750 d760 d770 d810 d815 d820 d825 d830 d840 d845 d850 d855 d860 d865 d870 d910 d920 d930
    d940 d950 e110 e115 e120 e125 e130 e135 e140 e145 e150 e155 e160 e165 e210 e215 e220 e225 e230 e235
    e240 e245 e250 e255 e260 e310 e315 e320 e325 e330 e335 e340 e345 e350 e355 e360 e410 e415 e420 e425
    e430 e435 e440 e445 e450 e455 e460 e465 e510 e515 e520 e525 e530 e535 e540 e545 e550 e555 e560 e565
    e570 e575 e580 e585 e590 e595
";

/// The categories that were added for children.
const CHILDREN: &str = "d131 d132 d133 d134 d137 d161 d250 d331 d332 d446 d571 d816 d835 d880";

/// The brief set for vocational rehabilitation (PRACTICE 6).
const BRIEF_SET: &str = "b130 b164 b455 d155 d240 d720 d845 d850 d855 e310 e330 e580 e590";

#[test]
fn every_category_of_activities_and_surroundings_has_a_label() {
    let all = [Language::Nl, Language::En].map(Words::new);
    let wanted = [STANDARD, CHILDREN, BRIEF_SET];
    let wanted: Vec<&str> = wanted.iter().flat_map(|codes| codes.split_whitespace()).collect();
    assert!(wanted.len() > 150, "{}", wanted.len());
    let lacking: Vec<&&str> =
        wanted.iter().filter(|code| !all.iter().all(|words| words.has(&format!("icf-{code}")))).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn every_chapter_has_a_label() {
    let chapters = [("b", 8), ("s", 8), ("d", 9), ("e", 5)];
    let chapters =
        chapters.iter().flat_map(|(letter, last)| (1..=*last).map(move |one| format!("{letter}{one}")));
    let chapters: Vec<String> = chapters.collect();
    assert!(chapters.iter().all(|chapter| CODES.contains(&chapter.as_str())), "{chapters:?}");
}

#[test]
fn labels_are_short_and_each_stands_for_one_code() {
    let texts = [include_str!("../../src/i18n/nl/icf.ftl"), include_str!("../../src/i18n/en/icf.ftl")];
    for (language, text) in [Language::Nl, Language::En].into_iter().zip(texts) {
        let words = Words::new(language);
        let labels: Vec<String> = CODES.iter().map(|code| words.say(&format!("icf-{code}"))).collect();
        let long: Vec<&String> = labels.iter().filter(|label| label.split(' ').count() > 5).collect();
        assert!(long.is_empty(), "{long:?}");
        assert_eq!(labels.iter().collect::<BTreeSet<_>>().len(), labels.len(), "a label stands twice");
        let named = messages("icf.ftl", text, &mut Vec::new());
        let codes = named.keys().filter_map(|id| id.strip_prefix("icf-")).filter(|id| read(id).is_ok());
        assert_eq!(codes.collect::<BTreeSet<_>>(), CODES.iter().copied().collect::<BTreeSet<_>>());
    }
}
