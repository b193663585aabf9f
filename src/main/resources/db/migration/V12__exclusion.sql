-- 剔除: cases that a unit asks to leave out of the rates. Rows are never deleted, and after the end never changed.
CREATE SEQUENCE exclusion_number;

CREATE TABLE exclusion (
    id              uuid PRIMARY KEY,
    number          text        NOT NULL UNIQUE,
    case_id         uuid        NOT NULL REFERENCES case_file,
    unit            text        NOT NULL,
    reason          text        NOT NULL,
    evidence        text        NOT NULL,
    stage           text        NOT NULL,
    applied_by      text        NOT NULL,
    applied_at      timestamptz NOT NULL,
    supplied_by     text,
    checked_by      text,
    check_opinion   text,
    ruled_by        text,
    ruling          text,
    appeal          text,
    appealed_by     text,
    appeal_ruled_by text,
    appeal_ruling   text,
    answer_until    timestamptz,
    ended_at        timestamptz
);
CREATE INDEX exclusion_case ON exclusion (case_id);
CREATE INDEX exclusion_ruled ON exclusion (ended_at) WHERE stage = 'EXCLUDED';
CREATE UNIQUE INDEX exclusion_one_open ON exclusion (case_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX exclusion_one_final ON exclusion (case_id) WHERE stage IN ('EXCLUDED', 'NOT_EXCLUDED');

CREATE TRIGGER exclusion_is_never_deleted BEFORE DELETE ON exclusion
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exclusion_is_never_emptied BEFORE TRUNCATE ON exclusion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER exclusion_ends_for_good BEFORE UPDATE ON exclusion
    FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
