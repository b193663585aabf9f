package org.bihuan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bihuan.EngineTest;
import org.bihuan.cases.Cases;
import org.bihuan.cases.Channel;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.MatterNotice;
import org.bihuan.cases.Problem;
import org.bihuan.cases.Report;
import org.bihuan.cases.Reporter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A note that somebody got before it was known that they must keep away is no longer shown. */
@EngineTest
class HiddenNotesTest {

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Test
    void areThoseOfACaseThatTheOfficialMustKeepAwayFrom() {
        var complaint = new Complaint(ComplaintKind.DENUNCIATION, List.of(), List.of("supervision-1"));
        var problem = new Problem("反映收受礼品", "收了礼品", "education", null, null);
        var id =
                cases.report(new Report(Channel.LETTER, null, problem, Reporter.UNKNOWN, complaint, false), "centre-1");
        inbox.on(new MatterNotice(
                UUID.randomUUID(), id, "20260302-000001", "请办理。", Set.of("supervision-1", "supervision-2")));
        assertThat(inbox.of("supervision-1")).isEmpty();
        assertThat(inbox.of("supervision-2")).hasSize(1);
    }
}
