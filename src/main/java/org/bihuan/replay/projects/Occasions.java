package org.bihuan.replay.projects;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens once only: a plan is sent back at most once, and so on. */
class Occasions {

    private final Chance chance;
    private final LeftOpen leftOpen;
    private final Set<List<Object>> past = new HashSet<>();

    Occasions(Chance chance, LeftOpen leftOpen) {
        this.chance = chance;
        this.leftOpen = leftOpen;
    }

    /** Whether this is the first time. */
    boolean first(Object... what) {
        return past.add(List.of(what));
    }

    /** Whether what is to be decided is sent back; the same thing at most once. */
    boolean sendsBack(String kind, Object subject, double probability) {
        return past.add(List.of(kind, subject))
                && (leftOpen.needsSendingBack(kind) || chance.happens(probability, kind, subject));
    }
}
