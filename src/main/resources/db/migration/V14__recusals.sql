-- Whom a case complains of, and who must therefore keep away from it.
ALTER TABLE case_file ADD complained boolean NOT NULL DEFAULT false;

-- A set of people under a name of its own; many cases share one. The engine keeps the name, as tenant, with what they
-- must not see.
CREATE TABLE recusal (
    id        text PRIMARY KEY,
    units     text[] NOT NULL,
    officials text[] NOT NULL
);

-- What was recorded; the newest row of a case counts. Nobody changes or deletes a row.
CREATE TABLE complaint (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    kind        text        NOT NULL,
    units       text[]      NOT NULL,
    officials   text[]      NOT NULL,
    recusal     text REFERENCES recusal,
    reason      text,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX complaint_case ON complaint (case_id, id DESC);
CREATE TRIGGER complaint_append_only BEFORE UPDATE OR DELETE ON complaint
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_is_never_emptied BEFORE TRUNCATE ON complaint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- For every list that shows cases to an official: WHERE may_see(case_id, official).
CREATE FUNCTION may_see(of_case uuid, who text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT FROM recusal r
        WHERE r.id = (SELECT c.recusal FROM complaint c WHERE c.case_id = of_case ORDER BY c.id DESC LIMIT 1)
          AND (who = ANY (r.officials) OR (SELECT o.unit FROM official o WHERE o.id = who) = ANY (r.units)))
$$;
