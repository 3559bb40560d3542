//! Small cells (PRACTICE 6): in a report that leaves the team, a count over fewer than five clients is not shown, nor
//! anything from which it could be worked out.
//!
//! A table is a grid of whole numbers with the sums that hold among them: parts and wholes, rows and totals. Small cells
//! are hidden first. Then, for each hidden cell, another table is looked for that looks the same from outside: its sums
//! hold, its shown cells are the same, and this cell is one more or one less. Where there is none, the table gives the
//! cell away; the cheapest change that touches shown cells as well is taken, and what it touches is hidden too. In the
//! end every hidden cell can have at least two values, whatever a reader adds up or takes away. Noughts stay, as far as
//! they can: that nobody is somewhere says nothing about anybody. A reader knows the rule, so a hidden cell is never taken
//! to be nought, nor a small one to be five.

#[cfg(test)]
pub(crate) mod outsider;

use std::collections::{BTreeMap, BTreeSet};

/// The least number of clients whose count is shown.
pub const LEAST_SHOWN: i64 = 5;

/// A table as far as one number in it may give away another.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// The numbers.
    pub cells: Vec<GridCell>,
    /// Each a list of cells with a factor; the cells times their factors add up to nought.
    pub sums: Vec<Vec<(usize, i64)>>,
}

/// One number of a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GridCell {
    /// The number.
    pub value: i64,
    /// What a reader may see of it.
    pub sight: Sight,
    /// Whether it may not be worked out although nothing is said of it.
    pub guarded: bool,
    /// The highest value it can have in a reader's eyes when it is hidden; none when there is none.
    pub most: Option<i64>,
    /// How much is lost when it is hidden: more for a total than for a part of it.
    pub price: u32,
}

/// What a reader may see of a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sight {
    /// The number itself.
    #[default]
    Shown,
    /// That there is one, and that it is not nought.
    Hidden,
    /// Nothing at all: it is in no table, or everything around it is hidden.
    Unseen,
}

/// How many cells another table may differ in.
const REACH: usize = 16;

/// How many steps a search may take before more cells are hidden instead.
const PATIENCE: u32 = 4_000;

/// Hides small cells (those with a `most`) and whatever would give one of them away.
pub fn protect(grid: &mut Grid) {
    for cell in &mut grid.cells {
        if cell.most.is_some() && cell.value != 0 && cell.sight == Sight::Shown {
            cell.sight = Sight::Hidden;
        }
    }
    let mut loose: BTreeSet<usize> = BTreeSet::new();
    while let Some(cell) = (0..grid.cells.len()).find(|at| is_secret(grid, *at) && !loose.contains(at)) {
        let Some(change) = other_table(grid, cell) else {
            hide_around(grid, cell);
            continue;
        };
        for at in change {
            if let Some(cell) = grid.cells.get_mut(at).filter(|cell| cell.sight != Sight::Unseen) {
                cell.sight = Sight::Hidden;
            }
            loose.insert(at);
        }
    }
}

/// Whether a cell must have another value that it could have as well.
fn is_secret(grid: &Grid, at: usize) -> bool {
    grid.cells.get(at).is_some_and(|cell| cell.sight == Sight::Hidden || cell.guarded)
}

/// Where so little is left that even noughts give something away, everything that hangs together with a cell goes, noughts
/// as well.
fn hide_around(grid: &mut Grid, cell: usize) {
    let mut around = BTreeSet::from([cell]);
    loop {
        let before = around.len();
        for terms in &grid.sums {
            if terms.iter().any(|(at, _)| around.contains(at)) {
                around.extend(terms.iter().map(|(at, _)| *at));
            }
        }
        if around.len() == before {
            break;
        }
    }
    for at in around {
        if let Some(cell) = grid.cells.get_mut(at) {
            cell.sight = Sight::Unseen;
            cell.guarded = false;
        }
    }
}

/// The cells in which another table with the same sums differs, this cell among them; the one that costs least.
fn other_table(grid: &Grid, cell: usize) -> Option<Vec<usize>> {
    let costs = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24];
    costs.into_iter().find_map(|cost| {
        [1, -1].into_iter().find_map(|step| {
            let mut search = Search::new(grid);
            let begun = search.possible(cell, step) && search.change(cell, step);
            (begun && search.settle(cost)).then(|| search.changed.keys().copied().collect())
        })
    })
}

/// The search for another table: cells are changed until every sum holds again.
struct Search<'a> {
    grid: &'a Grid,
    sums_of: BTreeMap<usize, Vec<(usize, i64)>>,
    changed: BTreeMap<usize, i64>,
    off: BTreeMap<usize, i64>,
    patience: u32,
}

impl<'a> Search<'a> {
    fn new(grid: &'a Grid) -> Self {
        let mut sums_of: BTreeMap<usize, Vec<(usize, i64)>> = BTreeMap::new();
        for (sum, terms) in grid.sums.iter().enumerate() {
            for (cell, factor) in terms {
                sums_of.entry(*cell).or_default().push((sum, *factor));
            }
        }
        let (changed, off) = (BTreeMap::new(), BTreeMap::new());
        Self { grid, sums_of, changed, off, patience: PATIENCE }
    }

    /// Whether a reader could take a cell to differ by so much.
    fn possible(&self, at: usize, step: i64) -> bool {
        let Some(cell) = self.grid.cells.get(at) else { return false };
        let value = cell.value + step;
        match cell.sight {
            Sight::Unseen => value >= 0,
            Sight::Shown if cell.value == 0 => false,
            Sight::Shown | Sight::Hidden => value >= 1 && cell.most.is_none_or(|most| value <= most),
        }
    }

    /// Changes a cell and what is off in its sums; always true.
    fn change(&mut self, at: usize, step: i64) -> bool {
        self.shift(at, step);
        self.changed.insert(at, step);
        true
    }

    fn shift(&mut self, at: usize, step: i64) {
        for (sum, factor) in self.sums_of.get(&at).into_iter().flatten() {
            let off = self.off.entry(*sum).or_default();
            *off += factor * step;
            if *off == 0 {
                self.off.remove(sum);
            }
        }
    }

    /// Changes further cells until every sum holds, hiding shown ones for at most this cost.
    fn settle(&mut self, cost: u32) -> bool {
        let ways = self.off.iter().map(|(sum, off)| self.ways(*sum, *off, cost)).min_by_key(Vec::len);
        let Some(ways) = ways else { return true };
        for (price, at, step) in ways {
            if self.patience == 0 || self.changed.len() >= REACH {
                return false;
            }
            self.patience -= 1;
            self.change(at, step);
            if self.settle(cost - price) {
                return true;
            }
            self.changed.remove(&at);
            self.shift(at, -step);
        }
        false
    }

    /// The changes of one cell that would put a sum right: the cheapest first, then those of the smallest numbers.
    fn ways(&self, sum: usize, off: i64, cost: u32) -> Vec<(u32, usize, i64)> {
        let terms = self.grid.sums.get(sum).into_iter().flatten();
        let mut ways: Vec<(u32, i64, usize, i64)> = terms
            .filter(|(at, factor)| !self.changed.contains_key(at) && *factor != 0 && off % factor == 0)
            .filter_map(|(at, factor)| {
                let cell = self.grid.cells.get(*at)?;
                let price = if cell.sight == Sight::Shown { cell.price.max(1) } else { 0 };
                let step = -off / factor;
                (price <= cost && self.possible(*at, step)).then_some((price, cell.value, *at, step))
            })
            .collect();
        ways.sort_unstable();
        ways.into_iter().map(|(price, _, at, step)| (price, at, step)).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::outsider::given_away;
    use super::*;

    /// A table of counts over clients with the total of each row, of each column, and of all.
    fn table(rows: &[Vec<i64>]) -> Grid {
        let width = rows[0].len();
        let mut all: Vec<Vec<i64>> = rows.to_vec();
        all.push((0..width).map(|column| rows.iter().map(|row| row[column]).sum()).collect());
        for row in &mut all {
            row.push(row.iter().sum());
        }
        let price =
            |row: usize, column: usize| 1 + u32::from(row == rows.len()) * 2 + u32::from(column == width) * 2;
        let cells = all.iter().enumerate().flat_map(|(row, values)| {
            values.iter().enumerate().map(move |(column, value)| GridCell {
                value: *value,
                sight: Sight::Shown,
                guarded: false,
                most: (*value < LEAST_SHOWN).then_some(LEAST_SHOWN - 1),
                price: price(row, column),
            })
        });
        let at = |row: usize, column: usize| row * (width + 1) + column;
        let total = |cells: Vec<usize>, whole: usize| {
            cells.into_iter().map(|cell| (cell, 1)).chain([(whole, -1)]).collect::<Vec<_>>()
        };
        let across = (0..=rows.len())
            .map(|row| total((0..width).map(|column| at(row, column)).collect(), at(row, width)));
        let down = (0..=width).map(|column| {
            total((0..rows.len()).map(|row| at(row, column)).collect(), at(rows.len(), column))
        });
        Grid { cells: cells.collect(), sums: across.chain(down).collect() }
    }

    fn shown(rows: &[Vec<i64>]) -> Vec<String> {
        let mut grid = table(rows);
        protect(&mut grid);
        let cell =
            |cell: &GridCell| if cell.sight == Sight::Shown { cell.value.to_string() } else { "*".into() };
        grid.cells
            .chunks(rows[0].len() + 1)
            .map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn a_small_cell_takes_others_with_it_so_that_no_total_gives_it_away() {
        // Alone in its row and its column, it needs a neighbour in both, and one across.
        assert_eq!(
            shown(&[vec![3, 9, 20], vec![12, 8, 30], vec![11, 40, 50]]),
            ["* * 20 32", "12 8 30 50", "* * 50 101", "26 57 100 183"]
        );
        // Two that add up to two can only be one and one: the third is hidden as well, and stays hidden below.
        assert_eq!(shown(&[vec![1, 1, 9], vec![7, 7, 9]]), ["* * * 11", "* * * 23", "8 8 18 34"]);
        // A nought gives nothing away, and hides nothing.
        assert_eq!(shown(&[vec![0, 9], vec![6, 0]]), ["0 9 9", "6 0 6", "6 9 15"]);
        assert_eq!(shown(&[vec![6, 9], vec![7, 5]]), ["6 9 15", "7 5 12", "13 14 27"]);
    }

    #[test]
    fn where_nobody_can_stand_beside_it_the_total_goes_too() {
        assert_eq!(shown(&[vec![3], vec![0]]), ["* *", "0 0", "* *"]);
        assert_eq!(shown(&[vec![1, 0], vec![0, 1]]), ["* 0 *", "0 * *", "* * *"]);
    }

    #[test]
    fn the_outsider_of_the_next_test_sees_what_is_given_away() {
        let mut grid = table(&[vec![3, 9], vec![12, 8]]);
        grid.cells[0].sight = Sight::Hidden;
        assert_eq!(given_away(&grid), [0]);
        grid.cells[1].sight = Sight::Hidden;
        assert_eq!(given_away(&grid), [0, 1]);
        grid.cells[3].sight = Sight::Hidden;
        grid.cells[4].sight = Sight::Hidden;
        assert_eq!(given_away(&grid), [0usize; 0]);
    }

    proptest! {
        #[test]
        fn no_hidden_cell_can_be_worked_out(
            rows in (1usize..=4, 1usize..=3).prop_flat_map(|(height, width)| {
                proptest::collection::vec(proptest::collection::vec(prop_oneof![0i64..=5, 0i64..=12], width), height)
            })
        ) {
            let mut grid = table(&rows);
            protect(&mut grid);
            for cell in &grid.cells {
                let small = cell.value != 0 && cell.value < LEAST_SHOWN;
                prop_assert!(!small || cell.sight == Sight::Hidden);
                prop_assert!(cell.value != 0 || cell.sight == Sight::Shown);
            }
            prop_assert_eq!(given_away(&grid), Vec::<usize>::new());
        }
    }
}
