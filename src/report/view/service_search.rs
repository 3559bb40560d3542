//! Which services fit, with why; what is not known is told apart (CARDS 2.9).

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, list, present};
use crate::model::record::Extent;
use crate::model::{Fact, Message, Office, vocabulary};
use crate::practice::directory::{AskedBefore, Candidate, Criterion, Search, WaitingKnown, Wish};
use crate::report::{Block, Cell, Tone};

/// What came of a search in the service directory.
#[derive(Debug, Clone)]
pub struct ServiceSearch {
    wish: Wish,
    /// Whether the settings name no own umbrella organisation, so that none can be left out.
    own_unknown: bool,
    search: Search,
    items: Vec<FoundService>,
}

/// A service that was found.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FoundService {
    /// Whether everything that is looked for is known to be so; `unknown` says what is not.
    pub fits: bool,
    /// The service and why.
    #[serde(flatten)]
    pub candidate: Candidate,
}

impl ServiceSearch {
    /// What came of this wish.
    #[must_use]
    pub fn new(search: Search, wish: Wish, office: &Office) -> Self {
        let of = |candidates: &[Candidate], fits: bool| {
            let found = candidates.iter().map(|one| FoundService { fits, candidate: one.clone() });
            found.collect::<Vec<_>>()
        };
        let items = [of(&search.fitting, true), of(&search.apart, false)].concat();
        let own_unknown = wish.exclude_own && office.settings.organisation.is_none();
        Self { wish, own_unknown, search, items }
    }

    /// What was looked for, so that one sees what a case added to it.
    fn asked(&self) -> Block {
        let wish = &self.wish;
        let texts = |texts: &[String]| list(texts.iter().cloned().map(Fact::from));
        let own = wish.exclude_own.then(|| Message::new("service-search-not-own"));
        present(vec![
            field("field-areas", list(wish.areas.iter().map(vocabulary::fact))),
            field("field-place", texts(&wish.places)),
            field("service-search-for", texts(&wish.words)),
            field("service-search-within", wish.within.map(|days| Fact::Days(days.into()))),
            field("field-umbrella", own),
        ])
    }

    /// What to leave out when nothing fits.
    fn loosen(&self) -> Vec<Block> {
        if !self.search.fitting.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Note(Tone::Attention, Message::new("service-search-empty"))];
        let useful: Vec<Cell> = self
            .search
            .loosen
            .iter()
            .filter(|one| one.services > 0)
            .map(|one| {
                let text = Message::new("service-search-without").with("count", one.services);
                Cell::new(text.with("criterion", vocabulary::fact(&one.criterion)))
            })
            .collect();
        if useful.is_empty() {
            blocks.push(Block::Note(Tone::Plain, Message::new("service-search-loosen-more")));
        } else {
            blocks.push(Block::List(useful));
        }
        blocks
    }
}

impl View for ServiceSearch {
    type Item = FoundService;

    const NAME: &'static str = "service-search";

    fn items(&self) -> &[FoundService] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, "service-search-title"), self.asked()];
        if self.own_unknown {
            blocks.push(Block::Note(Tone::Attention, Message::new("service-search-own-unknown")));
        }
        blocks.extend(self.search.fitting.iter().flat_map(|one| found(one, &self.wish)));
        blocks.extend(self.loosen());
        if !self.search.apart.is_empty() {
            blocks.push(Block::heading(2, "service-search-apart"));
            blocks.extend(self.search.apart.iter().flat_map(|one| found(one, &self.wish)));
        }
        blocks
    }
}

/// A service with why it is the right one, and what to mind.
fn found(one: &Candidate, wish: &Wish) -> Vec<Block> {
    let text = Message::new("service-search-found").with("name", one.name.clone());
    let text = text.with("service", Fact::Id(one.service.to_string()));
    let mut reasons: Vec<Cell> = reasons(one, wish).into_iter().map(Cell::new).collect();
    reasons.extend(cautions(one, wish).into_iter().map(|caution| Cell::new(caution).toned(Tone::Attention)));
    vec![Block::Heading { level: 3, text }, Block::List(reasons)]
}

/// Why it is the right one.
fn reasons(one: &Candidate, wish: &Wish) -> Vec<Message> {
    let mut reasons = Vec::new();
    if let Some(areas) = list(one.areas.iter().map(vocabulary::fact)) {
        reasons.push(Message::new("service-search-areas").with("areas", areas));
    }
    if let Some(places) = list(one.places.iter().cloned().map(Fact::from)) {
        reasons.push(Message::new("service-search-places").with("places", places));
    }
    let words = list(wish.words.iter().cloned().map(Fact::from));
    if let Some(words) = words.filter(|_| !one.unknown.contains(&Criterion::For)) {
        reasons.push(Message::new("service-search-words").with("words", words));
    }
    if let (Some(days), Some(on), WaitingKnown::Fresh) = (one.waiting_days, one.waiting_on, one.waiting_known)
    {
        reasons.push(
            Message::new("service-search-waiting").with("days", Fact::Days(days.into())).with("on", on),
        );
    }
    if let Some(available @ (Extent::Yes | Extent::Partly)) = &one.available {
        reasons.push(Message::new("service-search-available").with("extent", vocabulary::fact(available)));
    }
    if let Some(until) = one.agreement_until {
        reasons.push(Message::new("service-search-agreement").with("until", until));
    }
    let told = &one.experience;
    if told.answered > 0 {
        let share = Fact::Share { part: told.accepted, whole: told.answered };
        reasons.push(Message::new("service-search-accepted").with("share", share));
    }
    if let Some(days) = told.median_days_to_start {
        reasons.push(Message::new("service-search-start").with("days", Fact::Days(days)));
    }
    reasons
}

/// What to mind before asking it.
fn cautions(one: &Candidate, wish: &Wish) -> Vec<Message> {
    let mut cautions = Vec::new();
    let unknown = one.unknown.iter().filter(|criterion| **criterion != Criterion::Within);
    if let Some(what) = list(unknown.map(vocabulary::fact)) {
        cautions.push(Message::new("service-search-unknown").with("what", what));
    }
    match (one.waiting_known, one.waiting_days, one.waiting_on) {
        (WaitingKnown::Stale, Some(days), Some(on)) => {
            let text = Message::new("service-search-waiting-stale").with("on", on);
            cautions.push(text.with("days", Fact::Days(days.into())));
        }
        (WaitingKnown::Stale, Some(days), None) => {
            let text = Message::new("service-search-waiting-undated");
            cautions.push(text.with("days", Fact::Days(days.into())));
        }
        (WaitingKnown::Unknown, ..) if wish.within.is_some() => {
            cautions.push(Message::new("service-search-waiting-unknown"));
        }
        _ => {}
    }
    if one.available == Some(Extent::No) {
        cautions.push(Message::new("service-search-not-available"));
    }
    if one.own_house {
        cautions.push(Message::new("service-own-house"));
    }
    cautions.extend(one.asked_before.iter().map(asked_before));
    cautions
}

fn asked_before(one: &AskedBefore) -> Message {
    let text = Message::new("service-search-asked").with("record", Fact::Id(one.referral.to_string()));
    text.with("on", one.on).with("status", vocabulary::fact(&one.status))
}
