package org.bihuan.projects.process;

import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.BreakdownTable;
import org.bihuan.projects.ProjectCases;
import org.springframework.stereotype.Component;

/** 提请转入任务: what a resident asked for is put before the leader in charge as one more task. */
@Component
class TakeCaseIntoProject extends StartedByForm {

    private final ProjectCases cases;
    private final BreakdownTable table;

    TakeCaseIntoProject(ProjectCases cases, BreakdownTable table) {
        this.cases = cases;
        this.table = table;
    }

    @Override
    protected void submit(Submitted form, String actor) {
        cases.take(
                form.textOrEmpty("projectCode"),
                form.textOrEmpty("caseNumber"),
                table.readOne(
                        form.textOrEmpty("taskName"),
                        form.textOrEmpty("phase"),
                        form.textOrEmpty("unit"),
                        form.textOrEmpty("duration"),
                        form.textOrEmpty("predecessors"),
                        form.textOrEmpty("deliverable")),
                actor);
    }
}
