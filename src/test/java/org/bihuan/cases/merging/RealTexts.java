package org.bihuan.cases.merging;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real messages of residents, which are no part of the project, and pairs of them that a person compared. */
final class RealTexts {

    static final Path FILE = Path.of("../shared/data/messages.csv");

    private static final Path PAIRS = Path.of("src/test/resources/similar-pairs.csv");

    private RealTexts() {}

    /** A message: title and text. */
    record Text(String title, String text) {}

    /**
     * Two messages.
     *
     * @param same whether a person found that one official would handle them together: the same matter at the same place
     */
    record Pair(String first, String second, boolean same) {}

    static boolean absent() {
        return !Files.exists(FILE);
    }

    /** By the id of the message. */
    static Map<String, Text> texts() throws IOException {
        var texts = new LinkedHashMap<String, Text>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            rows.forEach(row -> texts.put(
                    row.getField("message_id").replace("\uFEFF", ""),
                    new Text(row.getField("subject"), row.getField("detail"))));
        }
        return texts;
    }

    static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(PAIRS)) {
            rows.forEach(row -> pairs.add(new Pair(
                    row.getField("first"),
                    row.getField("second"),
                    row.getField("same").equals("yes"))));
        }
        return pairs;
    }
}
