package org.bihuan.supervision.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where in the diagram of the closed loop an open case waits. Most places are a stage; a decision or an instruction is asked
 * for beside the course, and a case that is consulted about waits for the answers before it waits for its dispatch.
 */
enum Place {
    CONSULTATION("userTask_answerConsultation", null),
    DISPATCH("userTask_dispatchCase", Stage.REPORTED),
    SIGN("userTask_signCase", Stage.DISPATCHED),
    REROUTE("userTask_rerouteCase", Stage.RETURNED),
    ARBITRATE("userTask_arbitrateCase", Stage.IN_ARBITRATION),
    CONTACT("userTask_contactResident", Stage.SIGNED),
    IMPLEMENT("userTask_implementCase", Stage.IN_PROGRESS),
    REVIEW("userTask_reviewResult", Stage.IN_REVIEW),
    APPROVE_RECORD("userTask_approveOnRecord", Stage.ON_RECORD_ASKED),
    ON_RECORD("event_reviewDateReached", Stage.ON_RECORD),
    FEED_BACK("userTask_giveFeedback", Stage.APPROVED),
    CALL_BACK("callActivity_callback", Stage.IN_CALLBACK),
    COMPLAINT("userTask_reviewComplaint", Stage.DISPUTED),
    DECIDE("userTask_decideRequest", null),
    INSTRUCT("userTask_instructUnit", null);

    /** The places that only the engine knows. */
    static final List<Place> BESIDE =
            Stream.of(values()).filter(place -> place.stage == null).toList();

    private static final String WAITING = """
            o.id IN (SELECT e.business_key_::uuid FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                     WHERE t.task_def_key_ = '%s')""";

    private final String element;
    private final @Nullable Stage stage;

    Place(String element, @Nullable Stage stage) {
        this.element = element;
        this.stage = stage;
    }

    /** The id in the diagram. */
    public String element() {
        return element;
    }

    /** Null for a place beside the course. */
    @Nullable
    Stage stage() {
        return stage;
    }

    /** On a row {@code o} of {@link OpenCases}. */
    String condition() {
        if (stage == null) {
            return WAITING.formatted(element);
        }
        var there = "o.stage = '" + stage.name() + "'";
        return this == DISPATCH ? there + " AND NOT " + CONSULTATION.condition() : there;
    }

    static Optional<Place> of(String element) {
        return Stream.of(values())
                .filter(place -> place.element.equals(element))
                .findFirst();
    }
}
