package org.bihuan.assessment;

/** By what results are put together. */
public enum Grouping {
    /** Everything in one line; its only group has the code {@value Score#DISTRICT}. */
    DISTRICT("全区", "'district'"),
    /** The unit that is responsible: of a case its lead unit now. */
    UNIT("承办单位", "unit"),
    /** The street in which the problem is, whoever is responsible; projects belong to none. */
    STREET("街道", "street"),
    /** The category of the problem; projects belong to none. */
    CATEGORY("诉求类别", "category");

    private final String label;
    private final String column;

    Grouping(String label, String column) {
        this.label = label;
        this.column = column;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }

    /** The SQL expression that gives the group's code in a row of what is counted. */
    String column() {
        return column;
    }
}
