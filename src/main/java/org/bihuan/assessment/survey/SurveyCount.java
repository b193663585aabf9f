package org.bihuan.assessment.survey;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Rating;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the page of a survey counts of the cases closed in its period. The same condition, on a case {@code f} of the list and
 * its interview {@code i}, counts a number and finds the list behind it.
 */
public enum SurveyCount {
    CLOSED("closed", "true"),
    WITHDRAWN("withdrawn", leftOut(LeftOut.WITHDRAWN)),
    COMPLAINED("complained", leftOut(LeftOut.COMPLAINED)),
    EXCLUDED("excluded", leftOut(LeftOut.EXCLUDED)),
    NO_PHONE("noPhone", leftOut(LeftOut.NO_PHONE)),
    CANDIDATES("candidates", "f.left_out IS NULL"),
    DRAWN("drawn", "i.id IS NOT NULL"),
    ANSWERED("answered", is(InterviewState.ANSWERED)),
    REFUSED("refused", is(InterviewState.REFUSED)),
    NOT_REACHED("notReached", is(InterviewState.NOT_REACHED)),
    UNFINISHED("unfinished", is(InterviewState.UNFINISHED)),
    /** Who said whether the unit got in touch. */
    CONTACT_ASKED("contactAsked", "i.contacted IS NOT NULL"),
    CONTACTED("contacted", "i.contacted"),
    /** Who said whether the problem is solved. */
    SOLVED_ASKED("solvedAsked", "i.solved IS NOT NULL"),
    SOLVED("solved", "i.solved"),
    RATED("rated", "i.rating IS NOT NULL"),
    VERY_SATISFIED("verySatisfied", is(Rating.VERY_SATISFIED)),
    SATISFIED("satisfied", is(Rating.SATISFIED)),
    BASICALLY_SATISFIED("basicallySatisfied", is(Rating.BASICALLY_SATISFIED)),
    DISSATISFIED("dissatisfied", is(Rating.DISSATISFIED)),
    VERY_DISSATISFIED("veryDissatisfied", is(Rating.VERY_DISSATISFIED));

    private final String code;
    private final String condition;

    SurveyCount(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** The word for it in addresses and message keys. */
    public String code() {
        return code;
    }

    String condition() {
        return condition;
    }

    /** @throws ResponseStatusException 404 when nothing of this code is counted */
    static SurveyCount of(String code) {
        return Stream.of(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The columns of a query that counts all, each named after its constant. */
    static String columns() {
        return Stream.of(values())
                .map(each -> "count(*) FILTER (WHERE " + each.condition + ") AS " + each.name())
                .collect(Collectors.joining(", "));
    }

    private static String leftOut(LeftOut reason) {
        return "f.left_out = '" + reason.name() + "'";
    }

    private static String is(InterviewState state) {
        return "i.state = '" + state.name() + "'";
    }

    private static String is(Rating rating) {
        return "i.rating = '" + rating.name() + "'";
    }
}
