package org.bihuan.replay.projects;

import java.util.List;
import org.bihuan.projects.Phase;

/** How a project goes in a season: how fast, how often a department stands in its way, and what is asked for. */
public enum Temper {
    PUNCTUAL(0.85, 0.15, 1),
    FAST(0.35, 0, 1),
    SLOW(1.5, 0.2, 2),
    BLOCKED(0.9, 0.9, 1),
    /** What meetings resolve for it is done late. */
    LATE_RESOLUTION(0.9, 0.9, 1),
    OVERRUN(0.9, 0.2, 1, new Wish("estimate", 5)),
    REPLANNED(1.2, 0.3, 1, new Wish("replan", 7)),
    SUSPENDED(0.9, 0.2, 1, new Wish("suspend", 5), new Wish("resume", 9)),
    CANCELLED(1.0, 0.3, 1, new Wish("cancel", 9)),
    HANDED_OVER(0.9, 0.2, 1, new Wish("handOver", 6));

    /** The share of its planned time that a task takes. */
    final double pace;
    /** How probable it is that a department stands in the way of a task of its own. */
    final double hindrance;
    /** How many times as long as usual officials wait before they do something. */
    final int leisure;

    final List<Wish> wishes;

    Temper(double pace, double hindrance, int leisure, Wish... wishes) {
        this.pace = pace;
        this.hindrance = hindrance;
        this.leisure = leisure;
        this.wishes = List.of(wishes);
    }

    /**
     * Something that is asked for.
     *
     * @param kind as in the form of project requests
     * @param week so many weeks after the project has started
     */
    record Wish(String kind, int week) {}

    /** What is more common comes more often. */
    private static final List<Temper> COMMON = List.of(
            PUNCTUAL,
            PUNCTUAL,
            PUNCTUAL,
            FAST,
            SLOW,
            SLOW,
            BLOCKED,
            BLOCKED,
            LATE_RESOLUTION,
            LATE_RESOLUTION,
            OVERRUN,
            REPLANNED,
            SUSPENDED,
            CANCELLED,
            HANDED_OVER);

    private static final List<Phase> BEGINNINGS =
            List.of(Phase.PROPOSAL, Phase.FEASIBILITY, Phase.DESIGN, Phase.PERMITS, Phase.PERMITS);

    static Temper of(String code, Chance chance) {
        return chance.one(COMMON, "temper", code);
    }

    /** The phase at which a project is taken over; what comes before was done by then. */
    static Phase beginning(String code, Chance chance) {
        return chance.one(BEGINNINGS, "beginning", code);
    }
}
