//! A tally as it is shown: each place a figure, or hidden.

use super::super::dimension::{Dimension, Group};
use super::super::small_cells::{Grid, GridCell, LEAST_SHOWN, Sight, protect};
use super::super::time;
use super::{Measure, Tallied, Tally, Unit, median};

/// What stands in one place of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Nothing is known.
    None,
    /// It is hidden: a small cell, or one that would give a small cell away.
    Hidden,
    /// A number.
    Count(i64),
    /// A part of a whole.
    Share {
        /// How many.
        part: i64,
        /// Out of how many.
        whole: i64,
    },
    /// Whole minutes.
    Minutes(i64),
    /// Euro cents.
    Money(i64),
    /// Days.
    Days(i64),
    /// Hundredths of one.
    Hundredths(i64),
    /// Hundredths of a per cent.
    Percent(i64),
}

/// A tally as it is shown.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What the rows are.
    pub dimension: Dimension,
    /// The columns.
    pub measures: Vec<Measure>,
    /// The rows, then the total.
    pub lines: Vec<Line>,
    /// Whether anything is hidden.
    pub hides: bool,
}

/// A row of a sheet.
#[derive(Debug, Clone)]
pub struct Line {
    /// The group; none for the total.
    pub group: Option<Group>,
    /// One figure for each measure.
    pub figures: Vec<Figure>,
}

impl Sheet {
    /// The figure of a measure in a line.
    #[must_use]
    pub fn figure(&self, line: &Line, measure: &str) -> Figure {
        let at = self.measures.iter().position(|known| known.id == measure);
        at.and_then(|at| line.figures.get(at)).copied().unwrap_or(Figure::None)
    }
}

impl Tally {
    /// The tally as it is shown: inside the team, or, with small cells hidden, to others.
    #[must_use]
    pub fn sheet(&self, leaves_team: bool) -> Sheet {
        let mut grid = self.grid(leaves_team);
        protect(&mut grid);
        let width = self.measures.len();
        let sight = |row: usize, column: usize| grid.cells.get(row * width + column).map(|cell| cell.sight);
        let lines: Vec<Line> = self
            .lines()
            .enumerate()
            .map(|(row, (group, places))| {
                let hidden = |column: usize| sight(row, column) != Some(Sight::Shown);
                Line { group: group.cloned(), figures: self.figures(places, leaves_team, &hidden) }
            })
            .collect();
        let hides = lines.iter().flat_map(|line| &line.figures).any(|figure| *figure == Figure::Hidden);
        Sheet { dimension: self.dimension, measures: self.measures.clone(), lines, hides }
    }

    fn lines(&self) -> impl Iterator<Item = (Option<&Group>, &Vec<Tallied>)> {
        let total = std::iter::once((None, &self.total)).filter(|_| self.totalled);
        self.rows.iter().map(|(group, row)| (Some(group), row)).chain(total)
    }

    fn figures(&self, row: &[Tallied], leaves_team: bool, hidden: &dyn Fn(usize) -> bool) -> Vec<Figure> {
        let by_name = |id: &str| self.place(id).is_some_and(hidden);
        let cells = self.measures.iter().zip(row).enumerate();
        cells
            .map(|(at, (measure, place))| {
                let few = leaves_team && !measure.adds_up() && is_few(measure, place);
                if hidden(at) || few || measure.follows.iter().any(|base| by_name(base)) {
                    return Figure::Hidden;
                }
                let whole = measure.share_of.as_deref().filter(|whole| !by_name(whole));
                let whole = whole.and_then(|whole| row.get(self.place(whole)?)).map(|whole| whole.amount);
                figure(measure.unit, place, whole)
            })
            .collect()
    }

    /// The numbers of the tally that can be worked out from one another.
    fn grid(&self, leaves_team: bool) -> Grid {
        let mut grid = Grid::default();
        for (group, row) in self.lines() {
            let cells = self.measures.iter().zip(row);
            grid.cells
                .extend(cells.map(|(measure, place)| self.cell(measure, (group, place, row), leaves_team)));
        }
        let width = self.measures.len();
        let rows = self.rows.len();
        for row in 0..self.lines().count() {
            let across = |terms: &Vec<(usize, i64)>| {
                terms.iter().map(|(at, times)| (row * width + at, *times)).collect()
            };
            grid.sums.extend(self.relations.iter().map(across));
        }
        let summed = self.measures.iter().enumerate().filter(|(_, measure)| measure.adds_up());
        for (column, measure) in summed.filter(|_| self.totalled && rows > 0) {
            let at = |row: usize| row * width + column;
            let mut terms: Vec<(usize, i64)> = (0..rows).map(|row| (at(row), 1)).collect();
            terms.push((at(rows), -1));
            // What several rows count is once in the total: how much that is, nobody sees.
            if self.overlapping || measure.unit == Unit::Clients {
                let amount = |cell: &usize| grid.cells.get(*cell).map_or(0, |cell| cell.value);
                let value = terms.iter().map(|(cell, times)| times * amount(cell)).sum();
                terms.push((grid.cells.len(), -1));
                grid.cells.push(GridCell { value, sight: Sight::Unseen, ..GridCell::default() });
            }
            grid.sums.push(terms);
        }
        grid
    }

    fn cell(
        &self,
        measure: &Measure,
        (group, place, row): (Option<&Group>, &Tallied, &Vec<Tallied>),
        leaves_team: bool,
    ) -> GridCell {
        let value = if measure.unit == Unit::Clients { size(&place.clients) } else { place.amount };
        if !measure.adds_up() {
            return GridCell { price: 1, ..GridCell::default() };
        }
        let counts_each = size(&place.clients) == value;
        let small = leaves_team && is_few(measure, place) && value != 0;
        let told =
            measure.from.as_ref().and_then(|(base, least)| Some((row.get(self.place(base)?)?, *least)));
        // Of too few answers not even the noughts are shown: they would tell where the others are.
        let early = told.is_some_and(|(base, least)| (1..least).contains(&base.amount));
        let most = small.then_some(if counts_each { LEAST_SHOWN - 1 } else { i64::MAX });
        let is_whole = self
            .relations
            .iter()
            .any(|terms| terms.iter().any(|(at, times)| *times < 0 && self.place(&measure.id) == Some(*at)));
        let price = 1 + 2 * u32::from(group.is_none()) + 2 * u32::from(is_whole);
        let sight = if early { Sight::Unseen } else { Sight::Shown };
        GridCell { value, sight, guarded: early, most, price }
    }
}

/// Whether a place tells of some clients, but of too few.
fn is_few(measure: &Measure, place: &Tallied) -> bool {
    measure.unit != Unit::Things && (1..LEAST_SHOWN).contains(&size(&place.clients))
}

fn size<T>(clients: &std::collections::BTreeSet<T>) -> i64 {
    i64::try_from(clients.len()).unwrap_or(i64::MAX)
}

fn figure(unit: Unit, place: &Tallied, whole: Option<i64>) -> Figure {
    let hundredths = |values: &[i64]| median(values.iter().map(|value| value * 100).collect());
    if let Some(given) = place.given {
        return given;
    }
    match (unit, whole) {
        (Unit::Count, Some(whole)) => Figure::Share { part: place.amount, whole },
        (Unit::Count | Unit::Things, _) => Figure::Count(place.amount),
        (Unit::Clients, _) => Figure::Count(size(&place.clients)),
        (Unit::Minutes, _) => Figure::Minutes(place.amount),
        (Unit::Parts, _) if place.clients.is_empty() => Figure::None,
        (Unit::Parts, _) => Figure::Minutes(time::whole_minutes(place.amount)),
        (Unit::MinuteCents, _) => Figure::Money(time::cost(place.amount)),
        (Unit::Hundredths, _) => Figure::Hundredths(place.amount),
        (Unit::MedianDays, _) => median(place.values.clone()).map_or(Figure::None, Figure::Days),
        (Unit::MedianLevels, _) => hundredths(&place.values).map_or(Figure::None, Figure::Hundredths),
        (Unit::Given, _) => Figure::None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::dimension::word;
    use super::super::super::small_cells::outsider::given_away;
    use super::*;
    use crate::model::CaseId;
    use crate::model::assessment::Area;

    /// Needs in areas, each of one client, with a goal or without, and met or not.
    fn needs(needs: &[(Vec<usize>, u32, bool, usize)]) -> Tally {
        let measures = ["needs", "with", "without", "met", "partly", "not"].map(Measure::count);
        let mut tally = Tally::new(
            Dimension::Area,
            measures.into_iter().chain([Measure::new("cases", Unit::Clients)]).collect(),
        )
        .parts("needs", ["with", "without"])
        .parts("needs", ["met", "partly", "not"]);
        for (areas, client, goal, met) in needs {
            let areas = areas.iter().map(|at| word(&[Area::Income, Area::Housing, Area::Work][*at]));
            let groups: Vec<Group> = areas.collect();
            let client = CaseId::from_random(*client);
            for measure in
                ["needs", "cases", if *goal { "with" } else { "without" }, ["met", "partly", "not"][*met]]
            {
                tally.count(&groups, &client, measure);
            }
        }
        tally
    }

    /// Each row: its name, then its figures.
    fn shown(tally: &Tally, leaves_team: bool) -> Vec<String> {
        let figure = |figure: &Figure| match figure {
            Figure::Hidden => "*".to_owned(),
            Figure::Count(count) => count.to_string(),
            other => format!("{other:?}"),
        };
        let sheet = tally.sheet(leaves_team);
        let line = |line: &Line| {
            let name = line.group.as_ref().and_then(Group::key).unwrap_or_else(|| "total".to_owned());
            let figures = line.figures.iter().map(figure);
            std::iter::once(name).chain(figures).collect::<Vec<_>>().join(" ")
        };
        sheet.lines.iter().map(line).collect()
    }

    #[test]
    fn what_leaves_the_team_hides_few_clients_however_many_things_are_theirs() {
        // Seven clients have a need in income; in housing two clients have six needs together.
        let mut told: Vec<(Vec<usize>, u32, bool, usize)> =
            (0..7).map(|client| (vec![0], client, true, 0)).collect();
        told.extend((0..6).map(|at| (vec![1], at % 2, true, 0)));
        let tally = needs(&told);
        assert_eq!(
            shown(&tally, false),
            ["income 7 7 0 7 0 0 7", "housing 6 6 0 6 0 0 2", "total 13 13 0 13 0 0 7"]
        );
        assert_eq!(
            shown(&tally, true),
            ["income * * 0 * 0 0 7", "housing * * 0 * 0 0 *", "total 13 13 0 13 0 0 7"]
        );
    }

    #[test]
    fn medians_and_what_is_worked_out_from_hidden_figures_are_hidden_too() {
        let measures = vec![
            Measure::count("done"),
            Measure::new("days", Unit::MedianDays).follows("done"),
            Measure::new("share", Unit::Given).follows("done"),
        ];
        let mut tally = Tally::new(Dimension::Area, measures);
        let [few, many] = [word(&Area::Income), word(&Area::Work)];
        for client in 0..12 {
            let group = if client < 3 { &few } else { &many };
            let client = CaseId::from_random(client);
            tally.count(std::slice::from_ref(group), &client, "done");
            tally.value(std::slice::from_ref(group), &client, "days", 10);
            tally.give(Some(group.clone()), "share", Figure::Percent(100));
        }
        let sheet = tally.sheet(true);
        assert_eq!(sheet.lines[0].figures, [Figure::Hidden; 3]);
        assert_eq!(sheet.lines[1].figures, [Figure::Hidden; 3], "the total would give the other away");
        assert_eq!(sheet.figure(&sheet.lines[2], "days"), Figure::Days(10));
        assert!(sheet.hides && !tally.sheet(false).hides);
    }

    #[test]
    fn answers_are_shown_from_five_up_to_the_team_as_well() {
        let measures = vec![
            Measure::count("answers"),
            Measure::count("low").from("answers", 5),
            Measure::count("high").from("answers", 5),
        ];
        let mut tally = Tally::new(Dimension::Area, measures).parts("answers", ["low", "high"]);
        let add = |tally: &mut Tally, area: Area, client: u32, answer: &str| {
            for measure in ["answers", answer] {
                tally.count(&[word(&area)], &CaseId::from_random(client), measure);
            }
        };
        for client in 0..6 {
            add(&mut tally, Area::Income, client, if client < 2 { "low" } else { "high" });
        }
        assert_eq!(shown(&tally, false), ["income 6 2 4", "total 6 2 4"]);
        for client in 6..9 {
            add(&mut tally, Area::Work, client, if client == 6 { "low" } else { "high" });
        }
        assert_eq!(shown(&tally, false), ["income 6 * *", "work 3 * *", "total 9 3 6"]);
    }

    #[test]
    fn a_share_needs_its_whole() {
        let measures = vec![Measure::count("all"), Measure::count("some").of("all"), Measure::count("rest")];
        let mut tally = Tally::new(Dimension::Total, measures).parts("all", ["some", "rest"]);
        for client in 0..9 {
            for measure in ["all", if client < 7 { "some" } else { "rest" }] {
                tally.count(&[], &CaseId::from_random(client), measure);
            }
        }
        let figures = |leaves| tally.sheet(leaves).lines[0].figures.clone();
        assert_eq!(figures(false)[1], Figure::Share { part: 7, whole: 9 });
        assert_eq!(figures(true), [Figure::Count(9), Figure::Hidden, Figure::Hidden]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn nothing_hidden_can_be_worked_out_from_parts_rows_and_totals(
            told in proptest::collection::vec((0usize..3, 0u32..9, any::<bool>(), 0usize..3), 0..24),
            twice in any::<bool>(),
        ) {
            // With `twice` some needs stand in two rows, so that rows do not add up to the total.
            let told: Vec<_> = told
                .into_iter()
                .map(|(area, client, goal, met)| {
                    let areas = if twice && client == 0 { vec![area, (area + 1) % 3] } else { vec![area] };
                    (areas, client, goal, met)
                })
                .collect();
            let tally = needs(&told);
            let mut grid = tally.grid(true);
            protect(&mut grid);
            prop_assert_eq!(given_away(&grid), Vec::<usize>::new());
            let sheet = tally.sheet(true);
            let shown = |figure: &Figure| *figure != Figure::Hidden;
            for (line, (_, places)) in sheet.lines.iter().zip(tally.lines()) {
                for (figure, place) in line.figures.iter().zip(places) {
                    prop_assert!(place.clients.is_empty() || place.clients.len() >= 5 || !shown(figure));
                }
            }
        }
    }
}
