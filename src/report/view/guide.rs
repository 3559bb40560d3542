//! The guide for the talk in which needs are found, to print and to write on.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::functioning::meaning;
use super::parts::{field, present, table};
use crate::i18n::Words;
use crate::model::assessment::{Area, Need};
use crate::model::profile::{Bilingual, Profile};
use crate::model::record::Voice;
use crate::model::screening::AddedDomain;
use crate::model::{CaseFile, CaseId, Date, Fact, Language, Message, RecordId, vocabulary};
use crate::practice::functioning::{Code, last, read};
use crate::practice::guide::{GuidePart, GuideSection, instruments, needs_in, parts, ratings_in};
use crate::report::{Block, Cell, Column, Tone};

/// Lines to write on after the questions of a part.
const LINES: u8 = 6;

/// What stands where somebody writes a word.
const BLANK: &str = "……………";

/// The guide of a practice, for one case or for any.
#[derive(Debug, Clone)]
pub struct InterviewGuide {
    client: Option<(String, CaseId)>,
    wanted: Vec<(&'static str, Option<String>)>,
    codes: Vec<CodeLine>,
    domains: Vec<AddedDomain>,
    instruments: Vec<Bilingual>,
    parts: Vec<GuidePart>,
    items: Vec<GuideItem>,
}

#[derive(Debug, Clone)]
struct CodeLine {
    code: String,
    label: Option<Message>,
    last: Cell,
}

/// A part of the talk with its questions, and what was said about it last time.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GuideItem {
    /// What it is about.
    pub section: GuideSection,
    /// The area of life.
    pub area: Option<Area>,
    /// Its questions.
    pub questions: Vec<Bilingual>,
    /// The needs in this area as last assessed.
    pub needs: Vec<LastNeed>,
    /// The last rating by each rater.
    pub ratings: Vec<LastRating>,
}

/// A need as it was last assessed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LastNeed {
    /// The need.
    pub need: RecordId,
    /// The day.
    pub on: Date,
    /// The client's own words.
    pub words: Option<String>,
    /// The need as a question for help.
    pub request: Option<String>,
}

/// The last rating by one rater.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LastRating {
    /// The day.
    pub on: Date,
    /// Who rated.
    pub rater: Voice,
    /// The level.
    pub level: i64,
}

impl InterviewGuide {
    /// The guide of a practice; with a case, its client's name and what was said last time.
    #[must_use]
    pub fn new(profile: &Profile, file: Option<&CaseFile>) -> Self {
        let words = [Language::Nl, Language::En].map(Words::new);
        let parts = parts(profile);
        let code = |code: &String| {
            let said = file.map(|file| last(code, &file.assessments)).unwrap_or_default();
            let last = said.first().map_or_else(Cell::empty, |(_, code)| meaning(code));
            let label = read(code).ok().as_ref().map(Code::label);
            CodeLine { code: code.clone(), label, last }
        };
        Self {
            client: file.map(|file| (file.case.client.name.clone(), file.case.id.clone())),
            wanted: wanted(file),
            codes: profile.icf_set.iter().map(code).collect(),
            domains: profile.added_domains.clone(),
            instruments: instruments(profile).into_iter().map(|one| one.title).collect(),
            items: parts.iter().map(|part| GuideItem::new(part, file, &words)).collect(),
            parts,
        }
    }

    fn head(&self) -> Vec<Block> {
        let title = match &self.client {
            Some((client, _)) => Message::new("guide-title-client").with("client", client.clone()),
            None => Message::new("guide-title"),
        };
        let blank = || Some(Fact::Id(BLANK.repeat(2)));
        vec![
            Block::Heading { level: 1, text: title },
            Block::Note(Tone::Plain, Message::new("guide-intro")),
            present(vec![
                field("column-case", self.client.as_ref().map(|(_, case)| Fact::Id(case.to_string()))),
                field("guide-day", blank()),
                field("guide-with", blank()),
            ]),
        ]
    }

    fn part(&self, part: &GuidePart, item: &GuideItem) -> Vec<Block> {
        let text = match part.area {
            Some(area) => Message::new("assessment-area").with("area", vocabulary::fact(&area)),
            None => Message::new("assessment-head").with("what", vocabulary::fact(&part.section)),
        };
        let mut blocks = vec![Block::Heading { level: 2, text }];
        if part.section == GuideSection::Wishes {
            blocks.extend(self.wanted.iter().flat_map(|(label, text)| {
                let text = text.clone().map(Block::Quote);
                text.into_iter().flat_map(|text| [Block::heading(4, label), text])
            }));
        }
        blocks.extend(item.last_time());
        let questions = part.questions.iter().map(|id| Cell::new(Message::new(id.clone())));
        blocks.push(Block::List(questions.collect()));
        blocks.push(Block::Room(LINES));
        if part.area.is_some() {
            let voices = [Voice::Client, Voice::Network, Voice::Professional];
            let blank = voices.iter().map(|voice| {
                let said = Message::new("guide-voice").with("voice", vocabulary::fact(voice));
                Fact::Message(said.with("blank", Fact::Id("……".to_owned())))
            });
            let rating = Message::new("guide-rating").with("voices", Fact::List(blank.collect()));
            blocks.push(Block::Note(Tone::Plain, rating));
        }
        blocks
    }

    fn functioning(&self) -> Vec<Block> {
        let row = |line: &CodeLine| {
            vec![
                Cell::new(Fact::Id(line.code.clone())),
                Cell::maybe(line.label.clone()),
                Cell::new(Fact::Id(BLANK.to_owned())),
                line.last.clone(),
            ]
        };
        let columns = ["field-code", "column-icf-label", "column-guide-figures", "column-guide-last"];
        let columns: Vec<Column> = columns.into_iter().map(Column::left).collect();
        let set = table("guide-icf", columns, self.codes.iter().map(row).collect());
        let how = || Block::Note(Tone::Faint, Message::new("guide-icf-how"));
        set.into_iter().flat_map(|set| [set, how()]).collect()
    }

    fn besides(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.domains.is_empty() {
            blocks.push(Block::heading(2, "guide-domains"));
        }
        for domain in &self.domains {
            let text = Message::new("assessment-head").with("what", vocabulary::fact(domain));
            blocks.push(Block::Heading { level: 3, text });
            blocks.push(Block::Room(2));
        }
        if !self.instruments.is_empty() {
            blocks.push(Block::heading(2, "guide-instruments"));
            blocks.push(Block::List(self.instruments.iter().cloned().map(Cell::new).collect()));
        }
        blocks
    }
}

/// What the client last said to want, of life and of the help.
fn wanted(file: Option<&CaseFile>) -> Vec<(&'static str, Option<String>)> {
    let all = || file.into_iter().flat_map(|file| file.assessments.iter().rev());
    let project = all().find_map(|one| one.life_project.clone());
    let wishes = all().find_map(|one| one.wishes.clone());
    vec![("field-life-project", project), ("field-wishes", wishes)]
}

impl GuideItem {
    fn new(part: &GuidePart, file: Option<&CaseFile>, [nl, en]: &[Words; 2]) -> Self {
        let question = |id: &String| Bilingual { nl: nl.say(id), en: en.say(id) };
        let known = file.zip(part.area);
        let needs = known.map(|(file, area)| needs_in(file, area)).unwrap_or_default();
        let ratings = known.map(|(file, area)| ratings_in(file, area)).unwrap_or_default();
        let need = |(on, need): (Date, &Need)| LastNeed {
            need: need.id.clone(),
            on,
            words: need.words.clone(),
            request: need.request.clone(),
        };
        Self {
            section: part.section,
            area: part.area,
            questions: part.questions.iter().map(question).collect(),
            needs: needs.into_iter().map(need).collect(),
            ratings: ratings
                .into_iter()
                .map(|(on, one)| LastRating { on, rater: one.rater, level: one.level.value() })
                .collect(),
        }
    }

    /// What was said about this area last time.
    fn last_time(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut told = None;
        for need in &self.needs {
            if told != Some(need.on) {
                blocks.push(Block::Note(Tone::Faint, Message::new("guide-last-time").with("on", need.on)));
                told = Some(need.on);
            }
            blocks.extend(need.words.clone().map(Block::Quote));
            let request = need.request.clone();
            blocks.extend(request.map(|request| present(vec![field("field-request", Some(request))])));
        }
        let levels = self.ratings.iter().map(|one| {
            let said = Message::new("guide-last-level").with("rater", vocabulary::fact(&one.rater));
            Fact::Message(said.with("level", one.level).with("on", one.on))
        });
        let levels: Vec<Fact> = levels.collect();
        if !levels.is_empty() {
            let said = Message::new("guide-last-rating").with("levels", Fact::List(levels));
            blocks.push(Block::Note(Tone::Faint, said));
        }
        blocks
    }
}

impl View for InterviewGuide {
    type Item = GuideItem;

    const NAME: &'static str = "interview-guide";

    fn items(&self) -> &[GuideItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = self.head();
        blocks.extend(self.parts.iter().zip(&self.items).flat_map(|(part, item)| self.part(part, item)));
        blocks.extend(self.functioning());
        blocks.extend(self.besides());
        blocks
    }
}
