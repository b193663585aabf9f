package org.bihuan.projects.page;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import org.bihuan.cases.Period;
import org.bihuan.projects.ledger.FileRefused;
import org.bihuan.projects.ledger.LedgerImport;
import org.bihuan.projects.ledger.LedgerSheet;
import org.bihuan.projects.ledger.ProjectLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 项目台账: all projects, what departments hold up, and the files that go in and out. */
@Controller
class LedgerPage {

    private final ProjectLedger ledger;
    private final LedgerRows rows;
    private final LedgerSheet sheet;
    private final LedgerImport taking;

    LedgerPage(ProjectLedger ledger, LedgerRows rows, LedgerSheet sheet, LedgerImport taking) {
        this.ledger = ledger;
        this.rows = rows;
        this.sheet = sheet;
        this.taking = taking;
    }

    @ModelAttribute("filter")
    LedgerFilter filter(
            @RequestParam(defaultValue = "") String light,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String unit) {
        return new LedgerFilter(light, stage, unit);
    }

    /** Both days belong to the period of the blocked days; without them it is the present month. */
    @GetMapping("/projects")
    String show(
            @ModelAttribute("filter") LedgerFilter filter,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            Principal official,
            Model page) {
        var period = Period.asked(from, until, ledger.today());
        var entries = ledger.entries();
        var shown = filter.of(entries);
        page.addAttribute("period", period);
        page.addAttribute("rows", rows.rows(shown));
        page.addAttribute("sums", LedgerRows.sums(shown));
        page.addAttribute("blocked", rows.blocked(period));
        page.addAttribute("lights", LedgerRows.lights());
        page.addAttribute("stages", LedgerRows.stages());
        page.addAttribute("units", rows.units(entries));
        page.addAttribute("importing", taking.mayImport(official.getName()));
        return "projects";
    }

    @GetMapping("/projects/files/ledger.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("filter") LedgerFilter filter) {
        return Download.csv(sheet.of(filter.of(ledger.entries())), "项目台账" + ledger.today());
    }

    @GetMapping("/projects/files/ledger.xlsx")
    ResponseEntity<byte[]> excel(@ModelAttribute("filter") LedgerFilter filter) {
        return Download.excel(sheet.of(filter.of(ledger.entries())), "项目台账" + ledger.today());
    }

    @GetMapping("/projects/files/template.csv")
    ResponseEntity<byte[]> csvTemplate() {
        return Download.csv(sheet.template(), "项目台账模板");
    }

    @GetMapping("/projects/files/template.xlsx")
    ResponseEntity<byte[]> excelTemplate() {
        return Download.excel(sheet.template(), "项目台账模板");
    }

    /** Only for the serving body. */
    @PostMapping("/projects/files")
    ModelAndView take(@RequestParam MultipartFile file, Principal official, Model page, RedirectAttributes next)
            throws IOException {
        if (!taking.mayImport(official.getName())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            next.addFlashAttribute("taken", taking.take(file.getBytes(), official.getName()));
            return new ModelAndView("redirect:/projects");
        } catch (FileRefused refused) {
            page.addAttribute("problems", refused.problems());
            page.addAttribute("refused", file.getOriginalFilename());
            var every = new LedgerFilter("", "", "");
            page.addAttribute("filter", every);
            return new ModelAndView(
                    show(every, null, null, official, page), page.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }
}
