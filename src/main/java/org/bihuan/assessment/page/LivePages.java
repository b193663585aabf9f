package org.bihuan.assessment.page;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import org.bihuan.assessment.Period;
import org.bihuan.assessment.Rates;
import org.bihuan.deadlines.ChineseDates;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The month and the year to date: the same tables as they stand now, which nobody has confirmed yet. */
@Controller
class LivePages {

    private final Rates rates;
    private final LiveTables live;
    private final Access access;
    private final LeagueTables tables;
    private final CaseLists lists;
    private final MessageSource texts;
    private final Clock clock;

    LivePages(
            Rates rates,
            LiveTables live,
            Access access,
            LeagueTables tables,
            CaseLists lists,
            MessageSource texts,
            Clock clock) {
        this.rates = rates;
        this.live = live;
        this.access = access;
        this.tables = tables;
        this.lists = lists;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param span {@code month} or {@code year} */
    @GetMapping("/assessments/now/{span:month|year}")
    String tables(@PathVariable("span") String span, Principal official, Locale language, Model page) {
        var reach = access.of(official.getName());
        var period = period(span);
        var counted = live.of(period);
        page.addAttribute("countedAt", ChineseDates.full(counted.at()));
        tables.show(page, title(span, language), path(span), period, reach, counted.tables()::get);
        return "assessment";
    }

    @GetMapping("/assessments/now/{span:month|year}/cases")
    String list(
            @PathVariable("span") String span,
            @RequestParam("measure") String measure,
            @RequestParam("grouping") String grouping,
            @RequestParam("group") String group,
            @RequestParam(defaultValue = "1") int page,
            Principal official,
            Locale language,
            Model model) {
        var reach = access.of(official.getName());
        var wanted = new ListBehind(measure, grouping, group);
        var period = period(span);
        lists.show(
                model,
                title(span, language),
                path(span),
                wanted,
                reach,
                () -> rates.page(wanted.measure(), wanted.grouping(), group, period, official.getName(), page));
        return "assessment-cases";
    }

    private Period period(String span) {
        var today = WorkCalendar.dateOf(clock.instant());
        return span.equals("month") ? Period.monthTo(today) : Period.yearTo(today);
    }

    private String title(String span, Locale language) {
        return texts.getMessage("assessment.now." + span, null, language);
    }

    private static String path(String span) {
        return "/assessments/now/" + span;
    }
}
