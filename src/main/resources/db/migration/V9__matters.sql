-- The kinds of clocks are the program's: a new mechanism brings its own without a change here.
ALTER TABLE limit_clock DROP CONSTRAINT limit_clock_kind_check;
ALTER TABLE limit_clock ADD CONSTRAINT limit_clock_kind_check CHECK (kind ~ '^[A-Z_]+$');
