package org.bihuan.replay.scenario;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends everything that a story began, so that the next one finds no open cases, tasks, timers and tables of it. */
@TestComponent
class EmptyStage {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Set<String> deployedAtStart;

    EmptyStage(RuntimeService runtime, RepositoryService repository, JdbcClient jdbc) {
        this.runtime = runtime;
        this.repository = repository;
        this.jdbc = jdbc;
        this.deployedAtStart = deployed().collect(Collectors.toSet());
    }

    void clear() {
        var roots = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        runtime.deleteProcessInstances(roots, "end of the story", true, true);
        jdbc.sql("UPDATE limit_clock SET stopped_at = started_at WHERE stopped_at IS NULL")
                .update();
        jdbc.sql("UPDATE case_file SET stage = 'CLOSED', closed_at = reported_at WHERE closed_at IS NULL")
                .update();
        jdbc.sql("""
                        UPDATE dispatch_rule SET withdrawn_by = made_by, withdrawn_at = made_at, withdrawn_why = 'end'
                        WHERE withdrawn_at IS NULL""").update();
        deployed()
                .filter(id -> !deployedAtStart.contains(id))
                .toList()
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    private Stream<String> deployed() {
        return repository.createDeploymentQuery().list().stream().map(Deployment::getId);
    }
}
