package org.bihuan.cases.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Looks at the tables before they are deployed: a table that would make a case stumble one day makes the start fail
 * today, naming file and row, and the deployed tables stay as they are.
 */
@Component
@Order(TableCheck.BEFORE_ANY_DEPLOYMENT)
public class TableCheck extends AbstractProcessEnginePlugin {

    static final int BEFORE_ANY_DEPLOYMENT = 0;

    private final List<TableRule> rules;
    private @Nullable FeelEngine feel;

    /** @param rules of all rooms */
    public TableCheck(List<TableRule> rules) {
        this.rules = rules;
    }

    /**
     * The engine is there, nothing is deployed yet.
     *
     * @throws TablesRefused when a table is wrong or missing
     */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var configuration = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        var resources = configuration.getDeploymentResources();
        feel = configuration.getDmnEngineConfiguration().getFeelEngine();
        if (resources.length > 0) {
            require(problems(Arrays.asList(resources), feel));
        }
    }

    private static void require(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new TablesRefused(problems);
        }
    }

    /** What is wrong with the tables of a file, in Chinese; empty when all is well. Asked when the engine is there. */
    public List<String> problems(Resource file) {
        var problems = new ArrayList<String>();
        check(List.of(file), problems, Objects.requireNonNull(feel));
        return problems;
    }

    /** What is wrong with the tables among these files, in Chinese; also when one is missing. Empty when all is well. */
    public List<String> problems(List<Resource> files, FeelEngine feel) {
        var problems = new ArrayList<String>();
        var tables = check(files, problems, feel);
        rules.stream()
                .map(TableRule::key)
                .filter(key -> problems.isEmpty()
                        && tables.stream().noneMatch(table -> table.key().equals(key)))
                .forEach(key -> problems.add("没有找到决策表“" + key + "”"));
        return problems;
    }

    /** Looks at the tables together, as one may name the codes of another. */
    private List<TableSheet> check(List<Resource> files, List<String> problems, FeelEngine feel) {
        var tables = new ArrayList<TableSheet>();
        files.stream()
                .filter(file -> String.valueOf(file.getFilename()).endsWith(".dmn"))
                .forEach(file -> tables.addAll(sheets(file, problems)));
        for (var table : tables) {
            var findings = new TableFindings(table, tables, feel);
            rules.stream().filter(rule -> rule.key().equals(table.key())).forEach(rule -> rule.check(findings));
            problems.addAll(findings.sentences());
        }
        return tables;
    }

    private static List<TableSheet> sheets(Resource file, List<String> problems) {
        var name = String.valueOf(file.getFilename());
        try (InputStream stream = file.getInputStream()) {
            return TableSheet.of(name, Dmn.readModelFromStream(stream));
        } catch (ModelException e) {
            problems.add(name + "：不是完整有效的 DMN 文件（" + e.getMessage() + "）");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
