package org.bihuan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;

/** The path of a request with every disguise taken off: encodings, parameters, double slashes, dots, upper case. */
final class PlainPath {

    private PlainPath() {}

    static String of(HttpServletRequest request) {
        return of(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static String of(String uri) {
        var segments = new ArrayDeque<String>();
        for (var part : decoded(uri).replace('\\', '/').split("/")) {
            var segment = part.split(";", 2)[0].strip();
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment.toLowerCase(Locale.ROOT));
            }
        }
        return "/" + String.join("/", segments);
    }

    /** Decodes until nothing is left to decode; a broken encoding is left as it is. */
    private static String decoded(String uri) {
        try {
            var plain = URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
            return plain.equals(uri) ? plain : decoded(plain);
        } catch (IllegalArgumentException broken) {
            return uri;
        }
    }
}
