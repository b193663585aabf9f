-- 台账: what the office says of an opinion beyond what the rules say, and exports that are made in the background.

-- Under which measure an opinion was put, and the rule that was made from it. The newest row of a kind holds.
CREATE TABLE opinion_event (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  uuid        NOT NULL REFERENCES case_file,
    at       timestamptz NOT NULL,
    actor    text        NOT NULL,
    kind     text        NOT NULL CHECK (kind IN ('MEASURE', 'RULE')),
    measure  text CHECK (measure IN ('AT_ONCE', 'BY_A_DATE', 'LASTING', 'EXPLAINED')),
    why      text,
    title    text,
    document text,
    dated    date,
    CHECK (kind <> 'MEASURE' OR (measure IS NOT NULL AND why IS NOT NULL)),
    CHECK (kind <> 'RULE' OR (title IS NOT NULL AND document IS NOT NULL AND dated IS NOT NULL))
);
CREATE INDEX opinion_event_case ON opinion_event (case_id, id);
CREATE TRIGGER opinion_event_append_only BEFORE UPDATE OR DELETE ON opinion_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opinion_event_is_never_emptied BEFORE TRUNCATE ON opinion_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Orders are listed by when they were issued, or drafted while they aren't.
CREATE INDEX supervision_order_dated ON supervision_order (coalesce(issued_at, drafted_at));

-- A file that somebody asked for. Its content is kept in parts, those of the last attempt.
CREATE TABLE report_export (
    id           uuid PRIMARY KEY,
    ledger       text        NOT NULL,
    filter       text        NOT NULL,
    format       text        NOT NULL CHECK (format IN ('EXCEL', 'PDF')),
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    scope        text, -- the unit whose rows it holds; null for all
    state        text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'READY', 'FAILED')),
    attempt      integer     NOT NULL DEFAULT 0,
    rows_done    bigint      NOT NULL DEFAULT 0,
    rows_total   bigint,
    bytes        bigint,
    finished_at  timestamptz,
    failure      text
);
CREATE INDEX report_export_own ON report_export (requested_by, requested_at DESC);
CREATE INDEX report_export_age ON report_export (requested_at);

CREATE TABLE report_part (
    export  uuid    NOT NULL REFERENCES report_export ON DELETE CASCADE,
    attempt integer NOT NULL,
    part    integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (export, attempt, part)
);

-- The queue of exports, in the columns that db-scheduler wants; apart from the mail's, which would not know its tasks.
CREATE TABLE report_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX report_task_time ON report_task (execution_time);
CREATE INDEX report_task_heartbeat ON report_task (last_heartbeat);
