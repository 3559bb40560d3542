//! What pictures with rows share: a sheet that is filled from top to bottom, a ruler across it, ticks, labels that are
//! broken over lines, and a legend. A label stands above its row, over the whole width, so that long words have room and
//! the picture stays readable on a telephone.

use super::Drawn;
use super::letters::{Lines, wide};
use super::pen::{At, Pen, Side};

/// The width of every such picture.
pub(super) const WIDTH: i64 = 440;

/// The height of what is drawn in a row.
pub(super) const ROW: i64 = 18;

/// A picture that is filled from top to bottom.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// What is drawn.
    pub(super) pen: Pen,
    /// Where the next thing begins.
    pub(super) top: i64,
}

/// Where values stand across the sheet, in whole points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruler {
    /// The value at the left end, and that at the right end.
    pub(super) values: (i64, i64),
    /// Where the ends stand.
    pub(super) ends: (i64, i64),
}

/// A sign of the legend, drawn around a place.
pub(super) type Sign<'a> = &'a dyn Fn(&mut Pen, At);

impl Sheet {
    /// A text over the whole width.
    pub(super) fn label(&mut self, class: &str, text: &str) {
        let lines = Lines::new(text, if class == "small" { 12 } else { 14 }, WIDTH, 4);
        self.pen.lines(class, (0, self.top), Side::Start, &lines);
        self.top += lines.height() + 6;
    }

    /// Words at places of the ruler; a word that would touch the one before it is left out.
    pub(super) fn ticks(&mut self, ruler: Ruler, ticks: &[(i64, String)]) {
        let mut free = i64::MIN;
        for (value, text) in ticks {
            let half = wide(text, 12) / 2;
            let at = ruler.at(*value).clamp(half, (WIDTH - half).max(half));
            if at - half > free {
                self.pen.text("small", (at, self.top + 12), Side::Middle, text);
                free = at + half + 4;
            }
        }
        self.top += 18;
    }

    /// What the two ends of the ruler mean: left and right below it, on one line or on two.
    pub(super) fn ends(&mut self, ruler: Ruler, (low, high): (&str, &str)) {
        let (left, right) = ruler.ends;
        let room = right - left;
        let apart = wide(low, 12) + wide(high, 12) + 16 <= room;
        self.pen.text("small", (left, self.top + 12), Side::Start, low);
        self.top += if apart { 0 } else { 16 };
        self.pen.text("small", (right, self.top + 12), Side::End, high);
        self.top += 20;
    }

    /// Signs with their meaning, as many on a line as fit.
    pub(super) fn legend(&mut self, entries: &[(Sign<'_>, String)]) {
        let mut x = 0;
        self.top += 6;
        for (sign, text) in entries {
            let needed = 34 + wide(text, 12);
            if x > 0 && x + needed > WIDTH {
                (x, self.top) = (0, self.top + 22);
            }
            sign(&mut self.pen, (x + 12, self.top + 9));
            self.pen.text("small", (x + 30, self.top + 13), Side::Start, text);
            x += needed + 14;
        }
        self.top += if entries.is_empty() { 0 } else { 22 };
    }

    /// The picture.
    pub(super) fn done(self) -> Drawn {
        Drawn { width: WIDTH, height: self.top + 4, body: self.pen.done() }
    }
}

impl Ruler {
    /// Where a value stands; one beyond the ends stands at the end.
    pub(super) fn at(&self, value: i64) -> i64 {
        let ((low, high), (left, right)) = (self.values, self.ends);
        let value = value.clamp(low, high.max(low));
        left + (value - low) * (right - left) / (high - low).max(1)
    }
}

/// A sign, the same for the same place in a series: circle, square, diamond, triangle.
pub(super) fn marker(pen: &mut Pen, class: &str, series: usize, (x, y): At) {
    match series % 4 {
        0 => pen.circle(class, (x, y), 6),
        1 => pen.rect(class, (x - 5, y - 5), (11, 11), 0),
        2 => pen.shape(class, &[(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)]),
        _ => pen.shape(class, &[(x, y - 7), (x + 7, y + 5), (x - 7, y + 5)]),
    }
}

/// A text for a terminal, as wide as said: filled up with spaces, or cut with `…`.
pub(super) fn fitted(text: &str, width: usize) -> String {
    let text = crate::i18n::clean(text).replace('\n', " ");
    let mut out = String::new();
    let whole = textwrap::core::display_width(&text) <= width;
    for letter in text.chars() {
        let next = textwrap::core::display_width(&out) + textwrap::core::display_width(&letter.to_string());
        if next > if whole { width } else { width.saturating_sub(1) } {
            break;
        }
        out.push(letter);
    }
    if !whole {
        out.push('…');
    }
    let missing = width.saturating_sub(textwrap::core::display_width(&out));
    out + &" ".repeat(missing)
}

/// The width of the widest of these texts on a terminal, no more than said.
pub(super) fn widest<'a>(texts: impl Iterator<Item = &'a String>, most: usize) -> usize {
    texts.map(|text| textwrap::core::display_width(text)).max().unwrap_or_default().min(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruler_ends_where_it_ends() {
        let ruler = Ruler { values: (-2, 2), ends: (10, 410) };
        assert_eq!([-9, -2, 0, 1, 2, 9].map(|value| ruler.at(value)), [10, 10, 210, 310, 410, 410]);
        let point = Ruler { values: (3, 3), ends: (10, 410) };
        assert_eq!(point.at(3), 10, "a ruler of one value divides by nothing");
    }

    #[test]
    fn a_text_is_as_wide_as_its_column() {
        assert_eq!(fitted("wonen", 8), "wonen   ");
        assert_eq!(fitted("arbeidsongeschiktheid", 8), "arbeids…");
        assert_eq!(fitted("王芳 belt", 5), "王芳…");
        assert_eq!(fitted("a\u{1b}b\nc", 5).chars().filter(|one| one.is_control()).count(), 0);
    }

    #[test]
    fn ticks_never_touch() {
        let mut sheet = Sheet::default();
        let ticks: Vec<(i64, String)> = (0..40).map(|at| (at, format!("{at}/2026"))).collect();
        sheet.ticks(Ruler { values: (0, 39), ends: (0, WIDTH) }, &ticks);
        let drawn = sheet.done().body;
        let places: Vec<i64> = drawn
            .split("x=\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('"').and_then(|(x, _)| x.parse().ok()))
            .collect();
        assert!(places.len() > 3 && places.windows(2).all(|pair| pair[1] - pair[0] > wide("0/2026", 12)));
    }
}
