package org.bihuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * Whose case it is.
 *
 * @param leadUnit null before the dispatch
 * @param handler null until somebody signed
 */
public record CaseAssignment(
        @Nullable String leadUnit, @Nullable String handler) {}
