package org.bihuan.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.bihuan.EngineTest;
import org.bihuan.replay.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** All 1,403 real messages, judged by the program and by a slow second calculation. Skipped where the file is absent. */
@EngineTest
@TestPropertySource(properties = "bihuan.replay.limit=15wd")
class RealMessagesIT {

    private static final Path FILE = Path.of("../shared/data/messages-with-replies.csv");
    private static final int MESSAGES = 1403;

    @Autowired
    Replay replay;

    @Autowired
    Simulation simulation;

    @Test
    void everyRealMessageIsJudgedAsByTheSlowCalculation() throws Exception {
        assumeTrue(Files.exists(FILE), () -> "skipped: the real messages are not at " + FILE.toAbsolutePath());
        var counted = slowly();

        var report = replay.run(MessageFile.read(FILE), System.nanoTime(), done -> {});

        assertThat(report.rejected()).isEmpty();
        assertThat(report.cases()).isEqualTo(MESSAGES);
        assertThat(report.closed()).isEqualTo(MESSAGES);
        assertThat(report.onTime()).isEqualTo(counted.onTime());
        assertThat(report.late()).isEqualTo(counted.late());
        assertThat(report.onTime() + report.late() + report.running()).isEqualTo(MESSAGES);
        assertThat(byName(report)).isEqualTo(counted.rungs());
        assertThat(byName(report).get("overdue")).isEqualTo(report.late());
        assertThat(report.engine().started()).isEqualTo(MESSAGES);
        assertThat(report.engine().ended()).isEqualTo(MESSAGES);
        assertThat(report.engine().timersFired()).isEqualTo(simulation.fired());
    }

    private static Map<String, Long> byName(ReplayReport report) {
        return report.rungs().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static SlowCount slowly() throws Exception {
        var count = new SlowCount();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            rows.forEach(row -> count.add(row.getField("submitted_at"), row.getField("replied_at")));
        }
        return count;
    }
}
