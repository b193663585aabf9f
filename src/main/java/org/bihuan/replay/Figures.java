package org.bihuan.replay;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Stage;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.deadlines.store.ClockFigures;
import org.bihuan.replay.ReplayReport.EngineFigures;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.springframework.stereotype.Component;

/** Reads the figures of a replay where they are recorded: cases, clocks, rungs, and the engine's history. */
@Component
class Figures {

    private static final String LOOP = "closedLoop";

    private final CaseViews cases;
    private final ClockFigures clocks;
    private final Calendars calendars;
    private final HistoryService history;
    private final Clock clock;

    Figures(CaseViews cases, ClockFigures clocks, Calendars calendars, HistoryService history, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.calendars = calendars;
        this.history = history;
        this.clock = clock;
    }

    /** @param begun when the replay began, in nanoseconds of this JVM */
    ReplayReport report(List<Rejected> rejected, long begun) {
        var stages = cases.stages(Channel.REPLAY);
        var handling = clocks.all(ClockKind.HANDLING);
        var calendar = calendars.current();
        var now = clock.instant();
        Predicate<LimitClock> late = one -> one.overdueAt(one.running() ? now : one.stoppedAt(), calendar);
        return new ReplayReport(
                stages.values().stream().mapToLong(Long::longValue).sum(),
                stages.getOrDefault(Stage.CLOSED, 0L),
                count(handling, late.negate().and(one -> !one.running())),
                count(handling, late),
                count(handling, late.negate().and(LimitClock::running)),
                count(handling, one -> one.due(calendar).provisional()),
                clocks.rungs(ClockKind.HANDLING),
                engine(),
                rejected,
                (System.nanoTime() - begun) / 100_000_000 / 10.0);
    }

    private static long count(List<LimitClock> clocks, Predicate<LimitClock> which) {
        return clocks.stream().filter(which).count();
    }

    private EngineFigures engine() {
        var loops = history.createHistoricProcessInstanceQuery().processDefinitionKey(LOOP);
        long started = loops.count();
        return new EngineFigures(started, loops.finished().count(), timersFired());
    }

    private long timersFired() {
        return Stream.of("startTimerEvent", "intermediateTimer", "boundaryTimer")
                .mapToLong(type -> events(type).finished().count()
                        - events(type).canceled().count())
                .sum();
    }

    private HistoricActivityInstanceQuery events(String type) {
        return history.createHistoricActivityInstanceQuery().activityType(type);
    }
}
