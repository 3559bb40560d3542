//! The family of a client as a genogram takes it: who is in it, who is with whom, whose children they are. What somebody
//! is to the client tells as much as a kinship does, where no kinship says otherwise.

use super::relation;
use crate::model::case::KnownDate;
use crate::model::network::{Kinship, KinshipKind, Network, Person, Relation};
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Message, Party};
use crate::practice::network::{OWN_HOUSEHOLD, own_households};
use crate::report::chart::{Birth, Bond, Couple, Genogram, Kin, Roof, Siblings};
use crate::report::view::household;

/// The family on a day; none while nobody of it is known.
pub(super) fn genogram(file: &CaseFile, title: Message, on: Date) -> Option<Genogram> {
    let network = &file.network;
    let persons: Vec<&Person> = network.persons.iter().filter(|one| belongs(network, one)).collect();
    if persons.is_empty() {
        return None;
    }
    let ids: Vec<Party> = std::iter::once(Party::Client)
        .chain(persons.iter().map(|person| Party::Person(person.id.clone())))
        .collect();
    let at = |party: &Party| ids.iter().position(|one| one == party);
    let client = &file.case.client;
    let first = years(
        Kin { name: client.name.clone(), gender: client.gender, ..Kin::default() },
        client.born.as_ref(),
        None,
        on,
    );
    let mut kin = vec![first];
    kin.extend(persons.iter().map(|one| person(one, on)));
    let kinships: Vec<(usize, &Kinship, usize)> =
        network.kinships.iter().filter_map(|one| Some((at(&one.from)?, one, at(&one.to)?))).collect();
    let births = births(&persons, &kinships);
    let couples = couples(&persons, &kinships, &births, on);
    let siblings = siblings(&persons, &kinships, &births);
    Some(Genogram { title, households: roofs(network, &persons), kin, couples, births, siblings })
}

/// Whether somebody stands in the family: by what they are to the client, or by a kinship.
fn belongs(network: &Network, person: &Person) -> bool {
    let id = Party::Person(person.id.clone());
    matches!(
        person.relation,
        Relation::Partner
            | Relation::FormerPartner
            | Relation::Parent
            | Relation::Child
            | Relation::Sibling
            | Relation::Grandparent
            | Relation::Grandchild
            | Relation::OtherFamily
    ) || network.kinships.iter().any(|one| one.from == id || one.to == id)
}

fn person(person: &Person, on: Date) -> Kin {
    let generation = match person.relation {
        Relation::Partner | Relation::FormerPartner | Relation::Sibling => Some(0),
        Relation::Parent => Some(-1),
        Relation::Grandparent => Some(-2),
        Relation::Child => Some(1),
        Relation::Grandchild => Some(2),
        _ => None,
    };
    let kin = Kin {
        name: person.name.clone(),
        relation: relation(person),
        gender: person.gender,
        deceased: person.deceased == Some(Answer::Yes),
        generation,
        ..Kin::default()
    };
    years(kin, person.born.as_ref(), person.until, on)
}

fn years(mut kin: Kin, born: Option<&KnownDate>, until: Option<Date>, on: Date) -> Kin {
    if let Some(KnownDate::Day(born)) = born {
        kin.born = Some(born.year().into());
        let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
        kin.age = Some(i64::from(on.year()) - i64::from(born.year()) - i64::from(!had_birthday));
        kin.age = kin.age.filter(|age| *age >= 0);
    }
    kin.died = until.map(|day| day.year().into()).filter(|_| kin.deceased);
    kin
}

/// Every parent with a child: by kinship, and by what people are to the client.
fn births(persons: &[&Person], kinships: &[(usize, &Kinship, usize)]) -> Vec<Birth> {
    let raised = |one: &KinshipKind| {
        matches!(
            one,
            KinshipKind::Parent
                | KinshipKind::AdoptiveParent
                | KinshipKind::StepParent
                | KinshipKind::FosterParent
                | KinshipKind::Guardian
        )
    };
    let said = kinships.iter().filter(|(_, one, _)| raised(&one.kind));
    let mut births: Vec<Birth> =
        said.map(|(parent, one, child)| Birth { parent: *parent, child: *child, kind: one.kind }).collect();
    for (person, at) in persons.iter().zip(1..) {
        let (parent, child) = match person.relation {
            Relation::Parent => (at, 0),
            Relation::Child => (0, at),
            _ => continue,
        };
        if !births.iter().any(|birth| birth.parent == parent && birth.child == child) {
            births.push(Birth { parent, child, kind: KinshipKind::Parent });
        }
    }
    births
}

fn couples(
    persons: &[&Person],
    kinships: &[(usize, &Kinship, usize)],
    births: &[Birth],
    on: Date,
) -> Vec<Couple> {
    let mut couples: Vec<Couple> = Vec::new();
    let mut put = |one: usize, other: usize, bond: Bond| {
        let (one, other) = (one.min(other), one.max(other));
        let known = couples.iter_mut().find(|couple| (couple.one, couple.other) == (one, other));
        match known {
            // Who parted and found one another again are together.
            Some(couple) if bond == Bond::Together => couple.bond = bond,
            None if one != other => couples.push(Couple { one, other, bond }),
            _ => {}
        }
    };
    for (one, kinship, other) in kinships {
        let ended = kinship.until.is_some_and(|until| until < on);
        match kinship.kind {
            KinshipKind::Partner => put(*one, *other, if ended { Bond::Apart } else { Bond::Together }),
            KinshipKind::FormerPartner => put(*one, *other, Bond::Apart),
            _ => {}
        }
    }
    for (person, at) in persons.iter().zip(1..) {
        match person.relation {
            Relation::Partner => put(0, at, Bond::Together),
            Relation::FormerPartner => put(0, at, Bond::Apart),
            _ => {}
        }
    }
    let by_birth = |birth: &&Birth| birth.kind == KinshipKind::Parent;
    for birth in births.iter().filter(by_birth) {
        for other in births.iter().filter(by_birth).filter(|other| other.child == birth.child) {
            put(birth.parent, other.parent, Bond::Unsaid);
        }
    }
    couples
}

/// Twins, and brothers and sisters of whom not both have parents in the picture.
fn siblings(persons: &[&Person], kinships: &[(usize, &Kinship, usize)], births: &[Birth]) -> Vec<Siblings> {
    let has_parents = |who: usize| births.iter().any(|birth| birth.child == who);
    let said = kinships.iter().filter_map(|(one, kinship, other)| {
        let twins = kinship.kind == KinshipKind::Twin;
        let sibling = twins || kinship.kind == KinshipKind::Sibling;
        sibling.then_some(Siblings { one: *one, other: *other, twins })
    });
    let mut pairs: Vec<Siblings> = said.collect();
    for (person, at) in persons.iter().zip(1..) {
        let told = pairs.iter().any(|pair| [pair.one, pair.other].contains(&at));
        if person.relation == Relation::Sibling && !told && !has_parents(at) {
            pairs.push(Siblings { one: 0, other: at, twins: false });
        }
    }
    pairs.retain(|pair| pair.one != pair.other);
    pairs
}

/// Who lives under one roof, the client's own first; a roof over one person is none.
fn roofs(network: &Network, persons: &[&Person]) -> Vec<Roof> {
    let own = own_households(network);
    let mut names: Vec<&str> = own.iter().map(String::as_str).collect();
    for name in persons.iter().flat_map(|person| &person.households) {
        if !(names.contains(&name.as_str()) || name == OWN_HOUSEHOLD && own.len() == 1) {
            names.push(name);
        }
    }
    let roofs = names.into_iter().map(|name| {
        let own_roof = own.iter().any(|one| one == name);
        // Who lives with `client` lives with the client, whatever the client's household is called.
        let here = |person: &Person| {
            let also = own.len() == 1 && own_roof && person.households.iter().any(|one| one == OWN_HOUSEHOLD);
            also || person.households.iter().any(|one| one == name)
        };
        let others = persons.iter().zip(1..).filter(|(person, _)| here(person)).map(|(_, at)| at);
        let members = own_roof.then_some(0).into_iter().chain(others).collect();
        Roof { name: household(name), members }
    });
    roofs.filter(|roof| roof.members.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::network::Gender;

    #[test]
    fn what_somebody_is_to_the_client_tells_as_much_as_a_kinship() {
        let network: Network = toml::from_str(
            "[[person]]\nid = 'paaaa1'\nname = 'Mama'\nrelation = 'parent'\nhouseholds = ['client']\n\
             gender = 'woman'\n[[person]]\nid = 'paaaa2'\nname = 'Zus'\nrelation = 'sibling'\n\
             [[person]]\nid = 'paaaa3'\nname = 'Dokter'\nrelation = 'professional'\n",
        )
        .unwrap();
        let persons: Vec<&Person> = network.persons.iter().filter(|one| belongs(&network, one)).collect();
        assert_eq!(persons.len(), 2, "a professional is no family");
        let births = births(&persons, &[]);
        assert_eq!(births, [Birth { parent: 1, child: 0, kind: KinshipKind::Parent }]);
        assert_eq!(siblings(&persons, &[], &births), [Siblings { one: 0, other: 2, twins: false }]);
        let roofs = roofs(&network, &persons);
        assert_eq!(roofs.first().map(|roof| roof.members.clone()), Some(vec![0, 1]));
        assert_eq!(persons.first().and_then(|one| one.gender), Some(Gender::Woman));
    }
}
