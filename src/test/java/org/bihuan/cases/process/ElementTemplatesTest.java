package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** What designers choose from a list in the Modeler is what the program has. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda", "element-templates");

    @Test
    void everyAutomaticStepHasATemplateAndEveryTemplateAStep() {
        var used = Models.diagrams().stream()
                .flatMap(diagram -> Stream.concat(
                        diagram.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                        diagram.all(BusinessRuleTask.class).stream()
                                .map(BusinessRuleTask::getCamundaDelegateExpression)))
                .distinct()
                .toList();
        assertThat(values("automatic-steps.json", "camunda:delegateExpression"))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyUserTaskHasATemplateWithItsForm() {
        var used = Models.diagrams().stream()
                .flatMap(diagram -> diagram.all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .toList();
        assertThat(values("user-tasks.json", "camunda:formRef")).containsExactlyInAnyOrderElementsOf(used);
    }

    /** What the templates of a file set a property to. */
    private static List<String> values(String file, String property) {
        return templates(file).findParents("binding").stream()
                .filter(field -> field.at("/binding/name").asText().equals(property))
                .map(field -> field.path("value").asText())
                .toList();
    }

    private static JsonNode templates(String file) {
        try {
            return new ObjectMapper().readTree(Models.read(FOLDER.resolve(file)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
