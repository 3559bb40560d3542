//! How the columns of a table divide the width of the screen.
//!
//! comfy-table alone breaks words in one column while another has room. So widths are worked out here and comfy-table
//! draws: every column first gets its longest word, then sign after sign goes where the most text overflows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::paint::loosened;

/// Words longer than this may be broken to keep a column narrow; the first limit that lets all columns fit is taken.
const LONGEST_WORDS: [usize; 5] = [40, 28, 20, 16, 14];

/// A column of running text is not made narrower than the first of these, or than the second where room is scarce: it
/// would become a ladder of single words.
const READABLE: [usize; 2] = [14, 9];

/// A cell this many lines high is a ladder when its column is also narrower than [`LADDER_WIDTH`].
const LADDER_LINES: usize = 9;

/// See [`LADDER_LINES`].
const LADDER_WIDTH: usize = 20;

/// What a whole line counts for in the weighing of overflow, so that parts of a line count too.
const LINE: u128 = 1000;

/// The texts of one column, its label among them, and how wide they are.
struct Column<'a> {
    texts: &'a [&'a str],
    /// Longest word as it stands, and where the ties in dates and counts may break into two lines.
    word: usize,
    loose_word: usize,
    /// Longest line below the label: a label of several words may well be a ladder.
    longest_cell: usize,
    /// How many lines, as the records have them, are how wide: a list of thousands has few widths.
    lines: BTreeMap<usize, u128>,
    loosened: bool,
}

/// How a table is laid out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The width of each column, without the space between columns.
    pub(super) widths: Vec<u16>,
    /// The columns in which dates and counts may be broken over lines.
    pub(super) loosened: Vec<bool>,
}

/// Divides `room` signs over columns of texts, the label of each first; `None` where they do not fit side by side.
pub(super) fn divide(columns: &[Vec<&str>], room: usize) -> Option<Layout> {
    let mut columns: Vec<Column<'_>> = columns.iter().map(|texts| Column::new(texts)).collect();
    let mut widths =
        LONGEST_WORDS.into_iter().find_map(|longest| least_widths(&mut columns, longest, room))?;
    share(&columns, &mut widths, room);
    let ladder = columns.iter().zip(&widths).any(|(column, width)| column.is_ladder(*width));
    if ladder {
        return None;
    }
    let used = columns.iter().zip(widths).map(|(column, width)| u16::try_from(column.used(width)));
    let widths = used.collect::<Result<_, _>>().ok()?;
    Some(Layout { widths, loosened: columns.iter().map(|column| column.loosened).collect() })
}

/// The narrowest the columns may be; dates are loosened only where nothing else helps, the widest first.
fn least_widths(columns: &mut [Column<'_>], longest: usize, room: usize) -> Option<Vec<usize>> {
    for column in columns.iter_mut() {
        column.loosened = false;
    }
    for readable in READABLE {
        let widths: Vec<usize> = columns.iter().map(|column| column.least(longest, readable)).collect();
        if widths.iter().sum::<usize>() <= room {
            return Some(widths);
        }
    }
    let readable = READABLE.into_iter().min()?;
    loop {
        let widest =
            columns.iter_mut().filter(|column| column.gains() > 0).max_by_key(|column| column.gains())?;
        widest.loosened = true;
        let widths: Vec<usize> = columns.iter().map(|column| column.least(longest, readable)).collect();
        if widths.iter().sum::<usize>() <= room {
            return Some(widths);
        }
    }
}

/// Gives what is left of the room, sign after sign, to the column where it takes away the most overflow.
fn share(columns: &[Column<'_>], widths: &mut [usize], room: usize) {
    let mut left = room.saturating_sub(widths.iter().sum());
    while left > 0 {
        let gains = columns.iter().zip(widths.iter()).map(|(column, width)| column.gain(*width, left));
        let best = gains.enumerate().filter(|(_, (gain, _))| *gain > 0);
        // Of equals the first, so that the same table always looks the same.
        let Some((at, (_, step))) = best.min_by_key(|(at, (gain, _))| (std::cmp::Reverse(*gain), *at)) else {
            return;
        };
        if let Some(width) = widths.get_mut(at) {
            *width += step;
        }
        left -= step;
    }
}

impl<'a> Column<'a> {
    fn new(texts: &'a [&'a str]) -> Self {
        let longest_word = |text: &str| text.split([' ', '\n']).map(display_width).max().unwrap_or(0);
        let word = texts.iter().map(|text| longest_word(text)).max().unwrap_or(0);
        let loose_word = texts.iter().map(|text| longest_word(&loosened(text))).max().unwrap_or(0);
        let cells = texts.iter().skip(1).flat_map(|text| text.lines());
        let longest_cell = cells.map(display_width).max().unwrap_or(0);
        let mut lines: BTreeMap<usize, u128> = BTreeMap::new();
        for line in texts.iter().flat_map(|text| text.lines()) {
            *lines.entry(display_width(line)).or_default() += 1;
        }
        // A date broken into two lines can be read, one broken into three cannot.
        Self {
            texts,
            word,
            loose_word: loose_word.max(word.div_ceil(2)).min(word),
            longest_cell,
            lines,
            loosened: false,
        }
    }

    /// How much narrower the column can be with its ties loosened; nothing when they already are.
    fn gains(&self) -> usize {
        if self.loosened { 0 } else { self.word.saturating_sub(self.loose_word) }
    }

    fn longest_line(&self) -> usize {
        self.lines.last_key_value().map_or(0, |(width, _)| *width)
    }

    /// The narrowest the column may be: its longest word whole, as long as that is reasonable.
    fn least(&self, longest: usize, readable: usize) -> usize {
        let word = if self.loosened { self.loose_word } else { self.word };
        word.min(longest).max(self.longest_cell.min(if self.loosened { word } else { readable })).max(1)
    }

    /// How much text does not fit on one line at this width; tall cells count more than many low ones.
    fn overflow(&self, width: usize) -> u128 {
        let over = self.lines.range(width + 1..);
        over.map(|(line, count)| count * (*line as u128 * LINE / width.max(1) as u128).pow(2)).sum()
    }

    /// The most overflow a sign takes away here, and after how many signs: a single one often changes nothing.
    fn gain(&self, width: usize, left: usize) -> (u128, usize) {
        let now = self.overflow(width);
        let steps = 1..=left.min(self.longest_line().saturating_sub(width));
        let gains = steps.map(|step| ((now - self.overflow(width + step).min(now)) / step as u128, step));
        gains.max_by_key(|(gain, step)| (*gain, std::cmp::Reverse(*step))).unwrap_or((0, 1))
    }

    /// How much of this width the lines take once they are wrapped at spaces.
    fn used(&self, width: usize) -> usize {
        let options = Options::new(width)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit);
        let lines = self.texts.iter().flat_map(|text| text.lines()).map(|line| {
            let line = if self.loosened { Cow::Owned(loosened(line)) } else { Cow::Borrowed(line) };
            let long = display_width(&line) > width;
            if long {
                textwrap::wrap(&line, &options).iter().map(|part| display_width(part)).max()
            } else {
                Some(display_width(&line))
            }
        });
        lines.flatten().max().unwrap_or(0).clamp(1, width.max(1))
    }

    fn is_ladder(&self, width: usize) -> bool {
        width < LADDER_WIDTH && self.longest_line() > width * LADDER_LINES
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::paint::tied;
    use super::*;

    fn widths(columns: &[Vec<&str>], room: usize) -> Option<Vec<u16>> {
        divide(columns, room).map(|layout| layout.widths)
    }

    #[test]
    fn where_there_is_room_nothing_is_broken_and_nothing_is_wider_than_its_text() {
        let columns = [vec!["Dienst", "een lange naam"], vec!["Tekst", "nog een langere zin om te tonen"]];
        assert_eq!(widths(&columns, 100), Some(vec![14, 31]));
    }

    #[test]
    fn no_word_is_broken_while_another_column_has_room() {
        let columns = [
            vec!["Dienst", "maatschappelijk-werk-van-het-ziekenfonds"],
            vec!["Tekst", "een zin die over meer lijnen mag staan want er zijn spaties genoeg in"],
        ];
        assert_eq!(widths(&columns, 80), Some(vec![40, 38]));
    }

    #[test]
    fn what_is_left_goes_where_the_most_text_overflows() {
        let long = "woord ".repeat(30);
        let columns = [vec!["A", "drie korte woorden"], vec!["B", long.trim()]];
        assert_eq!(widths(&columns, 60), Some(vec![10, 41]), "a long text outweighs a name");
    }

    #[test]
    fn dates_are_broken_only_where_nothing_else_helps_and_the_widest_first() {
        let (date, count) = (tied("13 mei 2026"), tied("69 dagen te laat"));
        let columns = [vec!["Wie", "Marleen Dhoore"], vec!["Dag", &date], vec!["Termijn", &count]];
        let loosened = |room| divide(&columns, room).map(|layout| layout.loosened);
        assert_eq!(loosened(36), Some(vec![false, false, false]));
        assert_eq!(loosened(35), Some(vec![false, false, true]));
        assert_eq!(loosened(27), Some(vec![false, true, true]));
        assert_eq!(loosened(12), None, "then rows become cards");
    }

    #[test]
    fn a_ladder_of_single_words_is_no_column() {
        let long = "woord ".repeat(30);
        assert_eq!(widths(&[vec!["A", "maatwerkbedrijf"], vec!["B", long.trim()]], 30), None);
    }

    proptest! {
        #[test]
        fn columns_never_take_more_than_the_room_and_all_they_need_where_it_is_there(
            columns in proptest::collection::vec(proptest::collection::vec("[a-z]{0,30}( [a-z]{1,12}){0,9}", 1..6), 1..7),
            room in 1usize..160,
        ) {
            let texts: Vec<Vec<&str>> =
                columns.iter().map(|cells| cells.iter().map(String::as_str).collect()).collect();
            if let Some(widths) = widths(&texts, room) {
                let used: usize = widths.iter().map(|width| usize::from(*width)).sum();
                let widest = |cells: &Vec<&str>| cells.iter().map(|cell| display_width(cell)).max().unwrap_or(0).max(1);
                let whole: usize = texts.iter().map(widest).sum();
                prop_assert!(used <= room);
                prop_assert!(whole > room || used == whole, "{} of {}", used, whole);
            }
        }
    }
}
