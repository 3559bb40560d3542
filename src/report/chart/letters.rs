//! How much room a text takes: an estimate on the wide side, for letters whose real widths the reader's own font decides.

use crate::i18n::clean;

/// A text broken over lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lines {
    /// The lines, top to bottom.
    pub(super) text: Vec<String>,
    /// The size of the letters, in points.
    pub(super) size: i64,
    strong: bool,
}

impl Lines {
    /// A text in letters of a size, no line wider than said and no more lines than said; what is left out ends in `…`.
    pub(super) fn new(text: &str, size: i64, width: i64, most: usize) -> Self {
        Self { strong: false, ..Self::laid(text, size, width, most) }
    }

    /// The same in strong letters, which take a tenth more room.
    pub(super) fn strong(text: &str, size: i64, width: i64, most: usize) -> Self {
        Self { strong: true, ..Self::laid(text, size, width * 10 / 11, most) }
    }

    fn laid(text: &str, size: i64, width: i64, most: usize) -> Self {
        let mut lines = wrapped(text, size, width);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while wide(last, size) + size > width && last.pop().is_some() {}
                last.push('…');
            }
        }
        Self { text: lines, size, strong: false }
    }

    /// From one line to the next.
    pub(super) fn step(&self) -> i64 {
        self.size * 5 / 4
    }

    /// The height of all lines.
    pub(super) fn height(&self) -> i64 {
        i64::try_from(self.text.len()).unwrap_or_default() * self.step()
    }

    /// The width of the widest line.
    pub(super) fn width(&self) -> i64 {
        let widest = self.text.iter().map(|line| wide(line, self.size)).max().unwrap_or_default();
        if self.strong { widest * 11 / 10 } else { widest }
    }
}

/// The width of a text in letters of a size, in points.
pub(super) fn wide(text: &str, size: i64) -> i64 {
    let hundredths: i64 = text.chars().map(share).sum();
    (hundredths * size + 99) / 100
}

/// The width of a letter, in hundredths of its size, in the widest of the usual sans-serif fonts.
fn share(letter: char) -> i64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 33,
        ' ' | 'f' | 't' | 'r' | 'I' | '(' | ')' | '-' => 42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 100,
        'A'..='Z' => 75,
        '0'..='9' | 'a'..='z' => 64,
        // Writing that takes a square a sign.
        '\u{1100}'.. => 110,
        _ => 72,
    }
}

/// A text broken at its spaces and after hyphens, and inside a word only where the word alone is too wide.
fn wrapped(text: &str, size: i64, width: i64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in clean(text).split_whitespace() {
        let mut gap = " ";
        for part in word.split_inclusive('-') {
            match lines.last_mut() {
                Some(line) if wide(line, size) + wide(gap, size) + wide(part, size) <= width => {
                    line.push_str(gap);
                    line.push_str(part);
                }
                _ => lines.extend(pieces(part, size, width)),
            }
            gap = "";
        }
    }
    lines
}

/// A word in pieces that fit, each but the last ending in a hyphen.
fn pieces(word: &str, size: i64, width: i64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let hyphen = wide("-", size);
    for letter in word.chars() {
        let Some(last) = pieces.last_mut() else { break };
        let full = wide(last, size) + wide(&letter.to_string(), size) + hyphen > width;
        if full && !last.is_empty() && wide(word, size) > width {
            if !last.ends_with('-') {
                last.push('-');
            }
            pieces.push(letter.to_string());
        } else {
            last.push(letter);
        }
    }
    no_crumb(&mut pieces);
    pieces
}

/// Takes letters over from the piece before the last one when that is a crumb of one or two letters.
fn no_crumb(pieces: &mut [String]) {
    let [.., before, last] = pieces else { return };
    let missing = 3_usize.saturating_sub(last.chars().filter(|letter| letter.is_alphanumeric()).count());
    if before.chars().count() < 2 * missing + 2 || !before.ends_with('-') {
        return;
    }
    before.pop();
    let moved: Vec<char> = (0..missing).filter_map(|_| before.pop()).collect();
    last.insert_str(0, &moved.iter().rev().collect::<String>());
    before.push('-');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_its_room() {
        for text in [
            "Schuldhulpverleningsmaatschappij Aardhoven",
            "Jan-Baptist van den Onderbeke-Vercruysse",
            "王芳 belt",
        ] {
            let lines = Lines::new(text, 14, 120, 9);
            assert!(lines.width() <= 120, "{lines:?}");
            let bare = |text: &str| text.replace(['-', ' '], "");
            assert_eq!(bare(&lines.text.concat()), bare(text));
        }
    }

    #[test]
    fn a_name_of_two_is_broken_between_them() {
        assert_eq!(Lines::new("Tine Roelandts-Baars", 14, 122, 9).text, ["Tine Roelandts-", "Baars"]);
        assert_eq!(Lines::new("Jan-Baptist", 14, 200, 9).text, ["Jan-Baptist"]);
        let (thin, strong) = (Lines::new("Guido", 14, 200, 9), Lines::strong("Guido", 14, 200, 9));
        assert!(thin.width() < strong.width());
    }

    #[test]
    fn no_line_is_left_with_a_crumb() {
        let lines = Lines::new("Vanhoutteghem", 14, 110, 9).text;
        assert_eq!(lines, ["Vanhoutteg-", "hem"]);
    }

    #[test]
    fn what_does_not_fit_ends_in_dots() {
        let lines = Lines::new("een twee drie vier vijf zes zeven acht", 14, 70, 2);
        assert_eq!(lines.text.len(), 2);
        assert!(lines.text.last().unwrap().ends_with('…') && lines.width() <= 70, "{lines:?}");
        assert_eq!(lines.height(), 34);
    }
}
