package org.bihuan.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bihuan.EngineTest;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.store.Calendars;
import org.bihuan.replay.ReplayReport.EngineFigures;
import org.bihuan.replay.simulation.Simulation;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Time limits of 15 working days, judged by the program and by hand. Each test adds its own cases to the database. */
@EngineTest
@TestPropertySource(properties = "bihuan.replay.limit=15wd")
class ReplayTest {

    @Autowired
    Replay replay;

    @Autowired
    Figures figures;

    @Autowired
    Simulation simulation;

    @Autowired
    RepositoryService repository;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @Test
    void agreesWithTheHandCalculation() throws Exception {
        long before = simulation.fired();
        var report = replayed(HandCounted.csv(HandCounted.all(), ""));
        assertThat(report.cases()).isEqualTo(45);
        assertThat(report.closed()).isEqualTo(45);
        assertThat(report.onTime()).isEqualTo(20);
        assertThat(report.late()).isEqualTo(25);
        assertThat(report.running()).isZero();
        assertThat(report.provisional()).isZero();
        assertThat(report.rungs()).isEqualTo(rungs(42, 41, 25, 11, 6));
        assertThat(report.rejected()).isEmpty();
        HandCounted.all().forEach(this::agreesOnTheMessage);
        assertThat(report.engine()).isEqualTo(new EngineFigures(45, 45, simulation.fired() - before));
        // each rung, the rating window after each feedback, and those after an expiry that ended before their case
        assertThat(report.engine().timersFired()).isEqualTo(42 + 41 + 25 + 11 + 6 + 45 + windowsAfterExpiry());
    }

    private void agreesOnTheMessage(HandCounted message) {
        assertThat(due(message.id())).as("due date of " + message.id()).isEqualTo(message.dueAt());
        assertThat(climbed(message.id())).as("rungs of " + message.id()).isEqualTo(message.rungs());
    }

    private long windowsAfterExpiry() {
        return jdbc.sql("""
                        SELECT count(*) FROM callback k JOIN case_file c ON c.id = k.case_id
                        WHERE k.at_expiry AND k.closed_at IS NOT NULL AND c.external_id ~ '^[0-9]+$'""").query(Long.class).single();
    }

    @Test
    void withoutTheOverdueRowNothingClimbsItAndTheLateStayLate() throws Exception {
        var deployment = repository
                .createDeployment()
                .addString("escalation-ladder.dmn", ladderWithout("rule_case_overdue"))
                .deploy();
        try {
            var report = replayed(HandCounted.csv(HandCounted.all(), "-ladder"));
            assertThat(report.late()).isEqualTo(25);
            assertThat(report.onTime()).isEqualTo(20);
            assertThat(report.rungs()).isEqualTo(rungs(42, 41, 0, 11, 6));
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    /** Without 1 April 2017 the messages 9133, 9128 and 9090 have a day more; 9171 and 9164 stay late, by a day less. */
    @Test
    void withoutOneYearsMakeUpWorkdaysTheCountsChange() throws Exception {
        calendars.importFile(new StringReader(notice2017(false)), "admin");
        try {
            var report = replayed(HandCounted.csv(HandCounted.all(), "-calendar"));
            assertThat(report.onTime()).isEqualTo(23);
            assertThat(report.late()).isEqualTo(22);
            assertThat(report.rungs()).isEqualTo(rungs(42, 41, 22, 9, 6));
        } finally {
            calendars.importFile(new StringReader(notice2017(true)), "admin");
        }
    }

    @Test
    void whatNobodyAnswersClimbsTheWholeLadderAndIsLateAndOpen() throws Exception {
        var report = replayed("""
                message_id,subject,submitted_at,detail,reply,replied_at
                open,无人答复,2012-03-01T10:00:00,请答复,,
                """);
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.closed()).isZero();
        assertThat(report.late()).isEqualTo(1);
        assertThat(report.running()).isZero();
        assertThat(report.rungs()).isEqualTo(rungs(1, 1, 1, 1, 1));
        assertThat(report.engine().ended()).isZero();
    }

    @Test
    void aReplyAtTheVeryInstantOfExpiryIsLateAndOneSecondBeforeIsNot() throws Exception {
        var report = replayed("""
                message_id,subject,submitted_at,detail,reply,replied_at
                before,早一秒,2019-03-01T10:00:00,请答复,已答复,2019-03-22T23:59:59
                sharp,整点,2019-03-01T10:00:00,请答复,已答复,2019-03-23T00:00:00
                """);
        assertThat(report.onTime()).isEqualTo(1);
        assertThat(report.late()).isEqualTo(1);
        assertThat(report.rungs()).isEqualTo(rungs(2, 2, 1, 0, 0));
    }

    @Test
    void dueDatesInAnUnpublishedYearAreCountedAsProvisional() throws Exception {
        var report = replayed("""
                message_id,subject,submitted_at,detail,reply,replied_at
                provisional,跨年,2026-12-25T10:00:00,请答复,已答复,2026-12-28T10:00:00
                published,不跨年,2026-12-01T10:00:00,请答复,已答复,2026-12-02T10:00:00
                """);
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.provisional()).isEqualTo(1);
    }

    @Test
    void equalTextsUnderTwoIdsAreTwoCases() throws Exception {
        var report = replayed("""
                message_id,subject,submitted_at,detail,reply,replied_at
                twin-1,同一内容,2019-03-01T10:00:00,请答复,已答复,2019-03-01T10:00:00
                twin-2,同一内容,2019-03-01T10:00:00,请答复,已答复,2019-03-01T10:00:00
                """);
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.closed()).isEqualTo(2);
    }

    /** What a replay added to the figures. */
    private ReplayReport replayed(String csv) throws Exception {
        var before = figures.report(List.of(), 0);
        var file = MessageFile.read(Files.writeString(folder.resolve("messages.csv"), csv));
        var after = replay.run(file, System.nanoTime(), done -> {});
        var rungs = new EnumMap<Rung, Long>(Rung.class);
        after.rungs()
                .forEach((rung, count) -> rungs.put(rung, count - before.rungs().get(rung)));
        return new ReplayReport(
                after.cases() - before.cases(),
                after.closed() - before.closed(),
                after.onTime() - before.onTime(),
                after.late() - before.late(),
                after.running() - before.running(),
                after.provisional() - before.provisional(),
                rungs,
                new EngineFigures(
                        after.engine().started() - before.engine().started(),
                        after.engine().ended() - before.engine().ended(),
                        after.engine().timersFired() - before.engine().timersFired()),
                after.rejected(),
                after.elapsedSeconds());
    }

    private static Map<Rung, Long> rungs(long half, long warning, long overdue, long leader, long bulletin) {
        return Map.of(
                Rung.half, half,
                Rung.warning, warning,
                Rung.overdue, overdue,
                Rung.leader, leader,
                Rung.bulletin, bulletin);
    }

    private Instant due(String message) {
        return jdbc.sql("""
                        SELECT l.due_at FROM limit_clock l JOIN case_file c ON c.id = l.subject_id
                        WHERE l.kind = 'HANDLING' AND c.external_id = ?""").param(message).query(Timestamp.class).single().toInstant();
    }

    private TreeMap<String, Instant> climbed(String message) {
        return jdbc
                .sql("""
                        SELECT r.rung, r.at FROM clock_rung r JOIN limit_clock l ON l.id = r.clock_id
                        JOIN case_file c ON c.id = l.subject_id WHERE l.kind = 'HANDLING' AND c.external_id = ?""")
                .param(message)
                .query((row, n) ->
                        Map.entry(row.getString("rung"), row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static String ladderWithout(String rule) throws Exception {
        var table = text("processes/escalation-ladder.dmn");
        var changed = table.replaceFirst("(?s)<rule id=\"" + rule + "\">.*?</rule>", "");
        assertThat(changed).isNotEqualTo(table);
        return changed;
    }

    private static String notice2017(boolean withMakeUpWorkdays) throws Exception {
        var calendar = text("calendar/china.csv");
        var year = calendar.substring(calendar.indexOf("2017,year"), calendar.indexOf("2018,year"));
        return "date,kind,name\n"
                + year.lines()
                        .filter(line -> withMakeUpWorkdays || !line.contains(",workday,"))
                        .collect(Collectors.joining("\n"));
    }

    private static String text(String resource) throws Exception {
        return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }
}
