package org.bihuan.projects;

import java.math.BigDecimal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far an estimate may exceed the approved investment before the leader in charge decides whether there must be a new
 * feasibility study (政府投资条例 第十二条).
 */
@Component
class Overrun {

    private final BigDecimal percent;

    Overrun(@Value("${bihuan.projects.overrun-percent}") BigDecimal percent) {
        this.percent = percent;
    }

    /** The percentage, for people. */
    String percent() {
        return percent.stripTrailingZeros().toPlainString();
    }

    /** Whether an estimate exceeds the investment by more than the percentage; both in 万元. */
    boolean beyond(BigDecimal estimate, BigDecimal investment) {
        return estimate.compareTo(investment.multiply(BigDecimal.ONE.add(percent.movePointLeft(2)))) > 0;
    }
}
