package org.bihuan.reports.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/**
 * Writes workbooks of any length: rows leave as they come and none is kept. Texts are typed as texts, so that none
 * becomes a formula, whatever it begins with.
 */
@Component
public class ExcelFile {

    private static final int ROWS_OF_EXCEL = 1_048_576;

    private final int rowsOfASheet;

    public ExcelFile() {
        this(ROWS_OF_EXCEL);
    }

    /** @param rowsOfASheet how many rows a sheet holds, with its head */
    ExcelFile(int rowsOfASheet) {
        this.rowsOfASheet = rowsOfASheet;
    }

    /**
     * Writes the sheets in order; what doesn't fit one sheet goes on in the next, under the same heads.
     *
     * @param out gets the file and stays open
     * @throws UncheckedIOException when the stream refuses
     */
    public void write(List<Sheet> sheets, OutputStream out) {
        var book = new Workbook(out, "Bihuan", "1.0");
        try {
            for (var sheet : sheets) {
                write(book, sheet);
            }
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Workbook book, Sheet sheet) throws IOException {
        int part = 1;
        var table = new ExcelTable(book, sheet.title(), sheet.heads());
        for (var row : sheet.rows()) {
            if (table.rows() == rowsOfASheet) {
                table.finish();
                part++;
                table = new ExcelTable(book, sheet.title() + "（" + part + "）", sheet.heads());
            }
            table.add(row);
        }
        table.finish();
    }
}
