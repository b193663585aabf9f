package org.bihuan.projects;

import org.bihuan.cases.Labelled;

/** How a project stands against its plan, from the best to the worst. */
public enum Light implements Labelled {
    /** Done or ahead. */
    BLUE("blue", "蓝灯"),
    /** On time. */
    GREEN("green", "绿灯"),
    YELLOW("yellow", "黄灯"),
    ORANGE("orange", "橙灯"),
    RED("red", "红灯");

    private final String code;
    private final String label;

    Light(String code, String label) {
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

    /** Whether it warns: yellow or worse. */
    public boolean warning() {
        return compareTo(YELLOW) >= 0;
    }
}
