//! In which capacity somebody can speak about a plan (P3 4; MEE 1).

use crate::model::case::Representative;
use crate::model::network::Relation;
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, Party};

/// The voices that somebody can speak with on a day, the usual one first; for the client speaks only the client, or
/// who represents the client.
#[must_use]
pub fn voices(file: &CaseFile, who: &Party, on: Date) -> Vec<Voice> {
    let mut voices = match who {
        Party::Client => return vec![Voice::Client],
        Party::Team(_) | Party::Service(_) => vec![Voice::Professional],
        Party::Person(id) => {
            let person = file.network.persons.iter().find(|person| person.id == *id);
            match person.map(|person| person.relation) {
                Some(Relation::Professional) => vec![Voice::Professional, Voice::Network],
                _ => vec![Voice::Network],
            }
        }
    };
    let represents = |one: &&Representative| {
        one.who == *who && one.from.is_none_or(|from| from <= on) && one.until.is_none_or(|until| on <= until)
    };
    if file.case.client.representatives.iter().any(|one| represents(&one)) {
        voices.push(Voice::Client);
    }
    voices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{case, day, id, record};

    #[test]
    fn for_the_client_speaks_who_represents_the_client_on_that_day() {
        let mut file = case("2026-01-05");
        let [mother, father] = [1, 2].map(|number| Party::Person(id(RecordKind::Person, number)));
        let who = mother.to_string();
        let ground = format!("who = '{who}'\nground = 'court'\nfrom = '2026-02-01'\nuntil = '2026-02-28'");
        file.case.client.representatives = vec![record(&ground)];
        assert_eq!(voices(&file, &mother, day("2026-02-28")), [Voice::Network, Voice::Client]);
        assert_eq!(voices(&file, &mother, day("2026-03-01")), [Voice::Network]);
        assert_eq!(voices(&file, &father, day("2026-02-28")), [Voice::Network]);
        assert_eq!(voices(&file, &Party::Client, day("2026-02-28")), [Voice::Client]);
    }
}
