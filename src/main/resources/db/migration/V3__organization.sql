-- Units and officials as the office's files name them. Rows of those who left stay: the events of old cases name them.
CREATE TABLE unit (
    code            text PRIMARY KEY,
    name            text    NOT NULL,
    kind            text    NOT NULL CHECK (kind IN ('centre', 'supervision', 'leaders', 'department', 'street')),
    district_leader text,
    active          boolean NOT NULL
);

CREATE TABLE official (
    id     text PRIMARY KEY,
    name   text    NOT NULL,
    unit   text    NOT NULL REFERENCES unit (code),
    role   text    NOT NULL CHECK (role IN ('handler', 'section-head', 'unit-leader', 'district-leader',
                                            'administrator', 'designer')),
    active boolean NOT NULL
);

CREATE INDEX official_unit ON official (unit);

ALTER TABLE unit
    ADD CONSTRAINT unit_district_leader FOREIGN KEY (district_leader) REFERENCES official (id) DEFERRABLE INITIALLY DEFERRED;
