//! What the rows of a report are: by whom, by what, by when. One list for all reports; each takes those that make sense
//! in it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contact::phase;
use super::responsible::responsibles;
use crate::model::assessment::Area;
use crate::model::case::KnownDate;
use crate::model::course::Closing;
use crate::model::journal::WorkFunction;
use crate::model::{CaseFile, CaseId, Date, Slug, vocabulary};

/// What the rows of a report are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Dimension {
    /// Who answers for the case, or did it.
    Practitioner,
    /// The case itself.
    Case,
    /// The area of life.
    Area,
    /// How intensive the work is.
    Intensity,
    /// The route of help.
    Route,
    /// The type of case management, or of what is counted.
    Kind,
    /// The service that was asked.
    Service,
    /// Where the client lives.
    Place,
    /// How old the client is.
    Age,
    /// Who notified.
    Notifier,
    /// Why the case was closed.
    Reason,
    /// The month.
    Month,
    /// The quarter.
    Quarter,
    /// The year.
    Year,
    /// What the case manager is to the client (CARDS 2.6).
    Model,
    /// How much of the work is taken in (CARDS 2.6).
    Program,
    /// Inside the organised help or apart from it (CARDS 2.7).
    Position,
    /// The whole way or a part of it (CARDS 2.7).
    Scope,
    /// Beside other work or set free for it (CARDS 2.7).
    Role,
    /// Who steers the help (CARDS 2.8).
    Steering,
    /// The function of the work.
    Work,
    /// Where it stands.
    Status,
    /// Everything together.
    Total,
}

/// One row of a report: a value of its dimension. What is not known comes last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A word of a vocabulary, at its place in it.
    Word {
        /// Its place.
        at: usize,
        /// The vocabulary.
        kind: String,
        /// The word.
        word: String,
    },
    /// A year.
    Year(i32),
    /// A quarter of a year, 1 to 4.
    Quarter(i32, u32),
    /// A month, 1 to 12.
    Month(i32, u32),
    /// An age from so many years to so many; without a last one, and over.
    Age(i32, Option<i32>),
    /// A place.
    Place(String),
    /// A practitioner.
    Practitioner(Slug),
    /// A service.
    Service(Slug),
    /// A case.
    Case(CaseId),
    /// Not known, or nobody.
    Unknown,
}

/// First years of the age groups.
const AGES: [i32; 9] = [0, 6, 12, 18, 25, 40, 60, 70, 80];

/// What is counted, as far as dimensions ask: a case on a day, and what the thing itself is about.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    file: &'a CaseFile,
    on: Date,
    area: Option<Area>,
    service: Option<&'a Slug>,
    by: Option<&'a Slug>,
    work: Option<WorkFunction>,
    closing: Option<&'a Closing>,
}

impl<'a> Subject<'a> {
    /// A case as it was on a day.
    #[must_use]
    pub fn new(file: &'a CaseFile, on: Date) -> Self {
        Self { file, on, area: None, service: None, by: None, work: None, closing: None }
    }

    /// About this area of life.
    #[must_use]
    pub fn in_area(mut self, area: Option<Area>) -> Self {
        self.area = area;
        self
    }

    /// With this service.
    #[must_use]
    pub fn with_service(mut self, service: &'a Slug) -> Self {
        self.service = Some(service);
        self
    }

    /// Done by this practitioner.
    #[must_use]
    pub fn done_by(mut self, by: Option<&'a Slug>) -> Self {
        self.by = by;
        self
    }

    /// Work of this function.
    #[must_use]
    pub fn working(mut self, work: Option<WorkFunction>) -> Self {
        self.work = work;
        self
    }

    /// About this closing.
    #[must_use]
    pub fn closed_by(mut self, closing: &'a Closing) -> Self {
        self.closing = Some(closing);
        self
    }

    /// The rows it belongs in: one for most dimensions, several where a case has several; none for the total alone.
    #[must_use]
    pub fn groups(&self, by: Dimension) -> Vec<Group> {
        let found = match by {
            Dimension::Total => return Vec::new(),
            Dimension::Practitioner => self.practitioners(),
            Dimension::Area => self.areas(),
            Dimension::Service => self.services(),
            _ => self.one(by).into_iter().collect(),
        };
        if found.is_empty() { vec![Group::Unknown] } else { found }
    }

    fn practitioners(&self) -> Vec<Group> {
        match self.by {
            Some(handle) => vec![Group::Practitioner(handle.clone())],
            None => responsibles(self.file, self.on).into_iter().map(Group::Practitioner).collect(),
        }
    }

    fn areas(&self) -> Vec<Group> {
        let needs = || self.file.needs().into_iter().map(|need| word(&need.area));
        let mut areas: Vec<Group> = self.area.map_or_else(|| needs().collect(), |area| vec![word(&area)]);
        areas.sort();
        areas.dedup();
        areas
    }

    fn services(&self) -> Vec<Group> {
        let asked = || self.file.referrals.iter().map(|referral| Group::Service(referral.service.clone()));
        let one = |service: &Slug| vec![Group::Service(service.clone())];
        let mut services = self.service.map_or_else(|| asked().collect(), one);
        services.sort();
        services.dedup();
        services
    }

    fn one(&self, by: Dimension) -> Option<Group> {
        let case = &self.file.case;
        let approach = case.approach.as_ref();
        match by {
            Dimension::Case => Some(Group::Case(case.id.clone())),
            Dimension::Intensity => phase(self.file, self.on).map(|phase| word(&phase.intensity)),
            Dimension::Route => phase(self.file, self.on).map(|phase| word(&phase.route)),
            Dimension::Kind => case.kind.as_ref().map(word),
            Dimension::Place => {
                let place = case.client.lives_in.as_deref().map(str::trim).filter(|place| !place.is_empty());
                place.map(|place| Group::Place(place.to_owned()))
            }
            Dimension::Age => self.age(),
            Dimension::Notifier => Some(word(&case.notification.by)),
            Dimension::Reason => {
                let last =
                    || case.closings.iter().filter(|closing| closing.on <= self.on).max_by_key(|one| one.on);
                let closing = self.closing.or_else(last);
                closing.map(|closing| word(&closing.reason))
            }
            Dimension::Month => Some(Group::Month(self.on.year(), self.on.month())),
            Dimension::Quarter => Some(Group::Quarter(self.on.year(), self.on.month().div_ceil(3))),
            Dimension::Year => Some(Group::Year(self.on.year())),
            Dimension::Model => approach?.model.as_ref().map(word),
            Dimension::Program => approach?.program.as_ref().map(word),
            Dimension::Position => approach?.position.as_ref().map(word),
            Dimension::Scope => approach?.scope.as_ref().map(word),
            Dimension::Role => approach?.role.as_ref().map(word),
            Dimension::Steering => approach?.steering.as_ref().map(word),
            Dimension::Work => self.work.as_ref().map(word),
            Dimension::Practitioner
            | Dimension::Area
            | Dimension::Service
            | Dimension::Status
            | Dimension::Total => None,
        }
    }

    fn age(&self) -> Option<Group> {
        let Some(KnownDate::Day(born)) = self.file.case.client.born else { return None };
        let had = (self.on.month(), self.on.day()) >= (born.month(), born.day());
        let years = self.on.year() - born.year() - i32::from(!had);
        let from = AGES.into_iter().rev().find(|from| *from <= years)?;
        let next = AGES.into_iter().find(|next| *next > from);
        Some(Group::Age(from, next.map(|next| next - 1)))
    }
}

/// A word of a vocabulary as a row.
#[must_use]
pub fn word<'de, T: Serialize + Deserialize<'de>>(value: &T) -> Group {
    let (name, words) = vocabulary::words::<T>();
    let word = vocabulary::word(value);
    let at = words.iter().position(|known| *known == word).unwrap_or(words.len());
    Group::Word { at, kind: vocabulary::kebab(name), word }
}

impl Group {
    /// The row for machines: a word, a handle, a slug, an id, `2026-03`, `2026q1`, `18-24`; none when it is not known.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        Some(match self {
            Self::Word { word, .. } => word.clone(),
            Self::Year(year) => year.to_string(),
            Self::Quarter(year, quarter) => format!("{year}q{quarter}"),
            Self::Month(year, month) => format!("{year}-{month:02}"),
            Self::Age(from, Some(until)) => format!("{from}-{until}"),
            Self::Age(from, None) => format!("{from}+"),
            Self::Place(place) => place.clone(),
            Self::Practitioner(handle) => handle.to_string(),
            Self::Service(slug) => slug.to_string(),
            Self::Case(id) => id.to_string(),
            Self::Unknown => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::RoleName;
    use crate::model::course::Intensity;
    use crate::practice::samples::{assessment, case, day, need, phase_of, record, referral, role, slug};

    fn keys(subject: &Subject<'_>, by: Dimension) -> Vec<Option<String>> {
        subject.groups(by).iter().map(Group::key).collect()
    }

    fn some(key: &str) -> Vec<Option<String>> {
        vec![Some(key.to_owned())]
    }

    #[test]
    fn a_case_stands_in_the_rows_of_its_day() {
        let mut file = case("2026-01-05");
        file.case.client = record("name = 'x'\nborn = '2008-06-15'\nlives_in = ' Beekdal '");
        file.case.approach = Some(record("model = 'broker'\nsteering = 'demand-led'"));
        file.case.phases =
            vec![phase_of("2026-01-05", Intensity::Intensive), phase_of("2026-06-15", Intensity::Remote)];
        file.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-01-05")];
        let before = Subject::new(&file, day("2026-06-14"));
        let after = Subject::new(&file, day("2026-06-15"));
        assert_eq!(keys(&before, Dimension::Age), some("12-17"));
        assert_eq!(keys(&after, Dimension::Age), some("18-24"));
        assert_eq!(keys(&before, Dimension::Intensity), some("intensive"));
        assert_eq!(keys(&after, Dimension::Intensity), some("remote"));
        assert_eq!(keys(&after, Dimension::Route), some("case-management"));
        assert_eq!(keys(&after, Dimension::Place), some("Beekdal"));
        assert_eq!(keys(&after, Dimension::Practitioner), some("ilse"));
        assert_eq!(keys(&after, Dimension::Model), some("broker"));
        assert_eq!(keys(&after, Dimension::Steering), some("demand-led"));
        assert_eq!(keys(&after, Dimension::Notifier), some("client"));
        assert_eq!(keys(&after, Dimension::Month), some("2026-06"));
        assert_eq!(keys(&after, Dimension::Quarter), some("2026q2"));
        assert_eq!(keys(&after, Dimension::Year), some("2026"));
        assert_eq!(keys(&after, Dimension::Case), some(file.case.id.as_str()));
        for by in [Dimension::Kind, Dimension::Scope, Dimension::Reason, Dimension::Area, Dimension::Service]
        {
            assert_eq!(keys(&after, by), [None], "{by:?}");
        }
        assert_eq!(after.groups(Dimension::Total), []);
    }

    #[test]
    fn what_is_counted_says_more_than_its_case() {
        let mut file = case("2026-01-05");
        file.assessments = vec![assessment(vec![need(1), need(2)])];
        file.referrals = vec![referral(1, None), referral(2, None)];
        let subject = Subject::new(&file, day("2026-03-02"));
        assert_eq!(keys(&subject, Dimension::Area), some("income"), "twice the same area is one row");
        assert_eq!(keys(&subject, Dimension::Service), some("ocmw"));
        let (omar, caw) = (slug("omar"), slug("caw"));
        let told = subject.clone().done_by(Some(&omar)).with_service(&caw).in_area(Some(Area::Housing));
        assert_eq!(keys(&told, Dimension::Practitioner), some("omar"));
        assert_eq!(keys(&told, Dimension::Service), some("caw"));
        assert_eq!(keys(&told, Dimension::Area), some("housing"));
        assert_eq!(keys(&subject.clone().working(None), Dimension::Work), [None]);
        assert_eq!(keys(&subject.working(Some(WorkFunction::Teaching)), Dimension::Work), some("teaching"));
    }

    #[test]
    fn words_stand_in_the_order_of_their_vocabulary_and_the_unknown_last() {
        let mut groups = [Group::Unknown, word(&Intensity::Remote), word(&Intensity::Intensive)];
        groups.sort();
        let keys: Vec<_> = groups.iter().map(Group::key).collect();
        assert_eq!(keys, [Some("intensive".into()), Some("remote".into()), None]);
    }
}
