package org.bihuan.projects;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who served a project in which role from when to when; a role never stands empty in between. */
@Component
class ServantRecord {

    private final JdbcClient jdbc;

    ServantRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends what changes and begins anew at the same instant; roles that stay as they are stay untouched. */
    void enter(UUID project, Servants now, Instant at, String actor, @Nullable String reason) {
        enter(project, "LEADER", now.leader(), at, actor, reason);
        enter(project, "SECTION", now.section(), at, actor, reason);
        enter(project, "STAFF", now.staff(), at, actor, reason);
    }

    private void enter(UUID project, String role, String servant, Instant at, String actor, @Nullable String reason) {
        var since = Timestamp.from(at);
        jdbc.sql(
                        "UPDATE project_servant SET until = ? WHERE project = ? AND role = ? AND until IS NULL AND servant <> ?")
                .params(since, project, role, servant)
                .update();
        jdbc.sql("""
                        INSERT INTO project_servant (project, role, servant, since, named_by, reason)
                        SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (
                            SELECT FROM project_servant WHERE project = ? AND role = ? AND until IS NULL)""")
                .params(project, role, servant, since, actor, reason, project, role)
                .update();
    }
}
