package org.bihuan.organization;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the mistakes in the organization files instead of a stack trace. */
class OrganizationRefusedAnalyzer extends AbstractFailureAnalyzer<OrganizationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OrganizationRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "请改正以上各行后重新启动。", refused);
    }
}
