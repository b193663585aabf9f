package org.bihuan.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.Loop;
import org.bihuan.reports.OfficePages;
import org.bihuan.reports.ReportedRows;
import org.bihuan.reports.ReportsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Which cases are opinions, how each is dealt with by the district's table, and what the supervision office says. */
@ReportsTest
class OpinionsTest {

    private static final String DATE = "2025-06-30";

    @Autowired
    Loop loop;

    @Autowired
    AssessedRows rows;

    @Autowired
    ReportedRows more;

    @Autowired
    OfficePages pages;

    @Autowired
    Opinions opinions;

    @BeforeEach
    void now() {
        loop.at("2026-03-02T10:00");
    }

    @AfterEach
    void clear() {
        loop.clock.release();
    }

    /** Dispatched to 教委 at ten o'clock of a day of May 2014, from a visit. */
    private UUID visit(String day) {
        var id = rows.dispatched("jiaowei", day + "T10:00");
        more.set(id, "channel", "VISIT");
        return id;
    }

    private OpinionMeasure measure(UUID id) {
        return opinions.find(rows.number(id), "supervision-1").orElseThrow().measure();
    }

    @Test
    void whatWasSolvedWithinThreeDaysWasRectifiedAtOnce() {
        var id = visit("2014-05-06");
        more.set(id, "outcome", "SOLVED");
        rows.fedBack(id, instant("2014-05-09T10:00"));
        assertThat(measure(id)).isEqualTo(OpinionMeasure.AT_ONCE);
        rows.fedBack(id, instant("2014-05-09T10:01"));
        assertThat(measure(id)).isEqualTo(OpinionMeasure.BY_A_DATE);
    }

    @Test
    void whatHasHoursOnlyIsToBeRectifiedAtOnce() {
        var id = visit("2014-05-06");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.BY_A_DATE);
        more.set(id, "limit_class", "UTILITIES");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.AT_ONCE);
    }

    @Test
    void whatCannotBeSolvedYetOrOnlyPartlyIsWorkedOnLastingly() {
        var id = visit("2014-05-06");
        more.set(id, "outcome", "CANNOT_SOLVE_YET");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.LASTING);
        more.set(id, "outcome", "PARTLY_SOLVED");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.LASTING);
    }

    @Test
    void whatWasPutOnRecordIsWorkedOnLastinglyEvenWhenItIsSolvedLater() {
        var id = visit("2014-05-06");
        more.event(id, "PUT_ON_RECORD", "supervision-1", "2014-05-12T10:00");
        more.set(id, "outcome", "SOLVED");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.LASTING);
    }

    @Test
    void whatWasAnsweredOnTheSpotOrExplainedIsExplained() {
        var explained = visit("2014-05-06");
        more.set(explained, "outcome", "EXPLAINED");
        assertThat(measure(explained)).isEqualTo(OpinionMeasure.EXPLAINED);
        var answered = visit("2014-05-06");
        more.set(answered, "dispatched_at", null);
        more.set(answered, "lead_unit", null);
        rows.closed(answered, "ANSWERED", instant("2014-05-06T10:30"));
        assertThat(measure(answered)).isEqualTo(OpinionMeasure.EXPLAINED);
    }

    @Test
    void callsOfTheHotlineAreNoOpinionsUnlessTheyComplain() {
        var call = rows.dispatched("jiaowei", "2014-05-06T10:00");
        assertThat(opinions.find(rows.number(call), "supervision-1")).isEmpty();
        more.denounce(call, "minzheng-1");
        assertThat(opinions.find(rows.number(call), "supervision-1")).isPresent();
    }

    @Test
    void whatWasDeclinedWithdrawnMergedOrNeverDispatchedIsNotInTheLedger() {
        for (var closing : new String[] {"DECLINED", "WITHDRAWN"}) {
            var id = visit("2014-05-06");
            rows.closed(id, closing, instant("2014-05-07T10:00"));
            assertThat(opinions.find(rows.number(id), "supervision-1")).isEmpty();
        }
        var merged = visit("2014-05-06");
        more.set(merged, "stage", "MERGED");
        assertThat(opinions.find(rows.number(merged), "supervision-1")).isEmpty();
        var waiting = visit("2014-05-06");
        more.set(waiting, "dispatched_at", null);
        assertThat(opinions.find(rows.number(waiting), "supervision-1")).isEmpty();
    }

    @Test
    void theOfficePutsAnOpinionUnderAnotherMeasureWithItsReason() throws Exception {
        var id = visit("2014-05-06");
        var number = rows.number(id);
        opinions.put(number, "lasting", "校车线路要长期调整", "supervision-1");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.LASTING);
        var found = opinions.find(number, "supervision-1").orElseThrow();
        assertThat(found.derived()).isEqualTo(OpinionMeasure.BY_A_DATE);
        assertThat(pages.text("supervision-1", "/ledgers/opinions?from=2014-05-06&until=2014-05-06&measure=LASTING"))
                .contains(number, "校车线路要长期调整");
        assertThat(opinions.history(id)).hasSize(1);
        opinions.put(number, "byDate", "调整已完成", "supervision-head");
        assertThat(measure(id)).isEqualTo(OpinionMeasure.BY_A_DATE);
        assertThat(opinions.history(id))
                .extracting(OpinionEvent::actor)
                .containsExactly("supervision-head", "supervision-1");
    }

    @Test
    void theRuleThatWasMadeStandsBesideTheOpinion() throws Exception {
        var id = visit("2014-05-20");
        more.event(id, "RATED", "centre-1", "2014-05-25T15:00");
        opinions.recordRule(rows.number(id), "校车管理办法", "东府办发〔2014〕5号", LocalDate.parse("2014-06-01"), "supervision-1");
        assertThat(pages.text("supervision-1", "/ledgers/opinions?from=2014-05-20&until=2014-05-20"))
                .contains("校车管理办法", "东府办发〔2014〕5号", "2014-06-01", "群众评价", "2014-05-25 15:00")
                .contains("id=\"rules\">1<", "id=\"verified\">1<", "id=\"byDate\">1<");
        assertThat(pages.text("supervision-1", "/ledgers/opinions/" + rows.number(id)))
                .contains("《校车管理办法》 东府办发〔2014〕5号 2014-06-01");
    }

    @Test
    void refusalsSayWhatToDoAndChangeNothing() {
        var id = visit("2014-05-06");
        var number = rows.number(id);
        refuses("请填写调整处理方式的理由。", () -> opinions.put(number, "lasting", " ", "supervision-1"));
        refuses("请选择处理方式。", () -> opinions.put(number, "later", "理由", "supervision-1"));
        refuses("意见" + number + "的处理方式已是“限期整改”，无需调整。", () -> opinions.put(number, "byDate", "理由", "supervision-1"));
        refuses("理由不能超过200个字，请精简。", () -> opinions.put(number, "lasting", "长".repeat(201), "supervision-1"));
        refuses("只有督查室人员可以进行这一步操作。", () -> opinions.put(number, "lasting", "理由", "jiaowei-head"));
        refuses("意见建议台账中没有编号为X1的意见，请核对编号。", () -> opinions.put("X1", "lasting", "理由", "supervision-1"));
        var day = LocalDate.parse(DATE);
        refuses("请填写制度名称。", () -> opinions.recordRule(number, "", "1号", day, "supervision-1"));
        refuses("请填写制度文号。", () -> opinions.recordRule(number, "办法", null, day, "supervision-1"));
        refuses("请填写制度印发日期。", () -> opinions.recordRule(number, "办法", "1号", null, "supervision-1"));
        refuses(
                "制度印发日期不能晚于今天，请在印发之后登记。",
                () -> opinions.recordRule(number, "办法", "1号", LocalDate.parse("2026-03-03"), "supervision-1"));
        refuses("只有督查室人员可以进行这一步操作。", () -> opinions.recordRule(number, "办法", "1号", day, "quzhang-1"));
        assertThat(opinions.history(id)).isEmpty();
    }

    private static void refuses(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessage(sentence);
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        var id = visit("2014-05-06");
        opinions.put(rows.number(id), "lasting", "理由", "supervision-1");
        for (var change : new String[] {
            "UPDATE opinion_event SET why = 'x'", "DELETE FROM opinion_event", "TRUNCATE opinion_event"
        }) {
            assertThatThrownBy(() -> loop.jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed or deleted");
        }
    }

    @Test
    void thePageTakesTheFormOfTheOfficeOnlyAndShowsARefusalWhereItHappened() throws Exception {
        var number = rows.number(visit("2014-05-06"));
        var path = "/ledgers/opinions/" + number;
        var form = Map.of("measure", "lasting", "reason", "长期任务");
        assertThat(pages.send("jiaowei-head", path + "/measure", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.send("quzhang-1", path + "/measure", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.forged("supervision-1", path + "/measure", form)).isEqualTo(403);
        var refused = pages.send("supervision-1", path + "/rule", Map.of("title", "办法"));
        assertThat(refused.getFlashMap().get("refused")).isEqualTo("请填写制度文号。");
        assertThat(refused.getFlashMap().get("refusedStep")).isEqualTo("rule");
        var done = pages.send("supervision-1", path + "/measure", form);
        assertThat(done.getResponse().getRedirectedUrl()).isEqualTo(path);
        assertThat(pages.text("supervision-1", path)).contains("长期坚持", "长期任务", "认定记录", "name=\"document\"");
        assertThat(pages.text("jiaowei-head", path)).contains("长期坚持").doesNotContain("name=\"document\"");
        assertThat(pages.status("minzheng-head", path)).isEqualTo(403);
        assertThat(pages.status("jiaowei-1", path)).isEqualTo(403);
        assertThat(pages.status("supervision-1", "/ledgers/opinions/X1")).isEqualTo(404);
    }
}
