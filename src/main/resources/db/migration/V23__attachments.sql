-- Files that belong to a case, as they are shown again: images were written anew, without what a camera adds to them.
CREATE TABLE attachment (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    name        text        NOT NULL,
    kind        text        NOT NULL,
    size        integer     NOT NULL CHECK (size > 0),
    content     bytea       NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL
);
-- packed already
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX attachment_case ON attachment (case_id, uploaded_at);
CREATE TRIGGER attachment_is_a_record BEFORE UPDATE OR DELETE ON attachment
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attachment_is_never_emptied BEFORE TRUNCATE ON attachment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- 撤下: no longer offered, for a reason; the file itself stays.
CREATE TABLE attachment_withdrawal (
    attachment   uuid PRIMARY KEY REFERENCES attachment,
    reason       text        NOT NULL,
    withdrawn_by text        NOT NULL,
    withdrawn_at timestamptz NOT NULL
);
CREATE TRIGGER attachment_withdrawal_is_a_record BEFORE UPDATE OR DELETE ON attachment_withdrawal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attachment_withdrawal_is_never_emptied BEFORE TRUNCATE ON attachment_withdrawal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The cases of one address, the latest first: beside the wording, whose rows change less often than those of the cases.
ALTER TABLE case_wording ADD COLUMN address text;
UPDATE case_wording w SET address = c.address FROM case_file c WHERE c.id = w.case_id AND c.address IS NOT NULL;
CREATE INDEX case_wording_place ON case_wording (street, md5(address), reported_at DESC)
    WHERE street IS NOT NULL AND address IS NOT NULL;
