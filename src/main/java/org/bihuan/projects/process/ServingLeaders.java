package org.bihuan.projects.process;

import org.bihuan.projects.ServingBody;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who may name a 1+1+1. Public, since an expression calls it. */
@Component
public class ServingLeaders {

    private final ServingBody serving;

    ServingLeaders(ServingBody serving) {
        this.serving = serving;
    }

    /** The engine group of the leaders of the serving body. */
    public String group(DelegateExecution execution) {
        return serving.unit() + ".leader";
    }
}
