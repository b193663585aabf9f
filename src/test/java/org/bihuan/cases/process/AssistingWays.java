package org.bihuan.cases.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.assisting.PartViews;

/** Every line of assistance and of the consultation before a dispatch. */
final class AssistingWays {

    private final Loop loop;
    private final PartViews parts;

    AssistingWays(Loop loop, PartViews parts) {
        this.loop = loop;
        this.parts = parts;
    }

    void walk() {
        manyHands();
        consultations();
    }

    private void manyHands() {
        var id = loop.inProgress();
        var late = invite(id, "shichang");
        withdraw(id, late);
        var part = invite(id, "gongan");
        object(part, "gongan-1");
        var unit = Map.<String, Object>of("unit", "shichang", "reason", "属于该单位");
        loop.complete(part, "userTask_reroutePart", "centre-1", unit);
        object(part, "shichang-1");
        loop.complete(part, "userTask_arbitratePart", "supervision-1", unit);
        loop.complete(part, "userTask_signPart", "shichang-1", Map.of("decision", "sign"));
        for (var decision : new String[] {"sendBack", "accept"}) {
            loop.complete(part, "userTask_handlePart", "shichang-1", Map.of("answerText", "已清理"));
            var form = Map.<String, Object>of("decision", decision, "reason", "补充照片");
            loop.complete(part, "userTask_confirmAnswer", "jiaowei-1", form);
        }
        invite(id, "gongan");
        loop.until("2026-03-10T09:00");
        loop.call(id, "withdraw");
    }

    private UUID invite(UUID id, String unit) {
        var form = Map.<String, Object>of("decision", "invite", "assistingUnit", unit, "partTask", "清理摊点");
        loop.complete(id, ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", form);
        return parts.open(id).get(parts.open(id).size() - 1).id();
    }

    private void withdraw(UUID id, UUID part) {
        var form = Map.<String, Object>of("decision", "withdraw", "part", part.toString(), "withdrawReason", "不需要");
        loop.complete(id, ClosedLoopProcess.IMPLEMENT_CASE, "jiaowei-1", form);
    }

    private void object(UUID part, String official) {
        var form = Map.<String, Object>of("decision", "object", "reason", "不属于");
        loop.complete(part, "userTask_signPart", official, form);
    }

    private void consultations() {
        var answered = consulted();
        for (var unit : List.of("shengtai", "chengguan", "xingang-jiedao")) {
            var task = loop.tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(answered.toString())
                    .taskCandidateGroup(unit)
                    .singleResult()
                    .getId();
            loop.as(unit + "-1", () -> loop.tasks.complete(task, Map.of("own", "no", "reason", "不属于")));
        }
        consulted();
        loop.until("2026-03-11T10:00");
    }

    private UUID consulted() {
        var problem = new Problem("噪声", "码头噪声", "noise", "xingang-jiedao", null);
        return loop.cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }
}
