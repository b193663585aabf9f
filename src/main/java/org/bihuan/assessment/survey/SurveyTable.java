package org.bihuan.assessment.survey;

import static org.bihuan.assessment.survey.SurveyCount.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.bihuan.assessment.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A table about the units of a survey, as people read it.
 *
 * @param heads the keys of their texts
 */
record SurveyTable(List<String> heads, List<Row> rows, Row total) {

    /**
     * A unit, or all of them.
     *
     * @param unit its name; empty for all
     */
    record Row(String unit, List<Cell> cells) {}

    /** A number and where its list is; null when there is nothing in it. */
    record Cell(String text, @Nullable String link) {}

    private record Column(String head, SurveyCount list, BiFunction<SurveyScore, Weights, String> text) {

        Cell cell(SurveyScore score, Weights weights, String path) {
            return new Cell(text.apply(score, weights), score.of(list) == 0 ? null : link(path, score.unit()));
        }

        private String link(String path, String unit) {
            var address = UriComponentsBuilder.fromPath(path + "/cases").queryParam("of", list.code());
            return (unit.isEmpty() ? address : address.queryParam("unit", unit))
                    .encode()
                    .toUriString();
        }
    }

    private static final List<Column> RESULTS = List.of(
            number(DRAWN),
            number(ANSWERED),
            rate("response", DRAWN, (score, weights) -> score.responseRate()),
            number(REFUSED),
            number(NOT_REACHED),
            number(UNFINISHED),
            rate("contact", CONTACT_ASKED, (score, weights) -> score.contactRate()),
            rate("solved", SOLVED_ASKED, (score, weights) -> score.solvedRate()),
            rate("satisfied", RATED, SurveyScore::satisfiedRate),
            number(VERY_SATISFIED),
            number(SATISFIED),
            number(BASICALLY_SATISFIED),
            number(DISSATISFIED),
            number(VERY_DISSATISFIED));

    private static final List<Column> FRAME = List.of(
            number(CLOSED),
            number(WITHDRAWN),
            number(COMPLAINED),
            number(EXCLUDED),
            number(NO_PHONE),
            number(CANDIDATES),
            number(DRAWN));

    /** What the interviews brought; units without one are left out. */
    static SurveyTable results(List<SurveyScore> scores, Weights weights, String path, UnaryOperator<String> name) {
        var drawn = scores.stream().filter(score -> score.of(DRAWN) > 0).toList();
        return of(RESULTS, drawn, weights, path, name);
    }

    /** What the sample was drawn from. */
    static SurveyTable frame(List<SurveyScore> scores, Weights weights, String path, UnaryOperator<String> name) {
        return of(FRAME, scores, weights, path, name);
    }

    private static SurveyTable of(
            List<Column> columns, List<SurveyScore> scores, Weights weights, String path, UnaryOperator<String> name) {
        return new SurveyTable(
                columns.stream().map(Column::head).toList(),
                scores.stream()
                        .map(score -> row(columns, score, weights, path, name.apply(score.unit())))
                        .toList(),
                row(columns, SurveyScore.sum(scores), weights, path, ""));
    }

    private static Row row(List<Column> columns, SurveyScore score, Weights weights, String path, String unit) {
        return new Row(
                unit,
                columns.stream()
                        .map(column -> column.cell(score, weights, path))
                        .toList());
    }

    private static Column number(SurveyCount count) {
        return new Column("survey.count." + count.code(), count, (score, weights) -> Integer.toString(score.of(count)));
    }

    private static Column rate(
            String code, SurveyCount asked, BiFunction<SurveyScore, Weights, Optional<BigDecimal>> rate) {
        return new Column(
                "survey.rate." + code,
                asked,
                (score, weights) -> rate.apply(score, weights)
                        .map(value -> value.toPlainString() + "%")
                        .orElse("—"));
    }
}
