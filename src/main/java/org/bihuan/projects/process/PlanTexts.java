package org.bihuan.projects.process;

import java.util.stream.Collectors;
import org.bihuan.projects.Plan;
import org.bihuan.projects.PlanRow;

/** A version of a plan as the one who decides reads it. */
final class PlanTexts {

    private PlanTexts() {}

    static String of(Plan plan) {
        return "第" + plan.number() + "版（" + plan.kind().label() + "），最早" + plan.finish() + "完成，要求"
                + plan.requiredFinish() + "完工\n"
                + plan.rows().stream().map(PlanTexts::line).collect(Collectors.joining("\n"));
    }

    private static String line(PlanRow row) {
        return row.code() + " " + row.task().name() + "：计划" + row.earliestStart() + "至" + row.earliestFinish() + "，最迟"
                + row.latestFinish() + "，机动" + row.slack() + "个工作日" + (row.critical() ? "（关键）" : "");
    }
}
