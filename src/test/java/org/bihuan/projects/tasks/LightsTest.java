package org.bihuan.projects.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.WorkingTime;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Phase;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanKind;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.PlanState;
import org.junit.jupiter.api.Test;

/**
 * Two tasks in March 2026: T01 of ten working days, Monday the 2nd to Friday the 13th, and after it T02 of five, Monday the
 * 16th to Friday the 20th.
 */
class LightsTest {

    private static final WorkCalendar CALENDAR =
            new WorkCalendar(Set.of(2026), List.of(), new WorkingTime(LocalTime.of(9, 0), LocalTime.of(17, 30)));

    private static final PlanRow FIRST = row("T01", 2, 13, 0);
    private static final PlanRow SECOND = row("T02", 16, 20, 0);

    @Test
    void nothingIsBehindBeforeTheFirstPlannedDayIsOver() {
        var standing = on(2, running("T01", 0), waiting("T02"));
        assertThat(standing).isEqualTo(new Standing(false, 0, 0, 0, 0));
    }

    @Test
    void plannedProgressIsWeightedByWorkingDays() {
        // on Monday the 9th five of T01's ten days are over: 5 of 15 planned; 40 % of ten days, 4 of 15, are done
        var standing = on(9, running("T01", 40), waiting("T02"));
        assertThat(standing).isEqualTo(new Standing(false, 20, 0, 33.3, 26.7));
    }

    @Test
    void aProjectAheadIsBehindByANegativeShare() {
        // 6 of 15 done, 5 of 15 planned: a fifth more
        assertThat(on(9, running("T01", 60), waiting("T02")).behind()).isEqualTo(-20);
    }

    @Test
    void anUnstartedTaskIsLateByCalendarDaysAfterItsPlannedStart() {
        assertThat(on(16, accepted("T01"), ready("T02")).startLate()).isZero();
        // from Monday the 16th to Monday the 23rd
        assertThat(on(23, accepted("T01"), ready("T02")).startLate()).isEqualTo(7);
        assertThat(on(23, running("T01", 0), waiting("T02")).startLate()).isEqualTo(7);
        assertThat(on(23, accepted("T01"), running("T02", 0)).startLate()).isZero();
    }

    @Test
    void everythingAcceptedIsDone() {
        assertThat(on(20, accepted("T01"), accepted("T02")).done()).isTrue();
        assertThat(on(20, accepted("T01"), running("T02", 100)).done()).isFalse();
    }

    @Test
    void daysOnWhichATaskWasBlockedAreNotPlannedProgress() {
        // half done when it was blocked on Monday the 9th, for five days; on Monday the 16th five of ten days of work
        // are over
        var before = plan(FIRST, SECOND);
        var after = plan(row("T01", 2, 20, 5), row("T02", 23, 27, 0));
        // 10 of 15 planned, 5 of 15 done
        assertThat(standing(before, 16, running("T01", 50), waiting("T02")).behind())
                .isEqualTo(50);
        assertThat(standing(after, 16, running("T01", 50), waiting("T02")).behind())
                .isZero();
    }

    @Test
    void aTaskThatWasBlockedBeforeItsStartIsLateOnlyByWhatIsLeft() {
        // blocked for five working days from Monday the 2nd: it could begin on Monday the 9th
        var plan = plan(row("T01", 2, 20, 5), row("T02", 23, 27, 0));
        assertThat(standing(plan, 10, ready("T01"), waiting("T02")).startLate()).isEqualTo(1);
    }

    private static Standing on(int day, TaskView... tasks) {
        return standing(plan(FIRST, SECOND), day, tasks);
    }

    private static Standing standing(Plan plan, int day, TaskView... tasks) {
        Map<String, TaskView> known = Stream.of(tasks).collect(Collectors.toMap(TaskView::code, Function.identity()));
        return Lights.standing(plan, known, march(day), CALENDAR);
    }

    private static Plan plan(PlanRow... rows) {
        var required = march(31);
        return new Plan(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                PlanKind.FIRST,
                PlanState.APPROVED,
                march(2),
                required,
                rows[rows.length - 1].earliestFinish(),
                0,
                false,
                null,
                "fagai-1",
                Instant.EPOCH,
                "fagai-leader",
                Instant.EPOCH,
                List.of(rows));
    }

    private static PlanRow row(String code, int from, int to, int blocked) {
        var task = new BreakdownRow(
                code, "任务", Phase.CONSTRUCTION, "jiaowei", TimeLimit.parse("5wd"), List.of(), "成果", null);
        return new PlanRow(task, blocked, march(from), march(to), march(from), march(to), 0, false);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static TaskView waiting(String code) {
        return task(code, TaskStage.WAITING, 0);
    }

    private static TaskView ready(String code) {
        return task(code, TaskStage.READY, 0);
    }

    private static TaskView running(String code, int progress) {
        return task(code, TaskStage.RUNNING, progress);
    }

    private static TaskView accepted(String code) {
        return task(code, TaskStage.ACCEPTED, 100);
    }

    private static TaskView task(String code, TaskStage stage, int progress) {
        return new TaskView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                code,
                stage,
                "jiaowei",
                null,
                null,
                null,
                progress,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
