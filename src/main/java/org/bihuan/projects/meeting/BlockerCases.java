package org.bihuan.projects.meeting;

import java.util.UUID;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Matters;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.bihuan.projects.ProjectFile;
import org.bihuan.projects.ProjectStep;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.ServingBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an obstacle over as a case, which goes the closed loop; each names the other. */
@Service
@Transactional
public class BlockerCases {

    private final BlockerRows rows;
    private final ServiceOfProject service;
    private final Cases cases;
    private final Matters matters;
    private final ProjectViews projects;
    private final ProjectFile file;
    private final ServingBody serving;
    private final OfficialNames names;

    BlockerCases(
            BlockerRows rows,
            ServiceOfProject service,
            Cases cases,
            Matters matters,
            ProjectViews projects,
            ProjectFile file,
            ServingBody serving,
            OfficialNames names) {
        this.rows = rows;
        this.service = service;
        this.cases = cases;
        this.matters = matters;
        this.projects = projects;
        this.file = file;
        this.serving = serving;
        this.names = names;
    }

    /**
     * Reports the obstacle as a case, with the serving body as the reporter; the same obstacle is reported once.
     *
     * @param category code of the category of the case
     * @return the id of the case
     */
    public UUID report(UUID blockerId, @Nullable String category, String actor) {
        var blocker = rows.of(blockerId);
        service.require(blocker.project(), actor);
        if (blocker.caseId() != null) {
            return blocker.caseId();
        }
        var reported = cases.report(report(blocker, category == null ? "" : category), actor);
        rows.linkCase(blockerId, reported);
        var why = blocker.number() + "转为诉求" + matters.of(reported).number();
        file.note(blocker.project(), actor, ProjectStep.CASE_REPORTED, why);
        return reported;
    }

    private Report report(Blocker blocker, String category) {
        var project = projects.of(blocker.project());
        var subject = "项目手续问题" + blocker.number() + "：" + project.name();
        var detail = "项目" + project.code() + " " + project.name() + "的手续问题" + blocker.number() + "，责任部门"
                + names.unit(blocker.department()) + "：" + blocker.matter();
        var problem = new Problem(subject, detail, category, null, project.site());
        return new Report(Channel.PROJECT, blocker.number(), problem, new Reporter(names.unit(serving.unit()), null));
    }
}
