package org.bihuan.assessment.page;

import java.util.List;

/**
 * One table of a result.
 *
 * @param grouping the key of its texts: district, unit, street, category
 */
record LeagueTable(String grouping, List<LeagueRow> rows) {}
