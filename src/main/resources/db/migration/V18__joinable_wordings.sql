-- Only a case that was not fed back can still take in others: the search for these looks at no other ones.
ALTER TABLE case_wording ADD COLUMN joinable boolean NOT NULL DEFAULT true;
UPDATE case_wording w SET joinable = false
    FROM case_file c WHERE c.id = w.case_id AND c.stage IN ('IN_CALLBACK', 'DISPUTED', 'RATED', 'CLOSED');
-- A note on a closed case used to move its end.
UPDATE case_wording w SET closed_at = c.closed_at FROM case_file c WHERE c.id = w.case_id AND c.stage = 'CLOSED';
DROP INDEX case_wording_open;
CREATE INDEX case_wording_joinable ON case_wording USING gin (pairs) WHERE joinable;
