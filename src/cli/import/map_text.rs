//! The text of a first map: TOML with a word of explanation for whoever reads it.

use toml_edit::{Key, Value};

use crate::i18n::Words;
use crate::ledger::intake::{Certainty, Holds, OPEN, target, targets};
use crate::model::import_map::{FieldMap, ImportKind, ImportMap, TableMap};
use crate::model::{Fact, Message, vocabulary};

/// How wide the explanations are.
const WIDTH: usize = 100;

/// What is told about a table besides its part of the map.
pub(super) struct Shown {
    /// How certain the order of day and month is.
    pub(super) order: Certainty,
    /// Columns that look like national numbers.
    pub(super) national: Vec<String>,
    /// Whether it is a hidden sheet.
    pub(super) hidden: bool,
    /// How many results of formulas it holds.
    pub(super) formulas: usize,
}

/// The whole text.
pub(super) fn text(words: &Words, verb: &str, (map, shown): (&ImportMap, &[Shown])) -> String {
    let mut page = Page { words, text: String::new() };
    page.say(&Message::new("import-map-top").with("verb", Fact::Id(verb.to_owned())));
    page.set("format", "import-map/1");
    page.gap();
    page.say(&Message::new("import-map-source"));
    page.set("source", map.source.as_str());
    page.say(&Message::new("import-map-by"));
    match &map.by {
        Some(by) => page.set("by", by.as_str()),
        None => page.say(&Message::new("import-map-by-open")),
    }
    for (part, shown) in map.tables.iter().zip(shown) {
        page.table(part, shown);
    }
    page.text
}

struct Page<'a> {
    words: &'a Words,
    text: String,
}

impl Page<'_> {
    /// A word of explanation.
    fn say(&mut self, message: &Message) {
        let told = self.words.text(message);
        let options = textwrap::Options::new(WIDTH)
            .initial_indent("# ")
            .subsequent_indent("# ")
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for line in told.lines().flat_map(|line| textwrap::wrap(line, &options)) {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.text.extend([key, " = ", &value.into().to_string(), "\n"]);
    }

    fn list(&mut self, key: &str, values: &[String]) {
        self.set(key, values.iter().collect::<toml_edit::Array>());
    }

    fn table(&mut self, part: &TableMap, shown: &Shown) {
        self.text.push_str("\n[[table]]\n");
        self.set("name", part.name.as_str());
        if shown.hidden {
            self.say(&Message::new("import-map-hidden"));
        }
        self.say(&Message::new("import-map-kind"));
        self.set("kind", vocabulary::word(&part.kind));
        self.form(part);
        if part.kind == ImportKind::Skip {
            self.list("ignored", &part.ignored);
            return;
        }
        self.say(&Message::new("import-map-id"));
        self.set("id", part.id.as_deref().unwrap_or_default());
        self.dates(part, shown);
        if shown.formulas > 0 {
            self.say(&Message::new("import-map-formulas").with("count", shown.formulas));
        }
        if !part.empty.is_empty() {
            self.say(&Message::new("import-map-empty"));
            self.list("empty", &part.empty);
        }
        if !part.ignored.is_empty() {
            self.say(&Message::new("import-map-ignored"));
            if !shown.national.is_empty() {
                let columns = shown.national.iter().cloned().map(Fact::Text).collect();
                self.say(&Message::new("import-map-national").with("columns", Fact::List(columns)));
            }
            self.list("ignored", &part.ignored);
        }
        self.others(part);
        part.fields.iter().for_each(|field| self.field(part, field));
    }

    /// How the file is read.
    fn form(&mut self, part: &TableMap) {
        if let Some(row) = part.header_row {
            self.set("header_row", i64::from(row));
        }
        if let Some(encoding) = &part.encoding {
            self.set("encoding", vocabulary::word(encoding));
        }
        if let Some(delimiter) = &part.delimiter {
            self.set("delimiter", vocabulary::word(delimiter));
        }
    }

    fn dates(&mut self, part: &TableMap, shown: &Shown) {
        let id = match shown.order {
            Certainty::NoMatter => "import-map-dates",
            Certainty::Shown => "import-map-dates-shown",
            Certainty::Open => "import-map-dates-open",
            Certainty::Both => "import-map-dates-both",
        };
        self.say(&Message::new(id));
        self.set("dates", vocabulary::word(&part.dates));
        if let Some(from) = part.two_figure_years_from {
            self.say(&Message::new("import-map-years").with("from", Fact::Id(from.to_string())));
            self.set("two_figure_years_from", i64::from(from));
        }
        if part.numbers_are_dates {
            self.say(&Message::new("import-map-numbers"));
            self.set("numbers_are_dates", true);
        }
    }

    /// The fields that nothing was found for.
    fn others(&mut self, part: &TableMap) {
        let free = targets(part.kind).iter().map(|target| target.field);
        let free = free.filter(|name| part.fields.iter().all(|field| field.field != *name) && *name != "by");
        let free: Vec<Fact> = free.map(|name| Fact::Id(name.to_owned())).collect();
        if !free.is_empty() {
            self.say(&Message::new("import-map-others").with("fields", Fact::List(free)));
        }
    }

    fn field(&mut self, part: &TableMap, field: &FieldMap) {
        self.text.push_str("\n[[table.field]]\n");
        let name = format!("import-field-{}", vocabulary::word(&part.kind));
        let told = self.words.attribute(&name, &field.field.replace(['.', '_'], "-")).unwrap_or_default();
        let value = Value::from(field.field.as_str()).to_string();
        self.text.extend(["field = ", &value, " # ", &told, "\n"]);
        if !field.columns.is_empty() {
            self.list("columns", &field.columns);
        }
        if let Some(join) = &field.join {
            self.set("join", join.as_str());
        }
        if let Some(default) = &field.default {
            self.say(&Message::new(if default == OPEN {
                "import-map-default-open"
            } else {
                "import-map-default"
            }));
            self.set("default", default.as_str());
        }
        if field.values.is_empty() {
            return;
        }
        let open = field.values.values().any(|word| word == OPEN);
        self.text.push_str("[table.field.values]\n");
        if open {
            self.say(
                &Message::new("import-map-values-open").with("known", self.known(part.kind, &field.field)),
            );
        }
        for (text, word) in &field.values {
            let key = Key::new(text).to_string();
            self.set(&key, word.as_str());
        }
    }

    /// What may stand behind the values of a field.
    fn known(&self, kind: ImportKind, field: &str) -> Fact {
        match target(kind, field).map(|target| target.holds) {
            Some(Holds::Word(vocabulary) | Holds::Words(vocabulary)) => {
                let (name, all) = vocabulary();
                let kind = vocabulary::kebab(name);
                let told = |word: &&str| Fact::Text(format!("{word} ({})", self.words.word(&kind, word)));
                Fact::List(all.iter().map(told).collect())
            }
            Some(Holds::Service) => Fact::Message(Message::new("import-map-known-services")),
            _ => Fact::Message(Message::new("import-map-known-members")),
        }
    }
}
