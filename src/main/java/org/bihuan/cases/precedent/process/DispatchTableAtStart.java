package org.bihuan.cases.precedent.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Takes the dispatch table out of what the engine deploys at its start: with any changed file it would deploy them all,
 * and the table without the office's rules would be the newest.
 */
@Component
class DispatchTableAtStart extends AbstractProcessEnginePlugin {

    private final EngineDispatchTable table;

    DispatchTableAtStart(EngineDispatchTable table) {
        this.table = table;
    }

    /** The tables are checked, nothing is deployed yet. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        var files = Arrays.stream(configuration.getDeploymentResources())
                .collect(Collectors.partitioningBy(file -> PublishedTables.FILE.equals(file.getFilename())));
        configuration.setDeploymentResources(files.get(false).toArray(Resource[]::new));
        files.get(true).stream().findFirst().ifPresent(file -> table.start(bytes(file), engine.getRepositoryService()));
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
