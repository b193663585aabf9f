package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bihuan.cases.Stage;
import org.junit.jupiter.api.Test;

/** Facts aren't process variables: what a form submits is gone after its task, from runtime and from history. */
class ProcessVariablesTest extends LoopTest {

    /** The longest real reply. */
    private static final String LONGEST = "答".repeat(7_878);

    private static final Set<String> ROUTING =
            Set.of("dispatchedByRule", "decision", "leadUnit", "handler", "callbackId", "consultFirst");

    private List<String> variables() {
        return loop.jdbc
                .sql("SELECT name_ FROM act_ru_variable")
                .query(String.class)
                .list();
    }

    private long rows(String table) {
        return loop.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private void submitLongest(UUID id) {
        loop.complete(
                id,
                ClosedLoopProcess.IMPLEMENT_CASE,
                "jiaowei-1",
                Map.of("decision", "result", "outcome", "solved", "resultText", LONGEST, "evidence", LONGEST));
    }

    @Test
    void theLongestTextsPassTheWholeLoopAndLeaveNoVariableBehind() {
        var id = loop.report("education", "诉".repeat(5_000));
        loop.dispatch(id);
        loop.sign(id);
        loop.complete(id, ClosedLoopProcess.CONTACT_RESIDENT, "jiaowei-1", Map.of("contactNote", LONGEST));
        submitLongest(id);
        loop.approve(id);
        loop.complete(
                id,
                ClosedLoopProcess.GIVE_FEEDBACK,
                "jiaowei-1",
                Map.of("feedbackChannel", "phone", "feedbackText", LONGEST));
        assertThat(ROUTING).containsAll(variables());
        loop.rate(id, "yes", "satisfied");
        assertThat(loop.view(id).problem().detail()).hasSize(5_000);
        assertThat(loop.view(id).result().text()).isEqualTo(LONGEST);
        assertThat(loop.view(id).feedback()).isEqualTo(LONGEST);
        assertThat(variables()).isEmpty();
        assertThat(rows("act_hi_varinst") + rows("act_hi_detail") + rows("act_ge_bytearray WHERE type_ IN (2, 3)"))
                .isZero();
    }

    @Test
    void theRegistrationFormLeavesNoVariableBehind() {
        var detail = "诉".repeat(5_000);
        Map<String, Object> form = Map.of(
                "subject",
                "路灯",
                "detail",
                detail,
                "channel",
                "hotline",
                "category",
                "education",
                "reporterName",
                "王五",
                "reporterPhone",
                "13800000000");
        loop.as("centre-1", () -> loop.runtime.startProcessInstanceByKey("registerCase", form));
        assertThat(loop.jdbc
                        .sql("SELECT length(detail) FROM case_file WHERE detail = ?")
                        .param(detail)
                        .query(Integer.class)
                        .list())
                .containsOnly(5_000);
        assertThat(ROUTING).containsAll(variables());
        assertThat(rows("act_hi_varinst") + rows("act_hi_detail")).isZero();
    }

    @Test
    void aFormCannotMoveACaseBySendingItsRoute() {
        var id = loop.dispatched();
        var form = Map.<String, Object>of(
                "decision", "sign", "handlerId", "jiaowei-1", "leadUnit", "minzheng", "handler", "minzheng-1");
        loop.complete(id, ClosedLoopProcess.SIGN_CASE, "jiaowei-1", form);
        assertThat(loop.view(id).leadUnit()).isEqualTo("jiaowei");
        var contact = loop.task(id, ClosedLoopProcess.CONTACT_RESIDENT);
        assertThat(contact.getAssignee()).isEqualTo("jiaowei-1");
        assertThat(loop.seenBy("minzheng-1", contact)).isFalse();
    }

    @Test
    void everyNameThatAFormInventsIsGone() {
        var id = loop.dispatched();
        var form = new HashMap<String, Object>(Map.of("decision", "sign", "handlerId", "jiaowei-1"));
        form.putAll(Map.of("dispatchedByRule", LONGEST, "callbackId", LONGEST, "anything", LONGEST));
        loop.complete(id, ClosedLoopProcess.SIGN_CASE, "jiaowei-1", form);
        assertThat(loop.jdbc
                        .sql("SELECT max(length(text_)) FROM act_ru_variable")
                        .query(Integer.class)
                        .single())
                .isLessThan(100);
    }

    @Test
    void aFormCannotRateAnotherCasesCallback() {
        var mine = loop.fedBack();
        var other = loop.fedBack();
        var form = new HashMap<String, Object>(Map.of("reached", "yes", "solved", "yes", "rating", "satisfied"));
        form.put("callbackId", loop.views.callbacks(other).get(0).id().toString());
        loop.complete(mine, CallbackProcess.CALL_RESIDENT, "centre-1", form);
        assertThat(loop.view(mine).stage()).isEqualTo(Stage.CLOSED);
        assertThat(loop.view(other).stage()).isEqualTo(Stage.IN_CALLBACK);
    }
}
