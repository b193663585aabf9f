package org.bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
                            + " onRecordAsked onRecord withdrawn urged overdue overdueLong")
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
    void everyCourseIsPlayedAtLeastTwiceAndAboutHalfEndSatisfied() {
        var played = cases.stream()
                .map(entry -> entry.get("course"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(cases).hasSizeBetween(180, 230);
        assertThat(played.keySet()).isEqualTo(COURSES);
        assertThat(played.values()).allMatch(times -> times >= 2);
    }

    @Test
    void categoriesStreetsAndDaysAreKnown() throws IOException {
        var units = new ClassPathResource("demo/units.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(cases).allSatisfy(entry -> {
            assertThat(CATEGORIES).contains((String) entry.get("category"));
            assertThat(units).contains("\n" + entry.get("street") + ",");
            assertThat((Integer) entry.get("daysAgo")).isBetween(0, 60);
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
    void phoneNumbersAreInvented() {
        assertThat(cases)
                .extracting(entry -> ((Map<?, ?>) entry.get("reporter")).get("phone"))
                .allMatch(phone -> ((String) phone).matches("1\\d{2}0000\\d{4}"))
                .doesNotHaveDuplicates();
    }

    private static List<Map<String, Object>> read() {
        try (var file = new ClassPathResource("demo/cases.yaml").getInputStream()) {
            return new Yaml().load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
