package org.bihuan.replay.demo;

import java.util.List;

/** The courses of a case that keeps to the closed loop. */
final class LoopCourses {

    static final List<Course> ALL = List.of(
            new Course("undispatched", "", AtCentre::reportedJustNow),
            new Course("answeredOnSpot", "answer", AtCentre::answer),
            new Course("declined", "declineReason reason advice", AtCentre::decline),
            new Course("awaitingSignature", "", AtCentre::dispatch),
            new Course("objectedOnce", "reason", AtCentre::dispatch, AtUnit::objectForGivenReason),
            new Course(
                    "objectedTwice",
                    "reason",
                    AtCentre::dispatch,
                    AtUnit::object,
                    AtCentre::reroute,
                    AtUnit::objectForGivenReason),
            new Course(
                    "arbitrated",
                    "reason unit",
                    AtCentre::dispatch,
                    AtUnit::object,
                    AtCentre::reroute,
                    AtUnit::object,
                    AtSupervision::arbitrate,
                    AtUnit::sign,
                    AtUnit::contact),
            new Course("awaitingContact", "", AtCentre::dispatch, AtUnit::sign),
            new Course("inProgress", "", AtUnit::takeOn),
            new Course("extensionAsked", "reason", AtUnit::takeOn, AtUnit::askExtension),
            new Course("extensionGranted", "reason", AtUnit::takeOn, AtUnit::askExtension, AtSupervision::grantRequest),
            new Course("pauseAsked", "reason", AtUnit::takeOn, AtUnit::askPause),
            new Course("paused", "reason", AtUnit::takeOn, AtUnit::askPause, AtSupervision::grantRequest),
            new Course("inReview", "result evidence", AtUnit::takeOn, AtUnit::submit),
            new Course("sentBack", "result evidence reason", AtUnit::takeOn, AtUnit::submit, AtUnit::sendBack),
            new Course("awaitingFeedback", "result evidence", AtUnit::takeOn, AtUnit::submit, AtUnit::approve),
            new Course("awaitingCallback", "result evidence feedback", AtUnit::takeOn, AtUnit::solve),
            new Course(
                    "notReachedOnce", "result evidence feedback", AtUnit::takeOn, AtUnit::solve, AtCentre::callInVain),
            new Course("satisfied", "result evidence feedback", AtUnit::takeOn, AtUnit::solve, AtCentre::hearPraise),
            new Course(
                    "satisfiedLate",
                    "result evidence feedback",
                    5,
                    AtUnit::takeOn,
                    AtSupervision::getsItDoneLate,
                    AtCentre::hearPraise),
            new Course(
                    "unrated",
                    "result evidence feedback",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    AtCentre::callInVain,
                    AtCentre::callInVain,
                    AtCentre::callInVain),
            new Course(
                    "dissatisfiedAwaitingReview",
                    "result evidence feedback",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    AtCentre::hearComplaint),
            new Course(
                    "reworkInProgress",
                    "result evidence feedback reason",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    AtCentre::hearComplaint,
                    AtSupervision::orderRework),
            new Course(
                    "reworkedAndSatisfied",
                    "result evidence feedback reason",
                    AtUnit::takeOn,
                    AtUnit::solvePoorly,
                    AtCentre::hearComplaint,
                    AtSupervision::orderRework,
                    AtUnit::solve,
                    AtCentre::hearPraise),
            new Course(
                    "explained",
                    "result evidence feedback reason",
                    AtUnit::takeOn,
                    AtUnit::solve,
                    AtCentre::hearComplaint,
                    AtSupervision::explain),
            new Course("onRecordAsked", "result evidence", AtUnit::takeOn, AtUnit::submitUnsolvable, AtUnit::approve),
            new Course(
                    "onRecord",
                    "result evidence",
                    AtUnit::takeOn,
                    AtUnit::submitUnsolvable,
                    AtUnit::approve,
                    AtSupervision::putOnRecord),
            new Course("withdrawn", "reason", AtUnit::takeOn, AtCentre::recordWithdrawal),
            new Course("urged", "reason", AtUnit::takeOn, AtCentre::recordUrging),
            new Course("overdue", "", 0, AtUnit::takeOnUnlessForgotten),
            new Course("overdueLong", "", 5, AtUnit::takeOn, AtSupervision::pressesOn));

    private LoopCourses() {}
}
