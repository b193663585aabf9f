package org.bihuan.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.bihuan.platform.StartRefused;

/** The folder of the embedded database: locked while a program runs on it, with a port of its own. */
record DataDirectory(Path folder, FileChannel lock) implements AutoCloseable {

    static DataDirectory open(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("bihuan.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("数据目录 " + folder.toAbsolutePath() + " 正被另一个闭环程序使用。", "请先停止那个程序，或换一个工作目录再启动。");
            }
            return new DataDirectory(folder.toAbsolutePath(), channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path binaries() {
        return folder.resolve("postgres-program");
    }

    File log() {
        return folder.resolve("postgres.log").toFile();
    }

    /** The port chosen at the first start; another one when it is taken by now. */
    int port() throws IOException {
        var file = folder.resolve("postgres.port");
        int known = Files.exists(file) ? Integer.parseInt(Files.readString(file).trim()) : 0;
        int port = free(known) ? known : 0;
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Ends the server that a killed program left running here: we hold the lock, so nobody uses it. */
    void endAbandonedServer() throws IOException {
        var pidFile = postgres().resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
            ProcessHandle.of(pid).filter(DataDirectory::isPostgres).ifPresent(DataDirectory::end);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception stillThere) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
