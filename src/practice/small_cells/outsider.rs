//! An outsider who reads a published table and tries to work out what is hidden: the judge of the tests. Written apart
//! from the search that hides cells: it narrows down what each cell can be, where that one steps aside.

use super::{Grid, Sight};

/// The highest value that the outsider thinks of.
const HIGHEST: i64 = 60;

/// What each cell can still be, from so much to so much.
type Bounds = Vec<(i64, i64)>;

/// The hidden cells of which an outsider can find only one value.
pub(crate) fn given_away(grid: &Grid) -> Vec<usize> {
    let hidden = |at: &usize| grid.cells[*at].sight == Sight::Hidden || grid.cells[*at].guarded;
    (0..grid.cells.len()).filter(|at| hidden(at) && !has_second_value(grid, *at)).collect()
}

fn has_second_value(grid: &Grid, at: usize) -> bool {
    let truth = grid.cells[at].value;
    [1, -1, 2, -2, 3, -3].into_iter().any(|step| {
        let mut bounds = begin(grid);
        let wanted = truth + step;
        let possible = (bounds[at].0..=bounds[at].1).contains(&wanted);
        bounds[at] = (wanted, wanted);
        possible && solvable(grid, bounds)
    })
}

fn begin(grid: &Grid) -> Bounds {
    let cells = grid.cells.iter().map(|cell| match cell.sight {
        Sight::Shown => (cell.value, cell.value),
        Sight::Hidden => (1, cell.most.map_or(HIGHEST, |most| most.min(HIGHEST))),
        Sight::Unseen => (0, HIGHEST),
    });
    cells.collect()
}

/// Whether there is a table within these bounds: they are narrowed by every sum until nothing moves, then the most
/// narrowed cell is tried, values near its true one first.
fn solvable(grid: &Grid, mut bounds: Bounds) -> bool {
    if !narrow(grid, &mut bounds) {
        return false;
    }
    let open = (0..bounds.len()).filter(|at| bounds[*at].0 < bounds[*at].1);
    let Some(at) = open.min_by_key(|at| bounds[*at].1 - bounds[*at].0) else { return true };
    let mut values: Vec<i64> = (bounds[at].0..=bounds[at].1).collect();
    values.sort_by_key(|value| (value - grid.cells[at].value).abs());
    values.into_iter().any(|value| {
        let mut tried = bounds.clone();
        tried[at] = (value, value);
        solvable(grid, tried)
    })
}

fn narrow(grid: &Grid, bounds: &mut Bounds) -> bool {
    let span = |(low, high): (i64, i64), factor: i64| {
        if factor > 0 { (factor * low, factor * high) } else { (factor * high, factor * low) }
    };
    let mut moved = true;
    while moved {
        moved = false;
        for terms in &grid.sums {
            let all: (i64, i64) = terms
                .iter()
                .map(|(at, factor)| span(bounds[*at], *factor))
                .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
            for (at, factor) in terms {
                let own = span(bounds[*at], *factor);
                // What the others leave for this one.
                let (low, high) = (-(all.1 - own.1), -(all.0 - own.0));
                let (low, high) = if *factor > 0 { (low, high) } else { (-high, -low) };
                let size = factor.abs();
                let narrowed =
                    (bounds[*at].0.max(-(-low).div_euclid(size)), bounds[*at].1.min(high.div_euclid(size)));
                if narrowed.0 > narrowed.1 {
                    return false;
                }
                if narrowed != bounds[*at] {
                    bounds[*at] = narrowed;
                    moved = true;
                    break;
                }
            }
        }
    }
    true
}
