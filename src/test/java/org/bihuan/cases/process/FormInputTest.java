package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Labelled;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form submits is what its listener reads; what it shows is what the server knows. */
class FormInputTest {

    private static final Set<String> KNOWN = Beans.factsForForms()
            .flatMap(facts -> Constants.of(facts).texts.stream())
            .collect(Collectors.toSet());

    static List<Forms.Form> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everySubmittedFieldIsReadAndEveryReadFieldIsSubmitted(Forms.Form form) {
        assertThat(form.submitted().map(Forms.Field::key))
                .containsExactlyInAnyOrderElementsOf(
                        Constants.of(form.reader()).fieldsRead.keySet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyShownFactIsSuppliedByTheServer(Forms.Form form) {
        assertThat(form.shown().map(Forms.Field::key)).allMatch(KNOWN::contains);
        assertThat(form.submitted()
                        .map(field -> field.json().path("valuesKey").asText())
                        .filter(key -> !key.isEmpty()))
                .allMatch(KNOWN::contains);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aChoiceOffersExactlyTheCodesOfItsType(Forms.Form form) {
        var types = Constants.of(form.reader()).fieldsRead;
        form.submitted()
                .filter(field ->
                        types.get(field.key()) != null && !field.codes().isEmpty())
                .forEach(field ->
                        assertThat(field.codes()).as(field.key()).containsExactly(codes(types.get(field.key()))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyOtherChoiceIsAWordThatTheListenerKnows(Forms.Form form) {
        var constants = Constants.of(form.reader());
        form.submitted()
                .filter(field -> constants.fieldsRead.get(field.key()) == null)
                .filter(field -> !field.codes().isEmpty() && !field.codes().equals(List.of("yes", "no")))
                .forEach(field -> assertThat(constants.texts).as(field.key()).containsAll(field.codes()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aDecisionIsNeverLeftOpen(Forms.Form form) {
        form.submitted()
                .filter(field -> field.key().matches("decision|reached|callKind|attempt"))
                .forEach(field -> assertThat(
                                field.json().at("/validate/required").asBoolean())
                        .as(field.key())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aCaseIsShownBeforeItIsWorkedOn(Forms.Form form) {
        var shown = form.shown().map(Forms.Field::key).toList();
        if (!startedByPeople(form)
                && Set.of("projectCode", "meetingNumber", "assessmentNumber", "interviewNumber", "bulletinNumber")
                        .stream()
                        .noneMatch(shown::contains)) {
            assertThat(shown)
                    .startsWith("caseNumber", "stageName", "dueText", "subject", "detail", "place", "categoryName")
                    .endsWith("clockAccount", "history");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aProjectOrAMeetingIsShownBeforeItIsWorkedOn(Forms.Form form) {
        var shown = form.shown().map(Forms.Field::key).toList();
        if (shown.contains("projectCode")) {
            assertThat(shown).startsWith("projectCode", "projectName").endsWith("clockAccount", "history");
        }
        if (shown.contains("meetingNumber")) {
            assertThat(shown).startsWith("meetingNumber").endsWith("clockAccount", "history");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anAssessmentIsShownBeforeItIsDecided(Forms.Form form) {
        var shown = form.shown().map(Forms.Field::key).toList();
        if (shown.contains("assessmentNumber")) {
            assertThat(shown)
                    .startsWith("assessmentNumber", "assessmentStage", "standingShown")
                    .endsWith("assessmentRecord");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBulletinIsShownBeforeItIsDecided(Forms.Form form) {
        var shown = form.shown().map(Forms.Field::key).toList();
        if (shown.contains("bulletinNumber")) {
            assertThat(shown)
                    .startsWith("bulletinNumber", "bulletinStage", "bulletinFigures")
                    .endsWith("bulletinRecord");
        }
    }

    /** The agency learns whom to call and about what, and nothing else. */
    @Test
    void anInterviewShowsNoCase() {
        var interview = forms().stream()
                .filter(form -> form.file().endsWith("interview-resident.form"))
                .findFirst()
                .orElseThrow();
        assertThat(interview.shown().map(Forms.Field::key))
                .containsExactlyInAnyOrder(
                        "interviewNumber", "attempts", "reportedOn", "subject", "reporterName", "reporterPhone");
    }

    private static boolean startedByPeople(Forms.Form form) {
        return form.json()
                .path("id")
                .asText()
                .matches("registerCase|residentCall|applyExclusion|registerRecusal|registerProject|projectRequest"
                        + "|caseToProject|raiseBlocker|callMeeting|openAssessment|appealAssessment|startSurvey");
    }

    /** What people may choose: the channels of replayed messages and of projects are the program's own. */
    private static String[] codes(String type) {
        return Arrays.stream(ReflectUtil.loadClass(type).getEnumConstants())
                .map(value -> ((Labelled) value).code())
                .filter(code -> !code.equals(Channel.REPLAY.code()) && !code.equals(Channel.PROJECT.code()))
                .toArray(String[]::new);
    }
}
