package org.bihuan.projects.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a CSV in UTF-8, with or without a byte order mark. */
final class CsvSheet {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String SAVE_AS_UTF_8 = "请在表格软件中另存为“CSV UTF-8（逗号分隔）”，或另存为 .xlsx 后上传。";

    private CsvSheet() {}

    static List<RawRow> rows(byte[] file, Problems problems) {
        var rows = new ArrayList<RawRow>();
        var reader = CsvReader.builder().allowExtraFields(true).allowMissingFields(true);
        try (var records = reader.ofCsvRecord(text(file)).stream()) {
            records.forEach(row -> rows.add(row(row)));
        } catch (CsvParseException e) {
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
            problems.add(last + 1, "引号不正确，无法分出各列，其后各行都没有检查。");
        }
        return rows;
    }

    private static RawRow row(CsvRecord row) {
        return new RawRow(Math.toIntExact(row.getStartingLineNumber()), row.getFields());
    }

    private static String text(byte[] file) {
        try {
            var text = decoded(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new FileRefused((chinese(file) ? "文件是 GB18030（GBK）编码，" : "文件不是 UTF-8 编码，") + SAVE_AS_UTF_8);
        }
    }

    private static boolean chinese(byte[] file) {
        try {
            decoded(file, CHINESE);
            return true;
        } catch (CharacterCodingException notChinese) {
            return false;
        }
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
