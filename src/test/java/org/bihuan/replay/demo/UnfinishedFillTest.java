package org.bihuan.replay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bihuan.EngineTest;
import org.bihuan.platform.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a start does with a database whose demo was not filled to the end. */
@EngineTest
class UnfinishedFillTest {

    @Autowired
    HikariDataSource server;

    private DataSource database;

    @BeforeEach
    void aDatabaseOfItsOwn() {
        JdbcClient.create(server).sql("CREATE DATABASE scratch").update();
        database = new DriverManagerDataSource(server.getJdbcUrl().replace("/bihuan", "/scratch"));
        run("CREATE TABLE case_file (id int)");
    }

    @AfterEach
    void drop() {
        JdbcClient.create(server).sql("DROP DATABASE scratch").update();
    }

    @Test
    void anUnfinishedFillIsEmptied() throws SQLException {
        run("CREATE TABLE demo_fill AS SELECT 1 AS id, now() AS started_at, NULL::timestamptz AS finished_at");
        new UnfinishedFill("embedded").emptyIfUnfinished(database);
        assertThat(tables()).isZero();
    }

    @Test
    void aFinishedFillStays() throws SQLException {
        run("CREATE TABLE demo_fill AS SELECT 1 AS id, now() AS started_at, now() AS finished_at");
        new UnfinishedFill("embedded").emptyIfUnfinished(database);
        assertThat(tables()).isEqualTo(2);
    }

    @Test
    void aDatabaseThatWasNeverFilledStays() throws SQLException {
        new UnfinishedFill("embedded").emptyIfUnfinished(database);
        run("CREATE TABLE demo_fill (id int, finished_at timestamptz)");
        new UnfinishedFill("embedded").emptyIfUnfinished(database);
        assertThat(tables()).isEqualTo(2);
    }

    @Test
    void aDatabaseOfSomebodyElseIsNotEmptied() {
        run("CREATE TABLE demo_fill AS SELECT 1 AS id, now() AS started_at, NULL::timestamptz AS finished_at");
        var elsewhere = new UnfinishedFill("jdbc:postgresql://db/bihuan");
        assertThatThrownBy(() -> elsewhere.emptyIfUnfinished(database)).isInstanceOf(StartRefused.class);
        assertThat(tables()).isEqualTo(2);
    }

    private void run(String statement) {
        JdbcClient.create(database).sql(statement).update();
    }

    private long tables() {
        return JdbcClient.create(database)
                .sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                .query(Long.class)
                .single();
    }
}
