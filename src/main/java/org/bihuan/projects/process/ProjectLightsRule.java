package org.bihuan.projects.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.cases.process.TableRule;
import org.bihuan.projects.Light;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.springframework.stereotype.Component;

/** 项目亮灯: every situation has a light, every light a situation, and no row stands hidden behind those above it. */
@Component
class ProjectLightsRule implements TableRule {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final ProjectCells cells;

    ProjectLightsRule(ProjectCells cells) {
        this.cells = cells;
    }

    @Override
    public String key() {
        return ProjectTables.PROJECT_LIGHTS;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(List.of("done", "behind", "startLate"), List.of("light"))) {
            if (table.sheet().hitPolicy() != HitPolicy.FIRST) {
                table.add("命中策略应为 FIRST：自上而下取第一条相符的规则");
            }
            var situations = situations(table);
            TableRule.everyRowIsUsed(table, situations);
            lights(table, situations);
        }
    }

    private void lights(TableFindings table, List<Map<String, Object>> situations) {
        var shown = EnumSet.noneOf(Light.class);
        var reached = new HashSet<TableRow>();
        for (var situation : situations) {
            TableRule.rows(table, situation).stream()
                    .findFirst()
                    .ifPresentOrElse(reached::add, () -> table.add("有的情形没有灯，请在表末加一行不设条件的规则"));
        }
        for (var row : table.sheet().rows()) {
            var light = cells.word(table, row, "light", Light.class, "灯");
            if (reached.contains(row)) {
                light.ifPresent(shown::add);
            } else {
                table.add(row, "上面的规则已包括本行的情形，本行不会用到");
            }
        }
        EnumSet.complementOf(shown)
                .forEach(light -> table.add("没有一种情形会亮“" + light.label() + "”（" + light.code() + "）"));
    }

    /** One of each kind: every bound that the cells name, what lies between two of them, and beyond the outermost. */
    private static List<Map<String, Object>> situations(TableFindings table) {
        var situations = new ArrayList<Map<String, Object>>();
        for (var done : List.of(true, false)) {
            for (var behind : around(table, "behind")) {
                for (var startLate : around(table, "startLate")) {
                    situations.add(Map.of("done", done, "behind", behind, "startLate", startLate));
                }
            }
        }
        return situations;
    }

    private static List<Double> around(TableFindings table, String column) {
        var bounds = new TreeSet<Double>();
        table.sheet().rows().stream()
                .flatMap(row ->
                        NUMBER.matcher(row.inputs().getOrDefault(column, "")).results())
                .forEach(found -> bounds.add(Double.valueOf(found.group())));
        if (bounds.isEmpty()) {
            return List.of(0d);
        }
        var between = bounds.stream()
                .flatMap(bound -> Stream.ofNullable(bounds.higher(bound)).map(next -> (bound + next) / 2));
        return Stream.of(bounds.stream(), between, Stream.of(bounds.first() - 1, bounds.last() + 1))
                .flatMap(each -> each)
                .toList();
    }
}
