package org.bihuan.cases;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.bihuan.organization.Official;
import org.jspecify.annotations.Nullable;

/**
 * Who must keep away from a case (回避): neither handle it nor be told of it nor see it.
 *
 * @param units codes of the units, with everybody who is in one of them by now
 * @param officials ids of officials, wherever they are
 */
public record Recusal(Set<String> units, Set<String> officials) {

    /** Nobody has to keep away. */
    public static final Recusal NOBODY = new Recusal(Set.of(), Set.of());

    /** Copies the sets. */
    public Recusal {
        units = Set.copyOf(units);
        officials = Set.copyOf(officials);
    }

    /** The same for the same people; null when it is nobody. The engine keeps it with what they must not see. */
    public @Nullable String id() {
        if (concernsNobody()) {
            return null;
        }
        var text = units.stream().sorted().toList() + "/"
                + officials.stream().sorted().toList();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Whether nobody has to keep away. */
    public boolean concernsNobody() {
        return units.isEmpty() && officials.isEmpty();
    }

    /** Whether this official must keep away. */
    public boolean concerns(Official official) {
        return officials.contains(official.id()) || units.contains(official.unit());
    }

    /** Whether a unit as a whole must keep away; false for null. */
    public boolean concernsUnit(@Nullable String unit) {
        return unit != null && units.contains(unit);
    }

    /** Whether everybody who keeps away from the other keeps away from this one. */
    public boolean covers(Recusal other) {
        return units.containsAll(other.units) && officials.containsAll(other.officials);
    }

    /** @throws Refusal when the unit must keep away, and so can't be given the case or a part of it */
    public void requireFree(@Nullable String unit) {
        if (concernsUnit(unit)) {
            throw new Refusal("所选单位是本诉求的被反映单位或被反映人员所在单位，应当回避，请另选单位。");
        }
    }

    /** @throws Refusal when the official must keep away, and so can't be named for the case */
    public void requireFree(Official official) {
        if (concerns(official)) {
            throw new Refusal("所选人员是本诉求的被反映人员，应当回避，请另选人员。");
        }
    }
}
