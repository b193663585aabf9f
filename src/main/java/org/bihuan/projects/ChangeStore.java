package org.bihuan.projects;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of changes: one at most waits for a decision. */
@Component
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProjectChange> open(UUID project) {
        return jdbc.sql("""
                        SELECT id, project, kind, reason, estimate, required_finish, remark, asked_by, asked_at
                        FROM project_change WHERE project = ? AND state = 'ASKED'""").param(project).query(ProjectChange.class).optional();
    }

    void add(ProjectChange change) {
        jdbc.sql("""
                        INSERT INTO project_change (id, project, kind, reason, estimate, required_finish, state,
                            asked_by, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?)""")
                .params(
                        change.id(),
                        change.project(),
                        change.kind().name(),
                        change.reason(),
                        change.estimate(),
                        change.requiredFinish(),
                        change.askedBy(),
                        Timestamp.from(change.askedAt()))
                .update();
    }

    void sendBack(UUID change, String remark) {
        jdbc.sql("UPDATE project_change SET remark = ? WHERE id = ?")
                .params(remark, change)
                .update();
    }

    void revise(UUID change, @Nullable LocalDate requiredFinish) {
        jdbc.sql("UPDATE project_change SET required_finish = coalesce(?, required_finish) WHERE id = ?")
                .params(requiredFinish, change)
                .update();
    }

    void decide(UUID change, String state, @Nullable String remark, String actor, Instant at) {
        jdbc.sql("UPDATE project_change SET state = ?, remark = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .params(state, remark, actor, Timestamp.from(at), change)
                .update();
    }

    /** @throws Refusal when nothing waits for a decision */
    ProjectChange waiting(UUID project) {
        return open(project).orElseThrow(() -> new Refusal("这项变更已经审批，请刷新后重试。"));
    }
}
