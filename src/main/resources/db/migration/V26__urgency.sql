-- To which case or project each matter with tasks of its own belongs, so that a list of tasks is read at once.
CREATE VIEW matter_dossier AS
    SELECT id AS matter, id AS dossier FROM case_file
    UNION ALL SELECT id, dossier FROM supervision_order
    UNION ALL SELECT id, case_id FROM assisting_part
    UNION ALL SELECT id, case_id FROM exclusion
    UNION ALL SELECT id, case_id FROM petition_review
    UNION ALL SELECT id, id FROM project
    UNION ALL SELECT id, project FROM project_task
    UNION ALL SELECT id, project FROM resolution;
