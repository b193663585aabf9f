package org.bihuan.deadlines.store;

import java.util.List;
import org.bihuan.deadlines.Ladder;
import org.bihuan.deadlines.LadderTable;
import org.bihuan.deadlines.Rung;
import org.bihuan.deadlines.RungBasis;
import org.bihuan.deadlines.RungRule;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The district's default ladder, for tests that do without the engine's table. */
@TestConfiguration
class TestLadder {

    @Bean
    @Primary
    LadderTable defaultLadder() {
        Ladder ladder = new Ladder(List.of(
                rule(Rung.half, RungBasis.PERCENT, 50),
                rule(Rung.warning, RungBasis.PERCENT, 80),
                rule(Rung.overdue, RungBasis.PERCENT, 100),
                rule(Rung.leader, RungBasis.WORKING_DAYS_AFTER, 1),
                rule(Rung.bulletin, RungBasis.WORKING_DAYS_AFTER, 3)));
        return kind -> ladder;
    }

    private static RungRule rule(Rung rung, RungBasis basis, int amount) {
        return new RungRule(rung, basis, amount, List.of("handler"), List.of());
    }
}
