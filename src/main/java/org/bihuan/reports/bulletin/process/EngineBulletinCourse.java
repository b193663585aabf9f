package org.bihuan.reports.bulletin.process;

import java.util.UUID;
import org.bihuan.reports.bulletin.BulletinCourse;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Bulletins on the engine; the business key is the bulletin's id. */
@Component
class EngineBulletinCourse implements BulletinCourse {

    private final RuntimeService runtime;

    EngineBulletinCourse(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID bulletin) {
        runtime.startProcessInstanceByKey(MonthlyBulletinProcess.KEY, bulletin.toString());
    }
}
