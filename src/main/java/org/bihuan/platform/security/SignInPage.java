package org.bihuan.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one page on which an official signs in. */
@Controller
class SignInPage {

    @GetMapping("/sign-in")
    String show(@RequestParam Map<String, String> how, @Nullable Principal official, Model page) {
        if (how.containsKey("out")) {
            page.addAttribute("notice", "signIn.signedOut");
        } else if (how.containsKey("ended")) {
            page.addAttribute("notice", "signIn.ended");
        }
        return official == null ? "sign-in" : "redirect:/";
    }

    /** The form again, with what was wrong beside it and the name kept; reached by forwarding only. */
    @PostMapping("/sign-in/failed")
    String showAgain(@RequestParam(defaultValue = "") String username, HttpServletResponse response, Model page) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        page.addAttribute("username", username);
        page.addAttribute("failed", true);
        return "sign-in";
    }
}
