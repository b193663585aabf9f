package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in hand with its dates in the plan in force.
 *
 * @param unit code of the unit that does it
 * @param startedOn null while it waits to be started
 * @param progress in percent, as last confirmed
 * @param blocked whether a department stands in its way
 */
record TaskFact(
        UUID id,
        UUID project,
        String code,
        String name,
        String phase,
        String unit,
        String stage,
        @Nullable String handler,
        @Nullable LocalDate startedOn,
        int progress,
        LocalDate earliestStart,
        LocalDate earliestFinish,
        String deliverable,
        boolean blocked) {

    boolean running() {
        return stage.equals("RUNNING");
    }
}
