package org.bihuan.replay.projects;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Queue;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;

/** A season of projects, played day by day. */
public class Season {

    private static final Duration MORNING = Duration.ofHours(10);

    private final LocalDate end;
    private final Queue<Played> toRegister;
    private final Projects projects;
    private final ServingBody serving;
    private final Standings standings;
    private final LeftOpen leftOpen;
    private final Initiatives initiatives;
    private final SeasonDay day;

    Season(
            SeasonPlan plan,
            Projects projects,
            ServingBody serving,
            Standings standings,
            LeftOpen leftOpen,
            Initiatives initiatives,
            SeasonDay day) {
        this.end = plan.end();
        this.toRegister = new ArrayDeque<>(plan.projects().stream()
                .sorted(Comparator.comparing(Played::registeredOn))
                .toList());
        this.projects = projects;
        this.serving = serving;
        this.standings = standings;
        this.leftOpen = leftOpen;
        this.initiatives = initiatives;
        this.day = day;
    }

    /** When people are at work on a day: 10:00 in Asia/Shanghai. */
    public static Instant morning(LocalDate day) {
        return WorkCalendar.startOf(day).plus(MORNING);
    }

    /**
     * Lets everybody do what is due on a day, now; nothing on a day off.
     *
     * @param today in Asia/Shanghai, later than the last day that was played
     */
    public void play(LocalDate today) {
        if (standings.worksOn(today)) {
            register(today);
            var now = standings.on(today);
            leftOpen.dayCame(now.today(), end, now.calendar());
            day.work(initiatives.take(now, leftOpen) ? standings.on(today) : now);
        }
    }

    private void register(LocalDate today) {
        while (!toRegister.isEmpty() && !toRegister.peek().registeredOn().isAfter(today)) {
            projects.register(
                    toRegister.remove().draft(), serving.leaders().get(0).id());
        }
    }
}
