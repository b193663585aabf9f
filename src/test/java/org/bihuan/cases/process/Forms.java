package org.bihuan.cases.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The files of {@code forms/}, with the class that takes what they submit. */
final class Forms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Forms() {}

    /** A form, its fields at any depth, and the listener or delegate that reads it. */
    record Form(String file, JsonNode json, List<Field> fields, Class<?> reader) {

        Stream<Field> submitted() {
            return fields.stream().filter(field -> field.isInput() && !field.isDisabled());
        }

        Stream<Field> shown() {
            return fields.stream().filter(field -> field.isInput() && field.isDisabled());
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** A component of a form. */
    record Field(JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        String key() {
            return json.path("key").asText();
        }

        boolean isInput() {
            return json.has("key");
        }

        boolean isDisabled() {
            return json.path("disabled").asBoolean();
        }

        List<String> codes() {
            var codes = new ArrayList<String>();
            json.path("values").forEach(option -> codes.add(option.path("value").asText()));
            return codes;
        }

        String label() {
            return json.path("label").asText(json.path("dateLabel").asText());
        }
    }

    /** One form a user task, and the start forms. */
    static List<Form> all() {
        return Models.diagrams().stream().flatMap(Forms::of).toList();
    }

    /** The folders of all forms, to find those that no diagram uses. */
    static List<Path> files() {
        return Models.files(Path.of("forms"), ".form").toList();
    }

    private static Stream<Form> of(Models.Diagram diagram) {
        var tasks = diagram.all(UserTask.class).stream()
                .map(task -> form(diagram, task.getCamundaFormRef(), ExpressionsTest.listener(task)));
        var starts = diagram.all(org.camunda.bpm.model.bpmn.instance.StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .map(start -> form(diagram, start.getCamundaFormRef(), delegate(diagram)));
        return Stream.concat(tasks, starts);
    }

    private static Class<?> delegate(Models.Diagram diagram) {
        return Beans.behind(diagram.all(ServiceTask.class).iterator().next().getCamundaDelegateExpression());
    }

    private static Form form(Models.Diagram diagram, String id, Class<?> reader) {
        var file = Models.form(diagram, id);
        try {
            var json = JSON.readTree(Models.read(file));
            var fields = fields(json).collect(Collectors.toList());
            return new Form(file.toString(), json, fields, reader);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Stream<Field> fields(JsonNode parent) {
        var own = new ArrayList<JsonNode>();
        parent.path("components").forEach(own::add);
        return own.stream().flatMap(json -> Stream.concat(Stream.of(new Field(json)), fields(json)));
    }

    /** Every text in a form, with the name of the property that holds it: {@code name=text}. */
    static Stream<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.fields().forEachRemaining(property -> {
            if (property.getValue().isTextual()) {
                texts.add(property.getKey() + "=" + property.getValue().asText());
            }
            texts(property.getValue()).forEach(texts::add);
        });
        node.elements().forEachRemaining(child -> {
            if (node.isArray()) {
                texts(child).forEach(texts::add);
            }
        });
        return texts.stream();
    }
}
