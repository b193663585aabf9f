package org.bihuan.cases;

/** A step on the handling clock that has a time of its own, without a ladder: signing and contacting the resident. */
public enum Mark {
    SIGNING("签收"),
    CONTACT("联系群众");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
