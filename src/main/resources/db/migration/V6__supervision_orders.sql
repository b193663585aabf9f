-- 督办单: drafted by the system, issued, answered and closed by people.
CREATE SEQUENCE supervision_order_number;

CREATE TABLE supervision_order (
    id         uuid PRIMARY KEY,
    number     text        NOT NULL UNIQUE,
    case_id    uuid        NOT NULL REFERENCES case_file,
    lead_unit  text        NOT NULL,
    basis      text        NOT NULL,
    matter     text        NOT NULL,
    stage      text        NOT NULL,
    drafted_at timestamptz NOT NULL,
    issued_by  text,
    issued_at  timestamptz,
    reply      text,
    replied_by text,
    replied_at timestamptz,
    remark     text,
    ended_by   text,
    ended_at   timestamptz
);
CREATE INDEX supervision_order_case ON supervision_order (case_id);

-- The draft of the 通报: units whose case stayed overdue. Published later, by people.
CREATE TABLE bulletin_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES case_file,
    unit       text        NOT NULL,
    entered_at timestamptz NOT NULL
);
