package org.bihuan.supervision.urgency;

import org.bihuan.cases.process.ClosedLoopProcess;
import org.jspecify.annotations.Nullable;

/**
 * An open task in short.
 *
 * @param id of the task
 * @param name as Tasklist shows it: what is to be done and the number of the matter
 * @param kind the element of the diagram
 * @param assignee who has taken it on; null while nobody has
 * @param caseNumber the case that it is about; null when it is about none
 * @param subject of the case, in the resident's words, or the name of the project; empty when it is about neither
 * @param due what runs and until when, in Chinese; empty when nothing does
 * @param left how long until then; null while no time runs
 * @param urgings how often the case was urged
 * @param files how many attachments of the case are offered
 */
record TaskLine(
        String id,
        String name,
        String kind,
        @Nullable String assignee,
        @Nullable String caseNumber,
        String subject,
        Urgency urgency,
        String due,
        @Nullable TimeLeft left,
        long urgings,
        long files) {

    /** Whether it can be signed in bulk with others. */
    public boolean toSign() {
        return caseNumber != null && kind.equals(ClosedLoopProcess.SIGN_CASE);
    }

    /** What is to be done. */
    public String step() {
        return name.contains(" ") ? name.substring(0, name.lastIndexOf(' ')) : name;
    }

    /** The number of the matter: a case's, a part's, a project's; empty when the name has none. */
    public String number() {
        return name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : "";
    }
}
