//! Which kinships cannot be (BOOK 13.3): nobody is kin to themselves, an own ancestor, or the same twice over.

use std::collections::BTreeSet;

use crate::model::network::{Kinship, KinshipKind, Network, Relation};
use crate::model::{Party, RecordId};

/// Why a kinship cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KinshipRefusal {
    /// Both ends are the same person.
    OneSelf,
    /// The parent would descend from the child.
    Circle,
    /// It stands there already.
    Twice(RecordId),
}

/// Why a kinship cannot stand among the others; `None` when it can. One that is revised is not among the others.
#[must_use]
pub fn kinship_refusal(network: &Network, kinship: &Kinship) -> Option<KinshipRefusal> {
    if kinship.from == kinship.to {
        return Some(KinshipRefusal::OneSelf);
    }
    let mut others = network.kinships.iter().filter(|one| one.id != kinship.id);
    if let Some(same) = others.find(|one| is_same(one, kinship)) {
        return Some(KinshipRefusal::Twice(same.id.clone()));
    }
    let circle = raises(kinship.kind) && descends(network, kinship, &kinship.from, &kinship.to);
    circle.then_some(KinshipRefusal::Circle)
}

/// Whether two say the same of the same people at the same time; partners and brothers are so both ways.
fn is_same(one: &Kinship, other: &Kinship) -> bool {
    let straight = (&one.from, &one.to) == (&other.from, &other.to);
    let turned = mutual(one.kind) && (&one.from, &one.to) == (&other.to, &other.from);
    let ended = |first: &Kinship, then: &Kinship| {
        first.until.zip(then.since).is_some_and(|(until, since)| until <= since)
    };
    one.kind == other.kind && (straight || turned) && !ended(one, other) && !ended(other, one)
}

fn mutual(kind: KinshipKind) -> bool {
    matches!(
        kind,
        KinshipKind::Partner | KinshipKind::FormerPartner | KinshipKind::Sibling | KinshipKind::Twin
    )
}

/// Whether it makes somebody a parent. A guardian does not: a grown child may well be guardian of a parent.
fn raises(kind: KinshipKind) -> bool {
    matches!(
        kind,
        KinshipKind::Parent
            | KinshipKind::AdoptiveParent
            | KinshipKind::StepParent
            | KinshipKind::FosterParent
    )
}

/// Whether `young` descends from `old`, by the other kinships and by what people are to the client.
fn descends(network: &Network, revised: &Kinship, young: &Party, old: &Party) -> bool {
    let mut found: BTreeSet<Party> = BTreeSet::from([old.clone()]);
    // Each round adds the children of whom is known; it ends when a round adds nobody.
    loop {
        let before = found.len();
        let born = parents(network, revised).into_iter().filter(|(parent, _)| found.contains(parent));
        found.extend(born.map(|(_, child)| child).collect::<Vec<_>>());
        if found.contains(young) || found.len() == before {
            return found.contains(young);
        }
    }
}

/// Every parent with a child of theirs.
fn parents(network: &Network, revised: &Kinship) -> Vec<(Party, Party)> {
    let others = network.kinships.iter().filter(|one| one.id != revised.id && raises(one.kind));
    let kin = others.map(|one| (one.from.clone(), one.to.clone()));
    let near = network.persons.iter().filter_map(|person| {
        let who = Party::Person(person.id.clone());
        match person.relation {
            Relation::Parent => Some((who, Party::Client)),
            Relation::Child => Some((Party::Client, who)),
            _ => None,
        }
    });
    kin.chain(near).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::record;

    const FAMILY: &str = r#"
[[person]]
id = "paaaa1"
name = "Oma"
relation = "grandparent"
[[person]]
id = "paaaa2"
name = "Moeder"
relation = "parent"
[[person]]
id = "paaaa3"
name = "Stiefvader"
relation = "other"
[[kinship]]
id = "haaaa1"
from = "paaaa1"
kind = "parent"
to = "paaaa2"
[[kinship]]
id = "haaaa2"
from = "paaaa2"
kind = "partner"
to = "paaaa3"
since = "2015-05-01"
until = "2020-05-01"
"#;

    fn refused(id: &str, from: &str, kind: &str, to: &str) -> Option<KinshipRefusal> {
        later(id, (from, kind, to), "")
    }

    fn later(id: &str, (from, kind, to): (&str, &str, &str), rest: &str) -> Option<KinshipRefusal> {
        let head = format!("id = '{id}'\nfrom = '{from}'\nkind = '{kind}'\nto = '{to}'\n");
        kinship_refusal(&record(FAMILY), &record(&format!("{head}{rest}")))
    }

    fn twice(id: &str) -> KinshipRefusal {
        KinshipRefusal::Twice(id.parse().unwrap())
    }

    #[test]
    fn nobody_is_an_own_parent_or_ancestor() {
        assert_eq!(refused("haaaa9", "paaaa1", "parent", "paaaa1"), Some(KinshipRefusal::OneSelf));
        assert_eq!(refused("haaaa9", "paaaa2", "foster-parent", "paaaa1"), Some(KinshipRefusal::Circle));
        assert_eq!(refused("haaaa9", "client", "step-parent", "paaaa1"), Some(KinshipRefusal::Circle));
        assert_eq!(refused("haaaa9", "client", "guardian", "paaaa1"), None, "a grown child may be");
        assert_eq!(refused("haaaa9", "paaaa3", "step-parent", "client"), None);
        assert_eq!(refused("haaaa1", "paaaa2", "parent", "paaaa1"), None, "turned round by revising it");
    }

    #[test]
    fn the_same_is_not_said_twice() {
        assert_eq!(refused("haaaa9", "paaaa1", "parent", "paaaa2"), Some(twice("haaaa1")));
        assert_eq!(refused("haaaa9", "paaaa1", "adoptive-parent", "paaaa2"), None);
        assert_eq!(refused("haaaa9", "paaaa3", "partner", "paaaa2"), Some(twice("haaaa2")));
        let again = ("paaaa3", "partner", "paaaa2");
        assert_eq!(later("haaaa9", again, "since = '2023-01-01'"), None, "they found one another again");
        assert_eq!(later("haaaa9", again, "since = '2019-01-01'"), Some(twice("haaaa2")));
        assert_eq!(later("haaaa9", again, "until = '2015-05-01'"), None);
    }
}
