package org.bihuan.cases.precedent.process;

import java.util.List;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.precedent.DispatchTable;
import org.bihuan.cases.precedent.OfficeRules;
import org.bihuan.cases.process.TableCheck;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The dispatch table in the engine: its file with the office's rows in it, each version checked before it is used. */
@Component
class EngineDispatchTable implements DispatchTable {

    private final OfficeRules rules;
    private final TableCheck check;
    private final TransactionOperations transaction;
    private @Nullable Base base;

    EngineDispatchTable(OfficeRules rules, TableCheck check, TransactionOperations transaction) {
        this.rules = rules;
        this.check = check;
        this.transaction = transaction;
    }

    /** What the rows are put into, and where it goes; missing in a command that deploys nothing. */
    private record Base(byte[] file, PublishedTables versions) {}

    /** Publishes the table at the start, unless it is what was last published. */
    void start(byte[] file, RepositoryService repository) {
        var started = new Base(file, new PublishedTables(repository));
        base = started;
        transaction.executeWithoutResult(status -> {
            rules.hold();
            var table = OfficeRows.into(file, rules.rows());
            if (!started.versions().lastIs(table)) {
                publish(table, started, "启动");
            }
        });
    }

    @Override
    public void publish(List<Row> rows, String occasion) {
        if (base == null || base.versions().strangeInUse()) {
            throw new Refusal("派单规则表已由他人另行部署，不能在它上面增减规则。请系统管理员把改动并入派单规则文件并重新启动。");
        }
        publish(OfficeRows.into(base.file(), rows), base, occasion);
    }

    private void publish(byte[] table, Base to, String occasion) {
        var problems = check.problems(named(table));
        if (!problems.isEmpty()) {
            throw new Refusal("派单规则表有误，没有改动：" + String.join("；", problems));
        }
        to.versions().publish(table, occasion);
    }

    private static ByteArrayResource named(byte[] table) {
        return new ByteArrayResource(table) {
            @Override
            public String getFilename() {
                return PublishedTables.FILE;
            }
        };
    }
}
