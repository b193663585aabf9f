package org.bihuan.cases.precedent;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.bihuan.cases.Period;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 先例与派单规则: precedents, the rules made from them, and how much each unit returns. */
@Controller
class PrecedentPage {

    private final PrecedentRows rows;
    private final RuleMaking making;
    private final PrecedentOffice office;
    private final Clock clock;

    PrecedentPage(PrecedentRows rows, RuleMaking making, PrecedentOffice office, Clock clock) {
        this.rows = rows;
        this.making = making;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/precedents")
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            Principal official,
            Model page) {
        requireReader(official);
        var today = WorkCalendar.dateOf(clock.instant());
        var period = Period.asked(from, until, today);
        page.addAttribute("period", period);
        page.addAttribute("month", Period.monthTo(today));
        page.addAttribute("year", Period.yearTo(today));
        page.addAttribute("rates", rows.rates(period));
        page.addAttribute("rules", rows.rules());
        page.addAttribute("precedents", rows.precedents());
        page.addAttribute("ruling", office.mayRule(official.getName()));
        return "precedents";
    }

    @PostMapping("/precedents/rules/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable("id") long id,
            @RequestParam(defaultValue = "") String reason,
            Principal official,
            Model page,
            RedirectAttributes next) {
        requireReader(official);
        try {
            next.addFlashAttribute(
                    "withdrawn", making.withdraw(id, reason, official.getName()).number());
            return new ModelAndView("redirect:/precedents");
        } catch (Refusal refused) {
            page.addAttribute("refused", refused.getMessage());
            return new ModelAndView(show(null, null, official, page), page.asMap(), status(official));
        }
    }

    private HttpStatus status(Principal official) {
        return office.mayRule(official.getName()) ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.FORBIDDEN;
    }

    private void requireReader(Principal official) {
        if (!office.mayRead(official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
