package org.bihuan.reports.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A value to filter by. */
public record Choice(String code, String label) {

    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }
}
