package org.bihuan.replay.demo;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bihuan.platform.StartRefused;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Empties a database whose demo was only half filled, before anything else looks at it: its time stands somewhere in the
 * past. Nobody has worked in it, since the web server opens after the filling. Only the embedded database is emptied.
 */
@Component
class UnfinishedFill implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedFill.class);

    private final boolean embedded;

    UnfinishedFill(@Value("${spring.datasource.url:embedded}") String url) {
        this.embedded = url.equals("embedded");
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            emptyIfUnfinished(flyway.getConfiguration().getDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        flyway.migrate();
    }

    void emptyIfUnfinished(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            if (unfinished(connection)) {
                empty(connection);
            }
        }
    }

    private static boolean unfinished(Connection connection) throws SQLException {
        return ask(connection, "SELECT to_regclass('public.demo_fill') IS NOT NULL")
                && ask(connection, "SELECT EXISTS (SELECT FROM public.demo_fill WHERE finished_at IS NULL)");
    }

    private void empty(Connection connection) throws SQLException {
        if (!embedded) {
            throw new StartRefused("上一次填充演示区没有完成，数据库中的演示数据不完整。", "请清空这个数据库后重新启动。");
        }
        LOG.info("上一次填充演示区没有完成，正在清空并重新填充。");
        try (var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
