package org.bihuan.reports.bulletin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.assessment.Assessment;
import org.bihuan.assessment.Assessments;
import org.bihuan.assessment.Grouping;
import org.springframework.stereotype.Component;

/** What a draft takes down beside the frozen results of the assessment, and which units are in a bulletin. */
@Component
class DraftContents {

    private final OverdueMatters overdue;
    private final MonthOfSupervision month;
    private final DraftWriter writer;
    private final BulletinLines lines;
    private final Assessments assessments;

    DraftContents(
            OverdueMatters overdue,
            MonthOfSupervision month,
            DraftWriter writer,
            BulletinLines lines,
            Assessments assessments) {
        this.overdue = overdue;
        this.month = month;
        this.writer = writer;
        this.lines = lines;
        this.assessments = assessments;
    }

    /**
     * A draft.
     *
     * @param sections the lines of each section
     * @param unnamed how many late matters are only counted
     */
    record Draft(List<List<DraftLine>> sections, int unnamed, DraftText text) {}

    Draft of(Assessment of) {
        var period = of.period();
        var sections =
                List.of(overdue.named(period), month.orders(period), month.lights(period), month.meetings(period));
        var unnamed = overdue.unnamed(period);
        var shown =
                sections.stream().flatMap(List::stream).map(DraftLine::shown).toList();
        return new Draft(sections, unnamed, writer.of(of, shown, unnamed));
    }

    /** The units of the results and of the lines. */
    Set<String> units(Bulletin bulletin) {
        var assessed = assessments.find(bulletin.assessment()).stream()
                .flatMap(of -> assessments.standings(of, Grouping.UNIT).stream())
                .map(standing -> standing.score().code());
        var named = lines.all(bulletin.id()).stream().map(BulletinLine::unit).filter(Objects::nonNull);
        return Stream.concat(assessed, named).collect(Collectors.toSet());
    }
}
