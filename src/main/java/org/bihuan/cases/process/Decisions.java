package org.bihuan.cases.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables, and remembers what each version answered: the same question has the same answer, and
 * evaluating a table costs more than all statements of a step. A newly deployed version is asked anew. It is the program
 * that asks: the official who is signed in needs no permission for it.
 */
@Component
public class Decisions {

    private static final int MOST = 10_000;

    private final DecisionService decisions;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<Question, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();
    private final Map<String, TableSheet> sheets = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, ProcessEngineConfigurationImpl engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    private record Question(String version, Map<String, Object> inputs) {}

    /**
     * The rows that fit, of the newest version of a table.
     *
     * @param table id of the decision
     * @param inputs by input expression; a value may be null
     * @return by output name, in the order of the hit policy; an empty cell is null or missing; empty when no row fits
     */
    public List<Map<String, Object>> decide(String table, Map<String, Object> inputs) {
        var question = new Question(newest(table), new HashMap<>(inputs));
        var known = answers.get(question);
        return known == null ? evaluate(question) : known;
    }

    private List<Map<String, Object>> evaluate(Question question) {
        var answer = engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> decisions
                        .evaluateDecisionTableById(question.version(), question.inputs())
                        .getResultList()));
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }

    /**
     * The newest version of a table as it is written.
     *
     * @param table id of the decision
     */
    public TableSheet sheet(String table) {
        return sheets.computeIfAbsent(newest(table), this::read);
    }

    private TableSheet read(String version) {
        var model = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDmnModelInstanceForDecisionDefinition(version));
        return TableSheet.of(version, model).get(0);
    }

    /** The codes of a comma list; empty for null and for a list without any. */
    public static List<String> codes(@Nullable String list) {
        return Arrays.stream(list == null ? new String[0] : list.split(","))
                .map(String::trim)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private String newest(String table) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedLatestDecisionDefinitionByKey(table)
                        .getId());
    }
}
