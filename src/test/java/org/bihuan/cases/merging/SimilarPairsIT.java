package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.cases.merging.OpenCases.OpenCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Real messages, judged by a person and by the program (docs/similar-cases.md). Skipped where the messages are absent. A
 * database of its own: all 2,109 messages are open cases in it.
 */
@EngineTest
@TestPropertySource(properties = "bihuan.similar.open-days=1")
class SimilarPairsIT {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SimilarCases similar;

    @Autowired
    SimilarRules rules;

    @BeforeEach
    void messagesAreThere() {
        assumeTrue(!RealTexts.absent(), () -> "skipped: the real messages are not at " + RealTexts.FILE);
    }

    @Test
    void theProgramJudgesPairsLikeAPerson() throws IOException {
        var texts = RealTexts.texts();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var pair : RealTexts.pairs()) {
            var alike = 100 * wording(texts.get(pair.first())).likeness(wording(texts.get(pair.second())));
            var shown = Math.round(alike) >= rules.fromPercent();
            right += shown && pair.same() ? 1 : 0;
            wrong += shown && !pair.same() ? 1 : 0;
            missed += !shown && pair.same() ? 1 : 0;
        }
        assertThat((double) right / (right + wrong)).as("precision").isGreaterThan(0.80);
        assertThat((double) right / (right + missed)).as("recall").isGreaterThan(0.90);
    }

    /** Of the pairs that a person found the same, how often one is in the short list of the other, among all messages. */
    @Test
    void theListOfOneShowsTheOther() throws IOException {
        var ids = report(RealTexts.texts());
        var same = RealTexts.pairs().stream().filter(RealTexts.Pair::same).toList();
        var listed = same.stream()
                .filter(pair -> similar.open(ids.get(pair.second())).stream()
                        .anyMatch(found -> found.id().equals(ids.get(pair.first()))))
                .count();
        assertThat((double) listed / same.size()).as("listed").isGreaterThan(0.80);
    }

    private Map<String, UUID> report(Map<String, RealTexts.Text> texts) {
        var ids = new HashMap<String, UUID>();
        texts.keySet().forEach(message -> ids.put(message, UUID.randomUUID()));
        new OpenCases(jdbc)
                .add(texts.entrySet().stream()
                        .map(text -> new OpenCase(ids.get(text.getKey()), text.getValue(), null))
                        .toList());
        return ids;
    }

    private static Wording wording(RealTexts.Text text) {
        return Wording.of(text.title(), text.text());
    }
}
