package org.bihuan.replay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.EngineTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The scenarios that the program brings along go as they are written. */
@EngineTest
@Import(EmptyStage.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=mail.invalid",
            "bihuan.mail.from=replay@mail.invalid",
            "bihuan.mail.sending=false",
        })
class ShippedScenariosTest {

    @Autowired
    Performance performance;

    @Autowired
    EmptyStage stage;

    @TestFactory
    Stream<DynamicTest> eachGoesAsWritten() {
        return Scenarios.read(List.of(Path.of("demo/scenarios"))).stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> goesAsWritten(scenario)));
    }

    private void goesAsWritten(Scenario scenario) {
        var told = new ArrayList<String>();
        try {
            assertThat(performance.play(scenario, told::add))
                    .as(String.join("\n", told))
                    .isEmpty();
        } finally {
            stage.clear();
        }
    }
}
