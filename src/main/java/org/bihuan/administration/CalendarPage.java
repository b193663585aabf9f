package org.bihuan.administration;

import java.io.IOException;
import java.security.Principal;
import org.bihuan.deadlines.store.CalendarRefused;
import org.bihuan.organization.Organization;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工作日历: the published years and the import of another; for administrators only, which web security sees to. */
@Controller
class CalendarPage {

    private final CalendarImport calendar;
    private final Organization organization;

    CalendarPage(CalendarImport calendar, Organization organization) {
        this.calendar = calendar;
        this.organization = organization;
    }

    @GetMapping("/calendar")
    String show(Model page) {
        page.addAttribute(
                "years",
                calendar.published().stream()
                        .map(year -> YearRow.of(year, organization))
                        .toList());
        return "calendar";
    }

    @PostMapping("/calendar")
    ModelAndView take(@RequestParam MultipartFile file, Principal official, Model page, RedirectAttributes next)
            throws IOException {
        try {
            next.addFlashAttribute("moved", calendar.take(file.getBytes(), official.getName()));
            next.addFlashAttribute("taken", file.getOriginalFilename());
            return new ModelAndView("redirect:/calendar");
        } catch (CalendarRefused refused) {
            page.addAttribute("problems", refused.problems());
            page.addAttribute("refused", file.getOriginalFilename());
            return new ModelAndView(show(page), page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }
}
