package org.bihuan.cases;

import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.TimeLimit;

/** The table of time limits, which an office may change. */
public interface TimeLimits {

    /** The limit of a promise for a class of cases. */
    TimeLimit limit(LimitClass limitClass, ClockKind kind);

    /** By when, from the dispatch on, a step of the handling has to be taken. */
    TimeLimit mark(LimitClass limitClass, Mark mark);
}
