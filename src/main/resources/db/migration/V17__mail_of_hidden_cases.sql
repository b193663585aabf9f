-- Which case a mail tells of: a recipient who must keep away from it by now is sent nothing of it. Null in older rows.
ALTER TABLE mail_note ADD case_id uuid;
