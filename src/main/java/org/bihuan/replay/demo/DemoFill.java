package org.bihuan.replay.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.platform.time.EngineClock;
import org.bihuan.replay.projects.Season;
import org.bihuan.replay.simulation.Simulation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the demo district with cases and projects at the first start, in simulated time up to now: before the web server opens and
 * the job executor starts, which both come later in the life of the program.
 */
@Component
@ConditionalOnProperty("bihuan.demo")
@ConditionalOnWebApplication
class DemoFill implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFill.class);
    /** About so many steps of cases take as long as a day of the projects. */
    private static final int SHARE_OF_A_DAY = 15;

    private final DemoCases cases;
    private final DemoSeason projects;
    private final DemoAssessments assessments;
    private final DemoSurvey survey;
    private final District district;
    private final DemoPerformance performance;
    private final Simulation simulation;
    private final EngineClock clock;
    private final FillMarker marker;
    private final TransactionOperations transaction;
    private boolean running;

    DemoFill(
            DemoCases cases,
            DemoSeason projects,
            DemoAssessments assessments,
            DemoSurvey survey,
            District district,
            DemoPerformance performance,
            Simulation simulation,
            EngineClock clock,
            FillMarker marker,
            TransactionOperations transaction) {
        this.cases = cases;
        this.projects = projects;
        this.assessments = assessments;
        this.survey = survey;
        this.district = district;
        this.performance = performance;
        this.simulation = simulation;
        this.clock = clock;
        this.marker = marker;
        this.transaction = transaction;
    }

    /** Fills a database that never had a case; any other is left as it is. */
    @Override
    public void start() {
        if (!running && marker.begin()) {
            fill();
            marker.finish();
        }
        running = true;
    }

    private void fill() {
        var all = cases.read().stream().collect(Collectors.toMap(DemoCase::place, Function.identity()));
        var now = clock.instant();
        var deeds = all.values().stream()
                .flatMap(played -> Story.of(played, district, now).stream())
                .sorted(Comparator.comparing(Deed::at).thenComparing(Deed::place))
                .toList();
        LOG.info("首次启动：正在填充演示区（{}件诉求，{}个步骤，以及投资项目），完成后打开网页……", all.size(), deeds.size());
        try {
            play(deeds, all, now);
        } finally {
            clock.release();
        }
    }

    /** A simulated day is one transaction: less to write down, and what isn't finished is emptied anyway. */
    private void play(List<Deed> deeds, Map<Integer, DemoCase> cases, Instant now) {
        var today = WorkCalendar.dateOf(now);
        var days = deeds.stream().collect(Collectors.groupingBy(deed -> WorkCalendar.dateOf(deed.at())));
        var first = DemoSeason.begin(today);
        var progress =
                new FillProgress(deeds.size() + SHARE_OF_A_DAY * (int) first.until(today, DAYS), clock.machine());
        var season = projects.open(today);
        var begin = deeds.isEmpty()
                ? first
                : earlier(first, WorkCalendar.dateOf(deeds.get(0).at()));
        begin.datesUntil(today.plusDays(1)).forEach(day -> {
            var ofDay = days.getOrDefault(day, List.of());
            transaction.executeWithoutResult(status -> play(ofDay, cases, season, day, now));
            progress.steps(ofDay.size() + SHARE_OF_A_DAY).ifPresent(LOG::info);
        });
        clock.release();
        simulation.advanceTo(clock.instant());
        LOG.info("演示区已填充完毕，用时{}秒。", progress.seconds());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Those who serve the projects are at work in the morning, between what happens to the cases. */
    private void play(List<Deed> deeds, Map<Integer, DemoCase> cases, Season season, LocalDate day, Instant now) {
        var morning = Season.morning(day);
        deeds.stream().filter(deed -> deed.at().isBefore(morning)).forEach(deed -> play(deed, cases));
        if (!morning.isAfter(now) && !day.isBefore(DemoSeason.begin(WorkCalendar.dateOf(now)))) {
            simulation.advanceTo(morning);
            season.play(day);
            assessments.play(day, WorkCalendar.dateOf(now));
            survey.play(day, WorkCalendar.dateOf(now));
        }
        deeds.stream().filter(deed -> !deed.at().isBefore(morning)).forEach(deed -> play(deed, cases));
    }

    private void play(Deed deed, Map<Integer, DemoCase> cases) {
        simulation.advanceTo(deed.at());
        if (deed.kind() == Deed.Kind.REPORT) {
            performance.report(cases.get(deed.place()), deed.who());
        } else {
            performance.perform(deed);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
