package org.bihuan.cases.process;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the mistakes in the tables instead of a stack trace. */
class TablesRefusedAnalyzer extends AbstractFailureAnalyzer<TablesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, TablesRefused refused) {
        return new FailureAnalysis(refused.getMessage(), "请在 Camunda Modeler 中打开上述文件，改正后重新启动。", refused);
    }
}
