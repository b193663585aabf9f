package org.bihuan.cases.precedent.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;

/** The versions of the dispatch table in the engine. Those published by the program carry its name for them. */
final class PublishedTables {

    static final String FILE = "dispatch-rules.dmn";
    static final String KEY = "dispatch-rules";
    static final String NAME = "派单规则";

    private static final int LONGEST_SOURCE = 250;

    private final RepositoryService repository;

    PublishedTables(RepositoryService repository) {
        this.repository = repository;
    }

    void publish(byte[] table, String occasion) {
        repository
                .createDeployment()
                .name(NAME)
                .source(occasion.substring(0, Math.min(occasion.length(), LONGEST_SOURCE)))
                .addInputStream(FILE, new ByteArrayInputStream(table))
                .deploy();
    }

    /** Whether the program published exactly this last; somebody may have deployed another by hand since. */
    boolean lastIs(byte[] table) {
        return last().map(this::text).filter(text -> Arrays.equals(text, table)).isPresent();
    }

    /** Whether the version in use is one that somebody deployed by hand. */
    boolean strangeInUse() {
        var inUse = versions().get(0).getId();
        return last().filter(last -> last.getId().equals(inUse)).isEmpty();
    }

    /** The order of versions counts, not the time of their deployment, which may be simulated. */
    private Optional<DecisionDefinition> last() {
        var ours = repository.createDeploymentQuery().deploymentName(NAME).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
        return versions().stream()
                .filter(version -> ours.contains(version.getDeploymentId()))
                .findFirst();
    }

    private List<DecisionDefinition> versions() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(KEY)
                .orderByDecisionDefinitionVersion()
                .desc()
                .list();
    }

    private byte[] text(DecisionDefinition version) {
        try (InputStream stream =
                repository.getResourceAsStream(version.getDeploymentId(), version.getResourceName())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
