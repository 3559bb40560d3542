//! The records of each part, each as its own page shows it.

use super::super::network::NetworkList;
use super::super::parts::{field, present};
use super::super::{
    AssessmentSheet, CaseDrawing, CasePicture, ConferenceSheet, DrawingKind, EvaluationSheet, FeedbackSheet,
    JournalSheet, Names, NetworkDrawing, PlanSheet, ReferralSheet, ReviewSheet, ScreeningSheet, View,
};
use crate::model::consent::Consent;
use crate::model::network::Person;
use crate::model::{CaseFile, Date, Fact, Message, Office, vocabulary};
use crate::practice::dossier::DossierPart;
use crate::practice::profile::in_force;
use crate::report::Block;

/// The records of a part, title by title; nothing when there are none.
pub(super) fn blocks(part: DossierPart, file: &CaseFile, office: &Office, today: Date) -> Vec<Block> {
    let names = || Names::new(office, file);
    let profile = &office.settings.profile;
    match part {
        DossierPart::Consents => {
            file.consents.iter().flat_map(|consent| of_consent(consent, &names())).collect()
        }
        DossierPart::Network => network(file, office, today),
        DossierPart::Screenings => {
            each(&file.screenings, |one| ScreeningSheet::new(file, office, Some(one)).blocks())
        }
        DossierPart::Assessments => {
            each(&file.assessments, |one| AssessmentSheet::new(file, office, Some(one)).blocks())
        }
        DossierPart::Plan => {
            let plan = file.plan.iter();
            let mut blocks: Vec<Block> =
                plan.clone().flat_map(|plan| PlanSheet::new(file, plan, office, today).blocks()).collect();
            blocks.extend(plan.map(|plan| present(vec![field("field-note", plan.note.clone())])));
            let goals = CaseDrawing::new(file, office, CasePicture::Goals, today).charts();
            blocks.extend(goals.into_iter().map(Block::Illustration));
            blocks
        }
        DossierPart::Referrals => {
            each(&file.referrals, |one| ReferralSheet::new(file, office, vec![one.clone()]).blocks())
        }
        DossierPart::Journal => each(&file.journal, |entry| {
            let profile = in_force(&office.profiles, entry.on);
            JournalSheet::new(file, names(), entry.clone(), (profile, today)).blocks()
        }),
        DossierPart::Reviews => {
            each(&file.reviews, |one| ReviewSheet::new(file, names(), one.clone()).blocks())
        }
        DossierPart::Conferences => {
            each(&file.conferences, |one| ConferenceSheet::new(file, names(), Some(one), today).blocks())
        }
        DossierPart::Evaluations => {
            each(&file.evaluations, |one| EvaluationSheet::new(file, names(), one.clone()).blocks())
        }
        DossierPart::Feedback => {
            each(&file.feedback, |one| FeedbackSheet::new(file, profile, Some(one)).blocks())
        }
    }
}

fn each<T>(records: &[T], sheet: impl Fn(&T) -> Vec<Block>) -> Vec<Block> {
    records.iter().flat_map(sheet).collect()
}

/// One consent whole.
fn of_consent(consent: &Consent, names: &Names) -> [Block; 2] {
    let text = Message::new("dossier-consent").with("record", Fact::Id(consent.id.to_string()));
    let withdrawn = consent.withdrawn.as_ref();
    let fields = vec![
        field("field-on", Some(consent.on)),
        field("field-given-by", Some(names.party(&consent.given_by))),
        field("field-with", names.parties(&consent.with)),
        field("field-what", Some(consent.what.clone())),
        field("field-purpose", Some(consent.purpose.clone())),
        field("field-how", Some(vocabulary::fact(&consent.how))),
        field("field-until", consent.until),
        field("field-withdrawn", withdrawn.map(|one| one.on)),
        field("field-reason", withdrawn.and_then(|one| one.reason.clone())),
        field("field-by", Some(names.member(&consent.by))),
        field("field-note", consent.note.clone()),
    ];
    [Block::Heading { level: 1, text }, present(fields)]
}

/// The people and the ties, and what more is known of each.
fn network(file: &CaseFile, office: &Office, today: Date) -> Vec<Block> {
    let network = &file.network;
    if network.persons.is_empty() && network.ties.is_empty() && network.note.is_none() {
        return Vec::new();
    }
    let list = NetworkList::new(file, office).blocks().into_iter();
    // The title stands above it already.
    let mut blocks: Vec<Block> =
        list.filter(|block| !matches!(block, Block::Heading { level: 1, .. })).collect();
    let drawn = |kind| NetworkDrawing::new(file, office, kind, today).chart().map(Block::Illustration);
    let pictures = [DrawingKind::Ecogram, DrawingKind::Genogram].into_iter().filter_map(drawn);
    blocks.splice(0..0, pictures);
    blocks.extend(network.persons.iter().filter_map(more));
    let ties = network.ties.iter().filter_map(|tie| Some((tie.id.to_string(), tie.note.clone()?)));
    let notes = ties.map(|(tie, note)| {
        present(vec![field("field-tie", Some(Fact::Id(tie))), field("field-note", Some(note))])
    });
    blocks.extend(notes);
    blocks
}

/// How to reach somebody, and what was added.
fn more(person: &Person) -> Option<Block> {
    if person.contact.is_none() && person.note.is_none() && person.since.is_none() {
        return None;
    }
    Some(present(vec![
        field("field-name", Some(person.name.clone())),
        field("field-contact", person.contact.clone()),
        field("field-since", person.since),
        field("field-note", person.note.clone()),
    ]))
}
