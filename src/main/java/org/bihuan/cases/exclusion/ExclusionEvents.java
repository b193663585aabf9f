package org.bihuan.cases.exclusion;

import java.util.List;
import java.util.Map;
import org.bihuan.cases.CaseEvent;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Closing;
import org.bihuan.cases.Notices;
import org.bihuan.cases.Stage;
import org.bihuan.cases.Step;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that ends without counting in any rate takes its open application with it: there is nothing left to decide. */
@Component
class ExclusionEvents {

    private final ExclusionFile file;
    private final ExclusionCourse course;
    private final CaseViews cases;
    private final Notices notices;

    ExclusionEvents(ExclusionFile file, ExclusionCourse course, CaseViews cases, Notices notices) {
        this.file = file;
        this.course = course;
        this.cases = cases;
        this.notices = notices;
    }

    @EventListener
    void on(CaseEvent event) {
        if (event.to() == Stage.CLOSED && event.from() != Stage.CLOSED) {
            var closing = cases.of(event.caseId()).closing();
            if (closing != null && Closing.IN_NO_RATE.contains(closing)) {
                file.openOf(event.caseId()).ifPresent(open -> drop(open, closing));
            }
        }
    }

    private void drop(Exclusion open, Closing closing) {
        var why = "诉求已办结（" + closing.label() + "），不计入考核";
        var about = file.step(open, Exclusion.Stage.DROPPED, Step.EXCLUSION_ENDED, "system", why, Map.of());
        course.dropped(open.id());
        notices.tell(about, List.of("handler", "unitLeader"), "剔除申请" + open.number() + "：" + why + "，申请终止。");
    }
}
