//! The catalogue's files, embedded in the program.

use crate::model::Language;

/// Every catalogue file: its name, and its text in Dutch and in English.
pub const FILES: &[(&str, &str, &str)] = &[
    ("terms.ftl", include_str!("nl/terms.ftl"), include_str!("en/terms.ftl")),
    ("cli.ftl", include_str!("nl/cli.ftl"), include_str!("en/cli.ftl")),
    ("help.ftl", include_str!("nl/help.ftl"), include_str!("en/help.ftl")),
    ("errors.ftl", include_str!("nl/errors.ftl"), include_str!("en/errors.ftl")),
    ("rules.ftl", include_str!("nl/rules.ftl"), include_str!("en/rules.ftl")),
    ("views.ftl", include_str!("nl/views.ftl"), include_str!("en/views.ftl")),
    ("practice.ftl", include_str!("nl/practice.ftl"), include_str!("en/practice.ftl")),
    ("ledger.ftl", include_str!("nl/ledger.ftl"), include_str!("en/ledger.ftl")),
    ("team.ftl", include_str!("nl/team.ftl"), include_str!("en/team.ftl")),
    ("service.ftl", include_str!("nl/service.ftl"), include_str!("en/service.ftl")),
    ("case.ftl", include_str!("nl/case.ftl"), include_str!("en/case.ftl")),
    ("network.ftl", include_str!("nl/network.ftl"), include_str!("en/network.ftl")),
    ("screening.ftl", include_str!("nl/screening.ftl"), include_str!("en/screening.ftl")),
    ("assessment.ftl", include_str!("nl/assessment.ftl"), include_str!("en/assessment.ftl")),
    ("plan.ftl", include_str!("nl/plan.ftl"), include_str!("en/plan.ftl")),
    ("referral.ftl", include_str!("nl/referral.ftl"), include_str!("en/referral.ftl")),
    ("journal.ftl", include_str!("nl/journal.ftl"), include_str!("en/journal.ftl")),
    ("consent.ftl", include_str!("nl/consent.ftl"), include_str!("en/consent.ftl")),
    ("review.ftl", include_str!("nl/review.ftl"), include_str!("en/review.ftl")),
    ("evaluation.ftl", include_str!("nl/evaluation.ftl"), include_str!("en/evaluation.ftl")),
    ("conference.ftl", include_str!("nl/conference.ftl"), include_str!("en/conference.ftl")),
    ("feedback.ftl", include_str!("nl/feedback.ftl"), include_str!("en/feedback.ftl")),
    ("signal.ftl", include_str!("nl/signal.ftl"), include_str!("en/signal.ftl")),
    ("intervision.ftl", include_str!("nl/intervision.ftl"), include_str!("en/intervision.ftl")),
    ("monitoring.ftl", include_str!("nl/monitoring.ftl"), include_str!("en/monitoring.ftl")),
    ("icf.ftl", include_str!("nl/icf.ftl"), include_str!("en/icf.ftl")),
    ("guide.ftl", include_str!("nl/guide.ftl"), include_str!("en/guide.ftl")),
    ("instrument.ftl", include_str!("nl/instrument.ftl"), include_str!("en/instrument.ftl")),
    ("history.ftl", include_str!("nl/history.ftl"), include_str!("en/history.ftl")),
    ("chart.ftl", include_str!("nl/chart.ftl"), include_str!("en/chart.ftl")),
    ("report.ftl", include_str!("nl/report.ftl"), include_str!("en/report.ftl")),
    ("outlet.ftl", include_str!("nl/outlet.ftl"), include_str!("en/outlet.ftl")),
    ("dossier.ftl", include_str!("nl/dossier.ftl"), include_str!("en/dossier.ftl")),
    ("import.ftl", include_str!("nl/import.ftl"), include_str!("en/import.ftl")),
    ("sync.ftl", include_str!("nl/sync.ftl"), include_str!("en/sync.ftl")),
    ("verify.ftl", include_str!("nl/verify.ftl"), include_str!("en/verify.ftl")),
    ("doctor.ftl", include_str!("nl/doctor.ftl"), include_str!("en/doctor.ftl")),
];

/// The texts of one language, in the order of [`FILES`].
pub fn texts(language: Language) -> impl Iterator<Item = &'static str> {
    FILES.iter().map(move |(_, nl, en)| match language {
        Language::Nl => *nl,
        Language::En => *en,
    })
}
