package org.bihuan.projects.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.process.Loop;
import org.bihuan.cases.process.LoopTest;
import org.bihuan.deadlines.store.Clocks;
import org.bihuan.platform.web.FormFacts;
import org.bihuan.projects.BreakdownText;
import org.bihuan.projects.PlanState;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectChanges;
import org.bihuan.projects.ProjectEntry;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStage;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.Servants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A project from its registration to its archive, with everything that may be asked for on the way. */
class ProjectSupervisionTest extends LoopTest {

    private static int codes;

    @Autowired
    ProjectViews views;

    @Autowired
    Projects projects;

    @Autowired
    Plans plans;

    @Autowired
    ProjectChanges changes;

    @Autowired
    Clocks clocks;

    @Autowired
    BreakdownText text;

    @Autowired
    FormFacts facts;

    @Autowired
    ProjectFile matters;

    private ProjectWays ways;

    @BeforeEach
    void ways() {
        ways = new ProjectWays(loop, views, projects);
    }

    private static String code() {
        return "P-2026-" + ++codes;
    }

    private ProjectStage stage(UUID id) {
        return views.of(id).stage();
    }

    private List<String> labels(UUID id) {
        return views.history(id).stream().map(ProjectEntry::label).toList();
    }

    private void refuses(UUID id, String message, String task, String official, Map<String, Object> form) {
        loop.refuses(id, message, task, official, form);
    }

    @Test
    void aProjectIsServedPlannedStartedAcceptedAndSettled() {
        var id = ways.running(code());
        assertThat(stage(id)).isEqualTo(ProjectStage.RUNNING);
        assertThat(clocks.running(id)).isEmpty();
        assertThat(plans.inForce(id).orElseThrow().finish()).isEqualTo(LocalDate.of(2026, 3, 27));
        projects.tasksDone(id);
        ways.accept(id, "accept");
        loop.complete(id, ProjectSupervisionProcess.SETTLE_PROJECT, ProjectWays.LEADER, Map.of("account", "决算780万元"));
        assertThat(stage(id)).isEqualTo(ProjectStage.CLOSED);
        assertThat(loop.ended(id)).isTrue();
        assertThat(labels(id))
                .containsExactly(
                        "登记项目",
                        "明确“1+1+1”联系人",
                        "编制任务分解表",
                        "报审计划",
                        "批准计划",
                        "启动任务",
                        "任务可以启动",
                        "任务全部验收",
                        "通过竣工验收",
                        "决算归档");
    }

    @Test
    void theThreeMustExistAndBelongTogether() {
        var id = ways.register(code());
        var task = ProjectSupervisionProcess.NAME_SERVANTS;
        refuses(id, "请选择分管领导", task, "fagai-leader", ProjectWays.servants("jiaowei-leader", "重大项目科", "fagai-5"));
        refuses(id, "请选择责任科室", task, "fagai-leader", ProjectWays.servants("fagai-leader", "没有这个科", "fagai-5"));
        refuses(id, "请选择联系人", task, "fagai-leader", ProjectWays.servants("fagai-leader", "重大项目科", "fagai-1"));
        assertThat(stage(id)).isEqualTo(ProjectStage.REGISTERED);
    }

    @Test
    void onlyLeadersOfTheServingBodySeeThatSomebodyMustBeNamed() {
        var id = ways.register(code());
        var task = loop.task(id, ProjectSupervisionProcess.NAME_SERVANTS);
        assertThat(loop.seenBy("fagai-leader-2", task)).isTrue();
        assertThat(loop.seenBy("fagai-5", task)).isFalse();
        assertThat(loop.seenBy("jiaowei-leader", task)).isFalse();
    }

    @Test
    void aPlanThatCannotBeKeptIsNotPutBeforeTheLeader() {
        var id = ways.served(code());
        var table = ProjectWays.TABLE.replace("10工作日", "100工作日");
        refuses(id, "工作日", ProjectSupervisionProcess.BREAK_DOWN_PROJECT, "fagai-5", Map.of("breakdown", table));
        assertThat(stage(id)).isEqualTo(ProjectStage.BREAKDOWN);
        assertThat(plans.draft(id)).isEmpty();
    }

    @Test
    void theBreakdownStartsFromTheDraftThatTheSectionSaved() {
        var id = ways.served(code());
        var table = text.read(ProjectWays.TABLE);
        loop.refuses(id, "联系人和责任科室负责人编制", () -> projects.saveBreakdown(id, table, "fagai-6"));
        assertThat(projects.mayBreakDown(id, "fagai-6")).isFalse();
        projects.saveBreakdown(id, table, ProjectWays.HEAD);
        var task = loop.task(id, ProjectSupervisionProcess.BREAK_DOWN_PROJECT).getId();
        assertThat(facts.taskFacts(task, ProjectWays.STAFF)).containsEntry("breakdown", text.write(table));
        assertThat(plans.draft(id))
                .hasValueSatisfying(draft -> assertThat(draft.madeBy()).isEqualTo(ProjectWays.HEAD));
    }

    @Test
    void aPlanSentBackIsKeptAndBrokenDownAgain() {
        var id = ways.submitted(code());
        ways.decidePlan(id, "sendBack");
        assertThat(stage(id)).isEqualTo(ProjectStage.BREAKDOWN);
        assertThat(views.of(id).remark()).isEqualTo("请细化施工任务");
        assertThat(plans.versions(id)).extracting(plan -> plan.state()).containsExactly(PlanState.REFUSED);
        ways.breakDown(id);
        assertThat(stage(id)).isEqualTo(ProjectStage.APPROVAL);
    }

    @Test
    void whatIsNotAcceptedIsPutRightByTheProjectUnit() {
        var id = ways.running(code());
        projects.tasksDone(id);
        ways.accept(id, "notAccept");
        assertThat(stage(id)).isEqualTo(ProjectStage.RECTIFYING);
        loop.refuses(id, "由项目单位填报", () -> projects.rectified(id, "已整改", "fagai-5"));
        var task = loop.task(id, ProjectSupervisionProcess.RECTIFY_PROJECT);
        assertThat(loop.seenBy("fagai-5", task)).isFalse();
        loop.complete(id, ProjectSupervisionProcess.RECTIFY_PROJECT, "jiaowei-1", Map.of("rectification", "已整改"));
        assertThat(stage(id)).isEqualTo(ProjectStage.ACCEPTANCE);
        assertThat(loop.seenBy("fagai-5", loop.task(id, ProjectSupervisionProcess.ACCEPT_PROJECT)))
                .isFalse();
    }

    @Test
    void acceptanceRectificationAndFinalAccountHaveTenWorkingDaysEach() {
        var id = ways.running(code());
        projects.tasksDone(id);
        // ten working days after Monday, 2 March 2026: the end of Monday the 16th
        assertThat(clocks.due(id).orElseThrow().at()).isEqualTo(Loop.instant("2026-03-17T00:00"));
        assertThat(unit(id)).isEqualTo("fagai");
        loop.at("2026-03-03T10:00");
        ways.accept(id, "notAccept");
        assertThat(clocks.due(id).orElseThrow().at()).isEqualTo(Loop.instant("2026-03-18T00:00"));
        assertThat(unit(id)).isEqualTo("jiaowei");
        loop.complete(id, ProjectSupervisionProcess.RECTIFY_PROJECT, "jiaowei-1", Map.of("rectification", "已整改"));
        assertThat(unit(id)).isEqualTo("fagai");
        ways.accept(id, "accept");
        assertThat(loop.task(id, ProjectSupervisionProcess.SETTLE_PROJECT).getDueDate())
                .isEqualTo(Loop.instant("2026-03-18T00:00"));
        loop.complete(id, ProjectSupervisionProcess.SETTLE_PROJECT, ProjectWays.LEADER, Map.of("account", "决算780万元"));
        assertThat(clocks.running(id)).isEmpty();
    }

    private String unit(UUID id) {
        return matters.matter(id).orElseThrow().unit();
    }

    @Test
    void aChangeThatWaitsForItsDecisionClimbsTheLadder() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        assertThat(loop.task(id, ProjectSupervisionProcess.DECIDE_CHANGE).getDueDate())
                .isEqualTo(Loop.instant("2026-03-17T00:00"));
        loop.until("2026-03-17T00:00");
        assertThat(loop.evidence.rungs(id)).contains("PROJECT_STEP overdue 2026-03-17T00:00");
        ways.decide(id, "refuse");
        assertThat(clocks.running(id)).isEmpty();
    }

    @Test
    void formsSayNothingOfTheCasesThatAProjectGaveRiseTo() {
        var id = ways.running(code());
        var number = loop.view(loop.report()).number();
        takeIn(id, number);
        ways.decide(id, "approve");
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        var task = loop.task(id, ProjectSupervisionProcess.DECIDE_CHANGE).getId();
        var history = facts.taskFacts(task, ProjectWays.LEADER).get("history").toString();
        assertThat(history).contains("诉求转入").doesNotContain("诉求转入：");
    }

    @Test
    void anEstimateWithinTenPercentIsRecordedAtOnce() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "estimate", "estimate", "880"));
        assertThat(views.of(id).estimate()).isEqualByComparingTo(new BigDecimal("880"));
        assertThat(changes.open(id)).isEmpty();
    }

    @Test
    void anEstimateBeyondTenPercentMayCostANewFeasibilityStudy() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "estimate", "estimate", "880.01"));
        assertThat(views.of(id).estimate()).isNull();
        ways.decide(id, "sendBack");
        ways.revise(id, ProjectWays.TABLE);
        ways.decide(id, "approve");
        assertThat(views.of(id).estimate()).isEqualByComparingTo(new BigDecimal("880.01"));
        assertThat(plans.replans(id)).isEqualTo(1);
    }

    @Test
    void aReplanNeedsTheLeaderAndIsCountedAndTheOldPlanIsKept() {
        var id = ways.running(code());
        ways.request(id, "fagai-5", Map.of("requestKind", "replan", "newFinish", "2026-07-31"));
        assertThat(plans.inForce(id).orElseThrow().number()).isEqualTo(1);
        ways.revise(id, ProjectWays.TABLE.replace("10工作日", "20工作日"));
        ways.decide(id, "approve");
        assertThat(plans.replans(id)).isEqualTo(1);
        assertThat(views.of(id).requiredFinish()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(plans.versions(id))
                .extracting(plan -> plan.state())
                .containsExactly(PlanState.SUPERSEDED, PlanState.APPROVED);
    }

    @Test
    void aRefusedChangeLeavesEverythingAsItIs() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        ways.decide(id, "refuse");
        assertThat(stage(id)).isEqualTo(ProjectStage.RUNNING);
        assertThat(changes.open(id)).isEmpty();
        assertThat(ways.open(id)).isEmpty();
    }

    @Test
    void aPauseHasNoPlanToSendBack() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        var form = Map.<String, Object>of("decision", "sendBack", "reason", "请调整计划");
        refuses(id, "不涉及编制计划", ProjectSupervisionProcess.DECIDE_CHANGE, "fagai-leader", form);
    }

    @Test
    void aProjectIsSuspendedAndResumed() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        ways.decide(id, "approve");
        assertThat(stage(id)).isEqualTo(ProjectStage.SUSPENDED);
        ways.request(id, "jiaowei-1", Map.of("requestKind", "resume"));
        ways.decide(id, "approve");
        assertThat(stage(id)).isEqualTo(ProjectStage.RUNNING);
    }

    @Test
    void aCancelledProjectEndsWithAllItsTasks() {
        var id = ways.submitted(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "cancel"));
        ways.decide(id, "approve");
        assertThat(stage(id)).isEqualTo(ProjectStage.CANCELLED);
        assertThat(clocks.running(id)).isEmpty();
        assertThat(loop.ended(id)).isTrue();
    }

    @Test
    void nobodyOutsideAndNotTheLeaderAsksForAChange() {
        var id = ways.running(code());
        loop.refuses(id, "请由项目单位", () -> ways.request(id, "fagai-leader", Map.of("requestKind", "suspend")));
        loop.refuses(id, "由项目单位、责任科室或联系人提出", () -> ways.request(id, "minzheng-1", Map.of("requestKind", "suspend")));
    }

    @Test
    void oneChangeAtATime() {
        var id = ways.running(code());
        ways.request(id, "jiaowei-1", Map.of("requestKind", "suspend"));
        loop.refuses(id, "还有变更申请待审批", () -> ways.request(id, "jiaowei-1", Map.of("requestKind", "cancel")));
    }

    @Test
    void aHandoverLeavesNoGap() {
        var id = ways.submitted(code());
        loop.at("2026-03-04T15:00");
        var form = new HashMap<>(ProjectWays.servants("fagai-leader-2", "重大项目科", "fagai-6"));
        form.put("requestKind", "handOver");
        form.put("reason", "岗位调整");
        ways.request(id, "fagai-leader", form);
        assertThat(views.of(id).servants()).contains(new Servants("fagai-leader-2", "重大项目科", "fagai-6"));
        var task = loop.task(id, ProjectSupervisionProcess.APPROVE_PLAN);
        assertThat(task.getAssignee()).isEqualTo("fagai-leader-2");
        assertThat(loop.seenBy("fagai-leader-2", task)).isTrue();
        assertThat(loop.seenBy("fagai-leader", task)).isFalse();
        var rows = loop.jdbc.sql("""
                        SELECT role || ' ' || servant || ' ' || (until IS NULL) FROM project_servant
                        WHERE project = ? ORDER BY role, since""").param(id).query(String.class).list();
        assertThat(rows)
                .containsExactly(
                        "LEADER fagai-leader false",
                        "LEADER fagai-leader-2 true",
                        "SECTION 重大项目科 true",
                        "STAFF fagai-5 false",
                        "STAFF fagai-6 true");
        assertThat(loop.jdbc.sql("""
                        SELECT count(*) FROM project_servant a JOIN project_servant b USING (project, role)
                        WHERE project = ? AND a.until = b.since""").param(id).query(Long.class).single()).isEqualTo(2);
    }

    @Test
    void onlyALeaderOfTheServingBodyHandsOver() {
        var id = ways.running(code());
        var form = new HashMap<>(ProjectWays.servants("fagai-leader-2", "重大项目科", "fagai-6"));
        form.put("requestKind", "handOver");
        loop.refuses(id, "由服务单位的领导", () -> ways.request(id, "fagai-5", form));
    }

    @Test
    void aSecondWeekOfWarningLightsCallsTheUnitInAndTheWeekAfterIsReadAllTheSame() {
        var id = ways.running(code());
        // nothing was begun: every week the progress is behind by all that is planned
        loop.until("2026-03-09T09:00");
        assertThat(ways.open(id)).isEmpty();
        loop.until("2026-03-16T09:00");
        assertThat(ways.open(id)).containsExactly(ProjectSupervisionProcess.SUMMON_UNIT);
        loop.until("2026-03-23T09:00");
        loop.complete(id, ProjectSupervisionProcess.SUMMON_UNIT, "fagai-leader", Map.of("minutes", "限期一周补齐进度"));
        assertThat(labels(id)).endsWith("约谈项目单位");
        assertThat(ways.open(id)).isEmpty();
    }

    @Test
    void thePreparationClimbsTheLadderLikeAnyPromise() {
        var id = ways.register(code());
        loop.until("2026-09-30T09:00");
        assertThat(labels(id)).contains("时限提醒", "列入通报草稿");
    }

    @Test
    void aCaseBecomesATaskWhenTheLeaderAgrees() {
        var id = ways.running(code());
        var caseId = loop.report();
        takeIn(id, loop.view(caseId).number());
        ways.decide(id, "approve");
        assertThat(plans.inForce(id)
                        .orElseThrow()
                        .row("T03")
                        .orElseThrow()
                        .task()
                        .predecessors())
                .containsExactly("T01");
        assertThat(loop.steps(caseId)).extracting(Enum::name).contains("TAKEN_INTO_PROJECT");
        assertThat(loop.jdbc
                        .sql("SELECT code FROM project_task_case WHERE case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .containsExactly("T03");
    }

    @Test
    void anUnknownCaseBecomesNoTask() {
        var id = ways.running(code());
        loop.refuses(id, "没有编号为“X-1”的诉求", () -> takeIn(id, "X-1"));
    }

    private void takeIn(UUID id, String number) {
        var form = Map.<String, Object>of(
                "projectCode", views.of(id).code(),
                "caseNumber", number,
                "taskName", "加装路灯",
                "phase", "construction",
                "unit", "jiaowei",
                "duration", "5",
                "predecessors", "T01",
                "deliverable", "验收单");
        loop.as("jiaowei-1", () -> loop.runtime.startProcessInstanceByKey(CaseToProjectProcess.KEY, form));
    }
}
