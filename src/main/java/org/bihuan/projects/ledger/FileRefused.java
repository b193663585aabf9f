package org.bihuan.projects.ledger;

import java.util.List;

/** A file that isn't taken: all that is wrong with it, in Chinese, with row and column where there are any. */
public class FileRefused extends RuntimeException {

    private final List<String> problems;

    /** @param problems never empty */
    public FileRefused(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** A file that is wrong as a whole. */
    FileRefused(String problem) {
        this(List.of(problem));
    }

    /** A file that can't be read at all. */
    FileRefused(String problem, Exception cause) {
        this(problem);
        initCause(cause);
    }

    /** Each a sentence, in the order of the file; never empty. */
    public List<String> problems() {
        return problems;
    }
}
