package org.bihuan.platform.web;

public final class RefusalReport {
    private RefusalReport() {}

    public static void note(int status, String message) {}
}
