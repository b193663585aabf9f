package org.bihuan.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens a case, takes a step and leaves its event: row and event always go together. For the features of this room; other
 * rooms go by {@link Cases} and its kind.
 */
@Component
public class CaseFile {

    private final CaseRepository cases;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Recusals recusals;

    CaseFile(CaseRepository cases, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, Recusals recusals) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.recusals = recusals;
    }

    /** The present instant. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * The case.
     *
     * @throws Refusal when there is none
     */
    public Case open(UUID id) {
        return cases.findById(id).orElseThrow(CaseFile::notFound);
    }

    Case add(Case reported, String actor) {
        var saved = cases.save(reported);
        record(saved, null, actor, Step.REPORTED, saved.channel.label());
        return saved;
    }

    /**
     * Takes one step of a case.
     *
     * @param why reason or content, for the record; may be null
     * @param change one guarded method of the case
     * @return the case after the step
     * @throws Refusal when the step isn't allowed, or somebody else was faster
     */
    public Case step(UUID id, String actor, Step step, @Nullable String why, Consumer<Case> change) {
        var changed = openTo(actor, id);
        var from = changed.stage;
        change.accept(changed);
        if (changed.stage == Stage.CLOSED) {
            changed.closedAt = now();
        }
        save(changed);
        record(changed, from, actor, step, why);
        return changed;
    }

    /** To those who must keep away a case doesn't exist. */
    private Case openTo(String actor, UUID id) {
        var found = open(id);
        if (!recusals.maySee(actor, found)) {
            throw notFound();
        }
        return found;
    }

    private static Refusal notFound() {
        return new Refusal("没有找到这件诉求。");
    }

    /** Whoever read the case before somebody else changed it is told to reload. */
    private void save(Case changed) {
        try {
            cases.save(changed);
        } catch (OptimisticLockingFailureException e) {
            throw new Refusal("诉求" + changed.number + "刚刚被他人更新，请刷新后重试。");
        }
    }

    /**
     * Notes something about a case that leaves it as it is.
     *
     * @param why reason or content, for the record; may be null
     */
    public Case note(UUID id, String actor, Step step, @Nullable String why) {
        var noted = openTo(actor, id);
        record(noted, noted.stage, actor, step, why);
        return noted;
    }

    private void record(Case of, @Nullable Stage from, String actor, Step step, @Nullable String why) {
        var event = new CaseEvent(of.id, now(), actor, step, from, of.stage, of.leadUnit, why);
        jdbc.sql("""
                        INSERT INTO case_event (case_id, at, actor, kind, from_stage, to_stage, unit, why)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.caseId(),
                        Timestamp.from(event.at()),
                        actor,
                        step.name(),
                        from == null ? null : from.name(),
                        of.stage.name(),
                        of.leadUnit,
                        why)
                .update();
        events.publishEvent(event);
    }
}
