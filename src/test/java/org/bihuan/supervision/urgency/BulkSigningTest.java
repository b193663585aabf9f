package org.bihuan.supervision.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.supervision.urgency.BulkSigning.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** 批量签收: each case as in Tasklist, one by one; what is refused says so and stays as it was. */
class BulkSigningTest extends TasksTest {

    private static final String NOT_TWICE = "此前已由您签收，没有重复签收。";

    @Autowired
    BulkSigning signing;

    private List<Outcome> sign(String official, List<UUID> cases) {
        return signing.sign(cases.stream().map(this::number).toList(), official, official);
    }

    private List<String> sentences(String official, UUID... cases) {
        return sign(official, List.of(cases)).stream().map(Outcome::sentence).toList();
    }

    @Test
    void signsEveryChosenCaseForOneHandler() {
        var cases = dispatched(3);
        var numbers = cases.subList(0, 2).stream().map(this::number).toList();
        assertThat(signing.sign(numbers, "jiaowei-2", "jiaowei-head"))
                .allMatch(Outcome::signed)
                .extracting(Outcome::number)
                .containsExactlyElementsOf(numbers);
        assertThat(loop.view(cases.get(0)).stage()).isEqualTo(Stage.SIGNED);
        assertThat(loop.view(cases.get(1)).handler()).isEqualTo("jiaowei-2");
        assertThat(loop.view(cases.get(2)).stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(loop.openTasks(cases.get(0))).containsExactly("userTask_contactResident");
        assertThat(loop.views.history(cases.get(0)))
                .last()
                .satisfies(event -> assertThat(event.actor()).isEqualTo("jiaowei-head"));
    }

    @Test
    void oneThatIsRefusedStaysAsItWasAndKeepsNoOtherFromBeingSigned() {
        var first = loop.dispatched();
        var refused = complainingOf("jiaowei-2");
        var last = loop.dispatched();
        var before = loop.evidence.of(refused);
        var numbers = List.of(number(first), number(refused), number(last));
        var outcomes = signing.sign(numbers, "jiaowei-2", "jiaowei-1");
        assertThat(outcomes).extracting(Outcome::signed).containsExactly(true, false, true);
        assertThat(outcomes.get(1).sentence()).isEqualTo("所选人员是本诉求的被反映人员，应当回避，请另选人员。");
        assertThat(loop.evidence.of(refused)).isEqualTo(before);
        assertThat(loop.task(refused, "userTask_signCase").getAssignee())
                .as("nothing half done")
                .isNull();
        assertThat(loop.view(last).stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void aHandlerOfAnotherUnitIsRefusedAsInTasklist() {
        var id = loop.dispatched();
        assertThat(signing.sign(List.of(number(id)), "minzheng-1", "jiaowei-1"))
                .containsExactly(new Outcome(number(id), false, "经办人须是主办单位的工作人员，请重新选择。"));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void withoutAHandlerTheSignerHandlesIt() {
        var id = loop.dispatched();
        assertThat(signing.sign(List.of(number(id)), "", "jiaowei-1")).allMatch(Outcome::signed);
        assertThat(loop.view(id).handler()).isEqualTo("jiaowei-1");
    }

    @Test
    void sendingTwiceSignsOnce() {
        var cases = dispatched(2);
        assertThat(sign("jiaowei-1", cases)).allMatch(Outcome::signed);
        assertThat(sign("jiaowei-1", cases)).extracting(Outcome::sentence).containsExactly(NOT_TWICE, NOT_TWICE);
        assertThat(loop.steps(cases.get(0))).containsOnlyOnce(Step.SIGNED);
    }

    @Test
    void sendingTwiceAtTheSameMomentSignsOnce() throws Exception {
        var cases = dispatched(3);
        var together = new CyclicBarrier(2);
        Callable<List<Outcome>> click = () -> {
            together.await();
            return sign("jiaowei-1", cases);
        };
        var outcomes = new ArrayList<Outcome>();
        var clicks = Executors.newFixedThreadPool(2);
        try {
            for (var answer : clicks.invokeAll(List.of(click, click))) {
                outcomes.addAll(answer.get());
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(outcomes).filteredOn(Outcome::signed).hasSize(3);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.signed())
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome.sentence()).isEqualTo(NOT_TWICE));
        assertThat(cases).allSatisfy(id -> assertThat(loop.steps(id)).containsOnlyOnce(Step.SIGNED));
    }

    @Test
    void whatAColleagueSignedOrTookOnMeanwhileIsSaid() {
        var signed = loop.dispatched();
        loop.sign(signed);
        var taken = loop.dispatched();
        loop.as(
                "jiaowei-1",
                () -> loop.tasks.claim(loop.task(taken, "userTask_signCase").getId(), "jiaowei-1"));
        var name = loop.jdbc
                .sql("SELECT name FROM official WHERE id = 'jiaowei-1'")
                .query(String.class)
                .single();
        assertThat(sentences("jiaowei-2", signed, taken)).containsExactly("已由" + name + "签收，没有重复签收。", "已由同事领取，没有重复签收。");
        assertThat(loop.view(taken).stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void whatWentBackToTheCentreMeanwhileIsSaid() {
        var id = loop.dispatched();
        loop.object(id, "jiaowei-1");
        assertThat(sentences("jiaowei-2", id)).containsExactly("已不在待签收环节，没有签收。");
    }

    @Test
    void whatIsNotTheirsToSignIsNoCaseToThem() {
        var id = loop.dispatched();
        var away = complainingOf("jiaowei-2");
        var nothing = "没有等待您签收的这件诉求。";
        assertThat(sentences("minzheng-1", id)).containsExactly(nothing);
        assertThat(sentences("supervision-1", id)).containsExactly(nothing);
        assertThat(sentences("jiaowei-2", away)).containsExactly(nothing);
        assertThat(signing.sign(List.of("20260302-999999"), "", "jiaowei-1"))
                .containsExactly(new Outcome("20260302-999999", false, nothing));
        assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED);
    }

    @Test
    void thePageSaysWhatCameOfEachAndWhatIsLeft() throws Exception {
        var cases = dispatched(3);
        var head = as("jiaowei-head");
        assertThat(head.text("/tasks?urgency=to-sign")).contains("全选", "批量签收", "共3件");
        assertThat(head.text("/tasks?urgency=to-sign&select=all")).contains("checked=\"checked\"", "全不选");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("case", number(cases.get(0)));
        form.add("case", number(cases.get(2)));
        form.add("handler", "jiaowei-1");
        form.add("urgency", "to-sign");
        var answer = head.send("/tasks/sign", form);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/tasks?urgency=to-sign");
        var page = head.text("/tasks?urgency=to-sign");
        assertThat(page)
                .contains("已签收2件", "已签收，经办人", "共1件", number(cases.get(1)))
                .doesNotContain("没有签收");
        assertThat(head.text("/tasks?urgency=to-sign")).doesNotContain("已签收2件");
        head.send("/tasks/sign", form);
        assertThat(head.text("/tasks?urgency=to-sign")).contains("已签收0件", "没有签收2件", NOT_TWICE);
    }

    @Test
    void nothingChosenOrTooMuchAtOnceIsRefusedAsAWhole() throws Exception {
        var cases = dispatched(4);
        var head = as("jiaowei-head");
        var none = head.send("/tasks/sign", new LinkedMultiValueMap<>());
        assertThat(head.text(none.getRedirectedUrl())).contains("请先勾选要签收的诉求。");
        var form = new LinkedMultiValueMap<String, String>();
        cases.forEach(id -> form.add("case", number(id)));
        var many = head.send("/tasks/sign", form);
        assertThat(head.text(many.getRedirectedUrl())).contains("一次最多签收3件，请分几次签收。");
        assertThat(cases).allSatisfy(id -> assertThat(loop.view(id).stage()).isEqualTo(Stage.DISPATCHED));
    }
}
