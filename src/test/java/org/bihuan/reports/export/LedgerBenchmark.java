package org.bihuan.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.organization.Organization;
import org.bihuan.reports.OfficePages;
import org.bihuan.supervision.desk.LargeDistrict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the ledger of 100,000 cases takes, on the page and as Excel. Not part of the build: its name keeps it out; run
 * it by name as docs/reports.md says. Writes {@code target/ledgers.txt}.
 */
@SpringBootTest(
        properties = {
            "bihuan.data=target/test-databases/${random.uuid}",
            "bihuan.database.durable=false",
            "bihuan.demo=false",
            "bihuan.organization=demo",
            "bihuan.reports.exporting=false",
            "camunda.bpm.job-execution.enabled=false",
        })
@AutoConfigureMockMvc
@Import(OfficePages.class)
class LedgerBenchmark {

    private static final int CASES = Integer.getInteger("cases", 100_000);
    private static final String READER = "supervision-1";
    private static final String ALL = "from=2000-01-01&until=2100-01-01";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Organization organization;

    @Autowired
    OfficePages pages;

    @Autowired
    Exports exports;

    @Autowired
    Exporter exporter;

    private final List<String> report = new ArrayList<>();

    private interface Part {
        void run() throws Exception;
    }

    @Test
    void aHundredThousandCasesBecomeAnExcelFile() throws Exception {
        measure("write the district", () -> new LargeDistrict(jdbc, organization).add(CASES * 9 / 10, CASES / 10));
        jdbc.execute("ANALYZE");
        measure("the ledger of all cases on the page", () -> pages.text(READER, "/ledgers/cases?" + ALL));
        measure("again", () -> pages.text(READER, "/ledgers/cases?" + ALL));
        measure("the ledger of one unit on the page", () -> pages.text(READER, "/ledgers/cases?unit=shuiwuju&" + ALL));
        var id = exports.add("cases", ALL, ExportFormat.EXCEL, READER, null);
        measure("Excel of all cases", () -> exporter.make(id));
        var made = exports.find(id).orElseThrow();
        assertThat(made.ready()).isTrue();
        note("rows %d, bytes %d, most heap used %d MB".formatted(made.rowsTotal(), made.bytes(), mostHeap() >> 20));
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private void measure(String name, Part part) throws Exception {
        var start = System.nanoTime();
        part.run();
        note("%-40s %.1f s".formatted(name, (System.nanoTime() - start) / 1e9));
    }

    private void note(String line) throws Exception {
        report.add(line);
        Files.write(Path.of("target", "ledgers.txt"), report);
    }
}
