package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every diagram and every table must have, and what none may have. */
class ModelRulesTest {

    static List<Models.Diagram> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyAsynchronousOrTimedElementSaysHowItIsRetried(Models.Diagram diagram) {
        var timed = diagram.all(TimerEventDefinition.class).stream().map(timer -> (FlowNode) timer.getParentElement());
        var asynchronous = diagram.all(FlowNode.class).stream()
                .filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter());
        Stream.concat(timed, asynchronous)
                .forEach(node -> assertThat(extensions(node, CamundaFailedJobRetryTimeCycle.class))
                        .as(node.getId())
                        .extracting(cycle -> cycle.getTextContent())
                        .containsExactly("PT1M,PT10M,PT1H"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theFileHoldsOneProcessThatSaysHowLongItsHistoryLives(Models.Diagram diagram) {
        assertThat(diagram.all(Process.class)).hasSize(1);
        assertThat(diagram.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
        assertThat(diagram.file().replace(".bpmn", ""))
                .isEqualTo(Models.kebab(diagram.process().getId()));
    }

    @Test
    void everyTableSaysHowLongItsHistoryLives() {
        assertThat(Models.tables())
                .hasSize(8)
                .allSatisfy(table -> assertThat(table.getModelElementsByType(Decision.class))
                        .hasSize(1)
                        .allSatisfy(decision -> assertThat(decision.getCamundaHistoryTimeToLiveString())
                                .isEqualTo("P1825D")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void nothingIsProgrammedInTheDiagram(Models.Diagram diagram) {
        assertThat(diagram.all(ScriptTask.class)).isEmpty();
        assertThat(diagram.all(CamundaScript.class)).isEmpty();
        assertThat(diagram.all(CamundaField.class)).isEmpty();
        assertThat(Models.read(Models.FOLDER.resolve(diagram.file())))
                .doesNotContain("camunda:class=", "camunda:expression=", "camunda:resultVariable", "language=");
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void severalAreAskedAtOnceOrItemsDecidedOneByOneAndABeanSaysWhich(Models.Diagram diagram) {
        assertThat(diagram.all(MultiInstanceLoopCharacteristics.class)).allSatisfy(several -> {
            assertThat(several.isSequential())
                    .isEqualTo(
                            several.getParentElement().getAttributeValue("id").equals("userTask_decideItem"));
            assertThat(several.getCompletionCondition()).isNull();
            assertThat(several.getCamundaCollection()).matches("#\\{[a-zA-Z]+\\.[a-zA-Z]+\\(execution\\)}");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyListenerIsADelegateExpression(Models.Diagram diagram) {
        assertThat(diagram.all(CamundaTaskListener.class))
                .allSatisfy(listener ->
                        assertThat(listener.getCamundaDelegateExpression()).isNotBlank());
        assertThat(diagram.all(CamundaExecutionListener.class))
                .allSatisfy(listener ->
                        assertThat(listener.getCamundaDelegateExpression()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyUserTaskHasItsFormItsListenerItsDateAndSomebodyToDoIt(Models.Diagram diagram) {
        for (var task : diagram.all(UserTask.class)) {
            var name = Models.bare(task.getId());
            assertThat(task.getCamundaFormRef()).isEqualTo(name);
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Models.form(diagram, name)).as(name).exists();
            assertThat(task.getCamundaDueDate()).as(name).endsWith("(execution)}");
            assertThat(task.getCamundaCandidateGroups() == null
                            && task.getCamundaCandidateUsers() == null
                            && task.getCamundaAssignee() == null)
                    .as(name + " has nobody")
                    .isFalse();
            assertThat(extensions(task, CamundaTaskListener.class))
                    .as(name)
                    .extracting(CamundaTaskListener::getCamundaEvent, CamundaTaskListener::getCamundaDelegateExpression)
                    .containsExactly(tuple("create", "#{numberedTask}"), tuple("complete", "#{" + name + "Completed}"));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aStartFormIsInTheSameDeployment(Models.Diagram diagram) {
        diagram.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> {
                    assertThat(start.getCamundaFormRefBinding()).isEqualTo("deployment");
                    assertThat(Models.form(diagram, start.getCamundaFormRef())).exists();
                });
    }

    /** The ladder waits for ever beside the main course: only a terminating end stops it. */
    @ParameterizedTest
    @MethodSource("diagrams")
    void endsBesideALadderTerminate(Models.Diagram diagram) {
        if (diagram.process()
                .getId()
                .matches("closedLoop|supervisionOrder|assistCase|exclusion|petitionReview"
                        + "|projectSupervision|projectTask|dispatchMeeting|resolution")) {
            assertThat(diagram.process().getChildElementsByType(EndEvent.class))
                    .isNotEmpty()
                    .allSatisfy(end -> assertThat(end.getEventDefinitions())
                            .hasOnlyElementsOfType(TerminateEventDefinition.class));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFlowOfASplittingGatewayHasAConditionOrIsTheDefault(Models.Diagram diagram) {
        diagram.all(SequenceFlow.class).forEach(flow -> {
            var splits = flow.getSource().getOutgoing().size() > 1;
            var isDefault = flow.getId().equals(flow.getSource().getAttributeValue("default"));
            assertThat(flow.getConditionExpression() != null).as(flow.getId()).isEqualTo(splits && !isDefault);
        });
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> Collection<T> extensions(
            FlowNode node, Class<T> type) {
        var extensions = node.getExtensionElements();
        return extensions == null
                ? List.of()
                : extensions.getElementsQuery().filterByType(type).list();
    }
}
