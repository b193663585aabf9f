-- The supervision desk counts open cases, their clocks and recent reports from indexes alone.
CREATE INDEX case_file_desk ON case_file (id) INCLUDE (stage, lead_unit, street, category, complained)
    WHERE closed_at IS NULL;
CREATE INDEX case_file_reported ON case_file (reported_at) INCLUDE (id, street, category, complained);
CREATE INDEX limit_clock_desk ON limit_clock (subject_id) INCLUDE (id, due_at) WHERE stopped_at IS NULL;
CREATE INDEX clock_pause_until ON clock_pause (paused_until) INCLUDE (clock_id, paused_from);
CREATE INDEX act_ru_task_beside_the_course ON act_ru_task (task_def_key_)
    WHERE task_def_key_ IN ('userTask_answerConsultation', 'userTask_instructUnit', 'userTask_decideRequest');

-- What takes too long to count while somebody waits: refreshed in the background, shown with its time.
CREATE TABLE desk_stay (
    activity        text PRIMARY KEY,
    ended           bigint         NOT NULL,
    average_seconds numeric(14, 1) NOT NULL,
    ninety_seconds  numeric(14, 1) NOT NULL,
    computed_at     timestamptz    NOT NULL
);
CREATE TABLE desk_rate (
    month        date PRIMARY KEY,
    response     numeric(4, 1),
    solution     numeric(4, 1),
    satisfaction numeric(4, 1),
    published    text, -- the result that these are of; null where the month is still counted
    computed_at  timestamptz NOT NULL
);

-- Reports about the same problem in different words: each report is in at most one group, named by its first report.
CREATE TABLE problem_group_member (
    case_id     uuid PRIMARY KEY REFERENCES case_file,
    problem     uuid        NOT NULL REFERENCES case_file,
    reported_at timestamptz NOT NULL
);
CREATE INDEX problem_group_member_problem ON problem_group_member (problem, reported_at);
CREATE INDEX problem_group_member_reported ON problem_group_member (reported_at) INCLUDE (problem, case_id);
CREATE INDEX case_wording_reported ON case_wording (reported_at) INCLUDE (case_id);
-- The search for reports like a new one also looks at those that were fed back and are not closed yet.
CREATE INDEX case_wording_told ON case_wording USING gin (pairs) WHERE NOT joinable AND closed_at IS NULL;
