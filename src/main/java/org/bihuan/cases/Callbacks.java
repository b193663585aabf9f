package org.bihuan.cases;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calling residents back. The first round of a case begins at expiry or with the feedback, whichever is first; one that
 * began at expiry decides nothing about the case.
 */
@Service
@Transactional
public class Callbacks {

    /** What the process does after an attempt. */
    public enum Verdict {
        SATISFIED("satisfied"),
        NOT_SATISFIED("notSatisfied"),
        TRY_AGAIN("tryAgain"),
        UNRATED("unrated");

        private final String decision;

        Verdict(String decision) {
            this.decision = decision;
        }

        /** The word by which the diagram's gateways know it. */
        public String decision() {
            return decision;
        }
    }

    private final CaseFile file;
    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final CallbackRules rules;

    Callbacks(CaseFile file, JdbcClient jdbc, Calendars calendars, CallbackRules rules) {
        this.file = file;
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.rules = rules;
    }

    /** Begins a round; its window ends after the given working days. */
    public void open(UUID caseId, boolean atExpiry) {
        var now = file.now();
        var last = calendars.current().workingDayAfter(WorkCalendar.dateOf(now), rules.windowDays());
        jdbc.sql("""
                        INSERT INTO callback (id, case_id, round, at_expiry, opened_at, window_ends_at)
                        SELECT ?, ?, count(*) + 1, ?, ?, ? FROM callback WHERE case_id = ?""")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        atExpiry,
                        Timestamp.from(now),
                        Timestamp.from(WorkCalendar.startOf(last.plusDays(1))),
                        caseId)
                .update();
    }

    /** The newest round of a case of the given kind; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<Callback> newest(UUID caseId, Kind kind) {
        return jdbc.sql("""
                        SELECT * FROM callback WHERE case_id = ? AND at_expiry = ? ORDER BY round DESC LIMIT 1""")
                .params(caseId, kind == Kind.AT_EXPIRY)
                .query(Callback.class)
                .optional();
    }

    /** Why a round began. */
    public enum Kind {
        AT_EXPIRY,
        AFTER_FEEDBACK
    }

    /** A round by its id. */
    @Transactional(readOnly = true)
    public Callback byId(UUID id) {
        return jdbc.sql("SELECT * FROM callback WHERE id = ?")
                .param(id)
                .query(Callback.class)
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这次回访。"));
    }

    /**
     * Records an attempt.
     *
     * @throws Refusal when the round is over, or the resident was already called in vain today
     */
    public Verdict attempt(UUID id, CallbackAnswer answer, String actor) {
        var callback = byId(id);
        var today = WorkCalendar.dateOf(file.now());
        if (callback.closedAt() != null) {
            throw new Refusal("本次回访已经结束，请刷新。");
        }
        if (today.equals(callback.lastAttemptOn())) {
            throw new Refusal("今天已经回访过且未联系上，请改日再访。");
        }
        return answer.reached() ? rate(callback, answer, actor) : missed(callback, answer, today, actor);
    }

    private Verdict rate(Callback callback, CallbackAnswer answer, String actor) {
        close(callback.id(), answer);
        var words = answer.text();
        if (callback.atExpiry()) {
            file.note(callback.caseId(), actor, Step.RATED_AT_EXPIRY, words);
        } else {
            file.step(callback.caseId(), actor, Step.RATED, words, c -> c.rated(answer.content()));
        }
        return answer.content() ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
    }

    private Verdict missed(Callback callback, CallbackAnswer answer, LocalDate today, String actor) {
        int attempts = callback.attempts() + 1;
        jdbc.sql("UPDATE callback SET attempts = ?, last_attempt_on = ?, remark = ? WHERE id = ?")
                .params(attempts, today, answer.comment(), callback.id())
                .update();
        file.note(callback.caseId(), actor, Step.NOT_REACHED, "第" + attempts + "次回访");
        return attempts < rules.attempts() ? Verdict.TRY_AGAIN : Verdict.UNRATED;
    }

    /** Ends a round in which nobody was reached; after a feedback the case closes unrated, outside the rates. */
    public void leaveUnrated(UUID id) {
        var callback = byId(id);
        if (callback.closedAt() == null) {
            close(id, CallbackAnswer.notReached(callback.remark()));
            if (callback.atExpiry()) {
                file.note(callback.caseId(), "system", Step.LEFT_UNRATED, "到期首次回访未联系上");
            } else {
                file.step(callback.caseId(), "system", Step.LEFT_UNRATED, null, Case::leftUnrated);
            }
        }
    }

    /** Ends the rounds that are still open when their case ends. */
    public void end(UUID caseId) {
        jdbc.sql("UPDATE callback SET closed_at = ?, reached = false WHERE case_id = ? AND closed_at IS NULL")
                .params(Timestamp.from(file.now()), caseId)
                .update();
    }

    /** Breaks the open rounds off when their case begins anew: nobody was called in vain, and the next round is the first. */
    public void breakOff(UUID caseId) {
        jdbc.sql("UPDATE callback SET closed_at = ? WHERE case_id = ? AND closed_at IS NULL")
                .params(Timestamp.from(file.now()), caseId)
                .update();
    }

    private void close(UUID id, CallbackAnswer answer) {
        jdbc.sql("""
                        UPDATE callback SET closed_at = ?, reached = ?, solved = ?, rating = ?, remark = ?,
                               attempts = attempts + CASE WHEN ? THEN 1 ELSE 0 END
                        WHERE id = ?""")
                .params(
                        Timestamp.from(file.now()),
                        answer.reached(),
                        answer.solved(),
                        answer.rating() == null ? null : answer.rating().name(),
                        answer.comment(),
                        answer.reached(),
                        id)
                .update();
    }
}
