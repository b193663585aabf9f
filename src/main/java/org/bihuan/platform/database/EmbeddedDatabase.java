package org.bihuan.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL server in a folder, on the loopback address, started and stopped with the program. A server that a
 * killed program left behind is ended first, which loses nothing that was committed.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "bihuan";

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /**
     * Starts the server and makes its database when it is new.
     *
     * @param folder where the data live; made when absent
     * @param durable whether a commit waits for the disk; only throw-away databases may do without
     * @throws org.bihuan.platform.StartRefused when another program runs on the folder
     */
    static EmbeddedDatabase start(Path folder, boolean durable) {
        var directory = DataDirectory.open(folder);
        try {
            directory.endAbandonedServer();
            var database = new EmbeddedDatabase(directory, server(directory, durable ? "on" : "off"));
            database.createIfAbsent();
            return database;
        } catch (IOException e) {
            directory.close();
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres server(DataDirectory directory, String durable) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.postgres())
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(directory.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "100")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(directory.log()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(directory.log()))
                .start();
    }

    private void createIfAbsent() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'");
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + NAME + " ENCODING 'UTF8' TEMPLATE template0");
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    /** The JDBC address of the database; it needs no password, since only this machine reaches it. */
    String url() {
        return server.getJdbcUrl("postgres", NAME);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            directory.close();
        }
    }
}
