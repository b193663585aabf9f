package org.bihuan.assessment.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Score;
import org.bihuan.assessment.Standing;
import org.bihuan.assessment.page.LeagueRow.Cell;
import org.bihuan.cases.Categories;
import org.bihuan.cases.OfficialNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** League tables as people read them: names instead of codes, numbers with their unit and the way to their list. */
@Component
public class LeagueRows {

    private final OfficialNames names;
    private final Categories categories;

    LeagueRows(OfficialNames names, Categories categories) {
        this.names = names;
        this.categories = categories;
    }

    /**
     * The rows of a table, in the order of the results.
     *
     * @param path of the page whose lists the numbers open
     */
    public List<LeagueRow> rows(List<Standing> standings, String path, Access.Reach reach) {
        return standings.stream().map(standing -> row(standing, path, reach)).toList();
    }

    private LeagueRow row(Standing standing, String path, Access.Reach reach) {
        var score = standing.score();
        var place = standing.place() == null ? "" : standing.place().toString();
        var cells = Stream.of(Measure.values())
                .map(measure -> new Cell(measure.code(), value(score, measure), link(score, measure, path, reach)))
                .toList();
        return new LeagueRow(score.code(), name(score.grouping(), score.code()), place, standing.gained(), cells);
    }

    String name(Grouping grouping, String code) {
        return switch (grouping) {
            case DISTRICT -> Grouping.DISTRICT.label();
            case UNIT -> names.unit(code);
            case STREET -> names.unit(code).replace("办事处", "");
            case CATEGORY -> categories.name(code);
        };
    }

    private static String value(Score score, Measure measure) {
        return score.value(measure)
                .map(BigDecimal::toPlainString)
                .map(number -> measure.kind() == Measure.Kind.RATE ? number + "%" : number)
                .orElse("—");
    }

    private static @Nullable String link(Score score, Measure measure, String path, Access.Reach reach) {
        var empty = score.weights().behind(measure).stream()
                .allMatch(each -> score.tally(each).counted() == 0);
        return empty || !reach.list(score.grouping(), score.code())
                ? null
                : new ListBehind(measure, score.grouping(), score.code()).address(path, 1);
    }
}
