package org.bihuan.cases;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the supervision office may do about an open case at any time: urge (催办), draft a supervision order (督办单), name
 * another handler, take back a wrong dispatch. Each method is for the officials of that office only, needs a reason, and
 * raises {@link Refusal} and changes nothing otherwise; a case that the official must keep away from is refused in the
 * words of an unknown number.
 */
@Service
@Transactional
public class Supervising {

    private final CaseFile file;
    private final CaseViews views;
    private final SupervisionOrders orders;
    private final Organization organization;
    private final Recusals recusals;
    private final CaseProcess process;
    private final Notices notices;
    private final JdbcClient jdbc;

    Supervising(
            CaseFile file,
            CaseViews views,
            SupervisionOrders orders,
            Organization organization,
            Recusals recusals,
            CaseProcess process,
            Notices notices,
            JdbcClient jdbc) {
        this.file = file;
        this.views = views;
        this.orders = orders;
        this.organization = organization;
        this.recusals = recusals;
        this.process = process;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** Whether an official belongs to the supervision office and takes part in cases. */
    public boolean may(String actor) {
        return organization.official(actor).filter(this::ofTheOffice).isPresent();
    }

    private boolean ofTheOffice(Official official) {
        return official.active()
                && official.unit().equals(Organization.SUPERVISION)
                && official.role().worksInUnit();
    }

    /** Urges whoever's turn it is, handler and heads; each official may urge once a day in a case (district default). */
    public void urge(String number, @Nullable String reason, String actor) {
        var id = concerned(number, reason, actor);
        var urged = file.step(id, actor, Step.OFFICE_URGED, reason, c -> {
            c.open();
            if (urgedToday(id, actor)) {
                throw new Refusal("您今天已经催办过诉求" + c.number + "，请明天再催办，或者起草督办单。");
            }
        });
        notices.tell(urged, turn(urged.stage), "督查室催办：" + reason);
    }

    private boolean urgedToday(UUID id, String actor) {
        var today = WorkCalendar.startOf(WorkCalendar.dateOf(file.now()));
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM case_event WHERE case_id = ? AND actor = ? AND kind = ? AND at >= ?)")
                .params(id, actor, Step.OFFICE_URGED.name(), Timestamp.from(today))
                .query(Boolean.class)
                .single();
    }

    private static List<String> turn(Stage stage) {
        return switch (stage) {
            case REPORTED, RETURNED, IN_CALLBACK -> List.of("dispatchCentre");
            case IN_ARBITRATION, ON_RECORD_ASKED, DISPUTED -> List.of("supervisionOffice");
            default -> List.of("handler", "sectionHead", "unitLeader");
        };
    }

    /**
     * Drafts a supervision order, which the office then signs as its task.
     *
     * @param basis why it is needed, for the order and the record
     */
    public void draftOrder(String number, @Nullable String basis, String actor) {
        var id = concerned(number, basis, actor);
        jdbc.sql("SELECT id FROM case_file WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .single();
        var about = file.open(id);
        about.open();
        var unit = about.leadUnit == null ? Organization.CENTRE : about.leadUnit;
        orders.about(id).stream()
                .filter(order -> order.open() && order.leadUnit().equals(unit))
                .findAny()
                .ifPresent(order -> {
                    throw new Refusal("该诉求已有未了结的督办单" + order.number() + "（"
                            + order.stage().label() + "），请先办结。");
                });
        orders.draft(id, unit, Texts.require(basis, ""), actor);
    }

    /**
     * Names another handler of the lead unit.
     *
     * @param successor id of an official of the lead unit
     */
    public void handOver(String number, @Nullable String successor, @Nullable String reason, String actor) {
        var id = concerned(number, reason, actor);
        var to = Texts.require(successor, "请选择接办的经办人。");
        var before = file.open(id).handler;
        var why = "经办人改为" + organization.official(to).map(Official::name).orElse(to) + "：" + reason;
        var handed = file.step(id, actor, Step.HANDED_OVER, why, c -> {
            requireFree(c, to);
            c.handOver(to);
        });
        process.handedOver(id, String.valueOf(before), to);
        notices.tell(handed, List.of("handler", "sectionHead"), "督查室改派经办人，请接续办理：" + reason);
    }

    private void requireFree(Case about, String official) {
        var named = organization
                .official(official)
                .filter(o -> o.active() && o.role().worksInUnit() && o.unit().equals(about.leadUnit))
                .orElseThrow(() -> new Refusal("经办人须是主办单位的工作人员，请重新选择。"));
        recusals.of(about).requireFree(named);
    }

    /** Takes a case that was dispatched to a wrong unit back to the dispatcher, before it is signed. The clock runs on. */
    public void takeBack(String number, @Nullable String reason, String actor) {
        var id = concerned(number, reason, actor);
        var lost = views.assignment(id);
        var taken = file.step(id, actor, Step.TAKEN_BACK, reason, c -> c.takeBack(String.valueOf(reason)));
        process.takenFromUnit(id);
        notices.tell(taken, List.of("dispatchCentre"), "督查室收回错派，请改派其他单位：" + reason);
        notices.tell(
                Matter.ofCase(id, id, taken.number, String.valueOf(lost.leadUnit()), null),
                List.of("handler"),
                "督查室已收回派单，无需签收。");
    }

    private UUID concerned(String number, @Nullable String reason, String actor) {
        if (!may(actor)) {
            throw new Refusal("只有督查室人员可以进行这一步操作。");
        }
        Texts.require(reason, "请填写理由。");
        return views.numbered(number, actor).id();
    }
}
