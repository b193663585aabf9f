package org.bihuan.projects.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;

/** The usual steps of a project, by officials who are signed in, and a walk along every line of its diagrams. */
public final class ProjectWays {

    /** Two tasks of ten working days: from Monday, 2 March 2026, done on Friday, 27 March. */
    public static final String TABLE = """
            编号,名称,阶段,责任单位,工期,前置任务,成果,手续
            T01,编报施工图,初步设计与概算,jiaowei,10,,施工图,
            T02,组织施工,施工,jiaowei,10工作日,T01,施工记录,
            """;

    public static final String LEADER = "fagai-leader";
    public static final String HEAD = "fagai-head-2";
    public static final String STAFF = "fagai-5";

    private final Loop loop;
    private final ProjectViews views;
    private final Projects projects;

    public ProjectWays(Loop loop, ProjectViews views, Projects projects) {
        this.loop = loop;
        this.views = views;
        this.projects = projects;
    }

    /** Walks along every line. */
    public void walk() {
        var id = running("P-WALK-1");
        request(id, "jiaowei-1", Map.of("requestKind", "replan"));
        revise(id, TABLE);
        decide(id, "sendBack");
        revise(id, TABLE);
        decide(id, "refuse");
        loop.until("2026-03-16T09:00");
        loop.complete(id, ProjectSupervisionProcess.SUMMON_UNIT, LEADER, Map.of("minutes", "限期一周"));
        request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        decide(id, "approve");
        request(id, "jiaowei-1", Map.of("requestKind", "cancel"));
        decide(id, "approve");
        acceptedAtTheSecondAttempt();
        late();
    }

    private void acceptedAtTheSecondAttempt() {
        var id = submitted("P-WALK-2");
        decidePlan(id, "sendBack");
        breakDown(id);
        decidePlan(id, "approve");
        takeCase(id);
        projects.tasksDone(id);
        accept(id, "notAccept");
        loop.complete(id, ProjectSupervisionProcess.RECTIFY_PROJECT, "jiaowei-1", Map.of("rectification", "已整改"));
        accept(id, "accept");
        loop.complete(id, ProjectSupervisionProcess.SETTLE_PROJECT, LEADER, Map.of("account", "决算780万元"));
    }

    private void takeCase(UUID id) {
        var form = Map.<String, Object>of(
                "projectCode", views.of(id).code(),
                "caseNumber", loop.view(loop.report()).number(),
                "taskName", "加装路灯",
                "phase", "construction",
                "unit", "jiaowei",
                "duration", "5",
                "predecessors", "T01",
                "deliverable", "验收单");
        loop.as("jiaowei-1", () -> loop.runtime.startProcessInstanceByKey(CaseToProjectProcess.KEY, form));
        decide(id, "refuse");
    }

    /** Nobody names a 1+1+1 until the ladder has been climbed. */
    private void late() {
        register("P-WALK-3");
        loop.until("2026-09-30T09:00");
    }

    /** Registers a project of the education commission that has to be done by the end of June. */
    public UUID register(String code) {
        var form = new HashMap<String, Object>(Map.of(
                "projectCode", code,
                "projectName", "实验小学扩建",
                "type", "building",
                "investment", "800",
                "funding", "区级财政",
                "ownerUnit", "jiaowei",
                "site", "东湖街道1号",
                "requiredFinish", "2026-06-30"));
        loop.as("jiaowei-1", () -> loop.runtime.startProcessInstanceByKey(RegisterProjectProcess.KEY, form));
        return views.byCode(code).orElseThrow().id();
    }

    public UUID served(String code) {
        var id = register(code);
        loop.complete(id, ProjectSupervisionProcess.NAME_SERVANTS, LEADER, servants(LEADER, "重大项目科", STAFF));
        return id;
    }

    public static Map<String, Object> servants(String leader, String section, String staff) {
        return Map.of("leaderId", leader, "section", section, "staffId", staff);
    }

    public void breakDown(UUID id) {
        loop.complete(id, ProjectSupervisionProcess.BREAK_DOWN_PROJECT, STAFF, Map.of("breakdown", TABLE));
    }

    public UUID submitted(String code) {
        var id = served(code);
        breakDown(id);
        return id;
    }

    public void decidePlan(UUID id, String decision) {
        loop.complete(
                id, ProjectSupervisionProcess.APPROVE_PLAN, LEADER, Map.of("decision", decision, "reason", "请细化施工任务"));
    }

    /** From the registration to the started tasks. */
    public UUID running(String code) {
        var id = submitted(code);
        decidePlan(id, "approve");
        return id;
    }

    public void request(UUID id, String official, Map<String, Object> fields) {
        var form = new HashMap<String, Object>(fields);
        form.put("projectCode", views.of(id).code());
        form.putIfAbsent("reason", "征地推迟");
        loop.as(official, () -> loop.runtime.startProcessInstanceByKey(ProjectRequestProcess.KEY, form));
    }

    public void revise(UUID id, String table) {
        loop.complete(id, ProjectSupervisionProcess.REVISE_PLAN, STAFF, Map.of("breakdown", table));
    }

    public void decide(UUID id, String decision) {
        loop.complete(
                id, ProjectSupervisionProcess.DECIDE_CHANGE, LEADER, Map.of("decision", decision, "reason", "请压缩工期"));
    }

    public void accept(UUID id, String decision) {
        loop.complete(
                id,
                ProjectSupervisionProcess.ACCEPT_PROJECT,
                HEAD,
                Map.of("decision", decision, "reason", "缺消防验收", "opinion", "符合要求"));
    }

    public List<String> open(UUID id) {
        return loop.openTasks(id);
    }
}
