//! Practitioners and services.

use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

use super::changes::{changes, values as values_of};
use super::register::{Held, Register};
use super::row::{Came, Values, lacking, put};
use super::target::Target;
use super::value::Misfit;
use super::{Becomes, Scene};
use crate::ledger::layout::{SERVICES, TEAM, stem};
use crate::model::import_map::ImportKind;
use crate::model::record::ExternalId;
use crate::model::service::Service;
use crate::model::team::Member;
use crate::model::text::folded;
use crate::model::{Message, Slug};

/// The longest slug.
const LONGEST: usize = 40;

/// What becomes of a practitioner's row. Somebody of that mail address or name is the same person.
pub(super) fn member(
    id: &str,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let mail = values.text("mail").and_then(|mail| register.member(mail).ok());
    let named = values.text("name").and_then(|name| register.member(name).ok());
    let external = register.external(id);
    let handle = register.member_of(id).or(mail).or(named);
    if let Some(mut held) = handle.and_then(|handle| register.team.remove(&handle)) {
        let came = known((&mut held, TEAM), (values, external), scene, |now| &mut now.external_ids);
        let name = format!("{TEAM}/{}", held.now.handle);
        register.put_member(held);
        return came.map(|(becomes, changed)| Came { becomes, record: name, changed });
    }
    lacking(ImportKind::Team, values)?;
    let name = values.text("name").unwrap_or_default();
    let first = name.split_whitespace().next().unwrap_or_default();
    let short = if first.chars().filter(|sign| sign.is_alphabetic()).count() > 1 { first } else { name };
    let free = |slug: &Slug| !register.team.contains_key(slug);
    let slug = own_slug(values.text("handle"), free)?.or_else(|| new_slug(&[short, name], free));
    let slug = slug.ok_or_else(|| vec![Misfit::row(Message::new("import-why-no-name"))])?;
    let now: Member = made(values, json!({ "handle": slug, "external_id": [external] }))?;
    register.put_member(Held { stored: None, now, touched: true });
    Ok(Came { becomes: Becomes::New, record: format!("{TEAM}/{slug}"), changed: Vec::new() })
}

/// What becomes of a service's row. A service of that name is the same one.
pub(super) fn service(
    id: &str,
    values: &Values,
    register: &mut Register<'_>,
    scene: &Scene<'_>,
) -> Result<Came, Vec<Misfit>> {
    let named = values.text("name").and_then(|name| register.service(name).ok());
    let external = register.external(id);
    let slug = register.service_of(id).or(named);
    if let Some(mut held) = slug.and_then(|slug| register.services.remove(&slug)) {
        let came = known((&mut held, SERVICES), (values, external), scene, |now| &mut now.external_ids);
        let name = format!("{SERVICES}/{}", held.now.slug);
        register.put_service(held);
        return came.map(|(becomes, changed)| Came { becomes, record: name, changed });
    }
    lacking(ImportKind::Service, values)?;
    let name = values.text("name").unwrap_or_default();
    let free = |slug: &Slug| !register.services.contains_key(slug);
    let slug = own_slug(values.text("slug"), free)?.or_else(|| new_slug(&[name], free));
    let slug = slug.ok_or_else(|| vec![Misfit::row(Message::new("import-why-no-name"))])?;
    let now: Service = made(values, json!({ "slug": slug, "external_id": [external] }))?;
    register.put_service(Held { stored: None, now, touched: true });
    Ok(Came { becomes: Becomes::New, record: format!("{SERVICES}/{slug}"), changed: Vec::new() })
}

/// A known record with what the source changed; one that the source did not know yet gets its id.
fn known<T: crate::model::Record + Clone>(
    (held, folder): (&mut Held<'_, T>, &str),
    (values, external): (&Values, ExternalId),
    scene: &Scene<'_>,
    ids: fn(&mut T) -> &mut Vec<ExternalId>,
) -> Result<(Becomes, Vec<&'static str>), Vec<Misfit>> {
    let linked = ids(&mut held.now).contains(&external);
    let mut record = values_of(&held.now);
    let told = values.told.iter().filter(|(target, _)| linked || !target.once).cloned().collect();
    let values = Values { told, otherwise: Vec::new() };
    let path = held.stored.map_or(folder, |stored| stem(&stored.path));
    let found = changes(&record, &values, path, scene)?;
    let changed: Vec<&'static str> = found.iter().map(|(target, _)| target.field).collect();
    if changed.is_empty() && linked {
        return Ok((Becomes::Same, changed));
    }
    for (target, value) in found {
        put(&mut record, target.field, value);
    }
    held.now = typed(&record)?;
    if !linked {
        ids(&mut held.now).push(external);
    }
    held.touched = true;
    Ok((Becomes::Changed, changed))
}

/// A new record with the values of a row.
pub(super) fn made<T: DeserializeOwned>(values: &Values, mut record: Json) -> Result<T, Vec<Misfit>> {
    let plain = |(target, _): &&(Target, Json)| !matches!(target.field, "handle" | "slug");
    for (target, value) in values.all().filter(plain) {
        put(&mut record, target.field, value.clone());
    }
    typed(&record)
}

/// The values as the record that they are.
pub(super) fn typed<T: DeserializeOwned>(record: &Json) -> Result<T, Vec<Misfit>> {
    serde_json::from_value(record.clone()).map_err(|_| vec![Misfit::row(Message::new("import-why-invalid"))])
}

/// The short name that the row gives, when nobody has it.
fn own_slug(given: Option<&str>, free: impl Fn(&Slug) -> bool) -> Result<Option<Slug>, Vec<Misfit>> {
    let Some(slug) = given.and_then(|given| given.parse::<Slug>().ok()) else { return Ok(None) };
    if free(&slug) {
        return Ok(Some(slug));
    }
    let why = Message::new("import-why-taken").with("text", slug.to_string());
    Err(vec![Misfit::row(why)])
}

/// A short name made of a text: the first one that is free, with a number behind it when none is.
fn new_slug(texts: &[&str], free: impl Fn(&Slug) -> bool) -> Option<Slug> {
    let slugs: Vec<Slug> = texts.iter().filter_map(|text| slugged(text, LONGEST).parse().ok()).collect();
    let numbered = || {
        let stem = slugged(texts.last()?, LONGEST - 4);
        (2..1000).find_map(|number| format!("{stem}-{number}").parse().ok().filter(|slug| free(slug)))
    };
    slugs.iter().find(|slug| free(slug)).cloned().or_else(numbered)
}

/// A text as a short name.
fn slugged(text: &str, longest: usize) -> String {
    let plain: String =
        folded(text).chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let mut slug = parts.join("-");
    slug.truncate(longest);
    slug.trim_end_matches('-').to_owned()
}
