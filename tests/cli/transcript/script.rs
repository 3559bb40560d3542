//! A transcript as text: what is told, what is typed, what is answered.

/// What stands between two commands, or a command with its answer.
pub(super) enum Line {
    /// Told aside, as it stands.
    Aside(String),
    /// A line that begins with a day: the day, and the line as it stands.
    Day(String, String),
    /// A command.
    Step(Step),
}

/// One command.
#[derive(Default)]
pub(super) struct Step {
    /// As it stands, without the sign before it, with its line breaks.
    typed: String,
    /// In one line, without `regie`.
    pub(super) command: String,
    /// The names for the new ids of the answer.
    pub(super) names: Vec<String>,
    /// What is seen.
    pub(super) answer: String,
}

const INDENT: &str = "  ";

/// Takes a transcript apart; answers are left out, they are to be made anew.
pub(super) fn read(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut rest = text.lines().peekable();
    while let Some(line) = rest.next() {
        if let Some(begin) = line.strip_prefix("  $ ") {
            let mut typed = begin.to_owned();
            while typed.ends_with('\\') {
                let more = rest.next().unwrap_or_else(|| panic!("nothing follows {typed}"));
                typed = format!("{typed}\n{more}");
            }
            let names = rest.next_if(|line| line.starts_with("  = "));
            let names = names.map(|line| line[4..].split(' ').map(str::to_owned).collect());
            lines.push(Line::Step(Step::of(typed, names.unwrap_or_default())));
        } else if !line.is_empty() && !line.starts_with(INDENT) {
            lines.push(aside(line));
        }
    }
    lines
}

fn aside(line: &str) -> Line {
    let day = line.get(..10).filter(|day| {
        let shape = day.chars().map(|sign| if sign.is_ascii_digit() { '0' } else { sign });
        shape.eq("0000-00-00".chars())
    });
    match day {
        Some(day) => Line::Day(day.to_owned(), line.to_owned()),
        None => Line::Aside(line.to_owned()),
    }
}

impl Step {
    fn of(typed: String, names: Vec<String>) -> Self {
        let command = typed.split("\\\n").map(str::trim).collect::<Vec<_>>().join(" ");
        let command = command.strip_prefix("regie").unwrap_or_else(|| panic!("{command}: not regie"));
        Self { command: command.trim().to_owned(), typed, names, answer: String::new() }
    }
}

/// Puts a transcript together again: each command with its answer, an empty line between parts.
pub(super) fn written(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut told = false;
    for line in lines {
        let apart = !matches!((told, line), (true, Line::Aside(_)));
        if apart && !text.is_empty() {
            text.push('\n');
        }
        told = !matches!(line, Line::Step(_));
        match line {
            Line::Aside(line) | Line::Day(_, line) => text.extend([line, "\n"]),
            Line::Step(step) => text += &part(step),
        }
    }
    text
}

fn part(step: &Step) -> String {
    let mut text = format!("  $ {}\n", step.typed);
    if !step.names.is_empty() {
        text.extend(["  = ", &step.names.join(" "), "\n"]);
    }
    for line in step.answer.trim_end().lines() {
        text += format!("  {line}").trim_end();
        text.push('\n');
    }
    text
}

#[test]
fn a_transcript_is_read_and_written_again_as_it_stood() {
    let text = "A case.\nSecond line.\n\n2026-01-12  She calls.\n\n  $ regie case open \\\n      --name Rosa\n  = rosa00\n\n  \
                $ regie check\n\nThe end.\n";
    let lines = read(text);
    assert_eq!(written(&lines), text);
    let [_, _, Line::Day(day, _), Line::Step(open), Line::Step(check), Line::Aside(_)] = &lines[..] else {
        panic!("other parts")
    };
    assert_eq!((day.as_str(), open.command.as_str()), ("2026-01-12", "case open --name Rosa"));
    assert_eq!((open.names.as_slice(), check.command.as_str()), (["rosa00".to_owned()].as_slice(), "check"));
}
