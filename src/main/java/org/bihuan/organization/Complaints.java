package org.bihuan.organization;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes in the files, so that an office sees them all at once. */
final class Complaints {

    private final List<String> sentences = new ArrayList<>();

    void about(String file, String mistake, String todo) {
        sentences.add(file + "：" + mistake + "。" + todo + "。");
    }

    void about(Line<?> line, String mistake, String todo) {
        about(line.file() + " 第" + line.number() + "行", mistake, todo);
    }

    void refuseIfAny() {
        if (!sentences.isEmpty()) {
            throw new OrganizationRefused(sentences);
        }
    }
}
