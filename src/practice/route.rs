//! The table of routes (PRACTICE 4, screening) as dated rules: which conditions lead to which kind of help.
//!
//! The table is data, `src/profiles/routes.toml`; a screening is judged by the version in force on its day.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Date;
use crate::model::course::Route;
use crate::model::screening::AdviceReason;

/// The rules that hold from a day on, tried from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct RouteRules {
    /// The first day on which screenings are judged by them.
    pub valid_from: Date,
    /// The rules.
    #[serde(rename = "rule")]
    pub rules: Vec<RouteRule>,
}

/// One rule: conditions that all must hold, and the route that then fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RouteRule {
    /// The route.
    pub route: Route,
    /// Source tag and section.
    pub source: String,
    /// The conditions, each with the answer it asks for.
    pub when: BTreeMap<RouteFact, bool>,
    /// The reasons that the advice gives.
    pub reasons: Vec<AdviceReason>,
}

/// A fact of a screening on which a route turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RouteFact {
    /// The demand for help is complex, wholly or in part.
    DemandComplex,
    /// The organisation of the help is complex, wholly or in part.
    OrganisationComplex,
    /// The client can direct the help, with the network.
    ClientDirects,
    /// There was help before, with a plan that is done.
    HelpedBefore,
    /// There are new questions, or a transition is ahead.
    NewQuestions,
}

/// How a rule stands to what is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RouteFit {
    /// Every condition holds.
    Fits,
    /// A condition does not hold.
    FitsNot,
    /// A fact that it asks for is not known, and no other condition fails.
    Open,
}

/// The text of the table.
const TABLE: &str = include_str!("../profiles/routes.toml");

/// The rules in force on a day: those of the newest version that had begun, else of the oldest.
#[must_use]
pub fn in_force(on: Date) -> RouteRules {
    let versions = versions();
    let begun = versions.iter().filter(|version| version.valid_from <= on).max_by_key(|one| one.valid_from);
    let oldest = || versions.iter().min_by_key(|version| version.valid_from);
    let none = RouteRules { valid_from: on, rules: Vec::new() };
    begun.or_else(oldest).cloned().unwrap_or(none)
}

/// How a rule stands to the facts that are known.
#[must_use]
pub fn fit(rule: &RouteRule, known: &BTreeMap<RouteFact, bool>) -> RouteFit {
    let fails = |(fact, wanted): (&RouteFact, &bool)| known.get(fact).is_some_and(|found| found != wanted);
    if rule.when.iter().any(fails) {
        RouteFit::FitsNot
    } else if rule.when.keys().all(|fact| known.contains_key(fact)) {
        RouteFit::Fits
    } else {
        RouteFit::Open
    }
}

#[derive(Deserialize)]
struct Table {
    #[serde(rename = "version")]
    versions: Vec<RouteRules>,
}

/// The versions of the table. A table that does not parse is caught by a test and never stops the program.
fn versions() -> Vec<RouteRules> {
    toml::from_str::<Table>(TABLE).map(|table| table.versions).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::day;

    #[test]
    fn the_table_parses_and_every_rule_has_a_source_and_reasons() {
        let table: Table = toml::from_str(TABLE).unwrap();
        let rules = &table.versions[0].rules;
        assert_eq!(rules.len(), 5);
        assert!(rules.iter().all(|rule| !rule.source.is_empty() && !rule.reasons.is_empty()));
    }

    #[test]
    fn the_version_of_the_day_is_in_force() {
        assert_eq!(in_force(day("2026-01-01")).valid_from, day("2000-01-01"));
        assert_eq!(in_force(day("1999-01-01")).valid_from, day("2000-01-01"));
    }

    #[test]
    fn an_unknown_fact_leaves_a_rule_open_unless_another_condition_fails() {
        let rule = &in_force(day("2026-01-01")).rules[1];
        let mut known = BTreeMap::from([(RouteFact::DemandComplex, true)]);
        assert_eq!(fit(rule, &known), RouteFit::Open);
        known.insert(RouteFact::ClientDirects, true);
        assert_eq!(fit(rule, &known), RouteFit::FitsNot);
        known.insert(RouteFact::ClientDirects, false);
        known.insert(RouteFact::OrganisationComplex, true);
        assert_eq!(fit(rule, &known), RouteFit::Fits);
    }
}
