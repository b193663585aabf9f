package org.bihuan.reports.opinion.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Outcome;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.cases.process.TableRule;
import org.bihuan.reports.opinion.OpinionFacts;
import org.bihuan.reports.opinion.OpinionMeasure;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 意见处理方式: every opinion gets a measure that exists, and every row is used. */
@Component
class OpinionMeasuresRule implements TableRule {

    private static final int MOST_DAYS = 366;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public String key() {
        return OpinionTables.MEASURES;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(List.of("answered", "outcome", "onRecord", "limitClass", "days"), List.of("measure"))) {
            if (table.sheet().hitPolicy() != HitPolicy.FIRST) {
                table.add("命中策略应为 FIRST：自上而下取第一条相符的规则");
            }
            table.sheet().rows().forEach(row -> measure(table, row));
            everyOpinionHasOne(table);
        }
    }

    private static void measure(TableFindings table, TableRow row) {
        var code = table.text(row, "measure", Map.of());
        if (code != null
                && Arrays.stream(OpinionMeasure.values())
                        .noneMatch(known -> known.code().equals(code))) {
            table.add(row, "没有“" + code + "”这种处理方式");
        }
    }

    private static void everyOpinionHasOne(TableFindings table) {
        var used = new ArrayList<TableRow>();
        var without = new ArrayList<OpinionFacts>();
        facts(days(table))
                .forEach(each -> TableRule.rows(table, OpinionTables.inputs(each)).stream()
                        .findFirst()
                        .ifPresentOrElse(used::add, () -> without.add(each)));
        if (!without.isEmpty()) {
            table.add("没有一行适用于" + OpinionTables.inputs(without.get(0)) + "，请在最下面增加一行兜底");
        }
        table.sheet().rows().stream()
                .filter(row -> !used.contains(row))
                .forEach(row -> table.add(row, "上面的规则已包括本行的情形，或条件不成立，本行不会用到"));
    }

    private static Stream<OpinionFacts> facts(Set<Integer> days) {
        return Stream.of(false, true)
                .flatMap(answered -> orNone(Outcome.values())
                        .flatMap(outcome -> Stream.of(false, true)
                                .flatMap(onRecord -> orNone(LimitClass.values())
                                        .flatMap(limitClass -> days.stream()
                                                .map(day -> new OpinionFacts(
                                                        answered, outcome.of(), onRecord, limitClass.of(), day))))));
    }

    /** On both sides of every line that the table draws. */
    private static Set<Integer> days(TableFindings table) {
        var days = new TreeSet<>(Set.of(0, MOST_DAYS));
        table.sheet()
                .rows()
                .forEach(row -> NUMBER.matcher(row.inputs().getOrDefault("days", ""))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .forEach(line -> days.addAll(List.of(Math.max(0, line - 1), line, line + 1))));
        return days;
    }

    private record Maybe<T>(@Nullable T of) {}

    private static <T> Stream<Maybe<T>> orNone(T[] values) {
        return Stream.concat(
                Stream.of(new Maybe<T>(null)), Arrays.stream(values).map(Maybe::new));
    }
}
