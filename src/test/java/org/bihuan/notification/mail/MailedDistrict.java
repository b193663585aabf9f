package org.bihuan.notification.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The demo district with a mail address for everybody but the centre's leader. */
public final class MailedDistrict {

    private MailedDistrict() {}

    /** The mail address of an official. */
    public static String address(String official) {
        return official + "@example.gov.cn";
    }

    /** A folder with the district's files, for {@code bihuan.organization}. */
    public static String folder() {
        try {
            var folder = Files.createDirectories(Path.of("target/mailed-district"));
            Files.writeString(folder.resolve("units.csv"), Files.readString(Path.of("demo/units.csv")));
            Files.writeString(folder.resolve("officials.csv"), officials());
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String officials() throws IOException {
        try (var lines = Files.lines(Path.of("demo/officials.csv"))) {
            return lines.map(MailedDistrict::withAddress).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static String withAddress(String line) {
        var id = line.substring(0, line.indexOf(','));
        var without = line.substring(0, line.lastIndexOf(',') + 1);
        return switch (id) {
            case "id" -> line;
            case "centre-leader" -> without;
            default -> without + address(id);
        };
    }
}
