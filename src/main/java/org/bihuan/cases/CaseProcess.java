package org.bihuan.cases;

import java.util.UUID;

/** What the cases need of the process that carries them; implemented on the engine. */
public interface CaseProcess {

    /** Starts the closed loop of a case, in the caller's transaction. */
    void start(UUID caseId);

    /** The handling time is over: the first callback is due. */
    void expired(UUID caseId);

    /** The district leader in charge is to give an instruction; nothing happens when the loop of the case has ended. */
    void leaderTold(UUID caseId);

    /** A request for more time or a pause waits for its decision. */
    void requestRaised(UUID caseId);

    /** The undecided request fell away. */
    void requestLapsed(UUID caseId);

    /** The lead unit loses the case: what it had in hand ends, and the dispatcher chooses another one. */
    void takenFromUnit(UUID caseId);

    /** Another handler takes over what the one before had in hand. */
    void handedOver(UUID caseId, String from, String to);

    /** The resident urged. */
    void urged(UUID caseId);

    /** The resident withdrew: the loop ends. */
    void withdrawn(UUID caseId);
}
