package org.bihuan.cases;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Public numbers of cases, and the secrets by which a resident asks about one. */
@Component
class CaseNumbers {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(WorkCalendar.ZONE);

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code 20261123-000042}: the day of the report and a running number. */
    String next(Instant at) {
        long running =
                jdbc.sql("SELECT nextval('case_number')").query(Long.class).single();
        return "%s-%06d".formatted(DAY.format(at), running);
    }

    /** Six digits. */
    String secret() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }
}
