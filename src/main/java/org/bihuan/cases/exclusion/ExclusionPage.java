package org.bihuan.cases.exclusion;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
            @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate from,
            @RequestParam(name = "to", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate to,
            Principal official,
            Model page,
            HttpServletResponse response) {
        var today = LocalDate.now(clock.withZone(WorkCalendar.ZONE));
        var last = to == null ? today : to;
        var first = from == null ? last.withDayOfMonth(1) : from;
        page.addAttribute("from", first);
        page.addAttribute("to", last);
        try {
            var period = ledger.show(
                    official.getName(), WorkCalendar.startOf(first), WorkCalendar.startOf(last.plusDays(1)));
            page.addAttribute("entries", rows.entries(period.entries()));
            page.addAttribute("counts", rows.counts(period.counts()));
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            page.addAttribute("refused", refused.getMessage());
        }
        return "exclusions";
    }
}
