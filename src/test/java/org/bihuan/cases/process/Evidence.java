package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.bihuan.cases.exclusion.process.ExclusionProcess;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.deadlines.store.Rungs;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say about a case or an order, ours and the engine's. */
public class Evidence {

    private static final Set<String> OF_DOSSIERS = Set.of("supervision_order", "bulletin_entry");

    private static final String INSTANCES = "(SELECT id_ FROM act_ru_execution WHERE business_key_ = :id)";

    /** Everything that a refused step must leave alone. */
    private static final Map<String, String> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("case", "SELECT * FROM case_file WHERE id = :uuid"),
            Map.entry("events", "SELECT * FROM case_event WHERE case_id = :uuid ORDER BY id"),
            Map.entry("clocks", "SELECT * FROM limit_clock WHERE subject_id = :uuid ORDER BY id"),
            Map.entry("parts", "SELECT * FROM assisting_part WHERE case_id = :uuid OR id = :uuid ORDER BY id"),
            Map.entry("orders", "SELECT * FROM supervision_order WHERE dossier = :uuid OR id = :uuid ORDER BY id"),
            Map.entry("callbacks", "SELECT * FROM callback WHERE case_id = :uuid ORDER BY round"),
            Map.entry("exclusions", "SELECT * FROM exclusion WHERE case_id = :uuid OR id = :uuid ORDER BY applied_at"),
            Map.entry("assessments", "SELECT * FROM assessment WHERE id = :uuid"),
            Map.entry("bulletins", "SELECT * FROM bulletin WHERE id = :uuid"),
            Map.entry("bulletin events", "SELECT * FROM bulletin_event WHERE bulletin = :uuid ORDER BY id"),
            Map.entry("appeals", "SELECT * FROM assessment_appeal WHERE id = :uuid OR assessment = :uuid ORDER BY id"),
            Map.entry("project tasks", "SELECT * FROM project_task WHERE id = :uuid"),
            Map.entry("progress", "SELECT * FROM progress_report WHERE task = :uuid ORDER BY id"),
            Map.entry("interviews", "SELECT * FROM survey_interview WHERE id = :uuid"),
            Map.entry("requests", "SELECT * FROM clock_request WHERE case_id = :uuid ORDER BY id"),
            Map.entry(
                    "tasks", "SELECT id_, rev_ FROM act_ru_task WHERE proc_inst_id_ IN " + INSTANCES + " ORDER BY id_"),
            Map.entry(
                    "timers",
                    "SELECT id_, duedate_ FROM act_ru_job WHERE process_instance_id_ IN " + INSTANCES
                            + " ORDER BY id_"),
            Map.entry(
                    "variables",
                    "SELECT name_, text_ FROM act_ru_variable WHERE proc_inst_id_ IN " + INSTANCES + " ORDER BY id_")));

    /** Tasks that have a time of their own, beside the clock. */
    private static final Set<String> OWN_TIME = Set.of(
            CallbackProcess.CALL_RESIDENT,
            ClosedLoopProcess.ANSWER_CONSULTATION,
            ExclusionProcess.SUPPLY_EVIDENCE,
            ExclusionProcess.APPEAL_EXCLUSION,
            "userTask_interviewResident",
            "userTask_reportProgress",
            "userTask_confirmProgress",
            "userTask_decideAssessmentAppeal",
            "userTask_approveAssessment",
            "userTask_reviseAssessment",
            "userTask_draftBulletin",
            "userTask_approveBulletin",
            "userTask_issueBulletin");

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final Rungs rungs;

    Evidence(JdbcClient jdbc, TaskService tasks, Rungs rungs) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.rungs = rungs;
    }

    public Map<String, List<Map<String, Object>>> of(UUID subject) {
        var found = new TreeMap<String, List<Map<String, Object>>>();
        ALL.forEach((name, sql) -> found.put(name, rows(sql, subject)));
        return found;
    }

    private List<Map<String, Object>> rows(String sql, UUID subject) {
        return jdbc.sql(sql)
                .param("id", subject.toString())
                .param("uuid", subject)
                .query()
                .listOfRows();
    }

    /** Engine timer, task dates and clock row never disagree; after the end there is nothing to disagree about. */
    public void timerAndTasksAgreeWithTheClock(UUID subject) {
        var due = due(subject);
        for (var task : tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .list()) {
            if (!OWN_TIME.contains(task.getTaskDefinitionKey())) {
                var date = task.getDueDate() == null ? null : task.getDueDate().toInstant();
                assertThat(date).as("due date of " + task.getName()).isEqualTo(due);
            }
        }
        rungTimers(subject).forEach(timer -> assertThat(timer).isEqualTo(rungs.nextInstant(subject)));
    }

    /** The due date in the row of the running clock, null when none runs. */
    public Instant due(UUID subject) {
        return jdbc.sql("SELECT due_at FROM limit_clock WHERE subject_id = ? AND stopped_at IS NULL")
                .param(subject)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    /** When the timer of the ladder fires, as the engine's job table says; one a running case or order. */
    public List<Instant> rungTimers(UUID subject) {
        return jdbc.sql("""
                        SELECT j.duedate_ FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_
                        WHERE d.act_id_ IN ('event_firstRung', 'event_nextRung')
                          AND j.process_instance_id_ IN (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)""").param(subject.toString()).query(Timestamp.class).list().stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    /** The climbed rungs of all clocks of a subject, such as {@code HANDLING half 2026-03-07T00:00}, in their order. */
    public List<String> rungs(UUID subject) {
        return jdbc.sql("""
                        SELECT c.kind, r.rung, r.at FROM clock_rung r JOIN limit_clock c ON c.id = r.clock_id
                        WHERE c.subject_id = ?
                        ORDER BY r.at, array_position(ARRAY['half', 'warning', 'overdue', 'leader', 'bulletin'], r.rung)""")
                .param(subject)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + local(row.getTimestamp(3)))
                .list();
    }

    /** The notes about a case or its orders, such as {@code half jiaowei-1 2026-03-09T09:00}, by the order of their making. */
    public List<String> notes(UUID caseId) {
        return jdbc.sql("SELECT level, recipient, visible_from FROM inbox_note WHERE dossier = ? ORDER BY id")
                .param(caseId)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + local(row.getTimestamp(3)))
                .list();
    }

    /** The orders of a case, the earliest first. */
    public List<UUID> orders(UUID caseId) {
        return jdbc.sql("SELECT id FROM supervision_order WHERE dossier = ? ORDER BY drafted_at, number")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    /** The applications to exclude a case, the latest first. */
    public List<UUID> exclusions(UUID caseId) {
        return jdbc.sql("SELECT id FROM exclusion WHERE case_id = ? ORDER BY applied_at DESC")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    public long bulletinEntries(UUID caseId) {
        return jdbc.sql("SELECT count(*) FROM bulletin_entry WHERE dossier = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** One column of a table's rows about a case. */
    public List<String> column(String column, String table, UUID caseId) {
        var of = OF_DOSSIERS.contains(table) ? "dossier" : "case_id";
        return jdbc.sql("SELECT " + column + "::text FROM " + table + " WHERE " + of + " = ? ORDER BY 1")
                .param(caseId)
                .query(String.class)
                .list();
    }

    public static LocalDateTime local(Timestamp at) {
        return LocalDateTime.ofInstant(at.toInstant(), WorkCalendar.ZONE);
    }

    public static List<String> lines(String text) {
        return Arrays.asList(text.strip().split("\\s*\n\\s*"));
    }
}
