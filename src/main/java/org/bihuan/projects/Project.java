package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A government-investment project on its way (政府投资条例, 2019): registered, served by a 1+1+1, planned, run, accepted and
 * closed. Every step is a guarded method: at the wrong stage it refuses and changes nothing.
 */
@Table("project")
class Project {

    @Id
    UUID id;

    @Version
    Integer version;

    String code;
    String name;
    String type;
    BigDecimal investment;

    @Nullable
    BigDecimal estimate;

    String funding;
    String ownerUnit;
    String site;
    LocalDate requiredFinish;
    ProjectStage stage;

    @Nullable
    String leader;

    @Nullable
    String section;

    @Nullable
    String staff;

    @Nullable
    String remark;

    Instant registeredAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant acceptedAt;

    @Nullable
    Instant endedAt;

    static Project registered(ProjectDraft draft, Instant at) {
        var registered = new Project();
        registered.id = UUID.randomUUID();
        registered.code = draft.code();
        registered.name = draft.name();
        registered.type = draft.type();
        registered.investment = draft.investment();
        registered.estimate = draft.estimate();
        registered.funding = draft.funding();
        registered.ownerUnit = draft.ownerUnit();
        registered.site = draft.site();
        registered.requiredFinish = draft.requiredFinish();
        registered.registeredAt = at;
        registered.stage = ProjectStage.REGISTERED;
        return registered;
    }

    /** Names the 1+1+1 for the first time. */
    void serveBy(Servants servants) {
        at(ProjectStage.REGISTERED);
        take(servants);
        stage = ProjectStage.BREAKDOWN;
    }

    /** Puts others in their place, in one step, so that there is no gap. */
    void handOverTo(Servants servants) {
        if (!stage.open() || leader == null) {
            throw new Refusal("项目" + code + stage.label() + "，不能移交联系人。");
        }
        take(servants);
    }

    private void take(Servants servants) {
        leader = servants.leader();
        section = servants.section();
        staff = servants.staff();
    }

    void submitPlan() {
        at(ProjectStage.BREAKDOWN);
        stage = ProjectStage.APPROVAL;
    }

    void sendPlanBack(String reason) {
        at(ProjectStage.APPROVAL);
        remark = reason;
        stage = ProjectStage.BREAKDOWN;
    }

    /** A project without its 1+1+1 can't start. */
    void start(Instant at) {
        at(ProjectStage.APPROVAL);
        servants();
        remark = null;
        startedAt = at;
        stage = ProjectStage.RUNNING;
    }

    void require(LocalDate finish) {
        at(ProjectStage.RUNNING, ProjectStage.SUSPENDED);
        requiredFinish = finish;
    }

    void reviseEstimate(BigDecimal revised) {
        requireOpen();
        estimate = revised;
    }

    void suspend() {
        at(ProjectStage.RUNNING);
        stage = ProjectStage.SUSPENDED;
    }

    void resume() {
        at(ProjectStage.SUSPENDED);
        stage = ProjectStage.RUNNING;
    }

    void cancel(Instant at) {
        requireOpen();
        endedAt = at;
        stage = ProjectStage.CANCELLED;
    }

    void tasksDone() {
        at(ProjectStage.RUNNING);
        stage = ProjectStage.ACCEPTANCE;
    }

    void notAccept(String reason) {
        at(ProjectStage.ACCEPTANCE);
        remark = reason;
        stage = ProjectStage.RECTIFYING;
    }

    void rectified() {
        at(ProjectStage.RECTIFYING);
        stage = ProjectStage.ACCEPTANCE;
    }

    void accept(Instant at) {
        at(ProjectStage.ACCEPTANCE);
        remark = null;
        acceptedAt = at;
        stage = ProjectStage.SETTLEMENT;
    }

    void settle(Instant at) {
        at(ProjectStage.SETTLEMENT);
        endedAt = at;
        stage = ProjectStage.CLOSED;
    }

    /** @throws Refusal while nobody is named */
    Servants servants() {
        if (leader == null || section == null || staff == null) {
            throw new Refusal("项目" + code + "还没有明确“1+1+1”联系人，请先明确分管领导、责任科室和联系人。");
        }
        return new Servants(leader, section, staff);
    }

    /** @throws Refusal when the project has come to its end */
    void requireOpen() {
        if (!stage.open()) {
            throw new Refusal("项目" + code + stage.label() + "，不能再变更。");
        }
    }

    /** @throws Refusal when the project stands at another stage */
    void at(ProjectStage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("项目" + code + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
