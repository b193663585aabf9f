package org.bihuan.projects.ledger;

import java.util.List;

/**
 * A row as it stands in a file.
 *
 * @param number as a spreadsheet counts it; of a CSV the line
 * @param cells from the first column on
 */
record RawRow(int number, List<String> cells) {}
