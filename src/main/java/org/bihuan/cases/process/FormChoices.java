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
import org.bihuan.organization.Organization;
import org.bihuan.organization.UnitKind;
import org.springframework.stereotype.Component;

/** What the select fields of the forms offer, and what they propose. */
@Component
class FormChoices implements MatterFacts, StartFacts {

    private final Organization organization;
    private final CaseViews cases;
    private final DispatchRules rules;
    private final Categories categories;

    FormChoices(Organization organization, CaseViews cases, DispatchRules rules, Categories categories) {
        this.organization = organization;
        this.cases = cases;
        this.rules = rules;
        this.categories = categories;
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
        return Map.of("categoryOptions", categoryOptions, "streetOptions", streets);
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var caseId = matter.caseId();
        return switch (task) {
            case ClosedLoopProcess.DISPATCH_CASE -> dispatch(caseId);
            case ClosedLoopProcess.SIGN_CASE -> Map.of("handlerOptions", handlers(caseId));
            case ClosedLoopProcess.REROUTE_CASE, ClosedLoopProcess.ARBITRATE_CASE -> Map.of("unitOptions", units());
            default -> Map.of();
        };
    }

    private Map<String, Object> dispatch(UUID caseId) {
        var facts = new HashMap<String, Object>();
        facts.put("unitOptions", units());
        facts.put(
                "classOptions",
                Arrays.stream(LimitClass.values())
                        .map(limit -> new Option(limit.label(), limit.code()))
                        .toList());
        var problem = cases.of(caseId).problem();
        rules.propose(problem.category(), problem.street()).ifPresent(proposal -> {
            facts.put(
                    "proposal",
                    unitName(proposal.unit()) + "，" + proposal.limitClass().label() + "。" + proposal.basis());
            facts.put("unit", proposal.unit());
            facts.put("limitClass", proposal.limitClass().code());
        });
        facts.putIfAbsent("proposal", "规则表没有建议，请人工确定主办单位。");
        return facts;
    }

    private String unitName(String code) {
        return organization.unit(code).map(unit -> unit.name()).orElse(code);
    }

    private List<Option> units() {
        return Option.ofUnits(organization.leadUnits());
    }

    private List<Option> handlers(UUID caseId) {
        return Option.ofOfficials(organization.members(cases.of(caseId).leadUnit()));
    }
}
