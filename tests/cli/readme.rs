//! The commands of README.md, run as they stand there: a whole case from notification to closing, by its words alone.

use super::Desk;

/// The `regie` commands of the README after a heading, comments left out.
fn commands(heading: &str) -> Vec<String> {
    let text = include_str!("../../README.md");
    let (_, part) = text.split_once(&format!("## {heading}\n")).unwrap();
    let part = part.split("\n## ").next().unwrap();
    let fenced = part.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("sh\n"));
    let lines = fenced.flat_map(str::lines).map(|line| line.split("   #").next().unwrap().trim().to_owned());
    lines.filter_map(|line| line.strip_prefix("regie ").map(str::to_owned)).collect()
}

/// The id of the last record that a command names, `<case>/<id>`; the line with the path names the case only.
fn id(answer: &str, letter: char) -> Option<String> {
    let told =
        answer.lines().filter(|line| !line.contains("cases/")).flat_map(|line| line.split('/').skip(1));
    let words = told.filter_map(|rest| rest.split(|sign: char| !sign.is_ascii_alphanumeric()).next());
    let fits = |word: &&str| word.len() == 6 && word.starts_with(letter);
    words.filter(fits).fold(None, |_, word| Some(word.to_owned()))
}

#[test]
fn a_whole_case_from_notification_to_closing() {
    let desk = Desk::empty();
    let commands = commands("A ledger of your own");
    assert!(commands.len() > 22, "{commands:?}");
    let (init, rest) = commands.split_first().unwrap();
    desk.run(init).done();
    let desk = desk.inside("our-team");
    let [mut goal, mut action, mut referral] = [String::new(), String::new(), String::new()];
    for line in rest {
        let line = line.replace("GOAL", &goal).replace("ACTION", &action).replace("REFERRAL", &referral);
        let before = desk.commits();
        let answer = desk.en(&line).done();
        desk.assert_clean();
        let reads = line.starts_with("evaluation report") || line == "check";
        assert_eq!(desk.commits(), before + usize::from(!reads), "{line}");
        for (verb, letter, place) in [
            ("plan draft", 'g', &mut goal),
            ("plan action", 'a', &mut action),
            ("referral add", 'r', &mut referral),
        ] {
            if line.starts_with(verb) {
                *place = id(&answer.out, letter).unwrap_or_else(|| panic!("{line}: {}", answer.out));
            }
        }
    }
    assert!(desk.en("evaluation report an --format html").done().out.contains("An Example"));
    assert!(desk.json("case show an")["items"][0].to_string().contains("closed"));
}

#[test]
fn a_look_around_the_sample() {
    let desk = Desk::empty();
    desk.run("demo regie-demo").done();
    let desk = desk.inside("regie-demo");
    let commands = commands("Look around");
    assert!(commands.len() > 6, "{commands:?}");
    for line in commands {
        let line = line.replace("--today 2026-06-15", "");
        let answer = desk.en(&line);
        let expected = i32::from(line.starts_with("check"));
        let answer = answer.ended(expected);
        assert!(!answer.out.is_empty() || line.contains("--output"), "{line}");
        desk.assert_clean();
    }
}

#[test]
fn every_command_it_names_is_there() {
    let desk = Desk::empty();
    let text = include_str!("../../README.md");
    let named = text.split('`').skip(1).step_by(2).filter_map(|code| code.strip_prefix("regie "));
    let words = named
        .map(|line| line.split(' ').take_while(|word| word.chars().all(|sign| sign.is_ascii_lowercase())));
    let verbs: Vec<String> = words.map(|words| words.collect::<Vec<_>>().join(" ")).collect();
    assert!(verbs.iter().any(|verb| verb == "conference add") && verbs.len() > 25, "{verbs:?}");
    for verb in verbs.iter().filter(|verb| !verb.starts_with("explain")) {
        let help = desk.en(&format!("{verb} --help")).done();
        assert!(help.out.contains(&format!("Usage: regie {verb}")), "{verb}: {}", help.out);
    }
}
