package org.bihuan.replay;

import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.Rung;

/**
 * What a replay found. {@code cases = onTime + late + running}.
 *
 * @param cases rows that were taken
 * @param closed cases that are closed at the end of the simulated time
 * @param onTime handling clocks that stopped before their limit ended
 * @param late handling clocks whose limit ended first, be the case answered by now or not
 * @param running handling clocks that still run and have time left
 * @param provisional handling clocks whose due date counted an unpublished year
 * @param rungs how many handling clocks climbed each rung, every rung named
 * @param engine what the engine's history says
 * @param rejected rows that were not taken, in the order in which they were found
 * @param elapsedSeconds of real time, start of the database included
 */
record ReplayReport(
        long cases,
        long closed,
        long onTime,
        long late,
        long running,
        long provisional,
        Map<Rung, Long> rungs,
        EngineFigures engine,
        List<Rejected> rejected,
        double elapsedSeconds) {

    /**
     * The engine's own account.
     *
     * @param started process instances of the closed loop that began
     * @param ended those of them that ended
     * @param timersFired timer events that were reached and not cancelled
     */
    record EngineFigures(long started, long ended, long timersFired) {}

    /** One line in Chinese. */
    String summary() {
        return "回放完成：共%d件，按期%d件，逾期%d件，在办%d件，未采用%d行，用时%.1f秒。"
                .formatted(cases, onTime, late, running, rejected.size(), elapsedSeconds);
    }
}
