package org.bihuan.replay.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What playing some scenarios found.
 *
 * @param elapsedSeconds of real time, the databases included
 */
public record ScenarioReport(List<Played> scenarios, double elapsedSeconds) {

    /**
     * One scenario.
     *
     * @param asExpected whether all went as its file says
     * @param mismatch the first thing that went another way; null when none did
     * @param refused why it couldn't be played to its end; null when it could
     */
    public record Played(
            String file,
            String name,
            boolean asExpected,
            @Nullable Mismatch mismatch,
            @Nullable String refused) {}

    /** 0 when all went as written, 2 when something went another way, 1 when something couldn't be played. */
    public int exitCode() {
        if (scenarios.stream().anyMatch(played -> played.refused() != null)) {
            return 1;
        }
        return scenarios.stream().allMatch(Played::asExpected) ? 0 : 2;
    }

    /** One line in Chinese. */
    public String summary() {
        long asExpected = scenarios.stream().filter(Played::asExpected).count();
        return "场景共%d个，与所写一致%d个，不一致%d个，用时%.1f秒。"
                .formatted(scenarios.size(), asExpected, scenarios.size() - asExpected, elapsedSeconds);
    }
}
