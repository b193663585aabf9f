package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A picture of the user guide, and the labels that were to be read in it. Every run compares the labels, so a picture
 * that has become untrue fails the build; {@code -Dbihuan.guide=take} takes all pictures anew.
 */
record GuidePicture(String name, Supplier<byte[]> picture, Locator labels) {

    /** Where the guide finds its pictures. */
    static final Path FOLDER = Path.of("docs/user-guide/pictures");

    private static final Path LABELS = Path.of("src/test/resources/guide");
    private static final boolean TAKE = "take".equals(System.getProperty("bihuan.guide"));

    /** Takes the picture, or checks that it still shows what the program shows. */
    void check() {
        labels.page().waitForLoadState();
        var shown = labels.allInnerTexts().stream()
                .map(text ->
                        text.replaceAll("\\d+\\s*$", "").replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(shown).as("labels of " + name).isNotEmpty();
        if (TAKE) {
            take(shown);
        }
        assertThat(FOLDER.resolve(name + ".png"))
                .as("take the pictures with -Dbihuan.guide=take")
                .exists();
        assertThat(shown)
                .as("the picture " + name + " is no longer true; take the pictures with -Dbihuan.guide=take")
                .isEqualTo(expected());
    }

    private void take(List<String> shown) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), picture.get());
            Files.createDirectories(LABELS);
            Files.write(file(), shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> expected() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return LABELS.resolve(name + ".txt");
    }
}
