//! Cases, and the referrals and contacts in them.

use serde_json::{Value as Json, json};

use super::changes::{changes, values as values_of};
use super::office::typed;
use super::register::{HeldCase, Register};
use super::row::{Came, Values, lacking, lacks, put};
use super::value::Misfit;
use super::{Becomes, Scene};
use crate::ledger::layout::stem;
use crate::model::case::{Case, CaseStatus};
use crate::model::import_map::ImportKind;
use crate::model::journal::Entry;
use crate::model::referral::Referral;
use crate::model::{CaseFile, CaseId, Fact, Message, RecordId, RecordKind};

/// What becomes of the row of a case.
pub(super) fn case(
    id: &str,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    if let Some(known) = register.case_of(id).cloned() {
        return known_case(&known, values, register, scene);
    }
    lacking(ImportKind::Case, values)?;
    let (name, born) = (values.text("client.name").unwrap_or_default(), values.text("client.born"));
    if let Some(other) = born.and_then(|born| register.namesake(name, born)) {
        let other = Fact::Id(other.to_string());
        return Err(vec![Misfit::row(Message::new("import-why-namesake").with("case", other))]);
    }
    let case = CaseId::from_random((scene.random)());
    if register.cases.contains_key(&case) {
        return self::case(id, values, register, scene);
    }
    let file = CaseFile::new(new_case(&case, id, values, register)?);
    possible(None, &file, scene)?;
    register.index(&file);
    let held = HeldCase { now: Some(file), first: true, ..HeldCase::default() };
    register.cases.insert(case.clone(), held);
    Ok(Came { becomes: Becomes::New, record: case.to_string(), changed: Vec::new() })
}

/// A new case with the values of its row.
fn new_case(case: &CaseId, id: &str, values: &Values, register: &Register<'_>) -> Result<Case, Vec<Misfit>> {
    let text = |field: &str| values.text(field).unwrap_or_default();
    let (opened, by) = (text("opened"), text("by"));
    let mut record = json!({ "id": case, "opened": opened, "by": by, "status": "open",
        "client": {}, "notification": { "on": opened }, "external_id": [register.external(id)] });
    let (mut roles, mut phase) = (
        Vec::new(),
        json!({ "from": opened, "by": by,
        "route": "case-management", "intensity": "intensive" }),
    );
    let mut closing = json!({ "by": by });
    for (target, value) in values.all() {
        match target.field.split_once('.') {
            Some(("role", role)) => {
                let who = format!("team/{}", value.as_str().unwrap_or_default());
                roles.push(json!({ "role": role, "who": who, "from": opened }));
            }
            Some(("closed", part)) => put(&mut closing, part, value.clone()),
            None if matches!(target.field, "route" | "intensity") => {
                put(&mut phase, target.field, value.clone());
            }
            _ => put(&mut record, target.field, value.clone()),
        }
    }
    if !roles.is_empty() {
        put(&mut record, "role", Json::Array(roles));
    }
    if values.value("route").or(values.value("intensity")).is_some() {
        put(&mut record, "phase", json!([phase]));
    }
    // A reason that every row gets otherwise closes nothing by itself.
    if values.value("closed.on").is_some() {
        if values.value("closed.reason").is_none() {
            return Err(vec![Misfit::row(lacks("closed.reason"))]);
        }
        put(&mut record, "closing", json!([closing]));
        put(&mut record, "status", json!("closed"));
    }
    typed(&record)
}

fn known_case(
    id: &CaseId,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let held = register.cases.entry(id.clone()).or_default();
    let Some(before) = held.file().cloned() else {
        return Err(vec![Misfit::row(Message::new("import-why-invalid"))]);
    };
    let mut record = values_of(&before.case);
    let path = held.folder.map(|folder| format!("{}/case", folder.folder)).unwrap_or_default();
    let found = changes(&record, values, &path, scene)?;
    let becoming = |becomes, changed| Came { becomes, record: id.to_string(), changed };
    if found.is_empty() {
        return Ok(becoming(Becomes::Same, Vec::new()));
    }
    let changed = found.iter().map(|(target, _)| target.field).collect();
    for (target, value) in found {
        put(&mut record, target.field, value);
    }
    let mut after = before.clone();
    after.case = typed(&record)?;
    possible(Some(&before), &after, scene)?;
    held.now = Some(after);
    held.first = true;
    Ok(becoming(Becomes::Changed, changed))
}

/// What becomes of the row of a referral.
pub(super) fn referral(
    id: &str,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let kind = ImportKind::Referral;
    if let Some((case, record)) = register.record_of(kind, id).cloned() {
        return known_referral((&case, &record), values, register, scene);
    }
    let (case, file) = home(kind, values, register)?;
    let new = new_id(RecordKind::Referral, &file, scene);
    let mut record = json!({ "id": new, "external_id": [register.external(id)] });
    let outside = |field: &str| matches!(field, "case" | "status_on");
    for (target, value) in values.all().filter(|(target, _)| !outside(target.field)) {
        put(&mut record, target.field, value.clone());
    }
    let text = |field: &str| values.text(field).unwrap_or_default();
    let (on, by, status) = (text("on"), text("by"), values.text("status").unwrap_or("requested"));
    let mut events = vec![json!({ "on": on, "status": "requested", "by": by })];
    if status != "requested" {
        let since = values.text("status_on").unwrap_or(on);
        events.push(json!({ "on": since, "status": status, "by": by }));
    }
    if status == "draft" {
        events = vec![json!({ "on": on, "status": status, "by": by })];
    }
    put(&mut record, "event", Json::Array(events));
    let referral: Referral = typed(&record)?;
    let mut after = file.clone();
    let ids = referral.external_ids.clone();
    after.referrals.push(referral);
    keep(register, (&case, &new), (&file, after), scene)?;
    register.note(kind, &ids, (&case, &new));
    Ok(Came { becomes: Becomes::New, record: format!("{case}/{new}"), changed: Vec::new() })
}

fn known_referral(
    (case, id): (&CaseId, &RecordId),
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let invalid = || vec![Misfit::row(Message::new("import-why-invalid"))];
    let held = register.cases.get(case).ok_or_else(invalid)?;
    let before = held.file().cloned().ok_or_else(invalid)?;
    let old = before.referrals.iter().find(|one| one.id == *id).ok_or_else(invalid)?;
    let mut record = values_of(old);
    put(&mut record, "case", json!(case));
    let path =
        held.folder.and_then(|folder| folder.place_of(id)).map_or("", |(path, _)| stem(path)).to_owned();
    let past = |stem: &str| {
        let mut past = (scene.past)(stem);
        let records = past.iter_mut().flat_map(|one| one.before.iter_mut().chain([&mut one.after]));
        records.for_each(|record| put(record, "case", json!(case)));
        past
    };
    let told = values.told.iter().filter(|(target, _)| target.field != "status_on").cloned().collect();
    let told = Values { told, otherwise: Vec::new() };
    let found = changes(&record, &told, &path, &Scene { past: &past, ..*scene })?;
    let becoming = |becomes, changed| Came { becomes, record: format!("{case}/{id}"), changed };
    if found.is_empty() {
        return Ok(becoming(Becomes::Same, Vec::new()));
    }
    let changed: Vec<&'static str> = found.iter().map(|(target, _)| target.field).collect();
    for (target, value) in found {
        put(&mut record, target.field, value);
    }
    if changed.contains(&"status") {
        let on = values.text("status_on").map_or_else(|| scene.today.to_string(), str::to_owned);
        let event = json!({ "on": on, "status": record.get("status"), "by": record.get("by") });
        if let Some(Json::Array(events)) = record.get_mut("event") {
            events.push(event);
        }
    }
    if let Json::Object(fields) = &mut record {
        fields.shift_remove("case");
    }
    let referral: Referral = typed(&record)?;
    let mut after = before.clone();
    after.referrals.retain(|one| one.id != *id);
    after.referrals.push(referral);
    keep(register, (case, id), (&before, after), scene)?;
    Ok(becoming(Becomes::Changed, changed))
}

/// What becomes of the row of a contact. An entry of a journal is never changed.
pub(super) fn contact(
    id: &str,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let kind = ImportKind::Contact;
    if let Some((case, entry)) = register.record_of(kind, id).cloned() {
        let file = register.cases.get(&case).and_then(HeldCase::file);
        let known = file.and_then(|file| file.journal.iter().find(|one| one.id == entry));
        let mut record = known.map(values_of).unwrap_or_default();
        put(&mut record, "case", json!(case));
        let differs = |(target, value): &&(_, Json)| {
            let target: &super::Target = target;
            super::changes::held(&record, target.field).as_ref() != Some(value)
        };
        if let Some((target, _)) = values.told.iter().find(differs) {
            let why = Message::new("import-why-kept").with("field", Fact::Id(target.field.to_owned()));
            return Err(vec![Misfit::row(why.with("entry", Fact::Id(entry.to_string())))]);
        }
        return Ok(Came { becomes: Becomes::Same, record: format!("{case}/{entry}"), changed: Vec::new() });
    }
    let (case, file) = home(kind, values, register)?;
    let new = new_id(RecordKind::Journal, &file, scene);
    let mut record = json!({ "id": new, "recorded": scene.today, "external_id": [register.external(id)] });
    for (target, value) in values.all().filter(|(target, _)| target.field != "case") {
        put(&mut record, target.field, value.clone());
    }
    let entry: Entry = typed(&record)?;
    let mut after = file.clone();
    let ids = entry.external_ids.clone();
    after.journal.push(entry);
    keep(register, (&case, &new), (&file, after), scene)?;
    register.note(kind, &ids, (&case, &new));
    Ok(Came { becomes: Becomes::New, record: format!("{case}/{new}"), changed: Vec::new() })
}

/// The case that a row of a record names, as it is so far.
fn home(
    kind: ImportKind,
    values: &Values,
    register: &Register<'_>,
) -> Result<(CaseId, CaseFile), Vec<Misfit>> {
    lacking(kind, values)?;
    let id: Option<CaseId> = values.text("case").and_then(|id| id.parse().ok());
    let found =
        id.and_then(|id| register.cases.get(&id).and_then(HeldCase::file).map(|file| (id, file.clone())));
    let (id, file) = found.ok_or_else(|| vec![Misfit::row(lacks("case"))])?;
    if file.case.status == CaseStatus::Merged {
        let case = Fact::Id(id.to_string());
        return Err(vec![Misfit::row(Message::new("import-why-case-merged").with("case", case))]);
    }
    Ok((id, file))
}

/// An id that no record of the case has.
fn new_id(kind: RecordKind, file: &CaseFile, scene: &Scene<'_>) -> RecordId {
    let taken = file.ids();
    loop {
        let id = RecordId::from_random(kind, (scene.random)());
        if !taken.contains(&&id) {
            return id;
        }
    }
}

/// Puts a case with a new or changed record in the place of what it was.
fn keep(
    register: &mut Register<'_>,
    (case, record): (&CaseId, &RecordId),
    (before, after): (&CaseFile, CaseFile),
    scene: &Scene<'_>,
) -> Result<(), Vec<Misfit>> {
    possible(Some(before), &after, scene)?;
    let held = register.cases.entry(case.clone()).or_default();
    held.now = Some(after);
    held.touched.insert(record.clone());
    Ok(())
}

fn possible(before: Option<&CaseFile>, after: &CaseFile, scene: &Scene<'_>) -> Result<(), Vec<Misfit>> {
    (scene.refuse)(before, after).map_or(Ok(()), |why| Err(vec![Misfit::row(why)]))
}
