package org.bihuan.projects.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of a written file begins a formula, and what was written is read again as it was. */
class WrittenSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void aCellNeverBeginsAFormula(String text) throws IOException {
        var sheet = new WrittenSheet("表", List.of("列"), List.of(List.of(text)));
        var csv = new String(sheet.csv(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF列").contains("'" + text);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.excel()))) {
            var cell = book.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo("'" + text);
        }
        assertThat(SafeCell.read(SafeCell.written(text))).isEqualTo(text);
    }

    @Test
    void anApostropheOfOnesOwnIsKept() {
        assertThat(SafeCell.read(SafeCell.written("'引号"))).isEqualTo("'引号");
    }
}
