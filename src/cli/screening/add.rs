//! `regie screening add`: the facts go in, the program advises with reasons, the practitioner decides (P3 3–4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather, rows};
use crate::model::course::Route;
use crate::model::profile::Profile;
use crate::model::record::{Answer, Extent};
use crate::model::screening::{AddedDomain, Burden, ComplexityIndicator, Diagnostician, Screening};
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::contact::phase;
use crate::practice::profile::in_force;
use crate::practice::screening::{Weighing, helped_before, weigh};
use crate::practice::target_group::{Membership, membership};
use crate::report::{Block, Tone};

/// `regie screening add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Screening;
    const NAME: &'static str = "screening";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Screening)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("complex_demand", "complex-demand", Kind::Word(vocabulary::words::<Extent>)).required(),
        Question::new(
            "complex_organisation",
            "complex-organisation",
            Kind::Word(vocabulary::words::<Extent>),
        )
        .required(),
        Question::new("self_direction", "self-direction", Kind::Word(vocabulary::words::<Extent>)).required(),
        Question::new("helped_before", "helped-before", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("new_questions", "new-questions", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("indicators", "indicator", Kind::Words(vocabulary::words::<ComplexityIndicator>)),
        Question::new("daily_help", "daily-help", Kind::Word(vocabulary::words::<Extent>)),
        Question::new(
            "dementia_diagnosed_by",
            "dementia-diagnosed-by",
            Kind::Word(vocabulary::words::<Diagnostician>),
        ),
        Question::new("domain", "domain", Kind::Rows(DOMAIN)),
        Question::new("instrument", "instrument", Kind::Rows(rows::INSTRUMENT)),
        Question::new("note", "note", Kind::Text),
        DECISION,
        REASON,
    ];

    /// The advice first, then what it will be, with a reason when it is something else.
    fn then(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
        let Some(file) = scope.file else { return Ok(()) };
        let record: Screening = draft.clone().read(Self::NAME)?;
        let weighing = weighed(file, &record);
        if let Some(group) = group(scope.desk, file, &record) {
            let (tone, note) = group_note(&group);
            context.remark(&[Block::Note(tone, note)]);
        }
        context.remark(&[Block::Note(Tone::Plain, advice_note(&weighing))]);
        if record.decision.is_none()
            && let Some(decision) = ask::ask(context, scope, &DECISION)?
        {
            draft.set(DECISION.field, decision);
        }
        let Some(decision) = draft.value(DECISION.field) else { return Ok(()) };
        let otherwise = weighing.advice.is_some_and(|advice| decision != vocabulary::word(&advice.route));
        if otherwise && !draft.has(REASON.field) {
            let reason = ask::ask(context, scope, &REASON.required())?;
            draft.set(REASON.field, reason);
        }
        Ok(())
    }
}

/// A domain that the practice asks about besides its instrument (P3 4).
const DOMAIN: &[Question] = &[
    Question::new("domain", "domain", Kind::Word(vocabulary::words::<AddedDomain>)).required(),
    Question::new("burden", "burden", Kind::Word(vocabulary::words::<Burden>)).required(),
    Question::new("words", "words", Kind::Text),
    Question::new("note", "note", Kind::Text),
];

/// The route chosen, when the advice is known.
const DECISION: Question =
    Question::new("decision", "decision", Kind::Word(vocabulary::words::<Route>)).when(When::Later);

/// Why it is another than the advice.
const REASON: Question = Question::new("reason", "reason", Kind::Text).when(When::Later);

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let mut scope = Scope::case(&desk, &folder.file);
    scope.unasked.extend(beside(in_force(&desk.office.profiles, context.today)));
    let mut record = gather(context, &scope, &verb.answers, &verb.ways)?;
    once(&record)?;
    let results = rows::settled(&mut record.instruments)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let weighing = weighed(&folder.file, &record);
        let group = group(&desk, &folder.file, &record);
        note(&mut record, &weighing, group.as_ref());
        refuse_unexplained(&record)?;
        notes = told(&record, &weighing, group.as_ref());
        notes.extend(results);
        notes.extend(begun(&folder.file, &record));
        let mut change =
            case_change(("screening.add", Function::Intake), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, Vec::new(), notes)
}

fn weighed(file: &CaseFile, record: &Screening) -> Weighing {
    weigh(record, helped_before(file, record.on))
}

/// How the person stands to the target group of the practice; none where it is for everybody.
fn group(desk: &Desk, file: &CaseFile, record: &Screening) -> Option<Membership> {
    let group = in_force(&desk.office.profiles, record.on)?.target_group.as_ref()?;
    Some(membership(record, file.case.client.born, group))
}

/// What this practice does not ask about.
fn beside(profile: Option<&Profile>) -> Vec<&'static str> {
    let group = profile.and_then(|profile| profile.target_group.as_ref());
    let asked = [
        ("daily_help", group.is_some_and(|group| group.daily_help)),
        ("dementia_diagnosed_by", group.is_some_and(|group| !group.dementia_diagnosed_by.is_empty())),
        ("domain", profile.is_some_and(|profile| !profile.added_domains.is_empty())),
    ];
    asked.into_iter().filter(|(_, asked)| !asked).map(|(field, _)| field).collect()
}

/// One screening looks at a domain once.
fn once(record: &Screening) -> Result<(), Refusal> {
    let mut seen = Vec::new();
    for finding in &record.domains {
        if seen.contains(&finding.domain) {
            return Err(Refusal::AlreadyThere { record: vocabulary::word(&finding.domain) });
        }
        seen.push(finding.domain);
    }
    Ok(())
}

/// Writes down with the facts what the program makes of them, so that it can be read later as it was then.
fn note(record: &mut Screening, weighing: &Weighing, group: Option<&Membership>) {
    let advice = weighing.advice.as_ref();
    record.advice = advice.map(|advice| advice.route);
    record.advice_reasons = advice.map(|advice| advice.reasons.clone()).unwrap_or_default();
    record.advice_rules = Some(weighing.rules_from);
    record.target_group = group.map(|group| group.belongs);
}

/// Who decides otherwise than advised says why (PRACTICE 4).
fn refuse_unexplained(record: &Screening) -> Result<(), Refusal> {
    let differs = record.advice.is_some() && record.decision.is_some() && record.decision != record.advice;
    let explained = record.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
    if differs && !explained {
        return Err(Refusal::ReasonWanted { flag: "reason".to_owned() });
    }
    Ok(())
}

fn told(record: &Screening, weighing: &Weighing, group: Option<&Membership>) -> Vec<(Tone, Message)> {
    let mut notes: Vec<(Tone, Message)> = group.map(group_note).into_iter().collect();
    notes.push((Tone::Plain, advice_note(weighing)));
    notes.push(match &record.decision {
        Some(route) => (Tone::Plain, Message::new("note-decision").with("route", vocabulary::fact(route))),
        None => (Tone::Attention, Message::new("note-no-decision")),
    });
    notes
}

/// A decision begins no phase by itself: how to take the road that was chosen.
fn begun(file: &CaseFile, record: &Screening) -> Option<(Tone, Message)> {
    let on_it = |route| phase(file, record.on).is_some_and(|phase| phase.route == route);
    let route = record.decision.filter(|route| !on_it(*route))?;
    let note = Message::new("note-begin-route").with("case", Fact::Id(file.case.id.to_string()));
    Some((Tone::Faint, note.with("route", Fact::Id(vocabulary::word(&route)))))
}

fn advice_note(weighing: &Weighing) -> Message {
    match &weighing.advice {
        Some(advice) => {
            let reasons = together(advice.reasons.iter().map(vocabulary::fact).collect());
            let note = Message::new("note-advice").with("route", vocabulary::fact(&advice.route));
            note.with("reasons", reasons)
        }
        None if weighing.missing.is_empty() => Message::new("note-no-advice"),
        None => {
            let missing = weighing.missing.iter().map(vocabulary::fact).collect();
            Message::new("note-advice-waits").with("missing", Fact::List(missing))
        }
    }
}

/// Whether the practice is meant for this person, and by which criteria.
fn group_note(group: &Membership) -> (Tone, Message) {
    let standing = |met: Answer| {
        let found = group.criteria.iter().filter(move |criterion| criterion.met == met);
        Fact::List(found.map(|criterion| vocabulary::fact(&criterion.kind)).collect())
    };
    match group.belongs {
        Answer::Yes => (Tone::Good, Message::new("note-in-target-group").with("met", standing(Answer::Yes))),
        Answer::No => {
            (Tone::Attention, Message::new("note-not-in-target-group").with("failed", standing(Answer::No)))
        }
        Answer::Unknown | Answer::Declined => {
            let open = standing(Answer::Unknown);
            (Tone::Attention, Message::new("note-target-group-open").with("open", open))
        }
    }
}

/// Several facts in one sentence, the last after “and”.
fn together(mut facts: Vec<Fact>) -> Fact {
    match facts.pop() {
        Some(last) if !facts.is_empty() => {
            Message::new("note-and").with("first", Fact::List(facts)).with("last", last).into()
        }
        only => Fact::List(only.into_iter().collect()),
    }
}
