-- 考核通报: the monthly bulletin of a published assessment, drafted by the system, approved by a leader, issued and frozen.

-- Which clock it was that stayed overdue.
ALTER TABLE bulletin_entry ADD clock uuid REFERENCES limit_clock;
UPDATE bulletin_entry e
SET clock = (SELECT r.clock_id FROM clock_rung r JOIN limit_clock c ON c.id = r.clock_id
             WHERE r.rung = 'bulletin' AND r.at <= e.entered_at
               AND (c.subject_id = e.dossier
                    OR c.subject_id IN (SELECT id FROM supervision_order WHERE dossier = e.dossier)
                    OR c.subject_id IN (SELECT id FROM assisting_part WHERE case_id = e.dossier)
                    OR c.subject_id IN (SELECT id FROM exclusion WHERE case_id = e.dossier)
                    OR c.subject_id IN (SELECT id FROM petition_review WHERE case_id = e.dossier))
             ORDER BY r.at DESC, r.clock_id LIMIT 1);
CREATE INDEX bulletin_entry_entered ON bulletin_entry (entered_at);

CREATE TABLE bulletin (
    id          uuid PRIMARY KEY,
    assessment  uuid        NOT NULL UNIQUE REFERENCES assessment,
    name        text        NOT NULL, -- 2026年10月考核通报, whatever its title says
    period      text        NOT NULL, -- 2026-10
    version     integer     NOT NULL, -- of the assessment
    stage       text        NOT NULL CHECK (stage IN ('DRAFTED', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED', 'DROPPED')),
    title       text        NOT NULL,
    summary     text        NOT NULL,
    problems    text        NOT NULL,
    demands     text        NOT NULL,
    unnamed     integer     NOT NULL, -- petitions and complaints of people that are late, which are counted only
    corrects    text,                 -- number of the issued bulletin that it corrects
    drafted_at  timestamptz NOT NULL,
    edited_by   text,
    remark      text, -- why a leader sent it back
    approved_by text,
    opinion     text,
    issued_by   text,
    year        integer,
    running     integer,
    number      text,
    ended_at    timestamptz, -- issued or dropped: nothing of it moves from then on
    UNIQUE (period, version),
    UNIQUE (year, running),
    CHECK (approved_by <> edited_by),
    CHECK ((stage = 'ISSUED') = (number IS NOT NULL)),
    CHECK ((stage IN ('ISSUED', 'DROPPED')) = (ended_at IS NOT NULL))
);

-- The last number of a year: whoever takes the next one holds the row until its transaction ends, so none is lost or twice.
CREATE TABLE bulletin_number (
    year integer PRIMARY KEY,
    last integer NOT NULL
);

-- What the bulletin names beside the results of the assessment, as it was at the end of the month.
CREATE TABLE bulletin_line (
    bulletin uuid    NOT NULL REFERENCES bulletin,
    section  text    NOT NULL CHECK (section IN ('LATE', 'ORDER', 'LIGHT', 'MEETING')),
    position integer NOT NULL,
    number   text, -- null where it isn't made known
    name     text    NOT NULL,
    unit     text,
    state    text,
    amount   integer,
    at       date,
    case_id  uuid REFERENCES case_file,
    path     text,
    PRIMARY KEY (bulletin, section, position)
);

CREATE TABLE bulletin_event (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bulletin uuid        NOT NULL REFERENCES bulletin,
    at       timestamptz NOT NULL,
    actor    text        NOT NULL,
    kind     text        NOT NULL,
    label    text        NOT NULL,
    why      text
);
CREATE INDEX bulletin_event_of ON bulletin_event (bulletin, id);
CREATE TRIGGER bulletin_event_append_only BEFORE UPDATE OR DELETE ON bulletin_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bulletin_event_is_never_emptied BEFORE TRUNCATE ON bulletin_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Lines are taken down once, with the draft. Of what was issued or dropped nothing moves.
CREATE FUNCTION refuse_line_of_ended_bulletin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM bulletin b WHERE b.id = NEW.bulletin AND b.ended_at IS NOT NULL) THEN
        RAISE EXCEPTION 'rows of an ended bulletin are never changed or deleted';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bulletin_line_ended BEFORE INSERT ON bulletin_line
    FOR EACH ROW EXECUTE FUNCTION refuse_line_of_ended_bulletin();
CREATE TRIGGER bulletin_line_taken_once BEFORE UPDATE OR DELETE ON bulletin_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bulletin_line_is_never_emptied BEFORE TRUNCATE ON bulletin_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bulletin_frozen BEFORE UPDATE ON bulletin
    FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bulletin_is_never_deleted BEFORE DELETE ON bulletin
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bulletin_is_never_emptied BEFORE TRUNCATE ON bulletin
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
