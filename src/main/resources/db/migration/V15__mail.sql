-- Mail: what officials are told, on its way to their mail boxes. Notes are written in the transaction of the step.
ALTER TABLE official
    ADD COLUMN email text;

-- What an official chose; without a row the district's defaults hold.
CREATE TABLE mail_preference (
    official    text PRIMARY KEY,
    delivery    text NOT NULL CHECK (delivery IN ('AT_ONCE', 'DIGEST', 'NONE')),
    digest_at   time NOT NULL,
    quiet_from  time NOT NULL,
    quiet_until time NOT NULL
);

-- A mail: one note, or all of a daily digest.
CREATE TABLE mail_letter (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient  text        NOT NULL,
    digest     boolean     NOT NULL,
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'DEAD')),
    attempts   int         NOT NULL DEFAULT 0,
    failure    text,
    created_at timestamptz NOT NULL,
    ended_at   timestamptz
);
CREATE INDEX mail_letter_state ON mail_letter (state, ended_at);

-- One row a fact and recipient. due_at is null until it is worked out, letter until it is put into one.
CREATE TABLE mail_note (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message_key text        NOT NULL UNIQUE,
    recipient   text        NOT NULL,
    subject     text        NOT NULL,
    text        text        NOT NULL,
    urgent      boolean     NOT NULL,
    created_at  timestamptz NOT NULL,
    not_before  timestamptz NOT NULL,
    due_at      timestamptz,
    letter      bigint REFERENCES mail_letter (id) ON DELETE CASCADE
);
CREATE INDEX mail_note_loose ON mail_note (due_at) WHERE letter IS NULL;
CREATE INDEX mail_note_letter ON mail_note (letter);

-- The queue by which letters leave, in the columns that db-scheduler wants.
CREATE TABLE scheduled_tasks (
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
CREATE INDEX scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
