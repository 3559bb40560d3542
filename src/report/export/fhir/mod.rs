//! A ledger as an HL7 FHIR R4 bundle of type `collection`: <https://hl7.org/fhir/R4/>.
//!
//! | record | resource |
//! |---|---|
//! | practitioner, service | `Practitioner`, `Organization` |
//! | signal, intervision | Basic |
//! | case, client | `EpisodeOfCare`, `Patient` |
//! | network: people, roles | `RelatedPerson`, `CareTeam` |
//! | plan, goals | `CarePlan`, `Goal` |
//! | referral | `ServiceRequest`, with a `Task` for where it stands |
//! | journal entry, review, conference | Encounter |
//! | screening, assessment, evaluation | Observation, with one for each need, rating, code and score |
//! | consent | Consent |
//! | feedback | `QuestionnaireResponse` |
//! | commit | Provenance |
//!
//! FHIR has no place for much of what a ledger holds; so the first resource of each record carries the record whole in
//! an extension, from which `regie import fhir` takes it back. Nothing in the bundle depends on the day it is made.

mod acts;
mod bundle;
mod care;
mod case;
mod datatype;
mod links;
mod observations;
mod office;
mod people;
mod provenance;
mod resource;

pub use self::bundle::{Bundle, bundle};
pub use self::provenance::Origin;
use self::resource::Entry;
use crate::model::{CaseFile, Office};
use crate::report::Error;
use crate::report::render::escaped;

/// The bundle as text, ending in a line end; without `named` the records must already be without names.
///
/// # Errors
/// [`Error::NotRendered`] when it cannot be written, which is a fault of the program.
pub fn fhir(office: &Office, cases: &[CaseFile], origins: &[Origin], named: bool) -> Result<String, Error> {
    let mut entry: Vec<Entry> = office::entries(office, named);
    for file in cases {
        entry.extend(case::entries(file, named));
        entry.extend(observations::entries(file));
        entry.extend(acts::entries(file));
    }
    let commits = provenance::entries(origins, &entry);
    entry.extend(commits);
    let bundle = resource::Bundle { resource_type: "Bundle", r#type: "collection", entry };
    let text = serde_json::to_string_pretty(&bundle).map_err(|error| Error::NotRendered {
        view: "export".to_owned(),
        format: "fhir".to_owned(),
        detail: error.to_string(),
    })?;
    Ok(escaped(&text) + "\n")
}
