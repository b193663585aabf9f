package org.bihuan.projects.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.process.Decisions;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.cases.process.TableRule;
import org.bihuan.projects.Phase;
import org.bihuan.projects.ProjectTypes;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.springframework.stereotype.Component;

/** 项目任务模板: tasks whose units, phases, permits and predecessors exist, and that can be scheduled in every type. */
@Component
class TaskTemplatesRule implements TableRule {

    private final ProjectCells cells;
    private final ProjectTypes types;

    TaskTemplatesRule(ProjectCells cells, ProjectTypes types) {
        this.cells = cells;
        this.types = types;
    }

    @Override
    public String key() {
        return ProjectTables.TASK_TEMPLATES;
    }

    @Override
    public void check(TableFindings table) {
        var columns = List.of("code", "name", "phase", "owner", "duration", "predecessors", "deliverable", "permit");
        if (table.hasColumns(List.of("projectType"), columns)) {
            if (table.sheet().hitPolicy() != HitPolicy.COLLECT && table.sheet().hitPolicy() != HitPolicy.RULE_ORDER) {
                table.add("命中策略应为 RULE ORDER：一类项目有多项任务");
            }
            table.sheet().rows().forEach(row -> table.trying(row, each -> task(table, each)));
            TableRule.everyRowIsUsed(
                    table,
                    types.all().keySet().stream().map(TaskTemplatesRule::input).toList());
            types.all().forEach((type, name) -> plan(table, type, name));
        }
    }

    private void task(TableFindings table, TableRow row) {
        List.of("code", "name", "deliverable").forEach(column -> cells.text(table, row, column));
        cells.word(table, row, "phase", Phase.class, "阶段");
        cells.text(table, row, "owner")
                .filter(unit -> !unit.equals(ProjectTables.PROJECT_UNIT))
                .ifPresent(unit -> cells.unit(table, row, unit));
        var permit = cells.optional(table, row, "permit");
        permit.ifPresent(code -> permit(table, row, code));
        var duration = cells.optional(table, row, "duration");
        duration.ifPresent(days -> cells.days(table, row, days));
        if (duration.isEmpty() && permit.isEmpty()) {
            table.add(row, "没有工期：请填“duration”，或者填“permit”，以手续时限为工期");
        }
    }

    private static void permit(TableFindings table, TableRow row, String code) {
        var known = table.beside(ProjectTables.PERMIT_LIMITS)
                .map(permits -> permits.words("permit"))
                .orElse(List.of(code));
        if (!known.contains(code)) {
            table.add(row, "未知的手续“" + code + "”，应为 " + String.join("、", known));
        }
    }

    /** The tasks of a type make a plan: each number once, predecessors that are there, none that waits for itself. */
    private void plan(TableFindings table, String type, String name) {
        var rows = new HashMap<String, TableRow>();
        var predecessors = new LinkedHashMap<String, List<String>>();
        for (var row : TableRule.rows(table, input(type))) {
            var code = String.valueOf(table.value(row, "code", Map.of()));
            var before = rows.putIfAbsent(code, row);
            if (before != null) {
                table.add(row, "“" + name + "”的任务编号“" + code + "”已在第" + before.number() + "行使用");
            }
            predecessors.putIfAbsent(
                    code,
                    Decisions.codes(cells.optional(table, row, "predecessors").orElse(null)));
        }
        if (rows.isEmpty()) {
            table.add("没有一行规定“" + name + "”项目的任务（" + type + "）");
        }
        predecessors.forEach((code, before) -> before.stream()
                .filter(each -> !rows.containsKey(each))
                .forEach(each -> table.add(rows.get(code), "前置任务“" + each + "”不在“" + name + "”的任务里")));
        Circle.in(predecessors)
                .ifPresent(circle -> table.add("“" + name + "”的任务互为前置，无法排期：" + String.join("→", circle)));
    }

    private static Map<String, String> input(String type) {
        return Map.of("projectType", type);
    }
}
