//! Rhythms as people type them, in Dutch and in English: how much time lies between two times.

use crate::model::Rhythm;
use crate::model::rhythm::Unit;

/// The rhythm that a text means, or `None`; also for what some read one way and some another (`om de week`,
/// `biweekly`) and for more than once in its time (`twice a week`).
///
/// `2 weeks`, `2 weken` · `week`, `every week`, `elke week`, `per maand` · `every other week`, `om de andere week`,
/// `om de 2 weken`, `elke twee weken` · `weekly`, `wekelijks`, `veertiendaags`, `zesmaandelijks`.
pub(crate) fn parse(text: &str) -> Option<Rhythm> {
    let text = text.trim().to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    match once(&words) {
        ["om", "de" | "het", "andere" | "ander", one]
        | ["every", "other" | "second", one]
        | ["elke" | "iedere" | "elk" | "ieder", "andere" | "ander" | "tweede", one] => rhythm(2, one),
        ["om", "de", count, units] => rhythm(number(count)?, units),
        ["every" | "each" | "per" | "a" | "an" | "elke" | "elk" | "ieder" | "iedere", rest @ ..] => {
            spoken(rest)
        }
        [word] => adverb(word).or_else(|| spoken(&[word])),
        rest => spoken(rest),
    }
}

/// What follows when somebody begins with saying that it is once.
fn once<'a, 'b>(words: &'b [&'a str]) -> &'b [&'a str] {
    if let ["once" | "eens" | "eenmaal" | "1x", rest @ ..]
    | ["1" | "een" | "één" | "one", "keer" | "maal" | "time", rest @ ..] = words
    {
        return rest;
    }
    words
}

/// `week`, `2 weeks`, `two weeks`.
fn spoken(words: &[&str]) -> Option<Rhythm> {
    match words {
        [one] => rhythm(1, one),
        [count, units] => rhythm(number(count)?, units),
        _ => None,
    }
}

/// One word that says it all.
fn adverb(word: &str) -> Option<Rhythm> {
    let (count, unit) = match word {
        "daily" | "dagelijks" => (1, Unit::Day),
        "weekly" | "wekelijks" => (1, Unit::Week),
        "fortnightly" | "tweewekelijks" | "veertiendaags" | "veertiendaagse" => (2, Unit::Week),
        "monthly" | "maandelijks" => (1, Unit::Month),
        "tweemaandelijks" => (2, Unit::Month),
        "quarterly" | "driemaandelijks" => (3, Unit::Month),
        "half-yearly" | "zesmaandelijks" | "halfjaarlijks" => (6, Unit::Month),
        "yearly" | "jaarlijks" => (12, Unit::Month),
        _ => return None,
    };
    Rhythm::new(count, unit)
}

fn rhythm(count: u32, unit: &str) -> Option<Rhythm> {
    let (each, unit) = match unit {
        "day" | "days" | "dag" | "dagen" | "d" => (1, Unit::Day),
        "week" | "weeks" | "weken" | "w" => (1, Unit::Week),
        "fortnight" | "fortnights" => (2, Unit::Week),
        "month" | "months" | "maand" | "maanden" | "m" => (1, Unit::Month),
        "quarter" | "quarters" | "kwartaal" | "kwartalen" => (3, Unit::Month),
        "year" | "years" | "jaar" | "jaren" => (12, Unit::Month),
        _ => return None,
    };
    Rhythm::new(count.checked_mul(each)?, unit)
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [[&str; 4]; 12] = [
        ["one", "a", "een", "één"],
        ["two", "twee", "2nd", "2de"],
        ["three", "drie", "3rd", "3de"],
        ["four", "vier", "4th", "4de"],
        ["five", "vijf", "5th", "5de"],
        ["six", "zes", "6th", "6de"],
        ["seven", "zeven", "7th", "7de"],
        ["eight", "acht", "8th", "8ste"],
        ["nine", "negen", "9th", "9de"],
        ["ten", "tien", "10th", "10de"],
        ["eleven", "elf", "11th", "11de"],
        ["twelve", "twaalf", "12th", "12de"],
    ];
    let known =
        WORDS.iter().position(|words| words.contains(&word)).and_then(|at| u32::try_from(at + 1).ok());
    known.or_else(|| matches!(word, "fourteen" | "veertien").then_some(14)).or_else(|| word.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_type_rhythms_in_two_languages() {
        for (text, rhythm) in [
            ("2 weeks", "2 weeks"),
            ("week", "week"),
            ("elke 2 weken", "2 weeks"),
            ("om de 2 weken", "2 weeks"),
            ("Om de veertien dagen", "14 days"),
            ("wekelijks", "week"),
            ("maandelijks", "month"),
            ("zesmaandelijks", "6 months"),
            ("every other week", "2 weeks"),
            ("om de andere dag", "2 days"),
            ("weekly", "week"),
            ("once a month", "month"),
            ("once every 3 months", "3 months"),
            ("één keer per week", "week"),
            ("1x per maand", "month"),
            ("eens om de drie weken", "3 weeks"),
            ("per kwartaal", "3 months"),
            ("every 3rd week", "3 weeks"),
            ("elk jaar", "12 months"),
        ] {
            assert_eq!(parse(text).map(|found| found.to_string()).as_deref(), Some(rhythm), "{text}");
        }
    }

    #[test]
    fn what_can_mean_two_things_means_none() {
        for text in [
            "",
            "om de week",
            "biweekly",
            "twice a week",
            "2 keer per week",
            "op maandag",
            "0 weeks",
            "100 days",
            "soms",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
