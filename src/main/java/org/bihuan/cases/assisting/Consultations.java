package org.bihuan.cases.assisting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.CaseView;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Mark;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Consultation before the dispatch (会商): the units that the dispatch rules name are asked in parallel whether a case is
 * theirs; the dispatcher decides. The dispatch clock runs on.
 */
@Service
@Transactional
public class Consultations {

    private final CaseFile file;
    private final DispatchRules rules;
    private final TimeLimits limits;
    private final Calendars calendars;
    private final Organization organization;
    private final Notices notices;
    private final Recusals recusals;
    private final JdbcClient jdbc;

    Consultations(
            CaseFile file,
            DispatchRules rules,
            TimeLimits limits,
            Calendars calendars,
            Organization organization,
            Notices notices,
            Recusals recusals,
            JdbcClient jdbc) {
        this.file = file;
        this.rules = rules;
        this.limits = limits;
        this.calendars = calendars;
        this.organization = organization;
        this.notices = notices;
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    /**
     * Asks the units that the rules name for a case that was just reported, if any. Nobody is asked twice about a case that
     * comes back to the dispatch; what they said then is still shown.
     *
     * @return whether anybody was asked
     */
    public boolean begin(CaseView about) {
        var units = toAsk(about);
        if (units.isEmpty() || !of(about.id()).isEmpty()) {
            return false;
        }
        var endsAt = endOf(about.id());
        file.note(about.id(), "system", Step.CONSULTATION_STARTED, names(units));
        units.forEach(unit -> ask(about, unit, endsAt));
        return true;
    }

    private List<String> toAsk(CaseView about) {
        var problem = about.problem();
        var recusal = recusals.of(about.id());
        var known = organization.leadUnits().stream().map(Unit::code).toList();
        return rules.toConsult(problem.category(), problem.street()).stream()
                .distinct()
                .filter(known::contains)
                .filter(unit -> !recusal.concernsUnit(unit))
                .toList();
    }

    private Instant endOf(UUID caseId) {
        var limit = limits.mark(LimitClass.ORDINARY, Mark.CONSULTATION);
        return LimitClock.start(caseId, caseId, ClockKind.DISPATCH, file.now(), limit)
                .due(calendars.current())
                .at();
    }

    private void ask(CaseView about, String unit, Instant endsAt) {
        jdbc.sql("INSERT INTO consultation (case_id, unit, ends_at) VALUES (?, ?, ?)")
                .params(about.id(), unit, Timestamp.from(endsAt))
                .update();
        var matter = Matter.ofCase(about.id(), about.id(), about.number(), unit, null);
        notices.tell(matter, List.of("handler"), "请会商答复是否属于本单位职责，" + ChineseDates.full(endsAt) + "前有效。");
    }

    /**
     * A unit answers, once: that of the official, or one that must keep away by now and for which the official stands in.
     *
     * @param own whether the case is the unit's own
     */
    public void answer(UUID caseId, boolean own, String reason, String actor) {
        Texts.require(reason, "请填写会商意见的理由。");
        file.open(caseId).at(Stage.REPORTED);
        var unit = answering(caseId, actor);
        var changed = jdbc.sql("""
                        UPDATE consultation SET own = ?, reason = ?, answered_by = ?, answered_at = ?
                        WHERE case_id = ? AND unit = ? AND answered_at IS NULL""")
                .params(own, reason, actor, Timestamp.from(file.now()), caseId, unit)
                .update();
        if (changed == 0) {
            throw new Refusal("本单位没有等待答复的会商，可能已经答复，请刷新。");
        }
        var said = own ? "属于本单位职责" : "不属于本单位职责";
        file.note(caseId, actor, Step.CONSULTATION_ANSWERED, said + "：" + reason);
    }

    private String answering(UUID caseId, String actor) {
        var own = organization.official(actor).map(Official::unit).orElse("");
        var recusal = recusals.of(caseId);
        return !own.equals(recusals.standIn(recusal))
                ? own
                : of(caseId).stream()
                        .filter(opinion -> !opinion.given() && recusal.concernsUnit(opinion.unit()))
                        .map(Opinion::unit)
                        .findFirst()
                        .orElse(own);
    }

    /** The time is over: the dispatcher decides without those who are silent. */
    public void end(UUID caseId) {
        var silent = of(caseId).stream()
                .filter(opinion -> !opinion.given())
                .map(Opinion::unit)
                .toList();
        file.note(caseId, "system", Step.CONSULTATION_ENDED, "未答复：" + names(silent));
    }

    /** The units that were asked about a case, with what they said; empty when nobody was. */
    @Transactional(readOnly = true)
    public List<Opinion> of(UUID caseId) {
        return jdbc.sql("SELECT * FROM consultation WHERE case_id = ? ORDER BY unit")
                .param(caseId)
                .query(Opinion.class)
                .list();
    }

    private String names(Collection<String> units) {
        return units.stream()
                .map(code -> organization.unit(code).map(Unit::name).orElse(code))
                .collect(Collectors.joining("、"));
    }
}
