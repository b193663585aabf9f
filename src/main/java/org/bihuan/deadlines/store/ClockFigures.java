package org.bihuan.deadlines.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bihuan.deadlines.ClockKind;
import org.bihuan.deadlines.LimitClock;
import org.bihuan.deadlines.Rung;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All clocks of a kind and what they climbed, for counting. */
@Service
@Transactional(readOnly = true)
public class ClockFigures {

    private final ClockRows rows;

    ClockFigures(ClockRows rows) {
        this.rows = rows;
    }

    /** Every clock of a kind, stopped ones too, in no order; may be empty. */
    public List<LimitClock> all(ClockKind kind) {
        return rows.ofKind(kind).stream().map(StoredClock::clock).toList();
    }

    /** How many clocks of a kind climbed each rung; every rung is named, be it 0. */
    public Map<Rung, Long> rungs(ClockKind kind) {
        var counts = new EnumMap<Rung, Long>(Rung.class);
        for (var rung : Rung.values()) {
            counts.put(rung, 0L);
        }
        counts.putAll(rows.rungs(kind));
        return counts;
    }
}
