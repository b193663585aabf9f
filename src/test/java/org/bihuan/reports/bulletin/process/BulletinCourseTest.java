package org.bihuan.reports.bulletin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.cases.process.Loop.instant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bihuan.assessment.AssessedRows;
import org.bihuan.assessment.process.AssessmentScene;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.bihuan.reports.bulletin.Bulletin.Stage;
import org.bihuan.reports.bulletin.BulletinOffice.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A bulletin from its draft to its number; each test has a month of its own. The assessment is published on Tuesday, 10
 * March 2026.
 */
@Import({AssessedRows.class, AssessmentScene.class, BulletinScene.class})
class BulletinCourseTest extends LoopTest {

    @Autowired
    AssessedRows rows;

    @Autowired
    BulletinScene scene;

    @Autowired
    FormFacts facts;

    @Autowired
    TransactionOperations transaction;

    /** 教委: one of two contacted in time. */
    private void late(String month) {
        rows.contacted(rows.dispatched("jiaowei", month + "-06T10:00"), instant(month + "-06T11:00"));
        rows.dispatched("jiaowei", month + "-07T10:00");
    }

    @Test
    void theDraftIsThereAsSoonAsAMonthIsPublished() {
        late("2022-01");
        var id = scene.drafted("2022-01-31");
        assertThat(scene.of(id).stage()).isEqualTo(Stage.DRAFTED);
        assertThat(scene.of(id).title()).isEqualTo("2022年1月考核通报");
        assertThat(scene.of(id).summary()).contains("2022年1月，全区应联系群众的诉求2件，响应率50.0%，解决率—");
        var task = loop.task(id, MonthlyBulletinProcess.DRAFT_BULLETIN);
        assertThat(task.getName()).isEqualTo("编拟通报 2022年1月考核通报");
        assertThat(task.getDueDate()).as("three working days after Tuesday").isEqualTo(instant("2026-03-14T00:00"));
        assertThat(loop.seenBy("supervision-2", task)).isTrue();
        assertThat(loop.seenBy("centre-leader", task)).isFalse();
        assertThat(loop.seenBy("jiaowei-leader", task)).isFalse();
    }

    @Test
    void aVersionOfAnAssessmentHasOneBulletinHoweverOftenItIsTold() {
        var id = scene.drafted("2022-02-28");
        scene.office.draft(scene.of(id).assessment());
        assertThat(loop.openTasks(id)).containsExactly(MonthlyBulletinProcess.DRAFT_BULLETIN);
        assertThat(history(id)).containsExactly("系统起草");
    }

    @Test
    void quartersAndYearsHaveNone() {
        scene.assessment.open("quarter", "2022-01-31", null);
        var quarter = scene.assessment.assessments.find("2022-Q1", 1).orElseThrow();
        scene.assessment.windowEnds();
        scene.assessment.decide(quarter.id(), "approve");
        assertThat(scene.bulletins.all()).noneMatch(each -> each.assessment().equals(quarter.id()));
    }

    @Test
    void itIsGoneOverApprovedAndIssuedWithANumberAndTheUnitsInItAreTold() {
        late("2022-03");
        var id = scene.drafted("2022-03-31");
        var words = new HashMap<>(scene.words(id, "submit"));
        words.put("summary", "当月总体平稳。");
        loop.complete(id, MonthlyBulletinProcess.DRAFT_BULLETIN, "supervision-1", words);
        assertThat(scene.of(id).summary()).isEqualTo("当月总体平稳。");
        assertThat(loop.seenBy("quzhang-2", loop.task(id, MonthlyBulletinProcess.APPROVE_BULLETIN)))
                .isTrue();
        scene.decide(id, "approve");
        scene.issue(id);
        var issued = scene.of(id);
        assertThat(issued.stage()).isEqualTo(Stage.ISSUED);
        assertThat(issued.number()).matches("督通报〔2026〕\\d+号");
        assertThat(issued.editedBy()).isEqualTo("supervision-1");
        assertThat(issued.approvedBy()).isEqualTo("quzhang-1");
        assertThat(issued.issuedBy()).isEqualTo("supervision-2");
        assertThat(loop.ended(id)).isTrue();
        assertThat(history(id)).containsExactly("系统起草", "报请审批", "同意印发", "编号印发");
        assertThat(told("jiaowei-head", id)).anyMatch(text -> text.contains("已经印发") && text.contains(issued.number()));
        assertThat(told("jiaowei-leader", id)).hasSize(1);
        assertThat(told("jiaowei-1", id)).isEmpty();
    }

    private List<String> history(UUID id) {
        return scene.bulletins.history(id).stream().map(entry -> entry.label()).toList();
    }

    private List<String> told(String official, UUID about) {
        return loop.jdbc
                .sql("SELECT text FROM inbox_note WHERE recipient = ? AND dossier = ?")
                .params(official, about)
                .query(String.class)
                .list();
    }

    @Test
    void whatALeaderSendsBackIsGoneOverAgain() {
        var id = scene.drafted("2022-04-30");
        scene.submit(id);
        scene.decide(id, "sendBack");
        assertThat(scene.of(id).stage()).isEqualTo(Stage.RETURNED);
        assertThat(told("supervision-1", id)).containsExactly("区领导退回修改：请核对点名事项");
        var shown = facts.taskFacts(
                loop.task(id, MonthlyBulletinProcess.DRAFT_BULLETIN).getId(), "supervision-1");
        assertThat(shown)
                .containsEntry("bulletinRemark", "请核对点名事项")
                .containsEntry("bulletinStage", "退回修改")
                .containsEntry("title", "2022年4月考核通报");
        scene.submit(id);
        assertThat(scene.of(id).stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void aMonthMayBeDroppedWithAReasonAndThenNothingOfItMoves() {
        var id = scene.drafted("2022-05-31");
        loop.refuses(id, "不予通报的理由", MonthlyBulletinProcess.DRAFT_BULLETIN, "supervision-1", Map.of("decision", "drop"));
        scene.drop(id);
        assertThat(scene.of(id).stage()).isEqualTo(Stage.DROPPED);
        assertThat(scene.of(id).number()).isNull();
        assertThat(loop.ended(id)).isTrue();
        assertThatThrownBy(() -> scene.office.submit(id, new Wording("题", "情", "问", "求"), "supervision-1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不予通报");
    }

    @Test
    void everyPartIsWrittenAndNoneIsTooLong() {
        var id = scene.drafted("2022-06-30");
        var task = MonthlyBulletinProcess.DRAFT_BULLETIN;
        Stream.of("title 请填写标题", "summary 请填写基本情况", "problems 请填写突出问题", "demands 请填写工作要求")
                .map(each -> each.split(" "))
                .forEach(each -> loop.refuses(id, each[1], task, "supervision-1", with(id, each[0], " ")));
        loop.refuses(id, "标题不能超过60字，现为61字", task, "supervision-1", with(id, "title", "通".repeat(61)));
        loop.refuses(id, "工作要求不能超过2000字", task, "supervision-1", with(id, "demands", "求".repeat(2001)));
        loop.refuses(id, "请选择是否通报", task, "supervision-1", with(id, "decision", "other"));
        loop.complete(id, task, "supervision-1", with(id, "title", "通".repeat(60)));
        assertThat(scene.of(id).stage()).isEqualTo(Stage.SUBMITTED);
    }

    private Map<String, Object> with(UUID id, String field, String text) {
        var words = new HashMap<>(scene.words(id, "submit"));
        words.put(field, text);
        return words;
    }

    @Test
    void itIsDecidedBySomebodyElseWithAReasonAndOnce() {
        var id = scene.drafted("2022-07-31");
        scene.submit(id);
        var task = MonthlyBulletinProcess.APPROVE_BULLETIN;
        loop.refuses(id, "退回理由", task, "quzhang-1", Map.of("decision", "sendBack"));
        loop.refuses(id, "是否同意印发", task, "quzhang-1", Map.of("opinion", "好"));
        assertThatThrownBy(() -> scene.office.approve(id, null, "supervision-1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("编拟人以外");
        scene.decide(id, "approve");
        assertThatThrownBy(() -> scene.office.approve(id, null, "quzhang-2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("待印发");
        var shown = facts.taskFacts(
                loop.task(id, MonthlyBulletinProcess.ISSUE_BULLETIN).getId(), "supervision-2");
        assertThat(shown.get("bulletinApproval").toString()).endsWith("：请核对点名事项");
        assertThat(shown.get("bulletinText").toString()).contains("一、基本情况", "三、工作要求");
        assertThat(shown.get("bulletinFigures").toString()).contains("全文和名单见“通报”页面：/bulletins/2022-07/1");
    }

    @Test
    void numbersHaveNoGapsAlsoWhenSeveralAreIssuedAtOnceAndOneFails() {
        var ids = List.of("2023-01-31", "2023-02-28", "2023-03-31").stream()
                .map(this::approvedAnew)
                .toList();
        transaction.executeWithoutResult(failing -> {
            scene.office.issue(ids.get(0), null, "supervision-2");
            failing.setRollbackOnly();
        });
        var all = ids.stream()
                .map(id -> CompletableFuture.runAsync(() -> scene.office.issue(id, null, "supervision-2")))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        var numbers = loop.jdbc
                .sql("SELECT running FROM bulletin WHERE year = 2026 ORDER BY running")
                .query(Integer.class)
                .list();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(3);
        assertThat(numbers)
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
    }

    private UUID approvedAnew(String lastDay) {
        loop.at("2026-03-02T10:00");
        return scene.approved(lastDay);
    }

    @Test
    void anIssuedBulletinNeverMoves() {
        late("2022-08");
        var id = scene.issued("2022-08-31");
        for (var change : List.of(
                "UPDATE bulletin SET summary = '平稳' WHERE id = ?",
                "UPDATE bulletin SET stage = 'DRAFTED', number = NULL, ended_at = NULL WHERE id = ?",
                "DELETE FROM bulletin WHERE id = ?",
                "UPDATE bulletin_event SET why = '平稳' WHERE bulletin = ?",
                "INSERT INTO bulletin_line (bulletin, section, position, name) VALUES (?, 'LATE', 99, '补列')")) {
            assertThatThrownBy(() -> loop.jdbc.sql(change).param(id).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void aCorrectionNamesTheFormerAndTheUnissuedOneIsDropped() {
        late("2022-09");
        var first = scene.issued("2022-09-30");
        var waiting = approvedOrNot();
        var second = correct("2022-09-01");
        assertThat(scene.of(second).name()).isEqualTo("2022年9月考核通报（更正）");
        scene.submit(second);
        scene.decide(second, "approve");
        scene.issue(second);
        assertThat(scene.of(second).corrects()).isEqualTo(scene.of(first).number());
        assertThat(scene.of(first).number()).isNotNull();
        loop.refuses(
                waiting,
                "请选择不予通报",
                MonthlyBulletinProcess.DRAFT_BULLETIN,
                "supervision-1",
                scene.words(waiting, "submit"));
        scene.drop(waiting);
    }

    /** The bulletin of October waits while a second version of its assessment is published. */
    private UUID approvedOrNot() {
        loop.at("2026-03-02T10:00");
        var waiting = scene.drafted("2022-10-31");
        correct("2022-10-01");
        return waiting;
    }

    private UUID correct(String day) {
        loop.at("2026-03-16T10:00");
        var id = scene.assessment.opened(day, "补录诉求");
        loop.until("2026-03-24T00:00");
        scene.assessment.decide(id, "approve");
        return scene.of(day.substring(0, 7), 2).id();
    }
}
