package org.bihuan.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands; sums in 万元. Null is what it doesn't have yet.
 *
 * @param ownerUnit code of the project unit
 * @param leader the leader in charge, with section and staff member the 1+1+1; all three or none
 * @param remark why the plan was sent back, or the project not accepted
 */
public record ProjectView(
        UUID id,
        String code,
        String name,
        String type,
        BigDecimal investment,
        @Nullable BigDecimal estimate,
        String funding,
        String ownerUnit,
        String site,
        LocalDate requiredFinish,
        ProjectStage stage,
        @Nullable String leader,
        @Nullable String section,
        @Nullable String staff,
        @Nullable String remark,
        Instant registeredAt,
        @Nullable Instant startedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt) {

    static ProjectView of(Project project) {
        return new ProjectView(
                project.id,
                project.code,
                project.name,
                project.type,
                project.investment,
                project.estimate,
                project.funding,
                project.ownerUnit,
                project.site,
                project.requiredFinish,
                project.stage,
                project.leader,
                project.section,
                project.staff,
                project.remark,
                project.registeredAt,
                project.startedAt,
                project.acceptedAt,
                project.endedAt);
    }

    /** The 1+1+1; empty while nobody is named. */
    public Optional<Servants> servants() {
        return leader == null || section == null || staff == null
                ? Optional.empty()
                : Optional.of(new Servants(leader, section, staff));
    }
}
