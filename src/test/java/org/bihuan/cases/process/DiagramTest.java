package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram is for people: everything is named in Chinese and drawn so that it can be followed. */
class DiagramTest {

    private static final String CHINESE = ".*\\p{IsHan}.*";

    static List<Models.Diagram> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void processesTasksAndEventsAreNamedInChinese(Models.Diagram diagram) {
        assertThat(diagram.all(Process.class))
                .allMatch(process -> process.getName().matches(CHINESE));
        assertThat(diagram.all(Activity.class)).allMatch(task -> named(task));
        assertThat(diagram.all(Event.class)).allMatch(event -> named(event));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aGatewayAsksAndItsFlowsAnswer(Models.Diagram diagram) {
        for (var gateway : diagram.all(Gateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).matches(".*\\p{IsHan}.*？");
                assertThat(gateway.getOutgoing()).allMatch(flow -> named(flow));
            } else {
                assertThat(gateway.getIncoming())
                        .as("merges " + gateway.getId())
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingIsDrawnOnce(Models.Diagram diagram) {
        assertThat(diagram.all(BpmnShape.class).stream()
                        .map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(diagram.all(FlowNode.class).stream()
                        .map(FlowElement::getId)
                        .toList());
        assertThat(diagram.all(BpmnEdge.class).stream()
                        .map(edge -> edge.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(diagram.all(SequenceFlow.class).stream()
                        .map(FlowElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void shapesAndLabelsDoNotOverlap(Models.Diagram diagram) {
        var layout = Layout.of(diagram);
        var faults = new ArrayList<String>();
        for (var one : layout.shapes()) {
            layout.shapes().stream()
                    .filter(other -> one != other && one.overlaps(other))
                    .filter(other -> !one.belongsTo(other) && !other.belongsTo(one))
                    .forEach(other -> faults.add(one.id() + " lies on " + other.id()));
            layout.labels().stream()
                    .filter(label -> one.overlaps(label) && !one.contains(label))
                    .forEach(label -> faults.add(one.id() + " lies on the label of " + label.id()));
        }
        for (var one : layout.labels()) {
            layout.labels().stream()
                    .filter(other -> one != other && one.overlaps(other))
                    .forEach(other -> faults.add("label of " + one.id() + " lies on that of " + other.id()));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void whatBelongsToASubProcessIsDrawnInIt(Models.Diagram diagram) {
        var layout = Layout.of(diagram);
        var faults = new ArrayList<String>();
        for (var outer : layout.shapes()) {
            layout.shapes().stream()
                    .filter(inner -> inner.inside().equals(outer.id()) && !outer.contains(inner))
                    .forEach(inner -> faults.add(inner.id() + " sticks out of " + outer.id()));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void flowsAreStraightAndCrossNeitherEachOtherNorShapesNorLabels(Models.Diagram diagram) {
        var layout = Layout.of(diagram);
        var faults = new ArrayList<String>();
        for (var part : layout.flows()) {
            assertThat(part.straight()).as(part.flow() + " is orthogonal").isTrue();
            layout.flows().stream()
                    .filter(other -> !other.flow().equals(part.flow()) && part.crosses(other))
                    .forEach(other -> faults.add(part.flow() + " crosses " + other.flow()));
            layout.shapes().stream()
                    .filter(box -> !part.endsAt(box) && !Layout.isSubProcess(diagram, box.id()) && part.touches(box))
                    .forEach(box -> faults.add(part.flow() + " runs over " + box.id()));
            layout.labels().stream()
                    .filter(part::touches)
                    .forEach(label -> faults.add(part.flow() + " runs over the label of " + label.id()));
        }
        assertThat(faults).isEmpty();
    }

    private static boolean named(FlowElement element) {
        return element.getName() != null && element.getName().matches(CHINESE);
    }
}
