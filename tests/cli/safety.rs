//! What may never go unnoticed: records that nothing reads, records that are gone, days that cannot be.

use std::fs;

use super::Desk;

const TOM: &str = "cases/2025-05/25sg2g";

#[test]
fn a_renamed_case_folder_is_told_and_not_kept() {
    let desk = Desk::sample();
    fs::rename(desk.root.join(TOM), desk.root.join("cases/2025-05/tom")).unwrap();
    let check = desk.en("check").ended(1);
    assert!(check.err.contains("cases/2025-05/tom holds records"), "{check}");
    assert_eq!(desk.en("case list").code, Some(1), "a list that leaves something out says so");
    let before = desk.commits();
    let save = desk.nl("save").ended(3);
    assert!(save.err.contains("cases/2025-05/tom bevat records"), "{save}");
    assert_eq!(desk.commits(), before);
}

#[test]
fn a_record_where_nothing_reads_it_is_told() {
    for path in [
        "cases/x.toml",
        "cases/2025-05/yyyyyy/case.toml",
        "cases/2025-05/25sg2g/notes.toml",
        "cases/2025-05/25sg2g/plan.yml",
        "cases/2025-05/25sg2g/referrals/old/x.toml",
        "cases/2025-05/25sg2g/other/x.yaml",
        "team/old/x.toml",
        "services/x.TOML",
    ] {
        let desk = Desk::sample();
        desk.write(path, "x = [");
        let check = desk.en("check").ended(1);
        assert!(check.err.contains(" holds records"), "{path}: {check}");
        assert_eq!(desk.run("save").code, Some(3), "{path}");
    }
    let desk = Desk::sample();
    desk.write("cases/README.md", "#");
    desk.write("cases/2025-05/25sg2g/letter.pdf", "#");
    assert!(!desk.en("check").err.contains(" holds records"), "what is no record may stand there");
}

#[test]
fn what_save_deletes_is_told() {
    let desk = Desk::sample();
    fs::remove_file(desk.root.join("services/voedselbank.toml")).unwrap_or_else(|_| {
        let name = fs::read_dir(desk.root.join("services")).unwrap().next().unwrap().unwrap().path();
        fs::remove_file(name).unwrap();
    });
    let deleted = desk.git("status --porcelain").trim_start_matches(" D ").trim().to_owned();
    let save = desk.en("save");
    if save.code == Some(0) {
        assert!(save.out.contains("One of them is deleted.") && save.out.contains(&deleted), "{save}");
    } else {
        assert!(save.err.contains("dangling-reference"), "{save}");
    }
}

#[test]
fn journal_entries_are_not_changed_by_hand() {
    let desk = Desk::sample();
    let journal = fs::read_dir(desk.root.join(TOM).join("journal")).unwrap().next().unwrap().unwrap();
    let path = format!("{TOM}/journal/{}", journal.file_name().to_str().unwrap());
    let text = desk.read(&path);
    let before = desk.commits();
    let (first, last) = text.rsplit_once("[[entry]]").unwrap();
    for content in [first.to_owned(), format!("{first}[[entry]]{}", last.replace("text = \"", "text = \"X"))]
    {
        desk.write(&path, content);
        let save = desk.en("save").ended(3);
        assert!(save.err.contains("Entries stay as they were written"), "{save}");
    }
    fs::remove_file(desk.root.join(&path)).unwrap();
    assert!(desk.nl("save").ended(3).err.contains("Notities blijven"));
    assert_eq!(desk.commits(), before);
    desk.write(&path, format!("# a remark\n{text}"));
    desk.en("save").done();
}

#[test]
fn a_day_that_cannot_be_is_refused() {
    let desk = Desk::sample();
    for line in [
        "journal add tom --text x --on 2026-06-16",
        "journal add tom --text x --on 2025-01-01",
        "review add tom --client-present yes --on 2026-07-01",
        "referral update tom r4gnvm --status on-hold --on 2026-06-16",
        "referral update tom r4gnvm --status on-hold --on 2025-01-01",
        "case open --name New --born 2030-01-01 --notified-by client --question x",
        "case open --name New --opened 2026-06-20 --notified-by client --question x",
        "plan action tom --what x --who client --status done --done-on 2026-07-01",
        "plan handover tom --to team/ilse --on 2020-01-01",
        "plan approve tom --who client --how spoken --on 2020-01-01",
        "case close tom --reason need-met --on 2026-06-29",
    ] {
        let answer = desk.en(line);
        assert_eq!(answer.code, Some(3), "{line}: {answer}");
        desk.assert_clean();
    }
}

#[test]
fn nobody_speaks_with_the_voice_of_another() {
    let desk = Desk::sample();
    for (who, voice) in [
        ("team/ilse", "client"),
        ("services/ocmw-budget", "client"),
        ("pb8n84", "client"),
        ("pb8n84", "professional"),
        ("client", "network"),
    ] {
        let answer = desk.en(&format!("plan approve tom --who {who} --voice {voice} --how spoken")).ended(3);
        assert!(answer.err.contains("cannot speak with the voice of"), "{answer}");
    }
    assert!(
        desk.nl("plan approve tom --who client --voice network --how spoken").err.contains("de stem van")
    );
    desk.en("case edit tom --representative 'who=pb8n84; ground=Court; from=2026-01-01'").done();
    desk.en("plan approve tom --who pb8n84 --voice client --how spoken").done();
    desk.en("plan approve tom --who client --voice client --how spoken").done();
}

#[test]
fn one_rater_rates_a_goal_once() {
    let desk = Desk::sample();
    let twice = "--goal 'goal=gr6s16; rater=client; level=1' --goal 'goal=gr6s16; rater=client; level=-1'";
    let both = "--goal 'goal=gr6s16; rater=client; level=1' --goal 'goal=gr6s16; rater=network; level=-1'";
    assert!(
        desk.en(&format!("review add tom --client-present yes {twice}")).ended(3).err.contains("rated twice")
    );
    assert!(
        desk.nl(&format!("evaluation add tom --kind interim {twice}")).ended(3).err.contains("twee scores")
    );
    desk.en(&format!("evaluation add tom --kind interim {both}")).done();
}

#[test]
fn what_came_of_a_referral_is_told_whole_and_without_a_status() {
    let desk = Desk::sample();
    let half = desk.en("referral update tom rvv --service-received yes").ended(2);
    assert!(half.err.contains("--need-met"), "{half}");
    desk.en("referral update tom rvv --service-received yes --need-met partly").done();
    desk.en("referral update guido r0k --status completed --need-met no").done();
    let item = &desk.json("referral show guido r0k")["items"][0];
    assert_eq!(
        (item["status"].as_str(), item["outcome"]["need_met"].as_str()),
        (Some("completed"), Some("no"))
    );
    desk.nl("referral update tom rvv --status aanvaard").done();
}

#[test]
fn the_words_of_the_reader_and_files_are_taken_everywhere() {
    let desk = Desk::sample();
    desk.nl("case role mira --role mantelzorger --who client").done();
    let from = desk.beside("turn.toml", "intensity = \"regular\"\nreason = \"Own request\"\n");
    desk.en(&format!("case phase mira --from {from}")).done();
    assert!(desk.en("case role --help").out.contains("pen-holder"));
    assert!(desk.en("referral update --help").out.contains("in-progress"));
    assert_eq!(desk.en("case role mira --role pen-older --who client").ended(2).code, Some(2));
}

#[test]
fn a_mail_address_has_two_sides() {
    let desk = Desk::sample();
    assert!(desk.nl("team add --handle jan --name Jan --mail jan@").ended(2).err.contains("mailadres"));
    desk.nl("team add --handle jan --name Jan --mail jan@devlier.example").done();
}
