//! Pictures from data: each is a plain value that can be drawn (SVG), told in lines (terminal, screen reader) and, where
//! it is made of people and ties, handed to a graph program (DOT).
//!
//! All places are whole numbers and everything keeps the order it was given in: the same data draws the same bytes.

mod bars;
mod ecogram;
mod form;
mod genogram;
mod letters;
mod pen;
mod scale;
mod timeline;

use pen::{Pen, escaped, written};

use crate::i18n::Words;
use crate::model::Message;

pub use bars::{Bar, Bars};
pub use ecogram::{Ecogram, EcogramPerson, EcogramTie};
pub use genogram::{Birth, Bond, Couple, Genogram, Kin, Roof, Siblings};
pub use scale::{Scale, ScalePoint, ScaleRow};
pub use timeline::{Lane, Mark, Span, Timeline};

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chart {
    /// The people around a client and what binds them.
    Ecogram(Ecogram),
    /// The family of a client, generation by generation.
    Genogram(Genogram),
    /// How much there is of each.
    Bars(Bars),
    /// Levels on a scale, then and now.
    Scale(Scale),
    /// A case through time.
    Timeline(Timeline),
}

/// The style of pictures, in a page and on their own.
pub(super) const STYLE: &str = include_str!("chart.css");

/// What was drawn, and how large it is in points.
struct Drawn {
    width: i64,
    height: i64,
    body: String,
}

impl Chart {
    /// What it shows.
    #[must_use]
    pub fn title(&self) -> &Message {
        match self {
            Self::Ecogram(chart) => &chart.title,
            Self::Genogram(chart) => &chart.title,
            Self::Bars(chart) => &chart.title,
            Self::Scale(chart) => &chart.title,
            Self::Timeline(chart) => &chart.title,
        }
    }

    /// The same in lines of text, no wider than said where it can be helped.
    #[must_use]
    pub fn text(&self, words: &Words, width: usize) -> String {
        match self {
            Self::Ecogram(chart) => chart.text(words, width),
            Self::Genogram(chart) => chart.text(words, width),
            Self::Bars(chart) => chart.text(words, width),
            Self::Scale(chart) => chart.text(words, width),
            Self::Timeline(chart) => chart.text(words, width),
        }
    }

    /// As a graph in the DOT language; `None` when it is no graph.
    #[must_use]
    pub fn dot(&self, words: &Words) -> Option<String> {
        match self {
            Self::Ecogram(chart) => Some(chart.dot(words)),
            Self::Genogram(chart) => Some(chart.dot(words)),
            Self::Bars(_) | Self::Scale(_) | Self::Timeline(_) => None,
        }
    }

    /// The element for a page that has the style.
    #[must_use]
    pub fn inline(&self, words: &Words) -> String {
        let drawn = self.draw(words);
        let size = sized((drawn.width, drawn.height));
        let told = self.told(words);
        // A picture of rows is narrow enough to be shown whole on a telephone.
        let class =
            if matches!(self, Self::Ecogram(_) | Self::Genogram(_)) { "picture" } else { "picture rows" };
        format!("<svg class=\"{class}\" {size} role=\"img\">\n{told}{}</svg>\n", drawn.body)
    }

    /// What somebody hears who does not see it.
    fn told(&self, words: &Words) -> String {
        let lines = match self {
            Self::Bars(chart) => chart.told(words),
            Self::Scale(chart) => chart.told(words),
            Self::Timeline(chart) => chart.told(words),
            Self::Ecogram(_) | Self::Genogram(_) => {
                self.text(words, usize::MAX).lines().map(|line| line.trim().to_owned()).collect()
            }
        };
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let (title, lines) = (escaped(&words.text(self.title())), escaped(&lines.join("; ")));
        format!("<title>{title}</title>\n<desc>{lines}</desc>\n")
    }

    fn draw(&self, words: &Words) -> Drawn {
        match self {
            Self::Ecogram(chart) => chart.draw(words),
            Self::Genogram(chart) => chart.draw(words),
            Self::Bars(chart) => chart.draw(words),
            Self::Scale(chart) => chart.draw(words),
            Self::Timeline(chart) => chart.draw(words),
        }
    }
}

/// Pictures below one another as a file of its own.
#[must_use]
pub fn file(charts: &[&Chart], words: &Words) -> String {
    let mut body = String::new();
    let (mut width, mut height) = (0, MARGIN);
    for chart in charts {
        let drawn = chart.draw(words);
        let mut pen = Pen::default();
        pen.text("strong-text", (MARGIN, height + 16), pen::Side::Start, &words.text(chart.title()));
        let top = height + 32;
        let (told, caption) = (chart.told(words), pen.done());
        body.extend([format!(
            "{caption}<g transform=\"translate({MARGIN} {top})\" role=\"img\">\n{told}{}</g>\n",
            drawn.body
        )]);
        width = width.max(drawn.width);
        height = top + drawn.height + MARGIN;
    }
    let size = (width + 2 * MARGIN, height);
    let mut paper = Pen::default();
    paper.rect("paper", (0, 0), size, 0);
    let (language, paper) = (words.tag(), paper.done());
    let about = [("xmlns", "http://www.w3.org/2000/svg"), ("lang", language), ("xml:lang", language)];
    let (about, size) = (written(&about), sized(size));
    format!("<svg {about} class=\"picture\" {size}>\n<style>\n{STYLE}</style>\n{paper}{body}</svg>\n")
}

/// How large a picture is.
fn sized((width, height): pen::At) -> String {
    let (view, width, height) = (format!("0 0 {width} {height}"), width.to_string(), height.to_string());
    written(&[("viewBox", &view), ("width", &width), ("height", &height)])
}

/// Around a picture that stands on its own.
const MARGIN: i64 = 16;

/// How a graph in the DOT language begins, with what holds for all of it.
fn dot_head(name: &str, settings: &[&str]) -> String {
    let settings = settings.iter().map(|setting| format!("  {setting}\n"));
    format!("digraph {name} {{\n{}", settings.collect::<String>())
}

/// A text between quotes in the DOT language.
fn dot_text(text: &str) -> String {
    crate::i18n::clean(text).replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ")
}
