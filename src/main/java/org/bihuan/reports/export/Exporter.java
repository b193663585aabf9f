package org.bihuan.reports.export;

import java.util.UUID;
import org.bihuan.cases.Refusal;
import org.bihuan.reports.Reach;
import org.bihuan.reports.Readers;
import org.bihuan.reports.ledger.LedgerSnapshot;
import org.bihuan.reports.ledger.Ledgers;
import org.springframework.stereotype.Component;

/** Makes one file: sums and rows from one snapshot, rows by a cursor. */
@Component
class Exporter {

    private static final int REPORTED_EVERY = 1_000;

    private final Exports exports;
    private final Readers readers;
    private final Ledgers ledgers;
    private final ExportedFile file;
    private final LedgerSnapshot snapshot;

    Exporter(Exports exports, Readers readers, Ledgers ledgers, ExportedFile file, LedgerSnapshot snapshot) {
        this.exports = exports;
        this.readers = readers;
        this.ledgers = ledgers;
        this.file = file;
        this.snapshot = snapshot;
    }

    /** Makes it from the beginning; one that ended already is left alone. */
    void make(UUID id) {
        exports.begin(id).ifPresent(this::tryIt);
    }

    private void tryIt(Export export) {
        try {
            snapshot.of(() -> write(export));
        } catch (Refusal refused) {
            exports.fail(export.id(), refused.getMessage());
        }
    }

    private boolean write(Export export) {
        var ledger = ledgers.find(export.ledger()).orElseThrow(() -> new Refusal("没有这种台账，请重新导出。"));
        var question = ledgers.ask(ledger, export.filter(), reader(export));
        var summary = ledger.summary(question);
        file.requireRoom(export.format(), summary.rows());
        exports.progress(export, 0, summary.rows());
        var out = new PartStream(exports, export);
        try (var rows = ledger.rows(question, 0, Long.MAX_VALUE)) {
            file.write(
                    export.format(),
                    ledger,
                    question,
                    summary,
                    rows,
                    read -> report(export, read, summary.rows()),
                    out);
        }
        exports.ready(export, summary.rows(), out.end());
        return true;
    }

    /** Reads as the official may now, and no more than when it was asked for. */
    private Reach reader(Export export) {
        var reach = readers.reach(export.requestedBy())
                .filter(found -> found.covers(export.scope()))
                .orElseThrow(() -> new Refusal("您已无权读取所导出的台账。"));
        return export.scope() == null ? reach : new Reach(reach.official(), export.scope(), false);
    }

    private void report(Export export, long read, long total) {
        if (read % REPORTED_EVERY == 0) {
            exports.progress(export, read, total);
        }
    }
}
