-- In-app notes to officials. A note about a clock is shown from working time on, unless hours count.
CREATE TABLE inbox_note (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient    text        NOT NULL,
    case_id      uuid,
    subject      text        NOT NULL,
    text         text        NOT NULL,
    level        text        NOT NULL,
    created_at   timestamptz NOT NULL,
    visible_from timestamptz NOT NULL,
    read_at      timestamptz
);
CREATE INDEX inbox_note_recipient ON inbox_note (recipient, visible_from DESC);
