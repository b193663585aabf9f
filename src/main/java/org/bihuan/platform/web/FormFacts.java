package org.bihuan.platform.web;

import java.util.Map;

public interface FormFacts {
    Map<String, Object> taskFacts(String taskId);

    Map<String, Object> startFacts(String processDefinitionKey);
}
