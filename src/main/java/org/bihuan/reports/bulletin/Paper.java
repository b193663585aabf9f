package org.bihuan.reports.bulletin;

import java.util.List;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.page.LeagueRow;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as people read it: page, PDF and Excel say what stands here, and nothing else. Links are null where this
 * reader may not open what is behind.
 *
 * @param number empty before it is issued
 * @param day on which it was issued, in Chinese; empty before
 * @param district the one row of the whole district; empty list when nothing was counted
 * @param columns what the league tables show
 * @param unnamed late petitions and complaints of people, which are only counted
 * @param orders what became of the orders, by unit
 * @param lamps how many projects show each light
 * @param warned the projects whose light warns
 * @param blocked what departments have cost projects, by department
 */
record Paper(
        Bulletin bulletin,
        Letterhead letterhead,
        String number,
        String day,
        Words words,
        List<Measure> columns,
        List<LeagueRow> district,
        List<LeagueRow> units,
        List<LeagueRow> streets,
        List<LeagueRow> red,
        List<LeagueRow> black,
        List<Row> late,
        int unnamed,
        List<OrderCount> orders,
        List<Figure> lamps,
        List<Row> warned,
        List<Figure> blocked,
        List<Row> meetings) {

    /**
     * What is the same on every bulletin.
     *
     * @param heading the red line on top
     * @param office whose seal it bears
     */
    record Letterhead(String heading, String addressees, String copies, String office) {}

    /** What people wrote, by paragraphs. */
    record Words(List<String> summary, List<String> problems, List<String> demands) {}

    /**
     * A line that names something.
     *
     * @param number empty where it isn't made known
     * @param amount empty where nothing is counted
     * @param link null when this reader may not open it
     */
    record Row(
            String number,
            String name,
            String unit,
            String state,
            String amount,
            String day,
            @Nullable String link) {}

    /**
     * A number with its name.
     *
     * @param link where its list is; null when there is nothing in it, or this reader may not open it
     */
    record Figure(String name, String value, @Nullable String link) {}

    /**
     * The orders of one unit.
     *
     * @param cells issued, answered, overdue, running
     */
    record OrderCount(String unit, List<Figure> cells) {}
}
