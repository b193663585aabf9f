package org.bihuan.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.SupervisionOrder.Stage;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervision orders (督办单): drafted by the system, issued and closed by the supervision office, answered by the unit.
 * Every method checks the order's stage and raises {@link Refusal} otherwise.
 */
@Service
@Transactional
public class SupervisionOrders implements MatterSource {

    private final Dossiers dossiers;
    private final Clock time;
    private final JdbcClient jdbc;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final OrderProcess process;

    SupervisionOrders(
            Dossiers dossiers,
            Clock time,
            JdbcClient jdbc,
            MatterClock clock,
            TimeLimits limits,
            OrderProcess process) {
        this.dossiers = dossiers;
        this.time = time;
        this.jdbc = jdbc;
        this.clock = clock;
        this.limits = limits;
        this.process = process;
    }

    /** Drafts an order about something overdue in a dossier and puts it before the supervision office. */
    void draft(UUID dossier, String unit, String basis) {
        draft(dossier, unit, basis, "system");
    }

    /** The same in an official's name. */
    void draft(UUID dossier, String unit, String basis, String actor) {
        var id = UUID.randomUUID();
        var number = nextNumber();
        jdbc.sql("""
                        INSERT INTO supervision_order (id, number, dossier, lead_unit, basis, matter, stage, drafted_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        number,
                        dossier,
                        unit,
                        basis,
                        "请立即办理并书面说明逾期原因",
                        Stage.DRAFTED.name(),
                        Timestamp.from(time.instant()))
                .update();
        dossiers.note(dossier, actor, Step.ORDER_DRAFTED, number + "：" + basis);
        process.start(id, unit);
    }

    private String nextNumber() {
        long running = jdbc.sql("SELECT nextval('supervision_order_number')")
                .query(Long.class)
                .single();
        return "督〔%d〕%d号".formatted(WorkCalendar.dateOf(time.instant()).getYear(), running);
    }

    /** The order. */
    @Transactional(readOnly = true)
    public SupervisionOrder byId(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这份督办单。"));
    }

    /** The order, or empty when the id is of something else. */
    @Transactional(readOnly = true)
    public Optional<SupervisionOrder> find(UUID id) {
        return jdbc.sql("SELECT * FROM supervision_order WHERE id = ?")
                .param(id)
                .query(SupervisionOrder.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Matter> matter(UUID id) {
        return find(id).map(this::matter);
    }

    private Matter matter(SupervisionOrder order) {
        var ofCase = dossiers.ofCase(order.dossier());
        return new Matter(order.id(), order.dossier(), ofCase, order.number(), order.leadUnit(), null, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ofDossier(UUID dossier) {
        return jdbc.sql("SELECT id FROM supervision_order WHERE dossier = ?")
                .param(dossier)
                .query(UUID.class)
                .list();
    }

    /** All orders about a dossier, the newest first; may be empty. */
    @Transactional(readOnly = true)
    public List<SupervisionOrder> about(UUID dossier) {
        return jdbc.sql("SELECT * FROM supervision_order WHERE dossier = ? ORDER BY drafted_at DESC, number DESC")
                .param(dossier)
                .query(SupervisionOrder.class)
                .list();
    }

    /** The order drafted last about a dossier; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<SupervisionOrder> latestOf(UUID dossier) {
        return jdbc.sql("SELECT * FROM supervision_order WHERE dossier = ? ORDER BY drafted_at DESC LIMIT 1")
                .param(dossier)
                .query(SupervisionOrder.class)
                .optional();
    }

    /** How long a unit has to answer an order, by the table. */
    public TimeLimit replyLimit() {
        return limits.limit(ClockKind.ORDER);
    }

    /**
     * Signs the order; its own clock begins.
     *
     * @param basis null keeps the drafted one
     * @param replyWithin working days to answer in, at least 1; null takes the table's limit
     */
    public void issue(UUID id, String matter, @Nullable String basis, @Nullable Integer replyWithin, String actor) {
        Texts.require(matter, "请填写督办事项。");
        if (replyWithin != null && replyWithin < 1) {
            throw new Refusal("回复期限至少为1个工作日。");
        }
        var order = at(id, Stage.DRAFTED);
        var now = time.instant();
        jdbc.sql("""
                        UPDATE supervision_order SET stage = ?, matter = ?, basis = coalesce(?, basis),
                               issued_by = ?, issued_at = ? WHERE id = ?""")
                .params(Stage.ISSUED.name(), matter, basis, actor, Timestamp.from(now), id)
                .update();
        dossiers.note(order.dossier(), actor, Step.ORDER_ISSUED, order.number() + "：" + matter);
        var limit = replyWithin == null ? replyLimit() : new TimeLimit(replyWithin, LimitUnit.WORKING_DAYS);
        clock.start(id, ClockKind.ORDER, limit, actor, "签发" + order.number());
    }

    /** Decides that the draft isn't needed. */
    public void discard(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写不签发的理由。");
        var order = at(id, Stage.DRAFTED);
        end(id, Stage.DISCARDED, reason, actor);
        dossiers.note(order.dossier(), actor, Step.ORDER_DISCARDED, order.number() + "：" + reason);
    }

    /** The unit answers; this keeps the promise, so the clock stops while the answer is checked. */
    public void answer(UUID id, String reply, String actor) {
        Texts.require(reply, "请填写督办回复。");
        var order = at(id, Stage.ISSUED);
        jdbc.sql("UPDATE supervision_order SET stage = ?, reply = ?, replied_by = ?, replied_at = ? WHERE id = ?")
                .params(Stage.ANSWERED.name(), reply, actor, Timestamp.from(time.instant()), id)
                .update();
        dossiers.note(order.dossier(), actor, Step.ORDER_ANSWERED, order.number() + "：" + reply);
        clock.stop(id, actor, "已回复" + order.number());
    }

    /** The answer isn't enough: the unit answers again, on a new clock. */
    public void sendBack(UUID id, String reason, String actor) {
        Texts.require(reason, "请填写退回理由。");
        var order = at(id, Stage.ANSWERED);
        jdbc.sql("UPDATE supervision_order SET stage = ?, remark = ? WHERE id = ?")
                .params(Stage.ISSUED.name(), reason, id)
                .update();
        dossiers.note(order.dossier(), actor, Step.ORDER_RETURNED, order.number() + "：" + reason);
        clock.start(id, ClockKind.ORDER, replyLimit(), actor, "退回" + order.number() + "的回复：" + reason);
    }

    /** The answer was checked and is enough. */
    public void settle(UUID id, @Nullable String opinion, String actor) {
        var order = at(id, Stage.ANSWERED);
        if (actor.equals(order.repliedBy())) {
            throw new Refusal("督办回复须由回复人以外的人员核查。");
        }
        end(id, Stage.SETTLED, opinion, actor);
        dossiers.note(order.dossier(), actor, Step.ORDER_SETTLED, order.number());
    }

    private void end(UUID id, Stage stage, @Nullable String remark, String actor) {
        jdbc.sql("UPDATE supervision_order SET stage = ?, remark = ?, ended_by = ?, ended_at = ? WHERE id = ?")
                .params(stage.name(), remark, actor, Timestamp.from(time.instant()), id)
                .update();
    }

    /** Orders to a unit that nobody signed yet climb with its matter: the district leader may sign them too. */
    void climb(Matter matter, @Nullable String leader) {
        jdbc.sql("SELECT id FROM supervision_order WHERE dossier = ? AND lead_unit = ? AND stage = ?")
                .params(matter.dossier(), matter.unit(), Stage.DRAFTED.name())
                .query(UUID.class)
                .list()
                .forEach(id -> process.climbs(id, leader));
    }

    private SupervisionOrder at(UUID id, Stage stage) {
        var order = jdbc.sql("SELECT * FROM supervision_order WHERE id = ? FOR UPDATE")
                .param(id)
                .query(SupervisionOrder.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这份督办单。"));
        order.at(stage);
        return order;
    }
}
