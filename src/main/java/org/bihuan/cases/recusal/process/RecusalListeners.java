package org.bihuan.cases.recusal.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.cases.Matter;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Recusal;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.ClosedLoopProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is done where a process of a case starts and where a task of it is created. */
@Component
class RecusalListeners {

    private final Matters matters;
    private final Recusals recusals;
    private final Tenants tenants;
    private final StandIns standIns;

    RecusalListeners(Matters matters, Recusals recusals, Tenants tenants, StandIns standIns) {
        this.matters = matters;
        this.recusals = recusals;
        this.tenants = tenants;
        this.standIns = standIns;
    }

    /** A process about a case, or a matter of one, is kept from whoever must keep away. A called one takes after its caller. */
    void started(DelegateExecution execution) {
        if (execution.getSuperExecution() == null) {
            var key = execution.getProcessBusinessKey();
            caseOf(execution, key)
                    .map(recusals::of)
                    .map(Recusal::id)
                    .ifPresent(recusal -> hide((ExecutionEntity) execution, UUID.fromString(key), recusal));
        }
    }

    private void hide(ExecutionEntity execution, UUID subject, String recusal) {
        execution.setTenantId(recusal);
        tenants.set(List.of(subject), recusal);
    }

    /** Empty for a process that is about something else, whatever its key is. */
    private Optional<UUID> caseOf(DelegateExecution execution, @Nullable String key) {
        return execution.getProcessDefinitionId().startsWith(ClosedLoopProcess.KEY + ":")
                ? Matters.id(key)
                : matters.keyed(key).map(Matter::dossier);
    }

    /** Nobody who must keep away is named for a task, and somebody else always is. */
    void created(DelegateTask task) {
        if (task.getTenantId() != null) {
            var recusal = recusals.byId(task.getTenantId());
            if (standIns.concerned(recusal, task.getAssignee())) {
                task.setAssignee(null);
            }
            standIns.needed(recusal, task.getAssignee(), task.getCandidates()).ifPresent(task::addCandidateGroup);
        }
    }
}
