package org.bihuan.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused start as two plain sentences instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartRefused refused) {
        var lines = refused.getMessage().split("\n", 2);
        return new FailureAnalysis(lines[0], lines.length > 1 ? lines[1] : "", refused);
    }
}
