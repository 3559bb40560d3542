//! Every word of every vocabulary and every field of every record has its name in both languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use regie::model::vocabulary::{kebab, words};
use regie::model::{
    RecordKind, assessment, case, consent, evaluation, function, journal, network, plan, profile, record,
    referral, review, screening, service, settings, team,
};
use regie::practice;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

const CATALOGUES: [&str; 2] =
    [include_str!("../src/i18n/nl/terms.ftl"), include_str!("../src/i18n/en/terms.ftl")];

/// Message ids with the attributes of each.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let parsed = fluent_syntax::parser::parse(text).unwrap();
    let mut found = BTreeMap::new();
    for entry in parsed.body {
        if let Entry::Message(message) = entry {
            let attributes =
                message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
            let known = found.insert(message.id.name.to_owned(), attributes);
            assert!(known.is_none(), "{} stands twice", message.id.name);
        }
    }
    found
}

type Vocabulary = (&'static str, &'static [&'static str]);

fn vocabularies() -> Vec<Vocabulary> {
    let mut all = of_records();
    all.extend(of_practice());
    all
}

fn of_practice() -> Vec<Vocabulary> {
    vec![
        words::<practice::agenda::AgendaKind>(),
        words::<practice::consent::ConsentState>(),
        words::<practice::loose::LooseEndKind>(),
        words::<practice::plan::PlanStanding>(),
        words::<practice::schedule::Anchor>(),
        words::<practice::schedule::DueState>(),
        words::<practice::screening::AdviceReason>(),
    ]
}

fn of_records() -> Vec<Vocabulary> {
    vec![
        words::<assessment::Area>(),
        words::<assessment::FactorKind>(),
        words::<assessment::FactorLevel>(),
        words::<assessment::ResourceKind>(),
        words::<assessment::ResourceSource>(),
        words::<assessment::Urgency>(),
        words::<case::CaseStatus>(),
        words::<case::ClosingReason>(),
        words::<case::Intensity>(),
        words::<case::Notifier>(),
        words::<case::RoleName>(),
        words::<case::Route>(),
        words::<consent::ConsentWay>(),
        words::<evaluation::EvaluationKind>(),
        words::<function::Function>(),
        words::<function::Language>(),
        words::<journal::Confidentiality>(),
        words::<journal::ContactWay>(),
        words::<journal::IncidentKind>(),
        words::<journal::InformationTopic>(),
        words::<journal::MonitoringKind>(),
        words::<journal::RightsTopic>(),
        words::<journal::WorkFunction>(),
        words::<network::Relation>(),
        words::<network::SupportKind>(),
        words::<network::TieDirection>(),
        words::<network::TieFrequency>(),
        words::<network::TieQuality>(),
        words::<plan::ActionKind>(),
        words::<plan::ActionStatus>(),
        words::<plan::ApprovalDecision>(),
        words::<plan::ApprovalWay>(),
        words::<plan::GoalChoice>(),
        words::<plan::GoalStatus>(),
        words::<profile::Weight>(),
        words::<record::Answer>(),
        words::<record::Extent>(),
        words::<record::Voice>(),
        words::<referral::Feeling>(),
        words::<referral::ReferralStatus>(),
        words::<referral::RefusalReason>(),
        words::<screening::ComplexityIndicator>(),
        words::<settings::RecordFormat>(),
    ]
}

/// The fields of a record and of everything in it, as its schema names them.
fn fields<T: JsonSchema>() -> BTreeSet<String> {
    let schema = SchemaGenerator::default().into_root_schema_for::<T>();
    let mut found = BTreeSet::new();
    collect(schema.as_value(), &mut found);
    found
}

fn collect(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        found.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(parts) => parts.values().for_each(|part| collect(part, found)),
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, found)),
        _ => {}
    }
}

#[test]
fn both_languages_name_the_same_things() {
    let [dutch, english] = CATALOGUES.map(messages);
    assert_eq!(dutch, english);
}

#[test]
fn every_word_has_its_name() {
    let catalogue = messages(CATALOGUES[0]);
    for (name, words) in vocabularies() {
        let named = catalogue.get(&kebab(name)).unwrap_or_else(|| panic!("{name} has no message"));
        let expected: BTreeSet<String> = words.iter().map(|word| (*word).to_owned()).collect();
        assert_eq!(*named, expected, "{name}");
    }
    let kinds: BTreeSet<String> = RecordKind::ALL.iter().map(|kind| kind.word().to_owned()).collect();
    assert_eq!(catalogue.get("record-kind"), Some(&kinds));
}

#[test]
fn every_field_has_its_name() {
    let catalogue = messages(CATALOGUES[0]);
    let all = [
        fields::<settings::Settings>(),
        fields::<team::Member>(),
        fields::<service::Service>(),
        fields::<case::Case>(),
        fields::<network::Network>(),
        fields::<screening::Screening>(),
        fields::<assessment::Assessment>(),
        fields::<plan::Plan>(),
        fields::<referral::Referral>(),
        fields::<journal::Journal>(),
        fields::<review::Review>(),
        fields::<evaluation::Evaluation>(),
        fields::<consent::Consent>(),
    ];
    let missing: Vec<&String> = all
        .iter()
        .flatten()
        .filter(|field| !catalogue.contains_key(&format!("field-{}", kebab(field))))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_the_practice_decides_has_a_schema() {
    let names: Vec<BTreeSet<String>> = vec![
        fields::<practice::agenda::AgendaItem>(),
        fields::<practice::attainment::Attainment>(),
        fields::<practice::caseload::Caseload>(),
        fields::<practice::contact::Silence>(),
        fields::<practice::evaluation::EvaluationReport>(),
        fields::<practice::plan::ProposedGoal>(),
        fields::<practice::schedule::Due>(),
        fields::<practice::screening::Advice>(),
        fields::<practice::thread::Thread>(),
    ];
    assert!(names.iter().all(|fields| fields.len() > 1));
}
