package org.bihuan.projects.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.projects.ProjectEntry;
import org.bihuan.projects.meeting.BlockedDays;
import org.springframework.stereotype.Component;

/** Obstacles, resolutions, orders and the record, as people read them: names instead of codes. */
@Component
class RecordRows {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(WorkCalendar.ZONE);

    private final Names names;
    private final BlockedDays days;

    RecordRows(Names names, BlockedDays days) {
        this.names = names;
        this.days = days;
    }

    /** An obstacle; days blocked in working days. */
    record Blocker(
            String number,
            String task,
            String department,
            String permit,
            String matter,
            LocalDate since,
            String closedOn,
            int days,
            String state,
            boolean open,
            String closing) {}

    /** A resolution; days late in calendar days, 0 when it isn't. */
    record Resolution(
            String number, String blocker, String matter, String unit, LocalDate dueOn, String state, long daysLate) {}

    record Order(String number, String unit, String matter, String issuedOn, String state, String reply) {}

    record Entry(String at, String actor, String label, String why) {}

    List<Blocker> blockers(UUID project, List<BlockerFact> blockers) {
        return blockers.stream()
                .map(blocker -> new Blocker(
                        blocker.number(),
                        blocker.task(),
                        names.unit(blocker.department()),
                        names.permit(blocker.permit()),
                        blocker.matter(),
                        blocker.since(),
                        Objects.toString(blocker.closedOn(), ""),
                        days.of(project, blocker.span()),
                        blocker.state(),
                        blocker.open(),
                        Objects.toString(blocker.closing(), "")))
                .toList();
    }

    List<Resolution> resolutions(List<ResolutionFact> resolutions, LocalDate today) {
        return resolutions.stream()
                .map(resolution -> new Resolution(
                        resolution.number(),
                        resolution.blocker(),
                        resolution.matter(),
                        names.unit(resolution.unit()),
                        resolution.dueOn(),
                        resolution.state(),
                        resolution.daysLate(today)))
                .toList();
    }

    List<Order> orders(List<OrderFact> orders) {
        return orders.stream()
                .map(order -> new Order(
                        order.number(),
                        names.unit(order.leadUnit()),
                        order.matter(),
                        Names.day(order.issuedAt()),
                        order.state(),
                        Objects.toString(order.reply(), "")))
                .toList();
    }

    /** The latest first. */
    List<Entry> history(List<ProjectEntry> entries) {
        var rows = new ArrayList<>(entries.stream()
                .map(entry -> new Entry(
                        MINUTE.format(entry.at()), names.official(entry.actor()), entry.label(), entry.openly()))
                .toList());
        Collections.reverse(rows);
        return rows;
    }
}
