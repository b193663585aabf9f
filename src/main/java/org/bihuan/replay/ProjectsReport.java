package org.bihuan.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.Rung;
import org.jspecify.annotations.Nullable;

/**
 * What came of projects in simulated time.
 *
 * @param from the first day that was played, in Asia/Shanghai
 * @param until the last one
 * @param stages how many projects stand at each stage, by its Chinese name
 * @param lights how many projects show each light, by its Chinese name; those without a reading aren't counted
 * @param projects each of them, by its code
 * @param departments what each department has held up, by its code
 * @param meetings dispatch meetings that were held
 * @param resolutions what they passed
 * @param rungs how many clocks of each kind climbed each rung; only what happened
 * @param orders supervision orders that were drafted
 * @param timersFired all timers of the engine that fired
 * @param rejected projects that were not played, each with the reason
 * @param elapsedSeconds of real time, start of the database included
 */
record ProjectsReport(
        LocalDate from,
        LocalDate until,
        Map<String, Long> stages,
        Map<String, Long> lights,
        List<OneProject> projects,
        Map<String, Department> departments,
        long meetings,
        ResolutionFigures resolutions,
        Map<ClockKind, Map<Rung, Long>> rungs,
        long orders,
        long timersFired,
        List<String> rejected,
        double elapsedSeconds) {

    /**
     * A project in the end.
     *
     * @param light by the last reading; null without one
     * @param plannedFinish of the plan in force; null without one
     * @param daysOver working days by which that is later than required
     * @param tasks of the plan in force
     * @param accepted tasks of it that are accepted
     * @param planVersions that were ever made
     * @param summons how often its unit was called in
     */
    record OneProject(
            String code,
            String name,
            String stage,
            @Nullable String light,
            @Nullable LocalDate plannedFinish,
            int daysOver,
            int tasks,
            int accepted,
            int planVersions,
            int summons) {}

    /**
     * What a department has held up.
     *
     * @param blockers obstacles, closed ones too
     * @param days working days that they stood
     */
    record Department(int blockers, int days) {}

    /**
     * Resolutions by how they kept their date. A date that is over is late, be it settled since or not.
     *
     * @param open in time so far, not answered
     */
    record ResolutionFigures(long onTime, long late, long open) {}

    /** One line in Chinese. */
    String summary() {
        return "模拟完成：%s至%s，项目%d个，调度会%d次，议定事项按期%d件、逾期%d件、落实中%d件，督办单%d份，未采用%d个，用时%.1f秒。"
                .formatted(
                        from,
                        until,
                        projects.size(),
                        meetings,
                        resolutions.onTime(),
                        resolutions.late(),
                        resolutions.open(),
                        orders,
                        rejected.size(),
                        elapsedSeconds);
    }
}
