package org.bihuan.cases;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for more time or for a pause: asked before expiry with a reason, decided by somebody else, lapsed when the
 * time runs out undecided; the resident is told.
 */
@Service
@Transactional
public class ClockRequests {

    private final CaseFile file;
    private final JdbcClient jdbc;
    private final MatterClock clock;
    private final CaseProcess process;
    private final Notices notices;
    private final PetitionRules petitions;

    ClockRequests(
            CaseFile file,
            JdbcClient jdbc,
            MatterClock clock,
            CaseProcess process,
            Notices notices,
            PetitionRules petitions) {
        this.file = file;
        this.jdbc = jdbc;
        this.clock = clock;
        this.process = process;
        this.notices = notices;
        this.petitions = petitions;
    }

    /**
     * Asks for more time.
     *
     * @param extendBy in the unit of the case's limit, at least 1
     */
    public void askExtension(UUID caseId, int extendBy, String reason, String actor) {
        if (extendBy < 1) {
            throw new Refusal("请填写申请延长的时间，至少为1。");
        }
        file.open(caseId).extendable(extendBy, clock.extendedBy(caseId), petitions.extensionDays());
        ask(caseId, Step.EXTENSION_ASKED, extendBy, null, reason, actor);
    }

    /**
     * Asks for a pause while something outside the unit's power is awaited.
     *
     * @param until the day on which the clock runs again
     */
    public void askPause(UUID caseId, @Nullable LocalDate until, String reason, String actor) {
        if (file.open(caseId).petition()) {
            throw new Refusal("信访事项的法定期限不能暂停，只有举行听证的时间不计算在内。");
        }
        standStill(caseId, Step.PAUSE_ASKED, until, reason, actor);
    }

    /**
     * Asks for a hearing about a petition, whose time isn't counted (信访工作条例 第三十一条、第三十六条); granted once, for no
     * more days than the office allows (district default).
     *
     * @param until the day on which the clock runs again
     */
    public void askHearing(UUID caseId, @Nullable LocalDate until, String reason, String actor) {
        if (!file.open(caseId).petition()) {
            throw new Refusal("只有信访事项可以申请举行听证，其他诉求请申请延期或暂停。");
        }
        if (heard(caseId)) {
            throw new Refusal("本信访事项已经批准举行过一次听证，请抓紧办理，确需更多时间的请申请延期。");
        }
        var last = WorkCalendar.dateOf(file.now()).plusDays(petitions.hearingDays());
        if (until != null && until.isAfter(last)) {
            throw new Refusal("听证最多不计" + petitions.hearingDays() + "日，预计恢复日期不能晚于" + last + "。");
        }
        standStill(caseId, Step.HEARING_ASKED, until, reason, actor);
    }

    private boolean heard(UUID caseId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM clock_request
                                       WHERE case_id = ? AND kind = 'HEARING_ASKED' AND state = 'APPROVED')""").param(caseId).query(Boolean.class).single();
    }

    private void standStill(UUID caseId, Step step, @Nullable LocalDate until, String reason, String actor) {
        if (until == null || !until.isAfter(WorkCalendar.dateOf(file.now()))) {
            throw new Refusal("请填写预计恢复日期，须晚于今天。");
        }
        ask(caseId, step, null, until, reason, actor);
    }

    private void ask(
            UUID caseId, Step step, @Nullable Integer by, @Nullable LocalDate until, String reason, String actor) {
        Texts.require(reason, "请填写申请理由。");
        if (clock.overdue(caseId)) {
            throw new Refusal("办理时限已经届满，延期或暂停须在到期前申请。");
        }
        if (open(caseId).isPresent()) {
            throw new Refusal("已有一项延期或暂停申请正在审批，请等待审批结果。");
        }
        var why = (until == null ? "延长" + by : (step == Step.PAUSE_ASKED ? "暂停至" : "听证至") + until) + "：" + reason;
        file.step(caseId, actor, step, why, c -> c.at(Stage.IN_PROGRESS));
        jdbc.sql("""
                        INSERT INTO clock_request (id, case_id, kind, extend_by, pause_until, reason,
                                                   asked_by, asked_at, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')""")
                .params(UUID.randomUUID(), caseId, step.name(), by, until, reason, actor, Timestamp.from(file.now()))
                .update();
    }

    /** The request that waits for its decision. */
    @Transactional(readOnly = true)
    public Optional<ClockRequest> open(UUID caseId) {
        return jdbc.sql("SELECT * FROM clock_request WHERE case_id = ? AND state = 'ASKED'")
                .param(caseId)
                .query(ClockRequest.class)
                .optional();
    }

    /** Grants the open request: the clock gains time or stands still. */
    public void approve(UUID caseId, @Nullable String opinion, String actor) {
        var request = decide(caseId, "APPROVED", Step.REQUEST_APPROVED, opinion, actor);
        if (request.extendBy() != null) {
            clock.extend(caseId, request.extendBy(), actor, "延期：" + request.reason());
        } else {
            clock.pause(
                    caseId,
                    WorkCalendar.startOf(request.pauseUntil()),
                    actor,
                    request.title() + "：" + request.reason());
        }
    }

    /** Refuses the open request; the clock runs on. */
    public void refuse(UUID caseId, String reason, String actor) {
        Texts.require(reason, "请填写驳回理由。");
        decide(caseId, "REFUSED", Step.REQUEST_REFUSED, reason, actor);
    }

    private ClockRequest decide(UUID caseId, String state, Step step, @Nullable String why, String actor) {
        var request = open(caseId).orElseThrow(() -> new Refusal("没有待审批的申请，可能已到期失效，请刷新。"));
        if (request.askedBy().equals(actor)) {
            throw new Refusal("申请须由申请人以外的人员审批。");
        }
        if (clock.overdue(caseId)) {
            throw new Refusal("办理时限已经届满，未决申请已失效。");
        }
        settle(request.id(), state, actor);
        file.note(caseId, actor, step, why);
        var told = request.title() + ("APPROVED".equals(state) ? "已批准" : "未获批准");
        var about = file.note(caseId, "system", Step.RESIDENT_TOLD, told);
        notices.tell(about, List.of("handler", "dispatchCentre"), told + "，请告知群众。");
        return request;
    }

    /** Lets an undecided request fall away, since the time is over, the promise is kept or the unit gave the case up. */
    public void lapse(UUID caseId) {
        open(caseId).ifPresent(request -> {
            settle(request.id(), "LAPSED", "system");
            file.note(caseId, "system", Step.REQUEST_LAPSED, request.title());
            process.requestLapsed(caseId);
        });
    }

    private void settle(UUID id, String state, String actor) {
        jdbc.sql("UPDATE clock_request SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .params(state, actor, Timestamp.from(file.now()), id)
                .update();
    }
}
