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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The cases behind one of the three rates in a month. The rate is the same for every reader, so the list says how many of its
 * cases it leaves out because the reader must keep away from them.
 */
@Controller
class RatesPage {

    private final DeskGuard guard;
    private final Rates rates;
    private final OfficialNames names;

    RatesPage(DeskGuard guard, Rates rates, OfficialNames names) {
        this.guard = guard;
        this.rates = rates;
        this.names = names;
    }

    /** A case that was counted. */
    record Row(String number, String unit, String counted) {}

    @GetMapping("/supervision/rates/{measure}")
    String show(
            @PathVariable("measure") String code,
            @RequestParam YearMonth month,
            @RequestParam(defaultValue = "1") int page,
            Principal official,
            Model model) {
        guard.reads(official.getName());
        var measure = Measure.WEIGHTED.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var list = rates.page(
                measure, Grouping.DISTRICT, Score.DISTRICT, RateTrend.period(month), official.getName(), page);
        model.addAttribute("measure", measure);
        model.addAttribute("month", month);
        model.addAttribute("list", list);
        model.addAttribute("rows", rows(list.lines()));
        return "supervision-rates";
    }

    private List<Row> rows(List<CaseLine> lines) {
        return lines.stream()
                .map(line -> new Row(
                        line.number(), names.unit(line.unit()), line.counted().label()))
                .toList();
    }
}
