package org.bihuan.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * Where the database of a replay lives: a temporary folder that is deleted at the end, also when the program is
 * interrupted, or one that is kept.
 */
record ReplayFolder(Path path, boolean kept) implements AutoCloseable {

    /**
     * Opens a folder.
     *
     * @param keep the folder to keep; null for a temporary one
     * @throws ReplayRefused when the folder to keep has something in it, or can't be made
     */
    static ReplayFolder open(@Nullable Path keep) {
        try {
            if (keep == null) {
                var temporary = new ReplayFolder(Files.createTempDirectory("bihuan-replay-"), false);
                SpringApplication.getShutdownHandlers().add(temporary::close);
                return temporary;
            }
            if (Files.exists(keep) && !isEmptyFolder(keep)) {
                throw new ReplayRefused("目录 " + keep + " 不是空目录。请用 --keep 指定一个新的目录。");
            }
            return new ReplayFolder(Files.createDirectories(keep), true);
        } catch (IOException e) {
            throw new ReplayRefused("无法使用目录 " + keep + "：" + e.getMessage());
        }
    }

    /** The program on this folder, whatever else is configured; a temporary database need not survive a crash. */
    Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url", "embedded",
                "spring.datasource.hikari.connection-init-sql", "SET synchronous_commit TO off",
                "bihuan.data", path.toString(),
                "bihuan.database.durable", String.valueOf(kept),
                "bihuan.organization", "classpath:demo",
                "bihuan.demo", "false",
                "bihuan.production", "false");
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        if (!kept) {
            try {
                FileSystemUtils.deleteRecursively(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
