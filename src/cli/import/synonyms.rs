//! How other registers call things, in every language that the program speaks.

use std::collections::BTreeSet;

use crate::i18n::Words;
use crate::ledger::intake::{Holds, Synonyms, plain, targets};
use crate::model::import_map::ImportKind;
use crate::model::text::folded;
use crate::model::{Language, Office, vocabulary};

/// The words of all languages, and the names of an office.
pub(super) fn synonyms(office: &Office) -> Synonyms {
    let mut known = Synonyms::default();
    for words in [Language::Nl, Language::En].map(Words::new) {
        gather(&mut known, &words);
    }
    let members = office
        .team
        .iter()
        .flat_map(|member| [Some(member.handle.to_string()), Some(member.name.clone()), member.mail.clone()]);
    known.members = members.flatten().map(|name| folded(&name)).collect();
    let services =
        office.services.iter().flat_map(|service| [service.slug.to_string(), service.name.clone()]);
    known.services = services.map(|name| folded(&name)).collect::<BTreeSet<_>>();
    known
}

fn gather(known: &mut Synonyms, words: &Words) {
    let listed = |id: &str, name: &str| {
        let text = words.attribute(id, name).unwrap_or_default();
        text.split(';').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect::<Vec<_>>()
    };
    let called = |id: &str, name: &str| listed(id, name).iter().map(|word| plain(word)).collect::<Vec<_>>();
    for kind in ImportKind::TAKEN {
        let name = vocabulary::word(&kind);
        known.kinds.entry(kind).or_default().extend(called("import-tables", &name));
        for field in targets(kind).iter().map(|target| target.field).chain(["id"]) {
            let names = called(&format!("import-columns-{name}"), &field.replace(['.', '_'], "-"));
            known.columns.entry((kind, field)).or_default().extend(names);
        }
        for target in targets(kind) {
            match target.holds {
                Holds::Word(vocabulary) | Holds::Words(vocabulary) => translate(known, words, vocabulary()),
                Holds::KnownDay => translate(known, words, ("KnownDate", &["unknown", "declined"])),
                _ => {}
            }
        }
    }
    known.unwanted.extend(called("import-names", "national"));
    known.empty.extend(listed("import-names", "empty").iter().map(|word| folded(word)));
}

/// What the words of a vocabulary are called: as the program itself says them, and otherwise.
fn translate(known: &mut Synonyms, words: &Words, (name, all): (&str, &[&str])) {
    let kind = vocabulary::kebab(name);
    let entries = known.words.entry(kind.clone()).or_default();
    for word in all {
        let own = words.word(&kind, word);
        let others = words.attribute(&format!("import-values-{kind}"), word).unwrap_or_default();
        let names = others.split(';').map(str::to_owned).chain([own, (*word).to_owned()]);
        entries.extend(
            names.map(|name| (folded(&name), (*word).to_owned())).filter(|(name, _)| !name.is_empty()),
        );
    }
}
