package org.bihuan.supervision.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** Where the diagram of the closed loop, as it is deployed, has its elements. Units are the diagram's. */
@Component
class LoopLayout {

    private static final String LOOP = "closedLoop";

    private final RepositoryService repository;

    /** By the id of the definition; a deployed diagram never changes, and reading it takes longer than all that is counted. */
    private final Map<String, Layout> read = new ConcurrentHashMap<>();

    LoopLayout(RepositoryService repository) {
        this.repository = repository;
    }

    /** What an element looks like. */
    enum Kind {
        TASK,
        GATEWAY,
        EVENT,
        FRAME
    }

    /**
     * An element.
     *
     * @param scope the id of the process or subprocess that it is in
     */
    record Shape(String id, String name, Kind kind, String scope, double x, double y, double width, double height) {}

    /** A flow, as the points of its line in {@code x,y x,y}. */
    record Flow(String id, String source, String target, String points) {}

    /** All of them; frames come first, so that they lie under what they hold. */
    record Layout(List<Shape> shapes, List<Flow> flows) {

        Optional<Shape> shape(String id) {
            return shapes.stream().filter(shape -> shape.id().equals(id)).findFirst();
        }
    }

    Layout latest() {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LOOP)
                .latestVersion()
                .singleResult();
        return read.computeIfAbsent(definition.getId(), id -> read(repository.getBpmnModelInstance(id)));
    }

    static Layout read(BpmnModelInstance model) {
        return new Layout(
                model.getModelElementsByType(BpmnShape.class).stream()
                        .map(LoopLayout::shape)
                        .sorted((one, other) -> Boolean.compare(other.kind() == Kind.FRAME, one.kind() == Kind.FRAME))
                        .toList(),
                flows(model.getModelElementsByType(BpmnEdge.class)));
    }

    private static Shape shape(BpmnShape shape) {
        var element = (FlowElement) shape.getBpmnElement();
        var bounds = shape.getBounds();
        return new Shape(
                element.getId(),
                Optional.ofNullable(element.getName()).orElse(""),
                kind(element),
                element.getParentElement().getAttributeValue("id"),
                bounds.getX(),
                bounds.getY(),
                bounds.getWidth(),
                bounds.getHeight());
    }

    private static Kind kind(FlowElement element) {
        if (element instanceof SubProcess) {
            return Kind.FRAME;
        }
        return element instanceof Activity ? Kind.TASK : element instanceof Gateway ? Kind.GATEWAY : Kind.EVENT;
    }

    private static List<Flow> flows(Collection<BpmnEdge> edges) {
        return edges.stream()
                .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow)
                .map(edge -> {
                    var flow = (SequenceFlow) edge.getBpmnElement();
                    return new Flow(
                            flow.getId(),
                            flow.getSource().getId(),
                            flow.getTarget().getId(),
                            points(edge));
                })
                .toList();
    }

    private static String points(BpmnEdge edge) {
        return edge.getWaypoints().stream()
                .map(point -> point.getX() + "," + point.getY())
                .collect(Collectors.joining(" "));
    }
}
