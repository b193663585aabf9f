package org.bihuan.assessment.survey.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.Loop;
import org.bihuan.deadlines.WorkCalendar;

/** A month of long ago with closed cases, each scene its own, surveyed in the month after it. */
public final class SurveyScene {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final AtomicInteger MONTHS = new AtomicInteger();

    public final Loop loop;
    public final LocalDate month;

    public SurveyScene(Loop loop) {
        this.loop = loop;
        this.month = FIRST.plusMonths(MONTHS.getAndIncrement());
        at(0, "10:00");
    }

    /** Sets the time: so many days after the month. */
    public void at(int day, String time) {
        loop.at(month.plusMonths(1).plusDays(day) + "T" + time);
    }

    /** A case of a resident with a phone that a unit closed in the middle of the month. */
    public UUID closed(String unit) {
        return closed(unit, "SATISFIED", new Reporter("欧阳小云", "13800001234"));
    }

    public UUID closed(String unit, String closing, Reporter reporter) {
        var problem = new Problem("路灯不亮", "学校门口", "education", "donghu-jiedao", null);
        var id = loop.cases.report(new Report(Channel.HOTLINE, null, problem, reporter), "centre-1");
        loop.jdbc
                .sql(
                        "UPDATE case_file SET stage = 'CLOSED', closing = ?, lead_unit = ?, handler = ?, closed_at = ? WHERE id = ?")
                .params(closing, unit, unit + "-1", Timestamp.from(WorkCalendar.startOf(month.plusDays(14))), id)
                .update();
        return id;
    }

    public Map<String, Object> form(String basis, int size) {
        return new HashMap<>(Map.of("basis", basis, "size", size, "seed", "scene-" + month));
    }

    public UUID start(String basis, int size) {
        return start(form(basis, size));
    }

    public UUID start(Map<String, Object> form) {
        loop.as("supervision-1", () -> loop.runtime.startProcessInstanceByKey(StartSurveyProcess.KEY, form));
        return survey();
    }

    /** The survey of the month. */
    public UUID survey() {
        return loop.jdbc
                .sql("SELECT id FROM survey WHERE period_from = ?")
                .param(month)
                .query(UUID.class)
                .single();
    }

    public String number(UUID survey) {
        return one("SELECT number FROM survey WHERE id = ?", survey);
    }

    /** In the order of their numbers. */
    public List<UUID> interviews(UUID survey) {
        return loop.jdbc
                .sql("SELECT id FROM survey_interview WHERE survey = ? ORDER BY number")
                .param(survey)
                .query(UUID.class)
                .list();
    }

    public String interviewer(UUID interview) {
        return one("SELECT interviewer FROM survey_interview WHERE id = ?", interview);
    }

    public String interviewNumber(UUID interview) {
        return one("SELECT number FROM survey_interview WHERE id = ?", interview);
    }

    public String state(UUID interview) {
        return one("SELECT state FROM survey_interview WHERE id = ?", interview);
    }

    public void call(UUID interview, Map<String, Object> form) {
        loop.complete(interview, SurveyInterviewProcess.INTERVIEW_RESIDENT, interviewer(interview), form);
    }

    public void answer(UUID interview, String solved, String rating) {
        call(interview, Map.of("attempt", "answered", "contacted", "yes", "solved", solved, "rating", rating));
    }

    public void miss(UUID interview) {
        call(interview, Map.of("attempt", "notReached", "remark", "无人接听"));
    }

    private String one(String sql, UUID id) {
        return loop.jdbc.sql(sql).param(id).query(String.class).single();
    }
}
