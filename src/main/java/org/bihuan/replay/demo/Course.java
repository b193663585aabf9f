package org.bihuan.replay.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What happens to an invented case: each course is a script, named after where it leaves the case. */
enum Course {
    UNDISPATCHED("undispatched", "", AtCentre::reportedJustNow),
    ANSWERED_ON_SPOT("answeredOnSpot", "answer", AtCentre::answer),
    DECLINED("declined", "declineReason reason advice", AtCentre::decline),
    AWAITING_SIGNATURE("awaitingSignature", "", AtCentre::dispatch),
    OBJECTED_ONCE("objectedOnce", "reason", AtCentre::dispatch, AtUnit::objectForGivenReason),
    OBJECTED_TWICE(
            "objectedTwice",
            "reason",
            AtCentre::dispatch,
            AtUnit::object,
            AtCentre::reroute,
            AtUnit::objectForGivenReason),
    ARBITRATED(
            "arbitrated",
            "reason unit",
            AtCentre::dispatch,
            AtUnit::object,
            AtCentre::reroute,
            AtUnit::object,
            AtSupervision::arbitrate,
            AtUnit::sign,
            AtUnit::contact),
    AWAITING_CONTACT("awaitingContact", "", AtCentre::dispatch, AtUnit::sign),
    IN_PROGRESS("inProgress", "", AtUnit::takeOn),
    EXTENSION_ASKED("extensionAsked", "reason", AtUnit::takeOn, AtUnit::askExtension),
    EXTENSION_GRANTED("extensionGranted", "reason", AtUnit::takeOn, AtUnit::askExtension, AtSupervision::grantRequest),
    PAUSE_ASKED("pauseAsked", "reason", AtUnit::takeOn, AtUnit::askPause),
    PAUSED("paused", "reason", AtUnit::takeOn, AtUnit::askPause, AtSupervision::grantRequest),
    IN_REVIEW("inReview", "result evidence", AtUnit::takeOn, AtUnit::submit),
    SENT_BACK("sentBack", "result evidence reason", AtUnit::takeOn, AtUnit::submit, AtUnit::sendBack),
    AWAITING_FEEDBACK("awaitingFeedback", "result evidence", AtUnit::takeOn, AtUnit::submit, AtUnit::approve),
    AWAITING_CALLBACK("awaitingCallback", "result evidence feedback", AtUnit::takeOn, AtUnit::solve),
    NOT_REACHED_ONCE("notReachedOnce", "result evidence feedback", AtUnit::takeOn, AtUnit::solve, AtCentre::callInVain),
    SATISFIED("satisfied", "result evidence feedback", AtUnit::takeOn, AtUnit::solve, AtCentre::hearPraise),
    SATISFIED_LATE(
            "satisfiedLate",
            "result evidence feedback",
            5,
            AtUnit::takeOn,
            AtSupervision::getsItDoneLate,
            AtCentre::hearPraise),
    UNRATED(
            "unrated",
            "result evidence feedback",
            AtUnit::takeOn,
            AtUnit::solve,
            AtCentre::callInVain,
            AtCentre::callInVain,
            AtCentre::callInVain),
    DISSATISFIED_AWAITING_REVIEW(
            "dissatisfiedAwaitingReview",
            "result evidence feedback",
            AtUnit::takeOn,
            AtUnit::solve,
            AtCentre::hearComplaint),
    REWORK_IN_PROGRESS(
            "reworkInProgress",
            "result evidence feedback reason",
            AtUnit::takeOn,
            AtUnit::solve,
            AtCentre::hearComplaint,
            AtSupervision::orderRework),
    REWORKED_AND_SATISFIED(
            "reworkedAndSatisfied",
            "result evidence feedback reason",
            AtUnit::takeOn,
            AtUnit::solvePoorly,
            AtCentre::hearComplaint,
            AtSupervision::orderRework,
            AtUnit::solve,
            AtCentre::hearPraise),
    EXPLAINED(
            "explained",
            "result evidence feedback reason",
            AtUnit::takeOn,
            AtUnit::solve,
            AtCentre::hearComplaint,
            AtSupervision::explain),
    ON_RECORD_ASKED("onRecordAsked", "result evidence", AtUnit::takeOn, AtUnit::submitUnsolvable, AtUnit::approve),
    ON_RECORD(
            "onRecord",
            "result evidence",
            AtUnit::takeOn,
            AtUnit::submitUnsolvable,
            AtUnit::approve,
            AtSupervision::putOnRecord),
    WITHDRAWN("withdrawn", "reason", AtUnit::takeOn, AtCentre::recordWithdrawal),
    URGED("urged", "reason", AtUnit::takeOn, AtCentre::recordUrging),
    OVERDUE("overdue", "", 0, AtUnit::takeOnUnlessForgotten),
    OVERDUE_LONG("overdueLong", "", 5, AtUnit::takeOn, AtSupervision::pressesOn);

    /** One move of the story. */
    private interface Move {
        void play(Story story);
    }

    private static final int NOT_OVERDUE = -1;

    private final String code;
    private final int pastDue;
    private final Set<String> needs;
    private final List<Move> moves;

    Course(String code, String needs, Move... moves) {
        this(code, needs, NOT_OVERDUE, moves);
    }

    Course(String code, String needs, int pastDue, Move... moves) {
        this.code = code;
        this.needs = needs.isEmpty() ? Set.of() : Set.of(needs.split(" "));
        this.pastDue = pastDue;
        this.moves = List.of(moves);
    }

    static Course of(String code) {
        return Arrays.stream(values())
                .filter(course -> course.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("经过 course “" + code + "”不存在"));
    }

    /** The texts that an entry of this course has to bring. */
    Set<String> needs() {
        return needs;
    }

    /** Whether the time limit is over in the end. */
    boolean expires() {
        return pastDue != NOT_OVERDUE;
    }

    /** How many working days lie at least between the expiry and today. */
    int workingDaysPastDue() {
        return pastDue;
    }

    void play(Story story) {
        moves.forEach(move -> move.play(story));
    }
}
