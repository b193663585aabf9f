package org.bihuan.cases.process;

import java.util.List;

/** Tables that would make a case stumble; none of them was taken into use. */
final class TablesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentences Chinese, each naming its file and row; at least one */
    TablesRefused(List<String> sentences) {
        super("决策表有误，系统没有启动，原有的表仍然有效：\n" + String.join("\n", sentences));
    }
}
