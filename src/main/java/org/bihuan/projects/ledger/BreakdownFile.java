package org.bihuan.projects.ledger;

import java.util.List;
import org.bihuan.projects.BreakdownRow;
import org.bihuan.projects.BreakdownTable;
import org.springframework.stereotype.Component;

/** A task breakdown table (任务分解表) as CSV or Excel. */
@Component
class BreakdownFile {

    private final SheetFile sheets;
    private final BreakdownTable table;

    BreakdownFile(SheetFile sheets, BreakdownTable table) {
        this.sheets = sheets;
        this.table = table;
    }

    /**
     * The rows of a file.
     *
     * @throws FileRefused naming rows and columns
     */
    List<BreakdownRow> read(byte[] file) {
        var problems = new Problems();
        var lines = sheets.rows(file, BreakdownTable.COLUMNS, problems).stream()
                .map(BreakdownFile::line)
                .toList();
        var rows = table.read(lines, (row, fault) -> problems.add(row, fault + "。"));
        problems.refuse();
        return rows;
    }

    private static BreakdownTable.Line line(SheetRow row) {
        return new BreakdownTable.Line(
                row.number(), BreakdownTable.COLUMNS.stream().map(row::cell).toList());
    }

    /** The table of these rows. */
    WrittenSheet sheet(List<BreakdownRow> rows) {
        return new WrittenSheet(
                "任务分解表",
                BreakdownTable.COLUMNS,
                rows.stream().map(row -> List.<Object>copyOf(table.cells(row))).toList());
    }
}
