package org.bihuan.projects.page;

import java.time.LocalDate;

/** A dispatch meeting (调度会) that had this project on its agenda. */
record MeetingFact(String number, String title, LocalDate heldOn, String place, String stage) {

    /** In Chinese. */
    public String state() {
        return StageNames.meeting(stage);
    }
}
