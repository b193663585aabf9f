-- A contact counts when it is decided whether it was in time: when it was made, or when its time was over. Until then it counts
-- nowhere; before, a case whose resident could still be contacted in time counted as missed, and was frozen so.
-- Cases that ended without anything to rate count in no rate; that they were returned or overdue stays.
CREATE OR REPLACE VIEW assessed_item AS
SELECT 'RESPONSE' AS measure, least(c.contacted_at, c.contact_until) AS at, c.id::text AS item, c.number, c.id AS case_id,
       NULL::text AS project, c.lead_unit AS unit, c.street, c.category,
       CASE WHEN c.contacted_at < c.contact_until THEN 'YES' ELSE 'NO' END AS counted, NULL::numeric AS amount
FROM case_file c
WHERE c.dispatched_at IS NOT NULL AND coalesce(c.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
SELECT 'SOLUTION', a.callback_at, a.case_id::text, a.number, a.case_id, NULL, a.unit, a.street, a.category,
       CASE WHEN a.solved THEN 'YES' ELSE 'NO' END, NULL
FROM assessed_case a
WHERE a.reached AND a.solved IS NOT NULL AND NOT a.excluded
  AND coalesce(a.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
SELECT 'SATISFACTION', a.callback_at, a.case_id::text, a.number, a.case_id, NULL, a.unit, a.street, a.category,
       CASE WHEN a.rating IN ('VERY_SATISFIED', 'SATISFIED') THEN 'YES'
            WHEN a.rating = 'BASICALLY_SATISFIED' THEN 'PART' ELSE 'NO' END, NULL
FROM assessed_case a
WHERE a.reached AND a.rating IS NOT NULL AND NOT a.excluded
  AND coalesce(a.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
SELECT 'EXCLUDED', a.callback_at, a.case_id::text, a.number, a.case_id, NULL, a.unit, a.street, a.category, 'PLAIN', NULL
FROM assessed_case a
WHERE a.callback_at IS NOT NULL AND a.excluded
  AND coalesce(a.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
-- Decided when the result went out or the time was over, whichever was first; so nothing escapes by staying open.
SELECT 'ON_TIME', least(h.stopped_at, h.due_at), h.id::text, c.number, c.id, NULL, c.lead_unit, c.street, c.category,
       CASE WHEN h.stopped_at < h.due_at THEN 'YES' ELSE 'NO' END, NULL
FROM limit_clock h JOIN case_file c ON c.id = h.subject_id
WHERE h.kind = 'HANDLING' AND coalesce(c.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
-- From the first dispatch to the last feedback, in hours.
SELECT 'HANDLING', c.closed_at, c.id::text, c.number, c.id, NULL, c.lead_unit, c.street, c.category, 'PLAIN',
       round((extract(epoch FROM c.feedback_at - c.dispatched_at) / 3600)::numeric, 2)
FROM case_file c
WHERE c.closed_at IS NOT NULL AND c.dispatched_at IS NOT NULL AND c.feedback_at IS NOT NULL
  AND coalesce(c.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
SELECT 'REWORKED', c.closed_at, c.id::text, c.number, c.id, NULL, c.lead_unit, c.street, c.category,
       CASE WHEN c.reworks > 0 THEN 'YES' ELSE 'NO' END, NULL
FROM case_file c
WHERE c.closed_at IS NOT NULL AND c.dispatched_at IS NOT NULL
  AND coalesce(c.closing, '') NOT IN ('ANSWERED', 'DECLINED', 'WITHDRAWN')
UNION ALL
-- Each case once for each unit that it was given to; returned when an objection led to another unit.
SELECT 'RETURNED', e.at, e.id::text, c.number, c.id, NULL, e.unit, c.street, c.category,
       CASE WHEN EXISTS (SELECT FROM case_event o
                         WHERE o.case_id = e.case_id AND o.id > e.id AND o.kind = 'OBJECTED' AND o.unit = e.unit
                           AND (SELECT n.unit FROM case_event n
                                WHERE n.case_id = o.case_id AND n.id > o.id AND n.kind IN ('REROUTED', 'ARBITRATED')
                                ORDER BY n.id LIMIT 1) <> e.unit)
            THEN 'YES' ELSE 'NO' END, NULL
FROM case_event e JOIN case_file c ON c.id = e.case_id
WHERE e.kind IN ('DISPATCHED', 'DISPATCHED_BY_RULE', 'REROUTED', 'ARBITRATED')
  AND NOT EXISTS (SELECT FROM case_event before
                  WHERE before.case_id = e.case_id AND before.id < e.id AND before.unit = e.unit
                    AND before.kind IN ('DISPATCHED', 'DISPATCHED_BY_RULE', 'REROUTED', 'ARBITRATED'))
UNION ALL
SELECT 'OVERDUE', r.at, r.clock_id::text, c.number, c.id, NULL, c.lead_unit, c.street, c.category, 'PLAIN', NULL
FROM clock_rung r
         JOIN limit_clock h ON h.id = r.clock_id
         JOIN case_file c ON c.id = h.subject_id
WHERE r.rung = 'overdue' AND h.kind IN ('HANDLING', 'REWORK')
UNION ALL
SELECT 'ORDERS', o.issued_at, o.id::text, o.number, c.id, p.code, o.lead_unit, c.street, c.category, 'PLAIN', NULL
FROM supervision_order o LEFT JOIN case_file c ON c.id = o.dossier LEFT JOIN project p ON p.id = o.dossier
WHERE o.issued_at IS NOT NULL
UNION ALL
-- A task is on time when its deliverable was accepted by its latest finish in the plan in force.
SELECT 'PROJECT_TASKS', least(t.accepted_at, d.end_at), t.id::text, p.code || ' ' || t.code, NULL, p.code, t.unit, NULL,
       NULL, CASE WHEN t.accepted_at < d.end_at THEN 'YES' ELSE 'NO' END, NULL
FROM project_task t
         JOIN project p ON p.id = t.project
         JOIN project_plan l ON l.project = t.project AND l.state = 'APPROVED'
         JOIN plan_task k ON k.plan = l.id AND k.code = t.code
         CROSS JOIN LATERAL (SELECT (k.latest_finish + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS end_at) d
WHERE t.stage <> 'WITHDRAWN'
UNION ALL
SELECT 'RESOLUTIONS', least(r.accepted_at, d.end_at), r.id::text, r.number, NULL, p.code, r.unit, NULL, NULL,
       CASE WHEN r.accepted_at < d.end_at THEN 'YES' ELSE 'NO' END, NULL
FROM resolution r
         JOIN project p ON p.id = r.project
         CROSS JOIN LATERAL (SELECT (r.due_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS end_at) d
WHERE r.assigned_at IS NOT NULL AND r.stage <> 'WITHDRAWN';

CREATE INDEX case_file_contact_decided ON case_file (least(contacted_at, contact_until)) WHERE dispatched_at IS NOT NULL;
DROP INDEX case_file_dispatched;
