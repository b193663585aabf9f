package org.bihuan.reports.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import org.bihuan.cases.Matters;
import org.bihuan.cases.Refusal;
import org.bihuan.deadlines.WorkCalendar;
import org.bihuan.reports.Readers;
import org.bihuan.reports.ledger.Ledgers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own exports: ordered here, waited for, and taken. Those of others don't exist. */
@Controller
class ExportPages {

    private final Exporting exporting;
    private final Exports exports;
    private final Ledgers ledgers;
    private final ExportedFile file;
    private final Readers readers;

    ExportPages(Exporting exporting, Exports exports, Ledgers ledgers, ExportedFile file, Readers readers) {
        this.exporting = exporting;
        this.exports = exports;
        this.ledgers = ledgers;
        this.file = file;
        this.readers = readers;
    }

    @PostMapping("/exports")
    String order(
            @RequestParam("ledger") String code,
            @RequestParam("format") String format,
            @RequestParam Map<String, String> parameters,
            Principal official,
            RedirectAttributes next) {
        var reader = readers.require(official.getName());
        var ledger = ledgers.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var question = ledgers.ask(ledger, parameters, reader);
        try {
            next.addAttribute("id", exporting.order(ledger, question, format));
            return "redirect:/exports/{id}";
        } catch (Refusal refused) {
            next.addFlashAttribute("refused", refused.getMessage());
            question.filter().parameters().forEach(next::addAttribute);
            return "redirect:/ledgers/" + ledger.code();
        }
    }

    @GetMapping("/exports")
    String list(Principal official, Model model) {
        readers.require(official.getName());
        model.addAttribute("exports", exports.of(official.getName()));
        model.addAttribute("zone", WorkCalendar.ZONE);
        return "exports";
    }

    @GetMapping("/exports/{id}")
    String show(@PathVariable("id") String id, Principal official, Model model) {
        model.addAttribute("export", find(id, official));
        return "export";
    }

    @GetMapping("/exports/{id}/file")
    void send(@PathVariable("id") String id, Principal official, HttpServletResponse answer) throws IOException {
        var export = find(id, official);
        if (!export.ready()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (exports.tellsOfHiddenCases(export)) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        var title = ledgers.find(export.ledger()).map(file::title).orElse(export.ledger());
        var name = title + WorkCalendar.dateOf(export.requestedAt()) + "."
                + export.format().ending();
        answer.setContentType(export.format().type());
        answer.setContentLengthLong(export.bytes() == null ? 0 : export.bytes());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        exports.send(export, answer.getOutputStream());
    }

    private Export find(String id, Principal official) {
        var reader = readers.require(official.getName());
        return Matters.id(id)
                .flatMap(exports::find)
                .filter(export -> export.requestedBy().equals(official.getName()))
                .filter(export -> reader.covers(export.scope()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
