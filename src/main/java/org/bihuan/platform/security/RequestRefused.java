package org.bihuan.platform.security;

/** A request that is answered with a status and a sentence in Chinese instead of being passed on. */
class RequestRefused extends RuntimeException {

    private final int status;

    RequestRefused(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
