package org.bihuan.cases;

/** How a problem reached the district. */
public enum Channel implements Labelled {
    HOTLINE("hotline", "热线"),
    VISIT("visit", "来访"),
    LETTER("letter", "来信"),
    NETWORK("network", "网络"),
    LEADER_VISIT("leader-visit", "领导接访"),
    /** An obstacle of a project; reported by the program, with the serving body as the reporter. */
    PROJECT("project", "项目转办"),
    REPLAY("replay", "历史留言回放");

    private final String code;
    private final String label;

    Channel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
