package org.bihuan.cases;

import java.util.List;

/**
 * Whom a resident complains of. It is no part of the problem: only those who needn't keep away ever see it.
 *
 * @param units codes of the units complained of; may be empty
 * @param officials ids of the officials complained of; may be empty
 */
public record Complaint(ComplaintKind kind, List<String> units, List<String> officials) {

    /** @throws Refusal when a complaint names nobody, or somebody is named without one */
    public Complaint {
        units = List.copyOf(units);
        officials = List.copyOf(officials);
        var named = !units.isEmpty() || !officials.isEmpty();
        if (named && kind == ComplaintKind.NONE) {
            throw new Refusal("已选择被反映单位或人员，诉求性质请选择投诉或举报。");
        }
        if (!named && kind != ComplaintKind.NONE) {
            throw new Refusal("请选择被反映单位或被反映人员；反映企业、个人的，诉求性质请选择普通诉求。");
        }
    }

    /** Whether the law keeps it from those it names. */
    public boolean denounces() {
        return kind == ComplaintKind.DENUNCIATION;
    }
}
