package org.bihuan.cases.process;

import java.util.Map;

/** Fills the start form of a process that officials start in Tasklist. */
public interface StartFacts {

    /** Key of the process. */
    String process();

    /** Options of its select fields, by their {@code valuesKey}. */
    Map<String, Object> facts();
}
