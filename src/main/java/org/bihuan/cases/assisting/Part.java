package org.bihuan.cases.assisting;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A part of a case (协办任务) on its way: invited, signed, done, answered and accepted, or objected to, or withdrawn.
 * Every step is a guarded method: at the wrong stage it refuses and changes nothing.
 */
@Table("assisting_part")
class Part {

    @Id
    UUID id;

    @Version
    Integer version;

    UUID caseId;
    String number;
    String unit;
    String task;
    PartStage stage;
    String invitedBy;
    Instant invitedAt;
    Instant assignedAt;
    int returns;
    boolean ruled;

    @Nullable
    String handler;

    @Nullable
    String answer;

    @Nullable
    String answeredBy;

    @Nullable
    String remark;

    @Nullable
    Instant endedAt;

    static Part invited(UUID caseId, String number, String unit, String task, String by, Instant at) {
        var invited = new Part();
        invited.id = UUID.randomUUID();
        invited.caseId = caseId;
        invited.number = number;
        invited.task = task;
        invited.invitedBy = by;
        invited.invitedAt = at;
        invited.assignTo(unit, at);
        return invited;
    }

    private void assignTo(String to, Instant at) {
        unit = to;
        handler = null;
        assignedAt = at;
        stage = PartStage.INVITED;
    }

    void sign(String byHandler) {
        at(PartStage.INVITED);
        handler = byHandler;
        remark = null;
        stage = PartStage.IN_PROGRESS;
    }

    /** The first returns go back to the dispatch centre, a further one to arbitration, whose ruling is final. */
    void objectTo(String reason, int arbitratedReturn) {
        at(PartStage.INVITED);
        if (ruled) {
            throw new Refusal("本协办任务已经督查室裁定，裁定为最终决定，请签收办理。");
        }
        returns++;
        remark = reason;
        stage = returns < arbitratedReturn ? PartStage.RETURNED : PartStage.IN_ARBITRATION;
    }

    void reroute(String to, Instant at) {
        at(PartStage.RETURNED);
        assignTo(to, at);
    }

    void arbitrate(String to, Instant at) {
        at(PartStage.IN_ARBITRATION);
        ruled = true;
        assignTo(to, at);
    }

    void answer(String text, String by) {
        at(PartStage.IN_PROGRESS);
        answer = text;
        answeredBy = by;
        remark = null;
        stage = PartStage.ANSWERED;
    }

    void sendBack(String reason) {
        at(PartStage.ANSWERED);
        remark = reason;
        stage = PartStage.IN_PROGRESS;
    }

    void accept(@Nullable String opinion, Instant at) {
        at(PartStage.ANSWERED);
        end(PartStage.ACCEPTED, opinion, at);
    }

    void withdraw(String reason, Instant at) {
        if (!stage.open()) {
            throw new Refusal("协办任务" + number + stage.label() + "，不能撤回。");
        }
        end(PartStage.WITHDRAWN, reason, at);
    }

    private void end(PartStage how, @Nullable String why, Instant at) {
        remark = why;
        endedAt = at;
        stage = how;
    }

    /** @throws Refusal when the part stands at another stage */
    void at(PartStage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("协办任务" + number + "当前为“" + stage.label() + "”，不能进行这一步操作，请刷新后重试。");
        }
    }
}
