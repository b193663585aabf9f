-- 先例: whose case it was, after an arbitration or a re-routing that the new unit accepted by signing.
CREATE TABLE precedent (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id   bigint      NOT NULL UNIQUE, -- of case_event, whose rows are never deleted
    case_id    uuid        NOT NULL REFERENCES case_file,
    kind       text        NOT NULL,
    category   text        NOT NULL,
    street     text,
    unit       text        NOT NULL,
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL,
    why        text        NOT NULL
);
CREATE INDEX precedent_category ON precedent (category, street, id);
CREATE TRIGGER precedent_append_only BEFORE UPDATE OR DELETE ON precedent
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER precedent_is_never_emptied BEFORE TRUNCATE ON precedent
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Those that the record already holds.
INSERT INTO precedent (event_id, case_id, kind, category, street, unit, decided_by, decided_at, why)
SELECT e.id, e.case_id, e.kind, c.category, c.street, e.unit, e.actor, e.at, coalesce(e.why, '')
FROM (SELECT case_event.*, lead(kind) OVER (PARTITION BY case_id ORDER BY id) AS next
      FROM case_event
      WHERE kind IN ('REROUTED', 'ARBITRATED', 'SIGNED', 'OBJECTED')) e
         JOIN case_file c ON c.id = e.case_id
WHERE e.unit IS NOT NULL AND (e.kind = 'ARBITRATED' OR (e.kind = 'REROUTED' AND e.next = 'SIGNED'))
ORDER BY e.id;

-- Dispatch rules that the office made from precedents; they stand above the rows of the table's file.
CREATE TABLE dispatch_rule (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    precedent_id     bigint      NOT NULL REFERENCES precedent,
    category         text        NOT NULL,
    street           text,
    unit             text        NOT NULL,
    limit_class      text        NOT NULL,
    straight_through boolean     NOT NULL,
    reason           text        NOT NULL,
    made_by          text        NOT NULL,
    made_at          timestamptz NOT NULL,
    withdrawn_by     text,
    withdrawn_at     timestamptz,
    withdrawn_why    text
);
CREATE UNIQUE INDEX dispatch_rule_one ON dispatch_rule (category, coalesce(street, '')) WHERE withdrawn_at IS NULL;
CREATE INDEX dispatch_rule_precedent ON dispatch_rule (precedent_id);

-- Who got a case and when: the return rate of a period reads these alone.
CREATE INDEX case_event_assigned ON case_event (at)
    WHERE kind IN ('DISPATCHED', 'DISPATCHED_BY_RULE', 'REROUTED', 'ARBITRATED');
