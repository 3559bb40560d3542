//! What conferences, meetings of practitioners, planned contacts and tasks do not take.

use snapbox::str;

use super::{both, fixture};
use crate::cli::{Desk, same};

/// A contact planned with Tom, by its id.
fn planned(desk: &Desk) -> String {
    let line = "monitoring plan tom --on 2026-07-01 --transition work";
    desk.json(line)["items"][0]["record"].as_str().unwrap().split('/').nth(1).unwrap().to_owned()
}

#[test]
fn an_action_decided_on_without_a_goal() {
    let desk = Desk::sample();
    desk.write("../home/table.toml", fixture("from/decision-without-goal.toml"));
    same!(
        both(&desk, "conference add tom --from ../home/table.toml", 3),
        str![[r#"
error: Decision 1 is to become an action in the plan, and no goal stands with it.
way out: Give it a goal with goal=ID (regie plan show CASE shows the ids), or make it a task with becomes=task.
fout: Beslissing 1 moet een actie in het plan worden, en er staat geen doelstelling bij.
uitweg: Geef ze een doelstelling met goal=ID (regie plan show DOSSIER toont de id’s), of maak er een taak van met becomes=task.

"#]]
    );
}

#[test]
fn a_meeting_of_practitioners_that_names_a_client() {
    let desk = Desk::sample();
    desk.write("../home/meeting.toml", fixture("from/meeting-that-names.toml"));
    same!(
        both(&desk, "intervision add --from ../home/meeting.toml", 3),
        str![[r#"
error: The text holds the name of the participant of case 25sg2g. Peer supervision belongs to the team and names nobody.
way out: Write it without the name, and refer with case=25sg2g in the topic.
fout: In de tekst staat de naam van de deelnemer van dossier 25sg2g. Een intervisie blijft bij het team en noemt niemand.
uitweg: Schrijf het zonder naam, en verwijs met case=25sg2g in het onderwerp.

"#]]
    );
}

#[test]
fn an_entry_that_deals_with_nothing() {
    let desk = Desk::sample();
    same!(
        both(&desk, "journal add tom --completes jdrpyt --text x", 3),
        str![[r#"
error: jdrpyt holds no task and no incident, so there is nothing to deal with.
way out: regie journal list CASE --tasks shows the open tasks, regie monitoring show CASE the incidents too; or leave --completes out.
fout: In jdrpyt staat geen taak en geen incident, dus valt er niets af te handelen.
uitweg: regie journal list DOSSIER --tasks toont de open taken, regie monitoring show DOSSIER ook de incidenten; of laat --completes weg.

"#]]
    );
}

#[test]
fn a_planned_contact_that_is_off() {
    let desk = Desk::sample();
    let contact = planned(&desk);
    desk.run(&format!("monitoring cancel tom {contact} --reason x")).done();
    let line = format!("journal add tom --planned {contact} --text x");
    same!(
        both(&desk, &line, 3).replace(&contact, "[ID]"),
        str![[r#"
error: Planned contact [ID] was called off.
way out: Write the entry without --planned, or plan a new contact with regie monitoring plan CASE.
fout: Gepland contact [ID] is afgezegd.
uitweg: Schrijf de notitie zonder --planned, of plan een nieuw contact met regie monitoring plan DOSSIER.

"#]]
    );
}

#[test]
fn a_planned_contact_that_took_place() {
    let desk = Desk::sample();
    let contact = planned(&desk);
    let made = desk.json(&format!("journal add tom --planned {contact} --text x"));
    let entry = made["items"][0]["record"].as_str().unwrap().split('/').nth(1).unwrap().to_owned();
    let line = format!("monitoring cancel tom {contact} --reason x");
    same!(
        both(&desk, &line, 3).replace(&contact, "[ID]").replace(&entry, "[ID]"),
        str![[r#"
error: Planned contact [ID] has taken place: see [ID].
way out: Write another entry without --planned, or plan a new contact with regie monitoring plan CASE.
fout: Gepland contact [ID] heeft al plaatsgevonden: zie [ID].
uitweg: Schrijf een volgende notitie zonder --planned, of plan een nieuw contact met regie monitoring plan DOSSIER.

"#]]
    );
}
