package org.bihuan.cases.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables, and remembers what each version answered: the same question has the same answer, and
 * evaluating a table costs more than all statements of a step. A newly deployed version is asked anew.
 */
@Component
class Decisions {

    private static final int MOST = 10_000;

    private final DecisionService decisions;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, ProcessEngineConfigurationImpl engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    private record Question(String version, Map<String, Object> inputs) {}

    /** The rows that fit, of the newest version of a table. */
    List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        var question = new Question(newest(table), new HashMap<>(inputs));
        var known = answers.get(question);
        return known == null ? evaluate(question) : known;
    }

    private List<Map<String, Object>> evaluate(Question question) {
        var answer = decisions
                .evaluateDecisionTableById(question.version(), question.inputs())
                .getResultList();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }

    private String newest(String table) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedLatestDecisionDefinitionByKey(table)
                        .getId());
    }
}
