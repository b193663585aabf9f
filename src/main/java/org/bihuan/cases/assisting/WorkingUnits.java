package org.bihuan.cases.assisting;

import java.util.UUID;
import org.bihuan.organization.Official;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose hands a case is in: the unit that leads it and those that assist or assisted it; not who withdrew or passed it on. */
@Component
public class WorkingUnits {

    private final JdbcClient jdbc;

    WorkingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an official works in one of these units; never an administrator or designer, or somebody who left. */
    public boolean include(Official official, UUID caseId) {
        return official.active() && official.role().worksInUnit() && include(official.unit(), caseId);
    }

    private boolean include(String unit, UUID caseId) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM case_file WHERE id = :id AND lead_unit = :unit)
                            OR EXISTS (SELECT FROM assisting_part
                                       WHERE case_id = :id AND unit = :unit AND stage <> 'WITHDRAWN')""")
                .param("id", caseId)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }
}
