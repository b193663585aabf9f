package org.bihuan.projects.meeting.process;

/** What Java and {@code call-meeting.bpmn} agree on: a form that people fill in, and one step. */
public final class CallMeetingProcess {

    public static final String KEY = "callMeeting";

    private CallMeetingProcess() {}
}
