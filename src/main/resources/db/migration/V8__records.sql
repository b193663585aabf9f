-- Row triggers don't see TRUNCATE: records are not emptied either.
CREATE TRIGGER case_event_is_never_emptied BEFORE TRUNCATE ON case_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clock_entry_is_never_emptied BEFORE TRUNCATE ON clock_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
CREATE TRIGGER clock_rung_is_never_emptied BEFORE TRUNCATE ON clock_rung
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
