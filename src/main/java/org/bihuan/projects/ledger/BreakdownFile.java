package org.bihuan.projects.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Labelled;
import org.bihuan.deadlines.LimitUnit;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.Permit;
import org.bihuan.projects.Permits;
import org.bihuan.projects.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes a task breakdown table (任务分解表) as CSV or Excel; names and codes are both understood. */
@Component
public class BreakdownFile {

    static final String CODE = "编号";
    static final String NAME = "名称";
    static final String PHASE = "阶段";
    static final String OWNER = "责任单位";
    static final String DURATION = "工期";
    static final String PREDECESSORS = "前置任务";
    static final String DELIVERABLE = "成果";
    static final String PERMIT = "手续";

    /** The columns in their order; predecessors and permit may be empty. */
    public static final List<String> COLUMNS =
            List.of(CODE, NAME, PHASE, OWNER, DURATION, PREDECESSORS, DELIVERABLE, PERMIT);

    private static final Pattern WRITTEN_CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,19}");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,5})\\s*(wd|d|个工作日|工作日|个自然日|自然日|日|天|)");

    private final SheetFile sheets;
    private final Permits permits;
    private final Organization organization;

    BreakdownFile(SheetFile sheets, Permits permits, Organization organization) {
        this.sheets = sheets;
        this.permits = permits;
        this.organization = organization;
    }

    /**
     * The rows of a file.
     *
     * @throws FileRefused naming rows and columns
     */
    public List<BreakdownRow> read(byte[] file) {
        var problems = new Problems();
        var seen = new HashMap<String, Integer>();
        var rows = new ArrayList<BreakdownRow>();
        for (var row : sheets.rows(file, COLUMNS, problems)) {
            var cells = new CellReader(row, problems);
            once(row, seen, cells);
            row(cells).ifPresent(rows::add);
        }
        problems.refuse();
        return rows;
    }

    /** The table of these rows. */
    public WrittenSheet sheet(List<BreakdownRow> rows) {
        return new WrittenSheet("任务分解表", COLUMNS, rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(BreakdownRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.phase().label(),
                organization.unit(row.ownerUnit()).map(Unit::name).orElse(row.ownerUnit()),
                row.duration().text(),
                String.join("、", row.predecessors()),
                row.deliverable(),
                permit(row.permit()));
    }

    private String permit(@Nullable String code) {
        return code == null ? "" : permits.find(code).map(Permit::name).orElse(code);
    }

    private static void once(SheetRow row, Map<String, Integer> seen, CellReader cells) {
        var code = row.cell(CODE);
        var before = code.isEmpty() ? null : seen.putIfAbsent(code, row.number());
        if (before != null) {
            cells.wrong(CODE, "“" + code + "”与第" + before + "行重复。");
        }
    }

    private Optional<BreakdownRow> row(CellReader cells) {
        var code = cells.text(CODE)
                .flatMap(text -> WRITTEN_CODE.matcher(text).matches()
                        ? Optional.of(text)
                        : cells.wrong(CODE, "“" + text + "”应由数字、字母组成，例如 T01。"));
        var name = cells.text(NAME);
        var phase = phase(cells);
        var owner = cells.unit(OWNER, organization);
        var permit = cells.optional(PERMIT).flatMap(text -> permit(text, cells));
        var duration = duration(cells, permit);
        var predecessors =
                cells.optional(PREDECESSORS).map(BreakdownFile::codes).orElse(List.of());
        var deliverable = cells.text(DELIVERABLE);
        return Stream.of(code, name, phase, owner, duration, deliverable).allMatch(Optional::isPresent)
                ? Optional.of(new BreakdownRow(
                        code.get(),
                        name.get(),
                        phase.get(),
                        owner.get(),
                        duration.get(),
                        predecessors,
                        deliverable.get(),
                        permit.map(Permit::code).orElse(null)))
                : Optional.empty();
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split("[、，,；;\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Phase> phase(CellReader cells) {
        return cells.text(PHASE)
                .flatMap(text -> Arrays.stream(Phase.values())
                        .filter(phase ->
                                phase.label().equals(text) || phase.code().equals(text))
                        .findFirst()
                        .or(() -> cells.wrong(
                                PHASE,
                                "没有“" + text + "”这一阶段，应为"
                                        + Arrays.stream(Phase.values())
                                                .map(Labelled::label)
                                                .collect(Collectors.joining("、"))
                                        + "。")));
    }

    /** A number alone counts working days; without one a permit takes as long as the law allows. */
    private static Optional<TimeLimit> duration(CellReader cells, Optional<Permit> permit) {
        var limit = permit.filter(known -> cells.optional(DURATION).isEmpty()).map(Permit::limit);
        return limit.isPresent() ? limit : duration(cells);
    }

    private static Optional<TimeLimit> duration(CellReader cells) {
        return cells.text(DURATION).flatMap(text -> {
            var days = DAYS.matcher(text);
            if (!days.matches()
                    || Integer.parseInt(days.group(1)) < 1
                    || Integer.parseInt(days.group(1)) > TimeLimit.LONGEST) {
                return cells.wrong(DURATION, "“" + text + "”应写成 20个工作日 或 30个自然日，至少1天。");
            }
            var calendarDays = days.group(2).matches("d|日|天|个?自然日");
            return Optional.of(new TimeLimit(
                    Integer.parseInt(days.group(1)), calendarDays ? LimitUnit.CALENDAR_DAYS : LimitUnit.WORKING_DAYS));
        });
    }

    private Optional<Permit> permit(String text, CellReader cells) {
        return permits.all().stream()
                .filter(permit -> permit.name().equals(text) || permit.code().equals(text))
                .findFirst()
                .or(() -> cells.wrong(PERMIT, "手续表中没有“" + text + "”。"));
    }
}
