//! What a network gives (BOOK 5.10.2): which support, from whom, at whose cost, and where it strains.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Circle, count, flows};
use crate::model::network::{SupportKind, Tie, TieDirection, TieFrequency, TieQuality};
use crate::model::{Party, RecordId, vocabulary};

/// From how many kinds of support on, each counted once for everybody who gets it, somebody gives much. No fact of the
/// sources: a line drawn so that a talk is had in time (CARDS 2.1: relieve carers before they are exhausted).
const MUCH: i64 = 3;

/// What a network gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkFunction {
    /// Every kind of support and how far it reaches, in the order of the vocabulary.
    pub support: Vec<SupportReach>,
    /// Kinds of support that the client gets from nobody, as far as is known.
    pub missing: Vec<SupportKind>,
    /// Kinds of support that the client gets from professionals and services only.
    pub formal_only: Vec<SupportKind>,
    /// Informal members who give to the client and get nothing back.
    pub only_give: Vec<Party>,
    /// Informal members to whom the client gives and who give nothing back.
    pub only_receive: Vec<Party>,
    /// Who gives much and gets support from nobody, the client too: at risk of exhaustion.
    pub overburdened: Vec<Burden>,
    /// Stressful and broken ties with the client.
    pub strained: Vec<Strain>,
    /// Stressful and broken ties between others around the client: conflict in the network.
    pub conflicts: Vec<Strain>,
}

/// How far a kind of support reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupportReach {
    /// The kind.
    pub kind: SupportKind,
    /// From whom the client gets it.
    pub from: Vec<Party>,
    /// How many of those are informal.
    pub informal: i64,
    /// To whom the client gives it.
    pub to: Vec<Party>,
    /// With whom there is a tie of this kind of which nobody wrote down who gives.
    pub unclear: Vec<Party>,
}

/// Somebody who gives much and gets nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Burden {
    /// Who.
    pub who: Party,
    /// Kinds of support given, each counted once for everybody who gets it.
    pub given: i64,
    /// Whether it is given every day.
    pub daily: bool,
    /// Who gets it.
    pub to: Vec<Party>,
}

/// A tie under strain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Strain {
    /// The tie.
    pub tie: RecordId,
    /// One end.
    pub from: Party,
    /// The other end.
    pub to: Party,
    /// How good the tie is: stressful or broken.
    pub quality: TieQuality,
}

pub(super) fn of(circle: &Circle<'_>) -> NetworkFunction {
    let kinds = vocabulary::words::<SupportKind>().1.iter().filter_map(|word| vocabulary::parse(word));
    let support: Vec<SupportReach> = kinds.map(|kind| reach(circle, kind)).collect();
    let such = |wanted: fn(&SupportReach) -> bool| {
        support.iter().filter(|one| wanted(one)).map(|one| one.kind).collect::<Vec<_>>()
    };
    let (strained, conflicts) = strains(circle).into_iter().partition(touches_client);
    NetworkFunction {
        missing: such(|one| one.from.is_empty() && one.unclear.is_empty()),
        formal_only: such(|one| !one.from.is_empty() && one.informal == 0),
        only_give: one_sided(circle, true),
        only_receive: one_sided(circle, false),
        overburdened: overburdened(circle),
        strained,
        conflicts,
        support,
    }
}

fn reach(circle: &Circle<'_>, kind: SupportKind) -> SupportReach {
    let (mut from, mut to, mut unclear) = (Vec::new(), Vec::new(), Vec::new());
    for tie in circle.ties_of(&Party::Client).filter(|tie| tie.support.contains(&kind)) {
        for (giver, receiver) in flows(tie) {
            if *receiver == Party::Client {
                from.push(giver.clone());
            } else {
                to.push(receiver.clone());
            }
        }
        if tie.direction.is_none() {
            unclear.push(other_end(tie).clone());
        }
    }
    let informal = count(from.iter().filter(|giver| !circle.is_formal(giver)).count());
    SupportReach { kind, from, informal, to, unclear }
}

/// The end of a tie with the client that is not the client.
fn other_end(tie: &Tie) -> &Party {
    if tie.from == Party::Client { &tie.to } else { &tie.from }
}

/// Informal members between whom and the client support goes one way only: to the client, or from the client.
fn one_sided(circle: &Circle<'_>, to_client: bool) -> Vec<Party> {
    let ties = circle.ties_of(&Party::Client).filter(|tie| !circle.is_formal(other_end(tie)));
    let one_way = ties.filter(|tie| match tie.direction {
        Some(TieDirection::Gives) => (tie.to == Party::Client) == to_client,
        Some(TieDirection::Receives) => (tie.from == Party::Client) == to_client,
        _ => false,
    });
    one_way.map(|tie| other_end(tie).clone()).collect()
}

/// Who gives much (at least [`MUCH`], or every day) and gets support from nobody; professionals are not asked.
fn overburdened(circle: &Circle<'_>) -> Vec<Burden> {
    let everybody = circle.members().into_iter().chain([Party::Client]);
    let informal = everybody.filter(|member| !circle.is_formal(member));
    informal.filter_map(|who| burden(circle, who)).filter(|one| one.daily || one.given >= MUCH).collect()
}

/// What somebody gives who gets nothing.
fn burden(circle: &Circle<'_>, who: Party) -> Option<Burden> {
    let (mut given, mut daily, mut to) = (0, false, Vec::new());
    for tie in circle.ties_of(&who) {
        // Support of which nobody knows which way it goes may well come back.
        if tie.direction.is_none() && !tie.support.is_empty() {
            return None;
        }
        for (giver, receiver) in flows(tie) {
            if *receiver == who {
                return None;
            }
            if *giver == who {
                given += count(tie.support.len().max(1));
                daily |= tie.frequency == Some(TieFrequency::Daily);
                to.push(receiver.clone());
            }
        }
    }
    (!to.is_empty()).then_some(Burden { who, given, daily, to })
}

fn strains(circle: &Circle<'_>) -> Vec<Strain> {
    let strained =
        circle.ties.iter().filter(|tie| matches!(tie.quality, TieQuality::Stressful | TieQuality::Broken));
    let told = strained.map(|tie| Strain {
        tie: tie.id.clone(),
        from: tie.from.clone(),
        to: tie.to.clone(),
        quality: tie.quality,
    });
    told.collect()
}

fn touches_client(strain: &Strain) -> bool {
    strain.from == Party::Client || strain.to == Party::Client
}

#[cfg(test)]
mod tests {
    use super::super::sample::{NETWORK, person, pictured};
    use super::*;

    fn reached(function: &NetworkFunction, kind: SupportKind) -> &SupportReach {
        function.support.iter().find(|one| one.kind == kind).unwrap()
    }

    #[test]
    fn support_reaches_the_client_from_those_who_give_it() {
        let seen = pictured(NETWORK, "2026-06-15").function;
        assert_eq!(seen.support.len(), 5);
        assert_eq!(reached(&seen, SupportKind::Emotional).from, [person(1)]);
        let company = reached(&seen, SupportKind::Companionship);
        assert_eq!((&company.from, &company.to), (&vec![person(2)], &vec![person(2)]));
        assert_eq!(reached(&seen, SupportKind::Informational).informal, 0);
        assert_eq!(seen.missing, [SupportKind::Financial], "the former partner has gone");
        assert_eq!(seen.formal_only, [SupportKind::Informational]);
        assert_eq!(pictured(NETWORK, "2026-01-31").function.missing, []);
    }

    #[test]
    fn support_without_a_direction_is_not_called_missing() {
        let tie = "[[tie]]\nid = 'taaaa1'\nfrom = 'services/ocmw'\nto = 'client'\nquality = 'weak'";
        let seen = pictured(&format!("{tie}\nsupport = ['financial']"), "2026-06-15").function;
        assert!(!seen.missing.contains(&SupportKind::Financial));
        assert_eq!(reached(&seen, SupportKind::Financial).unclear, ["services/ocmw".parse().unwrap()]);
        assert!(reached(&seen, SupportKind::Financial).from.is_empty());
    }

    #[test]
    fn giving_is_one_sided_or_a_burden() {
        let seen = pictured(NETWORK, "2026-06-15").function;
        assert_eq!(seen.only_give, [person(1)], "professionals are not asked");
        assert!(seen.only_receive.is_empty());
        let burdens: Vec<_> = seen.overburdened.iter().map(|one| (&one.who, one.given, one.daily)).collect();
        assert_eq!(burdens, [(&person(1), 2, true)]);
        let relieved =
            NETWORK.replace("quality = \"broken\"", "quality = \"weak\"\ndirection = \"receives\"");
        assert!(
            pictured(&relieved, "2026-06-15").function.overburdened.is_empty(),
            "the sister gives to her"
        );
        let often = |frequency: &str, support: &str| {
            let mother = "[[person]]\nid = 'paaaa1'\nname = 'Moeder'\nrelation = 'parent'\n";
            let tie = "[[tie]]\nid = 'taaaa1'\nfrom = 'client'\nto = 'paaaa1'\nquality = 'strong'\n";
            let rest = format!("direction = 'gives'\nfrequency = '{frequency}'\nsupport = {support}");
            pictured(&format!("{mother}{tie}{rest}"), "2026-06-15").function
        };
        assert_eq!(often("daily", "[]").overburdened[0].who, Party::Client);
        assert_eq!(often("weekly", "['emotional', 'practical', 'financial']").overburdened[0].given, 3);
        assert!(often("weekly", "['emotional', 'practical']").overburdened.is_empty());
        assert_eq!(often("weekly", "[]").only_receive, [person(1)]);
    }

    #[test]
    fn strain_with_the_client_is_told_apart_from_conflict_around() {
        let seen = pictured(NETWORK, "2026-06-15").function;
        let told = |strains: &[Strain]| strains.iter().map(|one| one.tie.to_string()).collect::<Vec<_>>();
        assert_eq!(told(&seen.strained), ["taaaa2"]);
        assert_eq!(told(&seen.conflicts), ["taaaa4"]);
        let gone = NETWORK.replace("since = \"2026-03-01\"", "deceased = \"yes\"");
        assert_eq!(pictured(&gone, "2026-06-15").structure.isolated, []);
    }
}
