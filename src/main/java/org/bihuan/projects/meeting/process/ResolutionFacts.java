package org.bihuan.projects.meeting.process;

import java.util.Map;
import org.bihuan.cases.Matter;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.projects.meeting.MeetingViews;
import org.bihuan.projects.meeting.Resolution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A resolution as its forms show it, beside the facts of its project. */
@Component
class ResolutionFacts implements MatterFacts {

    private final MeetingViews meetings;

    ResolutionFacts(MeetingViews meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean concerns(Matter matter) {
        return !matter.ofCase();
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        return meetings.resolution(matter.id()).map(this::of).orElse(Map.of());
    }

    private Map<String, Object> of(Resolution resolution) {
        return Map.of(
                "resolutionShown",
                meetings.text(resolution),
                "replyShown",
                orEmpty(resolution.reply()),
                "sendBackReason",
                orEmpty(resolution.remark()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
