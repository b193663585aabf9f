package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.BreakdownTable;
import org.bihuan.projects.BreakdownText;
import org.bihuan.projects.Phase;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.planning.PlannedTask;
import org.bihuan.projects.planning.Scheduler;
import org.springframework.stereotype.Component;

/** How staff members break a project down: the ready-made tasks, without what is done, tighter when time is short. */
@Component
class Breakdowns {

    private static final int ROUNDS = 5;

    /** Working days that may go by until a table is approved. */
    private static final int TO_DECIDE = 10;

    private final BreakdownTable table;
    private final BreakdownText text;
    private final Calendars calendars;

    Breakdowns(BreakdownTable table, BreakdownText text, Calendars calendars) {
        this.table = table;
        this.text = text;
        this.calendars = calendars;
    }

    /** A table that can be kept; empty when none can. */
    Optional<String> first(ProjectView project, Phase beginning, LocalDate today) {
        var begins = calendars.current().workingDayAfter(today, TO_DECIDE);
        var rows = from(beginning, table.readyMade(project.type(), project.ownerUnit()));
        for (int round = 0; round < ROUNDS; round++) {
            if (daysOver(rows, begins, project.requiredFinish()) == 0) {
                return Optional.of(text.write(rows));
            }
            rows = rows.stream().map(Breakdowns::tighter).toList();
        }
        return Optional.empty();
    }

    /** The plan in force with some more time for what comes last. */
    String revised(Plan inForce) {
        var rows = inForce.rows().stream().map(PlanRow::task).toList();
        return text.write(rows.stream()
                .map(row -> row.phase() == Phase.ACCEPTANCE ? scaled(row, 1.25) : row)
                .toList());
    }

    private static List<BreakdownRow> from(Phase beginning, List<BreakdownRow> all) {
        var left = all.stream()
                .filter(row -> row.phase().compareTo(beginning) >= 0)
                .toList();
        var codes = left.stream().map(BreakdownRow::code).collect(Collectors.toSet());
        return left.stream()
                .map(row -> with(
                        row,
                        row.duration(),
                        row.predecessors().stream().filter(codes::contains).toList()))
                .toList();
    }

    private int daysOver(List<BreakdownRow> rows, LocalDate begins, LocalDate requiredFinish) {
        var tasks = rows.stream()
                .map(row -> new PlannedTask(row.code(), row.name(), row.duration(), row.predecessors(), 0, null, null))
                .toList();
        return Scheduler.schedule(tasks, begins, requiredFinish, calendars.current())
                .daysOver();
    }

    /** What the law limits stays as it is. */
    private static BreakdownRow tighter(BreakdownRow row) {
        return row.permit() == null ? scaled(row, 0.85) : row;
    }

    private static BreakdownRow scaled(BreakdownRow row, double factor) {
        var amount = (int) Math.max(1, Math.round(row.duration().amount() * factor));
        return with(row, new TimeLimit(amount, row.duration().unit()), row.predecessors());
    }

    private static BreakdownRow with(BreakdownRow row, TimeLimit duration, List<String> predecessors) {
        return new BreakdownRow(
                row.code(),
                row.name(),
                row.phase(),
                row.ownerUnit(),
                duration,
                predecessors,
                row.deliverable(),
                row.permit());
    }
}
