package org.bihuan.cases.process;

import java.util.Map;

/**
 * A row of a decision table, as the Modeler shows it.
 *
 * @param number counted from 1
 * @param annotation the remark at its end; may be empty
 * @param inputs by input expression
 * @param outputs by output name
 */
public record TableRow(int number, String annotation, Map<String, String> inputs, Map<String, String> outputs) {

    /** How people find it: 第3行（水电气热：自派单起24小时）. */
    String place() {
        return "第" + number + "行" + (annotation.isEmpty() ? "" : "（" + annotation + "）");
    }
}
