-- 考核: what counts in a rate, and periods that are frozen with everything behind their numbers.

-- By when the resident has to be contacted, as promised at the first dispatch.
ALTER TABLE case_file ADD contact_until timestamptz;
UPDATE case_file
SET contact_until = CASE WHEN limit_class = 'PETITION'
                         THEN date_trunc('day', dispatched_at, 'Asia/Shanghai') + interval '16 days'
                         ELSE dispatched_at + interval '24 hours' END
WHERE dispatched_at IS NOT NULL;

CREATE INDEX case_file_contact_decided ON case_file (least(contacted_at, contact_until)) WHERE dispatched_at IS NOT NULL;
CREATE INDEX case_file_closed ON case_file (closed_at);
CREATE INDEX callback_closed ON callback (closed_at);
CREATE INDEX limit_clock_decided ON limit_clock (least(stopped_at, due_at)) WHERE kind = 'HANDLING';
CREATE INDEX clock_rung_overdue ON clock_rung (at) WHERE rung = 'overdue';
CREATE INDEX supervision_order_issued ON supervision_order (issued_at);

-- Every case that was ever dispatched, with its first callback that wasn't broken off.
CREATE VIEW assessed_case AS
SELECT c.id AS case_id, c.number, c.lead_unit AS unit, c.street, c.category, c.channel, c.reported_at, c.dispatched_at,
       c.contact_until, c.contacted_at, c.feedback_at, c.closed_at, c.closing, c.returns, c.reworks,
       EXISTS (SELECT FROM exclusion e WHERE e.case_id = c.id AND e.stage = 'EXCLUDED') AS excluded,
       b.closed_at AS callback_at, b.reached, b.solved, b.rating
FROM case_file c
         LEFT JOIN callback b ON b.case_id = c.id AND NOT (b.closed_at IS NOT NULL AND b.reached IS NULL)
             AND NOT EXISTS (SELECT FROM callback earlier
                             WHERE earlier.case_id = b.case_id AND earlier.round < b.round
                               AND NOT (earlier.closed_at IS NOT NULL AND earlier.reached IS NULL))
WHERE c.dispatched_at IS NOT NULL;

-- What counts in which measure: one row for everything that is counted, at the instant that decides its period.
-- YES and NO answer the measure's question, PART counts by the share of the weights, PLAIN is only counted.
-- A contact counts when it is decided whether it was in time: when it was made, or when its time was over.
-- Cases that ended without anything to rate count in no rate; that they were returned or overdue stays.
CREATE VIEW assessed_item AS
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

-- One version of the assessment of one period.
CREATE TABLE assessment (
    id                  uuid PRIMARY KEY,
    kind                text        NOT NULL CHECK (kind IN ('MONTH', 'QUARTER', 'YEAR')),
    begins_on           date        NOT NULL,
    version             integer     NOT NULL CHECK (version > 0),
    stage               text        NOT NULL CHECK (stage IN ('OPENED', 'PUBLICITY', 'CONFIRMED', 'RETURNED', 'APPROVED',
                                                              'PUBLISHED')),
    reason              text, -- why there is a new version; null for the first
    response_weight     integer     NOT NULL,
    solution_weight     integer     NOT NULL,
    satisfaction_weight integer     NOT NULL,
    part_percent        integer     NOT NULL,
    opened_by           text        NOT NULL,
    opened_at           timestamptz NOT NULL,
    computed_at         timestamptz,
    publicity_until     timestamptz,
    remark              text, -- why a leader sent it back
    approved_by         text,
    published_at        timestamptz,
    UNIQUE (kind, begins_on, version)
);
CREATE UNIQUE INDEX assessment_one_open ON assessment (kind, begins_on) WHERE published_at IS NULL;

-- What was counted: the list behind every number. Only what an appeal took out stays as OUT.
CREATE TABLE assessment_line (
    assessment uuid        NOT NULL REFERENCES assessment,
    measure    text        NOT NULL,
    item       text        NOT NULL,
    number     text        NOT NULL,
    case_id    uuid REFERENCES case_file,
    project    text,
    unit       text,
    street     text,
    category   text,
    at         timestamptz NOT NULL,
    counted    text        NOT NULL CHECK (counted IN ('YES', 'PART', 'NO', 'PLAIN', 'OUT')),
    amount     numeric,
    appeal     text,
    PRIMARY KEY (assessment, measure, item)
);
CREATE INDEX assessment_line_case ON assessment_line (case_id);

CREATE TABLE assessment_score (
    assessment uuid    NOT NULL REFERENCES assessment,
    grouping   text    NOT NULL CHECK (grouping IN ('DISTRICT', 'UNIT', 'STREET', 'CATEGORY')),
    code       text    NOT NULL,
    measure    text    NOT NULL,
    counted    integer NOT NULL,
    yes        integer NOT NULL,
    part       integer NOT NULL,
    amount     numeric NOT NULL,
    value      numeric, -- null when there is nothing to divide by
    place      integer, -- null when it isn't ranked
    before     integer, -- the place in the previous period of the same kind; null when there was none
    PRIMARY KEY (assessment, grouping, code, measure)
);

CREATE SEQUENCE assessment_appeal_number;
CREATE TABLE assessment_appeal (
    id          uuid PRIMARY KEY,
    number      text        NOT NULL UNIQUE,
    assessment  uuid        NOT NULL REFERENCES assessment,
    unit        text        NOT NULL,
    measure     text        NOT NULL,
    item        text        NOT NULL,
    grounds     text        NOT NULL,
    stage       text        NOT NULL CHECK (stage IN ('ASKED', 'LEFT_OUT', 'RECOUNTED', 'REFUSED')),
    appealed_by text        NOT NULL,
    appealed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    ruling      text,
    CHECK ((decided_by IS NULL) = (stage = 'ASKED')),
    CHECK (decided_by <> appealed_by)
);
CREATE UNIQUE INDEX assessment_appeal_once ON assessment_appeal (assessment, measure, item);

CREATE TABLE assessment_event (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    assessment uuid        NOT NULL REFERENCES assessment,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    kind       text        NOT NULL,
    label      text        NOT NULL,
    why        text
);
CREATE INDEX assessment_event_of ON assessment_event (assessment, id);
CREATE TRIGGER assessment_event_append_only BEFORE UPDATE OR DELETE ON assessment_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_event_is_never_emptied BEFORE TRUNCATE ON assessment_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Once published nothing of a version moves: neither itself nor its lines, scores and appeals.
CREATE FUNCTION refuse_change_when_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM assessment a WHERE a.id = OLD.assessment AND a.published_at IS NOT NULL)
        OR TG_OP <> 'DELETE' AND EXISTS (SELECT FROM assessment a WHERE a.id = NEW.assessment AND a.published_at IS NOT NULL)
    THEN
        RAISE EXCEPTION '% rows of a published assessment are never changed or deleted', TG_TABLE_NAME;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER assessment_line_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change_when_published();
CREATE TRIGGER assessment_score_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment_score
    FOR EACH ROW EXECUTE FUNCTION refuse_change_when_published();
CREATE TRIGGER assessment_appeal_frozen BEFORE INSERT OR UPDATE OR DELETE ON assessment_appeal
    FOR EACH ROW EXECUTE FUNCTION refuse_change_when_published();
CREATE TRIGGER assessment_frozen BEFORE UPDATE ON assessment
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_is_never_deleted BEFORE DELETE ON assessment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_is_never_emptied BEFORE TRUNCATE ON assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_line_is_never_emptied BEFORE TRUNCATE ON assessment_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER assessment_score_is_never_emptied BEFORE TRUNCATE ON assessment_score
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
