//! What became of a change, and saying so.

use super::Desk;
use crate::cli::context::Context;
use crate::cli::error::{Error, Exit};
use crate::ledger::Change;
use crate::model::{Fact, Message};
use crate::report::Tone;
use crate::report::view::{Outcome, OutcomeItem};

/// What became of a change.
pub(crate) struct Keeping {
    /// What was done, for machines.
    pub(super) item: OutcomeItem,
    /// Whether it was only shown.
    pub(super) planned: bool,
}

impl Keeping {
    /// Says what was done: message `done-<action>` with `$case` and `$record`, and `facts` besides; notes know both too.
    ///
    /// # Errors
    /// When the result cannot be shown.
    pub(crate) fn tell(
        self,
        context: &Context,
        desk: &Desk,
        facts: Vec<(&str, Fact)>,
        notes: Vec<(Tone, Message)>,
    ) -> Result<Exit, Error> {
        let id = |text: &Option<String>| Fact::Id(text.clone().unwrap_or_default());
        let mut done = Message::new(format!("done-{}", self.item.action.replace('.', "-")))
            .with("case", id(&self.item.case))
            .with("record", id(&self.item.record));
        for (name, fact) in facts {
            done = done.with(name, fact);
        }
        let (case, record) = (id(&self.item.case), id(&self.item.record));
        let told = |note: Message| {
            let missing = |name: &str| note.facts.iter().all(|(known, _)| known != name);
            let named =
                [("case", &case), ("record", &record)].map(|(name, fact)| (missing(name), name, fact));
            named
                .into_iter()
                .filter(|(missing, ..)| *missing)
                .fold(note.clone(), |note, (_, name, fact)| note.with(name, fact.clone()))
        };
        let action = self.item.action.clone();
        let outcome = Outcome::new(done, self.item);
        let outcome = if self.planned { outcome.planned() } else { outcome };
        let outcome =
            notes.into_iter().fold(outcome, |outcome, (tone, note)| outcome.with_note(tone, told(note)));
        // Quiet: the exit code says that it was done, unless a machine asked for the outcome.
        if !context.output.quiet || context.output.format.is_some() {
            let mut stamp = desk.stamp(context, Vec::new(), false);
            // What was settled just now is no longer in conflict; what is left after it is told in its own words.
            let left = if stamp.conflicts.is_empty() { Vec::new() } else { desk.ledger.conflicts().files };
            let settling = action == "conflict.resolve";
            stamp
                .conflicts
                .retain(|one| !settling && left.iter().any(|conflict| conflict.record.name() == one.name));
            context.show(&outcome, &stamp)?;
        }
        Ok(Exit::Done)
    }

    /// Takes over what the change says about itself.
    pub(super) fn note(&mut self, change: &Change) {
        self.item.action.clone_from(&change.action);
        self.item.case = change.case.as_ref().map(ToString::to_string);
        self.item.record = change.records.first().cloned();
    }
}
