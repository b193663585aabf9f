-- Which case was merged into which, by whom and why; at most one at a time. Nothing is deleted: a link ends.
CREATE TABLE case_merge (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id   uuid        NOT NULL REFERENCES case_file,
    main_id   uuid        NOT NULL REFERENCES case_file,
    merged_by text        NOT NULL,
    merged_at timestamptz NOT NULL,
    reason    text        NOT NULL,
    ended_at  timestamptz,
    CHECK (case_id <> main_id)
);
CREATE UNIQUE INDEX case_merge_one ON case_merge (case_id) WHERE ended_at IS NULL;
CREATE INDEX case_merge_main ON case_merge (main_id) WHERE ended_at IS NULL;

-- The pairs of characters in the title and the beginning of each case, by which similar ones are found.
CREATE TABLE case_wording (
    case_id     uuid PRIMARY KEY REFERENCES case_file,
    street      text,
    reported_at timestamptz NOT NULL,
    closed_at   timestamptz,
    pairs       integer[]   NOT NULL
);
-- The more common pairs are known, the fewer rows a search has to look at.
ALTER TABLE case_wording ALTER COLUMN pairs SET STATISTICS 500;
CREATE INDEX case_wording_open ON case_wording USING gin (pairs) WHERE closed_at IS NULL;
CREATE INDEX case_wording_closed ON case_wording USING gin (pairs) WHERE closed_at IS NOT NULL;

-- A repeat without new facts is declined with a link to the case that gave the result.
ALTER TABLE case_file ADD COLUMN repeat_of uuid REFERENCES case_file;
