package org.bihuan.projects.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bihuan.cases.process.Submitted;
import org.bihuan.projects.ProjectDraft;
import org.bihuan.projects.Projects;
import org.springframework.stereotype.Component;

/** 登记项目: what was filled in becomes a project. */
@Component
class RegisterProject extends StartedByForm {

    private final Projects projects;

    RegisterProject(Projects projects) {
        this.projects = projects;
    }

    @Override
    protected void submit(Submitted form, String actor) {
        projects.register(draft(form), actor);
    }

    /** What is empty is refused by the domain: no sum as 0, no day as the first of all. */
    private static ProjectDraft draft(Submitted form) {
        return new ProjectDraft(
                form.textOrEmpty("projectCode"),
                form.textOrEmpty("projectName"),
                form.textOrEmpty("type"),
                Optional.ofNullable(form.decimal("investment")).orElse(BigDecimal.ZERO),
                form.decimal("estimate"),
                form.textOrEmpty("funding"),
                form.textOrEmpty("ownerUnit"),
                form.textOrEmpty("site"),
                Optional.ofNullable(form.date("requiredFinish")).orElse(LocalDate.EPOCH));
    }
}
