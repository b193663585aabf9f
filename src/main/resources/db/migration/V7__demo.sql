-- The filling of the demo: written first, finished last. An unfinished row means that the database is to be emptied.
CREATE TABLE demo_fill (
    id          integer PRIMARY KEY CHECK (id = 1),
    started_at  timestamptz NOT NULL,
    finished_at timestamptz
);
