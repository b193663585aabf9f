package org.bihuan.reports.bulletin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line that a draft takes down.
 *
 * @param caseId the case that it is about; null when it is about none
 */
record DraftLine(BulletinLine shown, @Nullable UUID caseId) {}
