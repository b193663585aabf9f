package org.bihuan.supervision.dossier;

import java.util.List;
import java.util.UUID;
import org.bihuan.cases.attachment.Attachment;
import org.bihuan.cases.attachment.Attachments;
import org.springframework.stereotype.Component;

/** The attachments of a case as people read them. */
@Component
class FileRows {

    private static final int KIB = 1024;

    private final Attachments attachments;
    private final CaseWords words;

    FileRows(Attachments attachments, CaseWords words) {
        this.attachments = attachments;
        this.words = words;
    }

    /** @param size such as {@code 120 KB} */
    record Row(
            UUID id,
            String name,
            String kind,
            String size,
            String uploadedBy,
            String uploadedAt,
            boolean withdrawn,
            String withdrawnBy,
            String withdrawnAt,
            String reason,
            boolean mayWithdraw) {}

    /**
     * All of them.
     *
     * @param count how many are offered
     * @param size theirs together
     */
    record Files(List<Row> rows, long count, String size) {}

    Files of(UUID caseId, String official) {
        var all = attachments.of(caseId);
        var offered = all.stream().filter(each -> !each.withdrawn()).toList();
        return new Files(
                all.stream().map(each -> row(each, official)).toList(),
                offered.size(),
                size(offered.stream().mapToLong(Attachment::size).sum()));
    }

    private Row row(Attachment each, String official) {
        return new Row(
                each.id(),
                each.name(),
                each.kind().label(),
                size(each.size()),
                words.official(each.uploadedBy()),
                CaseWords.minute(each.uploadedAt()),
                each.withdrawn(),
                words.official(each.withdrawnBy()),
                CaseWords.minute(each.withdrawnAt()),
                CaseWords.text(each.reason()),
                attachments.mayWithdraw(each, official));
    }

    /** Rounded up, so that nothing is 0. */
    private static String size(long bytes) {
        long kib = (bytes + KIB - 1) / KIB;
        return kib < KIB ? kib + " KB" : "%.1f MB".formatted((double) kib / KIB);
    }
}
