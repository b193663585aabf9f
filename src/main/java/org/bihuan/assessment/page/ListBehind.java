package org.bihuan.assessment.page;

import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which number a list lies behind. */
record ListBehind(Measure measure, Grouping grouping, String group) {

    /** @throws ResponseStatusException 404 when there is no such measure or grouping */
    ListBehind(String measure, String grouping, String group) {
        this(measure(measure), grouping(grouping), group);
    }

    private static Measure measure(String code) {
        try {
            return Labelled.of(Measure.class, code, "指标");
        } catch (Refusal unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static Grouping grouping(String name) {
        for (var grouping : Grouping.values()) {
            if (grouping.name().equalsIgnoreCase(name)) {
                return grouping;
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
