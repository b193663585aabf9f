package org.bihuan.cases.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.exclusion.process.ApplyExclusionProcess;
import org.bihuan.cases.exclusion.process.ExclusionProcess;

/** Every line of an exclusion. */
final class ExclusionWays {

    private final Loop loop;

    ExclusionWays(Loop loop) {
        this.loop = loop;
    }

    void walk() {
        rule(supplied(), "grant");
        answer(refused(), "accept");
        for (var decision : new String[] {"uphold", "dismiss"}) {
            var appealed = refused();
            answer(appealed, "appeal");
            exclude(appealed, ExclusionProcess.DECIDE_APPEAL, "quzhang-1", decision);
        }
        refused();
        var late = applied();
        loop.until("2026-06-10T09:00");
        exclude(late, ExclusionProcess.CHECK_EXCLUSION, "centre-1", "sendBack");
        loop.until("2026-07-01T09:00");
    }

    private UUID applied() {
        var caseId = loop.inProgress();
        var number = loop.view(caseId).number();
        var form = Map.<String, Object>of("caseNumber", number, "reason", "untrue", "evidence", "现场核实不属实");
        loop.as("jiaowei-1", () -> loop.runtime.startProcessInstanceByKey(ApplyExclusionProcess.KEY, form));
        return loop.evidence.exclusions(caseId).get(0);
    }

    private UUID supplied() {
        var id = applied();
        exclude(id, ExclusionProcess.CHECK_EXCLUSION, "centre-1", "sendBack");
        exclude(id, ExclusionProcess.SUPPLY_EVIDENCE, "jiaowei-1", "");
        exclude(id, ExclusionProcess.CHECK_EXCLUSION, "centre-1", "sendUp");
        return id;
    }

    private UUID refused() {
        var id = supplied();
        rule(id, "refuse");
        return id;
    }

    private void rule(UUID id, String decision) {
        exclude(id, ExclusionProcess.RULE_EXCLUSION, "supervision-1", decision);
    }

    private void answer(UUID id, String decision) {
        exclude(id, ExclusionProcess.APPEAL_EXCLUSION, "jiaowei-1", decision);
    }

    private void exclude(UUID id, String task, String official, String decision) {
        var form = Map.<String, Object>of(
                "decision", decision, "opinion", "已核实", "grounds", "有新的证据", "reason", "untrue", "evidence", "照片");
        loop.complete(id, task, official, form);
    }
}
