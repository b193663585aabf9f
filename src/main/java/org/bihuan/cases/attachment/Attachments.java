package org.bihuan.cases.attachment;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.CaseFile;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Step;
import org.bihuan.cases.Texts;
import org.bihuan.cases.assisting.WorkingUnits;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of cases: taken with an event of the case, never changed or deleted, withdrawn at most. */
@Service
public class Attachments {

    private static final String ROWS = """
            SELECT a.id, a.case_id, a.name, a.kind, a.size, a.uploaded_by, a.uploaded_at,
                   w.reason, w.withdrawn_by, w.withdrawn_at
            FROM attachment a LEFT JOIN attachment_withdrawal w ON w.attachment = a.id
            """;

    private final JdbcClient jdbc;
    private final FileCheck check;
    private final AttachmentRules rules;
    private final CaseFile file;
    private final WorkingUnits working;
    private final Organization organization;
    private final TransactionTemplate together;

    Attachments(
            JdbcClient jdbc,
            FileCheck check,
            AttachmentRules rules,
            CaseFile file,
            WorkingUnits working,
            Organization organization,
            TransactionTemplate together) {
        this.jdbc = jdbc;
        this.check = check;
        this.rules = rules;
        this.file = file;
        this.working = working;
        this.organization = organization;
        this.together = together;
    }

    /** Whether an official works on a case or oversees who does, and so may add files to it. */
    public boolean mayAdd(UUID caseId, String official) {
        return organization
                .official(official)
                .filter(who -> working.include(who, caseId)
                        || List.of(Organization.CENTRE, Organization.SUPERVISION)
                                        .contains(who.unit())
                                && who.active()
                                && who.role().worksInUnit())
                .isPresent();
    }

    /**
     * Takes a file. It is checked, and an image written anew, before the transaction that keeps it.
     *
     * @param name as the browser sent it; may be null
     * @throws Refusal when the official doesn't work on the case, must keep away from it, it has too many files, or this one
     *     may not be kept
     */
    public void add(UUID caseId, @Nullable String name, byte[] content, String actor) {
        if (!mayAdd(caseId, actor)) {
            throw new Refusal("只有该诉求的主办、协办单位和调度指挥中心、督查室可以上传附件。");
        }
        var checked = check.checked(name, content);
        together.executeWithoutResult(status -> keep(caseId, checked, actor));
    }

    private void keep(UUID caseId, FileCheck.Checked checked, String actor) {
        oneAtATime(caseId);
        file.note(caseId, actor, Step.ATTACHED, checked.name());
        if (of(caseId).stream().filter(each -> !each.withdrawn()).count() >= rules.perCase()) {
            throw new Refusal("一件诉求最多" + rules.perCase() + "个附件，请先撤下不需要的。");
        }
        jdbc.sql("""
                        INSERT INTO attachment (id, case_id, name, kind, size, content, uploaded_by, uploaded_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        caseId,
                        checked.name(),
                        checked.kind().name(),
                        checked.content().length,
                        checked.content(),
                        actor,
                        Timestamp.from(file.now()))
                .update();
    }

    /** Two who upload at once can't both be the last that fits. */
    private void oneAtATime(UUID caseId) {
        jdbc.sql("SELECT number FROM case_file WHERE id = ? FOR NO KEY UPDATE")
                .param(caseId)
                .query(String.class)
                .optional();
    }

    /** Whether an official may take a file down: who uploaded it, and the supervision office. */
    public boolean mayWithdraw(Attachment attachment, String official) {
        return !attachment.withdrawn()
                && organization
                        .official(official)
                        .filter(who -> who.active() && who.role().worksInUnit())
                        .filter(who -> attachment.uploadedBy().equals(official)
                                || who.unit().equals(Organization.SUPERVISION))
                        .isPresent();
    }

    /**
     * Takes a file down; it stays on record, but nobody gets it any more.
     *
     * @throws Refusal when the official may not, gives no reason, or it is withdrawn already
     */
    public void withdraw(Attachment attachment, @Nullable String reason, String actor) {
        if (!mayWithdraw(attachment, actor)) {
            throw new Refusal("附件只能由上传人或督查室撤下，且只能撤下一次。");
        }
        var why = Texts.require(reason, "请填写撤下理由。");
        together.executeWithoutResult(status -> {
            file.note(attachment.caseId(), actor, Step.ATTACHMENT_WITHDRAWN, attachment.name() + "：" + why);
            var taken = jdbc.sql("""
                            INSERT INTO attachment_withdrawal (attachment, reason, withdrawn_by, withdrawn_at)
                            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .params(attachment.id(), why, actor, Timestamp.from(file.now()))
                    .update();
            if (taken == 0) {
                throw new Refusal("附件刚刚已被撤下，请刷新后查看。");
            }
        });
    }

    /** The files of a case, withdrawn ones too, the earliest first. */
    public List<Attachment> of(UUID caseId) {
        return jdbc.sql(ROWS + "WHERE a.case_id = ? ORDER BY a.uploaded_at, a.id")
                .param(caseId)
                .query(Attachment.class)
                .list();
    }

    /** A file of a case; empty when it has none with this id. */
    public Optional<Attachment> find(UUID caseId, UUID id) {
        return jdbc.sql(ROWS + "WHERE a.case_id = ? AND a.id = ?")
                .params(caseId, id)
                .query(Attachment.class)
                .optional();
    }

    /** What is in a file; the caller has checked who asks and that it wasn't withdrawn. */
    public byte[] content(Attachment attachment) {
        return jdbc.sql("SELECT content FROM attachment WHERE id = ?")
                .param(attachment.id())
                .query(byte[].class)
                .single();
    }
}
