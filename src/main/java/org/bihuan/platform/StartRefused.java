package org.bihuan.platform;

/** The program can't start as it is configured; the message tells the operator, in Chinese, what to change. */
public class StartRefused extends RuntimeException {

    /**
     * Refuses the start.
     *
     * @param what what is wrong
     * @param todo what the operator can do about it
     */
    public StartRefused(String what, String todo) {
        super(what + "\n" + todo);
    }
}
