package org.bihuan.projects.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bihuan.projects.PlanRow;
import org.springframework.stereotype.Component;

/** The breakdown table with what has become of it, as people read it. */
@Component
class PlanSheet {

    private final Names names;

    PlanSheet(Names names) {
        this.names = names;
    }

    /**
     * A task.
     *
     * @param late whether a promise is broken: the latest finish, or the latest start, is past
     * @param actual actual start and acceptance; empty before the start
     */
    record Row(
            String code,
            String name,
            String phase,
            String owner,
            String duration,
            String predecessors,
            String planned,
            String latest,
            int slack,
            boolean critical,
            boolean late,
            String actual,
            String state,
            int progress,
            String deliverable) {}

    List<Row> rows(List<PlanRow> plan, Map<String, TaskFact> facts, LocalDate today) {
        return plan.stream()
                .map(row -> row(row, facts.getOrDefault(row.code(), TaskFact.none(row.code())), today))
                .toList();
    }

    private Row row(PlanRow row, TaskFact fact, LocalDate today) {
        var task = row.task();
        return new Row(
                task.code(),
                task.name(),
                task.phase().label(),
                names.unit(task.ownerUnit()),
                task.duration().text() + (row.blockedDays() == 0 ? "" : "，顺延" + row.blockedDays() + "个工作日"),
                String.join("、", task.predecessors()),
                row.earliestStart() + "～" + row.earliestFinish(),
                row.latestStart() + "～" + row.latestFinish(),
                row.slack(),
                row.critical(),
                late(row, fact, today),
                actual(fact),
                fact.state(),
                fact.acceptedAt() == null ? fact.progress() : 100,
                task.deliverable());
    }

    private static boolean late(PlanRow row, TaskFact fact, LocalDate today) {
        return fact.acceptedAt() == null
                && (today.isAfter(row.latestFinish()) || fact.startedAt() == null && today.isAfter(row.latestStart()));
    }

    private static String actual(TaskFact fact) {
        return fact.startedAt() == null ? "" : fact.started() + "～" + Names.day(fact.acceptedAt());
    }
}
