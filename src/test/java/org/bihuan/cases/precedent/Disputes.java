package org.bihuan.cases.precedent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.cases.process.Loop;
import org.bihuan.cases.recusal.Recusing;
import org.springframework.boot.test.context.TestComponent;

/** Cases whose unit is disputed, driven by officials on the real engine. */
@TestComponent
class Disputes {

    private final Loop loop;
    private final Cases cases;
    private final Recusing recusing;
    private final Precedents precedents;

    Disputes(Loop loop, Cases cases, Recusing recusing, Precedents precedents) {
        this.loop = loop;
        this.cases = cases;
        this.recusing = recusing;
        this.precedents = precedents;
    }

    UUID report(String category, String street) {
        var problem = new Problem("反映的问题", "内容", category, street, "1号");
        return cases.report(new Report(Channel.HOTLINE, null, problem, Reporter.UNKNOWN), "centre-1");
    }

    /** Given to the education commission, which objects, and sent on. */
    UUID rerouted(String category, String unit) {
        return rerouted(report(category, "donghu-jiedao"), unit);
    }

    private UUID rerouted(UUID id, String unit) {
        dispatch(id, "jiaowei");
        object(id, "jiaowei");
        reroute(id, unit);
        return id;
    }

    /** Returned by the education commission and by civil affairs: with the supervision office. */
    UUID returnedTwice(UUID id) {
        rerouted(id, "minzheng");
        object(id, "minzheng");
        return id;
    }

    /** Ruled to be a unit's, in 东湖街道. */
    UUID arbitrated(String category, String unit) {
        return arbitratedIn("donghu-jiedao", category, unit);
    }

    UUID arbitratedIn(String street, String category, String unit) {
        var id = returnedTwice(report(category, street));
        arbitrate(id, unit);
        return id;
    }

    void dispatch(UUID id, String unit) {
        loop.complete(
                id,
                "userTask_dispatchCase",
                "centre-1",
                Map.of("decision", "dispatch", "unit", unit, "limitClass", "ordinary"));
    }

    void object(UUID id, String unit) {
        loop.complete(id, "userTask_signCase", unit + "-1", Map.of("decision", "object", "reason", "不属于本单位职责"));
    }

    void reroute(UUID id, String unit) {
        loop.complete(id, "userTask_rerouteCase", "centre-2", Map.of("unit", unit, "reason", "属于该单位职责"));
    }

    void arbitrate(UUID id, String unit) {
        loop.complete(id, "userTask_arbitrateCase", "supervision-1", Map.of("unit", unit, "reason", "职责清单第3条"));
    }

    void sign(UUID id, String unit) {
        loop.complete(id, "userTask_signCase", unit + "-1", Map.of("decision", "sign", "handlerId", unit + "-1"));
    }

    /** The education commission, which has the case, turns out to be complained of, and must keep away. */
    void recuse(UUID id) {
        var complaint = new Complaint(ComplaintKind.COMPLAINT, List.of("jiaowei"), List.of());
        recusing.record(loop.view(id).number(), complaint, "来电补充反映", "centre-1");
    }

    /** The precedents that a case has made. */
    List<Precedent> precedents(UUID caseId) {
        return precedents.newest(1_000).stream()
                .filter(kept -> kept.caseId().equals(caseId))
                .toList();
    }

    Precedent precedent(UUID caseId) {
        return precedents(caseId).get(0);
    }
}
