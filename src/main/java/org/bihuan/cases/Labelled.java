package org.bihuan.cases;

import java.util.Arrays;

/** A value that people read in Chinese and that forms and tables send as a code. */
public interface Labelled {

    /** The code in forms and DMN tables. */
    String code();

    /** The Chinese name. */
    String label();

    /**
     * The value behind a code.
     *
     * @throws Refusal when the type has no such code, or it is empty
     */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String code, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("请选择" + what + "。"));
    }
}
