package org.bihuan.assessment.survey.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.assessment.survey.SurveyCount.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Period;
import org.bihuan.assessment.Rates;
import org.bihuan.assessment.Tally;
import org.bihuan.assessment.survey.SurveyCount;
import org.bihuan.assessment.survey.SurveyResults;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;

/** From the draw to the results, as the supervision office and the interviewers do it. */
class SurveyTest extends LoopTest {

    private static final String INTERVIEW = SurveyInterviewProcess.INTERVIEW_RESIDENT;

    @Autowired
    SurveyResults results;

    @Autowired
    Rates rates;

    @Autowired
    FormFacts forms;

    @Autowired
    Recusals recusals;

    private SurveyScene scene;

    @BeforeEach
    void aMonthIsOver() {
        scene = new SurveyScene(loop);
    }

    private int count(String unit, SurveyCount count) {
        return results.of(scene.survey()).stream()
                .filter(score -> score.unit().equals(unit))
                .mapToInt(score -> score.of(count))
                .sum();
    }

    /** What counts of a unit in the assessment of a month, the surveyed one or a later one. */
    private Tally assessed(String unit, int later) {
        var month = scene.month.plusMonths(later);
        return rates.by(Grouping.UNIT, new Period(month, month.plusMonths(1)), List.of(Measure.SURVEY)).stream()
                .filter(score -> score.code().equals(unit))
                .map(score -> score.tally(Measure.SURVEY))
                .findFirst()
                .orElse(Tally.NONE);
    }

    private List<String> column(String sql, UUID survey) {
        return loop.jdbc.sql(sql).param(survey).query(String.class).list();
    }

    @Test
    void everyInterviewIsDoneAndTheResultsCount() {
        scene.closed("jiaowei");
        scene.closed("jiaowei");
        scene.closed("minzheng");
        var survey = scene.start("perUnit", 5);
        var interviews = scene.interviews(survey);
        scene.answer(interviews.get(0), "yes", "basicallySatisfied");
        scene.answer(interviews.get(1), "no", "dissatisfied");
        assertThat(assessed("jiaowei", 1)).isEqualTo(Tally.NONE);
        scene.call(interviews.get(2), Map.of("attempt", "refused", "solved", "yes"));
        assertThat(loop.ended(survey)).isTrue();
        assertThat(assessed("jiaowei", 1)).isEqualTo(new Tally(2, 0, 1, BigDecimal.ZERO));
        assertThat(assessed("minzheng", 1)).isEqualTo(Tally.NONE);
        assertThat(List.of(count("jiaowei", DRAWN), count("jiaowei", ANSWERED), count("jiaowei", SOLVED)))
                .containsExactly(2, 2, 1);
        assertThat(List.of(count("jiaowei", BASICALLY_SATISFIED), count("jiaowei", DISSATISFIED)))
                .containsExactly(1, 1);
        assertThat(List.of(count("minzheng", DRAWN), count("minzheng", ANSWERED), count("minzheng", REFUSED)))
                .containsExactly(1, 0, 1);
        assertThat(count("minzheng", SOLVED_ASKED)).isZero();
        assertThat(column("SELECT kind FROM survey_event WHERE survey = ? ORDER BY id", survey))
                .containsExactly("STARTED", "SAMPLE_DRAWN", "ASSIGNED", "ANSWERED", "ANSWERED", "REFUSED", "SUMMED_UP");
    }

    @Test
    void aSurveyCountsInTheMonthInWhichItEnds() {
        scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        scene.at(1, "09:00");
        scene.answer(interview, "yes", "satisfied");
        assertThat(assessed("jiaowei", 0)).isEqualTo(Tally.NONE);
        assertThat(assessed("jiaowei", 1)).isEqualTo(new Tally(1, 1, 0, BigDecimal.ZERO));
    }

    @Test
    void aResidentIsCalledOnThreeDaysAndThenIsNoResponse() {
        scene.closed("jiaowei");
        var survey = scene.start("perUnit", 1);
        var interview = scene.interviews(survey).get(0);
        scene.miss(interview);
        loop.refuses(interview, "今天已经联系过且未联系上，请改日再访。", () -> scene.miss(interview));
        loop.refuses(interview, "今天已经联系过", () -> scene.answer(interview, "yes", "satisfied"));
        scene.at(1, "09:00");
        scene.miss(interview);
        assertThat(scene.state(interview)).isEqualTo("OPEN");
        scene.at(2, "09:00");
        scene.miss(interview);
        assertThat(scene.state(interview)).isEqualTo("NOT_REACHED");
        assertThat(loop.ended(survey)).isTrue();
        assertThat(count("jiaowei", NOT_REACHED)).isEqualTo(1);
        assertThat(column("SELECT remark FROM survey_interview WHERE survey = ?", survey))
                .containsExactly("无人接听");
    }

    @Test
    void whoIsReachedLaterStillAnswers() {
        scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        scene.miss(interview);
        scene.at(1, "09:00");
        scene.answer(interview, "yes", "verySatisfied");
        assertThat(count("jiaowei", VERY_SATISFIED)).isEqualTo(1);
    }

    /** Fifteen working days from Tuesday, 3 March 2026: the last one is Tuesday, 24 March. */
    @Test
    void whatIsNotDoneInTimeIsNoResponse() {
        scene.closed("jiaowei");
        scene.closed("jiaowei");
        loop.at("2026-03-03T10:00");
        var form = scene.form("perUnit", 2);
        form.put("period", scene.month.toString().substring(0, 7));
        var survey = scene.start(form);
        scene.answer(scene.interviews(survey).get(0), "yes", "satisfied");
        loop.until("2026-03-24T23:59");
        assertThat(loop.ended(survey)).isFalse();
        loop.until("2026-03-25T00:00");
        assertThat(loop.ended(survey)).isTrue();
        assertThat(loop.tasks.createTaskQuery().taskDefinitionKey(INTERVIEW).count())
                .isZero();
        assertThat(count("jiaowei", UNFINISHED)).isEqualTo(1);
        assertThat(count("jiaowei", ANSWERED)).isEqualTo(1);
    }

    @Test
    void whoCantBeAskedIsLeftOutAndCounted() {
        scene.closed("jiaowei");
        scene.closed("jiaowei", "WITHDRAWN", new Reporter("甲", "13800000001"));
        scene.closed("jiaowei", "SATISFIED", Reporter.UNKNOWN);
        scene.closed("jiaowei", "SATISFIED", new Reporter("乙", null));
        excluded(scene.closed("jiaowei"));
        var complained = scene.closed("jiaowei");
        loop.jdbc
                .sql("UPDATE case_file SET complained = true WHERE id = ?")
                .param(complained)
                .update();
        scene.closed("jiaowei", "ANSWERED", new Reporter("丙", "13800000002"));
        scene.closed("jiaowei", "DECLINED", new Reporter("丁", "13800000003"));
        var survey = scene.start("total", 9);
        assertThat(scene.interviews(survey)).hasSize(1);
        assertThat(column("SELECT coalesce(left_out, 'drawn') FROM survey_frame WHERE survey = ? ORDER BY 1", survey))
                .containsExactly("COMPLAINED", "EXCLUDED", "NO_PHONE", "NO_PHONE", "WITHDRAWN", "drawn");
    }

    private void excluded(UUID caseId) {
        loop.jdbc.sql("""
                        INSERT INTO exclusion (id, number, case_id, unit, reason, evidence, stage, applied_by, applied_at, ended_at)
                        VALUES (?, ?, ?, 'jiaowei', 'untrue', '照片', 'EXCLUDED', 'jiaowei-1', now(), now())""").params(UUID.randomUUID(), "剔" + caseId, caseId).update();
    }

    @Test
    void interviewersTakeTurns() {
        for (int n = 0; n < 5; n++) {
            scene.closed(n < 3 ? "jiaowei" : "minzheng");
        }
        var interviewers = scene.interviews(scene.start("perUnit", 9)).stream()
                .map(scene::interviewer)
                .toList();
        assertThat(interviewers).containsExactly("survey-1", "survey-2", "survey-1", "survey-2", "survey-1");
    }

    @Test
    void withoutASeedOneIsDrawnAndRecorded() {
        scene.closed("jiaowei");
        var form = scene.form("perUnit", 1);
        form.remove("seed");
        var survey = scene.start(form);
        assertThat(column("SELECT seed FROM survey WHERE id = ?", survey))
                .singleElement()
                .asString()
                .matches("[0-9a-f]{8,16}");
        assertThat(column("SELECT period FROM survey WHERE id = ?", survey))
                .containsExactly(scene.month.toString().substring(0, 7));
    }

    private void refused(String message, String official, Map<String, Object> form) {
        assertThatThrownBy(() ->
                        loop.as(official, () -> loop.runtime.startProcessInstanceByKey(StartSurveyProcess.KEY, form)))
                .extracting(NestedExceptionUtils::getMostSpecificCause, InstanceOfAssertFactories.THROWABLE)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(message);
    }

    @Test
    void aSurveyThatCannotBeIsRefused() {
        refused("没有可以访问的办结诉求", "supervision-1", scene.form("perUnit", 1));
        scene.closed("jiaowei");
        refused("至少1件", "supervision-1", scene.form("perUnit", 0));
        var badSeed = scene.form("perUnit", 1);
        badSeed.put("seed", "种子");
        refused("随机种子只能用字母、数字和连字符", "supervision-1", badSeed);
        var running = scene.form("perUnit", 1);
        running.put("period", scene.month.plusMonths(1).toString().substring(0, 7));
        refused("还没有结束", "supervision-1", running);
        refused("一次调查最多1000件", "supervision-1", scene.form("total", 1001));
        refused("请选择抽样方式", "supervision-1", Map.of("size", 1));
    }

    @Test
    void aPeriodIsSurveyedOnce() {
        scene.closed("jiaowei");
        scene.start("perUnit", 1);
        refused("重叠，同一期间只调查一次", "supervision-2", scene.form("perUnit", 1));
    }

    @Test
    void onlyTheSupervisionOfficeBeginsOne() {
        scene.closed("jiaowei");
        for (var other : List.of("jiaowei-leader", "centre-1", "survey-leader", "quzhang-1")) {
            assertThatThrownBy(() -> loop.as(
                            other,
                            () -> loop.runtime.startProcessInstanceByKey(
                                    StartSurveyProcess.KEY, scene.form("perUnit", 1))))
                    .as(other)
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void anInterviewIsItsInterviewersAlone() {
        scene.closed("jiaowei");
        scene.closed("jiaowei");
        var interviews = scene.interviews(scene.start("perUnit", 2));
        var task = loop.task(interviews.get(0), INTERVIEW);
        assertThat(task.getName()).isEqualTo("调查访问 " + scene.interviewNumber(interviews.get(0)));
        assertThat(loop.seenBy("survey-1", task)).isTrue();
        assertThat(loop.seenBy("survey-leader", task)).isTrue();
        for (var other : List.of("survey-2", "jiaowei-1", "jiaowei-leader", "centre-1")) {
            assertThat(loop.seenBy(other, task)).as(other).isFalse();
            assertThatThrownBy(() -> loop.complete(interviews.get(0), INTERVIEW, other, Map.of("attempt", "refused")))
                    .as(other)
                    .isInstanceOf(AuthorizationException.class);
        }
        loop.refuses(interviews.get(0), "只有负责这次访问的访问员可以办理", INTERVIEW, "admin", Map.of("attempt", "refused"));
    }

    @Test
    void theAgencysLeaderStandsIn() {
        scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        loop.complete(interview, INTERVIEW, "survey-leader", Map.of("attempt", "answered", "contacted", "no"));
        assertThat(scene.state(interview)).isEqualTo("ANSWERED");
    }

    @Test
    void anAnswerAnswersSomething() {
        scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        loop.refuses(interview, "请至少记录一个问题的回答", () -> scene.call(interview, Map.of("attempt", "answered")));
        loop.refuses(interview, "请选择访问情况", () -> scene.call(interview, Map.of("solved", "yes")));
    }

    @Test
    void theFormShowsWhomToCallAndAboutWhatAndNothingElse() {
        var caseId = scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        var facts = forms.taskFacts(loop.task(interview, INTERVIEW).getId(), "survey-1");
        assertThat(facts)
                .containsEntry("subject", "路灯不亮")
                .containsEntry("reporterName", "欧**")
                .containsEntry("reporterPhone", "138****1234");
        assertThat(facts.toString())
                .doesNotContain(
                        loop.view(caseId).number(), caseId.toString(), "教育", "jiaowei", "13800001234", "学校门口", "满意");
        assertThat(facts.keySet())
                .containsExactlyInAnyOrder(
                        "interviewNumber",
                        "subject",
                        "reportedOn",
                        "reporterName",
                        "reporterPhone",
                        "attempts",
                        // of every task of a matter that isn't a case; empty here
                        "dueText",
                        "clockAccount",
                        "history");
        assertThat(facts.get("history")).isEqualTo("");
        assertThat(facts.get("clockAccount")).isEqualTo("");
    }

    @Test
    void anInterviewerSeesNoInstanceNoVariableAndNoOtherTask() {
        scene.closed("jiaowei");
        scene.start("perUnit", 1);
        loop.dispatched();
        loop.as("survey-1", () -> {
            assertThat(loop.runtime.createProcessInstanceQuery().count()).isZero();
            assertThat(loop.tasks.createTaskQuery().list())
                    .extracting(task -> task.getTaskDefinitionKey())
                    .containsOnly(INTERVIEW);
            assertThat(loop.history.createHistoricTaskInstanceQuery().list())
                    .allMatch(task -> INTERVIEW.equals(task.getTaskDefinitionKey()));
        });
    }

    @Test
    void aComplaintThatNamesTheInterviewerTakesTheInterviewAway() {
        var caseId = scene.closed("jiaowei");
        var interview = scene.interviews(scene.start("perUnit", 1)).get(0);
        recusals.record(
                caseId, new Complaint(ComplaintKind.COMPLAINT, List.of(), List.of("survey-1")), "阅件", "centre-1");
        assertThat(forms.taskFacts(loop.task(interview, INTERVIEW).getId(), "survey-1"))
                .doesNotContainKeys("subject", "reporterName");
        loop.refuses(interview, "只有负责这次访问的访问员", () -> scene.answer(interview, "yes", "satisfied"));
    }

    @Test
    void whatWasDrawnIsNeverChanged() {
        scene.closed("jiaowei");
        var survey = scene.start("perUnit", 1);
        assertThatThrownBy(() -> loop.jdbc
                        .sql("UPDATE survey_frame SET left_out = 'NO_PHONE' WHERE survey = ?")
                        .param(survey)
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> loop.jdbc
                        .sql("DELETE FROM survey_interview WHERE survey = ?")
                        .param(survey)
                        .update())
                .hasMessageContaining("never changed");
    }
}
