package org.bihuan.cases.process;

import java.util.UUID;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Cases;
import org.bihuan.cases.DispatchRules;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.assisting.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * 提出派单建议: asks the dispatch rules; where they say so, dispatches without a person, or asks units first, but never a
 * petition straight, and never who must keep away.
 */
@Component
class ProposeDispatch implements JavaDelegate {

    private final CaseViews views;
    private final Cases cases;
    private final DispatchRules rules;
    private final Recusals recusals;
    private final Consultations consultations;

    ProposeDispatch(CaseViews views, Cases cases, DispatchRules rules, Recusals recusals, Consultations consultations) {
        this.views = views;
        this.cases = cases;
        this.rules = rules;
        this.recusals = recusals;
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = UUID.fromString(execution.getProcessBusinessKey());
        var view = views.of(id);
        var problem = view.problem();
        var straight = rules.propose(problem.category(), problem.street())
                .filter(proposal -> proposal.straightThrough() && !view.petition())
                .filter(proposal -> !recusals.of(id).concernsUnit(proposal.unit()));
        straight.ifPresent(proposal -> {
            cases.dispatchByRule(id, proposal);
            ClosedLoopProcess.LEAD_UNIT.set(execution, proposal.unit());
        });
        ClosedLoopProcess.DISPATCHED_BY_RULE.set(execution, straight.isPresent());
        ClosedLoopProcess.CONSULT_FIRST.set(execution, straight.isEmpty() && consultations.begin(view));
    }
}
