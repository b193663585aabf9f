package org.bihuan.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads cases, their history and their reporters; changes nothing. */
@Service
@Transactional(readOnly = true)
public class CaseViews {

    private final CaseRepository cases;
    private final ReporterVault reporters;
    private final JdbcClient jdbc;
    private final Recusals recusals;
    private final Organization organization;

    CaseViews(
            CaseRepository cases,
            ReporterVault reporters,
            JdbcClient jdbc,
            Recusals recusals,
            Organization organization) {
        this.cases = cases;
        this.reporters = reporters;
        this.jdbc = jdbc;
        this.recusals = recusals;
        this.organization = organization;
    }

    /**
     * A case as it stands.
     *
     * @throws Refusal when there is none
     */
    public CaseView of(UUID id) {
        return cases.findById(id).map(CaseView::of).orElseThrow(() -> new Refusal("没有找到这件诉求。"));
    }

    /**
     * The case with this number; empty when there is none, or the official must keep away from it. Whoever says more of a
     * number than this would tell that there is such a case.
     */
    public Optional<CaseView> byNumber(String number, String official) {
        return cases.findByNumber(number.trim())
                .filter(found -> recusals.maySee(official, found))
                .map(CaseView::of);
    }

    /**
     * The case whose number an official has typed.
     *
     * @throws Refusal when there is none, or, in the same words, the official must keep away from it
     */
    public CaseView numbered(@Nullable String number, String official) {
        var typed = Texts.require(number, "请填写诉求编号。").trim();
        return byNumber(typed, official).orElseThrow(() -> new Refusal("没有编号为“" + typed + "”的诉求，请核对编号。"));
    }

    /**
     * Whose case it is now, without reading its texts.
     *
     * @throws Refusal when there is none
     */
    public CaseAssignment assignment(UUID id) {
        return jdbc.sql("SELECT lead_unit, handler FROM case_file WHERE id = ?")
                .param(id)
                .query((row, n) -> new CaseAssignment(row.getString("lead_unit"), row.getString("handler")))
                .optional()
                .orElseThrow(() -> new Refusal("没有找到这件诉求。"));
    }

    /** How many cases of a channel stand at each stage; stages without a case are left out. */
    public Map<Stage, Long> stages(Channel channel) {
        return jdbc
                .sql("SELECT stage, count(*) AS cases FROM case_file WHERE channel = ? GROUP BY stage")
                .param(channel.name())
                .query((row, n) -> Map.entry(Stage.valueOf(row.getString("stage")), row.getLong("cases")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who raised it: personal data, to be shown masked. */
    public Reporter reporter(UUID id) {
        return reporters.of(id);
    }

    /** Every step, the earliest first. */
    public List<CaseEvent> history(UUID id) {
        return jdbc.sql("""
                        SELECT case_id, at, actor, kind AS step, from_stage AS "from", to_stage AS "to", unit, why
                        FROM case_event WHERE case_id = ? ORDER BY id""").param(id).query(CaseEvent.class).list();
    }

    /**
     * The same without what the survey agency did, for those who handled the case: they needn't know which residents are
     * asked.
     */
    public List<CaseEvent> historyForUnits(UUID id) {
        return history(id).stream().filter(event -> !ofTheAgency(event.actor())).toList();
    }

    private boolean ofTheAgency(String actor) {
        return organization
                .official(actor)
                .filter(official -> official.unit().equals(Organization.SURVEY))
                .isPresent();
    }

    /** The callback rounds of a case, the first first. */
    public List<Callback> callbacks(UUID id) {
        return jdbc.sql("SELECT * FROM callback WHERE case_id = ? ORDER BY round")
                .param(id)
                .query(Callback.class)
                .list();
    }
}
