package org.bihuan.platform.security;

/** No administrator was made; the message says in Chinese why. */
class AdministratorRefused extends RuntimeException {

    AdministratorRefused(String why) {
        super(why);
    }
}
