package org.bihuan.portal;

import org.bihuan.platform.security.Administrators;
import org.bihuan.platform.security.DemoSignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, and one door a role. */
@Controller
class LandingPage {

    private final Administrators administrators;

    LandingPage(Administrators administrators) {
        this.administrators = administrators;
    }

    @GetMapping("/")
    String show(Model page) {
        page.addAttribute("doors", Door.ALL);
        page.addAttribute("unfounded", !administrators.exist());
        page.addAttribute("demoPassword", DemoSignIn.PASSWORD);
        return "landing";
    }
}
