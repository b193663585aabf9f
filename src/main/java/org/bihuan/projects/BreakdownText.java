package org.bihuan.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;
import org.springframework.stereotype.Component;

/** The task breakdown table as text: cells separated by commas, or by tabs as they come out of a spreadsheet. */
@Component
public class BreakdownText {

    private final BreakdownTable table;

    BreakdownText(BreakdownTable table) {
        this.table = table;
    }

    /** The table with its heading. */
    public String write(List<BreakdownRow> rows) {
        return Stream.concat(Stream.of(BreakdownTable.COLUMNS), rows.stream().map(table::cells))
                .map(CsvLines::write)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads a table as {@link #write} writes it; the heading may be missing, or name the columns in another order.
     *
     * @throws Refusal naming every fault with its line, counted from 1 with the heading
     */
    public List<BreakdownRow> read(String text) {
        var cells = CsvLines.read(text.replace("\uFEFF", ""));
        var lines = IntStream.range(0, cells.size())
                .mapToObj(i -> new BreakdownTable.Line(i + 1, cells.get(i)))
                .toList();
        var faults = new ArrayList<String>();
        var rows = table.read(lines, (line, fault) -> faults.add("第" + line + "行：" + fault));
        if (!faults.isEmpty()) {
            throw new Refusal("任务分解表有误：" + String.join("；", faults) + "。请改正后重新提交。");
        }
        if (rows.isEmpty()) {
            throw new Refusal("请填写任务分解表，每行一项任务。");
        }
        return rows;
    }
}
