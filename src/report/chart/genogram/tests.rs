//! The genogram: parents above children, couples side by side, and no two names that meet.

use super::*;
use crate::model::Language;

/// A family of four generations: grandparents on both sides, parents who parted and a stepfather, brothers and sisters
/// with partners, children and a foster child, an aunt.
fn family() -> Genogram {
    let couples = [(Bond::Together, "1-8 4-5 0-10 11-15"), (Bond::Apart, "1-2 3-13"), (Bond::Unsaid, "6-7")];
    let couple = |(bond, text)| pairs(text).into_iter().map(move |(one, other)| Couple { one, other, bond });
    let births = pairs(
        "1-0 2-0 1-3 2-3 4-1 5-1 6-2 7-2 1-9 8-9 0-11 10-11 0-12 10-12 3-14 13-14 11-16 15-16 6-18 7-18",
    );
    let birth = |(parent, child)| Birth { parent, child, kind: KinshipKind::Parent };
    let foster = Birth { parent: 0, child: 17, kind: KinshipKind::FosterParent };
    let siblings = pairs("11-12 2-19 8-20");
    Genogram {
        title: Message::new("chart-genogram").with("client", "Tom"),
        kin: (0..22).map(kin).collect(),
        couples: couples.into_iter().flat_map(couple).collect(),
        births: births.into_iter().map(birth).chain([foster]).collect(),
        siblings: siblings
            .into_iter()
            .map(|(one, other)| Siblings { one, other, twins: one == 11 })
            .collect(),
        households: vec![Roof { name: Fact::from("thuis"), members: vec![0, 10, 12, 17] }],
    }
}

fn kin(at: usize) -> Kin {
    Kin {
        name: match at % 3 {
            0 => format!("Maria-Magdalena Van den Onderbeke-Vercruysse {at}"),
            1 => format!("Schuldhulpverleningsmaatschappij {at}"),
            _ => format!("Jo {at}"),
        },
        relation: Some(Fact::Text("arbeidsongeschiktheidsverzekeringsdeskundige".to_owned())),
        gender: [Some(Gender::Man), Some(Gender::Woman), Some(Gender::Other), None]
            .get(at % 4)
            .copied()
            .flatten(),
        born: Some(1940 + i64::try_from(at).unwrap()),
        age: Some(40),
        deceased: at % 7 == 5,
        died: Some(2020),
        generation: (at == 21).then_some(-1),
    }
}

fn pairs(text: &str) -> Vec<(usize, usize)> {
    let pair =
        |pair: &str| pair.split_once('-').map(|(one, other)| (one.parse().unwrap(), other.parse().unwrap()));
    text.split(' ').filter_map(pair).collect()
}

#[test]
fn no_two_names_meet() {
    let places = Places::new(&family(), &Words::new(Language::Nl));
    for (at, one) in places.kin.iter().enumerate() {
        assert!(one.name.width().max(one.about.width()) <= place::COLUMN - 14, "{one:?}");
        assert!(one.at.0 >= place::COLUMN / 2 && one.at.0 + place::COLUMN / 2 <= places.width, "{one:?}");
        let bottom = |one: &place::Place| one.at.1 + HALF + 4 + one.name.height() + one.about.height();
        for other in places.kin.iter().skip(at + 1) {
            let beside = (one.at.0 - other.at.0).abs() >= place::COLUMN;
            let below = bottom(one) < other.at.1 - HALF || bottom(other) < one.at.1 - HALF;
            assert!(beside || below, "{one:?} meets {other:?}");
        }
    }
}

#[test]
fn parents_stand_above_their_children_and_couples_side_by_side() {
    let family = family();
    let places = Places::new(&family, &Words::new(Language::Nl));
    for birth in &family.births {
        let (parent, child) = (places.at(birth.parent).unwrap(), places.at(birth.child).unwrap());
        assert!(parent.1 < child.1, "{birth:?}");
    }
    for couple in &family.couples {
        let (one, other) = (places.at(couple.one).unwrap(), places.at(couple.other).unwrap());
        assert_eq!(one.1, other.1, "{couple:?}");
        assert_eq!((one.0 - other.0).abs(), place::COLUMN, "{couple:?}");
    }
    assert_eq!(places.generation(4), Some(-2));
    assert_eq!(places.generation(16), Some(2));
}

/// A child whose second parent is not said, beside a partner of the first: nobody moves away from the others.
#[test]
fn nobody_drifts_away() {
    let mut small = family();
    small.kin.truncate(4);
    small.couples = vec![Couple { one: 0, other: 1, bond: Bond::Together }];
    small.births = vec![Birth { parent: 0, child: 2, kind: KinshipKind::Parent }];
    small.siblings.clear();
    small.kin.iter_mut().for_each(|kin| kin.generation = None);
    small.kin.iter_mut().skip(3).for_each(|kin| kin.generation = Some(2));
    small.households = vec![Roof { name: Fact::from("thuis"), members: vec![2, 3] }];
    let places = Places::new(&small, &Words::new(Language::Nl));
    let [parent, child, other] = [0, 2, 3].map(|who| places.at(who).unwrap().0);
    assert_eq!(parent, child, "below the only parent who is known");
    assert_eq!(child, other, "below whom one lives with");
}

#[test]
fn a_circle_in_the_records_does_no_harm() {
    let mut circle = family();
    circle.births.push(Birth { parent: 16, child: 4, kind: KinshipKind::Parent });
    circle.couples.push(Couple { one: 4, other: 16, bond: Bond::Together });
    assert_eq!(Places::new(&circle, &Words::new(Language::Nl)).kin.len(), 22);
}

#[test]
fn signs_tell_without_colour() {
    let words = Words::new(Language::Nl);
    let drawn = super::super::Chart::Genogram(family()).inline(&words);
    for sign in [
        "<rect class=\"client\"",
        "<circle class=\"box\"",
        "<polygon class=\"box\"",
        "class=\"dots\"",
        ">overleden<",
    ] {
        assert!(drawn.contains(sign), "{sign}: {drawn}");
    }
    assert_eq!(drawn, super::super::Chart::Genogram(family()).inline(&words), "the same every time");
    let text = super::super::Chart::Genogram(family()).text(&words, 100);
    assert!(text.contains("Generatie: "), "{text}");
    assert!(super::super::Chart::Genogram(family()).dot(&words).unwrap().contains("shape=diamond"));
}
