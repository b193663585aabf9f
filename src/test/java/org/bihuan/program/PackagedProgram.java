package org.bihuan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged program as an operator runs it: one process a kind and test run, in a folder and on a port of its own. */
public final class PackagedProgram {

    /** The administrator of {@link #empty()}. */
    public static final String ADMINISTRATOR = "it-administrator";

    /** The password of every account that tests make. */
    public static final String PASSWORD = "Qing-Tian2026!";

    private static final Path JAR = Path.of("target/bihuan.jar").toAbsolutePath();
    private static final Map<Boolean, PackagedProgram> RUNNING = new ConcurrentHashMap<>();

    private final Path folder;
    private final URI address;
    private final Process process;

    private PackagedProgram(Path folder, int port, Process process) {
        this.folder = folder;
        this.address = URI.create("http://localhost:" + port);
        this.process = process;
    }

    /** A program without demo, with one administrator. */
    public static PackagedProgram empty() {
        return RUNNING.computeIfAbsent(false, PackagedProgram::start);
    }

    /** A program with the demo district. */
    public static PackagedProgram demo() {
        return RUNNING.computeIfAbsent(true, PackagedProgram::start);
    }

    /** Where it answers, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** Its working directory. */
    public Path folder() {
        return folder;
    }

    /** The JDBC address of its embedded database. */
    public String database() {
        try {
            var port = Files.readString(folder.resolve("data/postgres.port")).trim();
            return "jdbc:postgresql://localhost:" + port + "/bihuan?user=postgres";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the program to its end, in a folder, with the given standard input. */
    public static Ended run(Path folder, String input, String... args) {
        try {
            var process = java(folder, args).redirectErrorStream(true).start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a command ended. */
    public record Ended(int exitCode, String output) {}

    private static PackagedProgram start(boolean demo) {
        try {
            var folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/programs").toAbsolutePath()), demo ? "demo" : "empty");
            if (!demo) {
                var made = run(folder, PASSWORD + "\n", "create-admin", ADMINISTRATOR);
                assertThat(made.exitCode()).as(made.output()).isZero();
            }
            var port = freePort();
            var process = java(folder, "--server.port=" + port, "--bihuan.demo=" + demo)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("program.log").toFile())
                    .start();
            var program = new PackagedProgram(folder, port, process);
            Runtime.getRuntime().addShutdownHook(new Thread(program::stop));
            program.awaitReady();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder java(Path folder, String... args) {
        var line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        line.addAll(List.of(args));
        return new ProcessBuilder(line).directory(folder.toFile());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        Awaitility.await("the program of " + folder)
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> {
                    assertThat(process.isAlive()).as("see program.log").isTrue();
                    return Visitor.of(this).reaches("/sign-in");
                });
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
