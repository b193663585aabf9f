package org.bihuan.cases;

/** What became of the problem; closed is not solved, so both are recorded. */
public enum Outcome implements Labelled {
    SOLVED("solved", "已解决"),
    PARTLY_SOLVED("partlySolved", "部分解决"),
    EXPLAINED("explained", "已解释说明"),
    CANNOT_SOLVE_YET("cannotSolveYet", "暂时无法解决");

    private final String code;
    private final String label;

    Outcome(String code, String label) {
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
