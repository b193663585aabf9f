package org.bihuan.assessment.survey;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.assessment.WeightTable;
import org.bihuan.assessment.Weights;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of surveys show: codes as names, instants as dates, rates as texts. */
@Component
class SurveySheet {

    private static final int SHOWN_OF_PLACE = 12;

    private final OfficialNames names;
    private final SurveyRecord record;
    private final WeightTable weights;

    SurveySheet(OfficialNames names, SurveyRecord record, WeightTable weights) {
        this.names = names;
        this.record = record;
        this.weights = weights;
    }

    /** A survey. */
    record Head(
            String number,
            String period,
            String size,
            String seed,
            String startedBy,
            String startedAt,
            String deadline,
            String endedAt) {}

    /** A drawn case. */
    record Drawn(String interview, String place, String caseNumber, String unit, String interviewer, String state) {}

    /**
     * A case of a list.
     *
     * @param interview empty when it wasn't drawn
     * @param outcome what became of the interview, or why the case couldn't be drawn
     * @param contacted null when that wasn't answered, as with the next
     */
    record Listed(
            String caseNumber,
            String interview,
            String unit,
            String outcome,
            @Nullable Boolean contacted,
            @Nullable Boolean solved,
            String rating) {}

    /** What happened. */
    record Event(String at, String actor, String what, String why) {}

    Head head(Survey survey) {
        return new Head(
                survey.number(),
                SurveyPeriod.of(survey.period()).label(),
                survey.sampleSize().text(),
                survey.seed(),
                names.of(survey.startedBy()),
                ChineseDates.full(survey.startedAt()),
                ChineseDates.due(survey.deadline()),
                survey.endedAt() == null ? "" : ChineseDates.full(survey.endedAt()));
    }

    /** What the interviews brought, by unit. */
    SurveyTable results(Survey survey, List<SurveyScore> scores) {
        return SurveyTable.results(scores, weights(survey), path(survey), names::unit);
    }

    /** What the sample was drawn from, by unit. */
    SurveyTable frame(Survey survey, List<SurveyScore> scores) {
        return SurveyTable.frame(scores, weights(survey), path(survey), names::unit);
    }

    private static String path(Survey survey) {
        return "/surveys/" + survey.number();
    }

    /** Those of the month in which it ends: there the assessment counts it. */
    private Weights weights(Survey survey) {
        var day = survey.endedAt() == null ? record.today() : WorkCalendar.dateOf(survey.endedAt());
        return weights.on(day.withDayOfMonth(1));
    }

    /** The list behind a number. */
    List<Listed> listed(List<FrameCase> cases) {
        return cases.stream()
                .map(found -> new Listed(
                        found.caseNumber(),
                        found.interview() == null ? "" : found.interview(),
                        names.unit(found.unit()),
                        outcome(found),
                        found.contacted(),
                        found.solved(),
                        found.rating() == null ? "" : found.rating().label()))
                .toList();
    }

    private static String outcome(FrameCase found) {
        if (found.leftOut() != null) {
            return found.leftOut().label();
        }
        return found.state() == null ? "" : found.state().label();
    }

    /** For people: the name of a unit; empty for all. */
    String unit(String code) {
        return names.unit(code);
    }

    List<Drawn> drawn(Survey survey, List<FrameCase> cases) {
        return cases.stream()
                .filter(found -> found.interview() != null)
                .map(found -> new Drawn(
                        String.valueOf(found.interview()),
                        Sampling.place(survey.seed(), found.caseNumber()).substring(0, SHOWN_OF_PLACE),
                        found.caseNumber(),
                        names.unit(found.unit()),
                        names.person(found.interviewer()),
                        found.state() == null ? "" : found.state().label()))
                .toList();
    }

    List<Event> events(List<SurveyEvent> events) {
        return events.stream()
                .map(event -> new Event(
                        ChineseDates.full(event.at()),
                        names.of(event.actor()),
                        event.kind().label(),
                        event.why() == null ? "" : event.why()))
                .toList();
    }

    /** The list that the sample was drawn from, with the place of every case in the draw, as CSV. */
    String csv(Survey survey, List<FrameCase> cases) {
        Function<FrameCase, String> line = found -> String.join(
                ",",
                found.caseNumber(),
                found.unit(),
                names.unit(found.unit()),
                found.leftOut() == null ? "" : found.leftOut().label(),
                Sampling.place(survey.seed(), found.caseNumber()),
                found.interview() == null ? "" : found.interview());
        return "\uFEFF诉求编号,单位代码,单位,未纳入原因,抽取次序（SHA-256）,访问编号\r\n"
                + cases.stream().map(line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
