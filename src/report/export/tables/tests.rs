use super::*;
use crate::practice::samples::{action, case, entry, goal, member, office, plan, referral};

fn sample() -> Vec<Table> {
    let mut file = case("2026-01-05");
    file.plan = Some(plan(vec![goal(1)]));
    file.plan.as_mut().unwrap().actions.push(action(1, Some(1)));
    file.journal.push(entry(1, "2026-03-25"));
    file.referrals.push(referral(1, Some(1)));
    let mut office = office("general");
    office.team = vec![member("ilse")];
    tables(&office, &[file])
}

fn named<'a>(tables: &'a [Table], name: &str) -> &'a Table {
    tables.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("{name}"))
}

#[test]
fn every_kind_of_record_has_a_table_and_every_list_in_it() {
    let tables = sample();
    for name in
        ["team", "services", "cases", "case_role", "plan_goal", "plan_action_who", "journal", "referrals"]
    {
        named(&tables, name);
    }
    let names: std::collections::BTreeSet<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names.len(), tables.len());
    for table in &tables {
        let columns: std::collections::BTreeSet<&str> =
            table.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(columns.len(), table.columns.len(), "{}", table.name);
        assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{}", table.name);
        assert!(!table.about.is_empty(), "{}", table.name);
    }
}

#[test]
fn a_row_of_a_list_knows_what_it_belongs_to() {
    let tables = sample();
    let events = named(&tables, "referral_event");
    let columns: Vec<&str> = events.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(columns[..5], ["case_id", "referral_id", "number", "on_date", "status"]);
    let goals = named(&tables, "plan_goal");
    assert_eq!(goals.keys, 2);
    assert_eq!(goals.rows[0][..2], [named(&tables, "cases").rows[0][0].clone(), 1.into()]);
}

#[test]
fn what_a_value_is_comes_from_the_type() {
    let tables = sample();
    let kind = |table: &str, column: &str| {
        named(&tables, table).columns.iter().find(|known| known.name == column).unwrap().kind
    };
    assert_eq!(kind("journal", "on_date"), ColumnKind::Day);
    assert_eq!(kind("journal", "minutes"), ColumnKind::Whole);
    assert_eq!(kind("journal", "text"), ColumnKind::Text);
    assert_eq!(kind("referrals", "status"), ColumnKind::Code);
    assert_eq!(kind("case_deviation", "rule"), ColumnKind::Code);
    assert_eq!(kind("assessment_instrument_scores", "value"), ColumnKind::Whole);
}
