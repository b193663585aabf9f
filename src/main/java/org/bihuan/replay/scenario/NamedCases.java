package org.bihuan.replay.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cases of one story, by the names that it gives them. */
final class NamedCases {

    private static final Pattern NUMBER_OF = Pattern.compile("「([^」]+)」的编号");

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<UUID, Integer> told = new HashMap<>();
    private @Nullable UUID current;

    /** The named case, which is the one that is meant from now on where none is named. */
    UUID get(Part name) {
        var id = ids.get(name.text());
        if (id == null) {
            throw name.wrong("故事里还没有名为“" + name.text() + "”的诉求");
        }
        current = id;
        return id;
    }

    /** The case named last; null before the first. */
    @Nullable
    UUID current() {
        return current;
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    void add(Part name, UUID id) {
        if (ids.putIfAbsent(name.text(), id) != null) {
            throw name.wrong("已经有一件名为“" + name.text() + "”的诉求");
        }
        current = id;
    }

    Map<String, UUID> all() {
        return ids;
    }

    /** How many lines of a case's history had been told, before these are. */
    int told(UUID id, int lines) {
        var before = told.put(id, lines);
        return before == null ? 0 : before;
    }

    /** A text in which “「name」的编号” is replaced by the number of that case. */
    String withNumbers(Part written, Function<UUID, String> number) {
        return NUMBER_OF.matcher(written.text()).replaceAll(match -> {
            var id = ids.get(match.group(1));
            if (id == null) {
                throw written.wrong("故事里还没有名为“" + match.group(1) + "”的诉求");
            }
            return number.apply(id);
        });
    }
}
