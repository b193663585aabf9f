package org.bihuan.assessment.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.ChineseDates;
import org.springframework.stereotype.Component;

/** What the pages of surveys show: codes as names, instants as dates, rates as texts. */
@Component
class SurveySheet {

    private static final int SHOWN_OF_PLACE = 12;

    private final OfficialNames names;
    private final SurveyRules rules;

    SurveySheet(OfficialNames names, SurveyRules rules) {
        this.names = names;
        this.rules = rules;
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

    /** The results of a unit; rates in percent, or a dash when there is none. */
    record Result(SurveyScore score, String unit, String response, String contact, String solved, String satisfied) {}

    /** A drawn case. */
    record Drawn(String interview, String place, String caseNumber, String unit, String interviewer, String state) {}

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

    Result result(SurveyScore score) {
        return new Result(
                score,
                names.unit(score.unit()),
                percent(score.responseRate()),
                percent(score.contactRate()),
                percent(score.solvedRate()),
                percent(score.satisfiedRate(rules.basicallySatisfied())));
    }

    private static String percent(Optional<BigDecimal> rate) {
        return rate.map(value -> value.toPlainString() + "%").orElse("—");
    }

    List<FrameRow> frame(List<FrameRow> counts) {
        return counts.stream()
                .map(row -> new FrameRow(
                        names.unit(row.unit()),
                        row.closed(),
                        row.withdrawn(),
                        row.complained(),
                        row.excluded(),
                        row.noPhone(),
                        row.candidates(),
                        row.drawn()))
                .toList();
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
