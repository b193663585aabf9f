package org.bihuan.assessment.page;

import java.util.Locale;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Which number a list lies behind. */
record ListBehind(Measure measure, Grouping grouping, String group) {

    /** @throws ResponseStatusException 404 when there is no such measure or grouping */
    ListBehind(String measure, String grouping, String group) {
        this(measure(measure), grouping(grouping), group);
    }

    /**
     * The address of a page of the list, the first is 1.
     *
     * @param path of the page on which the number stands
     */
    String address(String path, int page) {
        var address = UriComponentsBuilder.fromPath(path + "/cases")
                .queryParam("measure", measure.code())
                .queryParam("grouping", grouping.name().toLowerCase(Locale.ROOT))
                .queryParam("group", group);
        return (page > 1 ? address.queryParam("page", page) : address).encode().toUriString();
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
