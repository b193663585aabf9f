package org.bihuan.projects.ledger;

import org.bihuan.cases.Refusal;
import org.bihuan.projects.BreakdownTable;
import org.bihuan.projects.Plan;
import org.bihuan.projects.Plans;
import org.bihuan.projects.ProjectView;
import org.bihuan.projects.Projects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a breakdown table from a file as the draft of the first plan, and gives the table to begin with. */
@Service
@Transactional
public class BreakdownUpload {

    private final BreakdownFile file;
    private final BreakdownTable table;
    private final Plans plans;
    private final Projects projects;

    BreakdownUpload(BreakdownFile file, BreakdownTable table, Plans plans, Projects projects) {
        this.file = file;
        this.table = table;
        this.plans = plans;
        this.projects = projects;
    }

    /**
     * Writes the draft, in place of an earlier one.
     *
     * @throws FileRefused naming rows and columns
     * @throws Refusal when the table contradicts itself, or the official may not, or not at this stage
     */
    public Plan take(ProjectView project, byte[] upload, String actor) {
        return projects.saveBreakdown(project.id(), file.read(upload), actor);
    }

    /** The draft, else the plan in force, else the ready-made tasks of the project's type. */
    @Transactional(readOnly = true)
    public WrittenSheet sheet(ProjectView project) {
        var rows = plans.draft(project.id())
                .or(() -> plans.inForce(project.id()))
                .map(Plan::table)
                .orElseGet(() -> table.readyMade(project.type(), project.ownerUnit()));
        return file.sheet(rows);
    }
}
