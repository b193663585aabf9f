package org.bihuan.reports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written is what a reader opens. */
class ExcelFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "<b>&\"'", "路灯不亮 😀 𠮷"})
    void aTextStaysATextWhateverItBeginsWith(String text) throws IOException {
        var cell = rows(new ExcelFile(), List.of(text)).get(1).getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText()).isEqualTo(text);
    }

    @Test
    void charactersThatNoWorkbookMayHoldDoNotSpoilIt() throws IOException {
        assertThat(rows(new ExcelFile(), List.of("前\u0000\u000B\uFFFE后")).get(1).getCellText(0))
                .startsWith("前")
                .endsWith("后");
    }

    @Test
    void numbersDaysAndInstantsAreWhatTheyAreAndNullIsEmpty() throws IOException {
        var instant = Instant.parse("2026-03-31T16:30:00Z");
        var row = rows(new ExcelFile(), Arrays.asList(12.5, LocalDate.of(2026, 4, 1), instant, null))
                .get(1);
        assertThat(row.getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(row.getCellAsDate(1)).contains(LocalDateTime.of(2026, 4, 1, 0, 0));
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2026, 4, 1, 0, 30));
        assertThat(row.getOptionalCell(3)).isEmpty();
    }

    @Test
    void whatDoesNotFitOneSheetGoesOnInTheNextUnderTheSameHeads() throws IOException {
        var out = new ByteArrayOutputStream();
        var rows = IntStream.rangeClosed(1, 7).mapToObj(List::of).toList();
        new ExcelFile(4).write(List.of(new Sheet("台账", List.of("序号"), rows)), out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(sheet -> sheet.getName()).containsExactly("台账", "台账（2）", "台账（3）");
            assertThat(sheets.get(0).read()).hasSize(4);
            assertThat(sheets.get(1).read().get(0).getCellText(0)).isEqualTo("序号");
            assertThat(sheets.get(1).read().get(1).getCellAsNumber(0).orElseThrow())
                    .isEqualByComparingTo("4");
            assertThat(sheets.get(2).read()).hasSize(2);
        }
    }

    private static List<Row> rows(ExcelFile file, List<?> row) throws IOException {
        var out = new ByteArrayOutputStream();
        var heads = row.stream().map(cell -> "列").toList();
        file.write(List.of(new Sheet("表", heads, List.<List<?>>of(row))), out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }
}
