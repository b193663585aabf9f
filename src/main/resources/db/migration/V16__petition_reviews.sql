-- How far a petitioner went beyond the result; null for everybody else.
ALTER TABLE case_file ADD COLUMN review_state text;

-- 复查 and 复核 of a petition's written result: each at most once.
CREATE SEQUENCE petition_review_number;

CREATE TABLE petition_review (
    id            uuid PRIMARY KEY,
    number        text        NOT NULL UNIQUE,
    case_id       uuid        NOT NULL REFERENCES case_file,
    level         text        NOT NULL,
    unit          text        NOT NULL,
    stage         text        NOT NULL,
    grounds       text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    hearing_until date,
    hearing       text,
    conclusion    text,
    opinion       text,
    reviewer      text,
    delivered_at  timestamptz,
    UNIQUE (case_id, level)
);
