package org.bihuan.reports.ledger;

import java.security.Principal;
import java.util.Map;
import org.bihuan.reports.Readers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 台账: the index, and each ledger with its sums, a page of rows at a time. */
@Controller
class LedgerPages {

    static final int PAGE = 100;

    private final Ledgers ledgers;
    private final Readers readers;
    private final LedgerSnapshot snapshot;

    LedgerPages(Ledgers ledgers, Readers readers, LedgerSnapshot snapshot) {
        this.ledgers = ledgers;
        this.readers = readers;
        this.snapshot = snapshot;
    }

    @GetMapping("/ledgers")
    String index(Principal official, Model model) {
        readers.require(official.getName());
        model.addAttribute("ledgers", ledgers.all());
        return "ledgers";
    }

    @GetMapping("/ledgers/{ledger:cases|projects|orders|opinions}")
    String show(
            @PathVariable("ledger") String code,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Principal official,
            Model model) {
        var reader = readers.require(official.getName());
        var ledger = ledgers.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var question = ledgers.ask(ledger, parameters, reader);
        model.addAttribute("ledger", ledger);
        model.addAttribute("filter", question.filter());
        model.addAttribute("own", !reader.everything());
        model.addAttribute("list", snapshot.of(() -> read(ledger, question, Math.max(1, number))));
        return "ledger";
    }

    private static LedgerPart read(Ledger ledger, Question question, int number) {
        try (var rows = ledger.rows(question, (long) (number - 1) * PAGE, PAGE)) {
            return new LedgerPart(ledger.summary(question), rows.toList(), number, PAGE);
        }
    }
}
