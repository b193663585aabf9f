package org.bihuan.replay.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.assessment.survey.SurveyPeriod;
import org.bihuan.assessment.survey.Surveys;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.replay.simulation.Robot;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A survey of the cases that the demo district closed in a month, with every fifth interview still to be done, and one about
 * the month before, which counts in that month.
 */
@Component
class DemoSurvey {

    private static final String SUPERVISOR = "supervision-1";
    private static final int DAYS_AGO = 10;
    private static final int CASES = 24;
    private static final int LEFT_OPEN = 5;
    private static final List<String> RATINGS =
            List.of("verySatisfied", "satisfied", "satisfied", "basicallySatisfied", "dissatisfied");

    private final Surveys surveys;
    private final District district;
    private final RuntimeService runtime;
    private final Robot robot;
    private final JdbcClient jdbc;

    DemoSurvey(Surveys surveys, District district, RuntimeService runtime, Robot robot, JdbcClient jdbc) {
        this.surveys = surveys;
        this.district = district;
        this.runtime = runtime;
        this.robot = robot;
        this.jdbc = jdbc;
    }

    private record OpenCall(UUID id, String number, String interviewer, int attempts, String period) {

        int nth() {
            return Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
        }
    }

    /** What happens on a day, in the morning. */
    void play(LocalDate day, LocalDate today) {
        var begin = begin(today, district.calendar());
        var surveyed = SurveyPeriod.lastMonth(begin);
        if (day.equals(district.calendar().workingDayFrom(surveyed.from()))) {
            start(SurveyPeriod.lastMonth(surveyed.from()));
        }
        if (day.equals(begin)) {
            start(surveyed);
        }
        calls(day).stream()
                .filter(call -> call.nth() % LEFT_OPEN != 0 || !call.period().equals(surveyed.code()))
                .forEach(this::answer);
    }

    /** Some days ago, so that it has begun at whatever hour the demo is filled. */
    static LocalDate begin(LocalDate today, WorkCalendar calendar) {
        return calendar.workingDayFrom(today.minusDays(DAYS_AGO));
    }

    /** A month without closed cases isn't surveyed. */
    private void start(SurveyPeriod period) {
        if (surveys.candidates(period) > 0) {
            var form = Map.<String, Object>of(
                    "period", period.code(), "basis", "total", "size", CASES, "seed", "yunchuan-" + period.code());
            robot.as(SUPERVISOR, () -> runtime.startProcessInstanceByKey("startSurvey", form));
        }
    }

    private List<OpenCall> calls(LocalDate day) {
        return jdbc.sql("""
                        SELECT i.id, i.number, i.interviewer, i.attempts, s.period
                        FROM survey_interview i JOIN survey s ON s.id = i.survey
                        WHERE i.state = 'OPEN' AND i.last_attempt_on IS DISTINCT FROM ? ORDER BY i.number""").param(day).query(OpenCall.class).list();
    }

    private void answer(OpenCall call) {
        robot.complete(call.id(), "userTask_interviewResident", call.interviewer(), form(call));
    }

    /** Some refuse, some are never reached, some at the second attempt. */
    private static Map<String, Object> form(OpenCall call) {
        int nth = call.nth();
        var form = new HashMap<String, Object>();
        if (nth % 12 == 5) {
            form.put("attempt", "refused");
        } else if (nth % 12 == 8 || nth % 7 == 6 && call.attempts() == 0) {
            form.put("attempt", "notReached");
            form.put("remark", "无人接听");
        } else {
            form.put("attempt", "answered");
            form.put("contacted", nth % 9 == 4 ? "no" : "yes");
            form.put("solved", nth % RATINGS.size() == RATINGS.size() - 1 ? "no" : "yes");
            form.put("rating", RATINGS.get(nth % RATINGS.size()));
        }
        return form;
    }
}
