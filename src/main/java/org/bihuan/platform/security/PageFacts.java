package org.bihuan.platform.security;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/** What every page of ours may show: who is signed in, whether this is the demo, whether another page shows it. */
@ControllerAdvice
class PageFacts {

    private final boolean demo;

    PageFacts(@Value("${bihuan.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @ModelAttribute("official")
    @Nullable
    String official(@Nullable Principal signedIn) {
        return signedIn == null ? null : signedIn.getName();
    }

    /** Whether the page is inside Tasklist or Cockpit, which have a header of their own. */
    @ModelAttribute("embedded")
    boolean embedded(@RequestHeader(name = "Sec-Fetch-Dest", required = false) @Nullable String destination) {
        return "iframe".equals(destination);
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}
