//! How far long work is: shown on a terminal when it takes over a second, and nowhere else.

use std::fmt::Write;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::context::Context;

/// Work shorter than this shows nothing.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is drawn anew.
const BEAT: Duration = Duration::from_millis(250);

/// A line on standard error that says how far the work is; it goes when the work is done.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// The line for work that a message names. Where standard error is no terminal nothing is ever drawn.
    pub(crate) fn new(context: &Context, what: &str) -> Self {
        Self::of(Self::said(context, what))
    }

    /// What a line says about work that a message names; nothing for who wants quiet.
    pub(crate) fn said(context: &Context, what: &str) -> Option<String> {
        (!context.output.quiet).then(|| context.words.say(what))
    }

    /// The line that says this; none when there is nothing to say.
    pub(crate) fn of(said: Option<String>) -> Self {
        let target = if said.is_none() { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(None, target);
        let said = said.unwrap_or_default();
        let told = move |state: &ProgressState, line: &mut dyn Write| {
            let text = text(&said, state.elapsed(), (state.pos(), state.len()));
            // A line that cannot be drawn is no reason to stop.
            line.write_str(&text).unwrap_or_default();
        };
        if let Ok(style) = ProgressStyle::with_template("{told}") {
            bar.set_style(style.with_key("told", told));
        }
        bar.enable_steady_tick(BEAT);
        Self { bar }
    }

    /// So much of the whole is done; 0 when nobody knows how much there is.
    pub(crate) fn at(&self, done: usize, whole: usize) {
        if whole > 0 {
            self.bar.set_length(whole as u64);
        } else {
            self.bar.unset_length();
        }
        self.bar.set_position(done as u64);
    }
}

/// How far the work is: how much of how much where that is known, else how long it takes; nothing in the first second.
fn text(said: &str, waited: Duration, (done, whole): (u64, Option<u64>)) -> String {
    match whole {
        _ if waited < PATIENCE => String::new(),
        Some(whole) => format!("{said} {done}/{whole}"),
        None => format!("{said} {}s", waited.as_secs()),
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_tells_how_far_it_is_after_a_second() {
        let after = |millis, of| text("Lezen", Duration::from_millis(millis), of);
        assert_eq!(after(999, (3, Some(40))), "");
        assert_eq!(after(1000, (3, Some(40))), "Lezen 3/40");
        assert_eq!(after(2500, (0, None)), "Lezen 2s");
    }
}
