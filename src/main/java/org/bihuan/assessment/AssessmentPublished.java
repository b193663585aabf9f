package org.bihuan.assessment;

import java.util.UUID;

/**
 * A version of an assessment was published, and is frozen; told in the transaction that publishes it.
 *
 * @param assessment its id
 */
public record AssessmentPublished(UUID assessment) {}
