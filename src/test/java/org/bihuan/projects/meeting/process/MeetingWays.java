package org.bihuan.projects.meeting.process;

import java.util.Map;
import java.util.UUID;

/** Every line of an obstacle, a dispatch meeting and a resolution. */
public final class MeetingWays {

    private final MeetingScene scene;

    public MeetingWays(MeetingScene scene) {
        this.scene = scene;
    }

    public void walk() {
        scene.empty();
        var task = scene.runningTask();
        scene.raise(task);
        scene.drop(scene.call("2026-03-02"));
        var talk = scene.call("2026-03-02");
        scene.confirm(talk);
        scene.hold(talk);
        scene.say(talk, "continue");
        scene.loop.until("2026-03-06T09:00");
        revise(talk);
        scene.sign(talk);
        scene.empty();
        var resolution = scene.resolved(scene.runningTask(), "2026-03-06", "2026-03-10");
        scene.loop.until("2026-03-12T09:00");
        for (var decision : new String[] {"sendBack", "accept"}) {
            scene.carryOut(resolution);
            scene.check(resolution, decision);
        }
        withdraw(scene.resolved(scene.runningTask(), "2026-03-12", "2026-03-16"));
    }

    private void withdraw(UUID resolution) {
        scene.loop
                .runtime
                .createMessageCorrelation(ResolutionProcess.RESOLUTION_WITHDRAWN)
                .processInstanceBusinessKey(resolution.toString())
                .correlate();
    }

    private void revise(UUID meeting) {
        var back = Map.<String, Object>of("decision", "sendBack", "reason", "写明下次会议时间");
        scene.loop.complete(meeting, DispatchMeetingProcess.SIGN_MINUTES, "fagai-leader", back);
        var text = Map.<String, Object>of("minutes", "修改后的纪要");
        scene.loop.complete(meeting, DispatchMeetingProcess.REVISE_MINUTES, "fagai-1", text);
    }
}
