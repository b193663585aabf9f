package org.bihuan.replay.projects;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A resolution that isn't settled.
 *
 * @param unit code of the unit that owns it
 * @param dueOn its date, in Asia/Shanghai
 * @param assigned whether the unit has it in hand, and not who checks
 */
record ResolutionFact(UUID id, UUID project, String unit, LocalDate dueOn, boolean assigned) {}
