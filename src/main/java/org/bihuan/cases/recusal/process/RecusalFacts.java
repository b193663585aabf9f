package org.bihuan.cases.recusal.process;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bihuan.cases.Complaint;
import org.bihuan.cases.ComplaintKind;
import org.bihuan.cases.Matter;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Recusals;
import org.bihuan.cases.process.ClosedLoopProcess;
import org.bihuan.cases.process.FormChoices;
import org.bihuan.cases.process.MatterFacts;
import org.bihuan.cases.process.StartFacts;
import org.springframework.stereotype.Component;

/** Whom a case complains of, for those who choose a unit; and what the form of 登记回避 offers. */
@Component
class RecusalFacts implements MatterFacts, StartFacts {

    private final Recusals recusals;
    private final OfficialNames names;
    private final FormChoices choices;

    RecusalFacts(Recusals recusals, OfficialNames names, FormChoices choices) {
        this.recusals = recusals;
        this.names = names;
        this.choices = choices;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        if (!ClosedLoopProcess.choosesUnit(task)) {
            return Map.of();
        }
        return Map.of(
                "complaint",
                recusals.complaint(matter.dossier()).map(this::text).orElse(""));
    }

    private String text(Complaint complaint) {
        return complaint.kind() == ComplaintKind.NONE
                ? ""
                : complaint.kind().label() + "："
                        + Stream.concat(
                                        complaint.units().stream().map(names::unit),
                                        complaint.officials().stream().map(names::of))
                                .collect(Collectors.joining("、"));
    }

    @Override
    public String process() {
        return RegisterRecusalProcess.KEY;
    }

    @Override
    public Map<String, Object> facts() {
        return choices.complainable();
    }
}
