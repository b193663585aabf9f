package org.bihuan.supervision.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Matters;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases a number counts, and so its list shows: of the open ones, or of those reported in the last days whatever
 * became of them. Empty means every one.
 *
 * @param of {@code open} or {@code reported}
 * @param standing of an open case; of a report only {@code open}, which leaves out what is closed
 * @param street code of a street, {@link #NOWHERE} for an unknown place
 * @param place id of an element of the diagram
 * @param weekday 1 for Monday to 7
 * @param hour 0 to 23
 * @param problem id of a group of reports about the same problem
 */
record Wanted(
        String of,
        String standing,
        String unit,
        String street,
        String category,
        String place,
        String weekday,
        String hour,
        String problem) {

    static final String REPORTED = "reported";
    static final String NOWHERE = "-";

    static Wanted open(Standing standing) {
        return new Wanted("open", standing.code(), "", "", "", "", "", "", "");
    }

    static Wanted at(Place place) {
        return new Wanted("open", "", "", "", "", place.element(), "", "", "");
    }

    static Wanted reportedAt(int weekday, int hour) {
        return new Wanted(REPORTED, "", "", "", "", "", "" + weekday, "" + hour, "");
    }

    static Wanted reportedOn(int weekday) {
        return new Wanted(REPORTED, "", "", "", "", "", "" + weekday, "", "");
    }

    static Wanted reported(String category, String street) {
        return new Wanted(REPORTED, "", "", street, category, "", "", "", "");
    }

    static Wanted about(UUID problem) {
        return new Wanted(REPORTED, "", "", "", "", "", "", "", problem.toString());
    }

    /** Of these reports, those that nobody has closed. */
    Wanted stillOpen() {
        return new Wanted(of, Standing.OPEN.code(), unit, street, category, place, weekday, hour, problem);
    }

    Wanted ofUnit(String code) {
        return new Wanted(of, standing, code, street, category, place, weekday, hour, problem);
    }

    Wanted inStreet(String code) {
        return new Wanted(of, standing, unit, code, category, place, weekday, hour, problem);
    }

    /** Whether the list is of recent reports. */
    public boolean ofReports() {
        return REPORTED.equals(of);
    }

    /** On a row {@code o} of what is listed; every text of the address comes as a parameter. */
    String condition() {
        var conditions = new ArrayList<>(List.of("true"));
        if (!ofReports()) {
            conditions.add(Standing.of(standing).condition());
            Place.of(place).ifPresent(found -> conditions.add(found.condition()));
            given(unit).ifPresent(code -> conditions.add("o.unit = :unit"));
        } else {
            given(standing).ifPresent(open -> conditions.add("o.open"));
            given(weekday).ifPresent(day -> conditions.add("o.weekday::text = :weekday"));
            given(hour).ifPresent(at -> conditions.add("o.hour::text = :hour"));
            given(problem)
                    .ifPresent(id -> conditions.add(
                            "o.id IN (SELECT m.case_id FROM problem_group_member m WHERE m.problem = :problem)"));
        }
        given(street).ifPresent(code -> conditions.add("o.street = :street"));
        given(category).ifPresent(code -> conditions.add("o.category = :category"));
        return String.join(" AND ", conditions);
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        Map.of("unit", unit, "street", street, "category", category, "weekday", weekday, "hour", hour)
                .forEach((name, value) -> given(value).ifPresent(text -> parameters.put(name, text)));
        given(problem).ifPresent(id -> parameters.put("problem", Matters.id(id).orElseGet(() -> new UUID(0, 0))));
        return parameters;
    }

    /** The address of its list. */
    public String link() {
        return link(1);
    }

    /** The address of a page of its list, the first is 1. */
    public String link(int page) {
        var address = UriComponentsBuilder.fromPath("/supervision/cases");
        fields().forEach((name, value) -> given(value).ifPresent(text -> address.queryParam(name, text)));
        return (page > 1 ? address.queryParam("page", page) : address).encode().toUriString();
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("of", ofReports() ? of : "");
        fields.put("standing", standing);
        fields.put("unit", unit);
        fields.put("street", street);
        fields.put("category", category);
        fields.put("place", place);
        fields.put("weekday", weekday);
        fields.put("hour", hour);
        fields.put("problem", problem);
        return fields;
    }

    private static Optional<String> given(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }
}
