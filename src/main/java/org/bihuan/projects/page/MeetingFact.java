package org.bihuan.projects.page;

import java.time.LocalDate;
import org.bihuan.projects.meeting.MeetingStage;

/** A dispatch meeting (调度会) that had this project on its agenda. */
record MeetingFact(String number, String title, LocalDate heldOn, String place, MeetingStage stage) {

    /** In Chinese. */
    public String state() {
        return stage.label();
    }
}
