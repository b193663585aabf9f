package org.bihuan.reports.export;

import java.util.UUID;
import org.bihuan.cases.Labelled;
import org.bihuan.reports.Reach;
import org.bihuan.reports.ledger.Ledger;
import org.bihuan.reports.ledger.Question;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders for exports. */
@Service
class Exporting {

    private final Exports exports;
    private final ExportQueue queue;
    private final ExportedFile file;

    Exporting(Exports exports, ExportQueue queue, ExportedFile file) {
        this.exports = exports;
        this.queue = queue;
        this.file = file;
    }

    /**
     * Orders a file of what a page shows.
     *
     * @param format code of an {@link ExportFormat}
     * @throws org.bihuan.cases.Refusal when the format is unknown or the file would be too long; nothing is ordered
     */
    @Transactional
    UUID order(Ledger ledger, Question question, String format) {
        var as = Labelled.of(ExportFormat.class, format, "导出格式");
        file.requireRoom(as, ledger.summary(question).rows());
        Reach reader = question.reader();
        var id = exports.add(ledger.code(), question.filter().query(), as, reader.official(), reader.scope());
        queue.put(id);
        return id;
    }
}
