//! Words for people: message ids and typed facts go in, Dutch or English comes out.
//!
//! `Words` is a value, not a process-wide setting, so that two languages can stand side by side in one test. A message
//! that the catalogue lacks is shown as its id between guillemets: the reader loses a sentence, never the program.

pub mod catalogue;
mod clean;
mod number;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::model::{Date, Fact, Language, Message};

pub use clean::{clean, is_unsafe};

/// The catalogue of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads the embedded catalogue of a language. Where an id stands twice, the first one counts.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let locale: LanguageIdentifier = Self::tag_of(language).parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are invisible in a browser, but show as rubbish in a terminal and break a search.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Nl => |value, _| grouped(value, Language::Nl),
            Language::En => |value, _| grouped(value, Language::En),
        }));
        let mut problems: Vec<FluentError> = Vec::new();
        for text in catalogue::texts(language) {
            // What does not parse is left out here and fails the catalogue test.
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partly, _)| partly);
            problems.extend(bundle.add_resource(resource).err().into_iter().flatten());
        }
        Self { language, bundle }
    }

    /// The same catalogue with a practice's own word for the person whose case it is (PRACTICE 2): `deelnemer`,
    /// `participant`. Every message that says `{ -client }`, `{ -the-client }` or either with `-upper` says it so. A
    /// Dutch word that goes with “het” brings that article along: `het kind`.
    #[must_use]
    pub fn with_client(mut self, word: &str) -> Self {
        let known: String = word.chars().filter(|letter| letter.is_alphabetic() || *letter == ' ').collect();
        let (article, plain) = match (self.language, known.trim().split_once(' ')) {
            (Language::Nl, Some((article @ ("de" | "het"), plain))) => (article, plain),
            (Language::Nl, _) => ("de", known.trim()),
            (Language::En, _) => ("the", known.trim()),
        };
        let whole = format!("{article} {plain}");
        let terms = [("client", plain), ("the-client", &whole)];
        let lines = terms.map(|(id, text)| format!("-{id} = {text}\n-{id}-upper = {}\n", capital(text)));
        if let Ok(resource) = FluentResource::try_new(lines.concat()) {
            self.bundle.add_resource_overriding(resource);
        }
        self
    }

    /// The language that is spoken.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The language as a BCP 47 tag: `nl` or `en`.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        Self::tag_of(self.language)
    }

    /// Whether the catalogue has a message with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message without variables; `«id»` when the catalogue does not have it.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.pattern(id, &FluentArgs::new())
    }

    /// A whole message with its facts put in the reader's language; `«id»` when the catalogue does not have it.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let mut variables = FluentArgs::with_capacity(message.facts.len());
        for (name, fact) in &message.facts {
            variables.set(name.as_str(), self.variable(fact));
        }
        self.pattern(&message.id, &variables)
    }

    /// A word of a closed vocabulary, for example `word("referral-status", "in-progress")`; the word itself when the
    /// catalogue does not have it.
    #[must_use]
    pub fn word(&self, kind: &str, word: &str) -> String {
        self.attribute(kind, word).unwrap_or_else(|| clean(word))
    }

    /// An attribute of a message, for example the placeholder of an option; `None` when the catalogue lacks it.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        let attribute = self.bundle.get_message(id)?.get_attribute(name)?;
        let mut problems = Vec::new();
        Some(self.bundle.format_pattern(attribute.value(), None, &mut problems).into_owned())
    }

    /// One value as people read it: `2 maart 2026`, `€ 3.500,00`, `1 u 30`, `12 dagen`, `3 van 5 (60 %)`.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        match fact {
            Fact::Text(text) | Fact::Id(text) => clean(text),
            Fact::Date(date) => self.date(*date, "month"),
            Fact::Count(count) => number::grouped(*count, self.language),
            Fact::Days(days) => self.text(&Message::new("fact-days").with("count", *days)),
            Fact::Minutes(minutes) => self.minutes(*minutes),
            Fact::Money(cents) => number::money(*cents, self.language),
            Fact::Share { part, whole } => self.share(*part, *whole),
            Fact::Hundredths(value) => number::hundredths(*value, self.language),
            Fact::Word { kind, word } => self.word(kind, word),
            Fact::Bilingual(text) => clean(text.in_language(self.language)),
            Fact::List(facts) => facts.iter().map(|fact| self.fact(fact)).collect::<Vec<_>>().join(", "),
            Fact::Message(message) => self.text(message),
        }
    }

    /// A value where room is scarce: dates with a short month, `16 feb 2026`; all else as [`Words::fact`].
    #[must_use]
    pub fn short(&self, fact: &Fact) -> String {
        match fact {
            Fact::Date(date) => self.date(*date, "month-short"),
            other => self.fact(other),
        }
    }

    fn tag_of(language: Language) -> &'static str {
        match language {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// Counts go in as numbers, so that the catalogue can choose between one and many; all else goes in as text.
    fn variable(&self, fact: &Fact) -> FluentValue<'static> {
        match fact {
            Fact::Count(count) => FluentValue::from(*count),
            other => FluentValue::from(self.fact(other)),
        }
    }

    fn pattern(&self, id: &str, variables: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("«{}»", clean(id));
        };
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(variables), &mut problems).into_owned()
    }

    fn date(&self, date: Date, months: &str) -> String {
        let month = self.word(months, &format!("m{}", date.month()));
        let day = Message::new("fact-date").with("day", date.day().to_string()).with("month", month);
        self.text(&day.with("year", date.year().to_string()))
    }

    fn minutes(&self, minutes: i64) -> String {
        let sign = if minutes < 0 { "-" } else { "" };
        let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
        let message = match (hours, rest) {
            (0, _) => Message::new("fact-minutes").with("minutes", format!("{sign}{rest}")),
            (_, 0) => Message::new("fact-hours").with("hours", format!("{sign}{hours}")),
            _ => Message::new("fact-hours-minutes")
                .with("hours", format!("{sign}{hours}"))
                .with("minutes", format!("{rest:02}")),
        };
        self.text(&message)
    }

    fn share(&self, part: i64, whole: i64) -> String {
        let message = match number::percent(part, whole) {
            Some(percent) => Message::new("fact-share-percent").with("percent", percent.to_string()),
            None => Message::new("fact-share"),
        };
        self.text(&message.with("part", Fact::Count(part)).with("whole", Fact::Count(whole)))
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// A text with its first letter as a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Numbers inside messages get the same digit grouping as numbers on their own.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            number.as_string().parse().ok().map(|count| number::grouped(count, language))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(fact: &Fact) -> (String, String) {
        (Words::new(Language::Nl).fact(fact), Words::new(Language::En).fact(fact))
    }

    fn pair(nl: &str, en: &str) -> (String, String) {
        (nl.to_owned(), en.to_owned())
    }

    #[test]
    fn a_practice_s_own_word_brings_its_article() {
        let said = |language, word: &str| {
            let words = Words::new(language).with_client(word);
            (words.say("field-client"), words.say("field-client-involvement"))
        };
        assert_eq!(said(Language::Nl, "deelnemer"), pair("Deelnemer", "Betrokkenheid van de deelnemer"));
        assert_eq!(said(Language::Nl, "het kind"), pair("Kind", "Betrokkenheid van het kind"));
        assert_eq!(said(Language::En, "child"), pair("Child", "Child's involvement"));
    }

    #[test]
    fn facts_are_said_as_people_say_them() {
        let march = Date::new(2026, 3, 2).unwrap();
        assert_eq!(both(&Fact::Date(march)), pair("2 maart 2026", "2 March 2026"));
        assert_eq!(Words::new(Language::Nl).short(&Fact::Date(march)), "2 mrt 2026");
        assert_eq!(Words::new(Language::En).short(&Fact::Date(march)), "2 Mar 2026");
        assert_eq!(both(&Fact::Money(350_000)), pair("€ 3.500,00", "€ 3,500.00"));
        assert_eq!(both(&Fact::Minutes(90)), pair("1 u 30", "1 h 30"));
        assert_eq!(both(&Fact::Minutes(65)), pair("1 u 05", "1 h 05"));
        assert_eq!(both(&Fact::Minutes(45)), pair("45 min", "45 min"));
        assert_eq!(both(&Fact::Minutes(120)), pair("2 u", "2 h"));
        assert_eq!(both(&Fact::Days(12)), pair("12 dagen", "12 days"));
        assert_eq!(both(&Fact::Days(1)), pair("1 dag", "1 day"));
        assert_eq!(both(&Fact::Share { part: 3, whole: 5 }), pair("3 van 5 (60 %)", "3 of 5 (60%)"));
        assert_eq!(both(&Fact::Share { part: 0, whole: 0 }), pair("0 van 0", "0 of 0"));
        assert_eq!(both(&Fact::Hundredths(5500)), pair("55,00", "55.00"));
        assert_eq!(both(&Fact::Count(12_345)), pair("12.345", "12,345"));
        let list = Fact::List(vec![Fact::Count(1), Fact::Text("b".into())]);
        assert_eq!(both(&list), pair("1, b", "1, b"));
    }

    #[test]
    fn a_number_inside_a_message_is_grouped_and_chooses_its_plural() {
        assert_eq!(both(&Fact::Days(1200)), pair("1.200 dagen", "1,200 days"));
        assert_eq!(both(&Fact::Days(-1)), pair("-1 dag", "-1 day"));
    }

    #[test]
    fn what_the_catalogue_lacks_is_shown_as_its_id() {
        let words = Words::new(Language::Nl);
        assert_eq!(words.say("no-such-message"), "«no-such-message»");
        assert_eq!(words.word("no-such-vocabulary", "in-progress"), "in-progress");
        assert_eq!(words.say("month"), words.text(&Message::new("month")));
        assert!(!words.has("no-such-message"));
    }

    #[test]
    fn text_inside_a_message_carries_no_control_characters() {
        let words = Words::new(Language::En);
        let message = Message::new("fact-minutes").with("minutes", "\u{1b}[31m5\u{202e}");
        assert_eq!(words.text(&message), "␛[31m5\u{fffd} min");
    }
}
