package org.bihuan.assessment.survey;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.bihuan.cases.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 查看受访人联系方式: name and phone of the resident, for the interviewer who has to call. */
@Controller
class InterviewPage {

    private final Interviews interviews;

    InterviewPage(Interviews interviews) {
        this.interviews = interviews;
    }

    /** Asks first: every look is on record. */
    @GetMapping("/surveys/interviews/{number}/contact")
    String ask(@PathVariable("number") String number, Principal official, Model page, HttpServletResponse response) {
        return answer(number, page, response, () -> interviews.own(number, official.getName()));
    }

    @PostMapping("/surveys/interviews/{number}/contact")
    String show(@PathVariable("number") String number, Principal official, Model page, HttpServletResponse response) {
        return answer(
                number,
                page,
                response,
                () -> page.addAttribute("reporter", interviews.contact(number, official.getName())));
    }

    private static String answer(String number, Model page, HttpServletResponse response, Runnable step) {
        page.addAttribute("number", number);
        try {
            step.run();
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            page.addAttribute("refused", refused.getMessage());
        }
        return "interview-contact";
    }
}
