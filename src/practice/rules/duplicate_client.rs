//! Two cases seem to be about the same person, and at least one of them is open (MEE 2: who was helped before
//! comes back).
//!
//! The same name and day of birth; where a day of birth is not known, the same name and place. The finding
//! stands at the newer of the two and names the other by its id only.

use std::collections::BTreeMap;

use super::stage::open;
use super::{Finding, Judge, Rule, Subject};
use crate::model::case::{CaseStatus, Client, KnownDate};
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Fact, Function, Office};

pub(super) static RULE: Rule = Rule {
    id: "duplicate-client",
    weight: Weight::Warning,
    source: "MEE 2",
    function: Function::Intake,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], _: &Office, _: Date) -> Vec<Finding> {
    let mut by_name: BTreeMap<String, Vec<&CaseFile>> = BTreeMap::new();
    for file in cases.iter().filter(|file| file.case.status != CaseStatus::Merged) {
        by_name.entry(plain(&file.case.client.name)).or_default().push(file);
    }
    let mut findings = Vec::new();
    for mut files in by_name.into_values().filter(|files| files.len() > 1) {
        files.sort_by_key(|file| (file.case.opened, file.case.id.clone()));
        for (at, newer) in files.iter().enumerate() {
            let same = |older: &&&CaseFile| {
                (open(older) || open(newer)) && same_person(&older.case.client, &newer.case.client)
            };
            findings.extend(files.iter().take(at).filter(same).map(|older| {
                RULE.found_in(Some(&newer.case.id), Subject::Case)
                    .with("other", Fact::Id(older.case.id.to_string()))
            }));
        }
    }
    findings
}

/// Whether two clients of one name are the same person, as far as the records tell.
fn same_person(one: &Client, other: &Client) -> bool {
    if let (Some(KnownDate::Day(born)), Some(KnownDate::Day(also))) = (one.born, other.born) {
        return born == also;
    }
    let place = one.lives_in.as_deref().map(plain);
    place.is_some() && place == other.lives_in.as_deref().map(plain)
}

/// A name as it is compared: capitals and spaces do not matter.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_same_name_and_birth_is_the_same_person() {
        let mut one = sample::planned();
        let mut other = sample::planned();
        other.case.client.name = " test ".into();
        let office = sample::office();
        let cases = [one.clone(), other.clone()];
        assert_eq!(judge(&cases, &office, sample::today()).len(), 0, "a name alone is no proof");
        one.case.client.born = Some(KnownDate::Day(sample::day("1980-02-03")));
        other.case.client.born = one.case.client.born;
        assert_eq!(judge(&[one, other], &office, sample::today()).len(), 1);
    }
}
