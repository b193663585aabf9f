package org.bihuan.cases.merging.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.cases.Matter;
import org.bihuan.cases.merging.Merged;
import org.bihuan.cases.merging.Merges;
import org.bihuan.cases.process.MatterFacts;
import org.springframework.stereotype.Component;

/** Which cases go together, in the forms of both: numbers only. */
@Component
class MergeFacts implements MatterFacts {

    private final Merges merges;

    MergeFacts(Merges merges) {
        this.merges = merges;
    }

    @Override
    public Map<String, Object> of(Matter matter, String task) {
        var facts = new HashMap<String, Object>();
        facts.put("mergedCases", text(matter.dossier()));
        return facts;
    }

    private String text(UUID id) {
        var main = merges.main(id)
                .filter(of -> !of.apart())
                .map(of -> "本件已并入诉求" + of.number() + "（" + of.stage().label() + "）。");
        return main.orElseGet(() ->
                text(merges.into(id).stream().filter(merged -> !merged.apart()).toList()));
    }

    private static String text(List<Merged> merged) {
        return merged.isEmpty()
                ? ""
                : "已有" + merged.size() + "件诉求并入本件，请一并联系、一并反馈，各自回访评价："
                        + merged.stream()
                                .map(one -> one.number() + "（" + one.stage().label() + "）")
                                .collect(Collectors.joining("、"));
    }
}
