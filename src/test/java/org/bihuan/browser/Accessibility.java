package org.bihuan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What people who don't see or don't use a mouse need of a page, as far as a program can tell. */
final class Accessibility {

    private static final List<String> GRAVE = List.of("serious", "critical");

    private Accessibility() {}

    /** Finds no serious fault in what the page shows. */
    static void check(Page page) {
        var faults = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault ->
                                fault.getId() + " " + fault.getNodes().get(0).getHtml())
                        .toList();
        assertThat(faults).as(page.url()).isEmpty();
    }
}
