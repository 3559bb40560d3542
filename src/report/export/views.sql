CREATE VIEW open_cases AS -- One row per open case: since when, which route and intensity, who manages it today.
SELECT cases.id AS case_id, cases.client_name, cases.opened,
  (SELECT route FROM case_phase WHERE case_phase.case_id = cases.id ORDER BY from_date DESC, number DESC LIMIT 1) AS route,
  (SELECT intensity FROM case_phase WHERE case_phase.case_id = cases.id ORDER BY from_date DESC, number DESC LIMIT 1) AS intensity,
  (SELECT group_concat(who, ', ') FROM case_role WHERE case_role.case_id = cases.id
     AND role LIKE 'casemanager%' AND until IS NULL) AS case_managers
FROM cases WHERE status = 'open' ORDER BY cases.id;

CREATE VIEW red_thread AS -- One row per goal: the need it serves, in the client's words, and what was done for it.
SELECT plan_goal.case_id, assessment_need.area, assessment_need.words AS need, plan_goal.id AS goal_id, plan_goal.statement AS goal,
  plan_goal.status,
  (SELECT count(*) FROM plan_action WHERE plan_action.case_id = plan_goal.case_id AND plan_action.goal = plan_goal.id) AS actions,
  (SELECT count(*) FROM referrals WHERE referrals.case_id = plan_goal.case_id AND referrals.goal = plan_goal.id) AS referrals,
  (SELECT level FROM evaluation_goal JOIN evaluations ON evaluations.case_id = evaluation_goal.case_id
     AND evaluations.id = evaluation_goal.evaluation_id
   WHERE evaluation_goal.case_id = plan_goal.case_id AND evaluation_goal.goal = plan_goal.id
     AND evaluation_goal.rater = 'client'
   ORDER BY evaluations.on_date DESC, evaluation_goal.number DESC LIMIT 1) AS last_level_by_client
FROM plan_goal
LEFT JOIN assessment_need ON assessment_need.case_id = plan_goal.case_id AND assessment_need.id = plan_goal.need
  AND assessment_need.assessment_id = (
    SELECT latest.assessment_id FROM assessment_need AS latest JOIN assessments
      ON assessments.case_id = latest.case_id AND assessments.id = latest.assessment_id
    WHERE latest.case_id = plan_goal.case_id AND latest.id = plan_goal.need
    ORDER BY assessments.on_date DESC, assessments.id DESC LIMIT 1)
ORDER BY plan_goal.case_id, plan_goal.number;

CREATE VIEW referral_course AS -- One row per referral: when it was asked, when it was answered, what came of it.
SELECT referrals.case_id, referrals.id AS referral_id, referrals.service, referrals.status, referrals.on_date AS asked,
  (SELECT min(on_date) FROM referral_event WHERE referral_event.case_id = referrals.case_id
     AND referral_event.referral_id = referrals.id
     AND referral_event.status IN ('accepted', 'rejected', 'on-hold', 'in-progress')) AS answered,
  outcome_service_received, outcome_need_met
FROM referrals ORDER BY referrals.case_id, referrals.on_date, referrals.id;

CREATE VIEW time_spent AS -- One row per case, practitioner and month: entries, and minutes at work and on the way.
SELECT case_id, by_who AS practitioner, substr(on_date, 1, 7) AS month, count(*) AS entries,
  coalesce(sum(minutes), 0) AS minutes, coalesce(sum(travel), 0) AS travel
FROM journal GROUP BY case_id, by_who, substr(on_date, 1, 7) ORDER BY case_id, month, practitioner;

CREATE VIEW last_contact AS -- One row per case: the last day on which somebody was spoken with.
SELECT cases.id AS case_id, max(journal.on_date) AS last_contact, count(journal.id) AS contacts
FROM cases LEFT JOIN journal ON journal.case_id = cases.id AND journal.how IS NOT NULL AND journal.how <> 'none'
  AND coalesce(journal.reached, 'yes') = 'yes'
GROUP BY cases.id ORDER BY cases.id;

CREATE VIEW chronicle AS -- One row per dated record of a case, from old to new.
SELECT id AS case_id, opened AS on_date, 'case' AS kind, id AS record_id, by_who FROM cases
UNION ALL SELECT case_id, on_date, 'consent', id, by_who FROM consents
UNION ALL SELECT case_id, on_date, 'screening', id, by_who FROM screenings
UNION ALL SELECT case_id, on_date, 'assessment', id, by_who FROM assessments
UNION ALL SELECT case_id, on_date, 'referral', id, by_who FROM referrals
UNION ALL SELECT case_id, on_date, 'review', id, by_who FROM reviews
UNION ALL SELECT case_id, on_date, 'conference', id, by_who FROM conferences
UNION ALL SELECT case_id, on_date, 'evaluation', id, by_who FROM evaluations
UNION ALL SELECT case_id, on_date, 'feedback', id, by_who FROM feedback
UNION ALL SELECT case_id, on_date, 'journal', id, by_who FROM journal
ORDER BY case_id, on_date, kind, record_id;
