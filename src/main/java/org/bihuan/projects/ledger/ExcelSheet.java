package org.bihuan.projects.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the rows of the first sheet of an .xlsx file. Formulas are refused, never evaluated. */
final class ExcelSheet {

    private static final String UNREADABLE = "文件无法读取，请用表格软件打开后另存为 .xlsx 再上传。";

    private ExcelSheet() {}

    /** @param unpacked the most bytes when unpacked */
    static List<RawRow> rows(byte[] file, long unpacked, int most, Problems problems) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(UnpackedFile.checked(file, unpacked)));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(most).map(row -> row(row, problems)).toList();
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(UNREADABLE, unreadable);
        }
    }

    private static RawRow row(Row row, Problems problems) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> text(cell, row.getRowNum(), problems))
                    .orElse(""));
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell, int row, Problems problems) {
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            problems.add(row, "第" + (cell.getColumnIndex() + 1) + "列是公式或错误值，请选择性粘贴为数值后重试。");
            return "";
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText();
    }
}
