package org.bihuan.assessment.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bihuan.assessment.Weights;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.cases.process.TableRule;
import org.bihuan.deadlines.WorkCalendar;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.springframework.stereotype.Component;

/** 考核权重: the three weights of every row are 100 together, every row is used, and today has weights. */
@Component
class AssessmentWeightsRule implements TableRule {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Clock clock;

    AssessmentWeightsRule(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return AssessmentTables.WEIGHTS;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(
                List.of("day"), List.of("response", "solution", "satisfaction", "survey", "partPercent"))) {
            if (table.sheet().hitPolicy() != HitPolicy.FIRST) {
                table.add("命中策略应为 FIRST：自上而下取第一条相符的规则");
            }
            table.sheet().rows().forEach(row -> table.trying(row, each -> weights(table, each)));
            everyRowIsReached(table);
            var today = AssessmentTables.number(WorkCalendar.dateOf(clock.instant()));
            if (TableRule.rows(table, Map.of("day", today)).isEmpty()) {
                table.add("没有一行规定今天适用的权重");
            }
        }
    }

    private static void weights(TableFindings table, TableRow row) {
        var response = table.number(row, "response", Map.of());
        var solution = table.number(row, "solution", Map.of());
        var satisfaction = table.number(row, "satisfaction", Map.of());
        var survey = table.number(row, "survey", Map.of());
        var part = table.number(row, "partPercent", Map.of());
        if (response != null && solution != null && satisfaction != null && survey != null && part != null) {
            new Weights(response, solution, satisfaction, survey, part);
        }
    }

    private static void everyRowIsReached(TableFindings table) {
        var reached = new ArrayList<TableRow>();
        for (var row : table.sheet().rows()) {
            NUMBER.matcher(row.inputs().getOrDefault("day", ""))
                    .results()
                    .map(found -> Integer.valueOf(found.group()))
                    .flatMap(day ->
                            TableRule.rows(table, Map.of("day", day)).stream().limit(1))
                    .forEach(reached::add);
        }
        table.sheet().rows().stream()
                .filter(row -> !reached.contains(row))
                .forEach(row -> table.add(row, "上面的规则已包括本行的情形，本行不会用到"));
    }
}
