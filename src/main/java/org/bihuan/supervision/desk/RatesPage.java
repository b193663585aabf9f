package org.bihuan.supervision.desk;

import java.security.Principal;
import java.time.YearMonth;
import java.util.List;
import org.bihuan.assessment.CaseLine;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.Measure;
import org.bihuan.assessment.Rates;
import org.bihuan.assessment.Score;
import org.bihuan.cases.OfficialNames;
import org.bihuan.cases.Recusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cases behind one of the three rates in a month. */
@Controller
class RatesPage {

    private static final int SHOWN = 500;

    private final DeskGuard guard;
    private final Rates rates;
    private final Recusals recusals;
    private final OfficialNames names;

    RatesPage(DeskGuard guard, Rates rates, Recusals recusals, OfficialNames names) {
        this.guard = guard;
        this.rates = rates;
        this.recusals = recusals;
        this.names = names;
    }

    /** A case that was counted. */
    record Row(String number, String unit, String counted) {}

    @GetMapping("/supervision/rates/{measure}")
    String show(@PathVariable("measure") String code, @RequestParam YearMonth month, Principal official, Model page) {
        guard.reads(official.getName());
        var measure = Measure.WEIGHTED.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var lines = rates.cases(measure, Grouping.DISTRICT, Score.DISTRICT, RateTrend.period(month));
        page.addAttribute("measure", measure);
        page.addAttribute("month", month);
        page.addAttribute("counted", lines.size());
        page.addAttribute("shown", SHOWN);
        page.addAttribute("rows", rows(lines, official.getName()));
        return "supervision-rates";
    }

    /** Without the cases that the reader must keep away from, though the rate counts them. */
    private List<Row> rows(List<CaseLine> lines, String reader) {
        return lines.stream()
                .limit(SHOWN)
                .filter(line -> line.caseId() == null || recusals.maySee(reader, line.caseId()))
                .map(line -> new Row(
                        line.number(), names.unit(line.unit()), line.counted().label()))
                .toList();
    }
}
