package org.bihuan.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The rows of a CSV text with the lines on which they begin. A row with wrong quotes costs only itself: reading goes on
 * with the line under its first.
 */
class CsvRows {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private final String text;
    private final Consumer<Rejected> rejected;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final List<String> header;
    private int line = 1;

    CsvRows(String text, Consumer<Rejected> rejected) {
        this.text = text;
        this.rejected = rejected;
        LINE_BREAK.matcher(text).results().forEach(found -> lineStarts.add(found.end()));
        this.header = new ArrayList<>();
        readOn((at, fields) -> header.addAll(fields), 1);
    }

    /** The fields of the first row; empty when the text is. */
    List<String> header() {
        return header;
    }

    /** Gives every row under the header that has as many fields as it: its line, its fields. */
    void forEach(BiConsumer<Long, List<String>> row) {
        while (line <= lineStarts.size()) {
            readOn((at, fields) -> take(at, fields, row), Integer.MAX_VALUE);
        }
    }

    /** Reads so many rows, or until the first one with wrong quotes. */
    private void readOn(BiConsumer<Long, List<String>> row, int rows) {
        int first = line;
        try (var reader = reader(first)) {
            var records = reader.iterator();
            for (int i = 0; i < rows && records.hasNext(); i++) {
                read(first, records.next(), row);
            }
            line = rows == Integer.MAX_VALUE ? lineStarts.size() + 1 : line;
        } catch (CsvParseException wrongQuotes) {
            skipEmptyLines();
            rejected.accept(new Rejected(line, "引号不正确，无法分出各列"));
            line++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(int first, CsvRecord read, BiConsumer<Long, List<String>> row) {
        line = Math.toIntExact(first - 1 + read.getStartingLineNumber());
        int next = line + 1 + breaksIn(read);
        if (next > lineStarts.size() && quoteStaysOpen()) {
            throw new CsvParseException("quote is never closed");
        }
        row.accept((long) line, read.getFields());
        line = next;
    }

    private void take(long at, List<String> fields, BiConsumer<Long, List<String>> row) {
        if (fields.size() == header.size()) {
            row.accept(at, fields);
        } else {
            rejected.accept(new Rejected(at, "应有" + header.size() + "列，实有" + fields.size() + "列"));
        }
    }

    private static int breaksIn(CsvRecord read) {
        return read.getFields().stream()
                .mapToInt(field -> (int) LINE_BREAK.matcher(field).results().count())
                .sum();
    }

    private boolean quoteStaysOpen() {
        return text.substring(lineStarts.get(line - 1))
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
    }

    private void skipEmptyLines() {
        while (line < lineStarts.size() && lineStarts.get(line) - lineStarts.get(line - 1) <= 2 && emptyLine()) {
            line++;
        }
    }

    private boolean emptyLine() {
        return text.substring(lineStarts.get(line - 1), lineStarts.get(line)).isBlank();
    }

    private CsvReader<CsvRecord> reader(int from) {
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text.substring(lineStarts.get(from - 1)));
    }
}
