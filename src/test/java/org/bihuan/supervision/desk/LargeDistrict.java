package org.bihuan.supervision.desk;

import java.util.List;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the cases of a large district straight into the tables, with clocks, rungs, callbacks, events, groups of reports
 * and what the engine keeps of the tasks: closed ones over the last year, open ones over the last 20 days.
 */
public class LargeDistrict {

    private static final String CATEGORIES =
            "ARRAY['noise','water','housing','roads','parking','garbage','education','heating','market','other']";

    /** A case in the middle of the work is likelier than one at any other stage. */
    private static final String STAGES = """
            (ARRAY['REPORTED','DISPATCHED','SIGNED','IN_PROGRESS','IN_PROGRESS','IN_PROGRESS','IN_PROGRESS','IN_REVIEW',
                   'APPROVED','IN_CALLBACK','IN_CALLBACK','RETURNED','IN_ARBITRATION','ON_RECORD','DISPUTED'])[1 + i % 15]""";

    private static final String TASKS = """
            ARRAY['userTask_dispatchCase','userTask_signCase','userTask_contactResident','userTask_implementCase',
                  'userTask_reviewResult','userTask_giveFeedback']""";

    private final JdbcTemplate jdbc;
    private final String units;
    private final String streets;

    public LargeDistrict(JdbcTemplate jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.units = array(organization.leadUnits());
        this.streets = array(organization.leadUnits().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .toList());
    }

    /** Without triggers and references, which would take most of the time. */
    private void write(String insert) {
        jdbc.execute("SET session_replication_role = replica; " + insert + "; SET session_replication_role = origin");
    }

    private static String array(List<Unit> some) {
        return "ARRAY['" + String.join("','", some.stream().map(Unit::code).toList()) + "']";
    }

    public void add(int closed, int open) {
        cases("closed", closed, "now() - (random() * 365 + 8) * interval '1 day'", "'CLOSED'", true);
        cases("open", open, "now() - random() * interval '20 days'", STAGES, false);
        clocks();
        callbacks();
        events();
        groups();
        tasks(open);
        for (var table : List.of(
                "case_file",
                "limit_clock",
                "clock_pause",
                "clock_rung",
                "callback",
                "case_event",
                "problem_group_member",
                "act_hi_taskinst",
                "act_ru_task",
                "act_ru_execution")) {
            jdbc.execute("VACUUM ANALYZE " + table);
        }
    }

    private void cases(String kind, int many, String reported, String stage, boolean closed) {
        write("""
                INSERT INTO case_file (id, version, number, secret, channel, subject, detail, category, street, address,
                                       reported_at, stage, limit_class, lead_unit, dispatched_at, assigned_at,
                                       contact_until, contacted_at, feedback_at, outcome, result_text, closing, closed_at)
                SELECT md5('%1$s' || i)::uuid, 3, '%1$s' || i, 's', 'HOTLINE', '第' || i || '件：夜间施工噪声扰民',
                       repeat('小区旁边的工地每天施工到半夜，影响老人和孩子休息，希望尽快处理。', 6),
                       (%2$s)[1 + (i * 7) %% 10], (%3$s)[1 + (i * 13) %% cardinality(%3$s)], '人民路' || i %% 400 || '号',
                       at, %5$s, 'ORDINARY', CASE WHEN %5$s <> 'REPORTED' THEN (%4$s)[1 + (i * 11) %% cardinality(%4$s)] END,
                       at + interval '1 hour', at + interval '1 hour', at + interval '25 hours', at + interval '20 hours',
                       CASE WHEN %7$s THEN at + interval '6 days' END, CASE WHEN %7$s THEN 'SOLVED' END,
                       CASE WHEN %7$s THEN repeat('已约谈施工单位，夜间停止施工。', 8) END,
                       CASE WHEN %7$s THEN 'SATISFIED' END, CASE WHEN %7$s THEN at + interval '7 days' END
                FROM (SELECT i, %6$s AS at FROM generate_series(1, %8$d) i) made
                """.formatted(kind, CATEGORIES, streets, units, stage, reported, closed, many));
    }

    /** Of the open cases a tenth is overdue, a part of these with the higher rungs, and a twentieth stands still. */
    private void clocks() {
        write("""
                INSERT INTO limit_clock (id, subject_id, kind, started_at, amount, unit, due_at, provisional, stopped_at)
                SELECT md5('clock' || id)::uuid, id, 'HANDLING', dispatched_at, 7, 'd',
                       CASE WHEN closed_at IS NULL THEN now() + (random() * 10 - 1) * interval '1 day'
                            ELSE dispatched_at + interval '7 days' END, false, feedback_at
                FROM case_file""");
        write("""
                INSERT INTO clock_rung (clock_id, rung, at)
                SELECT id, rung, due_at FROM limit_clock, unnest(ARRAY['half','warning','overdue','leader','bulletin'])
                       WITH ORDINALITY r (rung, place)
                WHERE place <= 1 + abs(hashtext(id::text)) % 5 OR due_at < now() AND stopped_at IS NULL AND place <= 3""");
        write("""
                INSERT INTO clock_pause (clock_id, paused_from, paused_until)
                SELECT id, started_at, now() + interval '5 days' FROM limit_clock
                WHERE stopped_at IS NULL AND abs(hashtext(id::text)) % 20 = 0""");
    }

    private void callbacks() {
        write("""
                INSERT INTO callback (id, case_id, round, at_expiry, opened_at, window_ends_at, attempts, closed_at, reached,
                                      solved, rating)
                SELECT md5('callback' || id)::uuid, id, 1, false, feedback_at, closed_at, 1, closed_at, true,
                       abs(hashtext(id::text)) % 20 > 0,
                       (ARRAY['VERY_SATISFIED','SATISFIED','BASICALLY_SATISFIED','DISSATISFIED'])
                           [1 + abs(hashtext(id::text)) % 4]
                FROM case_file WHERE closed_at IS NOT NULL""");
    }

    private void events() {
        write("""
                INSERT INTO case_event (case_id, at, actor, kind, from_stage, to_stage, unit)
                SELECT id, reported_at + s.place * interval '1 hour', 'centre-1', s.kind, s.before, s.after, lead_unit
                FROM case_file, (VALUES (0, 'REPORTED', NULL, 'REPORTED'), (1, 'DISPATCHED', 'REPORTED', 'DISPATCHED'))
                     s (place, kind, before, after)""");
    }

    /** Groups of up to some hundred reports, most of them of one. */
    private void groups() {
        write("""
                INSERT INTO problem_group_member (case_id, problem, reported_at)
                SELECT id, CASE WHEN place % 3 = 0 THEN md5('group' || place % 900)::uuid ELSE id END, reported_at
                FROM (SELECT id, reported_at, row_number() OVER (ORDER BY id) AS place FROM case_file
                      WHERE reported_at >= now() - interval '30 days') recent""");
    }

    /** What the engine keeps: the tasks that ended in the last 90 days, and one open task for each open case. */
    private void tasks(int open) {
        write("""
                INSERT INTO act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_,
                                             proc_inst_id_, start_time_, end_time_, duration_)
                SELECT gen_random_uuid()::text, task, 'closedLoop', 'closedLoop:1', id::text, id::text,
                       reported_at + place * interval '12 hours', reported_at + (place + 1) * interval '12 hours', 43200000
                FROM case_file, unnest(%s) WITH ORDINALITY t (task, place)
                WHERE closed_at >= now() - interval '90 days'""".formatted(TASKS));
        write("""
                INSERT INTO act_ru_execution (id_, rev_, business_key_, proc_inst_id_, suspension_state_)
                SELECT md5('execution' || i), 1, md5('open' || i)::uuid::text, md5('execution' || i), 1
                FROM generate_series(1, %1$d) i""".formatted(open));
        write("""
                INSERT INTO act_ru_task (id_, rev_, proc_inst_id_, task_def_key_, suspension_state_)
                SELECT md5('task' || i), 1, md5('execution' || i),
                       CASE WHEN i %% 200 = 0 THEN 'userTask_decideRequest' ELSE 'userTask_implementCase' END, 1
                FROM generate_series(1, %1$d) i""".formatted(open));
    }
}
