package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

class DemoCasesTest {

    private static final Set<String> CATEGORIES =
            Set.of(("housing water power gas heating roads traffic parking noise environment garbage illegal-building"
                            + " education health social-security labour elderly market food public-security planning"
                            + " greening fire other")
                    .split(" "));
    private static final Set<String> COURSES =
            Set.of(("undispatched answeredOnSpot declined awaitingSignature objectedOnce objectedTwice arbitrated"
                            + " awaitingContact inProgress extensionAsked extensionGranted pauseAsked paused inReview"
                            + " sentBack awaitingFeedback awaitingCallback notReachedOnce satisfied satisfiedLate"
                            + " unrated dissatisfiedAwaitingReview reworkInProgress reworkedAndSatisfied explained"
                            + " onRecordAsked onRecord withdrawn urged overdue overdueLong"
                            + " assistAnswered assistInArbitration assistInProgress assistInvited assistReturned"
                            + " assisted complaintInProgress concluded consulted consulting excluded"
                            + " exclusionAppealed exclusionApplied exclusionChecked exclusionDismissed"
                            + " exclusionRefused exclusionReturned finalReviewAsked hearingAsked merged"
                            + " mergedAndSplit mergedDisputed mergedSatisfied recused recusedAndRerouted"
                            + " repeatDeclined rerouted reviewAsked reviewDecided reviewInHearing reviewed")
                    .split(" "));
    private static final Set<String> WITH_RESULT =
            Set.of(("inReview sentBack awaitingFeedback awaitingCallback notReachedOnce satisfied satisfiedLate unrated"
                            + " dissatisfiedAwaitingReview reworkInProgress reworkedAndSatisfied explained"
                            + " onRecordAsked onRecord")
                    .split(" "));
    private static final Set<String> WITH_REASON = Set.of(
            "declined",
            "objectedOnce",
            "objectedTwice",
            "arbitrated",
            "extensionAsked",
            "extensionGranted",
            "pauseAsked",
            "paused",
            "reworkInProgress",
            "reworkedAndSatisfied",
            "explained",
            "sentBack");

    private final List<Map<String, Object>> cases = read();

    @Test
    void everyCourseIsPlayed() {
        var played = cases.stream().map(entry -> entry.get("course")).collect(Collectors.toSet());

        assertThat(cases).hasSizeBetween(240, 320);
        assertThat(played).isEqualTo(COURSES);
    }

    @Test
    void categoriesStreetsAndDaysAreKnown() throws IOException {
        var units = new ClassPathResource("demo/units.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(cases).allSatisfy(entry -> {
            assertThat(CATEGORIES).contains((String) entry.get("category"));
            assertThat(units).contains("\n" + entry.get("street") + ",");
            assertThat((Integer) entry.get("daysAgo")).isBetween(0, 90);
            assertThat((String) entry.get("at")).matches("([01]\\d|2[0-3]):[0-5]\\d");
        });
    }

    @Test
    void everyCourseFindsTheTextsItNeeds() {
        assertThat(cases).allSatisfy(entry -> {
            var course = (String) entry.get("course");
            assertThat(entry).containsKeys("subject", "detail", "channel", "address", "reporter");
            if (WITH_RESULT.contains(course)) {
                assertThat(entry).containsKeys("result", "evidence", "feedback");
            }
            if (WITH_REASON.contains(course)) {
                assertThat(entry).containsKey("reason");
            }
        });
    }

    @Test
    void phoneNumbersAreInventedAndEachIsOnePersons() {
        var people = cases.stream()
                .map(entry -> (Map<?, ?>) entry.get("reporter"))
                .collect(Collectors.groupingBy(
                        person -> (String) person.get("phone"),
                        Collectors.mapping(person -> person.get("name"), Collectors.toSet())));

        assertThat(people.keySet()).allMatch(phone -> phone.matches("1\\d{2}0000\\d{4}"));
        assertThat(people.values()).allMatch(names -> names.size() == 1);
    }

    private static List<Map<String, Object>> read() {
        try (var file = new ClassPathResource("demo/cases.yaml").getInputStream()) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
