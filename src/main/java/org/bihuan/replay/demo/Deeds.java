package org.bihuan.replay.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bihuan.replay.demo.Deed.Kind;

/** The deeds of one case, in their order. */
class Deeds {

    private final int place;
    private final List<Deed> deeds = new ArrayList<>();

    Deeds(int place) {
        this.place = place;
    }

    void report(Instant at, String who) {
        deeds.add(new Deed(place, at, Kind.REPORT, who, "", Map.of()));
    }

    void add(Kind kind, Instant at, String task, String who, Map<String, Object> form) {
        deeds.add(new Deed(place, at, kind, who, task, form));
    }

    /** Moves what was done since an instant closer together, so that the last of it is done before another instant. */
    void finishBefore(Instant end, Instant since) {
        var last = deeds.get(deeds.size() - 1).at();
        if (last.isBefore(end)) {
            return;
        }
        double share = (double) Duration.between(since, end).toMillis()
                / Duration.between(since, last).plusSeconds(60).toMillis();
        deeds.replaceAll(deed -> deed.at().isAfter(since)
                ? deed.movedTo(since.plusMillis(
                        (long) (Duration.between(since, deed.at()).toMillis() * share)))
                : deed);
    }

    /** Sets the instant of the report, while nothing followed it. */
    void reportedAt(Instant at) {
        deeds.set(0, deeds.get(0).movedTo(at));
    }

    /** When the last one was done. */
    Instant last() {
        return deeds.get(deeds.size() - 1).at();
    }

    List<Deed> all() {
        return List.copyOf(deeds);
    }
}
