package org.bihuan.projects.ledger;

import java.util.Map;

/**
 * A row of a table with a header.
 *
 * @param number as a spreadsheet counts it; of a CSV the line
 * @param cells by the names of the header, without blanks around them; what is missing is empty
 */
record SheetRow(int number, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isEmpty);
    }
}
