package org.bihuan.cases.merging;

import java.util.UUID;
import org.bihuan.cases.Stage;

/**
 * One end of a link between a merged case and its main case, seen from the other end.
 *
 * @param id of the case
 * @param apart whether it complains of somebody since, so that its number is shown with no other case
 */
public record Merged(UUID id, String number, Stage stage, boolean apart) {}
