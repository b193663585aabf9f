-- 第三方满意度调查. The agency is a unit like others, with interviewers as its officials.
ALTER TABLE unit DROP CONSTRAINT unit_kind_check;
ALTER TABLE unit ADD CONSTRAINT unit_kind_check
    CHECK (kind IN ('centre', 'supervision', 'leaders', 'department', 'street', 'survey'));

CREATE SEQUENCE survey_number;

-- A survey of the cases that were closed in a period; periods never overlap.
CREATE TABLE survey (
    id           uuid PRIMARY KEY,
    number       text        NOT NULL UNIQUE,
    period       text        NOT NULL,
    period_from  date        NOT NULL,
    period_until date        NOT NULL,
    basis        text        NOT NULL CHECK (basis IN ('PER_UNIT', 'TOTAL')),
    size         integer     NOT NULL CHECK (size > 0),
    seed         text        NOT NULL,
    started_by   text        NOT NULL,
    started_at   timestamptz NOT NULL,
    deadline     timestamptz NOT NULL,
    ended_at     timestamptz,
    CONSTRAINT survey_period_one EXCLUDE USING gist (daterange(period_from, period_until) WITH &&)
);

-- Every case that was closed in the period when the sample was drawn: left out for a reason, or open to the draw.
CREATE TABLE survey_frame (
    survey      uuid        NOT NULL REFERENCES survey,
    case_id     uuid        NOT NULL REFERENCES case_file,
    case_number text        NOT NULL,
    unit        text        NOT NULL REFERENCES unit (code),
    closed_at   timestamptz NOT NULL,
    left_out    text CHECK (left_out IN ('WITHDRAWN', 'COMPLAINED', 'EXCLUDED', 'NO_PHONE')),
    PRIMARY KEY (survey, case_id)
);
CREATE TRIGGER survey_frame_append_only BEFORE UPDATE OR DELETE ON survey_frame
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER survey_frame_is_never_emptied BEFORE TRUNCATE ON survey_frame
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One interview a drawn case.
CREATE TABLE survey_interview (
    id              uuid PRIMARY KEY,
    survey          uuid    NOT NULL,
    case_id         uuid    NOT NULL,
    number          text    NOT NULL UNIQUE,
    interviewer     text REFERENCES official (id),
    state           text    NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'REFUSED', 'NOT_REACHED', 'UNFINISHED')),
    attempts        integer NOT NULL DEFAULT 0,
    last_attempt_on date,
    contacted       boolean,
    solved          boolean,
    rating          text,
    remark          text,
    ended_at        timestamptz,
    FOREIGN KEY (survey, case_id) REFERENCES survey_frame,
    UNIQUE (survey, case_id),
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK (state = 'ANSWERED' OR (contacted IS NULL AND solved IS NULL AND rating IS NULL))
);
CREATE INDEX survey_interview_interviewer ON survey_interview (interviewer) WHERE state = 'OPEN';
CREATE TRIGGER survey_interview_ends_for_good BEFORE UPDATE ON survey_interview
    FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER survey_interview_is_never_deleted BEFORE DELETE ON survey_interview
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Every step of every survey and interview. Nobody changes or deletes a row.
CREATE TABLE survey_event (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    survey    uuid        NOT NULL REFERENCES survey,
    interview uuid REFERENCES survey_interview,
    at        timestamptz NOT NULL,
    actor     text        NOT NULL,
    kind      text        NOT NULL,
    why       text
);
CREATE INDEX survey_event_survey ON survey_event (survey, id);
CREATE TRIGGER survey_event_append_only BEFORE UPDATE OR DELETE ON survey_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER survey_event_is_never_emptied BEFORE TRUNCATE ON survey_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
