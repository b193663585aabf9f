package org.bihuan.deadlines;

/** Where the ladders are kept; a table that an office may change. */
public interface LadderTable {

    /** The ladder of a kind of clock; without rules when the table has none for it. */
    Ladder ladder(ClockKind kind);
}
