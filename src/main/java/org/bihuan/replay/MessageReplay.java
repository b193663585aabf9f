package org.bihuan.replay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bihuan.deadlines.TimeLimit;
import org.bihuan.platform.ProgramContext;
import org.jspecify.annotations.Nullable;

/**
 * Replays a file of messages in a program with a database of its own.
 *
 * @param limit of handling, such as {@code 15wd}; null for the table's
 * @param keep the folder that keeps the database; null for none
 */
record MessageReplay(
        ProgramContext program,
        @Nullable String limit,
        @Nullable Path keep) {

    ReplayReport replay(Path file, long begun) {
        var messages = MessageFile.read(file);
        try (var folder = ReplayFolder.open(keep);
                var context = program.open(settings(folder));
                var progress = ProgressLine.of(Replay.acts(messages).size())) {
            return context.getBean(Replay.class).run(messages, begun, progress::at);
        }
    }

    private Map<String, String> settings(ReplayFolder folder) {
        var settings = new HashMap<>(folder.settings());
        if (limit != null) {
            settings.put(ReplayLimits.PROPERTY, parsed(limit).code());
        }
        return settings;
    }

    private static TimeLimit parsed(String limit) {
        try {
            return TimeLimit.parse(limit);
        } catch (IllegalArgumentException e) {
            throw new ReplayRefused(e.getMessage() + "。");
        }
    }
}
