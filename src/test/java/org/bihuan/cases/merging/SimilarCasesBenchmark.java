package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bihuan.EngineTest;
import org.bihuan.cases.merging.OpenCases.OpenCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * How long the dispatcher waits for the similar cases among 100,000 open ones. Not part of the build: its name keeps it
 * out; run it by name as docs/similar-cases.md says. Writes {@code target/similar-cases.txt}.
 */
@EngineTest
@TestPropertySource(properties = "bihuan.similar.shown=6")
class SimilarCasesBenchmark {

    private static final int OPEN = Integer.getInteger("cases", 100_000);
    private static final int SEARCHES = 500;
    private static final int STREETS = 20;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SimilarCases similar;

    private final Random random = new Random(2026);

    @Test
    void theDispatcherWaitsLessThanAFifthOfASecond() throws IOException {
        assumeTrue(!RealTexts.absent(), () -> "skipped: the real messages are not at " + RealTexts.FILE);
        var cases = cases(List.copyOf(RealTexts.texts().values()));
        new OpenCases(jdbc).add(cases);
        cases.subList(0, 50).forEach(warm -> similar.open(warm.id()));
        var known = times(cases, true);
        var unknown = times(cases, false);
        Files.writeString(
                Path.of("target", "similar-cases.txt"),
                "open cases %d%nplace known   %s%nplace unknown %s%n"
                        .formatted(OPEN, figures(known), figures(unknown)));
        assertThat(percentile(known, 95)).isLessThan(200);
        assertThat(percentile(unknown, 95)).isLessThan(200);
    }

    /** Sentences of real messages, shuffled: every place and every matter comes up many times more than in truth. */
    private List<OpenCase> cases(List<RealTexts.Text> texts) {
        return IntStream.range(0, OPEN)
                .mapToObj(i -> new OpenCase(UUID.randomUUID(), text(texts), i % 5 == 0 ? null : "street" + i % STREETS))
                .toList();
    }

    private RealTexts.Text text(List<RealTexts.Text> texts) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var from = any(texts).text().split("[。！？\n]");
            sentences.add(from.length == 0 ? "" : from[random.nextInt(from.length)]);
        }
        return new RealTexts.Text(any(texts).title(), String.join("。", sentences));
    }

    private RealTexts.Text any(List<RealTexts.Text> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** In milliseconds, sorted. */
    private double[] times(List<OpenCase> cases, boolean placeKnown) {
        return cases.stream()
                .skip(1_000)
                .filter(one -> one.street() != null == placeKnown)
                .limit(SEARCHES)
                .mapToDouble(one -> {
                    var start = System.nanoTime();
                    similar.open(one.id());
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String figures(double[] sorted) {
        return "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms"
                .formatted(
                        percentile(sorted, 50),
                        percentile(sorted, 95),
                        percentile(sorted, 99),
                        Arrays.stream(sorted).max().orElse(0));
    }
}
