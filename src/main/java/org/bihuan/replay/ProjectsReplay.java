package org.bihuan.replay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bihuan.platform.time.EngineClock;
import org.bihuan.projects.ProjectDraft;
import org.bihuan.projects.ServingBody;
import org.bihuan.replay.projects.Season;
import org.bihuan.replay.projects.SeasonPlan;
import org.bihuan.replay.projects.Seasons;
import org.bihuan.replay.simulation.Simulation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Walks through the days of a season of projects: people act in the morning, timers at their own instants. */
@Component
class ProjectsReplay {

    private final Seasons seasons;
    private final ProjectsFigures figures;
    private final ServingBody serving;
    private final Simulation simulation;
    private final EngineClock clock;
    private final TransactionOperations transaction;

    ProjectsReplay(
            Seasons seasons,
            ProjectsFigures figures,
            ServingBody serving,
            Simulation simulation,
            EngineClock clock,
            TransactionOperations transaction) {
        this.seasons = seasons;
        this.figures = figures;
        this.serving = serving;
        this.simulation = simulation;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Plays a ledger.
     *
     * @param from the first day, in Asia/Shanghai
     * @param until the last day
     * @param begun when the simulation began, in nanoseconds of this JVM
     * @param progress is told after each day how many are done
     */
    ProjectsReport run(
            List<ProjectDraft> ledger, LocalDate from, LocalDate until, long seed, long begun, LongConsumer progress) {
        var rejected = new ArrayList<String>();
        var taken =
                ledger.stream().filter(draft -> takes(draft, until, rejected)).toList();
        var season = seasons.open(SeasonPlan.of(taken, from, until, seed));
        try {
            clock.simulate(Season.morning(from).minusSeconds(1));
            days(from, until).forEach(day -> {
                transaction.executeWithoutResult(status -> play(season, day));
                progress.accept(ChronoUnit.DAYS.between(from, day) + 1);
            });
            return figures.report(from, until, rejected, begun);
        } finally {
            clock.release();
        }
    }

    /** What the domain would refuse to register while the season is on. */
    private boolean takes(ProjectDraft draft, LocalDate until, List<String> rejected) {
        if (draft.ownerUnit().equals(serving.unit())) {
            rejected.add(draft.code() + "：项目单位不能是服务单位自己");
            return false;
        }
        if (!draft.requiredFinish().isAfter(until)) {
            rejected.add(draft.code() + "：要求完工日期" + draft.requiredFinish() + "应晚于模拟的最后一天");
            return false;
        }
        return true;
    }

    private void play(Season season, LocalDate day) {
        simulation.advanceTo(Season.morning(day));
        season.play(day);
    }

    static Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1));
    }
}
