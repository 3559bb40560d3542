//! The one writer of pictures: every text goes through here and comes out escaped; every number is whole.

use super::letters::Lines;
use crate::i18n::clean;

/// A place in a picture, in whole points from the top left.
pub(super) type At = (i64, i64);

/// Which side of its place a text stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// It begins there.
    Start,
    /// It has its middle there.
    Middle,
    /// It ends there.
    End,
}

/// What has been drawn so far.
#[derive(Debug, Default)]
pub(super) struct Pen {
    body: String,
}

impl Pen {
    /// The elements drawn, one a line.
    pub(super) fn done(self) -> String {
        self.body
    }

    /// A straight line.
    pub(super) fn line(&mut self, class: &str, from: At, to: At) {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(|number| number.to_string());
        self.element("line", &[("class", class), ("x1", &x1), ("y1", &y1), ("x2", &x2), ("y2", &y2)]);
    }

    /// A line through several places.
    pub(super) fn path(&mut self, class: &str, places: &[At]) {
        let places: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
        self.element("polyline", &[("class", class), ("points", &places.join(" "))]);
    }

    /// A curve from one place to another that leaves towards `bend` and comes from there.
    pub(super) fn curve(&mut self, class: &str, from: At, bend: At, to: At) {
        let place = |(x, y): At| format!("{x},{y}");
        let way = format!("M{} Q{} {}", place(from), place(bend), place(to));
        self.element("path", &[("class", class), ("d", &way)]);
    }

    /// A closed shape with these corners.
    pub(super) fn shape(&mut self, class: &str, corners: &[At]) {
        let corners: Vec<String> = corners.iter().map(|(x, y)| format!("{x},{y}")).collect();
        self.element("polygon", &[("class", class), ("points", &corners.join(" "))]);
    }

    /// A box from its top left corner, its corners rounded so far.
    pub(super) fn rect(&mut self, class: &str, at: At, size: At, round: i64) {
        let [x, y, width, height, round] =
            [at.0, at.1, size.0, size.1, round].map(|number| number.to_string());
        let place = [("class", class), ("x", &x), ("y", &y), ("width", &width), ("height", &height)];
        let mut attributes = place.to_vec();
        attributes.push(("rx", &round));
        self.element("rect", &attributes);
    }

    /// A circle.
    pub(super) fn circle(&mut self, class: &str, at: At, radius: i64) {
        let [x, y, radius] = [at.0, at.1, radius].map(|number| number.to_string());
        self.element("circle", &[("class", class), ("cx", &x), ("cy", &y), ("r", &radius)]);
    }

    /// A text on one line; the place is on its base line.
    pub(super) fn text(&mut self, class: &str, at: At, side: Side, text: &str) {
        let anchor = match side {
            Side::Start => "start",
            Side::Middle => "middle",
            Side::End => "end",
        };
        let (x, y) = at;
        let text = escaped(text);
        let text =
            format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>\n");
        self.body.push_str(&text);
    }

    /// Lines of text below one another; the place is the top of the first one.
    pub(super) fn lines(&mut self, class: &str, at: At, side: Side, lines: &Lines) {
        for (line, down) in lines.text.iter().zip(0..) {
            let base = at.1 + lines.size + down * lines.step();
            self.text(class, (at.0, base), side, line);
        }
    }

    /// The head of an arrow with its tip here, coming from there.
    pub(super) fn arrow(&mut self, from: At, tip: At) {
        let (back, side) = (step(tip, from, 15), step(tip, from, 7));
        let across = (side.1 - tip.1, tip.0 - side.0);
        let left = (back.0 + across.0, back.1 + across.1);
        let right = (back.0 - across.0, back.1 - across.1);
        self.shape("ink", &[tip, left, right]);
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.body.extend([format!("<{name} {}/>\n", written(attributes))]);
    }
}

/// Attributes as they stand in a tag.
pub(super) fn written(attributes: &[(&str, &str)]) -> String {
    let each = attributes.iter().map(|(name, value)| format!("{name}=\"{}\"", escaped(value)));
    each.collect::<Vec<_>>().join(" ")
}

/// The place so many points from one place towards another.
pub(super) fn step(from: At, to: At, length: i64) -> At {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let far = root(x * x + y * y).max(1);
    (from.0 + x * length / far, from.1 + y * length / far)
}

/// The whole square root; 0 of what is negative.
pub(super) fn root(square: i64) -> i64 {
    i64::try_from(u64::try_from(square).unwrap_or_default().isqrt()).unwrap_or(i64::MAX)
}

/// A text that can be no markup, in an element or between quotes.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push(' '),
            // What a reader of XML refuses.
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup() {
        let hostile = "</text><script>alert(1)</script> \"]]>\" 'x' & \u{1b}[2J\u{ffff}\n";
        let mut pen = Pen::default();
        pen.text("label", (1, 2), Side::Middle, hostile);
        let drawn = pen.done();
        assert_eq!(drawn.matches('<').count(), 2, "{drawn}");
        assert!(drawn.contains("&lt;script&gt;") && drawn.contains("]]&gt;"), "{drawn}");
        assert!(!drawn.contains('\u{1b}') && !drawn.contains('\u{ffff}'), "{drawn}");
    }

    #[test]
    fn a_step_goes_towards_a_place() {
        assert_eq!(step((0, 0), (30, 40), 10), (6, 8));
        assert_eq!(step((5, 5), (5, 5), 10), (5, 5), "nowhere to go");
        assert_eq!((root(99), root(100), root(-4)), (9, 10, 0));
    }
}
