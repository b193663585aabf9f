package org.bihuan.projects.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.projects.ProjectTypes;
import org.bihuan.projects.ProjectView;
import org.springframework.stereotype.Component;

/** The facts of a project, as people read them. */
@Component
class ProjectHead {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final ProjectTypes types;
    private final Names names;

    ProjectHead(ProjectTypes types, Names names) {
        this.types = types;
        this.names = names;
    }

    /**
     * The facts. What a project doesn't have yet is empty.
     *
     * @param overrun percent by which the estimate is above the investment; empty when it isn't
     */
    record Facts(
            String code,
            String name,
            String type,
            String owner,
            String site,
            String funding,
            BigDecimal investment,
            Optional<BigDecimal> estimate,
            Optional<BigDecimal> overrun,
            String stage,
            String leader,
            String section,
            String staff,
            LocalDate requiredFinish,
            String remark,
            String registeredOn,
            String startedOn,
            String acceptedOn,
            String endedOn) {}

    Facts of(ProjectView project) {
        return new Facts(
                project.code(),
                project.name(),
                types.name(project.type()),
                names.unit(project.ownerUnit()),
                project.site(),
                project.funding(),
                project.investment(),
                Optional.ofNullable(project.estimate()),
                Optional.ofNullable(project.estimate()).flatMap(sum -> overrun(sum, project.investment())),
                project.stage().label(),
                names.official(project.leader()),
                Optional.ofNullable(project.section()).orElse(""),
                names.official(project.staff()),
                project.requiredFinish(),
                Optional.ofNullable(project.remark()).orElse(""),
                Names.day(project.registeredAt()),
                Names.day(project.startedAt()),
                Names.day(project.acceptedAt()),
                Names.day(project.endedAt()));
    }

    private static Optional<BigDecimal> overrun(BigDecimal estimate, BigDecimal investment) {
        return estimate.compareTo(investment) <= 0
                ? Optional.empty()
                : Optional.of(
                        estimate.subtract(investment).multiply(HUNDRED).divide(investment, 1, RoundingMode.HALF_UP));
    }
}
