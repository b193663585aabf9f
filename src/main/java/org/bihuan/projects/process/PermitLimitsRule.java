package org.bihuan.projects.process;

import java.util.List;
import java.util.Map;
import org.bihuan.cases.process.TableFindings;
import org.bihuan.cases.process.TableRow;
import org.bihuan.cases.process.TableRule;
import org.bihuan.cases.process.TableSheet;
import org.springframework.stereotype.Component;

/** 项目手续时限: every row names its permit, a department that exists, and a limit in days. */
@Component
class PermitLimitsRule implements TableRule {

    private final ProjectCells cells;

    PermitLimitsRule(ProjectCells cells) {
        this.cells = cells;
    }

    @Override
    public String key() {
        return ProjectTables.PERMIT_LIMITS;
    }

    @Override
    public void check(TableFindings table) {
        if (table.hasColumns(List.of("permit"), List.of("name", "department", "limit", "basis"))) {
            table.sheet().rows().forEach(row -> table.trying(row, each -> permit(table, each)));
            TableRule.everyRowIsUsed(
                    table,
                    table.sheet().words("permit").stream()
                            .map(code -> Map.of("permit", code))
                            .toList());
        }
    }

    private void permit(TableFindings table, TableRow row) {
        if (TableSheet.words(row, "permit").isEmpty()) {
            table.add(row, "“permit”一栏应写明手续代码");
        }
        cells.text(table, row, "name");
        cells.text(table, row, "basis");
        cells.text(table, row, "department").ifPresent(unit -> cells.unit(table, row, unit));
        cells.text(table, row, "limit").ifPresent(limit -> cells.days(table, row, limit));
    }
}
