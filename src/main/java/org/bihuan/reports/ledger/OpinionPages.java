package org.bihuan.reports.ledger;

import java.security.Principal;
import java.time.LocalDate;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Refusal;
import org.bihuan.cases.Supervising;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.reports.Readers;
import org.bihuan.reports.opinion.Opinion;
import org.bihuan.reports.opinion.OpinionMeasure;
import org.bihuan.reports.opinion.Opinions;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One opinion: its measure and the rule made from it, which only the supervision office says. */
@Controller
class OpinionPages {

    private final Opinions opinions;
    private final Readers readers;
    private final Supervising supervising;
    private final OfficialNames names;

    OpinionPages(Opinions opinions, Readers readers, Supervising supervising, OfficialNames names) {
        this.opinions = opinions;
        this.readers = readers;
        this.supervising = supervising;
        this.names = names;
    }

    @ModelAttribute("names")
    OfficialNames names() {
        return names;
    }

    @GetMapping("/ledgers/opinions/{number}")
    String show(@PathVariable("number") String number, Principal official, Model model) {
        var opinion = find(number, official);
        model.addAttribute("opinion", opinion);
        model.addAttribute("history", opinions.history(opinion.caseId()));
        model.addAttribute("measures", OpinionMeasure.values());
        model.addAttribute("acting", supervising.may(official.getName()));
        model.addAttribute("zone", WorkCalendar.ZONE);
        return "opinion";
    }

    @PostMapping("/ledgers/opinions/{number}/measure")
    String put(
            @PathVariable("number") String number,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String reason,
            Principal official,
            RedirectAttributes next) {
        return done(number, "measure", official, next, () -> opinions.put(number, measure, reason, official.getName()));
    }

    @PostMapping("/ledgers/opinions/{number}/rule")
    String record(
            @PathVariable("number") String number,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dated,
            Principal official,
            RedirectAttributes next) {
        return done(
                number,
                "rule",
                official,
                next,
                () -> opinions.recordRule(number, title, document, dated, official.getName()));
    }

    private String done(String number, String what, Principal official, RedirectAttributes next, Runnable step) {
        find(number, official);
        if (!supervising.may(official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            step.run();
            next.addFlashAttribute("done", what);
        } catch (Refusal refused) {
            next.addFlashAttribute("refused", refused.getMessage());
            next.addFlashAttribute("refusedStep", what);
        }
        next.addAttribute("number", number);
        return "redirect:/ledgers/opinions/{number}";
    }

    private Opinion find(String number, Principal official) {
        var reader = readers.require(official.getName());
        var opinion = opinions.find(number, reader.official())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!reader.covers(opinion.unit())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return opinion;
    }
}
