package org.bihuan.replay.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bihuan.platform.web.FormFacts;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the deployed forms with the facts that the program adds to them. */
@Component
class OpenForms {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormService forms;
    private final List<FormFacts> sources;
    private final ProcessEngineConfigurationImpl engine;

    OpenForms(FormService forms, List<FormFacts> sources, ProcessEngineConfigurationImpl engine) {
        this.forms = forms;
        this.sources = sources;
        this.engine = engine;
    }

    /** What the program adds to the form of a task; asked for by itself, as the web filter does. */
    Map<String, Object> facts(Task task, String official) {
        var facts = new HashMap<String, Object>();
        sources.forEach(source -> facts.putAll(source.taskFacts(task.getId(), official)));
        return facts;
    }

    OpenForm of(Task task, Map<String, Object> facts) {
        return open(Desk.name(task), forms.getDeployedTaskForm(task.getId()), facts);
    }

    OpenForm ofStart(ProcessDefinition process) {
        var facts = new HashMap<String, Object>();
        sources.forEach(source -> facts.putAll(source.startFacts(process.getKey())));
        return open(process.getName(), forms.getDeployedStartForm(process.getId()), facts);
    }

    /** A form of a page of the program, written as those of Tasklist are. */
    OpenForm ofPage(String title, String form, Map<String, Object> facts) {
        return open(title, new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)), facts);
    }

    private OpenForm open(String title, InputStream form, Map<String, Object> facts) {
        try (form) {
            var fields = fields(JSON.readTree(form))
                    .map(json -> FormField.of(json, facts))
                    .toList();
            return new OpenForm(title, fields, facts, this::holds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At any depth: fields lie in groups. */
    private static Stream<JsonNode> fields(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(child.has("key") ? Stream.of(child) : Stream.of(), fields(child)));
    }

    private boolean holds(String feel, Map<String, @Nullable Object> values) {
        var language = ((DefaultDmnEngineConfiguration) engine.getDmnEngineConfiguration()).getFeelEngine();
        return Boolean.TRUE.equals(language.evaluateSimpleExpression(
                feel, Variables.fromMap(values).asVariableContext()));
    }
}
