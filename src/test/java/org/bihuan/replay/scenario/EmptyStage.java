package org.bihuan.replay.scenario;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends everything that a story began, so that the next one finds no tasks and timers of it. */
@TestComponent
class EmptyStage {

    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    EmptyStage(RuntimeService runtime, JdbcClient jdbc) {
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    void clear() {
        var roots = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        runtime.deleteProcessInstances(roots, "end of the story", true, true);
        jdbc.sql("UPDATE limit_clock SET stopped_at = started_at WHERE stopped_at IS NULL")
                .update();
    }
}
