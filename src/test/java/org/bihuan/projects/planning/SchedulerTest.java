package org.bihuan.projects.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bihuan.deadlines.China.CALENDAR;

import java.time.LocalDate;
import java.util.List;
import org.bihuan.deadlines.TimeLimit;
import org.junit.jupiter.api.Test;

/**
 * Dates counted by hand from the State Council's notice for 2026: off 02-15 to 02-23, 05-01 to 05-05, 09-25 to 09-27,
 * 10-01 to 10-07; worked at weekends 02-14, 02-28, 05-09, 09-20, 10-10.
 */
class SchedulerTest {

    @Test
    void workAcrossSpringFestivalCountsBothMakeUpSaturdays() {
        var schedule = schedule("2026-02-12", "2026-03-06", task("T01", "5wd"), task("T02", "4wd", "T01"));
        // Forward: 02-12, 13, Saturday 14, then 24, 25; the next one 26, 27, Saturday 28, Monday 03-02.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-02-12 2026-02-25");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-02-26 2026-03-02");
        // Backward from Friday: 03-06, 05, 04, 03; before it 03-02, 02-28, 27, 26, 25.
        assertThat(latest(schedule, "T02")).isEqualTo("2026-03-03 2026-03-06");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-02-25 2026-03-02");
        // From 03-02 to 03-06: 3, 4, 5, 6.
        assertThat(schedule.of("T01").slack()).isEqualTo(4);
        assertThat(schedule.feasible()).isTrue();
        assertThat(schedule.requireFeasible()).isSameAs(schedule);
    }

    @Test
    void workAcrossNationalDayCountsTheSundayBeforeAndTheSaturdayAfter() {
        var schedule = schedule("2026-09-18", "2026-10-12", autumn());
        // 09-18, Sunday 20, 21, 22, 23; 24, 28, 29, 30, 10-08, 09; Saturday 10-10, Monday 12.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-09-18 2026-09-23");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-09-24 2026-10-09");
        assertThat(earliest(schedule, "T03")).isEqualTo("2026-10-10 2026-10-12");
        assertThat(schedule.tasks()).allMatch(task -> task.slack() == 0 && task.critical());
        assertThat(schedule.criticalChain()).containsExactly("T01", "T02", "T03");
    }

    @Test
    void workAfterLabourDayCountsTheMakeUpSaturday() {
        var schedule = schedule("2026-04-30", "2026-05-29", task("T01", "5wd"), task("T02", "1wd", "T01"));
        // 04-30, 05-06, 07, 08, Saturday 09.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-04-30 2026-05-09");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-05-11 2026-05-11");
    }

    @Test
    void finishThatCannotBeKeptIsToldWithTheChainAndTheWorkingDays() {
        var schedule = schedule("2026-09-18", "2026-09-30", autumn());
        // 10-08, 09, 10 and 12 are too many.
        assertThat(schedule.daysOver()).isEqualTo(4);
        assertThat(schedule.feasible()).isFalse();
        assertThatThrownBy(schedule::requireFeasible)
                .isInstanceOf(PlanRefused.class)
                .hasMessage("关键路线“T01办理T01→T02办理T02→T03办理T03”最早于2026年10月12日（周一）完成，"
                        + "比要求的2026年9月30日（周三）晚4个工作日。请压缩这些任务的工期、调整前置任务，或申请调整要求完工日期。");
    }

    @Test
    void inAPlanThatCannotBeKeptSlackIsNegativeAndWorkShouldHaveBegunBefore() {
        var schedule = schedule("2026-09-18", "2026-09-30", autumn());
        // Back from 09-30: 30, 29; 28, 24, 23, 22, 21, Sunday 20; 18, 17, 16, 15, 14.
        assertThat(latest(schedule, "T03")).isEqualTo("2026-09-29 2026-09-30");
        assertThat(latest(schedule, "T02")).isEqualTo("2026-09-20 2026-09-28");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-09-14 2026-09-18");
        assertThat(schedule.tasks()).allMatch(task -> task.slack() == -4 && task.critical());
    }

    @Test
    void shorterOfTwoBranchesHasSlackAndIsNotCritical() {
        var schedule = schedule(
                "2026-03-02", "2026-03-09", task("T01", "2wd"), task("T02", "5wd"), task("T03", "1wd", "T01", "T02"));
        assertThat(earliest(schedule, "T03")).isEqualTo("2026-03-09 2026-03-09");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-03-05 2026-03-06");
        assertThat(schedule.of("T01").slack()).isEqualTo(3);
        assertThat(schedule.of("T01").critical()).isFalse();
        assertThat(schedule.criticalChain()).containsExactly("T02", "T03");
    }

    @Test
    void aBeginningAndARequiredFinishOnDaysOffMoveInward() {
        var schedule = schedule("2026-02-15", "2026-03-01", task("T01", "2wd"));
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-02-24 2026-02-25");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-02-27 2026-02-28");
        assertThat(schedule.requiredFinish()).isEqualTo("2026-03-01");
    }

    @Test
    void environmentalReportTakesSixtyCalendarDaysWithTheFirst() {
        // March has 30 days from the second on, April 30.
        var schedule = schedule("2026-03-02", "2026-05-29", task("T01", "60d"), task("T02", "1wd", "T01"));
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-02 2026-04-30");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-05-06 2026-05-06");
    }

    @Test
    void permitWhoseLastDayIsAHolidayEndsOnTheNextWorkingDayAndMayBeginLaterForIt() {
        var schedule = schedule("2026-03-03", "2026-05-06", task("T01", "60d"));
        // The sixtieth day is 05-01. Begun on 03-08 it would be 05-06; that is a Sunday, so Friday 03-06.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-03 2026-05-06");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-03-06 2026-05-06");
        assertThat(schedule.of("T01").slack()).isZero();
    }

    @Test
    void theChainStaysWholeWhereAPermitsLastDayGivesTheTaskBeforeItRoom() {
        var schedule = schedule(
                "2026-03-02", "2026-05-07", task("T01", "1wd"), task("T02", "60d", "T01"), task("T03", "1wd", "T02"));
        assertThat(latest(schedule, "T01")).isEqualTo("2026-03-05 2026-03-05");
        assertThat(schedule.of("T01").slack()).isEqualTo(3);
        assertThat(schedule.tasks()).allMatch(ScheduledTask::critical);
        assertThat(schedule.criticalChain()).containsExactly("T01", "T02", "T03");
    }

    @Test
    void blockedDaysAddWorkingDaysToTheFinish() {
        var schedule = schedule(
                "2026-03-03",
                "2026-05-29",
                new PlannedTask("T01", "环评", TimeLimit.parse("60d"), List.of(), 2, null, null),
                new PlannedTask("T02", "设计", TimeLimit.parse("3wd"), List.of(), 4, null, null));
        // 05-06 and then 07, 08; 03-03, 04, 05 and then 06, 09, 10, 11.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-03 2026-05-08");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-03-03 2026-03-11");
        assertThat(latest(schedule, "T02")).isEqualTo("2026-05-21 2026-05-29");
    }

    @Test
    void whatHasNotBegunBeginsNotBeforeTodayAndWhatRunsEndsNotBeforeIt() {
        var schedule = schedule(
                "2026-03-02",
                "2026-03-31",
                today("T01", 0, "2026-03-02", "2026-03-19"),
                today("T02", 0, null, "2026-03-19", "T01"),
                today("T03", 0, null, "2026-03-19"));
        // T01 should have ended on 03-06; 19, 20, 23 for what can begin today.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-02 2026-03-19");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-03-20 2026-03-24");
        assertThat(earliest(schedule, "T03")).isEqualTo("2026-03-19 2026-03-23");
        // Left after 03-24: 25, 26, 27, 30, 31; after 03-23 one more.
        assertThat(schedule.of("T01").slack()).isEqualTo(5);
        assertThat(schedule.of("T03").slack()).isEqualTo(6);
        assertThat(latest(schedule, "T03")).isEqualTo("2026-03-27 2026-03-31");
        assertThat(schedule.criticalChain()).containsExactly("T01", "T02");
    }

    @Test
    void daysLostBeforeABeginningThatTodayHasPutOffAreNotCountedTwice() {
        // 03-03, 04, 05 and the lost 06, 09, 10, 11. Begun on 03-05 two of the four are over: 05, 06, 09 and 10, 11.
        assertThat(earliest(schedule("2026-03-03", "2026-03-31", today("T01", 4, null, "2026-03-05")), "T01"))
                .isEqualTo("2026-03-05 2026-03-11");
        // All four are over: 12, 13, 16; at the latest 27, 30, 31.
        var later = schedule("2026-03-03", "2026-03-31", today("T01", 4, null, "2026-03-12"));
        assertThat(earliest(later, "T01")).isEqualTo("2026-03-12 2026-03-16");
        assertThat(latest(later, "T01")).isEqualTo("2026-03-27 2026-03-31");
        // Those of a task that has begun lie after its beginning.
        assertThat(earliest(schedule("2026-03-03", "2026-03-31", today("T01", 4, "2026-03-03", "2026-03-05")), "T01"))
                .isEqualTo("2026-03-03 2026-03-11");
    }

    @Test
    void finishedTasksKeepTheirDaysAndTheNextOnesFollowThem() {
        var schedule = schedule(
                "2026-03-02", "2026-03-31", fact("T01", "5wd", "2026-03-04", "2026-03-14"), task("T02", "3wd", "T01"));
        // 03-14 is a plain Saturday.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-04 2026-03-14");
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-03-16 2026-03-18");
        // T02 at the latest on 27, 30, 31; 16, 17, 18, 19, 20, 23, 24, 25, 26 are left after T01.
        assertThat(schedule.of("T01").slack()).isEqualTo(9);
        assertThat(schedule.of("T02").slack()).isEqualTo(9);
    }

    @Test
    void startedTaskIsDatedFromItsStartEvenBeforeTheBeginning() {
        var schedule = schedule("2026-03-09", "2026-03-31", fact("T01", "5wd", "2026-03-05", null));
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-03-05 2026-03-11");
    }

    @Test
    void taskThatBeganBeforeItsPredecessorEndedNoLongerHurriesIt() {
        var schedule = schedule(
                "2026-03-02", "2026-03-31", task("T01", "10wd"), fact("T02", "5wd", "2026-03-04", null, "T01"));
        assertThat(earliest(schedule, "T02")).isEqualTo("2026-03-04 2026-03-10");
        assertThat(latest(schedule, "T01")).isEqualTo("2026-03-18 2026-03-31");
    }

    @Test
    void lateTaskWhoseSuccessorCaughtUpIsNotLateAnyMore() {
        var schedule = schedule(
                "2026-03-02",
                "2026-03-20",
                fact("T01", "5wd", "2026-03-02", "2026-03-17"),
                fact("T02", "10wd", "2026-03-18", "2026-03-19", "T01"));
        assertThat(schedule.feasible()).isTrue();
        assertThat(schedule.tasks()).allMatch(task -> task.slack() == 1);
    }

    @Test
    void scheduleThatReachesAnUnpublishedYearIsProvisional() {
        assertThat(schedule("2026-12-30", "2026-12-31", task("T01", "2wd")).provisional())
                .isFalse();
        var schedule = schedule("2026-12-30", "2027-01-29", task("T01", "3wd"));
        // 2027-01-01 is a day off by law, Monday 01-04 the third working day.
        assertThat(earliest(schedule, "T01")).isEqualTo("2026-12-30 2027-01-04");
        assertThat(schedule.provisional()).isTrue();
    }

    private static PlannedTask[] autumn() {
        return new PlannedTask[] {task("T01", "5wd"), task("T02", "6wd", "T01"), task("T03", "2wd", "T02")};
    }

    private static Schedule schedule(String from, String requiredFinish, PlannedTask... tasks) {
        return Scheduler.schedule(List.of(tasks), LocalDate.parse(from), LocalDate.parse(requiredFinish), CALENDAR);
    }

    private static PlannedTask task(String code, String duration, String... predecessors) {
        return new PlannedTask(code, "办理" + code, TimeLimit.parse(duration), List.of(predecessors));
    }

    private static PlannedTask fact(
            String code, String duration, String started, String finished, String... predecessors) {
        return new PlannedTask(
                code,
                "办理" + code,
                TimeLimit.parse(duration),
                List.of(predecessors),
                0,
                LocalDate.parse(started),
                finished == null ? null : LocalDate.parse(finished));
    }

    private static PlannedTask today(String code, int blocked, String started, String today, String... predecessors) {
        return new PlannedTask(
                code,
                "办理" + code,
                TimeLimit.parse("3wd"),
                List.of(predecessors),
                blocked,
                started == null ? null : LocalDate.parse(started),
                null,
                LocalDate.parse(today));
    }

    private static String earliest(Schedule schedule, String code) {
        return schedule.of(code).earliestStart() + " " + schedule.of(code).earliestFinish();
    }

    private static String latest(Schedule schedule, String code) {
        return schedule.of(code).latestStart() + " " + schedule.of(code).latestFinish();
    }
}
