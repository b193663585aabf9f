package org.bihuan.replay;

import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Mark;
import org.bihuan.cases.TimeLimits;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.TimeLimit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** In a replay with a limit of its own: that one for handling, the table for every other promise. */
@Component
@Primary
@ConditionalOnProperty(ReplayLimits.PROPERTY)
class ReplayLimits implements TimeLimits {

    /** The limit, such as {@code 15wd}. */
    static final String PROPERTY = "bihuan.replay.limit";

    private final TimeLimits table;
    private final TimeLimit handling;

    ReplayLimits(@Qualifier("dmnTables") TimeLimits table, @Value("${" + PROPERTY + "}") String handling) {
        this.table = table;
        this.handling = TimeLimit.parse(handling);
    }

    @Override
    public TimeLimit limit(LimitClass limitClass, ClockKind kind) {
        return kind == ClockKind.HANDLING ? handling : table.limit(limitClass, kind);
    }

    @Override
    public TimeLimit mark(LimitClass limitClass, Mark mark) {
        return table.mark(limitClass, mark);
    }
}
