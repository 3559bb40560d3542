//! What a network looks like (BOOK 5.10.1): how large, who, how closely knit, how near.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Circle, count, flows};
use crate::model::network::{Network, Relation, Tie, TieFrequency};
use crate::model::record::Answer;
use crate::model::{Party, RecordId, vocabulary};

/// The word for the household of the client alone.
pub const OWN_HOUSEHOLD: &str = "client";

/// What a network looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkStructure {
    /// How many people, practitioners and services are around the client; the client is not counted.
    pub size: i64,
    /// The people by what they are to the client, in the order of the vocabulary.
    pub relations: Vec<RelationCount>,
    /// Practitioners of the team and services with a tie; they are no people of the network file.
    pub team_and_services: i64,
    /// How many help by profession: professionals, practitioners, services.
    pub formal: i64,
    /// All others, volunteers among them.
    pub informal: i64,
    /// Pairs with a tie that holds, among everybody counted and the client.
    pub ties: i64,
    /// Pairs there are: n × (n − 1) ÷ 2, the client being one of the n.
    pub ties_possible: i64,
    /// How many are in touch with the client every day or every week.
    pub weekly: i64,
    /// How many have a tie with the client of which nobody wrote down how often.
    pub frequency_unknown: i64,
    /// Who lives together; the client's own first.
    pub households: Vec<Household>,
    /// Who has no tie that holds with anybody.
    pub isolated: Vec<Party>,
    /// Whether nobody but professionals is near the client: no informal tie that gives the client support or keeps in
    /// touch every week. Unknown while an informal tie is not drawn or not told far enough.
    pub client_isolated: Answer,
}

/// How many are this to the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RelationCount {
    /// What they are.
    pub relation: Relation,
    /// How many.
    pub count: i64,
}

/// People under one roof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Household {
    /// The word for it; `client` is the client's own.
    pub name: String,
    /// Whether the client lives there.
    pub client: bool,
    /// Who else lives there.
    pub people: Vec<RecordId>,
}

/// The households the client lives in; the own one when nothing else was said.
#[must_use]
pub fn own_households(network: &Network) -> Vec<String> {
    if network.households.is_empty() { vec![OWN_HOUSEHOLD.to_owned()] } else { network.households.clone() }
}

pub(super) fn of(circle: &Circle<'_>) -> NetworkStructure {
    let members = circle.members();
    let people = count(members.len()) + 1;
    let formal = count(members.iter().filter(|member| circle.is_formal(member)).count());
    let touch: Vec<Option<TieFrequency>> =
        members.iter().filter_map(|member| with_client(circle, member)).map(|tie| tie.frequency).collect();
    let untied = members.iter().filter(|member| circle.ties_of(member).next().is_none());
    NetworkStructure {
        size: count(members.len()),
        relations: relations(circle),
        team_and_services: count(circle.bodies.len()),
        formal,
        informal: count(members.len()) - formal,
        ties: pairs(circle),
        ties_possible: people * (people - 1) / 2,
        weekly: count(touch.iter().filter(|frequency| is_near(**frequency)).count()),
        frequency_unknown: count(touch.iter().filter(|frequency| is_unknown(**frequency)).count()),
        households: households(circle),
        isolated: untied.cloned().collect(),
        client_isolated: client_isolated(circle, &members),
    }
}

/// The tie between somebody and the client that holds; the nearest, should two have been written down.
fn with_client<'a>(circle: &Circle<'a>, member: &Party) -> Option<&'a Tie> {
    let theirs = |tie: &&Tie| tie.from == Party::Client || tie.to == Party::Client;
    circle.ties_of(member).filter(theirs).max_by_key(|tie| is_near(tie.frequency))
}

fn is_near(frequency: Option<TieFrequency>) -> bool {
    matches!(frequency, Some(TieFrequency::Daily | TieFrequency::Weekly))
}

fn is_unknown(frequency: Option<TieFrequency>) -> bool {
    matches!(frequency, None | Some(TieFrequency::Unknown))
}

fn relations(circle: &Circle<'_>) -> Vec<RelationCount> {
    let known = vocabulary::words::<Relation>().1.iter().filter_map(|word| vocabulary::parse(word));
    let counted = known.map(|relation| RelationCount {
        relation,
        count: count(circle.persons.iter().filter(|person| person.relation == relation).count()),
    });
    counted.filter(|one| one.count > 0).collect()
}

fn pairs(circle: &Circle<'_>) -> i64 {
    let pair = |tie: &Tie| {
        let (one, other) = (tie.from.clone(), tie.to.clone());
        if one < other { (one, other) } else { (other, one) }
    };
    count(circle.holding().map(pair).collect::<BTreeSet<_>>().len())
}

fn households(circle: &Circle<'_>) -> Vec<Household> {
    let own = own_households(circle.network);
    let of_people = circle.persons.iter().flat_map(|person| &person.households);
    // Who lives with `client` lives with the client, whatever the client's own households are called.
    let others: BTreeSet<&String> = of_people.filter(|name| !own.contains(name)).collect();
    let names = own.iter().chain(others);
    names
        .map(|name| Household {
            name: name.clone(),
            client: own.contains(name) || name == OWN_HOUSEHOLD,
            people: circle
                .persons
                .iter()
                .filter(|person| person.households.contains(name))
                .map(|person| person.id.clone())
                .collect(),
        })
        .collect()
}

fn client_isolated(circle: &Circle<'_>, members: &[Party]) -> Answer {
    let near = |tie: &Tie| {
        is_near(tie.frequency) || flows(tie).iter().any(|(_, receiver)| **receiver == Party::Client)
    };
    let told = |tie: &Tie| !is_unknown(tie.frequency) && tie.direction.is_some();
    let mut informal = members.iter().filter(|member| !circle.is_formal(member)).peekable();
    if members.is_empty() {
        return Answer::Unknown;
    }
    let mut open = false;
    for member in informal.by_ref() {
        let drawn = circle.ties.iter().any(|tie| {
            let ends = (&tie.from, &tie.to);
            ends == (member, &Party::Client) || ends == (&Party::Client, member)
        });
        match with_client(circle, member) {
            Some(tie) if near(tie) => return Answer::No,
            Some(tie) => open |= !told(tie),
            // A broken tie is an answer; one that nobody drew is none.
            None => open |= !drawn,
        }
    }
    if open { Answer::Unknown } else { Answer::Yes }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{NETWORK, person, pictured};
    use super::*;

    #[test]
    fn only_who_is_around_and_what_holds_is_counted() {
        let seen = pictured(NETWORK, "2026-06-15").structure;
        // Mother, sister, professional, neighbour and the service; friend and former partner no longer.
        assert_eq!((seen.size, seen.formal, seen.informal, seen.team_and_services), (5, 2, 3, 1));
        let relations: Vec<_> = seen.relations.iter().map(|one| (one.relation, one.count)).collect();
        let (parent, sibling) = ((Relation::Parent, 1), (Relation::Sibling, 1));
        assert_eq!(relations, [parent, sibling, (Relation::Neighbour, 1), (Relation::Professional, 1)]);
        // Four ties with the client; the broken one between mother and sister does not hold. 6 × 5 ÷ 2 pairs.
        assert_eq!((seen.ties, seen.ties_possible), (4, 15));
        assert_eq!((seen.weekly, seen.frequency_unknown), (2, 1));
        assert_eq!(seen.isolated, [person(6)]);
        assert_eq!(seen.client_isolated, Answer::No);
    }

    #[test]
    fn who_comes_and_goes_counts_on_the_days_between() {
        let seen = pictured(NETWORK, "2026-01-31").structure;
        assert_eq!((seen.size, seen.weekly), (5, 3), "the former partner still, the neighbour not yet");
        assert_eq!(pictured(NETWORK, "2026-02-01").structure.size, 4);
        let died = NETWORK.replace("deceased = \"yes\"", "deceased = \"yes\"\nuntil = \"2026-02-10\"");
        let size = |on: &str| pictured(&died, on).structure.size;
        assert_eq!((size("2026-02-10"), size("2026-02-11")), (5, 4), "alive until that day");
    }

    #[test]
    fn a_client_may_have_two_homes() {
        let seen = pictured(NETWORK, "2026-06-15").structure.households;
        let told: Vec<_> = seen.iter().map(|one| (one.name.as_str(), one.client, one.people.len())).collect();
        assert_eq!(told, [("client", true, 0), ("oma", true, 1), ("zus", false, 1)]);
        let alone = pictured("", "2026-06-15").structure;
        assert_eq!(alone.households.len(), 1);
        assert_eq!((alone.size, alone.ties, alone.ties_possible), (0, 0, 0));
        assert_eq!(alone.client_isolated, Answer::Unknown, "nobody has asked yet");
    }

    #[test]
    fn a_client_is_isolated_when_every_informal_tie_is_told_and_none_is_near() {
        let brother = "[[person]]\nid = 'paaaa1'\nname = 'Broer'\nrelation = 'sibling'\n";
        let tie = |rest: &str| {
            let tie = "[[tie]]\nid = 'taaaa1'\nfrom = 'paaaa1'\nto = 'client'\nquality = 'weak'\n";
            pictured(&format!("{brother}{tie}{rest}"), "2026-06-15").structure.client_isolated
        };
        assert_eq!(tie(""), Answer::Unknown);
        assert_eq!(tie("direction = 'neither'\nfrequency = 'rarely'"), Answer::Yes);
        assert_eq!(tie("direction = 'neither'\nfrequency = 'weekly'"), Answer::No);
        assert_eq!(tie("direction = 'receives'\nfrequency = 'rarely'"), Answer::Yes, "the client gives");
        assert_eq!(tie("direction = 'both'"), Answer::No);
        assert_eq!(pictured(brother, "2026-06-15").structure.client_isolated, Answer::Unknown);
        let broken = "[[tie]]\nid = 'taaaa1'\nfrom = 'client'\nto = 'paaaa1'\nquality = 'broken'\n";
        let broken = pictured(&format!("{brother}{broken}"), "2026-06-15").structure;
        assert_eq!(broken.client_isolated, Answer::Yes);
        let only =
            pictured("[[person]]\nid = 'paaaa1'\nname = 'An'\nrelation = 'professional'", "2026-06-15");
        assert_eq!(only.structure.client_isolated, Answer::Yes);
    }
}
