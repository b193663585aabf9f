package org.bihuan.cases.exclusion;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Case;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Escalation;
import org.bihuan.cases.MatterClock;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.TimeLimits;
import org.bihuan.cases.exclusion.Exclusion.Stage;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens an application and takes a step: its row, the event of the case and the clock always go together. The clock runs
 * while the district owes an answer; the unit has its own time.
 */
@Component
class ExclusionFile {

    private final JdbcClient jdbc;
    private final CaseFile cases;
    private final MatterClock clock;
    private final TimeLimits limits;
    private final Escalation escalation;
    private final Calendars calendars;
    private final ExclusionRules rules;

    ExclusionFile(
            JdbcClient jdbc,
            CaseFile cases,
            MatterClock clock,
            TimeLimits limits,
            Escalation escalation,
            Calendars calendars,
            ExclusionRules rules) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
        this.limits = limits;
        this.escalation = escalation;
        this.calendars = calendars;
        this.rules = rules;
    }

    Instant now() {
        return cases.now();
    }

    void add(UUID id, UUID caseId, String unit, String reason, String evidence, String actor) {
        var at = now();
        long running =
                jdbc.sql("SELECT nextval('exclusion_number')").query(Long.class).single();
        var number = "剔〔%d〕%d号".formatted(WorkCalendar.dateOf(at).getYear(), running);
        jdbc.sql("""
                        INSERT INTO exclusion (id, number, case_id, unit, reason, evidence, stage, applied_by, applied_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'APPLIED', ?, ?)""")
                .params(id, number, caseId, unit, reason, evidence, actor, Timestamp.from(at))
                .update();
        cases.note(caseId, actor, Step.EXCLUSION_APPLIED, number + "：" + rules.name(reason) + "。" + evidence);
        promise(id, actor, "申请" + number);
    }

    /** The application, kept from others until the step is done. */
    Exclusion at(UUID id, Stage... stages) {
        var found = jdbc.sql(Exclusions.ROWS + "e.id = ? FOR UPDATE OF e")
                .param(id)
                .query(Exclusion.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这份剔除申请。"));
        found.at(stages);
        return found;
    }

    /** The application about a case that hasn't ended, kept from others until the step is done; there is at most one. */
    Optional<Exclusion> openOf(UUID caseId) {
        return jdbc.sql(Exclusions.ROWS + "e.case_id = ? AND e.ended_at IS NULL FOR UPDATE OF e")
                .param(caseId)
                .query(Exclusion.class)
                .optional();
    }

    /**
     * Takes a step.
     *
     * @param why for the record; may be null
     * @param columns the texts that the step adds to the row
     * @return the case that it is about
     */
    Case step(Exclusion before, Stage to, Step step, String actor, @Nullable String why, Map<String, String> columns) {
        if (before.stage().isDistricts()) {
            escalation.climb(before.id());
        }
        write(before.id(), to, columns);
        var text = why == null ? before.number() : before.number() + "：" + why;
        if (before.stage().isDistricts() && !to.isDistricts()) {
            clock.stop(before.id(), actor, step.label());
        } else if (!before.stage().isDistricts() && to.isDistricts()) {
            promise(before.id(), actor, step.label());
        }
        return cases.note(before.caseId(), actor, step, text);
    }

    private void promise(UUID id, String actor, String why) {
        var limit = limits.limit(ClockKind.EXCLUSION);
        clock.start(id, ClockKind.EXCLUSION, limit, actor, why);
    }

    private void write(UUID id, Stage to, Map<String, String> columns) {
        var set = columns.keySet().stream()
                .map(column -> ", " + column + " = :" + column)
                .collect(Collectors.joining());
        jdbc.sql("UPDATE exclusion SET stage = :stage, answer_until = :until, ended_at = :ended" + set
                        + " WHERE id = :id")
                .params(columns)
                .param("id", id)
                .param("stage", to.name())
                .param("until", to.isUnits() ? Timestamp.from(windowEnd()) : null, Types.TIMESTAMP)
                .param("ended", to.isEnd() ? Timestamp.from(now()) : null, Types.TIMESTAMP)
                .update();
    }

    /** The end of the unit's time, if it begins now. */
    private Instant windowEnd() {
        var last = calendars.current().workingDayAfter(WorkCalendar.dateOf(now()), rules.answerDays());
        return WorkCalendar.startOf(last.plusDays(1));
    }
}
