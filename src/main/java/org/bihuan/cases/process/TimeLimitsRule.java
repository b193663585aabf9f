package org.bihuan.cases.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Mark;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办理时限: every class has a limit for every kind of clock, in a unit that is known. */
@Component
class TimeLimitsRule implements TableRule {

    @Override
    public String key() {
        return DmnTables.TIME_LIMITS;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(List.of("limitClass", "clockKind"), List.of("amount", "unit"))) {
            table.sheet().rows().forEach(row -> table.trying(row, each -> limit(table, each)));
            TableRule.everyRowIsUsed(table, inputs());
            nothingIsMissing(table);
        }
    }

    private static void limit(TableFindings table, TableRow row) {
        var amount = table.number(row, "amount", Map.of());
        var unit = table.text(row, "unit", Map.of());
        if (unit != null) {
            new TimeLimit(amount == null ? 1 : amount, LimitUnit.of(unit));
        }
    }

    private static void nothingIsMissing(TableFindings table) {
        promises()
                .forEach((promise, label) -> Arrays.stream(LimitClass.values())
                        .filter(limitClass -> TableRule.rows(table, input(limitClass, promise))
                                .isEmpty())
                        .forEach(limitClass -> table.add("没有一行规定“" + limitClass.label() + "”诉求的“" + label + "”时限（"
                                + limitClass.code() + "，" + promise + "）")));
    }

    private static List<Map<String, @Nullable String>> inputs() {
        return promises().keySet().stream()
                .flatMap(promise -> Arrays.stream(LimitClass.values()).map(limitClass -> input(limitClass, promise)))
                .toList();
    }

    /** What has a limit in the table, with its Chinese name: the kinds of clocks and the marks on them. */
    private static Map<String, String> promises() {
        var promises = new LinkedHashMap<String, String>();
        Arrays.stream(ClockKind.values())
                .filter(kind -> !kind.dated())
                .forEach(kind -> promises.put(kind.name(), kind.label()));
        Arrays.stream(Mark.values()).forEach(mark -> promises.put(mark.name(), mark.label()));
        return promises;
    }

    private static Map<String, @Nullable String> input(LimitClass limitClass, String promise) {
        return Map.of("limitClass", limitClass.code(), "clockKind", promise);
    }
}
