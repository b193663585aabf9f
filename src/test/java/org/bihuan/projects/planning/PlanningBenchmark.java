package org.bihuan.projects.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;
import org.bihuan.deadlines.store.CalendarFile;
import org.junit.jupiter.api.Test;

/**
 * How long a plan of 2,000 tasks takes. Not part of the build: its name keeps it out; run it by name as
 * docs/projects.md says. Writes {@code target/planning.txt}.
 */
class PlanningBenchmark {

    private static final int TASKS = Integer.getInteger("tasks", 2_000);
    private static final int TIMES = 50;
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);

    private final Random random = new Random(2026);

    @Test
    void planOfTwoThousandTasksIsDatedInLessThanASecond() throws IOException {
        var net = times(plan(4));
        var chain = times(plan(0));
        Files.writeString(
                Path.of("target", "planning.txt"),
                "tasks %d%nnet   %s%nchain %s%n".formatted(TASKS, figures(net), figures(chain)));
        assertThat(Arrays.stream(net)).allMatch(time -> time < 1_000);
        assertThat(Arrays.stream(chain)).allMatch(time -> time < 1_000);
    }

    /** Tasks that wait for up to some others at random, or, with 0, each for the one before it. */
    private List<PlannedTask> plan(int predecessors) {
        var tasks = new ArrayList<PlannedTask>();
        for (int i = 0; i < TASKS; i++) {
            var before = new ArrayList<String>();
            if (predecessors == 0 && i > 0) {
                before.add("T" + (i - 1));
            }
            for (int k = 0; k < predecessors && i > 0; k++) {
                before.add("T" + random.nextInt(i));
            }
            var unit = i % 5 == 0 ? LimitUnit.CALENDAR_DAYS : LimitUnit.WORKING_DAYS;
            tasks.add(new PlannedTask("T" + i, "办理", new TimeLimit(1 + random.nextInt(20), unit), before));
        }
        return tasks;
    }

    /** In milliseconds, in the order measured; each with a calendar that has not been asked yet. */
    private static double[] times(List<PlannedTask> tasks) {
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            WorkCalendar calendar = CalendarFile.china().calendar(WorkingTime.DEFAULT);
            var start = System.nanoTime();
            Scheduler.schedule(tasks, FROM, FROM.plusYears(3), calendar);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static String figures(double[] times) {
        var sorted = Arrays.stream(times).sorted().toArray();
        return "first %.0f ms, half %.0f ms, longest %.0f ms".formatted(times[0], sorted[TIMES / 2], sorted[TIMES - 1]);
    }
}
