package org.bihuan.deadlines.store;

import java.util.UUID;

/**
 * The running clock of a subject was paused, extended or re-dated, so that rungs ahead may lie elsewhere now. Published
 * inside the transaction of the change.
 */
public record ClockMoved(UUID subject) {}
