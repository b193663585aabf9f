package org.bihuan.projects.tasks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bihuan.projects.ProjectScene;
import org.bihuan.projects.tasks.ProjectTasks;
import org.bihuan.projects.tasks.TaskStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two deliverables of a project, accepted at the same moment. */
class TogetherTest extends ProjectTaskTest {

    @Autowired
    ProjectTasks work;

    @Autowired
    TransactionTemplate transaction;

    private final ExecutorService another = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        another.shutdownNow();
    }

    @Test
    void whatWaitedForBothBeginsWithTheSecond() throws Exception {
        var project = scene.started(List.of(
                ProjectScene.task("T01", "jiaowei"),
                ProjectScene.task("T02", "jiaowei"),
                ProjectScene.task("T03", "jiaowei", "T01", "T02")));
        var first = submitted(project, "T01");
        var second = submitted(project, "T02");
        var later = transaction.execute(status -> {
            accept(first);
            Future<?> waiting = another.submit(() -> accept(second));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        later.get(1, TimeUnit.MINUTES);
        assertThat(task(project, "T03").stage()).isEqualTo(TaskStage.READY);
    }

    private UUID submitted(UUID project, String code) {
        var id = task(project, code).id();
        start(id);
        submit(id);
        return id;
    }

    private void accept(UUID task) {
        work.accept(task, null, "fagai-head");
    }
}
