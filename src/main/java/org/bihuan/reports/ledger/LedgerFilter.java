package org.bihuan.reports.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of a ledger are wanted.
 *
 * @param from the first day of the period; null for no beginning
 * @param until the last day, included; null for no end
 * @param values by name of the filter; one that isn't there lets everything through
 */
public record LedgerFilter(
        @Nullable LocalDate from, @Nullable LocalDate until, Map<String, String> values) {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    public LedgerFilter {
        values = new TreeMap<>(values);
    }

    /** Reads parameters of an address; what isn't a day or has no such name is left out. */
    static LedgerFilter of(Map<String, String> parameters, Collection<String> names) {
        var values = new TreeMap<String, String>();
        names.forEach(name -> Optional.ofNullable(parameters.get(name))
                .filter(value -> !value.isBlank())
                .ifPresent(value -> values.put(name, value)));
        return new LedgerFilter(day(parameters.get("from")), day(parameters.get("until")), values);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    LedgerFilter during(LocalDate first, LocalDate last) {
        return new LedgerFilter(first, last, values);
    }

    /** What a filter asks for; empty for everything. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Inclusive. */
    Instant begin() {
        return from == null ? FIRST : WorkCalendar.startOf(from);
    }

    /** Exclusive. */
    Instant end() {
        return until == null ? LAST : WorkCalendar.startOf(until.plusDays(1));
    }

    /** All parameters of its address. */
    public Map<String, String> parameters() {
        var parameters = new TreeMap<>(values);
        if (from != null) {
            parameters.put("from", from.toString());
        }
        if (until != null) {
            parameters.put("until", until.toString());
        }
        return parameters;
    }

    /** As the query of an address; empty when it asks for nothing. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        parameters().forEach(address::queryParam);
        return Optional.ofNullable(address.encode().build().getQuery()).orElse("");
    }
}
