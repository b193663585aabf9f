package org.bihuan.supervision.dossier;

import java.util.List;
import org.bihuan.cases.Callback;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseView;

/**
 * A case that somebody may look at.
 *
 * @param history every step, the earliest first
 * @param callbacks the first round first
 * @param official the id of who looks
 */
record OpenCase(CaseView view, List<CaseEvent> history, List<Callback> callbacks, String official) {}
