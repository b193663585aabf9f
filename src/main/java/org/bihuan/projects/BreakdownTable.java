package org.bihuan.projects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Refusal;
import org.bihuan.organization.Organization;
import org.springframework.stereotype.Component;

/**
 * The task breakdown table (任务分解表), a line a task. Units, phases and permits are written by name and read by name or
 * code; an empty duration takes the limit of the permit.
 */
@Component
public class BreakdownTable {

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

    private final Organization organization;
    private final OfficialNames names;
    private final Permits permits;
    private final TaskTemplates templates;

    BreakdownTable(Organization organization, OfficialNames names, Permits permits, TaskTemplates templates) {
        this.organization = organization;
        this.names = names;
        this.permits = permits;
        this.templates = templates;
    }

    /**
     * A line of the table.
     *
     * @param number by which people find it
     * @param cells those at the end may be missing
     */
    public record Line(int number, List<String> cells) {

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The cells of a task, in the order of the columns. */
    public List<String> cells(BreakdownRow row) {
        return List.of(
                row.code(),
                row.name(),
                row.phase().label(),
                names.unit(row.ownerUnit()),
                BreakdownCells.write(row.duration()),
                String.join("、", row.predecessors()),
                row.deliverable(),
                row.permit() == null ? "" : permits.name(row.permit()));
    }

    /**
     * Reads the tasks. A heading says in which order the columns stand; without one they stand in their own. Empty lines
     * are passed over.
     *
     * @param faults is told the line and what is wrong with it, without a full stop
     * @return the tasks with which nothing is wrong
     */
    public List<BreakdownRow> read(List<Line> lines, BiConsumer<Integer, String> faults) {
        var rows = new ArrayList<BreakdownRow>();
        var codes = new HashSet<String>();
        var columns = COLUMNS;
        for (var line : lines) {
            if (line.cells().contains(CODE)) {
                columns = line.cells();
            } else if (!line.isEmpty()) {
                var cells = cells(columns, line.cells());
                var row = cells.row();
                row.filter(read -> !codes.add(read.code())).ifPresent(twice -> cells.fault("编号" + twice.code() + "重复"));
                row.ifPresent(rows::add);
                cells.faults().forEach(fault -> faults.accept(line.number(), fault));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Reads one task that has no code yet, from the fields of a form; its code is {@code T0}.
     *
     * @throws Refusal naming every fault
     */
    public BreakdownRow readOne(
            String name, String phase, String unit, String duration, String predecessors, String deliverable) {
        var cells = cells(COLUMNS, List.of("T0", name, phase, unit, duration, predecessors, deliverable));
        return cells.row().orElseThrow(() -> new Refusal("新增任务有误：" + String.join("；", cells.faults()) + "。请改正后重新提交。"));
    }

    private BreakdownCells cells(List<String> columns, List<String> cells) {
        return new BreakdownCells(columns, cells, organization, permits);
    }

    /** The ready-made tasks of a kind of project; what the table leaves to the project's own unit is its. */
    public List<BreakdownRow> readyMade(String projectType, String ownerUnit) {
        return templates.of(projectType).stream()
                .map(task -> row(task, ownerUnit))
                .toList();
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
