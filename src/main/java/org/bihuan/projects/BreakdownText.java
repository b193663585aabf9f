package org.bihuan.projects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.springframework.stereotype.Component;

/**
 * The task breakdown table as text: a line a task, the cells separated by commas (or tabs, as they come out of a
 * spreadsheet). Units, phases and permits are written by name and read by name or code; an empty duration takes the limit
 * of the permit.
 */
@Component
public class BreakdownText {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of("编号", "名称", "阶段", "责任单位", "工期", "前置任务", "成果", "手续");

    private final Organization organization;
    private final Permits permits;
    private final TaskTemplates templates;

    BreakdownText(Organization organization, Permits permits, TaskTemplates templates) {
        this.organization = organization;
        this.permits = permits;
        this.templates = templates;
    }

    /** The table with its heading. */
    public String write(List<BreakdownRow> rows) {
        return cells(rows).stream().map(CsvLines::write).collect(Collectors.joining("\n"));
    }

    /** The cells of the table, the heading first; for spreadsheets. */
    public List<List<String>> cells(List<BreakdownRow> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS);
        rows.forEach(row -> lines.add(cells(row)));
        return lines;
    }

    private List<String> cells(BreakdownRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.phase().label(),
                organization.unit(row.ownerUnit()).map(Unit::name).orElse(row.ownerUnit()),
                BreakdownCells.write(row.duration()),
                String.join("、", row.predecessors()),
                row.deliverable(),
                row.permit() == null
                        ? ""
                        : permits.find(row.permit()).map(Permit::name).orElse(row.permit()));
    }

    /**
     * Reads a table as {@link #write} writes it; the heading may be missing.
     *
     * @throws Refusal naming every fault with its line
     */
    public List<BreakdownRow> read(String text) {
        return read(CsvLines.read(text));
    }

    /**
     * Reads lines of cells, as {@link #cells} gives them; empty lines are passed over, cells at the end may be missing.
     *
     * @throws Refusal naming every fault with its line, counted from 1 with the heading
     */
    public List<BreakdownRow> read(List<List<String>> lines) {
        var rows = new ArrayList<BreakdownRow>();
        var faults = new ArrayList<String>();
        var codes = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isEmpty(lines.get(i)) && !isHeading(lines.get(i))) {
                var cells = new BreakdownCells(lines.get(i), organization, permits);
                var row = cells.row();
                row.filter(read -> !codes.add(read.code())).ifPresent(twice -> cells.fault("编号" + twice.code() + "重复"));
                row.ifPresent(rows::add);
                var line = i + 1;
                cells.faults().forEach(fault -> faults.add("第" + line + "行：" + fault));
            }
        }
        refuse(rows, faults);
        return List.copyOf(rows);
    }

    /**
     * Reads one task that has no code yet, from the fields of a form; its code is {@code T0}.
     *
     * @throws Refusal naming every fault
     */
    public BreakdownRow readOne(
            String name, String phase, String unit, String duration, String predecessors, String deliverable) {
        var cells = new BreakdownCells(
                List.of("T0", name, phase, unit, duration, predecessors, deliverable), organization, permits);
        return cells.row().orElseThrow(() -> new Refusal("新增任务有误：" + String.join("；", cells.faults()) + "。请改正后重新提交。"));
    }

    private static void refuse(List<BreakdownRow> rows, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("任务分解表有误：" + String.join("；", faults) + "。请改正后重新提交。");
        }
        if (rows.isEmpty()) {
            throw new Refusal("请填写任务分解表，每行一项任务。");
        }
    }

    private static boolean isEmpty(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static boolean isHeading(List<String> cells) {
        return cells.get(0).strip().replace("\uFEFF", "").equals(COLUMNS.get(0));
    }

    /** The ready-made table of a kind of project; what the table leaves to the project's own unit is its. */
    public String template(String projectType, String ownerUnit) {
        return write(templates.of(projectType).stream()
                .map(task -> row(task, ownerUnit))
                .toList());
    }

    private static BreakdownRow row(TaskTemplate task, String ownerUnit) {
        return new BreakdownRow(
                task.code(),
                task.name(),
                task.phase(),
                Optional.ofNullable(task.owner()).orElse(ownerUnit),
                task.duration(),
                task.predecessors(),
                task.deliverable(),
                task.permit());
    }
}
