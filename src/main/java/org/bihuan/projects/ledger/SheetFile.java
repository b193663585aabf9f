package org.bihuan.projects.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a table with a header from a file, CSV or Excel by its content, whatever it is called. */
@Component
class SheetFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final FileLimits limits;

    SheetFile(FileLimits limits) {
        this.limits = limits;
    }

    /**
     * The rows under the header, the blank ones left out.
     *
     * @param columns that the header must have, in any order; others are passed over
     * @throws FileRefused when the file as a whole can't be read
     */
    List<SheetRow> rows(byte[] file, List<String> columns, Problems problems) {
        var raw = raw(file, problems);
        if (raw.isEmpty()) {
            throw new FileRefused("文件没有内容，首行应为：" + String.join(",", columns) + "。");
        }
        var header = raw.get(0).cells().stream().map(String::strip).toList();
        requireColumns(header, columns);
        var rows = raw.stream()
                .skip(1)
                .map(row -> named(row, header, problems))
                .filter(row -> !row.blank())
                .toList();
        requireRows(rows);
        return rows;
    }

    private List<RawRow> raw(byte[] file, Problems problems) {
        if (file.length > limits.size().toBytes()) {
            throw new FileRefused("文件超过" + limits.size().toKilobytes() + "KB，请只保留一张表，或分成几个文件上传。");
        }
        if (begins(file, OLD_EXCEL)) {
            throw new FileRefused("文件是旧版 .xls 格式，或者加了密码，请另存为不加密的 .xlsx 后上传。");
        }
        return begins(file, ZIP)
                ? ExcelSheet.rows(file, limits.unpacked().toBytes(), limits.rows() + 2, problems)
                : CsvSheet.rows(file, problems);
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static void requireColumns(List<String> header, List<String> columns) {
        var missing =
                columns.stream().filter(column -> !header.contains(column)).toList();
        if (!missing.isEmpty()) {
            throw new FileRefused(
                    "第1行：缺少列“" + String.join("”“", missing) + "”，首行应为：" + String.join(",", columns) + "。");
        }
        var twice = columns.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .toList();
        if (!twice.isEmpty()) {
            throw new FileRefused("第1行：列“" + String.join("”“", twice) + "”出现了两次。");
        }
    }

    private void requireRows(List<SheetRow> rows) {
        if (rows.isEmpty()) {
            throw new FileRefused("首行以下没有内容。");
        }
        if (rows.size() > limits.rows()) {
            throw new FileRefused("超过" + limits.rows() + "行，请分成几个文件上传。");
        }
    }

    private static SheetRow named(RawRow row, List<String> header, Problems problems) {
        var cells = new LinkedHashMap<String, String>();
        var extra = new ArrayList<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            var text = SafeCell.read(row.cells().get(column).strip());
            if (column < header.size()) {
                cells.putIfAbsent(header.get(column), text);
            } else if (!text.isEmpty()) {
                extra.add(text);
            }
        }
        if (!extra.isEmpty()) {
            problems.add(row.number(), "比首行多出" + extra.size() + "列，请检查是否有未加引号的逗号。");
        }
        return new SheetRow(row.number(), cells);
    }
}
