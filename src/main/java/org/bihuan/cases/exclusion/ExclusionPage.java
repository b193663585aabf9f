package org.bihuan.cases.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.bihuan.cases.Period;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 剔除台账: the applications of a period, and what was excluded, by unit and reason. */
@Controller
class ExclusionPage {

    private final ExclusionLedger ledger;
    private final ExclusionRows rows;
    private final Clock clock;

    ExclusionPage(ExclusionLedger ledger, ExclusionRows rows, Clock clock) {
        this.ledger = ledger;
        this.rows = rows;
        this.clock = clock;
    }

    /** Both days belong to the period; without them it is the present month. */
    @GetMapping("/exclusions")
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            Principal official,
            Model page,
            HttpServletResponse response) {
        var period = Period.asked(from, until, WorkCalendar.dateOf(clock.instant()));
        page.addAttribute("period", period);
        try {
            var shown = ledger.show(official.getName(), period);
            page.addAttribute("entries", rows.entries(shown.entries()));
            page.addAttribute("counts", rows.counts(shown.counts()));
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            page.addAttribute("refused", refused.getMessage());
        }
        return "exclusions";
    }
}
