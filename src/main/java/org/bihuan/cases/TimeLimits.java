package org.bihuan.cases;

import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.TimeLimit;

/** The table of time limits, which an office may change. */
public interface TimeLimits {

    /** The limit of a promise for a class of cases. */
    TimeLimit limit(LimitClass limitClass, ClockKind kind);

    /** The limit of a promise that is the same for all classes. */
    default TimeLimit limit(ClockKind kind) {
        return limit(LimitClass.ORDINARY, kind);
    }

    /** By when a step has to be taken: counted from the dispatch, that of the consultation from its beginning. */
    TimeLimit mark(LimitClass limitClass, Mark mark);
}
