package org.bihuan.cases.process;

import org.bihuan.EngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tests of the closed loop share one program and begin on Monday, 2 March 2026, at ten o'clock. */
@EngineTest
@Import(Loop.class)
public abstract class LoopTest {

    @Autowired
    protected Loop loop;

    @BeforeEach
    void monday() {
        loop.at("2026-03-02T10:00");
    }

    @AfterEach
    void clear() {
        loop.clear();
    }
}
