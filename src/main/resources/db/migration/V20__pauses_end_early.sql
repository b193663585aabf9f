-- A pause may end before its expected end; the clock's account says so.
ALTER TABLE clock_entry DROP CONSTRAINT clock_entry_what_check;
ALTER TABLE clock_entry
    ADD CONSTRAINT clock_entry_what_check CHECK (what IN ('START', 'PAUSE', 'RESUME', 'EXTEND', 'REDATE', 'STOP'));
