package org.bihuan.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one line of the breakdown table and gathers what is wrong with them. */
final class BreakdownCells {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,15}");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,5})\\s*(|wd|d|工作日|个工作日|日|天|自然日|个自然日)");

    private static final int LONGEST = 500;

    private final List<String> columns;
    private final List<String> cells;
    private final Organization organization;
    private final Permits permits;
    private final List<String> faults = new ArrayList<>();

    BreakdownCells(List<String> columns, List<String> cells, Organization organization, Permits permits) {
        this.columns = columns;
        this.cells = cells;
        this.organization = organization;
        this.permits = permits;
    }

    /** In the form that people read and {@link #row} understands: {@code 20工作日}, {@code 30日}. */
    static String write(TimeLimit duration) {
        return duration.amount() + (duration.unit() == LimitUnit.CALENDAR_DAYS ? "日" : "工作日");
    }

    /** What is wrong so far, without the line. */
    List<String> faults() {
        return faults;
    }

    void fault(String what) {
        faults.add(what);
    }

    /** The task; empty when something is wrong with it. */
    Optional<BreakdownRow> row() {
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            fault("多于" + columns.size() + "列，内容里有逗号的请用英文双引号括起来");
        }
        var code = cell(BreakdownTable.CODE);
        if (!CODE.matcher(code).matches()) {
            fault("编号“" + code + "”应为字母和数字，如T01");
        }
        var name = required(BreakdownTable.NAME);
        var phase = phase(cell(BreakdownTable.PHASE));
        var unit = unit(cell(BreakdownTable.OWNER));
        var permit = permit(cell(BreakdownTable.PERMIT));
        var duration = duration(cell(BreakdownTable.DURATION), permit);
        var deliverable = required(BreakdownTable.DELIVERABLE);
        return faults.isEmpty() && phase != null && unit != null && duration != null
                ? Optional.of(new BreakdownRow(
                        code,
                        name,
                        phase,
                        unit,
                        duration,
                        codes(cell(BreakdownTable.PREDECESSORS)),
                        deliverable,
                        permit == null ? null : permit.code()))
                : Optional.empty();
    }

    private String cell(String column) {
        var position = columns.indexOf(column);
        var text =
                position >= 0 && position < cells.size() ? cells.get(position).strip() : "";
        if (text.length() > LONGEST) {
            fault(column + "超过" + LONGEST + "字");
        }
        return text;
    }

    private String required(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            fault("缺少" + column);
        }
        return text;
    }

    private @Nullable Phase phase(String text) {
        var found = Arrays.stream(Phase.values())
                .filter(phase -> phase.label().equals(text) || phase.code().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(Phase.values()).map(Phase::label).toList();
            fault("阶段“" + text + "”应为" + String.join("、", known));
        }
        return found.orElse(null);
    }

    private @Nullable String unit(String text) {
        var found = organization.leadUnits().stream()
                .filter(unit -> unit.name().equals(text) || unit.code().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            fault("责任单位“" + text + "”不是本区的部门或街道");
        }
        return found.map(unit -> unit.code()).orElse(null);
    }

    private @Nullable Permit permit(String text) {
        var found = permits.all().stream()
                .filter(permit -> permit.name().equals(text) || permit.code().equals(text))
                .findFirst();
        if (!text.isEmpty() && found.isEmpty()) {
            fault("手续“" + text + "”不在手续时限表中");
        }
        return found.orElse(null);
    }

    private @Nullable TimeLimit duration(String text, @Nullable Permit permit) {
        if (text.isEmpty() && permit != null) {
            return permit.limit();
        }
        var matcher = DURATION.matcher(text);
        if (!matcher.matches() || !withinReason(matcher.group(1))) {
            fault("工期“" + text + "”应写成20（工作日）、20工作日或30日");
            return null;
        }
        var working = matcher.group(2).isEmpty() || matcher.group(2).matches("wd|个?工作日");
        return new TimeLimit(
                Integer.parseInt(matcher.group(1)), working ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS);
    }

    private static boolean withinReason(String digits) {
        var amount = Integer.parseInt(digits);
        return amount >= 1 && amount <= TimeLimit.LONGEST;
    }

    /** Predecessors, separated by 、, spaces, commas or semicolons. */
    static List<String> codes(String text) {
        return Arrays.stream(text.split("[、\\s,，;；]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
