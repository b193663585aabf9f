package org.bihuan.supervision.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bihuan.cases.CaseEvent;
import org.bihuan.supervision.urgency.Urgings;
import org.springframework.stereotype.Component;

/** Every hand that a case went through, and every urging among it. */
@Component
class HandRows {

    private static final BigDecimal SECONDS_OF_A_DAY = new BigDecimal(86_400);

    private final CaseWords words;

    HandRows(CaseWords words) {
        this.words = words;
    }

    /**
     * One step.
     *
     * @param days since the step before, in calendar days with one decimal; empty for the first
     * @param unit the lead unit at that time
     */
    record Hand(String at, String days, String who, String step, String stage, String unit, String why) {}

    List<Hand> of(List<CaseEvent> history) {
        var hands = new ArrayList<Hand>();
        for (int i = 0; i < history.size(); i++) {
            var event = history.get(i);
            hands.add(hand(event, i == 0 ? "" : days(history.get(i - 1).at(), event.at())));
        }
        return hands;
    }

    /** How often it was urged, the latest first: by the resident, by officials, and by the ladder before the limit ends. */
    List<Hand> urgings(List<CaseEvent> history) {
        var urgings = new ArrayList<Hand>();
        history.stream().filter(Urgings::include).forEach(event -> urgings.add(0, hand(event, "")));
        return urgings;
    }

    private Hand hand(CaseEvent event, String days) {
        return new Hand(
                CaseWords.minute(event.at()),
                days,
                words.official(event.actor()),
                event.step().label(),
                event.to().label(),
                words.unit(event.unit()),
                CaseWords.text(event.why()));
    }

    private static String days(Instant from, Instant until) {
        return BigDecimal.valueOf(Duration.between(from, until).toSeconds())
                .divide(SECONDS_OF_A_DAY, 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
