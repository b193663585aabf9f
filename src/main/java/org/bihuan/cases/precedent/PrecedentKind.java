package org.bihuan.cases.precedent;

/** How it was decided whose case it is. */
public enum PrecedentKind {
    /** The supervision office ruled; a precedent at once, since the ruling is final. */
    ARBITRATED("裁定"),
    /** The dispatch centre re-routed and the new unit signed; a precedent from then on. */
    REROUTED("改派");

    private final String label;

    PrecedentKind(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
