package org.bihuan.reports.export;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How files of the ledgers are made; the numbers of {@code application.yml} are district defaults.
 *
 * @param exporting false on a node that leaves making them to others
 * @param threads how many are made at the same time
 * @param interval how often new ones are looked for
 * @param retries the waits between attempts; after the last one in vain an export has failed
 * @param keep how long they are kept
 * @param pdfRows the most rows of a PDF
 */
@ConfigurationProperties("bihuan.reports")
record ExportSettings(
        boolean exporting, int threads, Duration interval, List<Duration> retries, Duration keep, int pdfRows) {}
