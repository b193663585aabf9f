package org.bihuan.projects;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells: separated by commas, or by tabs as they come out of a spreadsheet; a cell may stand in double quotes. */
final class CsvLines {

    private CsvLines() {}

    /** The cells of each line, stripped; lines with nothing in them are empty lists, so that line numbers hold. */
    static List<List<String>> read(String text) {
        return text.lines().map(CsvLines::cells).toList();
    }

    private static List<String> cells(String line) {
        if (line.isBlank()) {
            return List.of();
        }
        var separator = line.indexOf('\t') >= 0 ? '\t' : ',';
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    static String write(List<String> cells) {
        return String.join(",", cells.stream().map(CsvLines::quoted).toList());
    }

    private static String quoted(String cell) {
        var oneLine = cell.replaceAll("\\s+", " ").strip();
        return oneLine.contains(",") || oneLine.contains("\"") ? '"' + oneLine.replace("\"", "\"\"") + '"' : oneLine;
    }
}
