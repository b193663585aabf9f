package org.bihuan.cases.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The drawing in a BPMN file: boxes, labels and the straight parts of its flows. */
record Layout(List<Box> shapes, List<Box> labels, List<Part> flows) {

    static Layout of(Models.Diagram diagram) {
        var shapes = diagram.all(BpmnShape.class).stream().map(Box::of).toList();
        var flows = new ArrayList<Part>();
        diagram.all(BpmnEdge.class).forEach(edge -> flows.addAll(Part.of(edge)));
        return new Layout(shapes, labels(diagram), flows);
    }

    private static List<Box> labels(Models.Diagram diagram) {
        var ofShapes = diagram.all(BpmnShape.class).stream()
                .map(shape -> label(shape.getBpmnElement().getId(), shape.getBpmnLabel()));
        var ofFlows = diagram.all(BpmnEdge.class).stream()
                .map(edge -> label(edge.getBpmnElement().getId(), edge.getBpmnLabel()));
        return Stream.concat(ofShapes, ofFlows).flatMap(Collection::stream).toList();
    }

    private static List<Box> label(String id, BpmnLabel label) {
        return label == null || label.getBounds() == null ? List.of() : List.of(Box.of(id, "", "", label.getBounds()));
    }

    /**
     * A rectangle.
     *
     * @param inside the sub-process around it, or the process
     * @param on the task that a boundary event sits on; empty for everything else
     */
    record Box(String id, String inside, String on, double left, double top, double right, double bottom) {

        static Box of(BpmnShape shape) {
            var element = shape.getBpmnElement();
            var on = element instanceof BoundaryEvent event
                    ? event.getAttachedTo().getId()
                    : "";
            var inside = element.getParentElement().getAttributeValue("id");
            return of(element.getId(), inside, on, shape.getBounds());
        }

        static Box of(String id, String inside, String on, Bounds bounds) {
            var left = bounds.getX();
            var top = bounds.getY();
            return new Box(id, inside, on, left, top, left + bounds.getWidth(), top + bounds.getHeight());
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** A sub-process and what is in it, a task and its boundary event. */
        boolean belongsTo(Box other) {
            return inside.equals(other.id) || on.equals(other.id);
        }

        boolean contains(Box other) {
            return left <= other.left && top <= other.top && other.right <= right && other.bottom <= bottom;
        }
    }

    /** A straight part of a flow, with its ends in order. */
    record Part(String flow, String from, String to, double left, double top, double right, double bottom) {

        static List<Part> of(BpmnEdge edge) {
            var flow = (SequenceFlow) edge.getBpmnElement();
            var points = List.copyOf(edge.getWaypoints());
            var parts = new ArrayList<Part>();
            for (int i = 1; i < points.size(); i++) {
                var one = points.get(i - 1);
                var other = points.get(i);
                parts.add(new Part(
                        flow.getId(),
                        flow.getSource().getId(),
                        flow.getTarget().getId(),
                        Math.min(one.getX(), other.getX()),
                        Math.min(one.getY(), other.getY()),
                        Math.max(one.getX(), other.getX()),
                        Math.max(one.getY(), other.getY())));
            }
            return parts;
        }

        boolean straight() {
            return left == right || top == bottom;
        }

        boolean touches(Box box) {
            return left < box.right && box.left < right && top <= box.bottom && box.top <= bottom
                    || left <= box.right && box.left <= right && top < box.bottom && box.top < bottom;
        }

        boolean endsAt(Box box) {
            return from.equals(box.id) || to.equals(box.id);
        }

        /** Whether the two cross, or touch without leaving one element or going to one together. */
        boolean crosses(Part other) {
            var together = from.equals(other.from) || to.equals(other.to);
            return together ? cuts(other) || other.cuts(this) : meets(other);
        }

        private boolean cuts(Part upright) {
            return left < upright.left && upright.right < right && upright.top < top && bottom < upright.bottom;
        }

        private boolean meets(Part other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }
    }

    static boolean isSubProcess(Models.Diagram diagram, String id) {
        return diagram.model().getModelElementById(id) instanceof SubProcess;
    }
}
