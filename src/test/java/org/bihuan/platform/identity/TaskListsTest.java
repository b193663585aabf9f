package org.bihuan.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.organization.Organization;
import org.bihuan.organization.Unit;
import org.bihuan.organization.UnitKind;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TaskListsTest {

    private final Organization nobody = new Organization(List.of(), List.of());

    @Test
    void everyTaskOnAListIsInADiagram() {
        var listed = TaskLists.of(nobody).stream()
                .flatMap(list -> list.taskKeys().stream())
                .toList();

        assertThat(idsInDiagrams(UserTask.class)).containsAll(listed);
    }

    @Test
    void everyProcessThatIsOpenToAGroupIsInADiagram() {
        var unit = new Unit("jiaowei", "区教育委员会", UnitKind.DEPARTMENT, null, true);
        var open = Grants.of(new Organization(List.of(unit), List.of()), "fagai").stream()
                .filter(grant -> grant.resource() == Resources.PROCESS_DEFINITION)
                .map(Grant::resourceId)
                .filter(id -> !id.equals(Authorization.ANY))
                .collect(Collectors.toSet());

        open.add("monthlyAssessment"); // only the calendar starts it, and it ends at once

        assertThat(idsInDiagrams(Process.class)).isEqualTo(open);
    }

    @Test
    void namesAreUnique() {
        assertThat(TaskLists.of(nobody)).extracting(TaskList::name).doesNotHaveDuplicates();
    }

    private static Set<String> idsInDiagrams(Class<? extends ModelElementInstance> type) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.bpmn");
            return Arrays.stream(files)
                    .map(TaskListsTest::model)
                    .flatMap(model -> model.getModelElementsByType(type).stream())
                    .map(element -> element.getAttributeValue("id"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BpmnModelInstance model(Resource file) {
        try (var stream = file.getInputStream()) {
            return Bpmn.readModelFromStream(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
