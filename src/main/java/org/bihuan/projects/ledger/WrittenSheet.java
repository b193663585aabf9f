package org.bihuan.projects.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be written as a file.
 *
 * @param name of the sheet
 * @param rows as many cells each as the header: texts, numbers or days
 */
public record WrittenSheet(String name, List<String> header, List<List<Object>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final double WIDTH = 18;

    /** As a CSV that spreadsheets open in Chinese. */
    public byte[] csv() {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(WrittenSheet::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As an Excel file with one sheet. */
    public byte[] excel() {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Bihuan", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else {
                sheet.value(row, column, text(cell));
            }
        }
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal sum ? sum.toPlainString() : SafeCell.written(cell.toString());
    }
}
