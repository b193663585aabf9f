package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bihuan.assessment.process.AppealAssessmentProcess;
import org.bihuan.assessment.process.AssessmentAppealProcess;
import org.bihuan.assessment.process.AssessmentProcess;
import org.bihuan.assessment.process.MonthlyAssessmentProcess;
import org.bihuan.assessment.process.OpenAssessmentProcess;
import org.bihuan.assessment.survey.process.SatisfactionSurveyProcess;
import org.bihuan.assessment.survey.process.StartSurveyProcess;
import org.bihuan.assessment.survey.process.SurveyInterviewProcess;
import org.bihuan.cases.assisting.process.AssistCaseProcess;
import org.bihuan.cases.exclusion.process.ApplyExclusionProcess;
import org.bihuan.cases.exclusion.process.ExclusionProcess;
import org.bihuan.cases.merging.process.MergedCaseProcess;
import org.bihuan.cases.petition.process.PetitionReviewProcess;
import org.bihuan.cases.recusal.process.RegisterRecusalProcess;
import org.bihuan.platform.engine.ProcessVariable;
import org.bihuan.projects.meeting.process.CallMeetingProcess;
import org.bihuan.projects.meeting.process.DispatchMeetingProcess;
import org.bihuan.projects.meeting.process.RaiseBlockerProcess;
import org.bihuan.projects.meeting.process.ResolutionProcess;
import org.bihuan.projects.process.CaseToProjectProcess;
import org.bihuan.projects.process.ProjectRequestProcess;
import org.bihuan.projects.process.ProjectSupervisionProcess;
import org.bihuan.projects.process.RegisterProjectProcess;
import org.bihuan.projects.tasks.process.ProjectTaskProcess;
import org.bihuan.reports.bulletin.process.MonthlyBulletinProcess;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Java and the diagrams agree on keys, elements, messages and variables, in both directions. */
class ContractTest {

    enum Contract {
        CLOSED_LOOP("closed-loop.bpmn", ClosedLoopProcess.class),
        CALLBACK("callback.bpmn", CallbackProcess.class),
        REGISTER_CASE("register-case.bpmn", RegisterCaseProcess.class),
        REGISTER_RECUSAL("register-recusal.bpmn", RegisterRecusalProcess.class),
        RESIDENT_CALL("resident-call.bpmn", ResidentCallProcess.class),
        APPLY_EXCLUSION("apply-exclusion.bpmn", ApplyExclusionProcess.class),
        EXCLUSION("exclusion.bpmn", ExclusionProcess.class),
        SUPERVISION_ORDER("supervision-order.bpmn", SupervisionOrderProcess.class),
        MERGED_CASE("merged-case.bpmn", MergedCaseProcess.class),
        PETITION_REVIEW("petition-review.bpmn", PetitionReviewProcess.class),
        ASSIST_CASE("assist-case.bpmn", AssistCaseProcess.class),
        PROJECT_TASK("project-task.bpmn", ProjectTaskProcess.class),
        REGISTER_PROJECT("register-project.bpmn", RegisterProjectProcess.class),
        PROJECT_REQUEST("project-request.bpmn", ProjectRequestProcess.class),
        CASE_TO_PROJECT("case-to-project.bpmn", CaseToProjectProcess.class),
        PROJECT_SUPERVISION("project-supervision.bpmn", ProjectSupervisionProcess.class),
        RAISE_BLOCKER("raise-blocker.bpmn", RaiseBlockerProcess.class),
        CALL_MEETING("call-meeting.bpmn", CallMeetingProcess.class),
        DISPATCH_MEETING("dispatch-meeting.bpmn", DispatchMeetingProcess.class),
        RESOLUTION("resolution.bpmn", ResolutionProcess.class),
        OPEN_ASSESSMENT("open-assessment.bpmn", OpenAssessmentProcess.class),
        MONTHLY_ASSESSMENT("monthly-assessment.bpmn", MonthlyAssessmentProcess.class),
        APPEAL_ASSESSMENT("appeal-assessment.bpmn", AppealAssessmentProcess.class),
        ASSESSMENT_APPEAL("assessment-appeal.bpmn", AssessmentAppealProcess.class),
        ASSESSMENT("assessment.bpmn", AssessmentProcess.class),
        MONTHLY_BULLETIN("monthly-bulletin.bpmn", MonthlyBulletinProcess.class),
        START_SURVEY("start-survey.bpmn", StartSurveyProcess.class),
        SATISFACTION_SURVEY("satisfaction-survey.bpmn", SatisfactionSurveyProcess.class),
        SURVEY_INTERVIEW("survey-interview.bpmn", SurveyInterviewProcess.class);

        private final Models.Diagram diagram;
        private final Class<?> type;

        Contract(String file, Class<?> type) {
            this.diagram = Models.diagram(file);
            this.type = type;
        }

        Set<String> texts(Predicate<String> wanted) {
            var texts = new TreeSet<String>();
            constants(String.class).filter(wanted).forEach(texts::add);
            return texts;
        }

        <T> Stream<T> constants(Class<T> of) {
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && of.equals(field.getType()))
                    .map(field -> of.cast(value(field)));
        }

        private static Object value(Field field) {
            try {
                field.setAccessible(true);
                return field.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeyIsTheOneInTheFile(Contract contract) {
        assertThat(contract.texts(text -> text.equals(contract.diagram.process().getId())))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyElementOfTheContractIsInTheDiagram(Contract contract) {
        var ids = contract.diagram.all(FlowElement.class).stream()
                .map(FlowElement::getId)
                .toList();
        assertThat(ids).containsAll(contract.texts(text -> text.contains("_")));
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskAndTimerOfTheDiagramIsInTheContract(Contract contract) {
        var tasks = contract.diagram.all(UserTask.class).stream().map(UserTask::getId);
        var timers = contract.diagram.all(TimerEventDefinition.class).stream()
                .map(timer -> ((FlowElement) timer.getParentElement()).getId());
        assertThat(contract.texts(text -> text.contains("_")))
                .containsAll(Stream.concat(tasks, timers).toList());
    }

    @ParameterizedTest
    @EnumSource
    void messagesAreTheSameOnBothSides(Contract contract) {
        var messages = contract.diagram.all(Message.class).stream()
                .map(Message::getName)
                .toList();
        var key = contract.diagram.process().getId();
        assertThat(contract.texts(text -> !text.contains("_") && !text.equals(key)))
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    @ParameterizedTest
    @EnumSource
    void variablesAreTheSameOnBothSides(Contract contract) {
        var names = contract.constants(ProcessVariable.class)
                .map(ProcessVariable::name)
                .toList();
        assertThat(used(contract.diagram)).containsExactlyInAnyOrderElementsOf((List<String>) names);
    }

    /** Names in expressions that are no beans; what is handed to or taken from a called process. */
    private static Set<String> used(Models.Diagram diagram) {
        var used = new LinkedHashSet<String>();
        diagram.expressions().stream()
                .map(expression -> expression.split("[^A-Za-z]", 2)[0])
                .filter(name -> !name.equals("execution") && Beans.find(name).isEmpty())
                .forEach(used::add);
        diagram.all(CamundaOut.class).forEach(out -> used.add(out.getCamundaTarget()));
        if (diagram.file().equals("callback.bpmn")) {
            handedOver().forEach(used::add);
        }
        return used;
    }

    private static Stream<String> handedOver() {
        return Models.diagrams().stream()
                .flatMap(caller -> caller.all(CamundaIn.class).stream())
                .map(CamundaIn::getCamundaTarget)
                .filter(target -> target != null);
    }
}
