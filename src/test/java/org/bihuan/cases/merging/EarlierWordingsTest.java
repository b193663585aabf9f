package org.bihuan.cases.merging;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.bihuan.EngineTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Cases that were reported before wordings were kept are found after the upgrade, too. */
@EngineTest
class EarlierWordingsTest {

    /** What a district ran before it had similar cases. */
    private static final String BEFORE = "10";

    @Autowired
    HikariDataSource server;

    @Autowired
    List<JavaMigration> migrations;

    private DataSource database;

    @BeforeEach
    void aDatabaseOfItsOwn() {
        JdbcClient.create(server).sql("CREATE DATABASE earlier").update();
        database = new DriverManagerDataSource(server.getJdbcUrl().replace("/bihuan", "/earlier"));
        migrate(BEFORE);
    }

    @AfterEach
    void drop() {
        JdbcClient.create(server).sql("DROP DATABASE earlier").update();
    }

    @Test
    void everyEarlierCaseIsKeptWithItsPlaceItsEndAndItsWords() {
        add("20260101-000001", "SIGNED", null);
        add("20260101-000002", "IN_CALLBACK", null);
        add("20260101-000003", "CLOSED", "2026-02-01T10:00+08");
        migrate("latest");
        assertThat(kept())
                .extracting(row -> List.of(row.get("joinable"), row.get("closed"), row.get("street"), row.get("pairs")))
                .containsExactly(
                        // 路灯, 灯不, 不亮 in the title, 灯坏, 坏了 in the text besides.
                        List.of(true, "", "donghu-jiedao", 5),
                        List.of(false, "", "donghu-jiedao", 5),
                        List.of(false, "2026-02-01 10:00", "donghu-jiedao", 5));
    }

    @Test
    void theAddressOfAnEarlierCaseIsKept() {
        add("20260101-000001", "SIGNED", null);
        JdbcClient.create(database)
                .sql("UPDATE case_file SET address = '幸福里8号'")
                .update();
        migrate("latest");
        assertThat(JdbcClient.create(database)
                        .sql("SELECT address FROM case_wording")
                        .query(String.class)
                        .single())
                .isEqualTo("幸福里8号");
    }

    @Test
    void moreCasesThanAreReadAtATimeAreKeptToo() {
        JdbcClient.create(database).sql(INSERT + """
                SELECT gen_random_uuid(), 1, n::text, 's', 'HOTLINE', '路灯不亮', '路灯坏了', 'education',
                       'donghu-jiedao', 'SIGNED', now(), NULL FROM generate_series(1, 1000) n""").update();
        migrate("latest");
        assertThat(kept()).hasSize(1_000);
    }

    private static final String INSERT = """
            INSERT INTO case_file (id, version, number, secret, channel, subject, detail, category, street, stage,
                                   reported_at, closed_at)
            """;

    private void add(String number, String stage, String closedAt) {
        JdbcClient.create(database)
                .sql(INSERT + """
                        VALUES (gen_random_uuid(), 1, ?, 's', 'HOTLINE', '路灯不亮', '路灯坏了', 'education',
                                'donghu-jiedao', ?, '2026-01-01T10:00+08', ?::timestamptz)""")
                .params(number, stage, closedAt)
                .update();
    }

    private List<Map<String, Object>> kept() {
        return JdbcClient.create(database).sql("""
                SELECT w.joinable, w.street, cardinality(w.pairs) AS pairs,
                       coalesce(to_char(w.closed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), '') AS closed
                FROM case_wording w JOIN case_file c ON c.id = w.case_id ORDER BY c.number""").query().listOfRows();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .target(target)
                .load()
                .migrate();
    }
}
