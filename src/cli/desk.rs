//! An opened ledger: what a command works with.

mod keeping;

use std::cell::RefCell;
use std::path::PathBuf;

pub(crate) use self::keeping::Keeping;
use super::context::{Context, complain};
use super::days::possible;
use super::error::{Error, Exit, InputError, Refusal};
use super::input::dates::{self, Toward};
use super::progress::Progress;
use crate::history::{Entry, Repository};
use crate::ledger::overlay::overlaid;
use crate::ledger::read::unknown_fields;
use crate::ledger::{self, CaseFolder, Change, Edit, Ledger, lookup, outside, schema};
use crate::model::case::{Case, CaseStatus};
use crate::model::conflict::Conflict;
use crate::model::intervision::Intervision;
use crate::model::record::Event;
use crate::model::settings::RecordFormat;
use crate::model::signal::Signal;
use crate::model::{CaseFile, CaseId, Fact, Function, Message, Office, Party, RecordId, Slug};
use crate::practice::profile;
use crate::report::view::{OutcomeItem, place_label};
use crate::report::{Block, InConflict, Stamp, Tone};

/// The version of the program, as commits name it.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// An opened ledger.
pub(crate) struct Desk {
    /// Its files.
    pub(crate) ledger: Ledger,
    /// What it knows apart from its cases.
    pub(crate) office: Office,
    /// Files around the cases that cannot be read.
    pub(crate) broken: Vec<ledger::Error>,
    /// Its history, or why there is none.
    repository: Result<Repository, crate::history::Error>,
    /// What is said while many cases are read; nothing for who wants quiet.
    reading: Option<String>,
    /// The commit that is read; none when the working files are.
    past: Option<Entry>,
    /// The text that somebody typed for the record in the making.
    held: RefCell<Option<PathBuf>>,
}

impl Desk {
    /// Opens the ledger around the context's folder, as it is or as it was at the moment asked for.
    ///
    /// # Errors
    /// No ledger, settings that cannot be read, or a profile that does not exist; no such moment.
    pub(crate) fn open(context: &Context) -> Result<Self, Error> {
        let ledger = Ledger::find(&context.start)?;
        let repository = Repository::open(ledger.root());
        let reading = Progress::said(context, "progress-reading");
        let Some(word) = &context.at else {
            return Ok(Self { reading, ..Self::of(ledger, repository, None)? });
        };
        let repository = repository?;
        let entry = repository.named(word, dates::parse(word, context.today, Toward::Past))?;
        let ledger = ledger.at(repository.moment(&entry.id)?);
        Ok(Self { reading, ..Self::of(ledger, Ok(repository), Some(entry))? })
    }

    /// Opens a ledger with its history, as it is.
    ///
    /// # Errors
    /// As [`Desk::open`].
    pub(crate) fn with(ledger: Ledger, repository: Repository) -> Result<Self, Error> {
        Self::of(ledger, Ok(repository), None)
    }

    fn of(
        ledger: Ledger,
        repository: Result<Repository, crate::history::Error>,
        past: Option<Entry>,
    ) -> Result<Self, Error> {
        let settings = ledger.settings()?;
        let name = &settings.record.profile;
        let overrides = settings.record.overrides.as_ref();
        let profiles = profile::versions(name, overrides).ok_or_else(|| InputError::NoProfile {
            name: name.to_string(),
            known: profile::names().iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        })?;
        let (team, services) = (ledger.team(), ledger.services());
        let (signals, intervisions) = (ledger.events::<Signal>(), ledger.events::<Intervision>());
        let conflicts = ledger.conflicts();
        let mut remarks = unknown_fields(&settings);
        remarks.extend(team.remarks(|member| member.handle.to_string()));
        remarks.extend(services.remarks(|service| service.slug.to_string()));
        remarks.extend(conflicts.remarks(Conflict::name));
        remarks.extend(signals.remarks(|signal| format!("{}-{}", signal.on, signal.id)));
        remarks.extend(intervisions.remarks(|meeting| format!("{}-{}", meeting.on, meeting.id)));
        let office = Office {
            settings: settings.record,
            profiles,
            team: team.files.into_iter().map(|stored| stored.record).collect(),
            services: services.files.into_iter().map(|stored| stored.record).collect(),
            signals: signals.files.into_iter().map(|stored| stored.record).collect(),
            intervisions: intervisions.files.into_iter().map(|stored| stored.record).collect(),
            conflicts: conflicts.files.into_iter().map(|stored| stored.record).collect(),
            remarks,
        };
        let broken =
            [team.broken, services.broken, signals.broken, intervisions.broken, conflicts.broken].concat();
        Ok(Self { ledger, office, broken, repository, reading: None, past, held: RefCell::default() })
    }

    /// The same ledger as it will be once these edits are made.
    ///
    /// # Errors
    /// Settings that cannot be read then, or a profile that does not exist.
    pub(crate) fn once(&self, edits: &[Edit]) -> Result<Self, Error> {
        let root = self.ledger.root().to_path_buf();
        let ledger = self.ledger.at(overlaid(root.clone(), edits.to_vec()));
        Self::of(ledger, Repository::open(&root), None)
    }

    /// The history.
    ///
    /// # Errors
    /// When the ledger is not in a usable git repository.
    pub(crate) fn repository(&self) -> Result<&Repository, Error> {
        self.repository.as_ref().map_err(|error| Error::History(error.clone()))
    }

    /// The commit that is read: that of the moment asked for, else the one that the ledger stands at; `None` before the
    /// first one.
    ///
    /// # Errors
    /// As [`Desk::repository`].
    pub(crate) fn commit(&self) -> Result<Option<String>, Error> {
        match &self.past {
            Some(entry) => Ok(Some(entry.id.clone())),
            None => Ok(self.repository()?.head()?),
        }
    }

    /// The commit that is read in place of the working files; none when they are read.
    pub(crate) fn past(&self) -> Option<&Entry> {
        self.past.as_ref()
    }

    /// The format of new records.
    pub(crate) fn format(&self) -> RecordFormat {
        self.office.settings.record_format
    }

    /// The case that a word means.
    ///
    /// # Errors
    /// None, several, or a mistyped id.
    pub(crate) fn case_id(&self, word: &str) -> Result<CaseId, Error> {
        let (cases, broken) = self.ledger.headers()?;
        match lookup::case(&cases, word) {
            // The case that is meant may be among those whose first file cannot be read.
            Err(ledger::Error::NoCase { .. }) if !broken.is_empty() => Err(Error::Several(broken)),
            found => Ok(found?),
        }
    }

    /// A case with all its records.
    ///
    /// # Errors
    /// When any of its files cannot be read: half a file is no ground to decide on.
    pub(crate) fn case(&self, id: &CaseId) -> Result<CaseFolder, Error> {
        let folder = self.ledger.case(id)?;
        if folder.broken.is_empty() { Ok(folder) } else { Err(Error::Several(folder.broken)) }
    }

    /// A case that is worked on, with all its records.
    ///
    /// # Errors
    /// As [`Desk::case`]; and when the case is closed.
    pub(crate) fn open_case(&self, id: &CaseId) -> Result<CaseFolder, Error> {
        let folder = self.case(id)?;
        match folder.file.case.status {
            CaseStatus::Open => Ok(folder),
            CaseStatus::Closed => Err(Refusal::CaseClosed { case: id.to_string() }.into()),
            CaseStatus::Merged => Err(merged(&folder.file.case).into()),
        }
    }

    /// The case that a word means, with all its records.
    ///
    /// # Errors
    /// As [`Desk::case_id`] and [`Desk::case`].
    pub(crate) fn find_case(&self, word: &str) -> Result<CaseFolder, Error> {
        self.case(&self.case_id(word)?)
    }

    /// The case that a word means, when it is worked on: before anybody is asked anything about it.
    ///
    /// # Errors
    /// As [`Desk::case_id`] and [`Desk::open_case`].
    pub(crate) fn find_open_case(&self, word: &str) -> Result<CaseFolder, Error> {
        self.open_case(&self.case_id(word)?)
    }

    /// Keeps a text that a person typed until a command is done: what is refused is not lost.
    pub(crate) fn hold(&self, kind: &str, case: Option<&CaseId>, text: &str) -> Option<String> {
        let folder = self.repository().ok()?.folder();
        let name = case.map_or_else(String::new, |case| format!("-{case}"));
        let path = outside::rescue(&folder, &format!("draft-{kind}{name}.toml"), text).ok()?;
        self.held.replace(Some(path.clone()));
        Some(path.display().to_string())
    }

    /// What becomes of the text that was held: nothing is left of it when it was kept, and where it is when not.
    fn release(&self, context: &Context, kept: bool) {
        let Some(path) = self.held.take() else { return };
        if kept {
            outside::forget(&path);
        } else {
            let message = Message::new("note-draft").with("path", Fact::Id(path.display().to_string()));
            context.remark(&[Block::Note(Tone::Attention, message)]);
        }
    }

    /// Every case; files that cannot be read are told on standard error and make the command end with 1.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub(crate) fn cases(&self) -> Result<(Vec<CaseFolder>, Vec<ledger::Error>), Error> {
        let shown = Progress::of(self.reading.clone());
        let (cases, mut broken) = self.ledger.cases_counted(&|done, whole| shown.at(done, whole))?;
        broken.extend(cases.iter().flat_map(|case| case.broken.clone()));
        Ok((cases, broken))
    }

    /// The case that a word means, or every case when there is no word, with what could not be read.
    ///
    /// # Errors
    /// As [`Desk::find_case`] and [`Desk::cases`].
    pub(crate) fn chosen(&self, word: Option<&str>) -> Result<(Vec<CaseFolder>, Vec<ledger::Error>), Error> {
        word.map_or_else(|| self.cases(), |word| Ok((vec![self.find_case(word)?], Vec::new())))
    }

    /// The practitioner that a word means.
    ///
    /// # Errors
    /// Nobody, or several.
    pub(crate) fn member(&self, word: &str) -> Result<Slug, Error> {
        Ok(lookup::member(self.office.team.iter().map(|member| &member.handle), word)?)
    }

    /// The service that a word means.
    ///
    /// # Errors
    /// None, or several.
    pub(crate) fn service(&self, word: &str) -> Result<Slug, Error> {
        Ok(lookup::service(self.office.services.iter().map(|service| &service.slug), word)?)
    }

    /// The somebody that a word means.
    ///
    /// # Errors
    /// Nobody, or several.
    pub(crate) fn party(&self, file: Option<&CaseFile>, word: &str) -> Result<Party, Error> {
        let team: Vec<Slug> = self.office.team.iter().map(|member| member.handle.clone()).collect();
        let services: Vec<Slug> = self.office.services.iter().map(|service| service.slug.clone()).collect();
        Ok(lookup::party(file, &team, &services, word)?)
    }

    /// The practitioner at work: the team member with the mail address that git commits with; the only one there is.
    ///
    /// # Errors
    /// When nobody in the team has that address.
    pub(crate) fn actor(&self) -> Result<Slug, Error> {
        let mail = self.repository().ok().and_then(Repository::mail).unwrap_or_default();
        let known = self.office.team.iter().find(|member| member.writes_from(&mail));
        match (known, self.office.team.as_slice()) {
            (Some(member), _) | (None, [member]) => Ok(member.handle.clone()),
            _ => Err(InputError::NoActor { mail }.into()),
        }
    }

    /// What a report of this ledger was made from.
    pub(crate) fn stamp(&self, context: &Context, filter: Vec<String>, shown: bool) -> Stamp {
        let commit = self.commit().ok().flatten();
        let ledger = self.office.settings.name.clone();
        // What is no longer so says from when it is.
        let shown = shown || context.output.verbose || self.past.is_some();
        let conflicts = self.office.conflicts.iter().map(|conflict| InConflict {
            name: conflict.name(),
            case: conflict.case.as_ref().map(ToString::to_string),
            record: conflict.record.clone(),
            place: conflict.place.clone(),
            label: labelled(conflict),
        });
        Stamp { ledger, commit, today: context.today, filter, shown, conflicts: conflicts.collect() }
    }

    /// Keeps a change: one command, one commit. `decide` runs under the lock and reads everything anew.
    ///
    /// # Errors
    /// What `decide` refuses, and what git refuses. With `--dry-run` nothing is kept.
    pub(crate) fn keep(
        &self,
        context: &Context,
        decide: impl FnOnce() -> Result<Change, Error>,
    ) -> Result<Keeping, Error> {
        let keeping = self.kept(context, decide);
        self.release(context, keeping.is_ok());
        keeping
    }

    fn kept(
        &self,
        context: &Context,
        decide: impl FnOnce() -> Result<Change, Error>,
    ) -> Result<Keeping, Error> {
        context.present()?;
        let repository = self.repository()?;
        let mut keeping = Keeping { item: OutcomeItem::default(), planned: context.dry_run };
        if context.dry_run {
            let change = decide()?;
            possible(context, &self.ledger, &change)?;
            let message = repository.plan_message(&change, VERSION)?;
            complain(&format!("{message}\n"));
            keeping.item.paths = change.edits.iter().map(|edit| edit.path.clone()).collect();
            keeping.note(&change);
            return Ok(keeping);
        }
        let noted = &mut keeping;
        let decide = || -> Result<Change, Error> {
            let change = decide()?;
            possible(context, &self.ledger, &change)?;
            noted.note(&change);
            Ok(change)
        };
        let kept = repository.keep(VERSION, decide, &mut |_| {})?;
        keeping.item.commit = kept.commit;
        keeping.item.paths = kept.paths;
        Ok(keeping)
    }
}

/// A change to one dated record of the ledger itself, by one practitioner: its trailers and its file.
///
/// # Errors
/// When the old file cannot be read as such a record.
pub(crate) fn office_change<T: Event>(
    desk: &Desk,
    action: &str,
    by: &Slug,
    record: &T,
) -> Result<Change, Error> {
    let mut change = Change::new(action, T::FUNCTION);
    change.records = vec![format!("{}/{}", T::FOLDER, record.id())];
    change.actor = Some(by.clone());
    change.edits.push(desk.ledger.edit_event(record, desk.format())?);
    Ok(change)
}

/// A change to one record of a case, by one practitioner.
pub(crate) fn case_change(
    (action, function): (&str, Function),
    case: &CaseId,
    record: Option<&RecordId>,
    by: &Slug,
) -> Change {
    let mut change = Change::new(action, function);
    change.case = Some(case.clone());
    change.records = vec![record.map_or_else(|| case.to_string(), |id| format!("{case}/{id}"))];
    change.actor = Some(by.clone());
    change
}

/// A commit as people read it: its first seven signs.
pub(crate) fn short(commit: &str) -> String {
    commit.chars().take(7).collect()
}

/// What the place of a conflict is called.
pub(crate) fn labelled(conflict: &Conflict) -> Fact {
    place_label(&schema::of_path(&conflict.file).unwrap_or_default(), &conflict.place)
}

/// The refusal of work on a case that was taken into another one.
pub(crate) fn merged(case: &Case) -> Refusal {
    let into = case.merged_into.as_ref().map(ToString::to_string).unwrap_or_default();
    Refusal::CaseMerged { case: case.id.to_string(), into }
}

/// Tells which files could not be read; a list that leaves something out says so and ends with 1.
pub(crate) fn told(context: &Context, broken: &[ledger::Error]) -> Exit {
    if broken.is_empty() {
        return Exit::Done;
    }
    complain(&Error::Several(broken.to_vec()).text(&context.words, context.output.error_color));
    Exit::Attention
}
