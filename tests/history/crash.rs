//! Killed at any point: what was acknowledged is kept, what was not is wholly there or wholly absent.

use std::process::Stdio;
use std::thread;

use super::*;

/// The child of these tests: one rich change, stopped dead at the step and the count that the parent asks for.
#[test]
fn child_that_dies() {
    let (Some(ledger), Some(at)) = (ledger_of_child(), number("REGIE_TEST_STEP")) else { return };
    let mut left = number("REGIE_TEST_COUNT").unwrap_or(1);
    let mut watch = |step: Step| {
        if Some(&step) == Step::ALL.get(at) {
            left -= 1;
            if left == 0 {
                std::process::abort();
            }
        }
    };
    let repository = Repository::open(&ledger).unwrap();
    let kept = repository.keep(VERSION, || Ok::<_, Error>(rich()), &mut watch).unwrap();
    println!("acknowledged {}", kept.commit.unwrap());
}

/// The child that works until it is killed: a new file in each change, each told when kept.
#[test]
fn child_that_works_on() {
    let (Some(ledger), Some(round)) = (ledger_of_child(), number("REGIE_TEST_ROUND")) else { return };
    for count in 0..1000 {
        let name = format!("r{round}/c{count}.toml");
        let change = Change::new("x", Function::Intake)
            .write(name.clone(), "one\n")
            .write(format!("r{round}/d{count}.toml"), "two\n")
            .write("shared.toml", format!("{round} {count}\n"));
        let repository = Repository::open(&ledger).unwrap();
        repository.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {}).unwrap();
        println!("acknowledged {name}");
    }
}

fn prepared(folder: &str) -> Place {
    let place = Place::below(folder);
    let first = Change::new("init", Function::Administration);
    place.keep(&first.write("regie.toml", "format = \"ledger/1\"\n").write("old/gone.toml", "bye\n"));
    place
}

/// Kills a child at a step and tells whether it had acknowledged.
fn kill_at(place: &Place, step: usize, count: usize) -> bool {
    let mut child = place.child("history::crash::child_that_dies");
    child.env("REGIE_TEST_STEP", step.to_string()).env("REGIE_TEST_COUNT", count.to_string());
    let output = child.stderr(Stdio::null()).output().unwrap();
    let acknowledged = String::from_utf8_lossy(&output.stdout).contains("acknowledged");
    assert_eq!(output.status.success(), acknowledged, "the child dies or acknowledges");
    acknowledged
}

fn assert_whole_or_absent(place: &Place, acknowledged: bool, moved: bool) {
    let seen = (
        place.read("cases/2026-03/k7qf2x/plan.toml").is_some(),
        place.read("regie.toml").unwrap().contains("changed"),
        place.read("old/gone.toml").is_none(),
    );
    assert!(seen == (moved, moved, moved), "{seen:?} {moved}");
    assert!(moved || !acknowledged);
}

fn after_next_change(place: &Place, acknowledged: bool, moved: bool) {
    place.keep(&Change::new("x", Function::Intake).write("next.toml", "next\n"));
    assert_whole_or_absent(place, acknowledged, moved);
    assert_eq!(place.count(), if moved { 3 } else { 2 });
    place.assert_clean();
}

#[test]
fn killed_at_every_step_the_next_change_finds_it_whole_or_absent() {
    for folder in ["", "sub/ledger"] {
        for (at, step) in Step::ALL.iter().enumerate() {
            for count in 1..=3 {
                let place = prepared(folder);
                let acknowledged = kill_at(&place, at, count);
                let index_of_move = Step::ALL.iter().position(|step| *step == Step::BranchMoved).unwrap();
                let moved = acknowledged || at >= index_of_move;
                assert_eq!(acknowledged, count > times(*step), "{step:?} {count}");
                after_next_change(&place, acknowledged, moved);
                if acknowledged {
                    break;
                }
            }
        }
    }
}

/// How often a rich change passes a step.
fn times(step: Step) -> usize {
    match step {
        Step::BlobWritten | Step::FileStaged => 2,
        Step::FilePlaced => 3,
        _ => 1,
    }
}

#[test]
fn opening_alone_finishes_what_was_left() {
    for at in 0..Step::ALL.len() {
        let place = prepared("");
        kill_at(&place, at, 1);
        place.repository();
        let moved = place.count() == 2;
        if at >= 8 {
            assert_whole_or_absent(&place, false, moved);
            place.assert_clean();
        }
    }
}

#[test]
fn while_a_change_is_unfinished_a_plain_commit_cannot_undo_it() {
    let place = prepared("");
    let at = Step::ALL.iter().position(|step| *step == Step::BranchMoved).unwrap();
    kill_at(&place, at, 1);
    let refused = place.try_git(&["commit", "-q", "--allow-empty", "-m", "by hand"]);
    assert!(!refused.status.success(), "git's index lock still stands");
    after_next_change(&place, false, true);
}

#[test]
fn hand_edits_made_after_the_crash_stay() {
    let place = prepared("");
    let at = Step::ALL.iter().position(|step| *step == Step::BranchMoved).unwrap();
    kill_at(&place, at, 1);
    place.write("regie.toml", "mine\n");
    place.keep(&Change::new("x", Function::Intake).write("next.toml", "next\n"));
    assert_eq!(place.read("regie.toml").as_deref(), Some("mine\n"));
    assert!(place.read("cases/2026-03/k7qf2x/plan.toml").is_some());
    assert_eq!(place.git(&["status", "--porcelain"]), " M regie.toml\n");
    place.assert_sound();
}

#[test]
fn a_lock_file_of_the_branch_left_by_the_crash_is_taken_away() {
    for left in ["", "whole"] {
        let place = prepared("");
        let at = Step::ALL.iter().position(|step| *step == Step::Prepared).unwrap();
        kill_at(&place, at, 1);
        let intent = fs::read_to_string(place.work.join(".git/regie/intent")).unwrap();
        let commit = intent.split("\"commit\":\"").nth(1).unwrap().get(..40).unwrap().to_owned();
        let held = if left.is_empty() { String::new() } else { format!("{commit}\n") };
        fs::write(place.work.join(".git/refs/heads/main.lock"), held).unwrap();
        fs::write(place.work.join(".git/regie/index.lock"), "half").unwrap();
        after_next_change(&place, false, false);
    }
}

#[test]
fn the_first_commit_of_all_killed_at_every_step() {
    for at in 0..Step::ALL.len() {
        let place = Place::empty();
        let acknowledged = {
            let mut child = place.child("history::crash::child_that_dies");
            child.env("REGIE_TEST_STEP", at.to_string()).stderr(Stdio::null());
            let output = child.output().unwrap();
            String::from_utf8_lossy(&output.stdout).contains("acknowledged")
        };
        place.keep(&Change::new("x", Function::Intake).write("next.toml", "next\n"));
        let there = place.read("regie.toml").is_some();
        assert_eq!(place.count(), if there { 2 } else { 1 });
        assert_eq!(there, place.read("cases/2026-03/k7qf2x/plan.toml").is_some());
        assert!(there || !acknowledged);
        place.assert_clean();
    }
}

#[test]
fn killed_at_random_moments_nothing_acknowledged_is_lost() {
    let place = Place::started();
    let mut told = Vec::new();
    // Thirty rounds, and more where the machine is so busy that a child is killed before it gets anything done.
    for round in 0..300_u64 {
        if round >= 30 && told.len() > 5 {
            break;
        }
        let mut child = place.child("history::crash::child_that_works_on");
        child.env("REGIE_TEST_ROUND", round.to_string());
        let mut child = child.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        thread::sleep(Duration::from_micros(20_000 + round * 7919 % 180 * 1000 + round * 331 % 1000));
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        // A line cut off by the kill has not been acknowledged.
        let lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        told.extend(lines.filter_map(|line| line.trim().strip_prefix("acknowledged ")).map(str::to_owned));
        place.keep(&Change::new("x", Function::Intake).write(format!("p{round}.toml"), "next\n"));
        place.assert_clean();
    }
    assert!(told.len() > 5, "the children got something done: {}", told.len());
    for name in told {
        assert_eq!(place.read(&name).as_deref(), Some("one\n"), "{name}");
        assert_eq!(place.read(&name.replace("/c", "/d")).as_deref(), Some("two\n"), "{name}");
    }
}
