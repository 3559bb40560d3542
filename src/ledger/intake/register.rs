//! What the ledger holds while rows come in, and by which names it is found.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ledger::CaseFolder;
use crate::ledger::read::Stored;
use crate::model::case::CaseStatus;
use crate::model::import_map::ImportKind;
use crate::model::record::ExternalId;
use crate::model::service::Service;
use crate::model::team::Member;
use crate::model::text::folded;
use crate::model::{CaseFile, CaseId, Fact, Message, RecordId, Slug};

/// What the ledger holds, with the rows so far worked in.
pub(super) struct Register<'a> {
    source: Slug,
    pub(super) team: BTreeMap<Slug, Held<'a, Member>>,
    pub(super) services: BTreeMap<Slug, Held<'a, Service>>,
    pub(super) cases: BTreeMap<CaseId, HeldCase<'a>>,
    members: HashMap<String, BTreeSet<Slug>>,
    offers: HashMap<String, BTreeSet<Slug>>,
    case_ids: HashMap<String, CaseId>,
    records: HashMap<(ImportKind, String), (CaseId, RecordId)>,
    people: HashMap<(String, String), CaseId>,
}

/// A record around the cases.
pub(super) struct Held<'a, T> {
    /// As it stands in the ledger; none for a new one.
    pub(super) stored: Option<&'a Stored<T>>,
    /// As it shall be.
    pub(super) now: T,
    /// Whether that differs.
    pub(super) touched: bool,
}

/// A case.
#[derive(Default)]
pub(super) struct HeldCase<'a> {
    /// As it stands in the ledger; none for a new one.
    pub(super) folder: Option<&'a CaseFolder>,
    /// As it shall be, when that differs.
    pub(super) now: Option<CaseFile>,
    /// Whether its first file differs.
    pub(super) first: bool,
    /// The records in it that differ.
    pub(super) touched: BTreeSet<RecordId>,
}

impl HeldCase<'_> {
    /// The case as it is so far.
    pub(super) fn file(&self) -> Option<&CaseFile> {
        self.now.as_ref().or_else(|| self.folder.map(|folder| &folder.file))
    }
}

impl<'a> Register<'a> {
    /// The ledger before the first row; ids of `source` are looked for.
    pub(super) fn new(
        source: &Slug,
        team: &'a [Stored<Member>],
        services: &'a [Stored<Service>],
        cases: &'a [CaseFolder],
    ) -> Self {
        let mut register = Self {
            source: source.clone(),
            team: BTreeMap::new(),
            services: BTreeMap::new(),
            cases: BTreeMap::new(),
            members: HashMap::new(),
            offers: HashMap::new(),
            case_ids: HashMap::new(),
            records: HashMap::new(),
            people: HashMap::new(),
        };
        for stored in team {
            register.put_member(Held { stored: Some(stored), now: stored.record.clone(), touched: false });
        }
        for stored in services {
            register.put_service(Held { stored: Some(stored), now: stored.record.clone(), touched: false });
        }
        for folder in cases {
            register.index(&folder.file);
            let case = &folder.file.case;
            if let (Some(born), true) = (case.client.born, case.status != CaseStatus::Merged) {
                register.people.insert((folded(&case.client.name), born.to_string()), case.id.clone());
            }
            let held = HeldCase { folder: Some(folder), ..HeldCase::default() };
            register.cases.insert(folder.file.case.id.clone(), held);
        }
        register
    }

    pub(super) fn put_member(&mut self, held: Held<'a, Member>) {
        let member = &held.now;
        let mail = member.mail.iter().cloned();
        let own = self.own(&member.external_ids);
        for name in [member.handle.to_string(), member.name.clone()].into_iter().chain(mail).chain(own) {
            self.members.entry(folded(&name)).or_default().insert(member.handle.clone());
        }
        self.team.insert(held.now.handle.clone(), held);
    }

    pub(super) fn put_service(&mut self, held: Held<'a, Service>) {
        let service = &held.now;
        let own = self.own(&service.external_ids);
        for name in [service.slug.to_string(), service.name.clone()].into_iter().chain(own) {
            self.offers.entry(folded(&name)).or_default().insert(service.slug.clone());
        }
        self.services.insert(held.now.slug.clone(), held);
    }

    /// Makes the ids of a case and its records known.
    pub(super) fn index(&mut self, file: &CaseFile) {
        let case = &file.case;
        for id in self.own(&case.external_ids) {
            self.case_ids.insert(id, case.id.clone());
        }
        for referral in &file.referrals {
            self.note(ImportKind::Referral, &referral.external_ids, (&case.id, &referral.id));
        }
        for entry in &file.journal {
            self.note(ImportKind::Contact, &entry.external_ids, (&case.id, &entry.id));
        }
    }

    pub(super) fn note(
        &mut self,
        kind: ImportKind,
        ids: &[ExternalId],
        (case, record): (&CaseId, &RecordId),
    ) {
        for id in self.own(ids) {
            self.records.insert((kind, id), (case.clone(), record.clone()));
        }
    }

    /// The ids of the source among those of a record.
    fn own(&self, ids: &[ExternalId]) -> Vec<String> {
        ids.iter().filter(|id| id.source == self.source).map(|id| id.id.clone()).collect()
    }

    /// The id of the source as a record keeps it.
    pub(super) fn external(&self, id: &str) -> ExternalId {
        ExternalId { source: self.source.clone(), id: id.to_owned() }
    }

    /// The practitioner with an id of the source.
    pub(super) fn member_of(&self, id: &str) -> Option<Slug> {
        let has = |held: &&Held<'_, Member>| self.own(&held.now.external_ids).iter().any(|known| known == id);
        self.team.values().find(has).map(|held| held.now.handle.clone())
    }

    /// The service with an id of the source.
    pub(super) fn service_of(&self, id: &str) -> Option<Slug> {
        let has =
            |held: &&Held<'_, Service>| self.own(&held.now.external_ids).iter().any(|known| known == id);
        self.services.values().find(has).map(|held| held.now.slug.clone())
    }

    /// The case with an id of the source.
    pub(super) fn case_of(&self, id: &str) -> Option<&CaseId> {
        self.case_ids.get(id)
    }

    /// The record with an id of the source.
    pub(super) fn record_of(&self, kind: ImportKind, id: &str) -> Option<&(CaseId, RecordId)> {
        self.records.get(&(kind, id.to_owned()))
    }

    /// The case that the ledger had of somebody with this name, born on this day.
    pub(super) fn namesake(&self, name: &str, born: &str) -> Option<&CaseId> {
        self.people.get(&(folded(name), born.to_owned()))
    }

    /// The one practitioner that a text names.
    pub(super) fn member(&self, text: &str) -> Result<Slug, Message> {
        only(self.members.get(&folded(text)), text, "import-why-no-member")
    }

    /// The one service that a text names.
    pub(super) fn service(&self, text: &str) -> Result<Slug, Message> {
        only(self.offers.get(&folded(text)), text, "import-why-no-service")
    }

    /// The case that a text names.
    pub(super) fn case(&self, text: &str) -> Result<CaseId, Message> {
        let own = self.case_ids.get(text).cloned();
        let whole = text.parse().ok().filter(|id| self.cases.contains_key(id));
        own.or(whole).ok_or_else(|| Message::new("import-why-no-case").with("text", text))
    }
}

fn only(found: Option<&BTreeSet<Slug>>, text: &str, none: &str) -> Result<Slug, Message> {
    let found: Vec<&Slug> = found.into_iter().flatten().collect();
    match found.as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(Message::new(none).with("text", text)),
        several => {
            let listed = several.iter().map(|slug| Fact::Id(slug.to_string())).collect();
            Err(Message::new("import-why-several").with("text", text).with("known", Fact::List(listed)))
        }
    }
}
