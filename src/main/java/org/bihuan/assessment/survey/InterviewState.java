package org.bihuan.assessment.survey;

/** Where an interview stands; the last three are no response (无应答). */
public enum InterviewState {
    OPEN("待访问"),
    ANSWERED("已答复"),
    REFUSED("拒访"),
    NOT_REACHED("未联系上"),
    UNFINISHED("期满未完成");

    private final String label;

    InterviewState(String label) {
        this.label = label;
    }

    /** The Chinese name. */
    public String label() {
        return label;
    }
}
