package org.bihuan.projects.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what has become of a project from its tables; changes nothing. Cases that an obstacle became are left out: they may
 * be complaints, which those whom they name don't see.
 */
@Repository
class ProjectReadings {

    private final JdbcClient jdbc;

    ProjectReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the codes of the tasks. */
    Map<String, TaskFact> tasks(UUID project) {
        return all(
                        "SELECT code, stage, progress, started_at, accepted_at FROM project_task WHERE project = ?",
                        project,
                        TaskFact.class)
                .stream()
                .collect(Collectors.toMap(TaskFact::code, Function.identity()));
    }

    /** The open ones first, then by day. */
    List<BlockerFact> blockers(UUID project) {
        return all("""
                SELECT number, task.code AS task, department, permit, matter, since, blocker.stage,
                    closed_on, closing
                FROM blocker JOIN project_task task ON task.id = blocker.task
                WHERE blocker.project = ? ORDER BY closed_on IS NOT NULL, since, number""", project, BlockerFact.class);
    }

    /** The meetings with this project on the agenda, the latest first. */
    List<MeetingFact> meetings(UUID project) {
        return all("""
                SELECT number, title, held_on, place, stage FROM dispatch_meeting
                WHERE id IN (
                    SELECT item.meeting FROM agenda_item item
                    LEFT JOIN resolution ON resolution.id = item.resolution
                    JOIN blocker ON blocker.id = coalesce(item.blocker, resolution.blocker)
                    WHERE blocker.project = ?)
                ORDER BY held_on DESC, number DESC""", project, MeetingFact.class);
    }

    /** Those not yet settled first, then by day. */
    List<ResolutionFact> resolutions(UUID project) {
        return all("""
                SELECT resolution.number, blocker.number AS blocker, meeting.number AS meeting, unit, resolution.matter,
                    due_on, resolution.stage, accepted_at
                FROM resolution
                JOIN blocker ON blocker.id = resolution.blocker
                JOIN dispatch_meeting meeting ON meeting.id = resolution.meeting
                WHERE resolution.project = ? ORDER BY accepted_at IS NOT NULL, due_on, resolution.number""", project, ResolutionFact.class);
    }

    /** The orders that were issued, the earliest first. */
    List<OrderFact> orders(UUID project) {
        return all("""
                SELECT number, lead_unit, matter, stage, issued_at, reply FROM supervision_order
                WHERE dossier = ? AND issued_at IS NOT NULL ORDER BY issued_at""", project, OrderFact.class);
    }

    /** The last reading of the light; empty before the first. */
    Optional<LightFact> light(UUID project) {
        return all(
                        "SELECT light, read_at, behind, start_late FROM light_reading WHERE project = ?"
                                + " ORDER BY id DESC LIMIT 1",
                        project,
                        LightFact.class)
                .stream()
                .findFirst();
    }

    private <T> List<T> all(String sql, UUID project, Class<T> type) {
        return jdbc.sql(sql).param(project).query(type).list();
    }
}
