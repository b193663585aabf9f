package org.bihuan.cases.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form may be made of. Text from outside stands only as the value of a disabled text area. */
class FormsTest {

    private static final Set<String> TYPES =
            Set.of("group", "textfield", "textarea", "select", "radio", "number", "datetime", "taglist");

    /** The texts that are templates: they hold nothing but a number that the program itself gave. */
    private static final Set<String> REPORTER_LINKS = Set.of(
            "[查看反映人联系方式](/cases/{{caseNumber}}/reporter)",
            "[查看受访人联系方式](/surveys/interviews/{{interviewNumber}}/contact)");

    /** Written by residents, or quoting them. */
    private static final Set<String> FROM_OUTSIDE =
            Set.of("subject", "detail", "place", "comment", "history", "similarCases", "precedents", "grounds");

    /** Long texts that officials write; they may quote residents. */
    private static final Set<String> LONG = Set.of(
            "result",
            "resultShown",
            "evidenceShown",
            "feedbackShown",
            "objection",
            "sendBackReason",
            "requestText",
            "order",
            "replyShown",
            "clockAccount",
            "proposal",
            "application",
            "checkShown",
            "rulingShown",
            "appealShown",
            "mergedCases",
            "earlierOpinion",
            "hearingShown",
            "opinionShown",
            "consultationShown",
            "partsShown",
            "partShown",
            "answerShown",
            "situation",
            "taskShown",
            "taskSentBack",
            "reportShown",
            "projectText",
            "planShown",
            "changeShown",
            "meetingShown",
            "unitsShown",
            "agendaShown",
            "itemShown",
            "resolutionShown",
            "standingShown",
            "assessmentAppeals",
            "assessmentRemark",
            "appealedLine",
            "assessmentRecord",
            "bulletinFigures",
            "bulletinText",
            "bulletinRemark",
            "bulletinApproval",
            "bulletinRecord");

    static List<Forms.Form> forms() {
        return Forms.all();
    }

    @Test
    void everyFileIsTheFormOfATaskOrAStart() {
        assertThat(forms().stream().map(form -> Path.of(form.file()))).hasSameElementsAs(Forms.files());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFileIsNamedAfterItsForm(Forms.Form form) {
        var id = form.json().path("id").asText();
        assertThat(form.file()).endsWith("/" + Models.kebab(id) + ".form");
        assertThat(form.json().path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyPlainFieldsAreUsed(Forms.Form form) {
        assertThat(form.fields())
                .filteredOn(field -> !isReporterLink(field))
                .allSatisfy(field -> assertThat(field.type()).isIn(TYPES));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAndKeysAreUniqueAndEveryFieldIsLabelledInChinese(Forms.Form form) {
        assertThat(form.fields().stream().map(field -> field.json().path("id").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(form.fields().stream().filter(Forms.Field::isInput).map(Forms.Field::key))
                .doesNotHaveDuplicates();
        assertThat(form.fields())
                .filteredOn(field -> !isReporterLink(field))
                .allSatisfy(field -> assertThat(field.label()).matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTextFromOutsideIsTheValueOfADisabledTextAreaAndNothingElse(Forms.Form form) {
        form.shown()
                .filter(field -> FROM_OUTSIDE.contains(field.key()) || LONG.contains(field.key()))
                .forEach(field -> assertThat(field.type()).as(field.key()).isEqualTo("textarea"));
        form.shown().forEach(field -> assertThat(field.type()).as(field.key()).isIn("textarea", "textfield"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsATemplateAndExpressionsAskOnlyWhatTheOfficialChose(Forms.Form form) {
        var chosen = form.submitted()
                .filter(field -> field.type().matches("radio|select"))
                .map(Forms.Field::key)
                .collect(Collectors.toSet());
        assertThat(Forms.texts(form.json()).filter(text -> !REPORTER_LINKS.contains(text.replaceFirst("^text=", ""))))
                .allSatisfy(text -> {
                    assertThat(text).doesNotContain("{{", "${", "#{");
                    var value = text.substring(text.indexOf('=') + 1);
                    if (value.startsWith("=")) {
                        assertThat(text).startsWith("hide=");
                        assertThat(asked(value)).isSubsetOf(chosen);
                    }
                });
    }

    private static boolean isReporterLink(Forms.Field field) {
        return field.type().equals("text")
                && REPORTER_LINKS.contains(field.json().path("text").asText());
    }

    /** A field may also hide itself while it has nothing to show, unless its text comes from outside. */
    private static Set<String> asked(String expression) {
        var names = new HashSet<String>();
        if (expression.matches("=(\\w+) = null or \\1 = \"\"")) {
            var name = expression.substring(1, expression.indexOf(' '));
            return FROM_OUTSIDE.contains(name) ? Set.of(name) : Set.of();
        }
        for (var word : expression.replaceAll("\"[^\"]*\"", "").split("\\W+")) {
            if (!word.isEmpty() && !Set.of("or", "and", "null").contains(word)) {
                names.add(word);
            }
        }
        return names;
    }
}
