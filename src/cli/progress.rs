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
        let quiet = context.output.quiet;
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(None, target);
        let said = context.words.say(what);
        let told = move |state: &ProgressState, line: &mut dyn Write| {
            let waited = state.elapsed();
            let written = match state.len() {
                _ if waited < PATIENCE => Ok(()),
                Some(whole) => write!(line, "{said} {}/{whole}", state.pos()),
                None => write!(line, "{said} {}s", waited.as_secs()),
            };
            // A line that cannot be drawn is no reason to stop.
            written.unwrap_or_default();
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

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
