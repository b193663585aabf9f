package org.bihuan.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units and officials of the district. It doesn't change while the program runs: edited files are read at the next
 * start. Those who left are found by code or id, and are on no list.
 */
public final class Organization {

    /** The code of the dispatch centre. */
    public static final String CENTRE = "centre";

    /** The code of the supervision office. */
    public static final String SUPERVISION = "supervision";

    /** The code of the unit of the district leaders. */
    public static final String LEADERS = "leaders";

    /** The code of the survey agency, for districts that have one. */
    public static final String SURVEY = "survey";

    private final Map<String, Unit> units;
    private final Map<String, Official> officials;

    /**
     * An organization; its lists keep the order given.
     *
     * @param units the units, each code once
     * @param officials the officials, each id once
     * @throws IllegalStateException when a code or id occurs twice
     */
    public Organization(Collection<Unit> units, Collection<Official> officials) {
        this.units = byKey(units, Unit::code);
        this.officials = byKey(officials, Official::id);
    }

    /** The unit of this code, also one that no longer exists; empty when there never was one. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The official of this id, also one who left; empty when there never was one. */
    public Optional<Official> official(String id) {
        return Optional.ofNullable(officials.get(id));
    }

    /** All units, in a lasting order. */
    public List<Unit> units() {
        return units.values().stream().filter(Unit::active).toList();
    }

    /** The departments and streets: the units that can lead a case. */
    public List<Unit> leadUnits() {
        return units().stream().filter(unit -> unit.kind().leadsCases()).toList();
    }

    /** All officials, by unit. */
    public List<Official> officials() {
        return officials.values().stream().filter(Official::active).toList();
    }

    /**
     * The officials of a unit.
     *
     * @param unit the code of the unit
     * @param roles the roles wanted; none means all who work on the tasks of the unit
     * @return by id; empty for an unknown unit
     */
    public List<Official> members(String unit, Role... roles) {
        var wanted = Set.of(roles);
        return officials().stream()
                .filter(official -> official.unit().equals(unit))
                .filter(official -> wanted.isEmpty() ? official.role().worksInUnit() : wanted.contains(official.role()))
                .toList();
    }

    /**
     * The sections of a unit.
     *
     * @param unit the code of the unit
     * @return the names that its officials carry, each once, sorted; empty when it keeps none or is unknown
     */
    public List<String> sections(String unit) {
        return members(unit).stream()
                .map(Official::section)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The officials of a section.
     *
     * @param unit the code of the unit
     * @param section the name of the section
     * @param roles the roles wanted; none means all who work on the tasks of the unit
     * @return by id; empty for an unknown unit or section
     */
    public List<Official> membersOfSection(String unit, String section, Role... roles) {
        return members(unit, roles).stream()
                .filter(official -> section.equals(official.section()))
                .toList();
    }

    /** The district leader in charge of a unit; empty when it has none or is unknown. */
    public Optional<Official> districtLeaderOf(String unit) {
        return unit(unit).map(Unit::districtLeader).flatMap(this::official).filter(Official::active);
    }

    /** All units ever, with those that no longer exist. */
    public Collection<Unit> unitsEver() {
        return units.values();
    }

    /** All officials ever, with those who left. */
    public Collection<Official> officialsEver() {
        return officials.values();
    }

    private static <T> Map<String, T> byKey(Collection<T> values, Function<T, String> key) {
        return values.stream()
                .collect(Collectors.toMap(
                        key,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("twice: " + key.apply(one));
                        },
                        LinkedHashMap::new));
    }
}
