//! The ecogram: whoever stands in it, names stay apart and nothing of a record becomes markup.

use super::*;
use crate::model::Language;

/// A network of so many people, most of them with long names, tied to the client and to one another.
fn network(people: usize) -> Ecogram {
    let persons = (0..people).map(|at| EcogramPerson {
        name: match at % 3 {
            0 => format!("Maria-Magdalena Van den Onderbeke-Vercruysse {at}"),
            1 => format!("Schuldhulpverleningsmaatschappij {at}"),
            _ => format!("Jo {at}"),
        },
        relation: Some(Fact::Text("arbeidsongeschiktheidsverzekeringsdeskundige".to_owned())),
        formal: at % 3 == 1,
    });
    let tie = |from: usize, to: usize| EcogramTie {
        from,
        to,
        quality: QUALITIES.get((from + to) % 5).copied().unwrap_or(TieQuality::Strong),
        gives: to.is_multiple_of(2),
        receives: to.is_multiple_of(3),
    };
    let near = (1..=people).map(|at| tie(0, at));
    let between = (1..people).map(|at| tie(at, (at * 7) % people + 1));
    Ecogram {
        title: Message::new("chart-ecogram").with("client", "Tom"),
        client: "Tom Van Hoorebeke-Vandenbussche".to_owned(),
        persons: persons.collect(),
        ties: near.chain(between).filter(|tie| tie.from != tie.to).collect(),
    }
}

#[test]
fn no_two_names_meet_however_many_there_are() {
    for people in 0..=40 {
        let places = Places::new(&network(people), &Words::new(Language::Nl));
        for (at, one) in places.boxes.iter().enumerate() {
            let (left, top) = (one.middle.0 - one.width / 2, one.middle.1 - one.height / 2);
            assert!(left >= 0 && left + one.width <= places.width, "{people}: {one:?}");
            assert!(top >= 0 && top + one.height <= places.height, "{people}: {one:?}");
            assert!(one.name.width() <= one.width && one.about.width() <= one.width, "{one:?}");
            for other in places.boxes.iter().skip(at + 1) {
                let (x, y) = (one.middle.0 - other.middle.0, one.middle.1 - other.middle.1);
                let apart = x.abs() >= i64::midpoint(one.width, other.width) + 4
                    || y.abs() >= i64::midpoint(one.height, other.height) + 4;
                assert!(apart, "{people}: {one:?} meets {other:?}");
            }
        }
    }
}

#[test]
fn no_line_runs_through_the_client() {
    for people in 2..=24 {
        let network = network(people);
        let places = Places::new(&network, &Words::new(Language::Nl));
        let client = places.boxes.first().unwrap().middle;
        for tie in network.ties.iter().filter(|tie| tie.from != 0) {
            let curve = places.curve(tie.from, tie.to).unwrap();
            let clear = curve.places().iter().all(|at| distance(*at, client) > place::CLIENT);
            assert!(clear, "{people}: {tie:?}");
        }
    }
}

#[test]
fn each_quality_has_a_line_of_its_own_form() {
    let forms = QUALITIES.map(|quality| {
        let mut pen = Pen::default();
        let tie = EcogramTie { from: 0, to: 1, quality, gives: true, receives: false };
        draw_tie(&mut pen, &tie, &Curve::straight((0, 0), (200, 0)));
        pen.done()
    });
    for (at, form) in forms.iter().enumerate() {
        assert!(forms.iter().skip(at + 1).all(|other| other != form), "{form}");
        assert!(form.contains("<polygon class=\"ink\" points=\"200,0"), "an arrow at the end: {form}");
    }
}

#[test]
fn the_same_network_is_the_same_picture_and_told_in_both_languages() {
    let words = Words::new(Language::Nl);
    let chart = super::super::Chart::Ecogram(network(20));
    assert_eq!(chart.inline(&words), chart.inline(&Words::new(Language::Nl)));
    assert!(chart.text(&words, 80).contains("(gespannen)"));
    assert!(chart.text(&Words::new(Language::En), 80).contains("(stressful)"));
    assert!(chart.dot(&words).unwrap().starts_with("digraph ecogram {\n"));
}

#[test]
fn hostile_names_are_text() {
    let mut hostile = network(1);
    hostile.client = "</title></svg><script>alert(1)</script>\"]]>".to_owned();
    let chart = super::super::Chart::Ecogram(hostile);
    let words = Words::new(Language::En);
    for drawn in [chart.inline(&words), super::super::file(&[&chart], &words)] {
        assert!(!drawn.contains("<script") && drawn.contains("&lt;/title&gt;"), "{drawn}");
        assert_eq!(drawn.matches("</svg>").count(), 1, "{drawn}");
    }
    assert!(chart.dot(&words).unwrap().contains("\\\"]]>"));
}
