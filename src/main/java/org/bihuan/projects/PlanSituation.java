package org.bihuan.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the plan of a project stands. */
@Component
@Order(10)
class PlanSituation implements Situation {

    private final Plans plans;
    private final ProjectChanges changes;

    PlanSituation(Plans plans, ProjectChanges changes) {
        this.plans = plans;
        this.changes = changes;
    }

    @Override
    public List<String> lines(UUID project) {
        var lines = new ArrayList<String>();
        plans.inForce(project).ifPresent(plan -> {
            lines.add("现行计划：第" + plan.number() + "版（" + plan.kind().label() + "），" + text(plan));
            lines.add("计划调整" + plans.replans(project) + "次");
        });
        plans.draft(project).ifPresent(draft -> lines.add("待审批的计划：" + text(draft)));
        changes.open(project).ifPresent(change -> lines.add("待审批的变更：" + change.text()));
        return lines;
    }

    private static String text(Plan plan) {
        var over = plan.daysOver() == 0 ? "" : "，超出要求完工日期" + plan.daysOver() + "个工作日，请调整计划";
        var provisional = plan.provisional() ? "（部分年份的放假安排尚未公布，日期可能变动）" : "";
        return plan.rows().size() + "项任务，最早" + plan.finish() + "完成，要求" + plan.requiredFinish() + "完工" + over
                + provisional;
    }
}
