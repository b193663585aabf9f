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
 * @param task the task that is completed, such as {@code signCase}, or the process that is begun; empty for a report
 * @param form what the official fills in
 */
record Deed(int place, Instant at, Kind kind, String who, String task, Map<String, Object> form) {

    /** What a deed is done to. */
    enum Kind {
        REPORT,
        CASE_TASK,
        /** A task of something that the case has besides: an order, a part, an application, a review. */
        MATTER_TASK,
        /** A form that begins something of its own with the number of the case. */
        START_FORM
    }

    /** Stands in a form for the number that another case was given. */
    record NumberOf(int place) {}

    Deed movedTo(Instant other) {
        return new Deed(place, other, kind, who, task, form);
    }
}
