package org.bihuan.assessment.page;

import java.util.function.Supplier;
import org.bihuan.assessment.CaseLine;
import org.bihuan.assessment.Grouping;
import org.bihuan.assessment.ListPage;
import org.bihuan.cases.OfficialNames;
import org.bihuan.deadlines.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The list behind a number as people read it. */
@Component
class CaseLists {

    private final LeagueRows rows;
    private final OfficialNames names;

    CaseLists(LeagueRows rows, OfficialNames names) {
        this.rows = rows;
        this.names = names;
    }

    /**
     * Gives a page what it shows.
     *
     * @param path of the page on which the number stands
     * @throws ResponseStatusException 403 when the reader may not open it
     */
    void show(Model page, String title, String path, ListBehind wanted, Access.Reach reach, Supplier<ListPage> lines) {
        if (!reach.list(wanted.grouping(), wanted.group())) {
            throw Access.forbidden();
        }
        page.addAttribute("title", title);
        page.addAttribute("path", path);
        page.addAttribute("measure", wanted.measure());
        page.addAttribute("group", rows.name(wanted.grouping(), wanted.group()));
        var list = lines.get();
        page.addAttribute("list", list);
        page.addAttribute("previous", wanted.address(path, list.number() - 1));
        page.addAttribute("next", wanted.address(path, list.number() + 1));
        page.addAttribute("lines", list.lines().stream().map(this::row).toList());
    }

    private ListRow row(CaseLine line) {
        return new ListRow(
                line.measure().code(),
                line.number(),
                line.project() == null ? "/cases/" + line.caseNumber() : "/projects/" + line.project(),
                names.unit(line.unit()),
                line.street() == null ? "" : rows.name(Grouping.STREET, line.street()),
                line.category() == null ? "" : rows.name(Grouping.CATEGORY, line.category()),
                WorkCalendar.dateOf(line.at()).toString(),
                line.counted().name(),
                line.amount() == null ? "" : line.amount().toPlainString(),
                line.appeal() == null ? "" : line.appeal());
    }
}
