package org.bihuan.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.store.ClaimedRung;
import org.bihuan.deadlines.store.Rungs;
import org.bihuan.organization.Official;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Climbs the ladder of the running clock of a case or another matter. Every rung that is due is claimed once, recorded in order
 * and creates what the table promises; only the highest of them is sent.
 */
@Service
@Transactional
public class Escalation {

    /** What the ladder's table may promise besides notes. */
    public static final Set<String> EFFECTS = Set.of("order", "callback", "leaderTask", "bulletin");

    /** Whom the ladder's table may tell. */
    public static final Set<String> RECIPIENTS = Recipients.CODES;

    private final Dossiers dossiers;
    private final Clock clock;
    private final Matters matters;
    private final Rungs rungs;
    private final SupervisionOrders orders;
    private final Callbacks callbacks;
    private final ClockRequests requests;
    private final Recipients recipients;
    private final Recusals recusals;
    private final CaseProcess process;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Escalation(
            Dossiers dossiers,
            Clock clock,
            Matters matters,
            Rungs rungs,
            SupervisionOrders orders,
            Callbacks callbacks,
            ClockRequests requests,
            Recipients recipients,
            Recusals recusals,
            CaseProcess process,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.clock = clock;
        this.matters = matters;
        this.rungs = rungs;
        this.orders = orders;
        this.callbacks = callbacks;
        this.requests = requests;
        this.recipients = recipients;
        this.recusals = recusals;
        this.process = process;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Claims and carries out every rung that is due by now; none is due, or another node was faster: nothing happens.
     *
     * @param subject id of a case or of another matter
     */
    public void climb(UUID subject) {
        var claimed = rungs.claimDue(subject, clock.instant());
        if (!claimed.isEmpty()) {
            var matter = matters.of(subject);
            claimed.forEach(rung -> carryOut(rung, matter));
            send(claimed.get(claimed.size() - 1), matter);
        }
    }

    private void carryOut(ClaimedRung claimed, Matter matter) {
        var kind = claimed.clock().kind();
        var rung = claimed.rule().rung();
        dossiers.note(matter.dossier(), "system", Step.RUNG_REACHED, kind.label() + "时限：" + rung.label());
        if (rung == Rung.overdue && matter.isCase()) {
            requests.lapse(matter.dossier());
        }
        claimed.rule().effects().forEach(effect -> create(effect, claimed.clock(), matter));
    }

    private void create(String effect, LimitClock overdue, Matter matter) {
        var kind = overdue.kind();
        switch (effect) {
            case "order" -> orders.draft(matter.dossier(), matter.unit(), kind.label() + "时限已到期");
            case "callback" -> callBack(kind, matter.dossier());
            case "leaderTask" -> tellLeader(matter);
            case "bulletin" -> enterBulletin(overdue.id(), matter);
            default -> throw new IllegalArgumentException("阶梯表中的触发事项“" + effect + "”不存在");
        }
    }

    private void callBack(ClockKind kind, UUID caseId) {
        if (kind == ClockKind.HANDLING) {
            callbacks.open(caseId, true);
            process.expired(caseId);
            events.publishEvent(new CaseExpired(caseId));
        }
    }

    private void tellLeader(Matter matter) {
        var leader =
                recusals.leader(recusals.of(matter.dossier()), matter.unit()).map(Official::id);
        orders.climb(matter, leader.orElse(null));
        if (matter.isCase() && leader.isPresent()) {
            process.leaderTold(matter.dossier());
        }
    }

    private void enterBulletin(UUID overdue, Matter matter) {
        jdbc.sql("INSERT INTO bulletin_entry (dossier, unit, entered_at, clock) VALUES (?, ?, ?, ?)")
                .params(matter.dossier(), matter.unit(), Timestamp.from(clock.instant()), overdue)
                .update();
        dossiers.note(matter.dossier(), "system", Step.BULLETIN_ENTERED, null);
    }

    private void send(ClaimedRung highest, Matter matter) {
        var told = recipients.of(highest.rule().recipients(), matter, recusals.of(matter.dossier()));
        var hours = highest.clock().limit().unit() == LimitUnit.HOURS;
        if (!told.isEmpty()) {
            events.publishEvent(new RungClimbed(
                    matter.dossier(),
                    matter.number(),
                    highest.clock().kind(),
                    highest.rule().rung(),
                    highest.at(),
                    told,
                    Set.copyOf(highest.rule().effects()),
                    hours));
        }
    }
}
