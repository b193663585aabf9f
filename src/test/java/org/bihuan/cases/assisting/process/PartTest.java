package org.bihuan.cases.assisting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.assisting.PartStage;
import org.bihuan.cases.assisting.PartView;
import org.bihuan.cases.assisting.PartViews;
import org.bihuan.cases.process.LoopTest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The education commission leads a case; other units do parts of it. */
abstract class PartTest extends LoopTest {

    static final String IMPLEMENT = "userTask_implementCase";

    @Autowired
    PartViews parts;

    static Map<String, Object> invitation(String unit, @Nullable String until) {
        var form = new HashMap<String, Object>(
                Map.of("decision", "invite", "assistingUnit", unit, "partTask", "核实校门口摊点并清理"));
        if (until != null) {
            form.put("partUntil", until);
        }
        return form;
    }

    /** The lead unit invites a unit. */
    UUID invite(UUID caseId, String unit, @Nullable String until) {
        loop.complete(caseId, IMPLEMENT, "jiaowei-1", invitation(unit, until));
        return last(caseId).id();
    }

    PartView last(UUID caseId) {
        List<PartView> all = parts.all(caseId);
        return all.get(all.size() - 1);
    }

    PartStage stage(UUID part) {
        return parts.of(part).stage();
    }

    void withdraw(UUID caseId, UUID part, String reason) {
        loop.complete(caseId, IMPLEMENT, "jiaowei-1", withdrawal(part, reason));
    }

    static Map<String, Object> withdrawal(UUID part, String reason) {
        return Map.of("decision", "withdraw", "part", part.toString(), "withdrawReason", reason);
    }

    void sign(UUID part, String official) {
        loop.complete(part, AssistCaseProcess.SIGN_PART, official, Map.of("decision", "sign", "handlerId", official));
    }

    void object(UUID part, String official) {
        loop.complete(part, AssistCaseProcess.SIGN_PART, official, Map.of("decision", "object", "reason", "不属于本单位职责"));
    }

    void reroute(UUID part, String unit) {
        loop.complete(part, AssistCaseProcess.REROUTE_PART, "centre-1", Map.of("unit", unit, "reason", "属于该单位职责"));
    }

    void answer(UUID part, String official) {
        loop.complete(part, AssistCaseProcess.HANDLE_PART, official, Map.of("answerText", "已清理摊点，照片两张"));
    }

    void accept(UUID part) {
        loop.complete(part, AssistCaseProcess.CONFIRM_ANSWER, "jiaowei-1", Map.of("decision", "accept"));
    }

    /** Signed and answered by the market administration. */
    UUID answered(UUID caseId) {
        var part = invite(caseId, "shichang", "2026-03-06");
        sign(part, "shichang-1");
        answer(part, "shichang-1");
        return part;
    }

    void over(UUID part, PartStage how) {
        assertThat(stage(part)).isEqualTo(how);
        assertThat(loop.evidence.due(part)).isNull();
        assertThat(loop.ended(part)).isTrue();
    }
}
