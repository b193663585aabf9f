-- 第三方满意率: what surveys found counts in the assessment, with a weight of its own.

-- What was promised and done, as before; the survey comes beside it.
ALTER VIEW assessed_item RENAME TO assessed_work;

CREATE VIEW assessed_item AS
SELECT * FROM assessed_work
UNION ALL
-- By the end of the survey. A case that was excluded after it was drawn counts no more.
SELECT 'SURVEY', s.ended_at, i.id::text, c.number, c.id, NULL, c.lead_unit, c.street, c.category,
       CASE WHEN i.rating IN ('VERY_SATISFIED', 'SATISFIED') THEN 'YES'
            WHEN i.rating = 'BASICALLY_SATISFIED' THEN 'PART' ELSE 'NO' END, NULL
FROM survey_interview i JOIN survey s ON s.id = i.survey JOIN case_file c ON c.id = i.case_id
WHERE s.ended_at IS NOT NULL AND i.rating IS NOT NULL
  AND NOT EXISTS (SELECT FROM exclusion e WHERE e.case_id = c.id AND e.stage = 'EXCLUDED');

-- What was begun before goes on without the survey, so that no result moves.
ALTER TABLE assessment ADD survey_weight integer NOT NULL DEFAULT 0;
ALTER TABLE assessment ALTER survey_weight DROP DEFAULT;
