package org.bihuan.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查看联系方式: asks for a reason, then shows who raised a case. */
@Controller
class ReporterPage {

    private final ReporterAccess access;

    ReporterPage(ReporterAccess access) {
        this.access = access;
    }

    @GetMapping("/cases/{number}/reporter")
    String ask(@PathVariable("number") String number, Model page) {
        page.addAttribute("number", number);
        return "reporter";
    }

    @PostMapping("/cases/{number}/reporter")
    String show(
            @PathVariable("number") String number,
            @RequestParam("reason") String reason,
            Principal official,
            Model page,
            HttpServletResponse response) {
        page.addAttribute("number", number);
        response.setHeader("Cache-Control", "no-store");
        try {
            page.addAttribute("reporter", access.show(number, reason, official.getName()));
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            page.addAttribute("refused", refused.getMessage());
        }
        return "reporter";
    }
}
