package org.bihuan.cases.precedent;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.bihuan.cases.CaseViews;
import org.bihuan.cases.Labelled;
import org.bihuan.cases.LimitClass;
import org.bihuan.cases.Refusal;
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

/** 形成规则: the form that makes a dispatch rule from a precedent. */
@Controller
class RulePage {

    private static final List<String> FIELDS = List.of("scope", "limitClass", "straight", "reason");

    private final Precedents precedents;
    private final PrecedentRows rows;
    private final RuleMaking making;
    private final PrecedentOffice office;
    private final CaseViews cases;

    RulePage(Precedents precedents, PrecedentRows rows, RuleMaking making, PrecedentOffice office, CaseViews cases) {
        this.precedents = precedents;
        this.rows = rows;
        this.making = making;
        this.office = office;
        this.cases = cases;
    }

    @GetMapping("/precedents/{id}/rule")
    String ask(@PathVariable("id") long id, Principal official, Model page) {
        var precedent = open(id, official);
        var usual = cases.of(precedent.caseId()).limitClass();
        page.addAttribute("scope", precedent.street() == null ? "all" : "street");
        page.addAttribute("limitClass", usual == null ? LimitClass.ORDINARY.code() : usual.code());
        page.addAttribute("straight", "no");
        return form(precedent, page);
    }

    private Precedent open(long id, Principal official) {
        if (!office.mayRule(official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return precedents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(Precedent precedent, Model page) {
        page.addAttribute("precedent", rows.row(precedent));
        page.addAttribute("proposal", rows.proposal(precedent));
        page.addAttribute("classes", LimitClass.values());
        return "precedent-rule";
    }

    @PostMapping("/precedents/{id}/rule")
    ModelAndView make(
            @PathVariable("id") long id,
            @RequestParam Map<String, String> filled,
            Principal official,
            Model page,
            RedirectAttributes next) {
        var precedent = open(id, official);
        try {
            next.addFlashAttribute(
                    "made", making.make(id, draft(filled), official.getName()).number());
            return new ModelAndView("redirect:/precedents");
        } catch (Refusal refused) {
            for (var field : FIELDS) {
                page.addAttribute(field, filled.getOrDefault(field, ""));
            }
            page.addAttribute("refused", refused.getMessage());
            return new ModelAndView(form(precedent, page), page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private static RuleDraft draft(Map<String, String> filled) {
        return new RuleDraft(
                !"street".equals(filled.get("scope")),
                Labelled.of(LimitClass.class, filled.getOrDefault("limitClass", ""), "时限类别"),
                "yes".equals(filled.get("straight")),
                filled.getOrDefault("reason", ""));
    }
}
