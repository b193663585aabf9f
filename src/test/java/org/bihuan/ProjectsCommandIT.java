package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that simulates projects, as an operator types it: exit codes, messages, what it leaves behind. */
class ProjectsCommandIT {

    private static final String HEADER = "项目代码,项目名称,项目类型,总投资（万元）,概算（万元）,资金来源,项目单位,建设地点,要求完工日期\n";
    private static final String GOOD = "P-1,学校修缮工程,改造修缮,980,955,区级财政资金,区教育委员会,东湖街道,2027-12-31\n";
    private static final String OWN = "P-2,机房改造工程,改造修缮,980,955,区级财政资金,区发展和改革委员会,东湖街道,2027-12-31\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void playsALedgerAndReportsWhatCameOfIt() throws IOException {
        assertThat(simulate(HEADER + GOOD + OWN)).as(err.toString()).isEqualTo(2);
        var report = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
        assertThat(report.get("from").asText()).isEqualTo("2026-03-02");
        assertThat(report.get("projects")).hasSize(1);
        assertThat(report.get("projects").get(0).get("planVersions").asInt()).isPositive();
        assertThat(report.get("rejected").get(0).asText()).startsWith("P-2：");
    }

    @Test
    void namesEveryMistakeOfTheLedger() throws IOException {
        assertThat(simulate(HEADER + "P-1,学校修缮工程,修缮,980,,区级财政资金,区教育委员会,东湖街道,明年\n"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("模拟失败", "项目类型", "要求完工日期");
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThat(run("simulate-projects", "none.csv", "--until", "2026-05-29"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.csv");
        assertThat(run("simulate-projects", "none.csv")).isEqualTo(64);
    }

    private int simulate(String ledger) throws IOException {
        var file = Files.writeString(folder.resolve("ledger.csv"), ledger);
        var report = folder.resolve("report.json").toString();
        return run(
                "simulate-projects",
                file.toString(),
                "--from",
                "2026-03-02",
                "--until",
                "2026-05-29",
                "--report",
                report);
    }

    private int run(String... args) {
        var line = Bihuan.commands();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
