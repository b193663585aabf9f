package org.bihuan.projects;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of projects. */
@Service
@Transactional
public class Projects {

    private final ProjectFile file;
    private final ProjectViews views;
    private final ServingBody serving;

    Projects(ProjectFile file, ProjectViews views, ServingBody serving) {
        this.file = file;
        this.views = views;
        this.serving = serving;
    }

    /**
     * Registers a project.
     *
     * @throws Refusal when its code is taken, or its unit is the serving body itself
     */
    public UUID register(ProjectDraft draft, String actor) {
        if (views.byCode(draft.code()).isPresent()) {
            throw new Refusal("项目代码“" + draft.code() + "”已经登记，请核对。");
        }
        if (draft.ownerUnit().equals(serving.unit())) {
            throw new Refusal("项目单位不能是服务单位自己，请核对项目单位。");
        }
        return file.add(Project.registered(draft, file.now()), actor).id;
    }
}
