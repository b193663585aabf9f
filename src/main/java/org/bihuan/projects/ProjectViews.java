package org.bihuan.projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads projects; changes nothing. */
@Service
@Transactional(readOnly = true)
public class ProjectViews {

    private final ProjectRepository projects;
    private final JdbcClient jdbc;

    ProjectViews(ProjectRepository projects, JdbcClient jdbc) {
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /**
     * A project as it stands.
     *
     * @throws Refusal when there is none
     */
    public ProjectView of(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("没有找到这个项目。"));
    }

    /** The project, or empty when the id is of something else. */
    public Optional<ProjectView> find(UUID id) {
        return projects.findById(id).map(ProjectView::of);
    }

    /** The project with this code; empty when there is none. */
    public Optional<ProjectView> byCode(String code) {
        return projects.findByCode(code.trim()).map(ProjectView::of);
    }

    /** All projects, by code. */
    public List<ProjectView> all() {
        return jdbc.sql("SELECT * FROM project ORDER BY code")
                .query(ProjectView.class)
                .list();
    }

    /** The record of a project or a dispatch meeting, the earliest entry first. */
    public List<ProjectEntry> history(UUID dossier) {
        return jdbc.sql("SELECT at, actor, label, why FROM project_event WHERE dossier = ? ORDER BY id")
                .param(dossier)
                .query(ProjectEntry.class)
                .list();
    }
}
