package org.bihuan.cases;

import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.TimeLimit;

/** The table of time limits, which an office may change. */
public interface TimeLimits {

    /** The limit of a promise for a class of cases. */
    TimeLimit limit(LimitClass limitClass, ClockKind kind);

    /** By when a step has to be taken: counted from the dispatch, that of the consultation from its beginning. */
    TimeLimit mark(LimitClass limitClass, Mark mark);
}
