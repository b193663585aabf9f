package org.bihuan.platform.security;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of ours may show: who is signed in, and whether this is the demo. */
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

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}
