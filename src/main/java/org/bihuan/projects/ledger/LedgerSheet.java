package org.bihuan.projects.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.Light;
import org.bihuan.projects.ProjectTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the ledger with the columns that {@link LedgerFile} reads, and where each project stands behind them. */
@Component
public class LedgerSheet {

    private static final String NAME = "项目台账";
    private static final List<String> STANDING = List.of(
            "当前环节", "亮灯", "分管领导", "责任科室", "联系人", "计划完工日期", "未销号手续问题", "受阻工作日", "登记日期", "启动日期", "竣工验收日期", "办结日期");

    private final ProjectTypes types;
    private final OfficialNames names;

    LedgerSheet(ProjectTypes types, OfficialNames names) {
        this.types = types;
        this.names = names;
    }

    /** The table of these projects. */
    public WrittenSheet of(List<LedgerEntry> entries) {
        var header =
                Stream.concat(LedgerFile.COLUMNS.stream(), STANDING.stream()).toList();
        return new WrittenSheet(NAME, header, entries.stream().map(this::row).toList());
    }

    /** The empty table to fill in. */
    public WrittenSheet template() {
        return new WrittenSheet(NAME, LedgerFile.COLUMNS, List.of());
    }

    private List<Object> row(LedgerEntry entry) {
        var cells = new ArrayList<Object>(Arrays.asList(
                entry.project().code(),
                entry.project().name(),
                types.name(entry.project().type()),
                entry.project().investment(),
                cell(entry.project().estimate()),
                entry.project().funding(),
                names.unit(entry.project().ownerUnit()),
                entry.project().site(),
                entry.project().requiredFinish()));
        cells.addAll(Arrays.asList(
                entry.project().stage().label(),
                Optional.ofNullable(entry.light()).map(Light::label).orElse(""),
                names.person(entry.project().leader()),
                cell(entry.project().section()),
                names.person(entry.project().staff()),
                cell(entry.plannedFinish()),
                entry.openBlockers(),
                entry.blockedDays(),
                day(entry.project().registeredAt()),
                day(entry.project().startedAt()),
                day(entry.project().acceptedAt()),
                day(entry.project().endedAt())));
        return cells;
    }

    private static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static Object day(@Nullable Instant at) {
        return at == null ? "" : WorkCalendar.dateOf(at);
    }
}
