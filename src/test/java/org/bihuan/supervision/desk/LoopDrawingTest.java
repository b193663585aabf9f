package org.bihuan.supervision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bihuan.assessment.Measure;
import org.bihuan.supervision.desk.LoopLayout.Kind;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** The drawing of the closed loop is the diagram's own, with every place where a case may wait. */
class LoopDrawingTest {

    private final BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/closed-loop.bpmn"));
    private final LoopLayout.Layout layout = LoopLayout.read(model);

    @Test
    void everyUserTaskIsAPlaceWhereCasesWait() {
        var places = Stream.of(Place.values()).map(Place::element).toList();
        assertThat(model.getModelElementsByType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(places).contains(task.getId()));
        assertThat(places).allSatisfy(place -> assertThat(layout.shape(place)).isPresent());
    }

    @Test
    void everyFlowIsDrawn() {
        assertThat(layout.flows())
                .extracting(LoopLayout.Flow::id)
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @Test
    void theFullestPlaceIsTheDarkest() {
        var drawing = LoopDrawing.of(layout, Map.of(Place.IMPLEMENT, 72L, Place.SIGN, 8L, Place.REVIEW, 0L), Map.of());
        assertThat(node(drawing, Place.IMPLEMENT).load()).isEqualTo(3);
        assertThat(node(drawing, Place.SIGN).load()).isEqualTo(1);
        assertThat(node(drawing, Place.REVIEW).load()).isZero();
        assertThat(node(drawing, Place.IMPLEMENT).link()).isEqualTo("/supervision/cases?place=userTask_implementCase");
    }

    @Test
    void aLongNameTakesTwoLines() {
        var drawing = LoopDrawing.of(layout, Map.of(), Map.of());
        assertThat(node(drawing, Place.ARBITRATE).text()).containsExactly("裁定主", "办单位");
        assertThat(node(drawing, Place.SIGN).text()).containsExactly("签收诉求");
        assertThat(drawing.frames())
                .hasSameSizeAs(layout.shapes().stream()
                        .filter(shape -> shape.kind() == Kind.FRAME)
                        .toList());
    }

    private static LoopDrawing.Node node(LoopDrawing drawing, Place place) {
        return drawing.nodes().stream()
                .filter(node -> node.place() == place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthWithoutARateBreaksTheLine() {
        var january = YearMonth.of(2026, 1);
        var values = new ArrayList<BigDecimal>(List.of(new BigDecimal("90.0"), new BigDecimal("80.0")));
        values.add(null);
        values.add(new BigDecimal("95.0"));
        values.add(new BigDecimal("96.5"));
        var months =
                Stream.iterate(january, month -> month.plusMonths(1)).limit(5).toList();
        var line = TrendLine.of(Measure.SOLUTION, months, values, List.of("/1", "/2", "/3", "/4", "/5"));
        assertThat(line.pieces()).hasSize(2);
        assertThat(line.points()).hasSize(4);
        assertThat(line.points().get(1).y()).as("the lowest rate").isEqualTo(66.0);
        assertThat(line.now()).isEqualTo("96.5%");
        assertThat(line.change()).isEqualTo("比上月升1.5个百分点");
        assertThat(line.points()).extracting(TrendLine.Point::link).containsExactly("/1", "/2", "/4", "/5");
    }
}
