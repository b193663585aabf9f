package org.bihuan.projects.ledger;

import org.bihuan.cases.Refusal;
import org.bihuan.organization.Official;
import org.bihuan.organization.Organization;
import org.bihuan.projects.ProjectViews;
import org.bihuan.projects.Projects;
import org.bihuan.projects.ServingBody;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers the projects of a file: all of them or none. */
@Service
public class LedgerImport {

    private final LedgerFile ledger;
    private final Projects projects;
    private final ProjectViews views;
    private final ServingBody serving;
    private final Organization organization;

    LedgerImport(
            LedgerFile ledger, Projects projects, ProjectViews views, ServingBody serving, Organization organization) {
        this.ledger = ledger;
        this.projects = projects;
        this.views = views;
        this.serving = serving;
        this.organization = organization;
    }

    /** Whether this official may: the members of the serving body. */
    public boolean mayImport(String official) {
        return organization
                .official(official)
                .filter(Official::active)
                .filter(member -> member.unit().equals(serving.unit()))
                .isPresent();
    }

    /**
     * Registers every project of a file, in one transaction.
     *
     * @return how many
     * @throws FileRefused naming rows and columns; nothing is registered then
     * @throws Refusal when the official isn't of the serving body
     */
    @Transactional
    public int take(byte[] file, String actor) {
        if (!mayImport(actor)) {
            throw new Refusal("只有服务单位的人员可以导入项目台账。");
        }
        var problems = new Problems();
        var entries = ledger.read(file, problems);
        entries.forEach(entry -> requireNew(entry, problems));
        problems.refuse();
        entries.forEach(entry -> register(entry, actor, problems));
        problems.refuse();
        return entries.size();
    }

    private void requireNew(LedgerFile.Entry entry, Problems problems) {
        var code = entry.draft().code();
        if (views.byCode(code).isPresent()) {
            problems.add(entry.row(), LedgerFile.CODE, "项目“" + code + "”已经登记。");
        }
    }

    private void register(LedgerFile.Entry entry, String actor, Problems problems) {
        try {
            projects.register(entry.draft(), actor);
        } catch (Refusal refused) {
            problems.add(entry.row(), refused.getMessage());
        } catch (DuplicateKeyException registeredMeanwhile) {
            throw new FileRefused("第" + entry.row() + "行：项目“" + entry.draft().code() + "”刚刚被他人登记，请刷新后重试。");
        }
    }
}
