//! How far a case is on its way, as one line: each step with a sign, never by colour alone.

use crate::model::{Fact, Message, vocabulary};
use crate::practice::steps::{StepStanding, StepState};
use crate::report::{Block, Tone};

/// The line of progress; none where the practice names no steps.
pub(super) fn progress(steps: &[StepStanding]) -> Option<Block> {
    let said = steps.iter().map(|step| {
        let id = match step.state {
            StepState::Done => "step-done",
            StepState::UnderWay => "step-under-way",
            StepState::Open => "step-open",
        };
        Message::new(id).with("step", vocabulary::fact(&step.step))
    });
    let line = said.reduce(|line, step| {
        Message::new("step-after").with("before", Fact::Message(line)).with("step", Fact::Message(step))
    });
    line.map(|line| Block::Note(Tone::Plain, line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::model::Language;
    use crate::model::profile::Step;
    use crate::report::{Screen, render_blocks};

    #[test]
    fn each_step_has_a_sign_before_it() {
        let step = |step: Step, state: StepState| StepStanding { step, state, since: None, record: None };
        let steps = [
            step(Step::Notified, StepState::Done),
            step(Step::PlanApproved, StepState::UnderWay),
            step(Step::Evaluated, StepState::Open),
        ];
        let shown = |language: Language| {
            let blocks: Vec<Block> = progress(&steps).into_iter().collect();
            render_blocks(&blocks, &Words::new(language), &Screen { width: None, color: false })
        };
        assert_eq!(shown(Language::En), "✓ notified · ▸ plan made and approved · ○ evaluated\n");
        assert_eq!(shown(Language::Nl), "✓ aangemeld · ▸ plan opgemaakt en goedgekeurd · ○ geëvalueerd\n");
        assert_eq!(progress(&[]), None);
    }
}
