package org.bihuan.cases;

/** A step that has a time of its own, without a clock and a ladder: until when it has to, or may, be taken. */
public enum Mark {
    /** From the dispatch to the present unit: it signs. */
    SIGNING("签收"),
    /** From the first dispatch: the resident is contacted, a petitioner told in writing that the petition is accepted. */
    CONTACT("联系群众"),
    /** From the report: the units that are asked before the dispatch answer. */
    CONSULTATION("会商"),
    /** From the dispatch to the present unit: it may object. */
    OBJECTION("派单异议"),
    /** From the written answer: a petitioner may ask for a review, or after that for the final one. */
    REVIEW_REQUEST("申请复查、复核");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
