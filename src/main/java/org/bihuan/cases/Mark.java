package org.bihuan.cases;

/**
 * A step that has a time of its own, without a ladder: on the handling clock signing and contacting the resident, on the
 * dispatch clock the consultation of units.
 */
public enum Mark {
    SIGNING("签收"),
    CONTACT("联系群众"),
    CONSULTATION("会商");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
