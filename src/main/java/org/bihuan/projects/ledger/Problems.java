package org.bihuan.projects.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is wrong with a file, by row and column. */
class Problems {

    private final TreeMap<Integer, List<String>> byRow = new TreeMap<>();

    void add(int row, String sentence) {
        byRow.computeIfAbsent(row, every -> new ArrayList<>()).add("第" + row + "行：" + sentence);
    }

    void add(int row, String column, String sentence) {
        byRow.computeIfAbsent(row, every -> new ArrayList<>()).add("第" + row + "行“" + column + "”：" + sentence);
    }

    /** @throws FileRefused when there is any */
    void refuse() {
        if (!byRow.isEmpty()) {
            throw new FileRefused(byRow.values().stream().flatMap(List::stream).toList());
        }
    }
}
