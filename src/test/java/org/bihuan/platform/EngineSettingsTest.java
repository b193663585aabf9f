package org.bihuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.bihuan.EngineTest;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each setting that is not optional, read from the running engine. */
@EngineTest
class EngineSettingsTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void idsAreStrong() {
        assertThat(engine.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
    }

    @Test
    void objectsAreStoredAsJsonAndNeverAsJavaSerialization() {
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
    }

    @Test
    void everyoneNeedsAnAuthorization() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(engine.getDefaultUserPermissionNameForTask()).isEqualTo("TASK_WORK");
    }

    @Test
    void documentsCannotReachOtherDocuments() {
        assertThat(engine.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void historyIsKeptFiveYearsFromTheStartAndLeavesVariablesOut() {
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.getHistoryTimeToLive()).isEqualTo("P1825D");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
    }

    @Test
    void timersComeFirstInOrderOfTheirDueDatesWithAnIndexForIt() {
        assertThat(engine.isJobExecutorPreferTimerJobs()).isTrue();
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_indexes WHERE indexname = 'bihuan_job_due'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aBusyOrFailingJobWaitsBeforeItIsTriedAgain() {
        assertThat(engine.getJobExecutor().getBackoffTimeInMillis()).isPositive();
        assertThat(engine.getJobExecutor().getMaxBackoff()).isPositive();
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT10M,PT1H");
    }

    @Test
    void noScriptLanguageIsOnTheClasspath() {
        assertThat(new ScriptEngineManager().getEngineFactories())
                .extracting(ScriptEngineFactory::getLanguageName)
                .noneMatch(language -> language.matches("(?i).*(groovy|ecma|javascript|python|ruby).*"));
    }

    @Test
    void theSchemaBelongsToFlyway() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(jdbc.sql("SELECT success FROM flyway_schema_history WHERE version = '1'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void everySessionReadsCommittedRowsInShanghaiTime() {
        assertThat(jdbc.sql("SHOW transaction_isolation").query(String.class).single())
                .isEqualTo("read committed");
        assertThat(jdbc.sql("SHOW timezone").query(String.class).single()).isEqualTo("Asia/Shanghai");
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
    }
}
