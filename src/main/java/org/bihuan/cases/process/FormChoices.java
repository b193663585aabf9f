package org.bihuan.cases.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Categories;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.Recusals;
import org.bihuan.organization.Organization;
import org.bihuan.organization.UnitKind;
import org.springframework.stereotype.Component;

/** What the select fields of the forms offer, and what they propose. */
@Component
public class FormChoices implements MatterFacts, StartFacts {

    private final Organization organization;
    private final CaseViews cases;
    private final DispatchRules rules;
    private final Categories categories;
    private final Recusals recusals;

    FormChoices(
            Organization organization, CaseViews cases, DispatchRules rules, Categories categories, Recusals recusals) {
        this.organization = organization;
        this.cases = cases;
        this.rules = rules;
        this.categories = categories;
        this.recusals = recusals;
    }

    @Override
    public String process() {
        return RegisterCaseProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        var categoryOptions = categories.all().entrySet().stream()
                .map(category -> new Option(category.getValue(), category.getKey()))
                .toList();
        var streets = Option.ofUnits(organization.leadUnits().stream()
                .filter(unit -> unit.kind() == UnitKind.STREET)
                .toList());
        var facts = new HashMap<String, Object>(complainable());
        facts.put("categoryOptions", categoryOptions);
        facts.put("streetOptions", streets);
        return facts;
    }

    /** Whom a resident may complain of: every unit, and every official with the unit, since names occur twice. */
    public Map<String, Object> complainable() {
        var officials = organization.officials().stream()
                .map(official -> new Option(unitName(official.unit()) + " " + official.name(), official.id()))
                .toList();
        return Map.of(
                "complainedUnitOptions", Option.ofUnits(organization.units()), "complainedOfficialOptions", officials);
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var caseId = matter.dossier();
        return switch (task) {
            case ClosedLoopProcess.DISPATCH_CASE -> dispatch(caseId);
            case ClosedLoopProcess.SIGN_CASE -> Map.of("handlerOptions", handlers(matter.unit(), recusals.of(caseId)));
            case ClosedLoopProcess.REROUTE_CASE, ClosedLoopProcess.ARBITRATE_CASE ->
                Map.of("unitOptions", units(recusals.of(caseId)));
            default -> Map.of();
        };
    }

    private Map<String, Object> dispatch(UUID caseId) {
        var facts = new HashMap<String, Object>();
        var recusal = recusals.of(caseId);
        facts.put("unitOptions", units(recusal));
        var view = cases.of(caseId);
        facts.put(
                "classOptions",
                Arrays.stream(LimitClass.values())
                        .filter(limit -> !view.petition() || limit == LimitClass.PETITION)
                        .map(limit -> new Option(limit.label(), limit.code()))
                        .toList());
        var problem = view.problem();
        var proposed = rules.propose(problem.category(), problem.street());
        proposed.filter(proposal -> recusal.concernsUnit(proposal.unit()))
                .ifPresent(
                        proposal -> facts.put("proposal", "规则建议" + unitName(proposal.unit()) + "，但该单位应当回避，请另定主办单位。"));
        proposed.filter(proposal -> !recusal.concernsUnit(proposal.unit())).ifPresent(proposal -> {
            var limit = view.petition() ? LimitClass.PETITION : proposal.limitClass();
            var basis = view.petition() ? "按信访工作条例规定的期限办理" : proposal.basis();
            facts.put("proposal", unitName(proposal.unit()) + "，" + limit.label() + "。" + basis);
            facts.put("unit", proposal.unit());
            facts.put("limitClass", limit.code());
        });
        facts.putIfAbsent("proposal", "规则表没有建议，请人工确定主办单位。");
        return facts;
    }

    private String unitName(String code) {
        return organization.unit(code).map(unit -> unit.name()).orElse(code);
    }

    /** The units that may be given a case or a part of it; not those that must keep away. */
    public List<Option> units(Recusal recusal) {
        return Option.ofUnits(organization.leadUnits().stream()
                .filter(unit -> !recusal.concernsUnit(unit.code()))
                .toList());
    }

    /** The officials of a unit who may be named as handlers; not those who must keep away. */
    public List<Option> handlers(String unit, Recusal recusal) {
        return Option.ofOfficials(organization.members(unit).stream()
                .filter(official -> !recusal.concerns(official))
                .toList());
    }
}
