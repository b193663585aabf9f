package org.bihuan.assessment.page;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bihuan.assessment.AssessmentSettings;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Period;
import org.bihuan.assessment.Rates;
import org.bihuan.assessment.Standing;
import org.springframework.stereotype.Component;

/** The tables of a period that isn't over. Counting a year takes long, so they are counted for all readers together. */
@Component
class LiveTables {

    private final Rates rates;
    private final AssessmentSettings settings;
    private final Clock clock;
    private final Map<Period, Counted> counted = new ConcurrentHashMap<>();

    LiveTables(Rates rates, AssessmentSettings settings, Clock clock) {
        this.rates = rates;
        this.settings = settings;
        this.clock = clock;
    }

    /** All tables, and when they were counted. */
    record Counted(Map<Grouping, List<Standing>> tables, Instant at) {}

    /** Whoever comes while they are counted waits for them. */
    Counted of(Period period) {
        counted.keySet().removeIf(other -> other.until().isBefore(period.until()));
        return counted.compute(period, (days, before) -> before == null || old(before) ? count(days) : before);
    }

    private boolean old(Counted before) {
        return !clock.instant().isBefore(before.at().plus(settings.liveFor()));
    }

    private Counted count(Period period) {
        var at = clock.instant();
        var tables = new EnumMap<Grouping, List<Standing>>(Grouping.class);
        for (var grouping : Grouping.values()) {
            tables.put(grouping, rates.standings(grouping, period));
        }
        return new Counted(tables, at);
    }
}
