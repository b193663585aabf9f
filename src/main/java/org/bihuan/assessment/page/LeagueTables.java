package org.bihuan.assessment.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bihuan.assessment.AssessmentSettings;
import org.bihuan.assessment.Ends;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Period;
import org.bihuan.assessment.Standing;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The tables of one result with its red and black list, published or as it stands now. */
@Component
public class LeagueTables {

    private final LeagueRows rows;
    private final AssessmentSettings settings;

    LeagueTables(LeagueRows rows, AssessmentSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /**
     * Gives a page what it shows.
     *
     * @param path of the page whose lists the numbers open
     */
    void show(
            Model page,
            String title,
            String path,
            Period period,
            Access.Reach reach,
            Function<Grouping, List<Standing>> standings) {
        var tables = Stream.of(Grouping.values())
                .map(grouping -> new LeagueTable(
                        grouping.name().toLowerCase(Locale.ROOT), rows.rows(standings.apply(grouping), path, reach)))
                .toList();
        page.addAttribute("title", title);
        page.addAttribute("period", period);
        page.addAttribute("measures", Measure.values());
        page.addAttribute("tables", tables);
        ends(page, tables.get(Grouping.UNIT.ordinal()).rows());
    }

    private void ends(Model page, List<LeagueRow> units) {
        var ends = ends(units);
        page.addAttribute("red", ends.red());
        page.addAttribute("black", ends.black());
    }

    /** The red and the black list of a table. */
    public Ends<LeagueRow> ends(List<LeagueRow> units) {
        var ranked = units.stream().filter(unit -> !unit.place().isEmpty()).toList();
        return Ends.of(ranked, LeagueRow::place, settings.listed());
    }
}
