package org.bihuan.cases.precedent;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of the cases that a unit was given in a period went to another unit after it objected.
 *
 * @param unit code of the unit
 * @param dispatched cases given to it, each once
 * @param returned those of them that went on to another unit
 */
public record ReturnRate(String unit, long dispatched, long returned) {

    /** In percent, with one decimal, such as 33.3. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(returned * 100).divide(BigDecimal.valueOf(dispatched), 1, RoundingMode.HALF_UP);
    }
}
