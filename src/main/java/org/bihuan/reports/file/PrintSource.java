package org.bihuan.reports.file;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a printed page may fetch: style sheets of the class path, by their plain name. */
record PrintSource(String address) implements FSStream {

    static final String PROTOCOL = "print";

    private static final Pattern STYLES = Pattern.compile("(?:print:/)?([a-z-]+\\.css)");

    /** The address that is fetched, also of an address that was resolved before; null for everything that isn't. */
    static @Nullable String resolve(String address) {
        var styles = STYLES.matcher(address);
        return styles.matches() ? PROTOCOL + ":/" + styles.group(1) : null;
    }

    @Override
    public InputStream getStream() {
        return open("/print" + address.substring(PROTOCOL.length() + 1));
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(PrintSource.class.getResourceAsStream(file), file);
    }
}
