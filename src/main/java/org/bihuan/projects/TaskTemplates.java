package org.bihuan.projects;

import java.util.List;

/** The ready-made tasks of each kind of project, from which a breakdown table begins. */
public interface TaskTemplates {

    /**
     * The tasks in the order of the table.
     *
     * @param projectType code of a project type, see {@link ProjectTypes}
     * @return empty for a type without ready-made tasks
     */
    List<TaskTemplate> of(String projectType);
}
