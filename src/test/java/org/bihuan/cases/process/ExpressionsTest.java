package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Callbacks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the diagrams call exists and may be called, nothing of it is unused, and conditions ask for what Java says. */
class ExpressionsTest {

    static List<Models.Diagram> diagrams() {
        return Models.diagrams();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void anExpressionIsABeanACallOfOneAVariableOrAComparisonWithAWord(Models.Diagram diagram) {
        assertThat(diagram.expressions())
                .allMatch(
                        expression -> expression.matches(
                                "[a-zA-Z]+|[a-zA-Z]+\\.[a-zA-Z]+\\(execution\\)|execution\\.processBusinessKey|decision == '[a-zA-Z]+'"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aCalledMethodIsPublicInAPublicClass(Models.Diagram diagram) {
        diagram.expressions().stream()
                .filter(call -> call.endsWith("(execution)"))
                .forEach(call -> {
                    var parts = call.split("[.(]");
                    var type = Beans.behind(parts[0]);
                    assertThat(Modifier.isPublic(type.getModifiers())).as(call).isTrue();
                    assertThat(type).as(call).hasPublicMethods(parts[1]);
                    assertThat(Stream.of(type.getMethods())
                                    .filter(method -> method.getName().equals(parts[1]))
                                    .map(method -> List.of(method.getParameterTypes())))
                            .containsOnly(List.of(DelegateExecution.class));
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void delegatesAndListenersAreComponentsOfTheirKind(Models.Diagram diagram) {
        delegates(diagram).forEach(name -> assertThat(Beans.behind(name)).isAssignableTo(JavaDelegate.class));
        taskListeners(diagram).forEach(name -> assertThat(Beans.behind(name)).isAssignableTo(TaskListener.class));
        executionListeners(diagram)
                .forEach(name -> assertThat(Beans.behind(name)).isAssignableTo(ExecutionListener.class));
    }

    @Test
    void noDelegateOrListenerIsUnused() {
        var used = diagrams().stream()
                .flatMap(diagram -> Stream.of(delegates(diagram), taskListeners(diagram), executionListeners(diagram)))
                .flatMap(Function.identity())
                .map(name -> Beans.behind(name).getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).isEqualTo(Beans.called());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyWordThatAConditionAsksForIsSaidByJava(Models.Diagram diagram) {
        for (var flow : diagram.all(SequenceFlow.class)) {
            word(flow).stream()
                    .forEach(word -> assertThat(said(flow.getSource()))
                            .as("words before " + flow.getId())
                            .contains(word));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyWordThatJavaReturnsHasItsFlow(Models.Diagram diagram) {
        for (var gateway : diagram.all(ExclusiveGateway.class)) {
            if (gateway.getDefault() == null && gateway.getOutgoing().size() > 1) {
                var asked = gateway.getOutgoing().stream()
                        .flatMap(flow -> word(flow).stream())
                        .collect(Collectors.toSet());
                if (gateway.getIncoming().iterator().next().getSource() instanceof UserTask task) {
                    assertThat(asked).as(gateway.getId()).containsAll(Constants.of(listener(task)).returned);
                }
            }
        }
    }

    private static Set<String> word(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition == null || !condition.getTextContent().contains("'")
                ? Set.of()
                : Set.of(condition.getTextContent().split("'")[1]);
    }

    /** What may stand in {@code decision} before a node: the words of the task or the called process before it. */
    private static Set<String> said(FlowNode gateway) {
        var words = new TreeSet<String>();
        for (var flow : gateway.getIncoming()) {
            var before = flow.getSource();
            if (before instanceof UserTask task) {
                words.addAll(Constants.of(listener(task)).texts);
            }
            if (before instanceof CallActivity || before.getId().equals(CallbackProcess.CALL_RESIDENT)) {
                Stream.of(Callbacks.Verdict.values())
                        .map(Callbacks.Verdict::decision)
                        .forEach(words::add);
            }
            if (before instanceof ServiceTask step) {
                words.addAll(Constants.of(Beans.behind(step.getCamundaDelegateExpression())).texts);
            }
            if (before instanceof ExclusiveGateway) {
                words.addAll(said(before));
            }
        }
        return words;
    }

    /** Who reads what the official submits. */
    static Class<?> listener(UserTask task) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .filter(listener -> "complete".equals(listener.getCamundaEvent()))
                .map(listener -> Beans.behind(listener.getCamundaDelegateExpression()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> delegates(Models.Diagram diagram) {
        return Stream.concat(
                diagram.all(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
                diagram.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaDelegateExpression));
    }

    private static Stream<String> taskListeners(Models.Diagram diagram) {
        return diagram.all(CamundaTaskListener.class).stream().map(CamundaTaskListener::getCamundaDelegateExpression);
    }

    private static Stream<String> executionListeners(Models.Diagram diagram) {
        return diagram.all(CamundaExecutionListener.class).stream()
                .map(CamundaExecutionListener::getCamundaDelegateExpression);
    }
}
