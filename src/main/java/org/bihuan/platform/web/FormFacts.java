package org.bihuan.platform.web;

import java.util.Map;

/**
 * Facts that a form shows though they are no process variables: they are added to the answer when Tasklist asks for the
 * variables of a form or for a start form, after the engine has allowed it. Texts, yes-or-no and whole numbers stay what they are; lists and
 * maps become Json variables.
 */
public interface FormFacts {

    /**
     * The facts for the form of a task.
     *
     * @param official the id of who asks; empty when nobody is signed in
     * @return by the key of the form field; empty when there are none, never null
     */
    Map<String, Object> taskFacts(String taskId, String official);

    /**
     * The options for the select fields of the start form of a process.
     *
     * @return lists by the name that the fields give as their {@code valuesKey}; empty when there are none, never null
     */
    Map<String, Object> startFacts(String processDefinitionKey);
}
