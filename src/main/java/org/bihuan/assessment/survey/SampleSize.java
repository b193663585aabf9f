package org.bihuan.assessment.survey;

import org.bihuan.cases.Labelled;

/**
 * How many cases are drawn.
 *
 * @param basis of each unit, or in all
 * @param count at least 1; where there are fewer cases, all of them
 */
public record SampleSize(Basis basis, int count) {

    /** What the count is of. */
    public enum Basis implements Labelled {
        PER_UNIT("perUnit", "每个单位"),
        TOTAL("total", "全区合计");

        private final String code;
        private final String label;

        Basis(String code, String label) {
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

    /** In Chinese: "每个单位10件". */
    public String text() {
        return basis.label() + count + "件";
    }
}
