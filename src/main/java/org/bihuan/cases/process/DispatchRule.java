package org.bihuan.cases.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.cases.Categories;
import org.bihuan.cases.LimitClass;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 派单规则: units that exist and can lead a case, categories and classes that are known. */
@Component
class DispatchRule implements TableRule {

    private final Organization organization;
    private final Categories categories;

    DispatchRule(Organization organization, Categories categories) {
        this.organization = organization;
        this.categories = categories;
    }

    @Override
    public String key() {
        return DmnTables.DISPATCH_RULES;
    }

    /** Before the office has loaded its units, their codes can't be judged. */
    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(
                List.of("category", "street"), List.of("unit", "limitClass", "straightThrough", "basis", "consult"))) {
            var inputs = inputs();
            if (!organization.leadUnits().isEmpty()) {
                TableRule.everyRowIsUsed(table, inputs);
            }
            for (var row : table.sheet().rows()) {
                inputs.stream()
                        .filter(input -> table.applies(row, input))
                        .findFirst()
                        .ifPresent(input -> proposal(table, row, input));
            }
        }
    }

    private void proposal(TableFindings table, TableRow row, Map<String, @Nullable String> input) {
        consult(table, row, input);
        var unit = table.value(row, "unit", input);
        if (unit == null) {
            return;
        }
        unit(table, row, unit);
        var limitClass = table.text(row, "limitClass", input);
        if (limitClass != null
                && Arrays.stream(LimitClass.values())
                        .noneMatch(known -> known.code().equals(limitClass))) {
            table.add(
                    row,
                    "未知的时限类别“" + limitClass + "”，应为 "
                            + Arrays.stream(LimitClass.values())
                                    .map(LimitClass::code)
                                    .collect(Collectors.joining("、")));
        }
        table.text(row, "basis", input);
        var straight = table.value(row, "straightThrough", input);
        if (straight != null && !(straight instanceof Boolean)) {
            table.add(row, "“straightThrough”一栏应为 true 或 false");
        }
    }

    /** Units that are asked could lead the case, and what needs a consultation is no rule to dispatch by. */
    private void consult(TableFindings table, TableRow row, Map<String, @Nullable String> input) {
        if (table.value(row, "consult", input) == null) {
            return;
        }
        Decisions.codes(table.text(row, "consult", input)).forEach(unit -> unit(table, row, unit));
        if (Boolean.TRUE.equals(table.value(row, "straightThrough", input))) {
            table.add(row, "需要会商的诉求不能按规则直派，请把“straightThrough”改为 false 或清空“consult”");
        }
    }

    private void unit(TableFindings table, TableRow row, Object unit) {
        var leads = organization.leadUnits();
        if (!leads.isEmpty() && leads.stream().map(Unit::code).noneMatch(unit::equals)) {
            var known = organization.unit(unit.toString()).filter(Unit::active);
            table.add(
                    row,
                    known.map(found -> "“" + found.name() + "”不是部门或街道，不能主办诉求").orElse("未知的单位代码“" + unit + "”"));
        }
    }

    /** Every category in every street, and without one; in an empty organization in a street that stands for all. */
    private List<Map<String, @Nullable String>> inputs() {
        var streets = new ArrayList<@Nullable String>();
        organization.leadUnits().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .forEach(unit -> streets.add(unit.code()));
        streets.add(null);
        var inputs = new ArrayList<Map<String, @Nullable String>>();
        for (var street : streets) {
            for (var category : categories.all().keySet()) {
                var input = new HashMap<String, @Nullable String>();
                input.put("category", category);
                input.put("street", street);
                inputs.add(input);
            }
        }
        return inputs;
    }
}
