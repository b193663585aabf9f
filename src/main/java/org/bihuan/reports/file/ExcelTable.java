package org.bihuan.reports.file;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet that is being written: a frozen head, widths after the heads, and rows that leave in batches. */
final class ExcelTable {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_TEXT = 32_767;
    private static final int BATCH = 500;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 42;

    private final Worksheet sheet;
    private final int columns;
    private int rows = 1;

    ExcelTable(Workbook book, String title, List<String> heads) {
        sheet = book.newWorksheet(title);
        columns = heads.size();
        for (int column = 0; column < columns; column++) {
            var head = heads.get(column);
            sheet.inlineString(0, column, head);
            sheet.style(0, column).bold().fillColor("E8EEF6").set();
            sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, head.length() * 2 + 6)));
        }
        sheet.freezePane(0, 1);
    }

    /** How many rows there are, with the head. */
    int rows() {
        return rows;
    }

    void add(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (++rows % BATCH == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        sheet.finish();
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant instant) {
            sheet.value(rows, column, instant.atZone(BEIJING).toLocalDateTime());
            sheet.style(rows, column).format("yyyy-mm-dd hh:mm").set();
        } else if (cell != null) {
            sheet.inlineString(rows, column, shortened(cell.toString()));
        }
    }

    /** No cell of Excel holds more. */
    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
