-- Clocks: due_at and provisional are what the calendar made of the clock; they change only together with version.
CREATE TABLE limit_clock (
    id          uuid PRIMARY KEY,
    subject_id  uuid        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('DISPATCH', 'HANDLING', 'REWORK', 'ORDER')),
    started_at  timestamptz NOT NULL,
    amount      int         NOT NULL CHECK (amount > 0),
    unit        text        NOT NULL CHECK (unit IN ('wd', 'd', 'h', 'wh')),
    extended_by int         NOT NULL DEFAULT 0 CHECK (extended_by >= 0),
    due_at      timestamptz NOT NULL,
    provisional boolean     NOT NULL,
    stopped_at  timestamptz CHECK (stopped_at >= started_at),
    version     int         NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX limit_clock_one_running ON limit_clock (subject_id) WHERE stopped_at IS NULL;
CREATE INDEX limit_clock_of_subject ON limit_clock (subject_id, started_at);
CREATE INDEX limit_clock_running_due ON limit_clock (due_at) WHERE stopped_at IS NULL;

CREATE TABLE clock_pause (
    clock_id     uuid        NOT NULL REFERENCES limit_clock (id),
    paused_from  timestamptz NOT NULL,
    paused_until timestamptz NOT NULL CHECK (paused_until > paused_from),
    PRIMARY KEY (clock_id, paused_from)
);

-- Every change of a clock: who, when, why, from what to what.
CREATE TABLE clock_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clock_id   uuid        NOT NULL REFERENCES limit_clock (id),
    at         timestamptz NOT NULL,
    who        text        NOT NULL,
    what       text        NOT NULL CHECK (what IN ('START', 'PAUSE', 'EXTEND', 'REDATE', 'STOP')),
    why        text        NOT NULL,
    due_before timestamptz,
    due_after  timestamptz NOT NULL
);
CREATE INDEX clock_entry_of_clock ON clock_entry (clock_id, id);

-- The rungs that a clock has climbed, at their exact instants.
CREATE TABLE clock_rung (
    clock_id uuid        NOT NULL REFERENCES limit_clock (id),
    rung     text        NOT NULL CHECK (rung IN ('half', 'warning', 'overdue', 'leader', 'bulletin')),
    at       timestamptz NOT NULL,
    UNIQUE (clock_id, rung)
);

CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are a record and are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER clock_entry_is_a_record BEFORE UPDATE OR DELETE ON clock_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER clock_rung_is_a_record BEFORE UPDATE OR DELETE ON clock_rung
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_record();

CREATE TABLE calendar_year (
    year        int PRIMARY KEY,
    imported_at timestamptz NOT NULL,
    imported_by text        NOT NULL
);
-- notice_year: the notice that names the day; it may reach into the December before.
CREATE TABLE calendar_day (
    date        date PRIMARY KEY,
    working     boolean NOT NULL,
    name        text    NOT NULL,
    notice_year int     NOT NULL REFERENCES calendar_year (year) ON DELETE CASCADE
);
-- One row; a new token with every import tells every node that its copy is old.
CREATE TABLE calendar_version (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    token  uuid NOT NULL
);
INSERT INTO calendar_version (token) VALUES (gen_random_uuid());
