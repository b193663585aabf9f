package org.bihuan.projects.tasks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<ProjectTask, UUID> {

    ProjectTask save(ProjectTask task);

    Optional<ProjectTask> findById(UUID id);

    List<ProjectTask> findByProjectOrderByCode(UUID project);
}
