package org.bihuan.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.meeting.BlockedDays;
import org.bihuan.projects.meeting.BlockedDays.Cost;
import org.springframework.stereotype.Component;

/** The obstacles that departments let stand: counted in working days, which only the work calendar knows. */
@Component
class BlockedLines {

    private final BlockedDays days;
    private final ProjectViews projects;

    BlockedLines(BlockedDays days, ProjectViews projects) {
        this.days = days;
        this.projects = projects;
    }

    List<CaseLine> in(Period period) {
        return days.each(new org.bihuan.cases.Period(period.from(), period.last())).stream()
                .filter(cost -> cost.days() > 0)
                .map(this::line)
                .toList();
    }

    private CaseLine line(Cost cost) {
        var blocker = cost.blocker();
        return new CaseLine(
                Measure.BLOCKED,
                blocker.id().toString(),
                blocker.number(),
                null,
                projects.of(blocker.project()).code(),
                blocker.department(),
                null,
                null,
                WorkCalendar.startOf(blocker.since()),
                Counted.PLAIN,
                BigDecimal.valueOf(cost.days()),
                null);
    }
}
