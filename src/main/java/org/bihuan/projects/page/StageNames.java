package org.bihuan.projects.page;

import java.util.Map;

/**
 * The Chinese names of the stages as the tables keep them: of tasks, obstacles, meetings and resolutions, which are the
 * business of other rooms; a stage without a name here is shown as it is.
 */
final class StageNames {

    private static final Map<String, String> TASKS = Map.of(
            "WAITING",
            "待前置",
            "READY",
            "待启动",
            "RUNNING",
            "实施中",
            "SUBMITTED",
            "待核验",
            "ACCEPTED",
            "已验收",
            "WITHDRAWN",
            "已取消");

    private static final Map<String, String> BLOCKERS =
            Map.of("OPEN", "待协调", "ON_AGENDA", "已列入议题", "RESOLVING", "议定事项落实中", "CLOSED", "已销号");

    private static final Map<String, String> MEETINGS = Map.of(
            "CALLED", "待确定议题",
            "CONFIRMED", "待召开",
            "HELD", "逐项议定中",
            "MINUTES", "纪要待签发",
            "REVISING", "纪要待修改",
            "RESOLVING", "议定事项落实中",
            "SETTLED", "已办结",
            "DROPPED", "不再召开");

    private static final Map<String, String> RESOLUTIONS =
            Map.of("DRAFTED", "待纪要签发", "ASSIGNED", "落实中", "ANSWERED", "待核验", "SETTLED", "已销号");

    private StageNames() {}

    static String task(String stage) {
        return TASKS.getOrDefault(stage, stage);
    }

    static String blocker(String stage) {
        return BLOCKERS.getOrDefault(stage, stage);
    }

    static String meeting(String stage) {
        return MEETINGS.getOrDefault(stage, stage);
    }

    static String resolution(String stage) {
        return RESOLUTIONS.getOrDefault(stage, stage);
    }
}
