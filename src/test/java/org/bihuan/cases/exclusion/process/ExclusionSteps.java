package org.bihuan.cases.exclusion.process;

import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.exclusion.Exclusion;
import org.bihuan.cases.exclusion.Exclusions;
import org.bihuan.cases.process.Loop;
import org.springframework.boot.test.context.TestComponent;

/** Takes the usual steps of an application, by the officials of the education commission and of the district. */
@TestComponent
public class ExclusionSteps {

    private final Loop loop;
    private final Exclusions exclusions;

    ExclusionSteps(Loop loop, Exclusions exclusions) {
        this.loop = loop;
        this.exclusions = exclusions;
    }

    public UUID applied(UUID caseId) {
        return applied(caseId, "untrue", "jiaowei-1");
    }

    public UUID applied(UUID caseId, String reason, String official) {
        apply(loop.view(caseId).number(), reason, "现场核实，路灯完好", official);
        return loop.evidence.exclusions(caseId).get(0);
    }

    public void apply(String number, String reason, String evidence, String official) {
        var form = Map.<String, Object>of("caseNumber", number, "reason", reason, "evidence", evidence);
        loop.as(official, () -> loop.runtime.startProcessInstanceByKey("applyExclusion", form));
    }

    public void check(UUID id, String decision) {
        loop.complete(id, "userTask_checkExclusion", "centre-1", Map.of("decision", decision, "opinion", "已现场核查"));
    }

    public void supply(UUID id, String reason) {
        loop.complete(id, "userTask_supplyEvidence", "jiaowei-2", Map.of("reason", reason, "evidence", "补充照片3张"));
    }

    public void rule(UUID id, String decision) {
        loop.complete(id, "userTask_ruleExclusion", "supervision-1", Map.of("decision", decision, "opinion", "依据充分与否"));
    }

    public void answer(UUID id, String decision) {
        loop.complete(id, "userTask_appealExclusion", "jiaowei-head", Map.of("decision", decision, "grounds", "有新的证据"));
    }

    public void decide(UUID id, String decision) {
        loop.complete(id, "userTask_decideAppeal", "quzhang-2", Map.of("decision", decision, "opinion", "经复核"));
    }

    /** From the application to the open task 提出申诉. */
    public UUID refused(UUID caseId) {
        var id = applied(caseId);
        check(id, "sendUp");
        rule(id, "refuse");
        return id;
    }

    /** From the application to the end 已剔除. */
    public UUID excluded(UUID caseId, String reason, String official) {
        var id = applied(caseId, reason, official);
        check(id, "sendUp");
        rule(id, "grant");
        return id;
    }

    public Exclusion.Stage stage(UUID id) {
        return exclusions.byId(id).stage();
    }
}
