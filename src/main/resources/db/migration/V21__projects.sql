-- The section (科室) of an official; null where the office keeps none.
ALTER TABLE official ADD section text;

-- Orders, bulletin entries and notes are about a dossier: a case or a project.
ALTER TABLE supervision_order DROP CONSTRAINT supervision_order_case_id_fkey;
ALTER TABLE supervision_order RENAME case_id TO dossier;
ALTER INDEX supervision_order_case RENAME TO supervision_order_dossier;
ALTER TABLE bulletin_entry DROP CONSTRAINT bulletin_entry_case_id_fkey;
ALTER TABLE bulletin_entry RENAME case_id TO dossier;
ALTER TABLE inbox_note RENAME case_id TO dossier;
ALTER TABLE mail_note RENAME case_id TO dossier;

CREATE SEQUENCE blocker_number;
CREATE SEQUENCE dispatch_meeting_number;

-- A government-investment project and its 1+1+1. Sums in 万元.
CREATE TABLE project (
    id              uuid PRIMARY KEY,
    version         integer        NOT NULL,
    code            text           NOT NULL UNIQUE,
    name            text           NOT NULL,
    type            text           NOT NULL,
    investment      numeric(14, 2) NOT NULL CHECK (investment > 0),
    estimate        numeric(14, 2) CHECK (estimate > 0),
    funding         text           NOT NULL,
    owner_unit      text           NOT NULL REFERENCES unit (code),
    site            text           NOT NULL,
    required_finish date           NOT NULL,
    stage           text           NOT NULL,
    leader          text REFERENCES official (id),
    section         text,
    staff           text REFERENCES official (id),
    remark          text,
    registered_at   timestamptz    NOT NULL,
    started_at      timestamptz,
    accepted_at     timestamptz,
    ended_at        timestamptz,
    -- the 1+1+1 is whole or not there, and two people
    CHECK ((leader IS NULL) = (section IS NULL) AND (section IS NULL) = (staff IS NULL)),
    CHECK (leader <> staff)
);

-- Every step of every project and meeting. Nobody changes or deletes a row.
CREATE TABLE project_event (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- a project, or a dispatch meeting
    dossier uuid        NOT NULL,
    at      timestamptz NOT NULL,
    actor   text        NOT NULL,
    kind    text        NOT NULL,
    label   text        NOT NULL,
    why     text
);
CREATE INDEX project_event_dossier ON project_event (dossier, id);
CREATE TRIGGER project_event_append_only BEFORE UPDATE OR DELETE ON project_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_event_is_never_emptied BEFORE TRUNCATE ON project_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who served a project in which role, without a gap: each row ends where the next begins.
CREATE TABLE project_servant (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project    uuid        NOT NULL REFERENCES project,
    role       text        NOT NULL CHECK (role IN ('LEADER', 'SECTION', 'STAFF')),
    servant    text        NOT NULL,
    since      timestamptz NOT NULL,
    until      timestamptz,
    named_by   text        NOT NULL,
    reason     text
);
CREATE UNIQUE INDEX project_servant_one ON project_servant (project, role) WHERE until IS NULL;

-- What was asked for while a project runs: by one, decided by another; one at a time.
CREATE TABLE project_change (
    id              uuid PRIMARY KEY,
    project         uuid        NOT NULL REFERENCES project,
    kind            text        NOT NULL CHECK (kind IN ('ESTIMATE', 'REPLAN', 'SUSPEND', 'RESUME', 'CANCEL')),
    reason          text        NOT NULL,
    estimate        numeric(14, 2),
    required_finish date,
    state           text        NOT NULL CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED')),
    remark          text,
    asked_by        text        NOT NULL,
    asked_at        timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    CHECK (decided_by <> asked_by)
);
CREATE UNIQUE INDEX project_change_one_open ON project_change (project) WHERE state = 'ASKED';

-- A version of the task breakdown table. Old ones are kept.
CREATE TABLE project_plan (
    id              uuid PRIMARY KEY,
    project         uuid        NOT NULL REFERENCES project,
    number          integer     NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('FIRST', 'REPLAN', 'SHIFT')),
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'SUPERSEDED', 'REFUSED')),
    begins_on       date        NOT NULL,
    required_finish date        NOT NULL,
    finish          date        NOT NULL,
    days_over       integer     NOT NULL,
    provisional     boolean     NOT NULL,
    reason          text,
    made_by         text        NOT NULL,
    made_at         timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    UNIQUE (project, number)
);
CREATE UNIQUE INDEX project_plan_in_force ON project_plan (project) WHERE state = 'APPROVED';
CREATE UNIQUE INDEX project_plan_draft ON project_plan (project) WHERE state = 'DRAFT';

CREATE TABLE plan_task (
    plan            uuid    NOT NULL REFERENCES project_plan,
    position        integer NOT NULL,
    code            text    NOT NULL,
    name            text    NOT NULL,
    phase           text    NOT NULL,
    owner_unit      text    NOT NULL REFERENCES unit (code),
    duration        text    NOT NULL,
    predecessors    text[]  NOT NULL,
    deliverable     text    NOT NULL,
    permit          text,
    blocked_days    integer NOT NULL DEFAULT 0,
    earliest_start  date    NOT NULL,
    earliest_finish date    NOT NULL,
    latest_start    date    NOT NULL,
    latest_finish   date    NOT NULL,
    slack           integer NOT NULL,
    critical        boolean NOT NULL,
    PRIMARY KEY (plan, code)
);

-- The facts of a task, whatever the plan says.
CREATE TABLE project_task (
    id           uuid PRIMARY KEY,
    version      integer     NOT NULL,
    project      uuid        NOT NULL REFERENCES project,
    code         text        NOT NULL,
    stage        text        NOT NULL,
    unit         text        NOT NULL REFERENCES unit (code),
    handler      text REFERENCES official (id),
    ready_at     timestamptz,
    started_at   timestamptz,
    progress     integer     NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    evidence     text,
    submitted_by text,
    submitted_at timestamptz,
    accepted_by  text,
    accepted_at  timestamptz,
    remark       text,
    UNIQUE (project, code),
    -- nobody accepts the own evidence
    CHECK (accepted_by <> submitted_by)
);

-- What was reported in a week by the staff member and confirmed by the section.
CREATE TABLE progress_report (
    id           uuid PRIMARY KEY,
    task         uuid        NOT NULL REFERENCES project_task,
    week_of      date        NOT NULL,
    progress     integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    text         text        NOT NULL,
    lifts        boolean     NOT NULL DEFAULT false,
    state        text        NOT NULL CHECK (state IN ('REPORTED', 'CONFIRMED', 'RETURNED')),
    reported_by  text        NOT NULL,
    reported_at  timestamptz NOT NULL,
    confirmed_by text,
    confirmed_at timestamptz,
    remark       text,
    CHECK (confirmed_by <> reported_by)
);
CREATE INDEX progress_report_task ON progress_report (task, reported_at);

-- How the light stood whenever it was looked at.
CREATE TABLE light_reading (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project    uuid          NOT NULL REFERENCES project,
    read_at    timestamptz   NOT NULL,
    weekly     boolean       NOT NULL,
    light      text          NOT NULL,
    behind     numeric(6, 1) NOT NULL,
    start_late integer       NOT NULL
);
CREATE INDEX light_reading_project ON light_reading (project, id DESC);

-- 手续问题: a task can't go on because of a department.
CREATE TABLE blocker (
    id         uuid PRIMARY KEY,
    number     text        NOT NULL UNIQUE,
    task       uuid        NOT NULL REFERENCES project_task,
    project    uuid        NOT NULL REFERENCES project,
    department text        NOT NULL REFERENCES unit (code),
    permit     text,
    matter     text        NOT NULL,
    since      date        NOT NULL,
    stage      text        NOT NULL,
    raised_by  text        NOT NULL,
    raised_at  timestamptz NOT NULL,
    case_id    uuid REFERENCES case_file,
    closed_on  date,
    closed_at  timestamptz,
    closing    text
);
CREATE INDEX blocker_task ON blocker (task);
CREATE INDEX blocker_open ON blocker (department) WHERE closed_at IS NULL;

-- 调度会
CREATE TABLE dispatch_meeting (
    id        uuid PRIMARY KEY,
    number    text        NOT NULL UNIQUE,
    title     text        NOT NULL,
    held_on   date        NOT NULL,
    place     text        NOT NULL,
    stage     text        NOT NULL,
    called_by text        NOT NULL,
    called_at timestamptz NOT NULL,
    held_at   timestamptz,
    minutes   text,
    signed_by text,
    signed_at timestamptz,
    remark    text,
    ended_at  timestamptz
);

CREATE TABLE meeting_unit (
    meeting  uuid    NOT NULL REFERENCES dispatch_meeting,
    unit     text    NOT NULL REFERENCES unit (code),
    attended boolean,
    PRIMARY KEY (meeting, unit)
);

-- 议定事项: one owner, one date.
CREATE TABLE resolution (
    id          uuid PRIMARY KEY,
    number      text        NOT NULL UNIQUE,
    meeting     uuid        NOT NULL REFERENCES dispatch_meeting,
    blocker     uuid        NOT NULL REFERENCES blocker,
    project     uuid        NOT NULL REFERENCES project,
    unit        text        NOT NULL REFERENCES unit (code),
    handler     text REFERENCES official (id),
    matter      text        NOT NULL,
    due_on      date        NOT NULL,
    stage       text        NOT NULL,
    assigned_at timestamptz,
    reply       text,
    replied_by  text,
    replied_at  timestamptz,
    accepted_by text,
    accepted_at timestamptz,
    remark      text,
    CHECK (accepted_by <> replied_by)
);
CREATE INDEX resolution_blocker ON resolution (blocker);

-- The agenda: what is overdue from earlier meetings comes first, then the open blockers.
CREATE TABLE agenda_item (
    id         uuid PRIMARY KEY,
    meeting    uuid    NOT NULL REFERENCES dispatch_meeting,
    position   integer NOT NULL,
    blocker    uuid REFERENCES blocker,
    resolution uuid REFERENCES resolution,
    outcome    text,
    UNIQUE (meeting, position),
    CHECK ((blocker IS NULL) <> (resolution IS NULL))
);

-- Which case became which task of a project.
CREATE TABLE project_task_case (
    project uuid NOT NULL REFERENCES project,
    code    text NOT NULL,
    case_id uuid NOT NULL REFERENCES case_file,
    PRIMARY KEY (project, code, case_id)
);
