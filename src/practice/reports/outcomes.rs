//! What was reached (SAM 2.5, BOOK 9): goals as each rater sees them, needs met, areas of life and functioning first
//! against last. Raters are never merged, and a T-score stays with its case (PRACTICE 6).

use super::super::attainment::{Attainment, by_rater};
use super::super::dimension::{Dimension, Group, Subject};
use super::super::evaluation::outcome_of;
use super::super::tally::{Measure, Tally, Unit, named};
use super::needs::result;
use super::progress::{Progress, areas, functioning};
use super::{Content, Kind, Listing, Question, snake, words_of};
use crate::model::assessment::Area;
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, Fact, RecordId, vocabulary};

pub(super) static KIND: Kind = Kind {
    name: "outcomes",
    own: &[Dimension::Total, Dimension::Area],
    of_cases: true,
    usual: Dimension::Total,
    of_year: false,
    fill,
};

fn fill(question: &Question<'_>) -> Content {
    let mut tally = Tally::new(question.by, measures());
    for (voice, _) in words_of::<Voice>().map(|(word, label)| (snake(word), label)) {
        let of = |name: &str| format!("goals_{voice}_{name}");
        tally = tally
            .parts(&of("rated"), ["better", "same", "worse", "no_start"].map(of))
            .parts(&of("rated"), ["reached", "below"].map(of));
        let of = |name: &str| format!("areas_{voice}_{name}");
        tally = tally.parts(&of("rated"), ["better", "same", "worse"].map(of));
    }
    tally = tally
        .parts("needs", ["met", "partly_met", "not_met", "unsaid_met"])
        .parts("codes", ["codes_better", "codes_same", "codes_worse"]);
    let mut rows = Vec::new();
    for file in question.files() {
        for attainment in by_rater(file, question.last()) {
            goals(&mut tally, question, file, &attainment);
            rows.extend(score(question, file, &attainment));
        }
        needs(&mut tally, question, file);
        for (rater, progress) in areas(file, question.last()) {
            let word = snake(&vocabulary::word(&rater));
            moved(&mut tally, question, file, (&format!("areas_{word}"), progress));
        }
        for progress in functioning(file, question.last()) {
            moved(&mut tally, question, file, ("codes", progress));
        }
    }
    let mut content = Content::new(tally);
    let columns = vec![
        ("case", "field-case"),
        ("client", "column-client"),
        ("rater", "field-rater"),
        ("t_baseline", "report-t-baseline"),
        ("t", "report-t"),
    ];
    content.listing = Some(Listing { name: "scores", columns, rows });
    content
}

fn measures() -> Vec<Measure> {
    let mut measures = Vec::new();
    for (kind, part) in [("goals", "goals"), ("areas", "areas")] {
        for (word, voice) in words_of::<Voice>() {
            let of = |name: &str| format!("{kind}_{}_{name}", snake(word));
            let put =
                |name: &str| Measure::count(of(name)).label(named(name)).part(part).question(voice.clone());
            let change = Measure::new(of("change"), Unit::MedianLevels).follows(of("rated"));
            measures.extend([put("rated"), change.label(named("change")).part(part).question(voice.clone())]);
            if kind == "goals" {
                measures.extend([put("reached").of(of("rated")), put("below").aside()]);
            }
            measures.extend(["better", "same", "worse"].map(put));
            measures.extend((kind == "goals").then(|| put("no_start").quiet()));
        }
    }
    measures.push(Measure::count("needs").part("needs-met"));
    let met = ["met", "partly_met", "not_met", "unsaid_met"];
    measures.extend(met.map(|id| Measure::count(id).part("needs-met").of("needs")));
    measures.push(Measure::count("codes").part("functioning"));
    let change = Measure::new("codes_change", Unit::MedianLevels).label(named("change")).follows("codes");
    measures.push(change.part("functioning"));
    measures.extend(
        ["better", "same", "worse"]
            .map(|name| Measure::count(format!("codes_{name}")).part("functioning").label(named(name))),
    );
    measures
}

fn goals(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, attainment: &Attainment) {
    let rater = snake(&vocabulary::word(&attainment.rater));
    let of = |name: &str| format!("goals_{rater}_{name}");
    for goal in &attainment.goals {
        let Some((level, on)) = goal.level.zip(goal.rated_on.filter(|on| question.holds(*on))) else {
            continue;
        };
        let groups = groups(question, file, (on, goal_area(file, &goal.goal)));
        let client = &file.case.id;
        tally.count(&groups, client, &of("rated"));
        // As expected or better: the goal is reached on the scale of Goal Attainment.
        tally.count(&groups, client, &of(if level >= 0 { "reached" } else { "below" }));
        tally.count(&groups, client, &of(direction(goal.change)));
        if let Some(change) = goal.change {
            tally.value(&groups, client, &of("change"), change);
        }
    }
}

fn direction(change: Option<i64>) -> &'static str {
    match change {
        Some(1..) => "better",
        Some(0) => "same",
        Some(_) => "worse",
        None => "no_start",
    }
}

fn needs(tally: &mut Tally, question: &Question<'_>, file: &CaseFile) {
    for need in file.needs() {
        let outcome = outcome_of(file, &need.id, question.last()).filter(|(on, _)| question.holds(*on));
        let Some((on, outcome)) = outcome else { continue };
        let groups = groups(question, file, (on, Some(need.area)));
        tally.count(&groups, &file.case.id, "needs");
        tally.count(&groups, &file.case.id, result(Some(outcome.met)));
    }
}

/// Something that was looked at twice: whether it is better, and by how much.
fn moved(tally: &mut Tally, question: &Question<'_>, file: &CaseFile, (kind, progress): (&str, Progress)) {
    if !question.holds(progress.on) {
        return;
    }
    let groups = groups(question, file, (progress.on, progress.area));
    let client = &file.case.id;
    let all = if kind == "codes" { "codes".to_owned() } else { format!("{kind}_rated") };
    tally.count(&groups, client, &all);
    tally.count(&groups, client, &format!("{kind}_{}", direction(Some(progress.change))));
    tally.value(&groups, client, &format!("{kind}_change"), progress.change);
}

fn groups(question: &Question<'_>, file: &CaseFile, (on, area): (Date, Option<Area>)) -> Vec<Group> {
    let groups = Subject::new(file, on).in_area(area).groups(question.by);
    // What belongs to no area of its own is not spread over those of its case.
    if question.by == Dimension::Area && area.is_none() { vec![Group::Unknown] } else { groups }
}

fn goal_area(file: &CaseFile, goal: &RecordId) -> Option<Area> {
    let need = file.goal(goal)?.need.as_ref()?;
    file.need(need).map(|need| need.area)
}

/// The T-scores of a case in one rater's eyes, where every goal was rated.
fn score(question: &Question<'_>, file: &CaseFile, attainment: &Attainment) -> Option<Vec<Option<Fact>>> {
    let t = attainment.t?;
    attainment.goals.iter().filter_map(|goal| goal.rated_on).max().filter(|on| question.holds(*on))?;
    Some(vec![
        Some(Fact::Id(file.case.id.to_string())),
        Some(file.case.client.name.clone().into()),
        Some(vocabulary::fact(&attainment.rater)),
        attainment.baseline_t.map(Fact::Hundredths),
        Some(Fact::Hundredths(t)),
    ])
}
