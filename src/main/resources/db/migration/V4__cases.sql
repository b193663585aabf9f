-- What a resident asked, and where the case stands. The reporter is kept apart.
CREATE SEQUENCE case_number;

CREATE TABLE case_file (
    id               uuid PRIMARY KEY,
    version          integer     NOT NULL,
    number           text        NOT NULL UNIQUE,
    secret           text        NOT NULL,
    channel          text        NOT NULL,
    external_id      text,
    subject          text        NOT NULL,
    detail           text        NOT NULL,
    category         text        NOT NULL,
    street           text,
    address          text,
    reported_at      timestamptz NOT NULL,
    stage            text        NOT NULL,
    limit_class      text,
    lead_unit        text,
    handler          text,
    dispatched_at    timestamptz,
    assigned_at      timestamptz,
    signed_at        timestamptz,
    contacted_at     timestamptz,
    returns          integer     NOT NULL DEFAULT 0,
    ruled            boolean     NOT NULL DEFAULT false,
    outcome          text,
    result_text      text,
    evidence         text,
    submitted_by     text,
    feedback         text,
    feedback_channel text,
    feedback_at      timestamptz,
    reworks          integer     NOT NULL DEFAULT 0,
    review_on        date,
    remark           text,
    urged_on         date,
    closing          text,
    closed_at        timestamptz,
    UNIQUE (channel, external_id)
);
CREATE INDEX case_file_open ON case_file (lead_unit, stage) WHERE closed_at IS NULL;

CREATE TABLE reporter (
    case_id uuid PRIMARY KEY REFERENCES case_file,
    name    bytea,
    phone   bytea
);

-- Every step of every case: who, when, what, from, to, why. Nobody changes or deletes a row.
CREATE TABLE case_event (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES case_file,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    kind       text        NOT NULL,
    from_stage text,
    to_stage   text        NOT NULL,
    unit       text,
    why        text
);
CREATE INDEX case_event_case ON case_event (case_id, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% rows are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE ON case_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A round of calling the resident back; the first one of a case is the one that the rates count.
CREATE TABLE callback (
    id              uuid PRIMARY KEY,
    case_id         uuid        NOT NULL REFERENCES case_file,
    round           integer     NOT NULL,
    at_expiry       boolean     NOT NULL,
    opened_at       timestamptz NOT NULL,
    window_ends_at  timestamptz NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    last_attempt_on date,
    closed_at       timestamptz,
    reached         boolean,
    solved          boolean,
    rating          text,
    remark          text,
    UNIQUE (case_id, round)
);

-- More time, or a pause: asked by one, decided by another, lapsed when the clock runs out first.
CREATE TABLE clock_request (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    kind        text        NOT NULL,
    extend_by   integer,
    pause_until date,
    reason      text        NOT NULL,
    asked_by    text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    state       text        NOT NULL,
    decided_by  text,
    decided_at  timestamptz
);
CREATE UNIQUE INDEX clock_request_one_open ON clock_request (case_id) WHERE state = 'ASKED';
