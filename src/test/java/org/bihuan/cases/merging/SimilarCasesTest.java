package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.platform.web.FormFacts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the dispatcher is shown as similar. */
class SimilarCasesTest extends LoopTest {

    private static final String DISPATCH = "userTask_dispatchCase";

    @Autowired
    SimilarCases similar;

    @Autowired
    FormFacts facts;

    @Autowired
    Wordings wordings;

    @Autowired
    CaseFile file;

    /** Each test has a place of its own, so that cases of other tests are not alike. */
    private UUID report(String title, String text, String street) {
        var problem = new Problem(title, text, "education", street, "1号");
        return loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    private List<UUID> open(UUID id) {
        return similar.open(id).stream().map(SimilarCase::id).toList();
    }

    @Test
    void aCaseAboutTheSameProblemIsShownAndOneAboutAnotherIsNot() {
        var first = report("柳荫里小区电梯三天两头坏", "柳荫里小区3号楼电梯经常故障，老人上下楼不便", "donghu-jiedao");
        report("梧桐苑夜间有人烧烤", "油烟很大，无法开窗", "donghu-jiedao");
        var second = report("柳荫里小区3号楼电梯又坏了", "电梯故障没人修，老人上下楼不便", "donghu-jiedao");
        assertThat(open(second)).containsExactly(first);
    }

    @Test
    void anotherStreetIsAnotherPlaceAndAnUnknownOneMayBeTheSame() {
        var elsewhere = report("凤栖路积水漫过路面", "凤栖路一下雨就积水", "yunxi-jiedao");
        var unknown = report("凤栖路积水漫过路面", "凤栖路一下雨就积水", null);
        var here = report("凤栖路积水漫过路面", "凤栖路一下雨就积水", "donghu-jiedao");
        assertThat(open(here)).containsExactly(unknown);
        assertThat(open(unknown)).containsExactlyInAnyOrder(elsewhere, here);
    }

    @Test
    void whatWasReportedLongAgoIsNotShown() {
        loop.at("2025-08-01T10:00");
        report("观澜桥栏杆断裂", "观澜桥栏杆断裂很危险", "donghu-jiedao");
        loop.at("2026-03-02T10:00");
        assertThat(open(report("观澜桥栏杆断裂", "观澜桥栏杆断裂很危险", "donghu-jiedao"))).isEmpty();
    }

    @Test
    void aMergedCaseStandsForItsMainCase() {
        var main = report("桃源街井盖松动", "汽车一过就响", "donghu-jiedao");
        var merged = report("夜里被井盖声吵醒", "桃源街十七号门前井盖被车压得砰砰响", "donghu-jiedao");
        loop.merge(merged, main);
        var third = report("井盖声夜里砰砰响", "桃源街十七号门前井盖被车压，被吵醒", "donghu-jiedao");
        assertThat(open(third)).containsExactly(main);
    }

    @Test
    void closedCasesWithAResultAreShownApartForNinetyDays() {
        var title = "松涛巷垃圾桶满溢";
        var earlier = report(title, "松涛巷垃圾桶三天没有清运", "donghu-jiedao");
        loop.complete(earlier, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已清运"));
        var declined = report(title, "松涛巷垃圾桶三天没有清运", "donghu-jiedao");
        loop.complete(
                declined,
                DISPATCH,
                "centre-1",
                Map.of("decision", "decline", "declineReason", "outside", "declineAdvice", "请联系物业"));
        var again = report(title, "松涛巷垃圾桶三天没有清运", "donghu-jiedao");
        assertThat(open(again)).isEmpty();
        assertThat(similar.closed(again)).extracting(SimilarCase::id).containsExactly(earlier);
        loop.at("2026-06-02T10:00");
        assertThat(similar.closed(again)).isEmpty();
    }

    @Test
    void theListIsShortAndTheMostAlikeComeFirst() {
        var text = "澄园二区供暖管道漏水，楼道里全是水";
        for (int i = 0; i < 7; i++) {
            report("澄园二区漏水" + "，情况第" + i + "次反映", text, "donghu-jiedao");
        }
        var same = report("澄园二区供暖管道漏水", text, "donghu-jiedao");
        var found = similar.open(report("澄园二区供暖管道漏水", text, "donghu-jiedao"));
        assertThat(found).hasSize(6);
        assertThat(found.get(0).id()).isEqualTo(same);
        assertThat(found.get(0).percent()).isEqualTo(100);
    }

    @Test
    void casesThatWereFedBackTakeNoPlaceFromThoseThatMayBeMergedInto() {
        var text = "雁鸣坡扶手缺损，行人绊倒";
        var open = report("雁鸣坡扶手", text, "donghu-jiedao");
        for (int i = 0; i < 60; i++) {
            tell(report("雁鸣坡扶手缺损", text, "donghu-jiedao"), "IN_CALLBACK");
        }
        assertThat(open(report("雁鸣坡扶手缺损", text, "donghu-jiedao"))).containsExactly(open);
    }

    /** As a feedback does, without its whole way. */
    private void tell(UUID id, String stage) {
        loop.jdbc
                .sql("UPDATE case_file SET stage = ? WHERE id = ?")
                .params(stage, id)
                .update();
        wordings.on(new CaseEvent(
                id,
                loop.clock.instant(),
                "jiaowei-1",
                Step.FED_BACK,
                Stage.APPROVED,
                Stage.valueOf(stage),
                null,
                null));
    }

    @Test
    void aCaseThatIsReworkedMayBeMergedIntoAgain() {
        var first = report("鹭岛公园灯柱倾斜", "鹭岛公园灯柱倾斜，随时会倒", "donghu-jiedao");
        loop.dispatch(first);
        loop.sign(first);
        loop.contact(first);
        fedBackAndDisputed(first);
        var second = report("鹭岛公园灯柱倾斜", "鹭岛公园灯柱倾斜，随时会倒", "donghu-jiedao");
        assertThat(open(second)).isEmpty();
        loop.complete(first, "userTask_reviewComplaint", "supervision-1", Map.of("decision", "rework", "reason", "重装"));
        assertThat(open(second)).containsExactly(first);
    }

    private void fedBackAndDisputed(UUID id) {
        loop.submit(id, "solved");
        loop.approve(id);
        loop.feedBack(id);
        loop.rate(id, "no", "dissatisfied");
    }

    @Test
    void aPetitionIsNotOfferedForMerging() {
        var problem = new Problem("柏舟里补偿款未到账", "柏舟里补偿款一直没有到账", "education", "donghu-jiedao", "1号");
        var petition =
                loop.cases.report(new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN, null, true), "centre-1");
        var other = report("柏舟里补偿款未到账", "柏舟里补偿款一直没有到账", "donghu-jiedao");
        assertThat(open(other)).isEmpty();
        assertThat(open(petition)).isEmpty();
    }

    @Test
    void aNoteOnAClosedCaseDoesNotMakeItNewer() {
        var title = "蒹葭巷路面塌陷";
        var earlier = report(title, "蒹葭巷路面塌陷，车辆绕行", "donghu-jiedao");
        loop.complete(earlier, DISPATCH, "centre-1", Map.of("decision", "answer", "answerText", "已回填"));
        loop.at("2026-05-29T10:00");
        file.note(earlier, "centre-1", Step.REPORTER_SHOWN, "核对");
        loop.at("2026-06-02T10:00");
        assertThat(similar.closed(report(title, "蒹葭巷路面塌陷，车辆绕行", "donghu-jiedao")))
                .isEmpty();
    }

    /** The words stand in the value of the disabled text area, unevaluated; what can be chosen names numbers only. */
    @Test
    void theResidentsWordsAreInNoLabel() {
        var hostile = "<img src=x onerror=alert(1)> ${7*7} #{7*7} 望湖亭漏雨";
        var main = report(hostile, hostile, "donghu-jiedao");
        var id = report(hostile, hostile, "donghu-jiedao");
        var shown = facts.taskFacts(loop.task(id, DISPATCH).getId(), "centre-1");
        assertThat(shown.get("similarCases").toString())
                .contains(loop.view(main).number(), "相似100%", "待派单", hostile, "东湖街道");
        assertThat(shown.get("mainOptions").toString())
                .contains(loop.view(main).number())
                .doesNotContain("img", "7*7", "望湖亭");
        assertThat(shown.get("earlierOptions")).isEqualTo(List.of());
    }
}
