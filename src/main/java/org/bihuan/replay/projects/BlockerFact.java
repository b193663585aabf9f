package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An obstacle that isn't closed.
 *
 * @param waiting whether no meeting has it on its agenda yet
 */
record BlockerFact(
        UUID id, UUID task, UUID project, String department, String matter, LocalDate since, boolean waiting) {}
