package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;
import org.bihuan.projects.page.GanttTask.Span;
import org.jspecify.annotations.Nullable;

/** Puts plan, facts, obstacles and forecast of each task together for the chart. */
record GanttTasks(
        Map<String, TaskFact> facts, List<BlockerFact> blockers, Map<String, LocalDate> forecast, LocalDate today) {

    List<GanttTask> of(Plan plan) {
        return plan.rows().stream().map(this::task).toList();
    }

    private GanttTask task(PlanRow row) {
        var fact = facts.getOrDefault(row.code(), TaskFact.none(row.code()));
        var blocked = blockers.stream()
                .filter(blocker -> blocker.task().equals(row.code()))
                .flatMap(blocker -> span(blocker).stream())
                .toList();
        return new GanttTask(
                row.code(),
                row.task().name(),
                row.critical(),
                new Span(row.earliestStart(), row.earliestFinish()),
                row.latestFinish(),
                actual(fact),
                expected(row, fact),
                blocked,
                text(row, fact, blocked));
    }

    /** The closing day itself isn't blocked any more. */
    private Optional<Span> span(BlockerFact blocker) {
        var last = blocker.closedOn() == null ? today : blocker.closedOn().minusDays(1);
        return last.isBefore(blocker.since()) ? Optional.empty() : Optional.of(new Span(blocker.since(), last));
    }

    private @Nullable Span actual(TaskFact fact) {
        var started = fact.started();
        if (started == null) {
            return null;
        }
        var accepted = fact.accepted();
        return new Span(started, accepted == null ? today : accepted);
    }

    /** What is still to come; only where it differs from the plan or the task runs. */
    private @Nullable Span expected(PlanRow row, TaskFact fact) {
        var finish = forecast.get(row.code());
        if (finish == null || fact.acceptedAt() != null) {
            return null;
        }
        if (fact.startedAt() == null) {
            return finish.isAfter(row.earliestFinish()) ? new Span(later(row.earliestStart()), finish) : null;
        }
        return finish.isAfter(today) ? new Span(today.plusDays(1), finish) : null;
    }

    private LocalDate later(LocalDate planned) {
        return planned.isAfter(today) ? planned : today;
    }

    private String text(PlanRow row, TaskFact fact, List<Span> blocked) {
        var words = new ArrayList<String>();
        words.add("计划" + row.earliestStart() + "至" + row.earliestFinish());
        words.add("最迟" + row.latestFinish() + "完成");
        words.add(fact.startedAt() == null ? fact.state() : "实际" + fact.started() + "至" + end(fact));
        blocked.forEach(span -> words.add(span.from() + "至" + span.until() + "受阻"));
        if (fact.acceptedAt() == null && forecast.containsKey(row.code())) {
            words.add("预计" + forecast.get(row.code()) + "完成");
        }
        return row.code() + " " + row.task().name() + (row.critical() ? "（关键任务）：" : "：") + String.join("，", words);
    }

    private static String end(TaskFact fact) {
        return fact.acceptedAt() == null ? "今，进度" + fact.progress() + "%" : Names.day(fact.acceptedAt());
    }
}
