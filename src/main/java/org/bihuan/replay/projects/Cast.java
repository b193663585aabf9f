package org.bihuan.replay.projects;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projects of a season by their codes. */
class Cast {

    private final Map<String, Played> byCode;

    Cast(List<Played> all) {
        this.byCode = all.stream().collect(Collectors.toMap(Played::code, Function.identity()));
    }

    /** @throws IllegalArgumentException when the season doesn't play it */
    Played played(String code) {
        var played = byCode.get(code);
        if (played == null) {
            throw new IllegalArgumentException("not played: " + code);
        }
        return played;
    }

    Temper temper(String code) {
        return played(code).temper();
    }
}
