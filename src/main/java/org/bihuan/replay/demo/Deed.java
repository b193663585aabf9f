package org.bihuan.replay.demo;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody does in the demo.
 *
 * @param place the case's number in the file
 * @param at the simulated instant
 * @param who the official's id
 * @param kind what is done
 * @param task the task that is completed, such as {@code signCase}; empty when none is
 * @param form what the official fills in
 */
record Deed(int place, Instant at, Kind kind, String who, String task, Map<String, Object> form) {

    /** What a deed is done to. */
    enum Kind {
        REPORT,
        CASE_TASK,
        ORDER_TASK,
        CALL
    }

    Deed movedTo(Instant other) {
        return new Deed(place, other, kind, who, task, form);
    }
}
