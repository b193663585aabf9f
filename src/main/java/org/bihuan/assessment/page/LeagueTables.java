package org.bihuan.assessment.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.assessment.AssessmentSettings;
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
        page.addAttribute("red", red(units));
        page.addAttribute("black", black(units));
    }

    /** The red list: the first of the units that are ranked, with whoever shares their place; nobody stands on both lists. */
    public List<LeagueRow> red(List<LeagueRow> units) {
        return without(first(units), last(units));
    }

    /** The black list: the last of them, likewise. */
    public List<LeagueRow> black(List<LeagueRow> units) {
        return without(last(units), first(units));
    }

    private List<LeagueRow> first(List<LeagueRow> units) {
        var ranked = ranked(units);
        return beside(ranked, ranked.subList(0, listed(ranked)));
    }

    private List<LeagueRow> last(List<LeagueRow> units) {
        var ranked = ranked(units);
        return beside(ranked, ranked.subList(ranked.size() - listed(ranked), ranked.size()));
    }

    private int listed(List<LeagueRow> ranked) {
        return Math.min(settings.listed(), ranked.size() / 2);
    }

    private static List<LeagueRow> ranked(List<LeagueRow> units) {
        return units.stream().filter(unit -> !unit.place().isEmpty()).toList();
    }

    private static List<LeagueRow> beside(List<LeagueRow> ranked, List<LeagueRow> listed) {
        var places = listed.stream().map(LeagueRow::place).collect(Collectors.toSet());
        return ranked.stream().filter(unit -> places.contains(unit.place())).toList();
    }

    private static List<LeagueRow> without(List<LeagueRow> list, List<LeagueRow> other) {
        return list.stream().filter(unit -> !other.contains(unit)).toList();
    }
}
