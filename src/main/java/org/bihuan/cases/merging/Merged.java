package org.bihuan.cases.merging;

import java.util.UUID;
import org.bihuan.cases.Stage;

/**
 * One end of a link between a merged case and its main case, seen from the other end.
 *
 * @param id of the case
 */
public record Merged(UUID id, String number, Stage stage) {}
