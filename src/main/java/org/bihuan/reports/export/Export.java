package org.bihuan.reports.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody asked for.
 *
 * @param filter which rows, as the query of an address
 * @param scope the unit whose rows it holds; null for all
 * @param attempt which attempt at making it is or was the last; 0 before the first
 * @param rowsTotal null before it was counted
 * @param bytes null until it is ready
 * @param failure why there is none, in words; null otherwise
 */
public record Export(
        UUID id,
        String ledger,
        String filter,
        ExportFormat format,
        String requestedBy,
        Instant requestedAt,
        @Nullable String scope,
        State state,
        int attempt,
        long rowsDone,
        @Nullable Long rowsTotal,
        @Nullable Long bytes,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    private static final int WHOLE = 100;

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED
    }

    public boolean ready() {
        return state == State.READY;
    }

    /** Whether it is still to be waited for. */
    public boolean pending() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** 0 to 100; 99 until the last byte is written. */
    public int percent() {
        if (ready()) {
            return WHOLE;
        }
        return rowsTotal == null || rowsTotal == 0 ? 0 : (int) Math.min(WHOLE - 1, rowsDone * WHOLE / rowsTotal);
    }
}
