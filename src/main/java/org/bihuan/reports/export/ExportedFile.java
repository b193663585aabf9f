package org.bihuan.reports.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.reports.file.ExcelFile;
import org.bihuan.reports.file.PdfFile;
import org.bihuan.reports.file.Prints;
import org.bihuan.reports.file.Sheet;
import org.bihuan.reports.ledger.Column;
import org.bihuan.reports.ledger.Ledger;
import org.bihuan.reports.ledger.LedgerRow;
import org.bihuan.reports.ledger.Question;
import org.bihuan.reports.ledger.Summary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A ledger as a file, in Chinese: first what it comes to and what was asked for, then its rows. */
@Component
class ExportedFile {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ExcelFile excel;
    private final PdfFile pdf;
    private final Prints prints;
    private final MessageSource texts;
    private final ExportSettings settings;

    ExportedFile(ExcelFile excel, PdfFile pdf, Prints prints, MessageSource texts, ExportSettings settings) {
        this.excel = excel;
        this.pdf = pdf;
        this.prints = prints;
        this.texts = texts;
        this.settings = settings;
    }

    /** @throws Refusal when there are more rows than the format takes */
    void requireRoom(ExportFormat format, long rows) {
        if (format == ExportFormat.PDF && rows > settings.pdfRows()) {
            throw new Refusal("共" + rows + "行，PDF 最多导出" + settings.pdfRows() + "行。请缩小筛选范围，或者导出 Excel。");
        }
    }

    /**
     * Writes a file.
     *
     * @param read is told of each row how many were read
     */
    void write(
            ExportFormat format,
            Ledger ledger,
            Question question,
            Summary summary,
            Stream<LedgerRow> rows,
            LongConsumer read,
            OutputStream out) {
        var counted = rows.peek(new Count(read));
        if (format == ExportFormat.EXCEL) {
            excel(ledger, question, summary, counted, out);
        } else {
            pdf(ledger, question, summary, counted, out);
        }
    }

    private static final class Count implements Consumer<LedgerRow> {

        private final LongConsumer read;
        private long rows;

        Count(LongConsumer read) {
            this.read = read;
        }

        @Override
        public void accept(LedgerRow row) {
            read.accept(++rows);
        }
    }

    private void excel(Ledger ledger, Question question, Summary summary, Stream<LedgerRow> rows, OutputStream out) {
        var lines = new ArrayList<List<?>>();
        lines.addAll(asked(ledger, question));
        lines.add(List.of(text("ledgers.rows.count"), summary.rows()));
        summary.figures().forEach(figure -> lines.add(List.of(text("ledgers.figure." + figure.key()), figure.value())));
        var heads = ledger.columns().stream().map(this::head).toList();
        Iterable<List<?>> cells = () -> rows.<List<?>>map(LedgerRow::cells).iterator();
        excel.write(
                List.of(
                        new Sheet(text("ledgers.sums"), List.of(text("ledgers.item"), text("ledgers.value")), lines),
                        new Sheet(title(ledger), heads, cells)),
                out);
    }

    private void pdf(Ledger ledger, Question question, Summary summary, Stream<LedgerRow> rows, OutputStream out) {
        var columns = ledger.columns();
        var printed = columns.stream().filter(Column::printed).toList();
        var lines = rows.map(row -> printed(columns, row)).toList();
        var html = prints.html(
                "ledger",
                Map.of(
                        "title", title(ledger),
                        "asked", asked(ledger, question),
                        "summary", summary,
                        "columns", printed,
                        "rows", lines));
        pdf.write(html, out);
    }

    private static List<String> printed(List<Column> columns, LedgerRow row) {
        var cells = row.texts();
        var printed = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).printed()) {
                printed.add(cells.get(column));
            }
        }
        return printed;
    }

    /** What was asked for, by name and value. */
    private List<List<String>> asked(Ledger ledger, Question question) {
        var asked = new ArrayList<List<String>>();
        var filter = question.filter();
        if (filter.from() != null || filter.until() != null) {
            asked.add(List.of(text("ledgers.period"), filter.from() + " 至 " + filter.until()));
        }
        ledger.filters()
                .forEach((name, choices) -> choices.stream()
                        .filter(choice -> choice.code().equals(filter.value(name)))
                        .forEach(choice -> asked.add(List.of(text("ledgers.filter." + name), choice.label()))));
        if (!question.reader().everything()) {
            asked.add(List.of(text("ledgers.scope"), text("ledgers.scope.own")));
        }
        asked.add(List.of(text("ledgers.at"), ChineseDates.full(question.now())));
        return asked;
    }

    String title(Ledger ledger) {
        return text("ledgers." + ledger.code());
    }

    private String head(Column column) {
        return text("ledgers.column." + column.key());
    }

    private String text(String key) {
        return texts.getMessage(key, null, CHINESE);
    }
}
