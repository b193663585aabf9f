package org.bihuan.projects.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;

/** What a version of a plan changed against the one before, in Chinese. */
final class VersionChanges {

    private VersionChanges() {}

    /** Each a line; empty when nothing changed. */
    static List<String> of(Plan before, Plan after) {
        var lines = new ArrayList<String>();
        if (!before.requiredFinish().equals(after.requiredFinish())) {
            lines.add("要求完工：" + before.requiredFinish() + " → " + after.requiredFinish());
        }
        if (!before.finish().equals(after.finish())) {
            lines.add("计划完工：" + before.finish() + " → " + after.finish());
        }
        after.rows()
                .forEach(row -> before.row(row.code())
                        .ifPresentOrElse(old -> compare(old, row, lines), () -> lines.add("新增 " + title(row))));
        before.rows().stream()
                .filter(row -> after.row(row.code()).isEmpty())
                .forEach(row -> lines.add("取消 " + title(row)));
        return lines;
    }

    private static void compare(PlanRow old, PlanRow row, List<String> lines) {
        var parts = new ArrayList<String>();
        compare("名称", old.task().name(), row.task().name(), parts);
        compare("阶段", old.task().phase().label(), row.task().phase().label(), parts);
        compare("工期", old.task().duration().text(), row.task().duration().text(), parts);
        compare("前置任务", predecessors(old.task()), predecessors(row.task()), parts);
        compare("受阻顺延", old.blockedDays() + "个工作日", row.blockedDays() + "个工作日", parts);
        compare("计划", dates(old), dates(row), parts);
        if (!old.task().ownerUnit().equals(row.task().ownerUnit())) {
            parts.add("责任单位变更");
        }
        if (!Objects.equals(old.task().permit(), row.task().permit())) {
            parts.add("手续变更");
        }
        if (!old.task().deliverable().equals(row.task().deliverable())) {
            parts.add("成果要求变更");
        }
        if (!parts.isEmpty()) {
            lines.add(title(row) + "：" + String.join("；", parts));
        }
    }

    private static void compare(String what, String before, String after, List<String> parts) {
        if (!before.equals(after)) {
            parts.add(what + " " + before + " → " + after);
        }
    }

    private static String predecessors(BreakdownRow task) {
        return task.predecessors().isEmpty() ? "无" : String.join("、", task.predecessors());
    }

    private static String dates(PlanRow row) {
        return row.earliestStart() + "～" + row.earliestFinish();
    }

    private static String title(PlanRow row) {
        return row.code() + " " + row.task().name();
    }
}
