package org.bihuan.replay.projects;

import java.util.List;
import java.util.Map;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectView;

/** Which department may stand in the way of a task, and with what: by the phase of the task. */
final class Hindrances {

    /**
     * @param permit code of the permit that is missing; empty for none of the table
     * @param matter what is missing
     */
    record Hindrance(String department, String permit, String matter) {

        boolean hinders(TaskFact task, ProjectView project) {
            return !department.equals(task.unit()) && !department.equals(project.ownerUnit());
        }
    }

    private static final List<Hindrance> EARLY = List.of(
            new Hindrance("guizi", "site", "用地性质与控制性详细规划不一致，需出具用地预审与选址意见"),
            new Hindrance("guizi", "", "用地红线成果未确认，无法开展勘测"),
            new Hindrance("shengtai", "", "项目环境影响评价类别未认定"));

    private static final Map<Phase, List<Hindrance>> BY_PHASE = Map.of(
            Phase.PROPOSAL, EARLY,
            Phase.FEASIBILITY, EARLY,
            Phase.DESIGN,
                    List.of(
                            new Hindrance("guizi", "planning", "规划条件未核发，设计方案无法定稿"),
                            new Hindrance("jiaotong", "", "交通影响评价意见未出具"),
                            new Hindrance("shuiwuju", "", "雨污水接口位置和标高未确认")),
            Phase.PERMITS,
                    List.of(
                            new Hindrance("shengtai", "eia-form", "环境影响报告表尚未受理，需补充噪声监测数据"),
                            new Hindrance("guizi", "planning", "建设工程规划许可证未核发"),
                            new Hindrance("yuanlin", "trees", "树木移植、砍伐方案未审定"),
                            new Hindrance("chengguan", "road-occupation", "占用、挖掘城市道路许可未办结")),
            Phase.CONSTRUCTION,
                    List.of(
                            new Hindrance("chengguan", "road-occupation", "掘路许可到期，延期申请未批复"),
                            new Hindrance("gongan", "", "交通导改方案未同意，无法封闭施工"),
                            new Hindrance("yuanlin", "trees", "现场两株树木的移植许可未办结")),
            Phase.ACCEPTANCE,
                    List.of(
                            new Hindrance("zhujian", "completion-filing", "竣工验收备案材料退回补正，未给出补正意见"),
                            new Hindrance("shuiwuju", "", "排水接入验收未安排")));

    private Hindrances() {}

    /** Those that may stand in the way; empty when none does. */
    static List<Hindrance> of(TaskFact task, ProjectView project) {
        return BY_PHASE.entrySet().stream()
                .filter(phase -> phase.getKey().code().equals(task.phase()))
                .flatMap(phase -> phase.getValue().stream())
                .filter(hindrance -> hindrance.hinders(task, project))
                .toList();
    }
}
