package org.bihuan.reports.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.bihuan.assessment.page.Access;
import org.bihuan.cases.OfficialNames;
import org.bihuan.projects.Light;
import org.bihuan.reports.bulletin.BulletinLine.Section;
import org.bihuan.reports.bulletin.Paper.Figure;
import org.bihuan.reports.bulletin.Paper.OrderCount;
import org.bihuan.reports.bulletin.Paper.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The lines of a bulletin as people read them, and the counts that are taken from them. */
@Component
class PaperLines {

    private static final String DISTRICT = "合计";

    private final OfficialNames names;

    PaperLines(OfficialNames names) {
        this.names = names;
    }

    List<Row> rows(Section section, List<BulletinLine> all, Access.Reach reach) {
        return rows(BulletinLines.in(section, all), reach);
    }

    List<Row> rows(List<BulletinLine> lines, Access.Reach reach) {
        return lines.stream().map(line -> row(line, reach)).toList();
    }

    private Row row(BulletinLine line, Access.Reach reach) {
        var open = reach.everything() || reach.unit().equals(line.unit());
        return new Row(
                text(line.number()),
                line.name(),
                names.unit(line.unit()),
                text(line.state()),
                text(line.amount()),
                text(line.at()),
                open ? line.path() : null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The orders by unit, and all together last; nothing when there is none. */
    List<OrderCount> orders(List<BulletinLine> all, @Nullable String lists) {
        var orders = BulletinLines.in(Section.ORDER, all);
        var units = orders.stream()
                .map(BulletinLine::unit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
        var counts =
                new ArrayList<>(units.map(unit -> count(orders, unit, lists)).toList());
        if (!orders.isEmpty()) {
            counts.add(count(orders, "", lists));
        }
        return counts;
    }

    private OrderCount count(List<BulletinLine> orders, String unit, @Nullable String lists) {
        var cells = Stream.of("", MonthOfSupervision.ANSWERED, MonthOfSupervision.OVERDUE, MonthOfSupervision.RUNNING)
                .map(state -> figure(orders, Section.ORDER, unit, state, lists))
                .toList();
        return new OrderCount(unit.isEmpty() ? DISTRICT : names.unit(unit), cells);
    }

    /** Every light, from the worst to the best. */
    List<Figure> lamps(List<BulletinLine> all, @Nullable String lists) {
        var lights = BulletinLines.in(Section.LIGHT, all);
        return Stream.of(Light.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(light -> figure(lights, Section.LIGHT, "", light.label(), lists))
                .toList();
    }

    private static Figure figure(
            List<BulletinLine> lines, Section section, String unit, String state, @Nullable String lists) {
        var counted = of(lines, section, unit, state).size();
        var link = counted == 0 || lists == null
                ? null
                : UriComponentsBuilder.fromPath(lists)
                        .queryParam("section", section.name().toLowerCase(Locale.ROOT))
                        .queryParam("unit", unit)
                        .queryParam("state", state)
                        .encode()
                        .toUriString();
        return new Figure(state, String.valueOf(counted), link);
    }

    /** The lines behind a number; an empty unit or state means any. */
    static List<BulletinLine> of(List<BulletinLine> lines, Section section, String unit, String state) {
        return BulletinLines.in(section, lines).stream()
                .filter(line -> unit.isEmpty() || unit.equals(line.unit()))
                .filter(line -> state.isEmpty() || state.equals(line.state()))
                .toList();
    }
}
