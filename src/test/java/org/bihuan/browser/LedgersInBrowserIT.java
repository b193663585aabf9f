package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The supervision office filters the ledger of cases and takes it as Excel and as PDF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgersInBrowserIT {

    Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.onDemo();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theFilteredLedgerIsTakenAsExcelAndAsPdfWithTheSameNumbers() throws IOException {
        var page = browser.page();
        browser.signIn(page, "supervision-1");
        page.navigate(browser.at("/ledgers"));
        page.locator("a[href='/ledgers/cases']").click();
        page.locator("#from").fill("2020-01-01");
        page.locator("#unit").selectOption("shuiwuju");
        page.locator("form.period button").click();
        page.waitForLoadState();
        var rows = page.locator("#rows").innerText();
        var numbers = page.locator("#ledger tbody th").allInnerTexts();
        assertThat(numbers).isNotEmpty().hasSize(Math.min(100, Integer.parseInt(rows)));
        assertThat(page.locator("#ledger tbody td:nth-child(7)").allInnerTexts())
                .containsOnly("区水务局");
        try (var book =
                new ReadableWorkbook(Files.newInputStream(taken(page, "excel").path()))) {
            var lines = book.getSheet(1).orElseThrow().read();
            assertThat(lines).hasSize(Integer.parseInt(rows) + 1);
            assertThat(lines.stream()
                            .skip(1)
                            .limit(numbers.size())
                            .map(line -> line.getCellText(0))
                            .toList())
                    .isEqualTo(numbers);
        }
        page.locator("main p.small a").last().click();
        assertThat(page.locator("#rows").innerText()).isEqualTo(rows);
        try (var pdf = Loader.loadPDF(Files.readAllBytes(taken(page, "pdf").path()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("诉求台账", "合计件数 " + rows);
        }
        page.navigate(browser.at("/exports"));
        assertThat(page.locator("#exports tbody tr").count()).isEqualTo(2);
        page.context().close();
    }

    private static Download taken(Page page, String format) {
        page.locator("button[value=" + format + "]").click();
        page.locator("#download").waitFor();
        Accessibility.check(page);
        return page.waitForDownload(() -> page.locator("#download").click());
    }

    @Test
    void aHandlerFindsTheLedgersClosed() {
        var page = browser.page();
        browser.signIn(page, "shuiwuju-1");
        for (var path : List.of("/ledgers", "/ledgers/cases", "/exports")) {
            assertThat(page.navigate(browser.at(path)).status()).isEqualTo(403);
        }
        page.context().close();
    }
}
