-- 协办: a part of a case that another unit does for the lead unit. Its date is its clock's.
CREATE TABLE assisting_part (
    id          uuid PRIMARY KEY,
    version     integer     NOT NULL,
    case_id     uuid        NOT NULL REFERENCES case_file,
    number      text        NOT NULL UNIQUE,
    unit        text        NOT NULL,
    task        text        NOT NULL,
    stage       text        NOT NULL,
    invited_by  text        NOT NULL,
    invited_at  timestamptz NOT NULL,
    assigned_at timestamptz NOT NULL,
    returns     integer     NOT NULL DEFAULT 0,
    ruled       boolean     NOT NULL DEFAULT false,
    handler     text,
    answer      text,
    answered_by text,
    remark      text,
    ended_at    timestamptz
);
CREATE INDEX assisting_part_case ON assisting_part (case_id);
CREATE UNIQUE INDEX assisting_part_one_open ON assisting_part (case_id, unit) WHERE ended_at IS NULL;

-- 会商: which units were asked, before the dispatch, whether a case is theirs, and what they answered.
CREATE TABLE consultation (
    case_id     uuid        NOT NULL REFERENCES case_file,
    unit        text        NOT NULL,
    ends_at     timestamptz NOT NULL,
    own         boolean,
    reason      text,
    answered_by text,
    answered_at timestamptz,
    PRIMARY KEY (case_id, unit)
);
