//! The whole file of a case on one page, for the person it is about (P3 8, SAM 3).

mod case_part;
mod lists;
mod parts;
mod under;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::assessment::Assessment;
use crate::model::case::Case;
use crate::model::conference::Conference;
use crate::model::consent::Consent;
use crate::model::evaluation::Evaluation;
use crate::model::feedback::Feedback;
use crate::model::journal::Entry;
use crate::model::network::Network;
use crate::model::plan::Plan;
use crate::model::referral::Referral;
use crate::model::review::Review;
use crate::model::screening::Screening;
use crate::model::{CaseFile, Date, Fact, Message, Office, vocabulary};
use crate::practice::dossier::{DossierPart, LeftOut, Passage, Sharing, sharings};
use crate::report::{Block, Look, Tone};

use lists::Lists;

/// The whole file of a case.
#[derive(Debug, Clone)]
pub struct Dossier {
    items: [DossierItem; 1],
    blocks: Vec<Block>,
}

/// The whole file of a case, for machines: every record as it stands in its file.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DossierItem {
    /// The case.
    pub case: Case,
    /// What was left out, and why; empty when the file is whole.
    pub left_out: Vec<LeftOut>,
    /// Passages that are not the client's alone: between `[[` and `]]`, or taken out.
    pub passages: Vec<Passage>,
    /// What was shared with whom, when and why.
    pub shared: Vec<Sharing>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// The people around the client.
    pub network: Network,
    /// Screenings.
    pub screenings: Vec<Screening>,
    /// Assessments.
    pub assessments: Vec<Assessment>,
    /// The plan.
    pub plan: Option<Plan>,
    /// Referrals.
    pub referrals: Vec<Referral>,
    /// The journal.
    pub journal: Vec<Entry>,
    /// Reviews.
    pub reviews: Vec<Review>,
    /// Conferences.
    pub conferences: Vec<Conference>,
    /// Evaluations.
    pub evaluations: Vec<Evaluation>,
    /// Filled-in feedback forms.
    pub feedback: Vec<Feedback>,
}

impl Dossier {
    /// The file as it is handed over, on a day: `file` without what is left out, its passages marked or taken out.
    #[must_use]
    pub fn new(
        file: CaseFile,
        (left_out, passages): (Vec<LeftOut>, Vec<Passage>),
        office: &Office,
        today: Date,
    ) -> Self {
        let shared = sharings(&file);
        let lists = Lists::new(&file, office);
        let mut blocks = vec![title(&file), lists.head(&file, office, today)];
        blocks.push(Block::Note(Tone::Plain, Message::new("dossier-about")));
        blocks.extend(lists::left_out(&left_out));
        blocks.extend(lists.passages(&passages));
        blocks.extend(lists.shared(&shared));
        blocks.extend(case_part::blocks(&file, office, today));
        for part in DossierPart::ALL {
            blocks.push(Block::Heading {
                level: 2,
                text: Message::new("dossier-part-title").with("part", called(part)),
            });
            blocks.extend(of_part(part, &file, &left_out, (office, today)));
        }
        blocks.extend(lists.judgements(&file));
        let blocks = blocks.into_iter().map(under::told).collect();
        Self { items: [item(file, left_out, passages, shared)], blocks }
    }
}

fn title(file: &CaseFile) -> Block {
    let text = Message::new("dossier-title").with("client", file.case.client.name.clone());
    Block::Heading { level: 1, text: text.with("case", Fact::Id(file.case.id.to_string())) }
}

/// The records of a part; that there are none, or that they were left out.
fn of_part(
    part: DossierPart,
    file: &CaseFile,
    left_out: &[LeftOut],
    (office, today): (&Office, Date),
) -> Vec<Block> {
    if let Some(one) = left_out.iter().find(|one| one.part == part && one.record.is_none()) {
        let text = Message::new("dossier-part-left-out").with("count", one.records);
        return vec![Block::Note(Tone::Attention, text.with("reason", one.reason.clone()))];
    }
    let blocks = parts::blocks(part, file, office, today);
    if blocks.is_empty() {
        return vec![Block::Note(Tone::Faint, Message::new("dossier-part-empty"))];
    }
    under::placed(blocks)
}

fn item(file: CaseFile, left_out: Vec<LeftOut>, passages: Vec<Passage>, shared: Vec<Sharing>) -> DossierItem {
    DossierItem {
        case: file.case,
        left_out,
        passages,
        shared,
        consents: file.consents,
        network: file.network,
        screenings: file.screenings,
        assessments: file.assessments,
        plan: file.plan,
        referrals: file.referrals,
        journal: file.journal,
        reviews: file.reviews,
        conferences: file.conferences,
        evaluations: file.evaluations,
        feedback: file.feedback,
    }
}

impl View for Dossier {
    type Item = DossierItem;

    const NAME: &'static str = "dossier";

    fn items(&self) -> &[DossierItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        self.blocks.clone()
    }

    fn look(&self) -> Look {
        Look::Book
    }
}

/// What a part is called.
fn called(part: DossierPart) -> Fact {
    vocabulary::fact(&part)
}
