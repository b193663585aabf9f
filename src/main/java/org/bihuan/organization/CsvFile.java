package org.bihuan.organization;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;

/** A CSV file with a header line, in UTF-8 with or without a byte order mark. */
record CsvFile(Resource resource, List<String> columns) {

    private static final String SAVE_AS_UTF_8 = "请在表格软件中另存为“CSV UTF-8（逗号分隔）”";

    String name() {
        return String.valueOf(resource.getFilename());
    }

    /** The lines under the header; a file that can't be read leaves a complaint and gives none. */
    List<Line<NamedCsvRecord>> lines(Complaints complaints) {
        try {
            var records = CsvReader.builder().ofNamedCsvRecord(text()).stream().toList();
            return hasColumns(records, complaints)
                    ? records.stream().map(this::line).toList()
                    : List.of();
        } catch (CharacterCodingException e) {
            complaints.about(name(), "不是 UTF-8 编码", SAVE_AS_UTF_8);
        } catch (IOException e) {
            complaints.about(name(), "无法读取（" + resource.getDescription() + "）", "请检查文件是否存在、能否读取");
        } catch (CsvParseException e) {
            complaints.about(name(), "不是正确的 CSV（" + reason(e) + "）", "请检查该处的逗号和引号，每行的列数应与首行相同");
        }
        return List.of();
    }

    private Line<NamedCsvRecord> line(NamedCsvRecord row) {
        return new Line<>(name(), row.getStartingLineNumber(), row);
    }

    private boolean hasColumns(List<NamedCsvRecord> rows, Complaints complaints) {
        if (rows.isEmpty()) {
            complaints.about(name(), "没有内容", "首行应为 " + String.join(",", columns) + "，其下每行一条");
            return false;
        }
        if (!rows.get(0).getHeader().containsAll(columns)) {
            complaints.about(name() + " 第1行", "缺少列", "首行应为 " + String.join(",", columns));
            return false;
        }
        return true;
    }

    private String text() throws IOException {
        var bytes = ByteBuffer.wrap(resource.getContentAsByteArray());
        var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String reason(Throwable e) {
        return e.getCause() == null
                ? e.getMessage()
                : e.getMessage() + " " + e.getCause().getMessage();
    }
}
